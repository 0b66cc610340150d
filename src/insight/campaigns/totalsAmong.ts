import { isTotal, isTotalAlone } from "../../scorecard";
import { totalOf } from "./campaign";
import type { CampaignRow } from "./campaignRow";

/** Sums of rounded numbers are not quite the rounded sum. */
const SLACK = 0.005;

export const near = (one: number, other: number): boolean => Math.abs(one - other) <= SLACK * Math.max(one, other);

/** As people name what a part of a table comes to. */
const OF_PART = / (i alt|(sub)?total|sum)$/i;

/**
 * Which of the rows add up the others: by their name; or, without a name or with one that goes on behind the word for a total, because
 * they say the sum of all the others or of those of their month; or, named after a part of the table, because they say the sum of the rows
 * above them.
 */
export function totalsAmong(rows: readonly CampaignRow[]): (row: CampaignRow) => boolean {
  // Names come again and again, and what they say is asked for several times.
  const known = new Map<string, "total" | "like a total" | "name">();
  const sayOf = ({ name }: CampaignRow) => {
    const said = known.get(name) ?? (!isTotal(name) ? "name" : isTotalAlone(name) ? "total" : "like a total");
    known.set(name, said);
    return said;
  };
  const parts = new Set<CampaignRow>();
  let above = sumsOf([]);
  for (const row of rows) {
    if (OF_PART.test(row.name) && isSum(row, above, 1)) parts.add(row);
    above = parts.has(row) || sayOf(row) === "total" ? sumsOf([]) : sumsOf([above, row], above.rows + 1);
  }
  const named = rows.filter((row) => isNamed(row) && sayOf(row) === "name" && !parts.has(row));
  const whole = sumsOf(named);
  const months = new Map<number | undefined, Sums>();
  for (const month of new Set(rows.map((row) => row.month)))
    if (month !== undefined) months.set(month, sumsOf(named.filter((row) => row.month === month)));
  return (row) => {
    const said = sayOf(row);
    if (said === "total" || parts.has(row)) return true;
    if (isNamed(row) && said === "name") return false;
    return [whole, months.get(row.month)].some((sums) => sums !== undefined && isSum(row, sums));
  };
}

interface Sums {
  readonly rows: number;
  readonly spend: number;
  readonly results: number;
}

const isNamed = ({ name }: CampaignRow): boolean => name.trim() !== "";

const sumsOf = (parts: readonly Pick<CampaignRow, "spend" | "results">[], rows = parts.length): Sums => ({
  rows,
  spend: totalOf(parts, ({ spend = 0 }) => spend),
  results: totalOf(parts, ({ results = 0 }) => results),
});

const isSum = ({ spend = 0, results = 0 }: CampaignRow, sums: Sums, least = 2): boolean =>
  sums.rows >= least && near(spend, sums.spend) && near(results, sums.results);

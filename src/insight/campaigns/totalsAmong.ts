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
 * or parts above them, or below them where more do so.
 */
export function totalsAmong(rows: readonly CampaignRow[]): (row: CampaignRow) => boolean {
  const parts = partsOfTable(rows);
  const named = rows.filter((row) => isNamed(row) && !isTotal(row.name) && !parts.has(row));
  const whole = sumsOf(named);
  const months = new Map<number | undefined, Sums>();
  for (const month of new Set(rows.map((row) => row.month)))
    if (month !== undefined) months.set(month, sumsOf(named.filter((row) => row.month === month)));
  return (row) => {
    if (isTotalAlone(row.name) || parts.has(row)) return true;
    if (isNamed(row) && !isTotal(row.name)) return false;
    return [whole, months.get(row.month)].some((sums) => sums !== undefined && isSum(row, sums));
  };
}

/** As `totalsAmong`, but only those that say the sum of the others or of a part: "Total" is a company too. */
export function agreeingTotals(rows: readonly CampaignRow[]): (row: CampaignRow) => boolean {
  const isTotalRow = totalsAmong(rows);
  const parts = partsOfTable(rows);
  const whole = sumsOf(rows.filter((row) => !isTotalRow(row)));
  return (row) => isTotalRow(row) && (parts.has(row) || isSum(row, whole, 1));
}

/** The rows that are named after a part of the table and say the sum of the rows or parts above them, or below them where more do so. */
export function partsOfTable(rows: readonly CampaignRow[]): ReadonlySet<CampaignRow> {
  const isBetween = (row: CampaignRow): boolean => !isNamed(row) || isTotalAlone(row.name);
  const [above, below] = [partsAmong(rows, isBetween), partsAmong([...rows].reverse(), isBetween)];
  return below.size > above.size ? below : above;
}

/** The rows that add up those that come before them, each row once: the parts among these stand for what they add up. */
function partsAmong(rows: readonly CampaignRow[], isBetween: (row: CampaignRow) => boolean): ReadonlySet<CampaignRow> {
  const parts = new Set<CampaignRow>();
  let before: CampaignRow[] = [];
  for (const row of rows) {
    if (isBetween(row)) {
      before = [];
      continue;
    }
    const from = OF_PART.test(row.name) ? startOfPart(row, before, parts) : undefined;
    if (from !== undefined) {
      before.splice(from);
      parts.add(row);
    }
    before.push(row);
  }
  return parts;
}

/** From which of the rows before it on a row adds them up: all since the last part or of its first word, or as many parts as it takes. */
function startOfPart(
  row: CampaignRow,
  before: readonly CampaignRow[],
  parts: ReadonlySet<CampaignRow>,
): number | undefined {
  const { spend = 0 } = row;
  const isAlike = (other: CampaignRow): boolean => firstWord(other) === firstWord(row);
  let [sum, hasPart, areAlike] = [sumsOf([]), false, true];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { [at]: each, [at - 1]: next } = before;
    if (each === undefined || sum.spend > spend * (1 + SLACK)) return undefined;
    sum = sumsOf([sum, each], sum.rows + 1);
    hasPart ||= parts.has(each);
    areAlike &&= isAlike(each);
    const isWhole = hasPart || next === undefined || parts.has(next) || (areAlike && !isAlike(next));
    // One campaign may have cost the same as the one before it by chance.
    if (isWhole && isSum(row, sum, hasPart || areAlike ? 1 : 2)) return at;
  }
  return undefined;
}

const firstWord = ({ name }: CampaignRow): string | undefined =>
  name
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)[0];

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

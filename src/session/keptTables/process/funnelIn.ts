import type { FunnelNorm } from "../../../insight";
import { plainText } from "../../../scorecard";
import type { KeptTable } from "../../../workbook";
import { createCounter, namedRows, stagePlaces, type LeftOut } from "./stageCells";

/** The steps of a funnel, from the first to the last. */
export interface FunnelCounts {
  readonly kind: "funnel";
  readonly steps: readonly string[];
  readonly counts: readonly number[];
  /** What it is held against, and what the table calls that. */
  readonly norm: FunnelNorm | undefined;
  readonly against: string;
  /** There is a column to hold it against, in which too much is missing. */
  readonly isAgainstUnread: boolean;
  readonly leftOut: readonly LeftOut[];
}

/**
 * A row a step, with its count; a second column are the counts of another period, or rates where none is above 1. A row without a count
 * is no step.
 */
export function funnelIn(table: KeptTable): FunnelCounts {
  const { from, to } = stagePlaces(table);
  const { read, leftOut } = createCounter(table);
  const steps = namedRows(table).flatMap(({ line, row, name }) => {
    const count = read(row[from] ?? "", line, from);
    const other = to > from ? read(row[from + 1] ?? "", line, from + 1) : undefined;
    return count === undefined ? [] : [{ name: name === "" ? String(line + 1) : name, count, other }];
  });
  const others = steps.map(({ other }) => other);
  const counts = steps.map(({ count }) => count);
  const against = to > from ? (table.headings[from + 1] ?? "") : "";
  const isOwn = !NORM.test(plainText(against)) && saysTheSame(counts, others);
  const norm = isOwn ? undefined : normOf(others);
  return {
    kind: "funnel",
    steps: steps.map(({ name }) => name),
    counts,
    norm,
    isAgainstUnread: to > from && !isOwn && norm === undefined,
    against,
    leftOut: leftOut(),
  };
}

/** What is to be reached, also where it happens to be. */
const NORM = /(maal|maalet|maalsaetning|\bnorm|benchmark|target)s?\b/;

/**
 * Whether the rates beside two steps or more are what the counts come to themselves, to the step, from it, left at it or of the first, as
 * far as these have decimals, so that there is nothing to hold them against.
 */
function saysTheSame(counts: readonly number[], others: readonly (number | undefined)[]): boolean {
  const at = (step: number): number => counts[step] ?? NaN;
  const kinds: readonly ((step: number) => number)[] = [
    (step) => at(step) / at(step - 1),
    (step) => at(step + 1) / at(step),
    (step) => 1 - at(step + 1) / at(step),
    (step) => at(step) / at(0),
  ];
  return kinds.some((rate) =>
    [1, 100].some((percent) => {
      // Whole percents at the least: 0.4 may be 40 %.
      const fewest = percent === 1 ? 2 : 0;
      const same = others.flatMap((other, step) => {
        const own = percent * rate(step);
        return other === undefined || !Number.isFinite(own) ? [] : [isRounded(own, other, fewest)];
      });
      return same.length >= LEAST_RATES && same.every(Boolean);
    }),
  );
}

/** One may be the same by chance. */
const LEAST_RATES = 2;
/** More are those of the arithmetic. */
const MOST_DECIMALS = 12;

/** Whether the second number is the first one, rounded to the decimals that it shows. */
function isRounded(exact: number, shown: number, fewest: number): boolean {
  const [, behind = ""] = /\.(\d*?)0*$/.exec(shown.toFixed(MOST_DECIMALS)) ?? [];
  const half = 0.5 * 10 ** -Math.max(fewest, behind.length);
  // A number in the middle may be rounded either way.
  return Math.abs(exact - shown) <= half * (1 + 1e-6) + 1e-13;
}

function normOf(others: readonly (number | undefined)[]): FunnelNorm | undefined {
  const known = others.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  // Rates stand beside the step that they lead to, so that the first has none or is all of them.
  if (known.every((each) => each <= 1)) return { kind: "benchmark", rates: others.slice(1) };
  return known.length === others.length ? { kind: "before", counts: known } : undefined;
}

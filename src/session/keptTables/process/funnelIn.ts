import type { FunnelNorm } from "../../../insight";
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
  const norm = normOf(others);
  return {
    kind: "funnel",
    steps: steps.map(({ name }) => name),
    counts: steps.map(({ count }) => count),
    norm,
    isAgainstUnread: to > from && norm === undefined,
    against: to > from ? (table.headings[from + 1] ?? "") : "",
    leftOut: leftOut(),
  };
}

function normOf(others: readonly (number | undefined)[]): FunnelNorm | undefined {
  const known = others.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  // Rates stand beside the step that they lead to, so that the first has none or is all of them.
  if (known.every((each) => each <= 1)) return { kind: "benchmark", rates: others.slice(1) };
  return known.length === others.length ? { kind: "before", counts: known } : undefined;
}

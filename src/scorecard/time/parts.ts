import { KINDS } from "../kinds";
import type { Parts } from "../reading";
import type { Kpi } from "../scorecard";
import { periodCode } from "./periodCode";
import { periodOf } from "./period";

/**
 * Whether the value of a longer period can lack parts: what is only the latest value cannot, and weeks do not end where other periods
 * do.
 */
export const hasParts = ({ kind, frequency, aggregation }: Pick<Kpi, "kind" | "frequency" | "aggregation">): boolean =>
  aggregation.kind !== "last" && frequency !== "week" && kind !== "compliance" && !("read" in KINDS[kind]);

/**
 * Which of a KPI's own periods within some days have no value, `undefined` when none lacks one. Nothing is missing before its very
 * first value, and after the period whose value was due last, unless a later one has come.
 *
 * @param own - indexes of the periods that have one, oldest first
 * @param due - index of the period whose value was due last
 */
export function missingParts(
  { frequency }: Pick<Kpi, "frequency">,
  { from, to }: { readonly from: number; readonly to: number },
  { own, due, first }: { readonly own: readonly number[]; readonly due: number; readonly first: number },
  fiscalYearStart: number,
): Parts | undefined {
  const indexOf = (day: number): number => periodOf(day, frequency, fiscalYearStart).index;
  const start = indexOf(Math.max(from, first));
  const end = Math.min(indexOf(to), Math.max(due, own[own.length - 1] ?? due));
  const of = end - start + 1;
  if (own.length >= of) return undefined;
  const known = new Set(own);
  const missing = Array.from({ length: of }, (_, step) => start + step).filter((index) => !known.has(index));
  return {
    frequency,
    have: own.length,
    of,
    missing: missing.map((index) => periodCode({ frequency, index }, fiscalYearStart)),
  };
}

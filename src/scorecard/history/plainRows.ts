import { numberOf } from "../evaluateKpi";
import { KINDS } from "../kinds";
import type { Kind } from "../kinds/kind";
import type { Reading, Readings } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import type { Aggregation } from "../time/aggregation";
import { numbersOf } from "../time/observed";
import type { Series } from "../time/series";
import type { Axis } from "./axis";
import type { TableColumn } from "./column";
import { standingOf } from "./standing";

/** One value by itself is what all of these make of it. */
const PLAIN: readonly Aggregation["kind"][] = ["last", "sum", "average", "min", "max"];

/** What the observations of a row are, and at last whether the row has been filled. */
const NONE = 0;
const NUMBER = 1;
const OTHER = 2;
export const FILLED = 1;

/**
 * Fills the rows of periods that are over and have one number of their own, or none although it was due: nearly all rows there are, in
 * one pass over the observations and without an object for each. What they hold is what `readingsAt` says of them; it is asked about
 * the others. Which rows have a value of their own is marked for all.
 *
 * @param last - the last day whose values count
 * @param filled - by row, `FILLED` where it has been; for nobody else to keep
 * @returns whether any could be
 */
export function fillPlainRows(
  kpi: Kpi,
  now: Readings,
  { actual: observations, target: targets }: Series,
  { today, last }: { readonly today: number; readonly last: number },
  { periods, rowsOf, over, every }: Axis,
  column: TableColumn,
  filled: Uint8Array,
  { graceDays, missing }: Pick<Settings, "graceDays" | "missing">,
): boolean {
  if (observations.length === 0 || periods[0]?.frequency !== kpi.frequency) return false;
  const constant = constantsOf(kpi, now, targets.length > 0);
  if (constant === undefined) return false;
  column.target = every(constant.target);
  column.baseline = every(constant.baseline);
  const { all, owns, at } = column;
  const { values: actual, marks: standing } = all;
  const { days, values } = numbersOf(observations);
  const rows = rowsOf(days);
  filled.fill(NONE);
  for (let index = 0; index < days.length; index += 1) {
    const row = rows[index] as number;
    if (row < 0) continue;
    const value = values[index] as number;
    const before = filled[row];
    const isPlain = !Number.isNaN(value) && (before === NONE || (before === NUMBER && constant.isLast));
    filled[row] = isPlain ? NUMBER : OTHER;
    if (isPlain) actual[at + row] = value;
    if ((days[index] as number) <= last) owns[at + row] = 1;
  }
  const isCarried = (kpi.missing ?? missing) === "carryForward";
  const first = days[0] ?? Infinity;
  for (let row = 0; row < filled.length; row += 1) {
    const end = over[row] as number;
    if (filled[row] === NUMBER && end <= today) continue;
    actual[at + row] = NaN;
    const isEmpty = filled[row] === NONE && !isCarried && end + graceDays <= today;
    filled[row] = isEmpty ? FILLED : NONE;
    if (isEmpty) standing[at + row] = standingOf(kpi, { ...now, actual: first < end ? STALE : BLANK });
  }
  return true;
}

interface Constants {
  readonly target: number;
  readonly baseline: number;
  readonly isLast: boolean;
}

/** What a KPI says without a value of its own, after others and before any. */
const STALE: Reading = { kind: "stale", since: "" };
const BLANK: Reading = { kind: "blank" };

/** What is the same in all such periods; `undefined` where something is not, or cannot be scored. */
function constantsOf(kpi: Kpi, now: Readings, hasTargets: boolean): Constants | undefined {
  const { kind, aggregation, targetSpread, isExcluded } = kpi;
  if (isExcluded || hasTargets || targetSpread.kind !== "each" || !PLAIN.includes(aggregation.kind)) return undefined;
  const own: Kind = KINDS[kind];
  if (kind === "compliance" || own.read !== undefined) return undefined;
  if (!isUsable("target", own, now) || !isUsable("baseline", own, now)) return undefined;
  return { target: numberOf(now.target), baseline: numberOf(now.baseline), isLast: aggregation.kind === "last" };
}

/** Whether a field keeps nobody from asking for a score: it is a number, or nobody needs it. */
function isUsable(field: "target" | "baseline", { needs, takes }: Kind, { [field]: { kind } }: Readings): boolean {
  return kind === "number" || (!needs.includes(field) && (kind === "none" || !takes.includes(field)));
}

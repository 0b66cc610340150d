import { absenceOf, valueProblems, valuesOf } from "../evaluateKpi";
import { KINDS } from "../kinds";
import type { Reading, Readings } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import type { Aggregation } from "../time/aggregation";
import { inOrder } from "../time/observed";
import type { Series } from "../time/series";
import type { Axis } from "./axis";
import { standingOf, type Standing } from "./standing";

/** The columns that are filled. */
interface Filled {
  readonly actual: Float64Array;
  readonly target: Float64Array;
  readonly baseline: Float64Array;
  readonly standing: Uint8Array;
}

/** One value by itself is what all of these make of it. */
const PLAIN: readonly Aggregation["kind"][] = ["last", "sum", "average", "min", "max"];

/** What the observations of a row are. */
const NONE = 0;
const NUMBER = 1;
const OTHER = 2;

/**
 * Fills the rows of periods that are over and have one number of their own, or none although it was due: nearly all rows there are, in
 * one pass over the observations and without an object for each. What they hold is what `readingsAt` says of them; it is asked about
 * the others.
 *
 * @returns by row, whether it has been filled; nothing where none has
 */
export function fillPlainRows(
  kpi: Kpi,
  now: Readings,
  { actual: observations, target: targets }: Series,
  today: number,
  { periods, rowOf, over }: Axis,
  column: Filled,
  { graceDays, missing }: Pick<Settings, "graceDays" | "missing">,
): Uint8Array | undefined {
  if (observations.length === 0 || periods[0]?.frequency !== kpi.frequency) return undefined;
  const constant = constantsOf(kpi, now, targets.length > 0);
  if (constant === undefined) return undefined;
  const filled = new Uint8Array(periods.length);
  const known = inOrder(observations);
  const first = known[0]?.day ?? Infinity;
  for (const { day, reading } of known) {
    const row = rowOf(day);
    if (row === undefined) continue;
    const isPlain = reading.kind === "number" && (filled[row] === NONE || (filled[row] === NUMBER && constant.isLast));
    filled[row] = isPlain ? NUMBER : OTHER;
    if (isPlain) column.actual[row] = reading.value;
  }
  const isCarried = (kpi.missing ?? missing) === "carryForward";
  for (let row = 0; row < filled.length; row += 1) {
    const end = over[row] as number;
    const isEmpty = filled[row] === NONE;
    const isKnown = isEmpty ? !isCarried && end + graceDays <= today : filled[row] === NUMBER && end <= today;
    filled[row] = isKnown ? 1 : 0;
    if (!isKnown) continue;
    if (isEmpty) column.standing[row] = first < end ? constant.stale() : constant.blank();
    column.target[row] = constant.target;
    column.baseline[row] = constant.baseline;
  }
  return filled;
}

interface Constants {
  readonly target: number;
  readonly baseline: number;
  readonly isLast: boolean;
  /** What a KPI is without a value of its own, after others and before any. */
  stale(): Standing;
  blank(): Standing;
}

/** What is the same in all such periods; `undefined` where something is not, or cannot be scored. */
function constantsOf(kpi: Kpi, now: Readings, hasTargets: boolean): Constants | undefined {
  const { kind, aggregation, targetSpread } = kpi;
  if (hasTargets || targetSpread.kind !== "each" || !PLAIN.includes(aggregation.kind)) return undefined;
  if (kind === "compliance" || "read" in KINDS[kind]) return undefined;
  const saying = (actual: Reading): Readings => ({ ...now, actual });
  const readings = saying({ kind: "number", value: 0 });
  if (absenceOf(kpi, readings) !== undefined || valueProblems(kpi, readings).length > 0) return undefined;
  const { target, baseline } = valuesOf(kpi, readings);
  return {
    target,
    baseline,
    isLast: aggregation.kind === "last",
    stale: () => standingOf(kpi, saying({ kind: "stale", since: "" })),
    blank: () => standingOf(kpi, saying({ kind: "blank" })),
  };
}

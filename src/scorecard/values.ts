import type { Closing } from "./history/closing";
import type { KeptValues } from "./history/keptValue";
import type { Kpi, Settings } from "./scorecard";
import type { ParentEvaluation } from "./evaluation";
import type { Cells } from "./history/nodeCells";
import type { KpiId, NodeId } from "./identity";
import type { Readings } from "./reading";
import type { Period } from "./time/period";
import type { Series } from "./time/series";

/** What counts beside the entries of a node, each by itself and not yet among them. */
export type Joined = ReadonlyMap<NodeId, readonly ParentEvaluation[]>;

/** What counts beside the entries of a node, period by period. */
export interface JoinedCells {
  readonly id: NodeId;
  readonly weight: number;
  readonly cells: Cells;
}

/** The days that are looked at from above. */
export interface Seen {
  readonly today: number;
  readonly present?: number;
}

/** What is known of a scorecard by itself. */
export interface KnownAlone extends Seen {
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly series: ReadonlyMap<KpiId, Series>;
}

/** Days of a period above, from the first to the last. */
export type DaysAbove = readonly [first: number, last: number];

/** A KPI of a scorecard below, in the period of its own that is meant by one above. */
export interface PartIn {
  readonly kpi: Kpi;
  /** What it says in it. */
  readonly readings: Readings;
  readonly values: ScorecardValues;
  readonly settings: Settings;
  readonly period: Period;
}

/** What the scorecards below say, whenever the one above is asked. */
export interface Below {
  /** The first day that any of them knows anything of. */
  readonly first: number;
  /** Whether a KPI is made of values that have days: some scorecard below has a series of it. */
  isDated(kpi: KpiId): boolean;
  /**
   * Whether something of what a KPI above is made of has been given for just these days, and is not lent to them by an older period.
   *
   * @param made - what it says in the period
   */
  isOwn(kpi: KpiId, made: Readings, period: Period, days: DaysAbove, seen: Seen): boolean;
  /** What of scorecards below a KPI above is made, each with what it says in the period of its own. */
  partsIn(kpi: KpiId, made: Readings, period: Period, seen: Seen): readonly PartIn[];
  /** @param period - of the scorecard above; without one, what they say now */
  at(period: Period | undefined, seen: Seen): Joined;
  /**
   * What a KPI above says in a period of it, with the value that they make where it has none of its own: no cell, no number, no series. What is kept of
   * it counts as its own.
   *
   * @param alone - what it says by itself
   * @param values - of the scorecard above
   * @param isNow - whether it is asked what the scorecards say now, so that what has been closed of a running period does not count
   */
  readingsOf(kpi: KpiId, alone: Readings, values: KnownAlone, period: Period, isNow: boolean): Readings;
  over(periods: readonly Period[], seen: Seen): ReadonlyMap<NodeId, readonly JoinedCells[]>;
}

/** The numbers behind the present and the past. */
export interface ScorecardValues {
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly series: ReadonlyMap<KpiId, Series>;
  /** Periods whose numbers stand. */
  readonly closings?: readonly Closing[];
  /** What stood in single cells in periods that nobody has closed. */
  readonly kept?: KeptValues;
  /** What the scorecards below say that count in this one. */
  readonly below?: Below;
  /** The day it is, as an Excel serial date of the 1900 system: nothing later counts. */
  readonly today: number;
  /** The day whose values stand in single cells, where it is another one. */
  readonly present?: number;
}

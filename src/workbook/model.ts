import type {
  Closing,
  DateSystem,
  KeptValues,
  KpiId,
  NodeId,
  Problem,
  Readings,
  Scorecard,
  Series,
} from "../scorecard";
import type { Growth, SeriesRead } from "./growth";
import type { SeriesReferences } from "./seriesNames";
import type { PlanContents } from "./tables";
import type { Sources, WorkbookLanguage } from "./source";

/** Everything the model tables say, understood. */
export interface Model {
  readonly language: WorkbookLanguage;
  readonly scorecard: Scorecard;
  readonly readings: ReadonlyMap<KpiId, Readings>;
  /** The past of those KPIs whose values have been bound to a series. */
  readonly series: ReadonlyMap<KpiId, Series>;
  /** Where they lie, also of those that are broken. */
  readonly seriesReferences: ReadonlyMap<KpiId, SeriesReferences>;
  /** What has been read of them, for native formulas. */
  readonly reads: ReadonlyMap<KpiId, SeriesRead>;
  /** Those that go on beyond the cells that they are bound to. */
  readonly growths: ReadonlyMap<KpiId, Growth>;
  /** Periods that have been closed. */
  readonly closings: readonly Closing[];
  /** What stood in the single cells of those without one. */
  readonly kept: KeptValues;
  readonly dateSystem: DateSystem;
  /** The day that somebody has typed to look at, in the 1900 system; `undefined` for today. */
  readonly asOf: number | undefined;
  readonly sources: ReadonlyMap<KpiId, Sources>;
  readonly revisions: ReadonlyMap<NodeId, number>;
  /** Damage that was found on the way; what could be read was read all the same. */
  readonly problems: readonly Problem[];
  /** What stands in the tables of links and initiatives, to be understood when somebody looks at them. */
  readonly plan: PlanContents;
  /** The version of the tables. */
  readonly schema: number;
  /** A newer version made these tables. */
  readonly readOnly: boolean;
}

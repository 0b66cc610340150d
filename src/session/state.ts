import type {
  DateSystem,
  Evaluation,
  ExcelProblem,
  KpiId,
  Moment,
  NodeId,
  Problem,
  Scorecard,
  ScorecardValues,
} from "../scorecard";
import type { Growth, PlanContents, SeriesRead, SeriesReferences, Sources, WorkbookLanguage } from "../workbook";

/** A scorecard has been read from this workbook: the one that is shown. */
export interface Ready {
  readonly kind: "ready";
  /** The other scorecards of the workbook, as they would be if they were shown; they know of no others. */
  readonly others: readonly Ready[];
  readonly language: WorkbookLanguage;
  readonly scorecard: Scorecard;
  /** The values behind the scores, of now and of the past. */
  readonly values: ScorecardValues;
  readonly dateSystem: DateSystem;
  /** The day that everybody who has the workbook open looks at, in the 1900 system; `undefined` for today. */
  readonly asOf: number | undefined;
  /** The moment that is looked at: today's without such a day. */
  readonly moment: Moment;
  /** The scores of that moment. */
  readonly evaluation: Evaluation;
  readonly sources: ReadonlyMap<KpiId, Sources>;
  /** Where the series of the KPIs lie, also of those whose cells are gone. */
  readonly seriesReferences: ReadonlyMap<KpiId, SeriesReferences>;
  /** What has been read of the series, for native formulas. */
  readonly reads: ReadonlyMap<KpiId, SeriesRead>;
  /** The series that go on beyond the cells that they are bound to. */
  readonly growths: ReadonlyMap<KpiId, Growth>;
  /** Grows by one with every change of an entry. */
  readonly revisions: ReadonlyMap<NodeId, number>;
  /** What is wrong with the model tables themselves; problems of single nodes are in the evaluation. */
  readonly problems: readonly Problem[];
  /** The last refresh failed: what is shown is what was read before. */
  readonly outdated: Problem | undefined;
  /** Excel calculates only on demand, so the numbers may be behind the cells. */
  readonly manualCalculation: boolean;
  /** What stands in the tables of links and initiatives; `planOf` understands it. */
  readonly plan: PlanContents;
  /** The version of the model tables. */
  readonly schema: number;
  /** A newer version made this model: it can be read, not changed. */
  readonly readOnly: boolean;
}

export type SessionState =
  | { readonly kind: "opening" }
  /** The workbook has no scorecard yet. */
  | { readonly kind: "empty" }
  | Ready
  /** The workbook could not be read at all, or its tables are gone. */
  | { readonly kind: "lost"; readonly problem: ExcelProblem | Extract<Problem, { readonly kind: "table-missing" }> };

import type {
  DateSystem,
  Evaluation,
  ExcelProblem,
  KpiId,
  NodeId,
  Problem,
  Scorecard,
  ScorecardValues,
} from "../scorecard";
import type { Growth, PlanContents, SeriesReferences, Sources, WorkbookLanguage } from "../workbook";

/** A scorecard has been read from this workbook. */
export interface Ready {
  readonly kind: "ready";
  readonly language: WorkbookLanguage;
  readonly scorecard: Scorecard;
  /** The values behind the scores, of now and of the past. */
  readonly values: ScorecardValues;
  readonly dateSystem: DateSystem;
  /** The scores of the current period. */
  readonly evaluation: Evaluation;
  readonly sources: ReadonlyMap<KpiId, Sources>;
  /** Where the series of the KPIs lie, also of those whose cells are gone. */
  readonly seriesReferences: ReadonlyMap<KpiId, SeriesReferences>;
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

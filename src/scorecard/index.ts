export { evaluate } from "./evaluate";
export { brokenFields, NO_READINGS } from "./evaluateKpi";
export type { Evaluation, KpiCount, KpiEvaluation, NodeEvaluation, WeightShare } from "./evaluation";
export { ambiguousNames, findByName, normalised } from "./findByName";
export {
  kpiId,
  objectiveId,
  perspectiveId,
  scorecardId,
  type KpiId,
  type Level,
  type NodeId,
  type ObjectiveId,
  type PerspectiveId,
  type ScorecardId,
} from "./identity";
export { isKindName, type KindName } from "./kinds";
export { isMissingPolicyName, type MissingPolicyName } from "./missing";
export type { ArgumentProblem, ModelProblem, NameProblem, Problem, ScoreProblem, ValueProblem, WorkbookProblem } from "./problem";
export { FIELDS, type Field, type Reading, type Readings } from "./reading";
export { failure, success, type Result } from "./result";
export { isRollUpName, type RollUpName } from "./rollUps";
export type { Entry, Kpi, Objective, Perspective, Scorecard, Settings } from "./scorecard";
export { STANDARD_THRESHOLDS, statusOf, type Status, type Thresholds } from "./status";
export { treeOf, type Tree } from "./tree";

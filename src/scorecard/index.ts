export { difference, roundedScore } from "./difference";
export { editDistance } from "./editDistance";
export { kpiOver } from "./kpiOver";
export { isHundredfoldApart, isPercent } from "./hundredfold";
export { isThousandfoldApart } from "./thousandfold";
export { evaluate, type EvaluationOptions } from "./evaluate";
export { brokenFields, DATA_STATES, evaluateKpi, NO_READINGS, valuesOf, type DataState } from "./evaluateKpi";
export type { Evaluation, KpiCount, KpiEvaluation, NodeEvaluation, ParentEvaluation, WeightShare } from "./evaluation";
export { explain, type ChildExplanation, type Explanation } from "./explain";
export { ambiguousNames, entriesNamed, findByName } from "./findByName";
export {
  initiativeId,
  LEVELS,
  kpiId,
  linkId,
  objectiveId,
  perspectiveId,
  scorecardId,
  teamId,
  type InitiativeId,
  type KpiId,
  type Level,
  type LinkId,
  type NodeId,
  type ObjectiveId,
  type PerspectiveId,
  type ScorecardId,
  type TeamId,
} from "./identity";
export { isKindName, KIND_NAMES, KINDS, type KindName } from "./kinds";
export { directionOf, impliedStart } from "./kinds/direction";
export type { Kind } from "./kinds/kind";
export type { Initiative, Link, Plan } from "./plan";
export { NO_WORDS, YES_WORDS } from "./kinds/yesNo";
export {
  directionOfName,
  flowKpis,
  KPI_LIBRARY,
  LIBRARY_PERSPECTIVES,
  libraryKpi,
  type Bilingual,
  type LibraryKpi,
  type LibraryPerspective,
  type LibraryUnit,
} from "./library";
export { meets } from "./kinds/meets";
export { scoreBelow } from "./kinds/steps";
export { isMissingPolicy, MISSING_POLICIES, type MissingPolicy } from "./missing";
export { checkSettings, checkThresholds } from "./checkSettings";
export type {
  ArgumentProblem,
  AskedNameProblem,
  CellProblem,
  ExcelProblem,
  FieldConflict,
  ModelProblem,
  NameProblem,
  NodeProblem,
  NumberSetting,
  Problem,
  ScoreProblem,
  SettingsProblem,
  ValueProblem,
  WorkbookProblem,
} from "./problem";
export {
  FIELDS,
  type Compliance,
  type CrossedParts,
  type Field,
  type Reading,
  type Readings,
  type TeamPart,
} from "./reading";
export { closedEvaluation, closedNodes, type ClosedNode } from "./history/closedNodes";
export { closingOf, type Closing } from "./history/closing";
export type { KeptValue, KeptValues } from "./history/keptValue";
export { cleanName, LONGEST_NAME, normalised } from "./name";
export { compact, plainText } from "./plainText";
export { stageHeading } from "./stageHeading";
export { isTotal, isTotalAlone, isTotalOfPeriod } from "./totalWords";
export type { CampaignColumn, KeptColumn, KeptKind, ProcessColumn } from "./keptColumn";
export { nameLengthProblem, nameProblem } from "./nameProblem";
export { periodsOf } from "./history/periodsOf";
export type { NodeHistory } from "./history/nodeCells";
export { scoreHistory, type ScoreHistory } from "./history/scoreHistory";
export type { Column } from "./history/column";
export { tabulate, type ValueTable } from "./history/tabulate";
export { failure, success, type Result } from "./result";
export { ROLLS_UP, type FromBelow, type Joining, type PartBelow, type RollsUp } from "./below/joining";
export type { NotFromBelow } from "./below/fromBelowOf";
export { belowOf } from "./below/belowOf";
export { valueCoverage } from "./valueCoverage";
export { hasLimits } from "./teams/crossing";
export type { Below, DaysAbove, ScorecardValues } from "./values";
export { isOwnPart } from "./below/datedBelow";
export { latestBelow } from "./below/latestBelow";
export { hasOwn } from "./below/hasOwn";
export { isSaidOf } from "./below/isSaidOf";
export { joiningOf } from "./below/joiningOf";
export { isRollUpName, ROLL_UP_NAMES, ROLL_UPS, type RollUpName } from "./rollUps";
export {
  DIRECTIONS,
  LIMITS,
  type Direction,
  type Limit,
  type Milestone,
  type Point,
  type Rule,
  type ScaleWord,
} from "./rule";
export {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  INDICATORS,
  type Entry,
  type Indicator,
  type Kpi,
  type KpiDefinition,
  type Objective,
  type Parent,
  type Perspective,
  type Scorecard,
  type Settings,
} from "./scorecard";
export {
  atLeast,
  capAtAmber,
  STANDARD_THRESHOLDS,
  STATUSES,
  statusOf,
  THRESHOLD_PRESETS,
  type Hold,
  type OwnThresholds,
  type Status,
  type ThresholdPreset,
  type Thresholds,
} from "./status";
export { judgedScore, presetOf, takesValues, thresholdsOfKpi } from "./thresholds";
export { latestBefore, within } from "./time/observed";
export { isRunningRule, RUNNING_RULES, type RunningRule } from "./time/runningRule";
export { isKeepingRule, KEEPING_RULES, type KeepingRule } from "./keepingRule";
export { isOver, isWhole, judgesWhole } from "./time/wholePeriods";
export { aggregate, AGGREGATIONS, isAdditive, isFlow, type Aggregation } from "./time/aggregation";
export { calendarDate, dayOf, dayOfSerial, serialOf, type CalendarDate, type DateSystem } from "./time/calendar";
export {
  after,
  firstDay,
  FREQUENCIES,
  isFrequency,
  lastDay,
  PERIODS_PER_YEAR,
  periodOf,
  type Frequency,
  type Period,
} from "./time/period";
export { currentPeriod, evaluateAfter, hasHysteresis, type SaidBefore } from "./time/evaluateAfter";
export { circumstancesIn, evaluateAt } from "./time/evaluateAt";
export { statusesBefore } from "./time/statusesBefore";
export { evaluateToClose } from "./time/evaluateToClose";
export { momentOf, type Moment } from "./time/moment";
export { parsePeriod, periodCode, type PeriodLetters } from "./time/periodCode";
export { MONTH_PATTERN, monthOf } from "./time/monthNames";
export { periodWords } from "./time/periodWords";
export { readingsAt } from "./time/readingsAt";
export { targetOver } from "./time/targetOver";
export { placeInYear, type YearPlace } from "./time/yearPlace";
export type { Observation, Series } from "./time/series";
export { standingSeries } from "./history/standingSeries";
export { hasParts } from "./time/parts";
export { asSteps, TARGET_SPREADS, type TargetSpread } from "./time/targets";
export {
  CROSSINGS,
  type Crossing,
  type DifferingPart,
  type NoCrossing,
  type NoneBelow,
  type UsedCrossing,
} from "./teams/across";
export { crossedReadings } from "./teams/crossedReadings";
export type { CrossedKpi } from "./teams/crossKpis";
export { evaluateTeams, type TeamEvaluation, type TeamsEvaluation } from "./teams/evaluateTeams";
export type { FileProblem, FileRemark } from "./teams/fileProblem";
export { scorecardChanges, type ScorecardChange } from "./teams/scorecardChanges";
export { nodeOf, rootOf, teamOf } from "./teams/nodeIds";
export type { TeamRemark } from "./teams/remark";
export { usualWay } from "./teams/usualWay";
export { TEAM_WAYS, type Team, type TeamWay } from "./teams/team";
export { kpisBelow } from "./kpisBelow";
export { treeOf, type Tree } from "./tree";
export { takesPart } from "./evaluateParent";
export { addChild, concluded, coverageOf, emptyTally } from "./tally";
export { partOf, partsApart, sameKpiIn, targetSharing, type PassedPart } from "./teams/passedParts";
export { splitTarget } from "./teams/splitTarget";
export { weightShares } from "./weights";

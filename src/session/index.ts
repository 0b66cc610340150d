export { bindingOf } from "./bindingOf";
export { createSession } from "./createSession";
export type { Finding, Mending } from "./finding";
export { knownByName } from "./knownByName";
export { newKpiOf } from "./newKpiOf";
export { guessColumns } from "./import/guessColumns";
export { IMPORT_COLUMNS, type ImportColumn, type ImportMapping } from "./import/importColumns";
export { headedTable } from "./import/headedTable";
export { importTable, type Imported } from "./import/importTable";
export { outcomeOf, type RowOutcome } from "./import/rowOutcome";
export { isRefusal, type RowProblem } from "./import/rowProblem";
export type { CampaignTable, Unreadable } from "./keptTables/campaignTable";
export type { CountsOverTime } from "./keptTables/process/countsIn";
export type { Durations } from "./keptTables/process/durationsIn";
export type { FunnelCounts } from "./keptTables/process/funnelIn";
export type { ItemLog, WrongRows } from "./keptTables/process/itemsIn";
export type { KeptTables } from "./keptTables";
export type { ProcessTable } from "./keptTables/process/processTable";
export type { LeftOut } from "./keptTables/process/stageCells";
export { findInWorkbook, loadSeveral } from "./findInWorkbook";
export { compareKpis, lastYearOf, targetOf, type ComparedKpi } from "./passDown/compareKpis";
export type { PassedKpi } from "./passDown/passDown";
export { pathOf } from "./pathOf";
export { planOf } from "./planOf";
export { scorecardsOf, topOf } from "./scorecardsOf";
export { TEMPLATE_TREES } from "./templates";
export { templateTree } from "./templates/templateTree";
export { askedFirst } from "./askedFirst";
export type { ReportChoices } from "./reportPages";
export { accumulates } from "./accumulates";
export { kpiHistory, scoredBefore, scoredPeriod, type HistoryPoint } from "./kpiHistory";
export { asToday, evaluationAt, evaluationSeen, lastDaySeen, valuesSeen } from "./evaluationAt";
export { pastOf, type Past } from "./pastOf";
export { presentOf } from "./presentOf";
export type {
  FieldDraft,
  InitiativeDraft,
  KpiBinding,
  KpiDraft,
  KpiOptions,
  LinkDraft,
  NewKpi,
  NewObjective,
  NewPerspective,
  ObjectiveDraft,
  PerspectiveDraft,
  SettingsDraft,
} from "./drafts";
export type { Outcome } from "./outcome";
export { hasOneScale } from "./colourByStatus";
export { fileOfHere } from "./teams/fileOfHere";
export type { ChosenFile, FilesRead } from "./teams/readFiles";
export { teamsIn, type KnownPeriod, type TeamMember, type TeamsPicture } from "./teams/teamsIn";
export { NO_TEAMS, withFiles, withoutFile, type KnownTeam, type KnownTeams } from "./teams/withFiles";
export type { SelfTestReport } from "./selfTest/runSelfTest";
export type { Session } from "./session";
export { TEMPLATES, type TemplateName } from "./templates/templateName";
export type { Ready, SessionState } from "./state";
export {
  fitsAName,
  LONGEST_NAME,
  sheetNameOf,
  DEVIATIONS,
  WHOLE,
  isBinding,
  isSafe,
  KEPT_ROLES,
  NEEDED_ROLES,
  PROBE_COUNT,
  parseSource,
} from "../workbook";
export type {
  Binding,
  BlankCells,
  Caution,
  CellChange,
  CellValue,
  ChangeBatch,
  CheckIn,
  Colours,
  DashboardScope,
  DashboardState,
  Deck,
  DeckChart,
  DeckSeries,
  Deviation,
  Findings,
  FormerDashboard,
  FormerMap,
  KeptColumns,
  MadeMap,
  MapSheetState,
  NewCheckIn,
  PickedCell,
  PickedRange,
  PickedTable,
  Picture,
  Place,
  PlaceOutcome,
  TextCell,
  ProbeName,
  ProbeResult,
  Proposal,
  Scenario,
  ScorecardFile,
  SeriesReferences,
  Source,
  Sources,
  TableProposal,
  WorkbookLanguage,
} from "../workbook";

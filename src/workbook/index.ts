export { calculateAgain, readBlankCells, type BlankCells } from "./blankCells";
export { createModel } from "./createModel";
export { DATE_SYSTEM_FORMULA } from "./dateSystem";
export { checkBinding, checkBindings } from "./checkBinding";
export {
  initiativeCells,
  kpiCells,
  linkCells,
  newKpiCells,
  objectiveCells,
  perspectiveCells,
  settingsCells,
} from "./entityCells";
export { withGrowth, type Growth, type SeriesRead } from "./growth";
export { goToCell, goToSource } from "./goToCell";
export { formulaFor, insertFormula } from "./insertFormula";
export type { Model } from "./model";
export type { NativeCells } from "./numbers/blocks";
export { allowSeveral } from "./allowSeveral";
export { carryOver } from "./carryOver";
export { changedNative, isNativeEmpty } from "./native/changedNative";
export { nativeRows, type NativeRows, type Scored } from "./native/nativeRows";
export type { StatusWords } from "./native/statusFormulas";
export { joinedNative } from "./native/joinedNative";
export { writeNative } from "./native/writeNative";
export { appendToJournal } from "./journal/appendToJournal";
export { closingRows, reopeningRow } from "./journal/closingRows";
export { createClosingReader, type ClosingReader } from "./journal/createClosingReader";
export { createAnswerSize } from "./answerSize";
export { createNameReader } from "./nameReader";
export { createKeptReader } from "./keptValues/createKeptReader";
export type { KeptRow } from "./keptValues/keptRow";
export { KEPT_TABLE, missingKeptColumns } from "./keptValues/queueKeptRows";
export { readChanges, type ChangeBatch, type CellChange } from "./journal/readChanges";
export { readCheckIns, writeCheckIn, type CheckIn, type NewCheckIn } from "./journal/checkIns";
export { copyWithoutAddin } from "./health/copyWithoutAddin";
export type { History, HistoryRow } from "./history/historyRow";
export { loadHistory, type KeptHistory, type LoadHistory } from "./history/loadHistory";
export { writeHistory } from "./history/writeHistory";
export { dashboardState, type DashboardState } from "./dashboard/dashboardState";
export { shownSheets, type ShownSheets } from "./health/shownSheets";
export { dashboardMark, scopeIn, WHOLE, type DashboardScope } from "./dashboard/dashboardScope";
export type { FigureRow } from "./figures/figuresPlan";
export type { Compared, KpiFigures } from "./figures/kpiFigures";
export { makeFigures } from "./figures/makeFigures";
export type { FormerDashboard } from "./dashboard/formerDashboard";
export { DEVIATIONS, type Deviation } from "./dashboard/deviation";
export { freezeDashboard } from "./dashboard/freezeDashboard";
export { makeDashboard, type MadeDashboard } from "./dashboard/makeDashboard";
export { removeDashboard } from "./dashboard/removeDashboard";
export { showDashboard } from "./dashboard/showDashboard";
export type { Colours, Deck, DeckChart, DeckSeries } from "./deck/deck";
export { readDeck } from "./deck/readDeck";
export { takePictures, type Picture } from "./deck/takePictures";
export type { DashboardWords } from "./dashboard/words";
export { bandsOf } from "./mapSheet/bandsOf";
export { mapPage } from "./report/mapPage";
export { kpiPages, type ReportKpi } from "./report/kpiPages";
export { needsPage, type ReportNeed } from "./report/needsPage";
export type { ReportPage } from "./report/reportPage";
export { mapMark } from "./mapSheet/loadMapSheet";
export { makeMapSheet, type FormerMap, type MadeMap } from "./mapSheet/makeMapSheet";
export { mapSheetState, type MapSheetState } from "./mapSheet/mapSheetState";
export { removeMapSheet } from "./mapSheet/removeMapSheet";
export { colourByStatus, type ColouredCells } from "./statusColours/colourByStatus";
export type { DashboardLanguages } from "./dashboard/words";
export { inspect, type Inspection } from "./health/inspect";
export { repairFormulas } from "./health/repairFormulas";
export { sheetNameOf } from "./reference";
export { fitsAName, LONGEST_NAME, type Scenario } from "./scenarioFormula";
export { forgetScenario, keepScenario, readScenarios } from "./scenarios";
export { KEPT_ROLES, NEEDED_ROLES, type KeptColumns } from "./keptTables/keptNames";
export { keepTable } from "./keptTables/keepTable";
export { isPeriodHeading, isStepHeading } from "./keptTables/processHeadings";
export { findTables, tableInSelection, type TableProposal } from "./keptTables/proposeTables";
export { goneColumns, headedCell, readKeptTable, tabRow, type KeptTable } from "./keptTables/readKeptTable";
export { isOvertaken, MOST_ATTEMPTS } from "./overtaken";
export { setAutomatic } from "./health/setAutomatic";
export { differences } from "./native/readNative";
export { newId } from "./newId";
export { parseSource } from "./parseField";
export { parsePlan, type ParsedPlan } from "./plan/parsePlan";
export { pickCell, type PickedCell } from "./pickCell";
export { readModel, type ModelReading } from "./readModel";
export { renewBlocks } from "./renewBlocks";
export { repairModel } from "./repairModel";
export { isTabSeries, readTabSeries, type TabSeries, type TabValue } from "./tabSeries";
export { bindingFormula, isBinding, type Binding } from "./binding";
export { currencyIn } from "./finder/currencyIn";
export { libraryEntryOf } from "./finder/matchLabel";
export { scaleOfUnit } from "./finder/scaleOfCells";
export { isPercentUnit } from "./finder/unitWords";
export { isPercentFormat } from "./isPercentFormat";
export { percentBindings } from "./percentCells";
export type { ColumnTake } from "./columnFormula";
export { findPlaces } from "./finder/findPlaces";
export { writeNumbers, writeTexts, type ReadNumber, type TextCell } from "./textNumbers";
export type { PlaceOutcome } from "./finder/outcome";
export type { SearchWatch } from "./finder/readSheets";
export { isSafe, type Caution, type Findings, type Place, type Proposal } from "./finder/proposal";
export { pickRange, type PickedRange } from "./pickRange";
export { pickTable, type PickedTable } from "./pickTable";
export { dayOfCell, parseSeries, SERIES_PARTS, type SeriesCells, type SeriesReferences } from "./seriesNames";
export { readScorecardFile, type PeriodSaid, type ScorecardFile } from "./otherFiles/readScorecardFile";
export { readsShortYears } from "./shortYears";
export type { SeriesWrite } from "./seriesWrites";
export type { Source, Sources, WorkbookLanguage } from "./source";
export { createSourceFormats, type SourceFormats } from "./sourceFormats";
export { deletion, now } from "./stamp";
export { today } from "./today";
export type { CellInput, CellValue } from "./cells";
export {
  FIELD_COLUMNS,
  NUMBERS_VERSION,
  SCHEMA_VERSION,
  ROLLING_VERSION,
  VALUES_VERSION,
  SEVERAL_VERSION,
  type PlanContents,
  type RowInput,
  type TableKey,
} from "./tables";
export { createWatch, type Watch, type WorkbookListener } from "./createWatch";
export { mergesUndo } from "./mergesUndo";
export { setUserName, userName } from "./userName";
export { whereUsed, type Use } from "./whereUsed";
export { seriesPartIn } from "./journal/seriesColumns";
export type { RowAddition, RowWrite } from "./rowWrites";
export { writeAsOf } from "./writeAsOf";
export { writeRows, type WriteExtras } from "./writeRows";
export { writeAggregation } from "./writeTiming";
export { EXCEL_PROBES } from "./selfTest";
export { askProbe } from "./selfTest/askProbe";
export { clearAway, standing, type Standing } from "./selfTest/clearAway";
export { answersOf } from "./selfTest/functionProbes";
export { PROBE_COUNT, type Bench, type Json, type Probe, type ProbeName, type ProbeResult } from "./selfTest/probe";
export { surroundings, type Surroundings } from "./selfTest/surroundings";

export { campaignWords, type CampaignFacts, type CampaignWords } from "./campaignWords";
export { cellProblemText, hasCellSentences, loadCellSentences } from "./cellProblemText";
export { errorName } from "./errorName";
export { explanationLines } from "./explanationLines";
export { explanationText } from "./explanationText";
export { fieldWord } from "./fieldWord";
export { flowWords, type FlowWords } from "./flowWords";
export { LANGUAGES, languageOf, type Language } from "./language";
export {
  formatCalendar,
  formatForInput,
  formatList,
  formatNumber,
  formatPercent,
  formatPoints,
  formatScore,
  formatTime,
  formatSome,
  formatValue,
  signedPoints,
} from "./numbers";
export type { PaneWords } from "./pane/en";
export { loadPaneTexts } from "./paneTexts";
export { paneWords } from "./paneWords";
export { parseNumber } from "./parseNumber";
export { periodName } from "./periodName";
export { periodTick, type PeriodTick } from "./periodTick";
export { problemText } from "./problemText";
export { quoted } from "./quoted";
export { spillWords } from "./spillWords";
export { failedText, STATUS_WORDS, statusText, statusWord } from "./statusWord";
export { tableWords, type TableWords } from "./tableWords";
export { teamWords, type TeamWords } from "./teamWords";
export { passDownWords, type TargetWay } from "./views/passDown";
export { scorecardsWords, type ScorecardsWords } from "./views/scorecards";
export { teamsWords } from "./views/teams";
export { tickTexts } from "./tickTexts";
export { currencyUnit } from "./money";
export { attentionWords } from "./views/attention";
export { campaignsWords } from "./views/campaigns";
export { flowViewWords } from "./views/flow";
export { keptTableWords } from "./views/keptTable";
export type { CampaignsWords } from "./views/campaigns/en";
export { keptColumnWords } from "./keptColumns";
export { editorWords } from "./views/editor";
export type { EditorWords } from "./views/editor/en";
export { guideWords } from "./views/guide";
export type { GuideWords } from "./views/guide/en";
export { libraryWords } from "./views/library";
export { importWords } from "./views/import";
export type { ImportWords } from "./views/import/en";
export { mapWords } from "./views/map";
export { whatIfWords } from "./views/whatIf";
export type { WhatIfWords } from "./views/whatIf/en";
export { DASHBOARD_SHEET, dashboardWords } from "./views/dashboard";
export { detailWords } from "./views/detail";
export { planWords } from "./views/plan";
export { finderWords } from "./views/finder";
export type { FinderWords } from "./views/finder/en";
export { selfTestWords } from "./views/selfTest";
export { settingsWords } from "./views/settings";
export { scoringWords } from "./views/scoring";
export type { ScoringWords } from "./views/scoring/en";
export { periodsWords } from "./views/periods";
export { changesWords } from "./views/changes";
export type { ChangesWords } from "./views/changes/en";
export { healthWords } from "./views/health";

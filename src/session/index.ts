export { bindingOf } from "./bindingOf";
export { createSession } from "./createSession";
export type { Finding, Mending } from "./health";
export { newKpiOf } from "./newKpiOf";
export { guessColumns } from "./import/guessColumns";
export { IMPORT_COLUMNS, type ImportColumn, type ImportMapping } from "./import/importColumns";
export { importTable, type Imported } from "./import/importTable";
export { isRefusal, type RowProblem } from "./import/rowProblem";
export { planOf } from "./planOf";
export { TEMPLATE_TREES } from "./templates";
export { templateTree } from "./templates/templateTree";
export { evaluationAt, pastOf, type Past } from "./evaluationAt";
export {
  TEMPLATES,
  type FieldDraft,
  type InitiativeDraft,
  type KpiBinding,
  type KpiDraft,
  type KpiOptions,
  type LinkDraft,
  type NewKpi,
  type NewObjective,
  type NewPerspective,
  type ObjectiveDraft,
  type Outcome,
  type PerspectiveDraft,
  type Session,
  type SettingsDraft,
  type TemplateName,
} from "./session";
export type { Ready, SessionState } from "./state";
export { parseSource } from "../workbook";
export type {
  Binding,
  Caution,
  CellChange,
  CellValue,
  ChangeBatch,
  CheckIn,
  Findings,
  NewCheckIn,
  PickedCell,
  PickedRange,
  PickedTable,
  Place,
  Proposal,
  SeriesReferences,
  Source,
  Sources,
  WorkbookLanguage,
} from "../workbook";

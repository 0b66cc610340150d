export { createSession } from "./createSession";
export type { Finding, Mending } from "./health";
export { planOf } from "./planOf";
export { evaluationAt, pastOf, type Past } from "./evaluationAt";
export type { FieldDraft, KpiDraft, ObjectiveDraft, Outcome, PerspectiveDraft, Session } from "./session";
export type { Ready, SessionState } from "./state";
export type {
  Binding,
  PickedCell,
  PickedRange,
  SeriesReferences,
  Source,
  Sources,
  WorkbookLanguage,
} from "../workbook";

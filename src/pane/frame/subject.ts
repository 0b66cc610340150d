import type { KpiId, ObjectiveId, PerspectiveId } from "../../scorecard";

/** What is being edited; without an id it is new. */
export type Subject =
  | { readonly level: "perspective"; readonly id: PerspectiveId | undefined }
  | { readonly level: "objective"; readonly id: ObjectiveId | undefined; readonly parent: PerspectiveId }
  | { readonly level: "kpi"; readonly id: KpiId | undefined; readonly parent: ObjectiveId | PerspectiveId };

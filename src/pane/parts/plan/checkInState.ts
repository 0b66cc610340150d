import type { Problem } from "../../../scorecard";
import type { CheckIn } from "../../../session";

/** The check-ins stand in the journal of the workbook, which is read when somebody asks for them. */
export type CheckInState =
  | { readonly kind: "reading" }
  /** Newest first. */
  | { readonly kind: "read"; readonly checkIns: readonly CheckIn[] }
  | { readonly kind: "failed"; readonly problem: Problem };

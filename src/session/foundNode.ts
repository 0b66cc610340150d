import type { NodeId } from "../scorecard";
import type { Ready } from "./state";

/** A node of any scorecard of the workbook. */
export interface FoundNode {
  /** The state of its scorecard. */
  readonly state: Ready;
  readonly id: NodeId;
}

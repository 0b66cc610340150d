import type { InitiativeId, LinkId, NodeId, ObjectiveId } from "./identity";

/** An arrow of the strategy map: reaching one objective helps to reach another. */
export interface Link {
  readonly id: LinkId;
  readonly from: ObjectiveId;
  readonly to: ObjectiveId;
  readonly note: string;
  /** Grows by one with every change. */
  readonly revision: number;
}

/** What is done to reach an objective or to move a KPI. */
export interface Initiative {
  readonly id: InitiativeId;
  readonly parent: NodeId;
  readonly name: string;
  /** Who answers for it; empty when nobody has been named. */
  readonly owner: string;
  /** The day it is to be done by, as an Excel serial date (1900 system); `undefined` without one. */
  readonly due: number | undefined;
  /** How much of it is done, 0 to 1; `undefined` when nobody has said. */
  readonly progress: number | undefined;
  /** What it is expected to change, in words. */
  readonly effect: string;
  readonly note: string;
  readonly revision: number;
}

/** What stands beside the tree of scores: what causes what, and what is done about it. */
export interface Plan {
  readonly links: readonly Link[];
  readonly initiatives: readonly Initiative[];
}

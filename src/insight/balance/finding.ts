import type { InitiativeId, KpiId, LinkId, NodeId, ObjectiveId, PerspectiveId, ScorecardId } from "../../scorecard";

/** In the order in which they are best mended: what is measured, how it hangs together, and what is done about it. */
export const BALANCE_KINDS = [
  "perspective-empty",
  "objective-unmeasured",
  "objective-unlinked",
  "link-backwards",
  "links-circular",
  "leading-missing",
  "lagging-missing",
  "indicator-unknown",
  "kpis-many",
  "weight-one-sided",
  "objective-unattended",
  "initiative-overdue",
  "target-missing",
  "owner-missing",
  "kpi-stale",
] as const;
export type BalanceKind = (typeof BALANCE_KINDS)[number];

/** What a rule of thumb of the method says against a scorecard. `name` is the name of what it is about. */
export type BalanceFinding =
  | { readonly kind: "perspective-empty"; readonly perspective: PerspectiveId; readonly name: string }
  | ObjectiveFinding
  /** The effect lies below its cause. */
  | { readonly kind: "link-backwards"; readonly link: LinkId; readonly name: string; readonly other: string }
  /** Objectives that cause each other, and the links between them; `name` is that of the first. */
  | { readonly kind: "links-circular"; readonly links: readonly LinkId[]; readonly name: string }
  | MixFinding
  | KpiFinding
  | ManyFinding
  | {
      readonly kind: "weight-one-sided";
      readonly perspective: PerspectiveId;
      readonly name: string;
      /** 0 to 1, of the whole scorecard. */
      readonly share: number;
    }
  | {
      readonly kind: "initiative-overdue";
      readonly initiative: InitiativeId;
      readonly parent: NodeId;
      readonly name: string;
      /** 1 or more. */
      readonly days: number;
    };

export interface ObjectiveFinding {
  readonly kind: "objective-unmeasured" | "objective-unlinked" | "objective-unattended";
  readonly objective: ObjectiveId;
  readonly perspective: PerspectiveId;
  readonly name: string;
}

/** All KPIs of the scorecard, or of one perspective, tell of the past; or none does. */
export interface MixFinding {
  readonly kind: "leading-missing" | "lagging-missing";
  readonly node: ScorecardId | PerspectiveId;
  readonly level: "scorecard" | "perspective";
  readonly name: string;
}

export interface KpiFinding {
  readonly kind: "indicator-unknown" | "target-missing" | "owner-missing" | "kpi-stale";
  readonly kpi: KpiId;
  readonly parent: ObjectiveId | PerspectiveId;
  readonly name: string;
}

export interface ManyFinding {
  readonly kind: "kpis-many";
  readonly node: ScorecardId | ObjectiveId;
  readonly level: "scorecard" | "objective";
  readonly name: string;
  readonly count: number;
}

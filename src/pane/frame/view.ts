import type { InitiativeId, KpiId, NodeId } from "../../scorecard";
import type { Subject } from "./subject";

/** The views that the bar at the top leads to. */
export const MAIN_VIEWS = ["overview", "map", "plan", "campaigns", "flow", "health", "settings"] as const;
export type MainViewKind = (typeof MAIN_VIEWS)[number];

export interface InitiativeStart {
  readonly name: string;
  readonly note: string;
  readonly effect?: string;
}

/** Where one can be in the pane. */
export type View =
  | { readonly kind: MainViewKind }
  | { readonly kind: "kpi"; readonly id: KpiId }
  | { readonly kind: "editor"; readonly subject: Subject }
  /** Without an id it is a new one. */
  | {
      readonly kind: "initiative";
      readonly id: InitiativeId | undefined;
      readonly parent: NodeId;
      /** What a new one says before anybody has typed. */
      readonly start?: InitiativeStart;
    }
  | { readonly kind: "check-in"; readonly kpi: KpiId }
  /** From vision to bound KPIs, step by step. */
  | { readonly kind: "guide" }
  /** KPIs to choose from, for the whole scorecard or for one objective or perspective. */
  | { readonly kind: "library"; readonly parent: NodeId | undefined }
  | { readonly kind: "finder" }
  | { readonly kind: "import" }
  | { readonly kind: "scoring" }
  | { readonly kind: "periods" }
  | { readonly kind: "changes" }
  /** From a KPI, or from the whole. */
  | { readonly kind: "what-if"; readonly kpi: KpiId | undefined }
  /** The sheet that shows the scorecard. */
  | { readonly kind: "dashboard" }
  /** Several scorecards in this workbook. */
  | { readonly kind: "scorecards" }
  /** The scorecards of several workbooks as one. */
  | { readonly kind: "teams" }
  /** Shown whether there is a scorecard or not: it makes one and removes it. */
  | { readonly kind: "self-test" };

export const isMainView = ({ kind }: View): boolean => MAIN_VIEWS.some((main) => main === kind);

/** Forms show messages themselves, where they cover nothing that is being typed. */
const FORMS: ReadonlySet<View["kind"]> = new Set([
  "editor",
  "initiative",
  "check-in",
  "scoring",
  "guide",
  "library",
  "import",
  "finder",
]);

export const isForm = ({ kind }: View): boolean => FORMS.has(kind);

import type { Field, KpiId, LinkId, NodeId, Problem } from "../scorecard";
import type { DashboardScope } from "../workbook";

/** What mends something that is wrong. */
export type Mending =
  | { readonly kind: "model" }
  | { readonly kind: "native" }
  | { readonly kind: "formulas" }
  | { readonly kind: "calculation" }
  | { readonly kind: "refresh" }
  | { readonly kind: "link"; readonly id: LinkId }
  | { readonly kind: "grow"; readonly kpi: KpiId }
  /** Its cells are to count as they are shown. */
  | { readonly kind: "as-shown"; readonly kpi: KpiId }
  /** A dashboard is made again. */
  | { readonly kind: "dashboard"; readonly scope: DashboardScope }
  /** The sheet with the map is made again. */
  | { readonly kind: "map" }
  /** The person selects the right cell first. */
  | { readonly kind: "bind"; readonly kpi: KpiId; readonly field: Field };

/** Something that is wrong with the workbook or the scorecard. */
export interface Finding {
  readonly problem: Problem;
  /** The entry that it is about, where it is about one. */
  readonly node: NodeId | undefined;
  /** `undefined` where only a person can tell what is right. */
  readonly mending: Mending | undefined;
}

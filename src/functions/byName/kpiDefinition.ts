import type { Kpi } from "../../scorecard";
import type { Asked } from "./nodeFunction";

export type Known = Pick<Asked, "state" | "node">;

/** The definition of the KPI that was asked for; `undefined` for anything else. */
export const kpiDefinition = ({ state, node }: Known): Kpi | undefined =>
  node.level === "kpi" ? state.scorecard.kpis.find(({ id }) => id === node.id) : undefined;

import type { Limit } from "../scorecard";
import type { Column } from "./tables";

/** Where the single numbers of a rule stand. */
export const LIMIT_COLUMNS = {
  low: "Low",
  high: "High",
  tolerance: "Tolerance",
  margin: "Margin",
  start: "Start",
  end: "End",
} as const satisfies Record<Limit, Column<"kpis">>;

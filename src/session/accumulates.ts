import type { Kpi } from "../scorecard";

/** Whether the values of a KPI build upon each other, so that neighbours are alike because they hold the same numbers. */
export const accumulates = ({ aggregation, targetSpread }: Kpi): boolean =>
  targetSpread.kind === "cumulative" ||
  aggregation.kind === "yearToDate" ||
  aggregation.kind === "rollingSum" ||
  aggregation.kind === "rollingAverage";

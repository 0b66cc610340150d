import type { DashboardColumn } from "../columns";

/**
 * Hidden columns in which the numbers of charts stand, below everything else that is on the sheet, beside each other from the left. None of
 * them is the column of ids, which says where the list is.
 */
export const CHART_COLUMNS = [
  ...(["light", "first", "place", "kpiLight", "now"] as const),
  ...(["before", "moved", "need", "day"] as const),
] as const satisfies readonly DashboardColumn[];

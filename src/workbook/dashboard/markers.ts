/** Custom properties that our sheets to show are known by, whatever people call them. */
export const DASHBOARD_MARKER = "bsc.dashboard";
/** A copy that no longer changes. */
export const REPORT_MARKER = "bsc.report";
export const MAP_MARKER = "bsc.map";

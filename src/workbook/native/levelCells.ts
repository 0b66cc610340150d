/** Where the thresholds of a KPI that are values stand as scores; empty where it states none. */
export const LEVEL_COLUMNS = ["Green", "Amber", "Achieved"] as const;

export type LevelCells = Readonly<Record<(typeof LEVEL_COLUMNS)[number], string | number>>;

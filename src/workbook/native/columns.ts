import { TREE_KEYS, type TableKey, type TreeKey } from "../tables";

/** What a parent needs of each child, one number a cell, so that plain sums by parent are enough to roll up. */
const CHILD = ["Whole", "Covered", "Counts", "Counted", "Value", "Blocks", "Reds"] as const;

/**
 * Columns of the model tables that hold native formulas: they compute what the engine computes, for readers who do not
 * have the add-in. Nothing reads them back into the scorecard. All are numbers, or empty where there is none.
 *
 * - `Raw`: a KPI's score before it is held to 0 and the ceiling
 * - `Score`: 0 to the ceiling; `Coverage`: 0 to 1, empty for what takes no part in the score above it
 * - `Light`: `achieved`, `green`, `amber`, `red` or `none`; `Status`: the same in the workbook's language
 * - `Whole`: the weight that takes part; `Covered`: that of it which has a score all the way down; `Counts`: that which is
 *   in the mean; `Counted`: that which meets the minimum coverage; `Value`: the score, 0 without one; `Blocks`: 1 where
 *   its absence leaves the parent without a score; `Reds`: critical KPIs that are red
 * - `Written`: the day on which the numbers were written as values, because no native formula carries this row
 * - `UseGreen` and others: a setting, or what holds when it is empty
 */
export const NATIVE_COLUMNS = {
  settings: [
    "UseGreen",
    "UseAmber",
    "UseCeiling",
    "UseCoverage",
    "UseMissing",
    "Score",
    "Light",
    "Status",
    "Coverage",
    "Reds",
    "Written",
  ],
  perspectives: ["Score", "Light", "Status", "Coverage", ...CHILD, "Written"],
  objectives: ["Score", "Light", "Status", "Coverage", ...CHILD, "Written"],
  kpis: ["Raw", "Score", "Light", "Status", "Coverage", ...CHILD, "Written"],
} as const satisfies Readonly<Record<TreeKey, readonly string[]>>;

/** The native columns of any table; those beside the tree have none. */
export const nativeColumns = (key: TableKey): readonly string[] =>
  TREE_KEYS.some((each) => each === key) ? NATIVE_COLUMNS[key as TreeKey] : [];

export type NativeColumn<Key extends TreeKey = TreeKey> = (typeof NATIVE_COLUMNS)[Key][number];

/** What is written into the native cells of a row: formulas, or values where no formula can. */
export type NativeCells<Key extends TreeKey = TreeKey> = Readonly<Record<NativeColumn<Key>, string | number>>;

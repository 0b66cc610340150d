import { CLOSED_CELL, CLOSING_CELLS } from "../native/closing/closingCells";
import { KEPT_CELL } from "../native/keptFormulas";
import { LEVEL_COLUMNS } from "../native/levelCells";
import { SERIES_CELLS } from "../native/series/seriesCells";
import { MOMENT_CELLS } from "../native/series/momentCells";
import { heldColumns } from "./heldColumns";
import { TREE_KEYS, type TableKey, type TreeKey } from "../tables";

/** What holds a light down. */
const TROUBLE = ["Failed", "Least", "Held"] as const;

/** What a parent needs of each child, one number a cell, so that plain sums by parent are enough to roll up. */
const CHILD = [
  "Whole",
  "Covered",
  "Counts",
  "Counted",
  "Value",
  "Blocks",
  "Reds",
  ...TROUBLE,
  "LeastCounts",
  "IsGreen",
  "IsLeastGreen",
] as const;
const RESULT = ["Score", "Light", "Status", "Coverage"] as const;

/**
 * Columns of a block that hold native formulas: they compute what the engine computes, for readers who do not have the
 * add-in. Nothing reads them back into the scorecard. All are numbers, or empty where there is none.
 *
 * - `Row`: where the node stands in its table
 * - `Parent`: what it stands below; of a perspective its scorecard, where there are several
 * - `Today` to `YearNone`: the moment that the numbers are of, see `momentFormulas`
 * - `Word`, `Closing` and `Closed`: the closing that is looked up while a day of a closed period is looked at, see
 *   `closingFormulas`; values, scores, lights and coverages are then what they were closed with
 * - `Kept`: what was kept of single cells while a day of a period that is over is looked at, see `keptFormula`
 * - `Single`: the target in its own cell, that of the link or the one that was typed; `SeriesDay` to `SeriesMet`: what a series
 *   says at the moment, see `seriesFormulas`; of a KPI that has its value from scorecards below `SeriesState` and `SeriesMet` say what these do, see
 *   `belowFormulas`
 * - `Actual`, `Target`, `Baseline`: the value in force, that of the series, of the link or the one that was typed
 * - `Raw`: a KPI's score before it is held to 0 and the ceiling
 * - `Score`: 0 to the ceiling; `Coverage`: 0 to 1, empty for what takes no part in the score above it
 * - `Light`: `achieved`, `green`, `amber`, `red` or `none`; `Status`: the same in the workbook's language
 * - `Whole`: the weight that takes part; `Covered`: that of it which has a score all the way down; `Counts`: that which is
 *   in the mean; `Counted`: that which meets the minimum coverage; `Value`: the score, 0 without one; `Blocks`: 1 where
 *   its absence leaves the parent without a score; `Reds`: critical KPIs that are red or cannot be scored
 * - `Failed`: how many KPIs at or below it cannot be scored; `Least`: the score with each of them as 0, which the light is of,
 *   and `LeastCounts` its weight; `Held`: 1 where the light is no better than amber
 * - `Known`: what counts of a parent above it, also where its coverage is too low for a score; `IsGreen` and `IsLeastGreen`: 1 where
 *   that, or the least of it, is green by the node's own thresholds
 * - `Green`, `Amber` and `Achieved`: the thresholds of a KPI that states them as values, as scores
 * - `Written`: the day on which the numbers were written as values, because no native formula carries this row
 * - `UseGreen` and others: a setting, or what holds when it is empty
 */
export const NATIVE_COLUMNS = {
  settings: [
    "Row",
    ...MOMENT_CELLS,
    ...CLOSING_CELLS,
    CLOSED_CELL,
    "UseGreen",
    "UseAmber",
    "UseAchieved",
    "UseCeiling",
    "UseCoverage",
    "UseMissing",
    ...RESULT,
    "Known",
    "Reds",
    ...TROUBLE,
    "Written",
  ],
  // The last one has been added where a column was left free, so that no other one stands elsewhere than it did.
  perspectives: ["Row", CLOSED_CELL, ...RESULT, "Known", ...CHILD, "Written", "Parent"],
  objectives: ["Row", CLOSED_CELL, "Parent", ...RESULT, "Known", ...CHILD, "Written"],
  kpis: [
    "Row",
    CLOSED_CELL,
    "Parent",
    "Single",
    ...SERIES_CELLS,
    "Actual",
    "Target",
    "Baseline",
    "Raw",
    ...LEVEL_COLUMNS,
    ...RESULT,
    ...CHILD,
    "Written",
    // Last, as formulas of standing dashboards name the columns of blocks by their places.
    KEPT_CELL,
  ],
} as const satisfies Readonly<Record<TreeKey, readonly string[]>>;

export type NativeColumn<Key extends TreeKey = TreeKey> = (typeof NATIVE_COLUMNS)[Key][number];

/** What is written into the native cells of a row: formulas over `[@Column]` and `Kpis[Column]`, or values where no formula can. */
export type NativeCells<Key extends TreeKey = TreeKey> = Readonly<Record<NativeColumn<Key>, string | number>>;

/**
 * One plain block for each level of the tree, side by side with nothing below: a sum over a range that holds its own cell is a
 * circle in Excel, whatever its criteria, so no two levels share a column. A row is a node and stays where it is.
 */
export const BLOCK_COLUMNS = Object.fromEntries(
  TREE_KEYS.map((key) => [key, [...heldColumns(key), ...NATIVE_COLUMNS[key]]]),
) as unknown as Readonly<Record<TreeKey, readonly string[]>>;

/** What stands where former links are kept. */
export const FORMER_COLUMNS = ["Change", "Link"] as const;

/** How many rows all blocks have at first, and by how many they grow. The last one stays empty: rows are inserted above it. */
export const BLOCK_ROWS = 64;

/** Where the columns of a block stand, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
  /** How many nodes it has room for, one row more than that. */
  readonly rows: number;
}

export type Places = Readonly<Record<TreeKey, Place>>;

/** As a new sheet has them: one column is left free between two blocks, but for the one that the perspectives have taken. */
export function newPlaces(nodes: number): { readonly places: Places; readonly former: number } {
  const rows = BLOCK_ROWS * Math.ceil((nodes + 1) / BLOCK_ROWS);
  let column = 0;
  const places = TREE_KEYS.map((key) => {
    const place = { row: 1, column, rows };
    column += BLOCK_COLUMNS[key].length + (key === "perspectives" ? 0 : 1);
    return [key, place] as const;
  });
  return { places: Object.fromEntries(places) as Places, former: column };
}

export const isTreeKey = (key: TableKey): key is TreeKey => TREE_KEYS.some((each) => each === key);

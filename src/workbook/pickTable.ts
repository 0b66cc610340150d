import { failure, success, type Problem, type Result } from "../scorecard";
import { inSelection } from "./inSelection";
import { relative } from "./reference";
import type { CellValue } from "./cells";
import { loadIsOwn } from "./ownCells";

/** A block of cells that may hold a scorecard: the first row are its headings. */
export interface PickedTable {
  readonly address: string;
  readonly headings: readonly string[];
  /** All rows below them, also blank ones: each row is so many below the headings. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the rows, in Excel's English notation. */
  readonly formats?: readonly (readonly string[])[];
}

/** A scorecard has tens of rows, not thousands: more is the wrong selection. */
const MOST_CELLS = 5000;

/**
 * The selected block of cells, as far as it is filled. Refused: cells of our own sheets, a single row, and
 * more than 5,000 cells.
 */
export async function pickTable(): Promise<Result<PickedTable, Problem>> {
  const picked = await inSelection(async (context): Promise<Result<PickedTable, Problem>> => {
    const selected = context.workbook.getSelectedRange().load("address");
    const isOwn = loadIsOwn(selected.worksheet);
    // Whole columns may be selected.
    const range = selected.getUsedRangeOrNullObject(true).load("address,rowCount,cellCount");
    await context.sync();
    if (isOwn()) return failure({ kind: "selection-in-model" });
    if (range.isNullObject || range.rowCount < 2)
      return failure({ kind: "selection-not-a-table", address: relative(selected.address) });
    const address = relative(range.address);
    const { cellCount: count } = range;
    if (count > MOST_CELLS) return failure({ kind: "selection-too-large", address, count, most: MOST_CELLS });
    range.load("values,numberFormat");
    await context.sync();
    const [headings = [], ...rows] = range.values as readonly (readonly CellValue[])[];
    return success({
      address,
      headings: headings.map((heading) => String(heading).trim()),
      rows,
      formats: (range.numberFormat as readonly (readonly CellValue[])[]).slice(1).map((row) => row.map(String)),
    });
  });
  return picked.ok ? picked.value : picked;
}

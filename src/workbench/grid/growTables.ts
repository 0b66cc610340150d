import { intersection } from "./address";
import type { Core } from "./core";
import type { Area, Table } from "./grid";
import { boundsOf, hasContent, type CellMatrix } from "./mutations";
import { parts } from "./parts";
import { tables } from "./readTables";
import { resizeTable } from "./tables";

/**
 * *Include new rows and columns in table*: something entered directly below a table within its columns, or right of it
 * within its rows, makes the table larger; blank cells do not, nor do cells apart from each other, such as those of a replacement.
 *
 * @param begin - called before a table is made larger
 */
export function growTables(core: Core, sheetId: string, written: CellMatrix, begin: () => void): void {
  const area = boundsOf(written, hasContent);
  const held = boundsOf(written, (cell) => Boolean(cell?.f) || (cell?.v != null && cell.v !== ""));
  if (!area || !held || !isUnbroken(written, area)) return;
  const here = tables(core).filter((each) => each.sheetId === sheetId);
  if (here.length === 0) return;
  const filtered = parts(core, sheetId).filters.area;
  for (const table of here) {
    const grown = grownArea(table, area, held);
    const others = here.filter((other) => other.id !== table.id).map((other) => other.area);
    if (!grown || [...others, ...(filtered ? [filtered] : [])].some((other) => intersection(other, grown))) continue;
    begin();
    resizeTable(core, table.id, grown);
  }
}

/** Whether something was written in each row and each column between the first and the last. */
function isUnbroken(written: CellMatrix, { rows, columns }: Area): boolean {
  const contents = Object.values(written).map((line) =>
    Object.keys(line).filter((column) => hasContent(line[Number(column)])),
  );
  return contents.filter((line) => line.length > 0).length === rows && new Set(contents.flat()).size === columns;
}

/** @param held - the part of the written area that is not blank */
function grownArea({ area, showTotals }: Table, written: Area, held: Area): Area | undefined {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const [rows, columns] = [endRow(written) - area.row, endColumn(written) - area.column];
  if (isWithin(written.column, endColumn(written), area.column, right)) {
    const isBelow = written.row >= area.row && written.row <= bottom && endRow(held) > bottom;
    return isBelow && !showTotals ? { ...area, rows } : undefined;
  }
  if (isWithin(written.row, endRow(written), area.row, bottom)) {
    const isBeside = written.column >= area.column && written.column <= right && endColumn(held) > right;
    return isBeside ? { ...area, columns } : undefined;
  }
  return undefined;
}

const endRow = ({ row, rows }: Area): number => row + rows;
const endColumn = ({ column, columns }: Area): number => column + columns;
const isWithin = (start: number, end: number, from: number, to: number): boolean => start >= from && end <= to;

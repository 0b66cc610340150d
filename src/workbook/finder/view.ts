import type { CellValue } from "../cells";
import { columnReference } from "../reference";
import { cellReference } from "./cellReference";
import { readCell, type Calendar, type Cell } from "./readCell";
import type { SheetCells, TableArea } from "./sheetCells";

/** A block of cells of a view, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet as the finder looks at it: as it is, or turned so that rows are columns. What finds months down a column finds
 * them along a row in the turned view. Rows and columns count from 0 within the used range.
 */
export interface View {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): Cell;
  value(row: number, column: number): CellValue;
  /** Whether what the cell says comes from a score. */
  dependsOnScore(row: number, column: number): boolean;
  /** A name for the cell that is the same in both views. */
  key(row: number, column: number): string;
  /** As people read it. */
  address(block: Block): string;
  /** For a binding: by the column of a table when the block is exactly its body, so that it grows with it. */
  reference(block: Block): string;
  turned(): View;
}

const BLANK: Cell = { kind: "blank" };

/** @param scored - keys of the cells whose value comes from a score */
export function viewOf(
  sheet: SheetCells,
  tables: readonly TableArea[],
  scored: ReadonlySet<string>,
  calendar: Calendar,
): View {
  const cells = sheet.values.map((line, row) =>
    line.map((value, column) => readCell(value, sheet.formats[row]?.[column] ?? "General", calendar)),
  );
  const key = (row: number, column: number): string => cellKey(sheet.name, sheet.row + row, sheet.column + column);
  const place = ({ top, left, bottom, right }: Block): Block => ({
    top: top + sheet.row,
    left: left + sheet.column,
    bottom: bottom + sheet.row,
    right: right + sheet.column,
  });
  const address = (block: Block): string => cellReference(sheet.name, place(block));
  const plain: View = {
    sheet: sheet.name,
    rows: cells.length,
    columns: Math.max(0, ...cells.map((line) => line.length)),
    cell: (row, column) => cells[row]?.[column] ?? BLANK,
    value: (row, column) => sheet.values[row]?.[column] ?? "",
    dependsOnScore: (row, column) => scored.has(key(row, column)),
    key,
    address,
    reference: (block) => {
      const { top, left, bottom, right } = place(block);
      const table = tables.find(
        (each) =>
          each.sheet === sheet.name &&
          left === right &&
          left >= each.column &&
          left < each.column + each.columns &&
          top === each.row + 1 &&
          bottom === each.row + each.rows - (each.hasTotals ? 2 : 1),
      );
      const header = table && sheet.values[table.row - sheet.row]?.[block.left];
      return table === undefined || header === undefined || header === ""
        ? address(block)
        : columnReference(table.name, String(header));
    },
    turned: () => turnedView(plain),
  };
  return plain;
}

/** @example cellKey("Data", 3, 1) */
export const cellKey = (sheet: string, row: number, column: number): string => `${row},${column},${sheet}`;

function turnedView(view: View): View {
  const turn = ({ top, left, bottom, right }: Block): Block => ({ top: left, left: top, bottom: right, right: bottom });
  return {
    sheet: view.sheet,
    rows: view.columns,
    columns: view.rows,
    cell: (row, column) => view.cell(column, row),
    value: (row, column) => view.value(column, row),
    dependsOnScore: (row, column) => view.dependsOnScore(column, row),
    key: (row, column) => view.key(column, row),
    address: (block) => view.address(turn(block)),
    reference: (block) => view.reference(turn(block)),
    turned: () => view,
  };
}

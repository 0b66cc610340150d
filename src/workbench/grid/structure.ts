import type { IObjectMatrixPrimitiveType, ICellData } from "@univerjs/core";
import { execute, facadeSheet, onSheet, worksheet, type Core } from "./core";
import type { Area } from "./grid";
import { shiftCells } from "./shiftCells";
import { nameNewColumns } from "./tables";
import { Direction, InsertColByRangeCommand } from "./univer";

/** Excel takes an area over the whole width or height for rows or columns; so does this. */
export function insertCells(core: Core, sheetId: string, area: Area, shift: "Down" | "Right"): void {
  if (shift === "Down" && isFullRows(core, sheetId, area)) insertRows(core, sheetId, area.row, area.rows);
  else if (shift === "Right" && isFullColumns(core, sheetId, area))
    insertColumns(core, sheetId, area.column, area.columns);
  else shiftCells(core, sheetId, area, shift);
}

export function deleteCells(core: Core, sheetId: string, area: Area, shift: "Up" | "Left"): void {
  if (shift === "Up" && isFullRows(core, sheetId, area)) deleteRows(core, sheetId, area.row, area.rows);
  else if (shift === "Left" && isFullColumns(core, sheetId, area))
    deleteColumns(core, sheetId, area.column, area.columns);
  else shiftCells(core, sheetId, area, shift);
}

const isFullRows = (core: Core, sheetId: string, { column, columns }: Area): boolean =>
  column === 0 && columns >= facadeSheet(core, sheetId).getMaxColumns();

const isFullColumns = (core: Core, sheetId: string, { row, rows }: Area): boolean =>
  row === 0 && rows >= facadeSheet(core, sheetId).getMaxRows();

export const insertRows = (core: Core, sheetId: string, row: number, count: number): void =>
  void onSheet(core, sheetId, () => facadeSheet(core, sheetId).insertRowsBefore(row, count));

export const deleteRows = (core: Core, sheetId: string, row: number, count: number): void =>
  void onSheet(core, sheetId, () => facadeSheet(core, sheetId).deleteRows(row, count));

export function insertColumns(core: Core, sheetId: string, column: number, count: number): void {
  core.undo.asOneStep(core.unitId, () => {
    onSheet(core, sheetId, () => {
      const endRow = facadeSheet(core, sheetId).getMaxRows() - 1;
      const range = { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1 };
      const cellValue = stylesOfColumn(core, sheetId, column - 1, count);
      execute(core, InsertColByRangeCommand.id, { subUnitId: sheetId, direction: Direction.LEFT, range, cellValue });
    });
    nameNewColumns(core, sheetId);
  });
}

/** A new column looks as the one before it. Only cells that are there are asked: a sheet has a thousand rows and more. */
function stylesOfColumn(
  core: Core,
  sheetId: string,
  before: number,
  count: number,
): IObjectMatrixPrimitiveType<ICellData> {
  const styles: IObjectMatrixPrimitiveType<ICellData> = {};
  worksheet(core, sheetId)
    .getCellMatrix()
    .forEach((row, cells) => {
      const style = cells[before]?.s;
      if (style === undefined || style === null) return;
      styles[row] = Object.fromEntries(Array.from({ length: count }, (_, index) => [before + 1 + index, { s: style }]));
    });
  return styles;
}

export const deleteColumns = (core: Core, sheetId: string, column: number, count: number): void =>
  void onSheet(core, sheetId, () => facadeSheet(core, sheetId).deleteColumns(column, count));

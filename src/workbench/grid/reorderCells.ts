import type { ICellData } from "@univerjs/core";
import { intersection, toRange } from "./address";
import { clear, formulaAt } from "./cells";
import { execute, worksheet, type Core } from "./core";
import type { Area } from "./grid";
import { parts, setParts } from "./parts";
import { shiftFormula } from "./shiftFormula";
import { SetRangeValuesCommand } from "./univer";

/** Rows (or columns) of an area change places, with their formats; formulas become those of their new place, as copies would. */
export function reorderCells(
  core: Core,
  sheetId: string,
  area: Area,
  axis: "rows" | "columns",
  order: readonly number[],
): void {
  const moves = order.flatMap((from, to) => (from === to ? [] : [{ from, to }]));
  if (moves.length === 0) return;
  const value: Record<number, Record<number, ICellData>> = {};
  for (const { from, to } of moves) {
    for (let across = 0; across < area[axis === "rows" ? "columns" : "rows"]; across += 1) {
      const [row, column] = axis === "rows" ? [to, across] : [across, to];
      const [fromRow, fromColumn] = axis === "rows" ? [from, across] : [across, from];
      (value[area.row + row] ??= {})[area.column + column] = cellFor(
        core,
        sheetId,
        { row: area.row + fromRow, column: area.column + fromColumn },
        { rows: row - fromRow, columns: column - fromColumn },
      );
    }
  }
  core.undo.asOneStep(core.unitId, () => {
    // A style that is written joins what is there.
    for (const { to } of moves) clear(core, sheetId, lineOf(area, axis, to), "Formats");
    execute(core, SetRangeValuesCommand.id, { subUnitId: sheetId, range: toRange(area), value });
    moveParts(core, sheetId, (cell) => {
      if (cell.rows * cell.columns !== 1 || !intersection(cell, area)) return cell;
      return axis === "rows"
        ? { ...cell, row: area.row + order.indexOf(cell.row - area.row) }
        : { ...cell, column: area.column + order.indexOf(cell.column - area.column) };
    });
  });
}

/** Links, comments and notes of single cells go with them; rules stay where they are. */
function moveParts(core: Core, sheetId: string, moved: (cell: Area) => Area): void {
  const { links, comments, notes } = parts(core, sheetId);
  if (links.length + comments.length + notes.length === 0) return;
  setParts(core, sheetId, {
    links: links.map((link) => ({ ...link, area: moved(link.area) })),
    comments: comments.map((each) => ({ ...each, cell: moved(each.cell) })),
    notes: notes.map((each) => ({ ...each, cell: moved(each.cell) })),
  });
}

const lineOf = (area: Area, axis: "rows" | "columns", index: number): Area =>
  axis === "rows" ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 };

function cellFor(
  core: Core,
  sheetId: string,
  { row, column }: Pick<Area, "row" | "column">,
  by: Pick<Area, "rows" | "columns">,
): ICellData {
  const sheet = worksheet(core, sheetId);
  const formula = formulaAt(core, sheet, row, column);
  const cell = sheet.getCellRaw(row, column);
  const style = core.workbook.getStyles().getStyleByCell(cell);
  return {
    v: formula === undefined ? (cell?.v ?? null) : null,
    t: formula === undefined ? (cell?.t ?? null) : null,
    f: formula === undefined ? null : shiftFormula(formula, by.rows, by.columns),
    si: null,
    p: cell?.p ?? null,
    ...(style ? { s: style } : {}),
  };
}

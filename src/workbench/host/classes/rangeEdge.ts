import { boundingArea } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { invalidArgument } from "../hostError";
import { oneOf } from "../oneOf";

const STEPS = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
} as const;
type Direction = keyof typeof STEPS;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where Ctrl and an arrow lead from a cell of a range, the first one when none is said. */
export function rangeEdge(grid: Grid, place: Place, direction: unknown, active: Place | undefined): Place {
  const from = activeCell(place, active);
  return { sheetId: place.sheetId, area: single(edgeFrom(grid, place.sheetId, from, readDirection(direction))) };
}

/** The range grown as Ctrl, Shift and an arrow let it grow. */
export function extendedRange(grid: Grid, place: Place, direction: unknown, active: Place | undefined): Place {
  const { row, column } = activeCell(place, active);
  const way = readDirection(direction);
  const { area } = place;
  // It is the side of the range that goes on, in the line of the active cell.
  const from: Cell = {
    Left: { row, column: area.column },
    Right: { row, column: area.column + area.columns - 1 },
    Up: { row: area.row, column },
    Down: { row: area.row + area.rows - 1, column },
  }[way];
  return { ...place, area: boundingArea(area, single(edgeFrom(grid, place.sheetId, from, way))) };
}

const readDirection = oneOf(Object.keys(STEPS) as Direction[]);

const single = ({ row, column }: Cell): Area => ({ row, column, rows: 1, columns: 1 });

function activeCell({ sheetId, area }: Place, active: Place | undefined): Cell {
  if (active === undefined) return area;
  const { row, column, rows, columns } = active.area;
  const isInside =
    active.sheetId === sheetId &&
    rows * columns === 1 &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  if (!isInside) throw invalidArgument();
  return { row, column };
}

/** The end of the filled cells that it is among; otherwise the next filled cell, or the edge of the sheet. */
function edgeFrom(grid: Grid, sheetId: string, { row, column }: Cell, direction: Direction): Cell {
  const isAlongRow = STEPS[direction].row === 0;
  const step = STEPS[direction].row + STEPS[direction].column;
  const own = isAlongRow ? column : row;
  const end = step < 0 ? 0 : (isAlongRow ? SHEET_LIMITS.columns : SHEET_LIMITS.rows) - 1;
  const used = grid.usedArea(sheetId, true);
  const filled = isAlongRow
    ? filledIn(grid, sheetId, { row, column: 0, rows: 1, columns: (used?.column ?? 0) + (used?.columns ?? 0) })
    : filledIn(grid, sheetId, { row: 0, column, rows: (used?.row ?? 0) + (used?.rows ?? 0), columns: 1 });
  const holds = (index: number): boolean => filled[index] === true;
  let index = own;
  if (holds(own) && holds(own + step)) while (holds(index + step)) index += step;
  else {
    index += step;
    // Behind the last filled cell there is nothing to look at.
    if (step < 0) index = Math.min(index, filled.length - 1);
    while (index >= 0 && index < filled.length && !holds(index)) index += step;
    if (!holds(index)) index = end;
  }
  return isAlongRow ? { row, column: index } : { row: index, column };
}

function filledIn(grid: Grid, sheetId: string, area: Area): readonly boolean[] {
  if (area.rows * area.columns === 0) return [];
  const values = grid.values(sheetId, area).flat();
  const contents = grid.formulas(sheetId, area).flat();
  return values.map((value, index) => value !== "" || contents[index] !== "");
}

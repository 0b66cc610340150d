import { boundingArea, intersection, parseAddress, printSheet } from "../../grid/address";
import type { Area, CellInput, CellValue, Grid, Place } from "../../grid/grid";
import { bodyOf } from "../../grid/tableParts";
import { defineClass, isHostObject, readOnly, type Found, type HostObject, type Property } from "../hostClass";
import { type HostError, invalidArgument, invalidReference, notFound } from "../hostError";
import { findText } from "./findText";
import { hasSpill, spillArea } from "./hasSpill";
import { printCells } from "./printCells";
import { rangeFormat } from "./rangeFormat";
import { surroundingRegion } from "./surroundingRegion";
import { workbookRangeAreas } from "./rangeAreas";
import { scopedTables } from "./tables";
import { usedCells } from "./usedCells";
import { worksheet } from "./worksheets";

export type RangeState = Place;

/** `Excel.Range`. */
export const range: (state: RangeState) => HostObject = defineClass<RangeState>({
  name: "Range",
  tracked: true,
  properties: {
    Address: readOnly((place, { grid }) => addressOf(grid, place)),
    AddressLocal: readOnly((place, { grid }) => addressOf(grid, place)),
    CellCount: readOnly(({ area }) => area.rows * area.columns),
    HasSpill: readOnly((place, { grid }) => hasSpill(grid, live(grid, place))),
    ColumnCount: readOnly(({ area }) => area.columns),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    RowIndex: readOnly(({ area }) => area.row),
    IsEntireColumn: readOnly(
      ({ sheetId, area }, { grid }) => area.row === 0 && area.rows >= grid.sheetSize(sheetId).rows,
    ),
    IsEntireRow: readOnly(
      ({ sheetId, area }, { grid }) => area.column === 0 && area.columns >= grid.sheetSize(sheetId).columns,
    ),
    Values: content((grid, { sheetId, area }) => grid.values(sheetId, area).map((row) => row.map(plain))),
    Formulas: content((grid, { sheetId, area }) => grid.formulas(sheetId, area).map((row) => row.map(plain))),
    FormulasLocal: content((grid, { sheetId, area }) => grid.formulas(sheetId, area).map((row) => row.map(plain))),
    Text: readOnly((place, { grid }) => grid.texts(live(grid, place).sheetId, place.area)),
    ValueTypes: readOnly((place, { grid }) =>
      grid.values(live(grid, place).sheetId, place.area).map((row) => row.map(valueType)),
    ),
    NumberFormat: numberFormat(),
    NumberFormatLocal: numberFormat(),
  },
  navigations: {
    Format: (place) => rangeFormat(place),
    Worksheet: ({ sheetId }) => worksheet({ id: sheetId }),
  },
  methods: {
    _ValidateArraySize: (place, [rows, columns]) => {
      if (Number(rows) !== place.area.rows || Number(columns) !== place.area.columns) throw wrongSize();
    },
    Calculate: (_, __, { grid }) => grid.calculate("Recalculate"),
    Clear: (place, [applyTo], { grid }) => {
      const what = applyTo === "Contents" || applyTo === "Formats" ? applyTo : "All";
      grid.clear(live(grid, place).sheetId, place.area, what);
    },
    Delete: (place, [shift], { grid }) =>
      grid.deleteCells(live(grid, place).sheetId, place.area, shift === "Left" ? "Left" : "Up"),
    Insert: (place, [shift], { grid }) => {
      grid.insertCells(live(grid, place).sheetId, place.area, shift === "Right" ? "Right" : "Down");
      return range(place);
    },
    Select: (place, _, { grid }) => grid.select(live(grid, place)),
    GetAbsoluteResizedRange: ({ sheetId, area }, [rows, columns]) =>
      shaped(sheetId, { ...area, rows: Number(rows), columns: Number(columns) }),
    GetBoundingRect: ({ sheetId, area }, [other], { grid }) =>
      shaped(sheetId, boundingArea(area, placeFrom(grid, sheetId, other).area)),
    GetCell: ({ sheetId, area }, [row, column]) =>
      shaped(sheetId, { row: area.row + Number(row), column: area.column + Number(column), rows: 1, columns: 1 }),
    GetColumn: ({ sheetId, area }, [column]) =>
      shaped(sheetId, { ...area, column: area.column + Number(column), columns: 1 }),
    GetColumnsAfter: ({ sheetId, area }, [count = 1]) =>
      shaped(sheetId, { ...area, column: area.column + area.columns, columns: Number(count ?? 1) }),
    GetColumnsBefore: ({ sheetId, area }, [count = 1]) =>
      shaped(sheetId, { ...area, column: area.column - Number(count ?? 1), columns: Number(count ?? 1) }),
    GetEntireColumn: ({ sheetId, area }, _, { grid }) =>
      shaped(sheetId, { ...area, row: 0, rows: grid.sheetSize(sheetId).rows }),
    GetEntireRow: ({ sheetId, area }, _, { grid }) =>
      shaped(sheetId, { ...area, column: 0, columns: grid.sheetSize(sheetId).columns }),
    GetIntersection: ({ sheetId, area }, [other], { grid }) => intersect(grid, sheetId, area, other) ?? fail(),
    GetIntersectionOrNullObject: ({ sheetId, area }, [other], { grid }) => intersect(grid, sheetId, area, other),
    GetLastCell: ({ sheetId, area }) =>
      shaped(sheetId, { row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
    GetLastColumn: ({ sheetId, area }) =>
      shaped(sheetId, { ...area, column: area.column + area.columns - 1, columns: 1 }),
    GetLastRow: ({ sheetId, area }) => shaped(sheetId, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    GetOffsetRange: ({ sheetId, area }, [rows, columns]) =>
      shaped(sheetId, { ...area, row: area.row + Number(rows), column: area.column + Number(columns) }),
    GetResizedRange: ({ sheetId, area }, [rows, columns]) =>
      shaped(sheetId, { ...area, rows: area.rows + Number(rows), columns: area.columns + Number(columns) }),
    GetRow: ({ sheetId, area }, [row]) => shaped(sheetId, { ...area, row: area.row + Number(row), rows: 1 }),
    GetRowsAbove: ({ sheetId, area }, [count]) =>
      shaped(sheetId, { ...area, row: area.row - Number(count ?? 1), rows: Number(count ?? 1) }),
    GetRowsBelow: ({ sheetId, area }, [count]) =>
      shaped(sheetId, { ...area, row: area.row + area.rows, rows: Number(count ?? 1) }),
    Find: (place, [text, criteria], { grid }) => {
      const cell = findText(grid, live(grid, place), String(text), criteria);
      return cell ? range(cell) : fail();
    },
    FindOrNullObject: (place, [text, criteria], { grid }) => {
      const cell = findText(grid, live(grid, place), String(text), criteria);
      return cell ? range(cell) : null;
    },
    GetSpillingToRange: (place, _, { grid }) => spill(grid, live(grid, place)) ?? fail(),
    GetSpillingToRangeOrNullObject: (place, _, { grid }) => spill(grid, live(grid, place)),
    GetSurroundingRegion: (place, _, { grid }) => range(surroundingRegion(grid, live(grid, place))),
    GetTables: (place, [fullyContained]) => scopedTables({ ...place, fullyContained: fullyContained === true }),
    GetUsedRange: (place, [valuesOnly], { grid }) =>
      used(grid, place, valuesOnly) ?? range({ ...place, area: { ...place.area, rows: 1, columns: 1 } }),
    GetUsedRangeOrNullObject: (place, [valuesOnly], { grid }) => used(grid, place, valuesOnly),
    GetDirectPrecedents: (place, _, { grid }) => precedentAreas(grid, place, "direct"),
    GetPrecedents: (place, _, { grid }) => precedentAreas(grid, place, "all"),
  },
});

function spill(grid: Grid, place: Place): HostObject | null {
  const area = spillArea(grid, place);
  return area === undefined ? null : range({ ...place, area });
}

const OUTSIDE = { rows: 1_048_576, columns: 16_384 };

/** A range of that shape, which must lie on a sheet of Excel's size. */
export function shaped(sheetId: string, area: Area): HostObject {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= OUTSIDE.rows &&
    area.column + area.columns <= OUTSIDE.columns;
  if (!fits) throw invalidArgument();
  return range({ sheetId, area });
}

/** The whole sheet without an address; otherwise a place, a defined name or a table. */
export function rangeAt(grid: Grid, sheetId: string, address: unknown): HostObject {
  if (address == null) return range({ sheetId, area: { row: 0, column: 0, ...grid.sheetSize(sheetId) } });
  return range(placeFrom(grid, sheetId, address));
}

/** @param reference - an address, a name, a table or a range object */
export function placeFrom(grid: Grid, sheetId: string, reference: unknown): Place {
  if (isHostObject(reference)) {
    if (reference.hostClass.name !== "Range") throw invalidArgument();
    return reference.state as RangeState;
  }
  const text = String(reference);
  const parsed = parseAddress(text, grid.sheetSize(sheetId));
  if (parsed) {
    const owner = parsed.sheet === undefined ? sheetId : grid.sheet(parsed.sheet)?.id;
    if (owner === undefined) throw notFound();
    return { sheetId: owner, area: parsed.area };
  }
  const table = grid.table(text);
  if (table) return { sheetId: table.sheetId, area: bodyOf(table) };
  const name = grid.names().find((each) => each.name.toLowerCase() === text.toLowerCase());
  if (!name) throw invalidArgument();
  return placeFrom(grid, sheetId, name.formula.slice(1));
}

export const addressOf = (grid: Grid, place: Place): string => {
  const { sheetId, area } = live(grid, place);
  return `${printSheet(grid.sheet(sheetId)?.name ?? "")}!${printCells(grid, sheetId, area)}`;
};

/** A range outlives its sheet only as an invalid reference. */
function live(grid: Grid, place: Place): Place {
  if (!grid.sheet(place.sheetId)) throw invalidReference();
  return place;
}

export const plain = (value: CellValue): string | number | boolean => (typeof value === "object" ? value.error : value);

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number" | "boolean" | "string"];
}

const wrongSize = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** One value fills the range; a matrix must have its size. */
function matrixFor<Value>(value: unknown, { rows, columns }: Area): Value[][] {
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => Array<Value>(columns).fill(value as Value));
  const matrix = value as unknown[];
  if (matrix.length !== rows || matrix.some((row) => !Array.isArray(row) || row.length !== columns)) throw wrongSize();
  return matrix as Value[][];
}

function content(get: (grid: Grid, place: Place) => unknown): Property<Place> {
  return {
    get: (place, { grid }) => get(grid, live(grid, place)),
    set: (place, value, { grid }) =>
      grid.write(live(grid, place).sheetId, place.area, matrixFor<CellInput>(value, place.area)),
  };
}

function numberFormat(): Property<Place> {
  return {
    get: (place, { grid }) => grid.numberFormats(live(grid, place).sheetId, place.area),
    set: (place, value, { grid }) =>
      grid.setNumberFormats(live(grid, place).sheetId, place.area, matrixFor<string | null>(value, place.area)),
  };
}

const fail = (): never => {
  throw notFound();
};

function intersect(grid: Grid, sheetId: string, area: Area, other: unknown): Found {
  const place = placeFrom(grid, sheetId, other);
  const common = place.sheetId === sheetId ? intersection(area, place.area) : undefined;
  return common ? range({ sheetId, area: common }) : null;
}

function used(grid: Grid, { sheetId, area }: Place, valuesOnly: unknown): HostObject | null {
  const cells = usedCells(grid, { sheetId, area }, valuesOnly === true);
  return cells ? range({ sheetId, area: cells }) : null;
}

function precedentAreas(grid: Grid, place: Place, depth: "direct" | "all"): HostObject {
  const places = grid.precedents(place, depth);
  if (places.length === 0) throw notFound();
  return workbookRangeAreas({ places });
}

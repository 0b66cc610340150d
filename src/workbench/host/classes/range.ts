import { boundingArea, intersection, printSheet } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";
import { defineClass, readOnly, type Found, type HostObject } from "../hostClass";
import { invalidArgument, fail, notFound, notImplemented } from "../hostError";
import { conditionalFormats } from "./conditionalFormats/conditionalFormats";
import { dataValidation } from "./dataValidation/dataValidation";
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from "./cellProperties/cellProperties";
import { clearRange } from "./clearRange";
import { findText } from "./findText";
import { extendedRange, rangeEdge } from "./rangeEdge";
import { autoFill } from "./rangeEdits/autoFill";
import { COPY_TYPES, copyCells } from "./rangeEdits/copyCells";
import { rangeSort } from "./rangeEdits/rangeSort";
import { removeDuplicates } from "./rangeEdits/removeDuplicates";
import { replaceText } from "./rangeEdits/replaceText";
import { FILL_TYPES } from "./rangeEdits/series";
import { oneOf } from "../oneOf";
import { hasSpill, spillAnchor, spillArea } from "./hasSpill";
import { rangeHyperlink } from "./rangeHyperlink";
import { joinedPlaces } from "./joinedPlaces";
import { changeLevel, setDetails } from "./outline";
import { placeFrom, placesFrom } from "./placeFrom";
import { printCells } from "./printCells";
import { checkSize, live, rangeContent } from "./rangeContent";
import { rangeImage } from "./rangeImage";
import { rangeFormat } from "./rangeFormat";
import { extent, hidden, hiddenLines } from "./rangeLines";
import { rangeStyle } from "./styles/rangeStyle";
import { surroundingRegion } from "./surroundingRegion";
import { rangeAreas, workbookRangeAreas } from "./rangeAreas";
import { visibleView } from "./rangeView";
import { specialCells } from "./specialCells";
import { scopedTables } from "./tables";
import { usedCells } from "./usedCells";
import { growing, isWhole, openIntersection, wholeColumns, wholeRows, wholeSheet } from "./wholeLines";
import { worksheet } from "./worksheets";
import { SHEET_LIMITS } from "../../grid/sheetLimits";

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
    IsEntireColumn: readOnly((place, { grid }) => isWhole(grid, place, "columns")),
    IsEntireRow: readOnly((place, { grid }) => isWhole(grid, place, "rows")),
    ...rangeContent,
    Left: readOnly(({ sheetId, area }, { grid }) => extent(grid, sheetId, "columns", 0, area.column)),
    Top: readOnly(({ sheetId, area }, { grid }) => extent(grid, sheetId, "rows", 0, area.row)),
    Width: readOnly(({ sheetId, area }, { grid }) => extent(grid, sheetId, "columns", area.column, area.columns)),
    Height: readOnly(({ sheetId, area }, { grid }) => extent(grid, sheetId, "rows", area.row, area.rows)),
    RowHidden: hiddenLines("rows"),
    ColumnHidden: hiddenLines("columns"),
    Hidden: readOnly((place, { grid }) => {
      const states = [hidden(grid, place, "rows"), hidden(grid, place, "columns")];
      return states.includes(true) || (states.includes(null) ? null : false);
    }),
    Hyperlink: rangeHyperlink,
    Style: rangeStyle,
  },
  navigations: {
    ConditionalFormats: (place, { grid }) => conditionalFormats(live(grid, place)),
    DataValidation: (place, { grid }) => dataValidation(live(grid, place)),
    Format: (place) => rangeFormat(place),
    Sort: (place) => rangeSort(place),
    Worksheet: ({ sheetId }) => worksheet({ id: sheetId }),
  },
  methods: {
    _ValidateArraySize: (place, [rows, columns]) => {
      checkSize({ rows: Number(rows), columns: Number(columns) }, place.area);
    },
    AutoFill: (place, [target, type], { grid, host }) => {
      if (type === "FlashFill") throw notImplemented("Range.AutoFill (FlashFill)");
      if (target == null) throw invalidArgument();
      const fillType = oneOf(FILL_TYPES)(type ?? "FillDefault");
      autoFill(grid, live(grid, place), placeFrom(grid, place.sheetId, target), fillType, host.window.language);
    },
    Calculate: (_, __, { grid }) => grid.calculate("Recalculate"),
    CopyFrom: (place, [source, type, skipBlanks, transpose], { grid }) =>
      copyCells(grid, live(grid, place), placesFrom(grid, place.sheetId, source), {
        type: oneOf(COPY_TYPES)(type ?? "All"),
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
      }),
    MoveTo: (place, [target], { grid }) => {
      const { sheetId, area } = placeFrom(grid, place.sheetId, target);
      grid.moveCells(live(grid, place).sheetId, place.area, area, sheetId);
    },
    RemoveDuplicates: (place, args, { grid }) => removeDuplicates(grid, live(grid, place), args),
    ReplaceAll: (place, args, { grid }) => replaceText(grid, live(grid, place), args),
    Clear: (place, [applyTo], { grid }) => clearRange(grid, live(grid, place), applyTo),
    Delete: (place, [shift], { grid }) =>
      grid.deleteCells(live(grid, place).sheetId, place.area, shift === "Left" ? "Left" : "Up"),
    Insert: (place, [shift], { grid }) => {
      grid.insertCells(live(grid, place).sheetId, place.area, shift === "Right" ? "Right" : "Down");
      return range(place);
    },
    Merge: (place, [across], { grid }) => {
      const { sheetId, area } = live(grid, place);
      const areas = across === true ? linesOf(area) : [area];
      for (const each of areas) grid.merge(sheetId, each);
    },
    Unmerge: (place, _, { grid }) => grid.unmerge(live(grid, place).sheetId, place.area),
    GetMergedAreasOrNullObject: (place, _, { grid }) => {
      const { sheetId, area } = live(grid, place);
      // Excel finds those whose first cell is in the range.
      const merged = grid
        .merges(sheetId)
        .filter(({ row, column }) => intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined);
      return merged.length === 0 ? null : rangeAreas({ places: merged.map((each) => ({ sheetId, area: each })) });
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
    GetEntireColumn: (place, _, { grid }) => range(growing(grid, wholeColumns(grid, place))),
    GetEntireRow: (place, _, { grid }) => range(growing(grid, wholeRows(grid, place))),
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
      shaped(sheetId, resized(area, Number(rows), Number(columns))),
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
    GetCellProperties: (place, [options], client) => cellProperties(place, options, client),
    GetColumnProperties: (place, [options], client) => lineProperties(place, "columns", options, client),
    GetRowProperties: (place, [options], client) => lineProperties(place, "rows", options, client),
    SetCellProperties: (place, [given], client) => setCellProperties(place, given, client),
    SetColumnProperties: (place, [given], client) => setLineProperties(place, "columns", given, client),
    SetRowProperties: (place, [given], client) => setLineProperties(place, "rows", given, client),
    Group: (place, [option], { grid }) => changeLevel(grid, live(grid, place), option, 1),
    Ungroup: (place, [option], { grid }) => changeLevel(grid, live(grid, place), option, -1),
    HideGroupDetails: (place, [option], { grid }) => setDetails(grid, live(grid, place), option, true),
    ShowGroupDetails: (place, [option], { grid }) => setDetails(grid, live(grid, place), option, false),
    SetDirty: (place, _, { grid }) => grid.markDirty(cellsOf(grid, live(grid, place))),
    GetSpillingToRange: (place, _, { grid }) => spill(grid, live(grid, place)) ?? fail(),
    GetSpillingToRangeOrNullObject: (place, _, { grid }) => spill(grid, live(grid, place)),
    GetSpecialCells: (place, types, { grid }) => special(grid, live(grid, place), types) ?? fail(),
    GetSpecialCellsOrNullObject: (place, types, { grid }) => special(grid, live(grid, place), types),
    GetSpillParent: (place, _, { grid }) => spillParent(grid, live(grid, place)) ?? fail(),
    GetSpillParentOrNullObject: (place, _, { grid }) => spillParent(grid, live(grid, place)),
    GetImage: (place, _, client) => rangeImage(client, live(client.grid, place)),
    GetVisibleView: (place, _, { grid }) => visibleView(grid, live(grid, place)),
    GetSurroundingRegion: (place, _, { grid }) => range(surroundingRegion(grid, live(grid, place))),
    GetTables: (place, [fullyContained]) => scopedTables({ ...place, fullyContained: fullyContained === true }),
    GetUsedRange: (place, [valuesOnly], { grid }) =>
      used(grid, place, valuesOnly) ?? range({ ...place, area: { ...place.area, rows: 1, columns: 1 } }),
    GetUsedRangeOrNullObject: (place, [valuesOnly], { grid }) => used(grid, place, valuesOnly),
    GetDirectPrecedents: (place, _, { grid }) => areasOf(grid.precedents(live(grid, place), "direct")),
    GetPrecedents: (place, _, { grid }) => areasOf(grid.precedents(live(grid, place), "all")),
    GetDirectDependents: (place, _, { grid }) => areasOf(joinedBySheet(grid.dependents(live(grid, place), "direct"))),
    GetRangeEdge: (place, [direction, active], { grid }) =>
      range(rangeEdge(grid, live(grid, place), direction, activeCell(grid, place, active))),
    GetExtendedRange: (place, [direction, active], { grid }) =>
      range(extendedRange(grid, live(grid, place), direction, activeCell(grid, place, active))),
  },
});

function spill(grid: Grid, place: Place): HostObject | null {
  const area = spillArea(grid, place);
  return area === undefined ? null : range({ ...place, area });
}

/** The cell whose formula has filled a cell, which may be that cell. */
function spillParent(grid: Grid, place: Place): HostObject | null {
  const parent = place.area.rows * place.area.columns === 1 ? spillAnchor(grid, place) : undefined;
  return parent === undefined ? null : range({ ...place, area: parent });
}

function special(grid: Grid, place: Place, [cellType, valueType]: readonly unknown[]): HostObject | null {
  const places = specialCells(grid, place, cellType, valueType);
  return places.length === 0 ? null : rangeAreas({ places });
}

/** Beyond its first row or column a range grows to the other side: `C3` less two columns is `A3:C3`. */
function resized({ row, column, rows, columns }: Area, moreRows: number, moreColumns: number): Area {
  const [first, height] = span(row, rows + moreRows);
  const [left, width] = span(column, columns + moreColumns);
  return { row: first, column: left, rows: height, columns: width };
}

/** A count of 0 is one line before, and so on. */
const span = (first: number, count: number): readonly [number, number] =>
  count > 0 ? [first, count] : [first + count - 1, 2 - count];

const linesOf = ({ row, rows, ...rest }: Area): readonly Area[] =>
  Array.from({ length: rows }, (_, index) => ({ ...rest, row: row + index, rows: 1 }));

/** The cells of a place that anybody has touched. */
export function cellsOf(grid: Grid, { sheetId, area }: Place): { sheetId: string; row: number; column: number }[] {
  const used = grid.usedArea(sheetId, true);
  const common = used && intersection(used, area);
  if (!common) return [];
  return Array.from({ length: common.rows * common.columns }, (_, index) => ({
    sheetId,
    row: common.row + Math.floor(index / common.columns),
    column: common.column + (index % common.columns),
  }));
}

/** A range of that shape, which must lie on a sheet of Excel's size. */
export function shaped(sheetId: string, area: Area): HostObject {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_LIMITS.rows &&
    area.column + area.columns <= SHEET_LIMITS.columns;
  if (!fits) throw invalidArgument();
  return range({ sheetId, area });
}

/** The whole sheet without an address; otherwise a place, a defined name or a table. */
export function rangeAt(grid: Grid, sheetId: string, address: unknown): HostObject {
  return range(growing(grid, address == null ? wholeSheet(grid, sheetId) : placeFrom(grid, sheetId, address)));
}

export const addressOf = (grid: Grid, place: Place): string => {
  const { sheetId, area } = live(grid, place);
  return `${printSheet(grid.sheet(sheetId)?.name ?? "")}!${printCells(grid, sheetId, area)}`;
};

function intersect(grid: Grid, sheetId: string, area: Area, other: unknown): Found {
  const place = placeFrom(grid, sheetId, other);
  const common = place.sheetId === sheetId ? intersection(area, place.area) : undefined;
  return common ? range({ sheetId, area: openIntersection(common, area, place.area) }) : null;
}

function used(grid: Grid, { sheetId, area }: Place, valuesOnly: unknown): HostObject | null {
  const cells = usedCells(grid, { sheetId, area }, valuesOnly === true);
  return cells ? range({ sheetId, area: cells }) : null;
}

/** Cells of a sheet that lie together are one range. */
const joinedBySheet = (places: readonly Place[]): readonly Place[] =>
  [...new Set(places.map(({ sheetId }) => sheetId))].flatMap((id) =>
    joinedPlaces(places.filter(({ sheetId }) => sheetId === id)),
  );

function areasOf(places: readonly Place[]): HostObject {
  if (places.length === 0) throw notFound();
  return workbookRangeAreas({ places });
}

const activeCell = (grid: Grid, { sheetId }: Place, active: unknown): Place | undefined =>
  active == null ? undefined : placeFrom(grid, sheetId, active);

import { intersection } from "../../../grid/address";
import type { Grid, Place } from "../../../grid/grid";
import type { Client } from "../../client";
import { defineClass, readOnly, type HostObject } from "../../hostClass";
import { fail, HostError, invalidArgument } from "../../hostError";
import { placeFrom } from "../placeFrom";
import { range } from "../range";
import { usedCells } from "../usedCells";
import { tableOf } from "../tablePlaces";
import { bodyOf, headerOf } from "../../../grid/tableParts";
import { applyFilters, columnsOf, type Filtered } from "./applyFilters";
import { filterCriteria } from "./criteria";

interface Owner {
  readonly sheetId: string;
  /** Undefined while nothing is filtered. */
  readonly filtered: Filtered | undefined;
}

const ofSheet = (grid: Grid, id: string): Owner => {
  const { area } = grid.parts(id).filters;
  const filtered = area && {
    header: { ...area, rows: 1 },
    body: { ...area, row: area.row + 1, rows: area.rows - 1 },
  };
  return { sheetId: id, filtered };
};

const ofTable = (grid: Grid, id: string): Owner => {
  const table = tableOf(grid, id);
  return { sheetId: table.sheetId, filtered: { header: headerOf(table), body: bodyOf(table) } };
};

const FILTERED = { AutoFilter: ofSheet, TableFilter: ofTable };
type Kind = keyof typeof FILTERED;
interface State {
  readonly kind: Kind;
  readonly id: string;
}

const ownerOf = (grid: Grid, { kind, id }: State): Owner => FILTERED[kind](grid, id);

const placeOf = ({ sheetId, filtered }: Owner): Place | undefined =>
  filtered && { sheetId, area: { ...filtered.header, rows: filtered.header.rows + filtered.body.rows } };

/** `Excel.AutoFilter` of a sheet or of a table. */
const autoFilter: (state: State) => HostObject = defineClass<State>({
  name: "AutoFilter",
  properties: {
    Criteria: readOnly((state, { grid }) => {
      const { sheetId, filtered } = ownerOf(grid, state);
      if (!filtered) return [];
      const columns = columnsOf(grid, sheetId, filtered);
      return Array.from(
        { length: filtered.header.columns },
        (_, index) => columns.find(({ header }) => header.column === filtered.header.column + index)?.criteria ?? {},
      );
    }),
    Enabled: readOnly((state, { grid }) => ownerOf(grid, state).filtered !== undefined),
    IsDataFiltered: readOnly((state, { grid }) => {
      const { sheetId, filtered } = ownerOf(grid, state);
      return filtered !== undefined && columnsOf(grid, sheetId, filtered).length > 0;
    }),
  },
  methods: {
    Apply: (state, [given, columnIndex, criteria], { grid }) => {
      if (state.kind === "AutoFilter") setArea(grid, state.id, given);
      const { sheetId, filtered } = ownerOf(grid, state);
      if (!filtered || columnIndex == null) return;
      const index = indexIn(filtered, columnIndex);
      applyFilters(
        grid,
        sheetId,
        filtered,
        new Map([[index, criteria == null ? undefined : filterCriteria(criteria)]]),
      );
    },
    ClearColumnCriteria: (state, [columnIndex], { grid }) => {
      const { sheetId, filtered } = ownerOf(grid, state);
      if (!filtered) throw invalidArgument();
      applyFilters(grid, sheetId, filtered, new Map([[indexIn(filtered, columnIndex), undefined]]));
    },
    ClearCriteria: (state, _, { grid }) => clearAll(grid, ownerOf(grid, state)),
    GetRange: (state, _, { grid }) => range(placeOf(ownerOf(grid, state)) ?? fail()),
    GetRangeOrNullObject: (state, _, { grid }) => {
      const place = placeOf(ownerOf(grid, state));
      return place ? range(place) : null;
    },
    Reapply: (state, _, { grid }) => {
      const { sheetId, filtered } = ownerOf(grid, state);
      if (filtered) applyFilters(grid, sheetId, filtered, new Map());
    },
    Remove: (state, _, { grid }) => {
      if (state.kind === "TableFilter") throw new HostError("InvalidOperation", "A table keeps its filter.");
      clearAll(grid, ownerOf(grid, state));
      const { columns, hidden } = grid.parts(state.id).filters;
      grid.setParts(state.id, { filters: { columns, hidden } });
    },
  },
});

export const sheetFilter = ({ id }: { readonly id: string }): HostObject => autoFilter({ kind: "AutoFilter", id });
export const tableFilter = ({ id }: { readonly id: string }): HostObject => autoFilter({ kind: "TableFilter", id });

/** A cell alone stands for what is around it down and to the right; another range ends the filter of the one before. */
function setArea(grid: Grid, sheetId: string, given: unknown): void {
  const place = placeFrom(grid, sheetId, given);
  if (place.sheetId !== sheetId) throw invalidArgument();
  const size = grid.sheetSize(sheetId);
  const isLarge = place.area.rows >= size.rows || place.area.columns >= size.columns;
  const area = isLarge ? usedCells(grid, place, true) : place.area;
  if (!area || area.rows < 2) throw invalidArgument();
  // A table has a filter of its own.
  if (grid.tables().some((table) => table.sheetId === sheetId && intersection(table.area, area)))
    throw new HostError("InvalidOperation", "A filter of a sheet can't overlap a table.");
  const { filters } = grid.parts(sheetId);
  if (filters.area && JSON.stringify(filters.area) !== JSON.stringify(area)) clearAll(grid, ofSheet(grid, sheetId));
  grid.setParts(sheetId, { filters: { ...grid.parts(sheetId).filters, area } });
}

function indexIn({ header }: Filtered, given: unknown): number {
  if (!Number.isInteger(given) || Number(given) < 0 || Number(given) >= header.columns) throw invalidArgument();
  return Number(given);
}

function clearAll(grid: Grid, { sheetId, filtered }: Owner): void {
  if (!filtered) return;
  const indexes = columnsOf(grid, sheetId, filtered).map(({ header }) => header.column - filtered.header.column);
  applyFilters(grid, sheetId, filtered, new Map(indexes.map((index) => [index, undefined])));
}

export const clearTableFilters = (grid: Grid, id: string): void => clearAll(grid, ofTable(grid, id));

export function reapplyTableFilters(grid: Grid, id: string): void {
  const { sheetId, filtered } = ofTable(grid, id);
  if (filtered) applyFilters(grid, sheetId, filtered, new Map());
}

/** `Excel.Filter` of a column of a table. */
export const columnFilter = defineClass<{ readonly id: string; index(client: Client): number }>({
  name: "Filter",
  properties: {
    Criteria: readOnly(({ id, index }, client) => {
      const { sheetId, filtered } = ofTable(client.grid, id);
      const columns = filtered ? columnsOf(client.grid, sheetId, filtered) : [];
      const column = (filtered?.header.column ?? 0) + index(client);
      return columns.find(({ header }) => header.column === column)?.criteria ?? null;
    }),
  },
  methods: {
    Apply: (state, [criteria], client) => apply(state, criteria, client),
    ApplyBottomItemsFilter: (state, [count], client) =>
      apply(state, { filterOn: "BottomItems", criterion1: count }, client),
    ApplyBottomPercentFilter: (state, [percent], client) =>
      apply(state, { filterOn: "BottomPercent", criterion1: percent }, client),
    ApplyCellColorFilter: (state, [color], client) => apply(state, { filterOn: "CellColor", color }, client),
    ApplyCustomFilter: (state, [criterion1, criterion2, operator], client) =>
      apply(state, { filterOn: "Custom", criterion1, criterion2, operator }, client),
    ApplyDynamicFilter: (state, [dynamicCriteria], client) =>
      apply(state, { filterOn: "Dynamic", dynamicCriteria }, client),
    ApplyFontColorFilter: (state, [color], client) => apply(state, { filterOn: "FontColor", color }, client),
    ApplyIconFilter: (state, _, client) => apply(state, { filterOn: "Icon" }, client),
    ApplyTopItemsFilter: (state, [count], client) => apply(state, { filterOn: "TopItems", criterion1: count }, client),
    ApplyTopPercentFilter: (state, [percent], client) =>
      apply(state, { filterOn: "TopPercent", criterion1: percent }, client),
    ApplyValuesFilter: (state, [values], client) => apply(state, { filterOn: "Values", values }, client),
    Clear: (state, _, client) => apply(state, null, client),
  },
});

function apply(
  { id, index }: { readonly id: string; index(client: Client): number },
  criteria: unknown,
  client: Client,
): void {
  const { sheetId, filtered } = ofTable(client.grid, id);
  if (!filtered) return;
  const wanted = criteria === null ? undefined : filterCriteria(criteria);
  applyFilters(client.grid, sheetId, filtered, new Map([[index(client), wanted]]));
}

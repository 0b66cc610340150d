import type { Grid, Sheet, Visibility } from "../../grid/grid";
import { color } from "../color";
import { defineClass, isHostObject, readOnly, type Found, type HostObject, type Property } from "../hostClass";
import { invalidArgument, fail, notFound } from "../hostError";
import { comments } from "./comments/comments";
import { sheetFilter } from "./filters/autoFilter";
import { findTexts } from "./findText";
import { charts } from "./charts/charts";
import { freezePanes } from "./freezePanes";
import { joinedPlaces } from "./joinedPlaces";
import { namedItems } from "./names";
import { showLevels } from "./outline";
import { pageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { worksheetProtection } from "./protection";
import { placesFrom } from "./placeFrom";
import { range, rangeAt, shaped } from "./range";
import { rangeAreas } from "./rangeAreas";
import { replaceText } from "./rangeEdits/replaceText";
import { POINTS_PER_PIXEL, STANDARD_HEIGHT, STANDARD_WIDTH } from "./standardSizes";
import { shapes } from "./shapes/shapes";
import { tables } from "./tables";
import { growing, wholeSheet } from "./wholeLines";

/** `Excel.WorksheetCollection`. */
export const worksheets = defineClass<object>({
  name: "WorksheetCollection",
  items: (_, { grid }) => grid.sheets().map(({ id }) => worksheet({ id })),
  item: (_, key, { grid }) => {
    const found = grid.sheet(String(key));
    return found && worksheet({ id: found.id });
  },
  methods: {
    Add: (_, [name], { grid, host }) =>
      worksheet({ id: grid.addSheet(name == null ? freeName(grid, host.window.language) : String(name)).id }),
    GetActiveWorksheet: (_, __, { grid }) => worksheet({ id: grid.activeSheetId() }),
    GetFirst: (_, [visibleOnly], { grid }) => worksheet({ id: listed(grid, visibleOnly).at(0)?.id ?? "" }),
    GetLast: (_, [visibleOnly], { grid }) => worksheet({ id: listed(grid, visibleOnly).at(-1)?.id ?? "" }),
    GetCount: (_, [visibleOnly], { grid }) => listed(grid, visibleOnly).length,
  },
});

const listed = (grid: Grid, visibleOnly: unknown): readonly Sheet[] =>
  grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

/** `Ark2` where Office speaks Danish, `Sheet2` elsewhere. */
function freeName(grid: Grid, language: string): string {
  const word = language.startsWith("da") ? "Ark" : "Sheet";
  let number = grid.sheets().length + 1;
  while (grid.sheet(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}

const VISIBILITIES: readonly string[] = ["Visible", "Hidden", "VeryHidden"] satisfies Visibility[];
const isVisibility = (value: unknown): value is Visibility => VISIBILITIES.includes(String(value));

const gridlines: Property<{ readonly id: string }> = {
  get: ({ id }, { grid }) => grid.hasGridlines(sheetOf(grid, id).id),
  set: ({ id }, shown, { grid }) => grid.showGridlines(sheetOf(grid, id).id, Boolean(shown)),
};
const headings: Property<{ readonly id: string }> = {
  get: ({ id }, { grid }) => grid.parts(sheetOf(grid, id).id).hasHeadings,
  set: ({ id }, shown, { grid }) => grid.setParts(sheetOf(grid, id).id, { hasHeadings: Boolean(shown) }),
};

/** `Excel.Worksheet`. */
export const worksheet: (state: { readonly id: string }) => HostObject = defineClass<{ readonly id: string }>({
  name: "Worksheet",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ id }, { grid }) => sheetOf(grid, id).name,
      set: ({ id }, name, { grid }) => grid.renameSheet(id, String(name)),
    },
    Position: {
      get: ({ id }, { grid }) => grid.sheets().findIndex((sheet) => sheet.id === id),
      set: ({ id }, position, { grid }) => {
        const count = grid.sheets().length;
        if (!Number.isInteger(position) || Number(position) < 0 || Number(position) >= count) throw invalidArgument();
        grid.moveSheet(id, Number(position));
      },
    },
    Visibility: {
      get: ({ id }, { grid }) => sheetOf(grid, id).visibility,
      set: ({ id }, visibility, { grid }) => {
        if (!isVisibility(visibility)) throw invalidArgument();
        grid.setSheetVisibility(id, visibility);
      },
    },
    TabColor: {
      get: ({ id }, { grid }) => sheetOf(grid, id).tabColor,
      set: ({ id }, value, { grid }) => grid.setTabColor(id, value === "" ? "" : color(value)),
    },
    StandardHeight: readOnly(({ id }, { grid }) => (sheetOf(grid, id), STANDARD_HEIGHT * POINTS_PER_PIXEL)),
    StandardWidth: readOnly(({ id }, { grid }) => (sheetOf(grid, id), STANDARD_WIDTH * POINTS_PER_PIXEL)),
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // The client loads them by the names above, and sets them by these.
    Gridlines: gridlines,
    Headings: headings,
  },
  navigations: {
    Charts: ({ id }) => charts({ sheetId: id }),
    Shapes: ({ id }) => shapes({ sheetId: id }),
    Tables: ({ id }) => tables({ sheetId: id }),
    Names: ({ id }) => namedItems({ sheetId: id }),
    Protection: ({ id }) => worksheetProtection({ id }),
    CustomProperties: ({ id }) => sheetProperties({ id }),
    FreezePanes: ({ id }) => freezePanes({ id }),
    PageLayout: ({ id }) => pageLayout({ id }),
    AutoFilter: ({ id }) => sheetFilter({ id }),
    Comments: ({ id }) => comments({ sheetId: id }),
    HorizontalPageBreaks: ({ id }) => pageBreaks({ sheetId: id, axis: "rows" }),
    VerticalPageBreaks: ({ id }) => pageBreaks({ sheetId: id, axis: "columns" }),
  },
  methods: {
    Activate: ({ id }, _, { grid }) => grid.activateSheet(sheetOf(grid, id).id),
    Calculate: (_, __, { grid }) => grid.calculate("Recalculate"),
    Copy: ({ id }, [position, relativeTo], { grid }) => {
      const copy = grid.copySheet(sheetOf(grid, id).id);
      grid.moveSheet(copy.id, placeOfCopy(grid, position, relativeTo));
      return worksheet({ id: copy.id });
    },
    Delete: ({ id }, _, { grid }) => grid.deleteSheet(sheetOf(grid, id).id),
    GetCell: ({ id }, [row, column]) => shaped(id, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    GetRange: ({ id }, [address], { grid }) => rangeAt(grid, sheetOf(grid, id).id, address),
    GetRangeByIndexes: ({ id }, [row, column, rows, columns]) =>
      shaped(id, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
    GetUsedRange: ({ id }, [valuesOnly], { grid }) =>
      range({
        sheetId: id,
        area: grid.usedArea(id, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      }),
    GetUsedRangeOrNullObject: ({ id }, [valuesOnly], { grid }) => {
      const area = grid.usedArea(id, valuesOnly === true);
      return area ? range({ sheetId: id, area }) : null;
    },
    FindAll: ({ id }, [text, criteria], { grid }) => foundAreas(grid, id, text, criteria) ?? fail(),
    FindAllOrNullObject: ({ id }, [text, criteria], { grid }) => foundAreas(grid, id, text, criteria),
    ReplaceAll: ({ id }, args, { grid }) => replaceText(grid, wholeSheet(grid, sheetOf(grid, id).id), args),
    GetRanges: ({ id }, [address], { grid }) =>
      rangeAreas({
        places: (address == null
          ? [wholeSheet(grid, sheetOf(grid, id).id)]
          : placesFrom(grid, sheetOf(grid, id).id, address)
        ).map((place) => growing(grid, place)),
      }),
    ShowOutlineLevels: ({ id }, [rows, columns], { grid }) => showLevels(grid, sheetOf(grid, id).id, rows, columns),
    GetNext: ({ id }, [visibleOnly], { grid }) => neighbour(grid, id, 1, visibleOnly) ?? fail(),
    GetNextOrNullObject: ({ id }, [visibleOnly], { grid }) => neighbour(grid, id, 1, visibleOnly),
    GetPrevious: ({ id }, [visibleOnly], { grid }) => neighbour(grid, id, -1, visibleOnly) ?? fail(),
    GetPreviousOrNullObject: ({ id }, [visibleOnly], { grid }) => neighbour(grid, id, -1, visibleOnly),
  },
});

function sheetOf(grid: Grid, id: string): Sheet {
  const sheet = grid.sheet(id);
  if (!sheet) throw notFound();
  return sheet;
}

function foundAreas(grid: Grid, id: string, text: unknown, criteria: unknown): Found {
  const found = findTexts(grid, wholeSheet(grid, sheetOf(grid, id).id), String(text), criteria);
  return found.length === 0 ? null : rangeAreas({ places: joinedPlaces(found) });
}

/** Where a copy goes that stands last now. */
function placeOfCopy(grid: Grid, position: unknown, relativeTo: unknown): number {
  const all = grid.sheets();
  if (position === "Beginning") return 0;
  if (position !== "Before" && position !== "After") return all.length - 1;
  if (!isHostObject(relativeTo) || relativeTo.hostClass.name !== "Worksheet") throw invalidArgument();
  const { id } = relativeTo.state as { readonly id: string };
  return all.findIndex((sheet) => sheet.id === id) + (position === "After" ? 1 : 0);
}

function neighbour(grid: Grid, id: string, step: 1 | -1, visibleOnly: unknown): Found {
  const all = grid.sheets();
  const here = all.findIndex((sheet) => sheet.id === id);
  const ahead = step === 1 ? all.slice(here + 1) : all.slice(0, here).reverse();
  const next = ahead.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  return next ? worksheet({ id: next.id }) : null;
}

const sheetProperties = defineClass<{ readonly id: string }>({
  name: "WorksheetCustomPropertyCollection",
  items: ({ id }, { host }) =>
    [...(host.extras.sheetProperties.get(id)?.keys() ?? [])].map((key) => sheetProperty({ id, key })),
  item: ({ id }, key, { host }) =>
    host.extras.sheetProperties.get(id)?.has(String(key)) ? sheetProperty({ id, key: String(key) }) : undefined,
  methods: {
    Add: ({ id }, [name, value], { host }) => {
      const key = String(name);
      const properties = host.extras.sheetProperties.get(id) ?? new Map<string, string>();
      host.extras.sheetProperties.set(id, properties.set(key, String(value)));
      return sheetProperty({ id, key });
    },
  },
});

const sheetProperty = defineClass<{ readonly id: string; readonly key: string }>({
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ id, key }, { host }) => host.extras.sheetProperties.get(id)?.get(key) ?? "",
      set: ({ id, key }, value, { host }) => void host.extras.sheetProperties.get(id)?.set(key, String(value)),
    },
  },
  methods: { Delete: ({ id, key }, _, { host }) => void host.extras.sheetProperties.get(id)?.delete(key) },
});

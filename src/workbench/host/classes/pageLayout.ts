import { PAPER_SIZES, type HeaderPart, type PageKind, type PageSetup } from "../../grid/pageSetup";
import type { Area, Grid } from "../../grid/grid";
import { defineClass, isHostObject, type HostObject, type Property } from "../hostClass";
import { invalidArgument, fail } from "../hostError";
import { oneOf } from "../oneOf";
import { placeFrom } from "./placeFrom";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { opened } from "./wholeLines";

interface SheetState {
  readonly id: string;
}

/** As Excel prints a sheet of which nothing is said; margins in points. */
const DEFAULTS = {
  orientation: "Portrait",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
  headerState: "Default",
  useSheetMargins: true,
  useSheetScale: true,
} as const;

/** What is as it would be without it is not kept. */
function change(grid: Grid, id: string, member: keyof PageSetup, value: unknown): void {
  const rest = Object.fromEntries(Object.entries(grid.parts(id).page).filter(([name]) => name !== member));
  const isDefault = value === undefined || (member in DEFAULTS && DEFAULTS[member as keyof typeof DEFAULTS] === value);
  grid.setParts(id, { page: isDefault ? rest : { ...rest, [member]: value } });
}

function member(name: keyof typeof DEFAULTS, read: (value: unknown) => unknown): Property<SheetState> {
  return {
    get: ({ id }, { grid }) => grid.parts(id).page[name] ?? DEFAULTS[name],
    set: ({ id }, value, { grid }) => change(grid, id, name, read(value)),
  };
}

function points(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument();
  return value;
}

/** `Excel.PageLayout`. */
export const pageLayout = defineClass<SheetState>({
  name: "PageLayout",
  properties: {
    Orientation: member("orientation", oneOf(["Portrait", "Landscape"] as const)),
    PaperSize: {
      // A4 where Office speaks Danish, as the printers there have it.
      get: ({ id }, { grid, host }) =>
        grid.parts(id).page.paperSize ?? (host.window.language === "en-US" ? "Letter" : "A4"),
      set: ({ id }, value, { grid }) => change(grid, id, "paperSize", oneOf(PAPER_SIZES)(value)),
    },
    Zoom: {
      get: ({ id }, { grid }) => grid.parts(id).page.zoom ?? { scale: 100 },
      set: ({ id }, value, { grid }) => change(grid, id, "zoom", zoom(value)),
    },
    LeftMargin: member("leftMargin", points),
    RightMargin: member("rightMargin", points),
    TopMargin: member("topMargin", points),
    BottomMargin: member("bottomMargin", points),
    HeaderMargin: member("headerMargin", points),
    FooterMargin: member("footerMargin", points),
    CenterHorizontally: member("centerHorizontally", Boolean),
    CenterVertically: member("centerVertically", Boolean),
    BlackAndWhite: member("blackAndWhite", Boolean),
    DraftMode: member("draftMode", Boolean),
    FirstPageNumber: {
      get: ({ id }, { grid }) => grid.parts(id).page.firstPageNumber ?? "",
      set: ({ id }, value, { grid }) => {
        if (value !== "" && !Number.isInteger(value)) throw invalidArgument();
        change(grid, id, "firstPageNumber", value === "" ? undefined : value);
      },
    },
    PrintGridlines: member("printGridlines", Boolean),
    PrintHeadings: member("printHeadings", Boolean),
    PrintComments: member("printComments", oneOf(["NoComments", "EndSheet", "InPlace"] as const)),
    PrintErrors: member("printErrors", oneOf(["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const)),
    PrintOrder: member("printOrder", oneOf(["DownThenOver", "OverThenDown"] as const)),
  },
  navigations: { HeadersFooters: (state) => headersFooters(state) },
  methods: {
    GetPrintArea: ({ id }, _, { grid }) => printArea(grid, id) ?? fail(),
    GetPrintAreaOrNullObject: ({ id }, _, { grid }) => printArea(grid, id),
    SetPrintArea: ({ id }, [cells], { grid }) => change(grid, id, "printArea", areasOf(grid, id, cells)),
    GetPrintTitleRows: ({ id }, _, { grid }) => titles(grid, id, "titleRows") ?? fail(),
    GetPrintTitleRowsOrNullObject: ({ id }, _, { grid }) => titles(grid, id, "titleRows"),
    SetPrintTitleRows: ({ id }, [rows], { grid }) => {
      const { area } = placeFrom(grid, id, rows);
      change(grid, id, "titleRows", { first: area.row, count: area.rows });
    },
    GetPrintTitleColumns: ({ id }, _, { grid }) => titles(grid, id, "titleColumns") ?? fail(),
    GetPrintTitleColumnsOrNullObject: ({ id }, _, { grid }) => titles(grid, id, "titleColumns"),
    SetPrintTitleColumns: ({ id }, [columns], { grid }) => {
      const { area } = placeFrom(grid, id, columns);
      change(grid, id, "titleColumns", { first: area.column, count: area.columns });
    },
    SetPrintMargins: ({ id }, [unit, margins], { grid }) => {
      const size = UNITS[oneOf(Object.keys(UNITS) as (keyof typeof UNITS)[])(unit)];
      for (const [side, value] of Object.entries((margins ?? {}) as Record<string, unknown>)) {
        const name = `${side}Margin`;
        if (!(name in DEFAULTS)) throw invalidArgument();
        if (value != null) change(grid, id, name as keyof PageSetup, points(value) * size);
      }
    },
  },
});

/** In points. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function zoom(value: unknown): PageSetup["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  if (scale != null) {
    const percent = Number(scale);
    if (!Number.isInteger(percent) || percent < 10 || percent > 400) throw invalidArgument();
    return percent === 100 ? undefined : { scale: percent };
  }
  const pages = { horizontalFitToPages, verticalFitToPages };
  const given = Object.entries(pages).filter(([, count]) => count != null);
  if (given.length === 0 || given.some(([, count]) => !Number.isInteger(count) || Number(count) < 1))
    throw invalidArgument();
  return Object.fromEntries(given);
}

function areasOf(grid: Grid, id: string, cells: unknown): readonly Area[] {
  if (isHostObject(cells) && cells.hostClass.name === "RangeAreas")
    return (cells.state as { readonly places: readonly { readonly area: Area }[] }).places.map(({ area }) => area);
  if (typeof cells === "string") return cells.split(",").map((each) => placeFrom(grid, id, each).area);
  return [placeFrom(grid, id, cells).area];
}

function printArea(grid: Grid, sheetId: string): HostObject | null {
  const areas = grid.parts(sheetId).page.printArea;
  return areas ? rangeAreas({ places: areas.map((area) => ({ sheetId, area })) }) : null;
}

function titles(grid: Grid, sheetId: string, name: "titleRows" | "titleColumns"): HostObject | null {
  const found = grid.parts(sheetId).page[name];
  if (!found) return null;
  const size = grid.sheetSize(sheetId);
  const area =
    name === "titleRows"
      ? { row: found.first, rows: found.count, column: 0, columns: size.columns }
      : { column: found.first, columns: found.count, row: 0, rows: size.rows };
  return range(opened({ sheetId, area }));
}

/** `Excel.HeaderFooterGroup`. */
const headersFooters = defineClass<SheetState>({
  name: "HeaderFooterGroup",
  properties: {
    State: member("headerState", oneOf(["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const)),
    UseSheetMargins: member("useSheetMargins", Boolean),
    UseSheetScale: member("useSheetScale", Boolean),
  },
  navigations: {
    DefaultForAllPages: ({ id }) => headerFooter({ id, kind: "default" }),
    OddPages: ({ id }) => headerFooter({ id, kind: "default" }),
    EvenPages: ({ id }) => headerFooter({ id, kind: "even" }),
    FirstPage: ({ id }) => headerFooter({ id, kind: "first" }),
  },
});

/** Excel takes so many characters, codes such as `&P` included. */
const LONGEST_HEADER = 255;

function part(name: HeaderPart): Property<SheetState & { readonly kind: PageKind }> {
  return {
    get: ({ id, kind }, { grid }) => grid.parts(id).page.headers?.[kind]?.[name] ?? "",
    set: ({ id, kind }, value, { grid }) => {
      const text = String(value);
      if (text.length > LONGEST_HEADER) throw invalidArgument();
      const { headers } = grid.parts(id).page;
      const own = Object.entries({ ...headers?.[kind], [name]: text }).filter(([, each]) => each !== "");
      const all = Object.entries({ ...headers, [kind]: Object.fromEntries(own) }).filter(
        ([, each]) => Object.keys(each).length > 0,
      );
      change(grid, id, "headers", all.length === 0 ? undefined : Object.fromEntries(all));
    },
  };
}

/** `Excel.HeaderFooter`. */
const headerFooter = defineClass<SheetState & { readonly kind: PageKind }>({
  name: "HeaderFooter",
  properties: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});

import { parseAddress, printArea, printSheet } from "../../grid/address";
import type { CellValue, Grid, Name, Place } from "../../grid/grid";
import { defineClass, isHostObject, readOnly, type HostObject } from "../hostClass";
import { notationOf } from "../../notation/notationOf";
import { fromLocalFormula, toLocalFormula } from "../../notation/translateFormula";
import { checkFormula } from "../formulaSyntax";
import { invalidArgument, fail } from "../hostError";
import { range, type RangeState } from "./range";
import { plain } from "./rangeContent";
import { worksheet } from "./worksheets";
import { SHEET_LIMITS } from "../../grid/sheetLimits";

/** `Excel.NamedItemCollection` of the workbook or of one sheet. */
export const namedItems = defineClass<{ readonly sheetId: string | undefined }>({
  name: "NamedItemCollection",
  items: ({ sheetId }, { grid }) =>
    grid
      .names()
      .filter((name) => name.sheetId === sheetId)
      .map(({ name }) => namedItem({ name })),
  item: ({ sheetId }, key, { grid }) => {
    const found = grid.name(String(key));
    return found && found.sheetId === sheetId ? namedItem({ name: found.name }) : undefined;
  },
  methods: {
    Add: ({ sheetId }, [name, reference, comment], { grid }) => {
      const formula = formulaOf(grid, reference);
      checkFormula(formula);
      grid.addName({ name: String(name), formula, comment: comment == null ? "" : String(comment), sheetId });
      return namedItem({ name: String(name) });
    },
    AddFormulaLocal: ({ sheetId }, [name, given, comment], { grid, host }) => {
      if (typeof given !== "string" || given === "") throw invalidArgument();
      const local = given.startsWith("=") ? given : `=${given}`;
      const formula = fromLocalFormula(local, notationOf(host.window.language));
      checkFormula(formula);
      grid.addName({ name: String(name), formula, comment: comment == null ? "" : String(comment), sheetId });
      return namedItem({ name: String(name) });
    },
  },
});

export const namedItem = defineClass<{ readonly name: string }>({
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    Name: readOnly(({ name }, { grid }) => existing(grid, name).name),
    Formula: {
      get: ({ name }, { grid, host, tellsNamesLocally }) => {
        const { formula } = existing(grid, name);
        return tellsNamesLocally() ? toLocalFormula(formula, notationOf(host.window.language)) : formula;
      },
      set: ({ name }, formula, { grid }) => {
        checkFormula(formula);
        grid.changeName(name, { formula: String(formula) });
      },
    },
    Value: readOnly(({ name }, { grid }) => valueOf(grid, name)),
    Type: readOnly(({ name }, { grid }) => typeOf(grid, name)),
    Visible: {
      get: ({ name }, { grid }) => existing(grid, name).visible,
      set: ({ name }, visible, { grid }) => grid.changeName(name, { visible: Boolean(visible) }),
    },
    Comment: {
      get: ({ name }, { grid }) => existing(grid, name).comment,
      set: ({ name }, comment, { grid }) => grid.changeName(name, { comment: String(comment) }),
    },
    Scope: readOnly(({ name }, { grid }) => (existing(grid, name).sheetId === undefined ? "Workbook" : "Worksheet")),
  },
  navigations: {
    Worksheet: ({ name }, { grid }) => worksheet({ id: existing(grid, name).sheetId ?? fail() }),
    WorksheetOrNullObject: ({ name }, { grid }) => {
      const { sheetId } = existing(grid, name);
      return sheetId === undefined ? null : worksheet({ id: sheetId });
    },
  },
  methods: {
    GetRange: ({ name }, _, { grid }) => rangeOf(grid, name) ?? fail(),
    GetRangeOrNullObject: ({ name }, _, { grid }) => rangeOf(grid, name) ?? null,
    Delete: ({ name }, _, { grid }) => grid.deleteName(name),
  },
});

const existing = (grid: Grid, name: string): Name => grid.name(name) ?? fail();

const isBroken = (grid: Grid, name: string): boolean => existing(grid, name).formula.includes("#REF!");

/** Names of places, broken ones, those of several values and those that ask an add-in say what they stand for. */
function valueOf(grid: Grid, name: string): string | number | boolean {
  const calculated = calculate(grid, name);
  return calculated === undefined || calculated === "Array" ? existing(grid, name).formula.slice(1) : plain(calculated);
}

function typeOf(grid: Grid, name: string): string {
  if (placeOf(grid, name)) return "Range";
  if (isBroken(grid, name)) return "Error";
  const calculated = calculate(grid, name);
  if (calculated === "Array") return calculated;
  switch (typeof calculated) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "object":
      return "Error";
    default:
      return "String";
  }
}

function calculate(grid: Grid, name: string): CellValue | "Array" | undefined {
  if (placeOf(grid, name) || isBroken(grid, name)) return undefined;
  const values = grid.evaluate(existing(grid, name).formula);
  if (values === undefined) return undefined;
  return values.flat().length === 1 ? values[0]?.[0] : "Array";
}

const TABLE_COLUMN = /^=(?<owner>[\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?<column>(?:'.|[^'\]])+)\]$/u;

/** The body of a table's column. */
function columnPlace(grid: Grid, formula: string): Place | undefined {
  const { owner = "", column = "" } = TABLE_COLUMN.exec(formula)?.groups ?? {};
  const table = grid.table(owner);
  const header = column.replace(/'(.)/g, "$1").toLowerCase();
  const index = table?.columns.findIndex(({ name }) => name.toLowerCase() === header) ?? -1;
  if (!table || index < 0) return undefined;
  const { row, column: left, rows } = table.area;
  const body = rows - 1 - (table.showTotals ? 1 : 0);
  return { sheetId: table.sheetId, area: { row: row + 1, column: left + index, rows: body, columns: 1 } };
}

function placeOf(grid: Grid, name: string): Place | undefined {
  const ofColumn = columnPlace(grid, existing(grid, name).formula);
  if (ofColumn) return ofColumn;
  const parsed = parseAddress(existing(grid, name).formula, SHEET_LIMITS);
  const sheet = parsed?.sheet === undefined ? undefined : grid.sheet(parsed.sheet);
  return parsed && sheet && { sheetId: sheet.id, area: parsed.area };
}

const rangeOf = (grid: Grid, name: string): HostObject | undefined => {
  const place = placeOf(grid, name);
  return place && range(place);
};

function formulaOf(grid: Grid, reference: unknown): string {
  if (isHostObject(reference) && reference.hostClass.name === "Range") {
    const { sheetId, area } = reference.state as RangeState;
    return `=${printSheet(grid.sheet(sheetId)?.name ?? "")}!${printArea(area, "$")}`;
  }
  if (typeof reference !== "string" || reference === "") throw invalidArgument();
  return reference.startsWith("=") ? reference : `=${reference}`;
}

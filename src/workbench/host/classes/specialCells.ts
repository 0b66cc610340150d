import { intersection } from "../../grid/address";
import type { Area, CellValue, Grid, Place } from "../../grid/grid";
import { outside } from "../../grid/structureChange";
import { oneOf } from "../oneOf";
import { joinedPlaces } from "./joinedPlaces";
import { plain } from "./rangeContent";

const KINDS = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** By the words of the documentation, which are put together of these. */
const VALUES: Readonly<Record<string, RegExp>> = {
  number: /Number/,
  string: /Text/,
  boolean: /Logical/,
  object: /Error/,
};

/** The cells of a place that are of a kind, in the smallest ranges. */
export function specialCells(
  grid: Grid,
  place: Place,
  cellType: unknown,
  valueType: unknown = "All",
): readonly Place[] {
  const kind = oneOf(KINDS)(cellType);
  const { sheetId } = place;
  const used = grid.usedArea(sheetId, kind === "Constants" || kind === "Formulas");
  switch (kind) {
    case "Visible":
      return visible(grid, place);
    case "ConditionalFormats":
      return joinedPlaces(within(place, grid.parts(sheetId).conditionalFormats));
    case "DataValidations":
      return joinedPlaces(within(place, grid.parts(sheetId).dataValidations));
    case "SameConditionalFormat":
      return joinedPlaces(sameAs(grid, place, grid.parts(sheetId).conditionalFormats));
    case "SameDataValidation":
      return joinedPlaces(sameAs(grid, place, grid.parts(sheetId).dataValidations));
    default: {
      const area = used && intersection(used, place.area);
      if (!area) return [];
      const values = grid.values(sheetId, area);
      const contents = grid.formulas(sheetId, area);
      const cells = values.flatMap((line, row) =>
        line.flatMap((value, column): Place[] =>
          isOfKind(kind, contents[row]?.[column] ?? "", value, String(valueType ?? "All"))
            ? [{ sheetId, area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 } }]
            : [],
        ),
      );
      return joinedPlaces(cells);
    }
  }
}

function isOfKind(
  kind: "Blanks" | "Constants" | "Formulas",
  content: CellValue,
  value: CellValue,
  valueType: string,
): boolean {
  const isFormula = typeof content === "string" && content.startsWith("=") && content !== plain(value);
  if (kind === "Blanks") return content === "" && value === "";
  if (isFormula !== (kind === "Formulas") || (content === "" && value !== "") || content === "") return false;
  return valueType === "All" || VALUES[typeof value]?.test(valueType) === true;
}

type Parts = readonly { readonly areas: Place["area"][] | readonly Place["area"][] }[];

/** The areas of rules within a place; a cell that several rules have is there once. */
function within({ sheetId, area }: Place, parts: Parts): readonly Place[] {
  const found: Area[] = [];
  for (const each of parts.flatMap(({ areas }) => areas)) {
    const common = intersection(each, area);
    if (common)
      found.push(...found.reduce<readonly Area[]>((rest, hole) => rest.flatMap((one) => outside(one, hole)), [common]));
  }
  return found.map((each) => ({ sheetId, area: each }));
}

/** Cells of the sheet that have what the first cell of the place has. */
function sameAs(grid: Grid, { sheetId, area }: Place, parts: Parts): readonly Place[] {
  const cell = { ...area, rows: 1, columns: 1 };
  const own = parts.filter(({ areas }) => areas.some((each) => intersection(each, cell)));
  return within({ sheetId, area: { row: 0, column: 0, ...grid.sheetSize(sheetId) } }, own);
}

function visible(grid: Grid, { sheetId, area }: Place): readonly Place[] {
  const shown = (axis: "rows" | "columns", first: number, count: number): readonly (readonly [number, number])[] => {
    const runs: [number, number][] = [];
    for (let index = first; index < first + count; index += 1) {
      if (grid.isHidden(sheetId, axis, index)) continue;
      const last = runs.at(-1);
      if (last && last[0] + last[1] === index) last[1] += 1;
      else runs.push([index, 1]);
    }
    return runs;
  };
  const columns = shown("columns", area.column, area.columns);
  return shown("rows", area.row, area.rows).flatMap(([row, rows]) =>
    columns.map(([column, count]) => ({ sheetId, area: { row, rows, column, columns: count } })),
  );
}

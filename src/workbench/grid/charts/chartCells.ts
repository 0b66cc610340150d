import { parseAddress } from "../address";
import type { CellValue, Grid, Place } from "../grid";
import type { ChartData, ChartText } from "./chart";

/** What a chart reads of a workbook. */
export type Cells = Pick<Grid, "sheet" | "sheetSize" | "values" | "texts" | "numberFormats" | "name" | "isHidden">;

/** `=(Data!$A$1,Data!$C$1)` reads several places. */
const parts = (formula: string): readonly string[] =>
  formula
    .replace(/^=\(?/, "")
    .replace(/\)$/, "")
    .match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];

/**
 * The places that the cells of a series are; none when they are gone, or not to be found, or named in a circle.
 *
 * @param looked - names that have been looked up on the way
 */
export function placesOf(grid: Cells, formula: string, looked = new Set<string>()): readonly Place[] {
  return parts(formula).flatMap((part): readonly Place[] => {
    const name = grid.name(part.replace(/^.*!/, ""));
    if (name && looked.has(name.formula)) return [];
    if (name && name.formula !== formula) return placesOf(grid, name.formula, looked.add(name.formula));
    const parsed = parseAddress(part, { rows: 1, columns: 1 });
    const sheet = parsed?.sheet === undefined ? undefined : grid.sheet(parsed.sheet);
    return parsed && sheet ? [{ sheetId: sheet.id, area: parsed.area }] : [];
  });
}

interface Read {
  readonly value: CellValue;
  readonly text: string;
}

/** All cells, along the longer side of each place; levels that stand beside each other are joined with a space. */
function cellsOf(grid: Cells, formula: string, onlyVisible: boolean): readonly Read[] {
  return placesOf(grid, formula).flatMap(({ sheetId, area }) => {
    const values = grid.values(sheetId, area);
    const texts = grid.texts(sheetId, area);
    const isDown = area.rows >= area.columns;
    const count = isDown ? area.rows : area.columns;
    return Array.from({ length: count }, (_, index): Read | undefined => {
      const [axis, line] = isDown ? (["rows", area.row + index] as const) : (["columns", area.column + index] as const);
      if (onlyVisible && grid.isHidden(sheetId, axis, line)) return undefined;
      const row = isDown ? (texts[index] ?? []) : texts.map((each) => each[index] ?? "");
      const first = isDown ? values[index]?.[0] : values[0]?.[index];
      return { value: first ?? "", text: row.filter((each) => each !== "").join(" ") };
    }).filter((read) => read !== undefined);
  });
}

/** Numbers of a series; `undefined` where there is none: text counts as 0, as in Excel, and errors and blanks as nothing. */
export function numbersOf(
  grid: Cells,
  data: ChartData | undefined,
  onlyVisible: boolean,
): readonly (number | undefined)[] {
  if (data?.formula === undefined)
    return (data?.written ?? []).map((each) => (typeof each === "number" ? each : undefined));
  return cellsOf(grid, data.formula, onlyVisible).map(({ value }) => {
    if (typeof value === "number") return value;
    return value === "" || typeof value === "object" ? undefined : Number(value === true);
  });
}

/** Words of categories, as cells show them. */
export function wordsOf(grid: Cells, data: ChartData | undefined, onlyVisible: boolean): readonly string[] {
  if (data?.formula === undefined) return (data?.written ?? []).map(String);
  return cellsOf(grid, data.formula, onlyVisible).map(({ text }) => text);
}

/** What stands in the cells of a title; the text itself when it is given; undefined when nothing is said. */
export function textOf(grid: Cells, said: ChartText | undefined): string | undefined {
  if (said?.formula === undefined) return said?.text;
  return cellsOf(grid, said.formula, false)
    .map(({ text }) => text)
    .join(" ");
}

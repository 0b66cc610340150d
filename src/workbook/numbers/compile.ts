import type { CellValue } from "../cells";
import { TABLES, type TreeKey } from "../tables";
import { columnLetters } from "../finder/cellReference";
import { axisAddress, AXES_SHEET } from "./axes";
import { lineAddress } from "./belowLines";
import { BLOCK_COLUMNS, type Place, type Places } from "./blocks";

/** As formulas name the blocks. */
const LEVELS: Readonly<Record<string, TreeKey>> = {
  Scorecard: "settings",
  Perspectives: "perspectives",
  Objectives: "objectives",
  Kpis: "kpis",
};

/** A text in quotes is left alone, whatever it says. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[@(?<own>@?\w+)\]|(?<![\p{L}\p{N}_.])(?:(?<level>Scorecard|Perspectives|Objectives|Kpis|Below)(?:\((?<whose>[^()]+)\))?\[(?<column>\w+)\]|(?<part>Days|Periods)(?<line>Down|Across)\[(?<count>\d+)\])/gu;

/**
 * A native formula at its place.
 *
 * - `[@Score]`: a cell of the same row; one that the block lacks, and `[@@Parent]`, of the node's row in its table
 * - `Kpis[Whole]`: a column of a block; `Scorecard[UseGreen]`: the cell of its only row, or of that of the settings;
 *   `Scorecard(s_1)[UseGreen]`: of the row of this scorecard. What is not in the block holds for the workbook, and stands in the first row
 *
 * - `Below(12)[Value]`: of what counts in the row's node of 12 scorecards below, see `LINE_COLUMNS`, and of a KPI `VALUE_LINES`
 * - `DaysDown[24]`: the written axis of the row's KPI, see `axisAddress`
 *
 * @param row - of the sheet, counted from 0
 * @param axes - the name of the sheet with written axes
 * @param rowOf - where a scorecard stands in its block, from 0
 */
export function compile(
  formula: CellValue,
  key: TreeKey,
  row: number,
  places: Places,
  axes: string = AXES_SHEET,
  rowOf: (scorecard: string) => number = () => 0,
): CellValue {
  if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
  return formula.replace(TOKENS, (text, ...groups) => {
    const { own, level, whose, column, part, line, count } = groups[groups.length - 1] as Readonly<
      Record<string, string | undefined>
    >;
    if (part !== undefined && line !== undefined)
      return axisAddress(axes, row - places.kpis.row, { part, line, count: Number(count) });
    if (own !== undefined) return ownCell(own, key, row, places[key]);
    if (level === undefined || column === undefined) return text;
    if (level === "Below" && key !== "objectives")
      return lineAddress(axes, key, row - places[key].row, column, Number(whose));
    const block = LEVELS[level] ?? key;
    if (!BLOCK_COLUMNS[block].includes(column)) return `INDEX(${TABLES[block].name}[${column}],1)`;
    const place = places[block];
    const letters = columnLetters(place.column + BLOCK_COLUMNS[block].indexOf(column));
    const first = `$${letters}$${place.row + 1 + (whose === undefined ? 0 : rowOf(whose))}`;
    return block === "settings" ? first : `${first}:$${letters}$${place.row + place.rows}`;
  });
}

function ownCell(column: string, key: TreeKey, row: number, { column: left }: Place): string {
  const cell = (name: string): string => `$${columnLetters(left + BLOCK_COLUMNS[key].indexOf(name))}${row + 1}`;
  if (BLOCK_COLUMNS[key].includes(column)) return cell(column);
  return `INDEX(${TABLES[key].name}[${column.replace("@", "")}],${cell("Row")})`;
}

/**
 * The formula of a result column, the same in every row of its table: what the row's node says in its block.
 *
 * @param sheet - the name of the sheet with the blocks
 */
export function resultFormula(key: TreeKey, column: string, { row, column: left, rows }: Place, sheet: string): string {
  const range = (name: string): string => {
    const letters = columnLetters(left + BLOCK_COLUMNS[key].indexOf(name));
    return `'${sheet.replaceAll("'", "''")}'!$${letters}$${row + 1}:$${letters}$${row + rows}`;
  };
  return `=IFERROR(INDEX(${range(column)},MATCH([@Id],${range("Id")},0)),"")`;
}

/** Whether a formula is that of a result column, of whatever block and in Excel's own spelling of the references. */
export const isResultFormula = (formula: string): boolean => /^=IFERROR\(INDEX\(.+,MATCH\(.+,0\)\),""\)$/.test(formula);

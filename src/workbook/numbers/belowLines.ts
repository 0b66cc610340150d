import { cellReference, columnLetters } from "../finder/cellReference";
import type { CellValue } from "../cells";
import { TABLES } from "../tables";
import { BLOCK_COLUMNS, type Places } from "./blocks";

/**
 * What counts in a node of the scorecards below: one line of the hidden sheet for each number that a parent needs of a child, one cell a child. So
 * every parent sums cells of its own, and no sum holds itself however deep scorecards stand below each other. `Known` is what the node below says; for
 * the rest see `NATIVE_COLUMNS`.
 */
export const LINE_COLUMNS = [
  "Known",
  "Whole",
  "Covered",
  "Counts",
  "Counted",
  "Value",
  "Blocks",
  "Reds",
  "Failed",
  "Least",
  "Held",
  "LeastCounts",
  "IsGreen",
  "IsLeastGreen",
] as const;
export type LineColumn = (typeof LINE_COLUMNS)[number];

/** The formulas of each child, see `lineFormulas`. */
export interface WrittenLines {
  /** Where the parent stands. */
  readonly key: LineKey;
  readonly children: readonly Readonly<Record<LineColumn, string>>[];
}
type LineKey = "settings" | "perspectives";

/** The lines stand below all axes. */
const FIRST_LINE = 100_000;

/** By the parent's place in its block, from 0. */
const rowOfLine = (key: LineKey, place: number, column: string): number =>
  FIRST_LINE +
  LINE_COLUMNS.length * (2 * place + (key === "settings" ? 0 : 1)) +
  LINE_COLUMNS.indexOf(column as LineColumn);

const prefixOf = (sheet: string): string => cellReference(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).slice(0, -2);

/** The cells of all children in a line, as formulas of the parent name them: `Below(12)[Value]`. */
export function lineAddress(sheet: string, key: LineKey, place: number, column: string, count: number): string {
  const row = rowOfLine(key, place, column) + 1;
  return `${prefixOf(sheet)}$A$${row}:$${columnLetters(count - 1)}$${row}`;
}

/** Where a node stands in its block, from 0; `undefined` for one that is not there. */
type PlaceOf = (id: string) => number | undefined;

/** A text in quotes is left alone, whatever it says. */
const TOKENS =
  /"(?:[^"]|"")*"|\[@(?<own>\w+)\]|(?<![\p{L}\p{N}_.])(?<level>Scorecard|Perspectives)\((?<whose>[^()]+)\)\[(?<column>\w+)\]/gu;

/**
 * The formulas of all lines of a parent at their place, a row a line.
 *
 * - `[@Whole]`: the cell of the same child in another line
 * - `Scorecard(s_1)[Known]`, `Perspectives(p_1)[Known]`: a cell of the node's row in its block; of a column that the block lacks, of its row in its table
 *
 * @param numbers - the name of the sheet with the blocks
 */
export function compiledLines(
  { key, children }: WrittenLines,
  place: number,
  numbers: string,
  places: Places,
  placeOf: PlaceOf,
): readonly (readonly string[])[] {
  return LINE_COLUMNS.map((line) =>
    children.map((child, index) =>
      child[line].replace(TOKENS, (text, ...groups) => {
        const { own, level, whose = "", column = "" } = groups.at(-1) as Readonly<Record<string, string | undefined>>;
        if (own !== undefined) return `$${columnLetters(index)}$${rowOfLine(key, place, own) + 1}`;
        if (level === undefined) return text;
        const block = level === "Scorecard" ? "settings" : "perspectives";
        const at = placeOf(whose);
        if (at === undefined) return "NA()";
        const cell = (name: string): string =>
          `${prefixOf(numbers)}$${columnLetters(places[block].column + BLOCK_COLUMNS[block].indexOf(name))}$${places[block].row + at + 1}`;
        return BLOCK_COLUMNS[block].includes(column)
          ? cell(column)
          : `INDEX(${TABLES[block].name}[${column}],${cell("Row")})`;
      }),
    ),
  );
}

/** Queues the writing of lines; the returned function queues what puts back what stood there, after a sync. */
export function queueLines(
  sheet: Excel.Worksheet,
  key: LineKey,
  place: number,
  lines: readonly (readonly string[])[],
): () => void {
  const width = lines[0]?.length ?? 0;
  if (width === 0) return () => undefined;
  const rangeOf = (): Excel.Range =>
    sheet.getRangeByIndexes(rowOfLine(key, place, LINE_COLUMNS[0]), 0, lines.length, width);
  const range = rangeOf();
  const before = rangeOf().load("formulas");
  range.formulas = lines.map((line) => [...line] as CellValue[]);
  return () => (range.formulas = before.formulas);
}

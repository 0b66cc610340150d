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

/** What a KPI needs of each scorecard that its value is made of, see `valueLines`. */
export const VALUE_LINES = [
  "Wrong",
  "Has",
  "Weight",
  "Value",
  "Target",
  "HasTarget",
  "Baseline",
  "HasBaseline",
  "Share",
  "Part",
  "Size",
  "None",
  "NotDue",
] as const;
export type ValueLine = (typeof VALUE_LINES)[number];

/** The lines of each sort of parent. */
export const LINES_OF = { settings: LINE_COLUMNS, perspectives: LINE_COLUMNS, kpis: VALUE_LINES } as const;

/** The formulas of each child, see `lineFormulas` and `valueLines`. */
export interface WrittenLines {
  /** Where the parent stands. */
  readonly key: LineKey;
  readonly children: readonly Readonly<Record<string, string>>[];
}
export type LineKey = keyof typeof LINES_OF;

/** The lines stand below all axes. */
const FIRST_LINE = 100_000;
/** Those of KPIs below all of these. */
const FIRST_VALUE_LINE = 400_000;

/** By the parent's place in its block, from 0. */
function rowOfLine(key: LineKey, place: number, column: string): number {
  const lines: readonly string[] = LINES_OF[key];
  const first =
    key === "kpis"
      ? FIRST_VALUE_LINE + lines.length * place
      : FIRST_LINE + lines.length * (2 * place + (key === "settings" ? 0 : 1));
  return first + lines.indexOf(column);
}

const prefixOf = (sheet: string): string => cellReference(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).slice(0, -2);

/** The cells of all children in a line, as formulas of the parent name them: `Below(12)[Value]`. */
export function lineAddress(sheet: string, key: LineKey, place: number, column: string, count: number): string {
  const row = rowOfLine(key, place, column) + 1;
  return `${prefixOf(sheet)}$A$${row}:$${columnLetters(count - 1)}$${row}`;
}

/** Where a node stands in its block, from 0; `undefined` for one that is not there. */
type PlaceOf = (id: string) => number | undefined;

const BLOCK_OF = { Scorecard: "settings", Perspectives: "perspectives", Kpis: "kpis" } as const;

/** A text in quotes is left alone, whatever it says. */
const TOKENS =
  /"(?:[^"]|"")*"|\[@(?<own>\w+)\]|(?<![\p{L}\p{N}_.])(?<level>Scorecard|Perspectives|Kpis)\((?<whose>[^()]+)\)\[(?<column>\w+)\]/gu;

/**
 * The formulas of all lines of a parent at their place, a row a line.
 *
 * - `[@Whole]`: the cell of the same child in another line
 * - `Scorecard(s_1)[Known]`, `Perspectives(p_1)[Known]`, `Kpis(k_1)[Actual]`: a cell of the node's row in its block; of a column that the block lacks, of its row in its table
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
  return LINES_OF[key].map((line) =>
    children.map((child, index) =>
      (child[line] ?? "").replace(TOKENS, (text, ...groups) => {
        const { own, level, whose = "", column = "" } = groups.at(-1) as Readonly<Record<string, string | undefined>>;
        if (own !== undefined) return `$${columnLetters(index)}$${rowOfLine(key, place, own) + 1}`;
        if (level === undefined) return text;
        const block = BLOCK_OF[level as keyof typeof BLOCK_OF];
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
    sheet.getRangeByIndexes(rowOfLine(key, place, LINES_OF[key][0]), 0, lines.length, width);
  const range = rangeOf();
  const before = rangeOf().load("formulas");
  range.formulas = lines.map((line) => [...line] as CellValue[]);
  return () => (range.formulas = before.formulas);
}

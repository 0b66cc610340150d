import { dependsOnScorecard } from "./bscFormula";
import type { LineCells, SeriesRead } from "./growth";
import { cellsAt, linesOf, roomAt, SHEET, type Line, type Room, type SeriesLines } from "./growthPlaces";
import type { CellValue } from "./cells";
import { isPercentPart, partsOf, seriesName, type SeriesPart, type SeriesReferences } from "./seriesNames";
import { isTableColumn, sheetNameOf, splitAddress } from "./reference";

/** What is read of each part: a forecast that stands below the values is no value of theirs. */
export const CELLS = {
  Actual: "values,formulas",
  Target: "values",
  Denominator: "values",
  Period: "values",
} as const satisfies Readonly<Record<SeriesPart, string>>;

const NO_ROOM: Room = { before: 0, after: 0 };
/** A table takes in what is typed below it, unless Excel has been told not to: then it is seen there. */
const BELOW_TABLE: Room = { before: 0, after: 4 };
/** The rows of a sheet that have as many below them; Excel refuses all that is asked with cells that no sheet has. */
const ROWS_WITH_ROOM = `1:${SHEET.rows - BELOW_TABLE.after}`;
/** Whole columns or rows of a sheet, whose values Excel does not tell. */
const ENTIRE = /^(?:[A-Z]{1,3}:[A-Z]{1,3}|\d+:\d+)$/i;

/** A table's column says how long it is only when it has been read; a whole column of a sheet too. */
const UNKNOWN_LENGTH = 1_000;

/** The reading of all series, in as many syncs as the answers take. */
export interface SeriesLoad {
  /** Queues the first piece, or the next one; false when all have been queued. A sync follows each of them. */
  queueNext(): boolean;
  /** After the last sync: what stands there by KPI, in lower case. */
  cells(): ReadonlyMap<string, SeriesRead>;
}

/**
 * Reads all series, if there are any, with the cells beside them.
 *
 * @param most - contents of cells that one answer may hold; a series that has more is read by itself
 */
export function loadSeries(
  context: Excel.RequestContext,
  links: ReadonlyMap<string, SeriesReferences>,
  most: number,
): SeriesLoad | undefined {
  if (links.size === 0) return undefined;
  const beside = createLineReader(context);
  const left = [...links].map(([kpi, references]) => ({ kpi, references, lines: linesOf(references) }));
  const read: ReturnType<typeof queueSeries>[] = [];
  return {
    queueNext() {
      let contents = 0;
      for (let [next] = left; next !== undefined; [next] = left) {
        const own = contentsOf(next.lines, next.references);
        if (contents > 0 && contents + own > most) break;
        contents += own;
        read.push(queueSeries(context, beside, next));
        left.shift();
      }
      return contents > 0;
    },
    cells: () =>
      new Map(
        read.map(({ kpi, references, lines, parts }) => {
          const cells = parts.map(
            ({ part, room, range, below }) =>
              [
                part,
                cellsOf(below ? withBelow(part, range, below) : range, room, {
                  part,
                  isPercent: isPercentPart(references, part),
                }),
              ] as const,
          );
          return [kpi, { references, lines, cells: Object.fromEntries(cells), columns: columnsOf(references, parts) }];
        }),
      ),
  };
}

interface SeriesPlace {
  readonly kpi: string;
  readonly references: SeriesReferences;
  readonly lines: SeriesLines;
}

/** How many contents of cells the answer holds, as far as they can be known before. */
const contentsOf = (lines: SeriesLines, references: SeriesReferences): number =>
  partsOf(references)
    .map((part) => (lines[part]?.length ?? UNKNOWN_LENGTH) * CELLS[part].split(",").length)
    .reduce((sum, contents) => sum + contents, 0);

function queueSeries(
  { workbook: { names } }: Excel.RequestContext,
  beside: ReturnType<typeof createLineReader>,
  { kpi, references, lines }: SeriesPlace,
) {
  const room = roomAt(lines);
  const parts = partsOf(references).map((part) => {
    const { [part]: line } = lines;
    if (line) return { part, room, range: beside(line, room).load(CELLS[part]) };
    const range = names.getItem(seriesName(kpi, part)).getRangeOrNullObject();
    if (isTableColumn(references[part] ?? "")) {
      const below = belowOf(range).load(CELLS[part]);
      return { part, room: BELOW_TABLE, range: range.load("address").load(CELLS[part]), below };
    }
    return { part, room: NO_ROOM, range: used(range, references[part] ?? "").load("values") };
  });
  return { kpi, references, lines, parts };
}

/** Where columns of tables lie, after the sync. */
function columnsOf(
  references: SeriesReferences,
  parts: readonly { readonly part: SeriesPart; readonly range: Excel.Range }[],
): SeriesLines {
  const addresses = parts.flatMap(({ part, range }) =>
    isTableColumn(references[part] ?? "") && !range.isNullObject ? [[part, range.address] as const] : [],
  );
  return linesOf(Object.fromEntries(addresses));
}

/** The last cell of a table's column with those below it; none where the sheet ends before them. */
const belowOf = (column: Excel.Range): Excel.Range =>
  column
    .getLastRow()
    .getIntersectionOrNullObject(column.worksheet.getRange(ROWS_WITH_ROOM))
    .getResizedRange(BELOW_TABLE.after, 0);

const BLANK: readonly CellValue[][] = Array.from({ length: BELOW_TABLE.after }, () => [""]);

/** A table's column with the cells below it, blank where the sheet has none. */
function withBelow(part: SeriesPart, column: Excel.Range, below: Excel.Range): CellsRead {
  if (column.isNullObject) return column;
  const rest = (cells: "values" | "formulas"): readonly CellValue[][] =>
    below.isNullObject ? BLANK : (below[cells] as CellValue[][]).slice(1);
  return {
    isNullObject: false,
    values: [...(column.values as CellValue[][]), ...rest("values")],
    formulas: part === "Actual" ? [...(column.formulas as CellValue[][]), ...rest("formulas")] : [],
  };
}

/** The cells of lines with those beside them; KPIs of one list share its periods, and they are read once. */
export function createLineReader(context: Excel.RequestContext): (line: Line, room: Room) => Excel.Range {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  return (line, { before, after }) => {
    const address = cellsAt(line, -before, line.length - 1 + after);
    const name = sheetNameOf(address);
    const sheet = sheets.get(name) ?? context.workbook.worksheets.getItemOrNullObject(name);
    sheets.set(name, sheet);
    const range = ranges.get(address) ?? sheet.getRange(splitAddress(address).cells);
    ranges.set(address, range);
    return range;
  };
}

/** All lines of whole columns end where the sheet does, so that their cells stay beside each other. */
const used = (range: Excel.Range, reference: string): Excel.Range =>
  ENTIRE.test(splitAddress(reference).cells)
    ? range.getIntersectionOrNullObject(range.worksheet.getUsedRange(true))
    : range;

/** What a line and the cells beside it say. */
export type CellsRead = Pick<Excel.Range, "isNullObject" | "values" | "formulas">;

/** After the sync: the cells of a line and those beside it, which have been read with it. */
export function cellsOf(
  range: CellsRead,
  { before, after }: Room,
  { part, isPercent }: { readonly part: SeriesPart; readonly isPercent: boolean },
): LineCells | undefined {
  // Of whole columns and rows Excel tells no values, whatever its types say.
  if (range.isNullObject || !Array.isArray(range.values)) return undefined;
  const hasFormulas = part === "Actual";
  const all = valuesOf(range, isPercent);
  const end = all.length - after;
  const isBeside = (place: number): boolean => place < before || place >= end;
  const formulas = hasFormulas && before + after > 0 ? (range.formulas.flat() as CellValue[]) : [];
  const said = all.map((value, place) => {
    const { [place]: formula } = formulas;
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    return isFormula && isBeside(place) && dependsOnScorecard(formula) ? "" : value;
  });
  const line = { before: said.slice(0, before), linked: said.slice(before, end), after: said.slice(end) };
  return hasFormulas ? { ...line, formulas: { before: formulas.slice(0, before), after: formulas.slice(end) } } : line;
}

/** @param isPercent - shares count as the percentages that they show */
export const valuesOf = ({ values }: Pick<CellsRead, "values">, isPercent: boolean): readonly CellValue[] =>
  (values.flat() as CellValue[]).map((value) => (isPercent && typeof value === "number" ? 100 * value : value));

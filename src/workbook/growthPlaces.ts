import { cellOf, type Cell } from "./cellAddress";
import { columnLetters } from "./finder/cellReference";
import { splitAddress } from "./reference";
import { SERIES_NAMES, SERIES_PARTS, type SeriesPart, type SeriesReferences } from "./seriesNames";

/** The cells of one part of a series, which lie in a line. */
export interface Line {
  /** As in a reference, with the `!` behind it. */
  readonly sheet: string;
  readonly first: Cell;
  readonly length: number;
  readonly isAcross: boolean;
}

export type SeriesLines = Readonly<Partial<Record<SeriesPart, Line>>>;

/** Cells beside a line. */
export interface Room {
  readonly before: number;
  readonly after: number;
}

/** So many new periods are seen at once; those before the first of a list that has the newest one on top. */
const ROOM: Room = { before: 12, after: 24 };
export const SHEET = { rows: 1_048_576, columns: 16_384 };

/** Where the parts of a series lie; a part that is no line of cells (a table's column grows by itself) is left out. */
export function linesOf(references: SeriesReferences): SeriesLines {
  const areas = new Map(SERIES_PARTS.map((part) => [part, areaOf(references[part] ?? "")]));
  const [values, periods] = [areas.get("Actual"), areas.get("Period")];
  // A single value goes on beside its period: across where the period stands above it.
  const goesAcross = values?.first.column === periods?.first.column && values?.first.row !== periods?.first.row;
  return Object.fromEntries(
    [...areas].flatMap(([part, area]) => {
      if (area === undefined || (area.rows > 1 && area.columns > 1)) return [];
      const { sheet, first, rows, columns } = area;
      const isAcross = columns > 1 || (rows === 1 && goesAcross);
      return [[part, { sheet, first, length: rows * columns, isAcross }]];
    }),
  );
}

function areaOf(reference: string) {
  const { sheet, cells } = splitAddress(reference);
  const [first, last = first] = cells.split(":").map(cellOf);
  if (sheet === "" || first === undefined || last === undefined) return undefined;
  return { sheet, first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** The room beside the lines of a series that the sheet has, the same for all of them. */
export function roomAt(lines: SeriesLines): Room {
  const all = Object.values(lines);
  const start = ({ first, isAcross }: Line): number => (isAcross ? first.column : first.row);
  const end = (line: Line): number => (line.isAcross ? SHEET.columns : SHEET.rows) - start(line) - line.length;
  return {
    before: Math.min(ROOM.before, ...all.map(start)),
    after: Math.min(ROOM.after, ...all.map(end)),
  };
}

/** The cell so many places from the first of a line. */
export function cellAt({ sheet, first, isAcross }: Line, place: number): string {
  const [row, column] = isAcross ? [first.row, first.column + place] : [first.row + place, first.column];
  return `${sheet}${columnLetters(column)}${row + 1}`;
}

/** The cells from one place to another. */
export const cellsAt = (line: Line, from: number, to: number): string =>
  `${cellAt(line, from)}:${splitAddress(cellAt(line, to)).cells}`;

/** References that take in so many cells more, before or after. */
export const longer = (references: SeriesReferences, lines: SeriesLines, { before, after }: Room): SeriesReferences =>
  Object.fromEntries(
    SERIES_NAMES.flatMap((part) => {
      const { [part]: reference } = references;
      if (reference === undefined) return [];
      const line = part === "Percent" ? undefined : lines[part];
      if (line === undefined) return [[part, reference]];
      return [[part, cellsAt(line, -before, line.length - 1 + after)]];
    }),
  );

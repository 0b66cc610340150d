import { serialOf, type DateSystem, type Frequency, type KpiId } from "../scorecard";
import type { CellValue } from "./cells";
import { cellText } from "./cellText";
import { cellReference } from "./finder/cellReference";
import type { LineCells, SeriesRead } from "./growth";
import { linesOf, roomAt } from "./growthPlaces";
import { cellsOf } from "./loadSeries";
import { mostShowPercent } from "./percentCells";
import { isPercentPart, partsOf, type SeriesPart, type SeriesReferences } from "./seriesNames";
import type { SeriesWrite } from "./seriesWrites";
import { WIDTH, type TabCells, type TabRow } from "./tabColumns";

/** A KPI whose series is put together of tabs. */
export interface TabOwner {
  readonly kpi: KpiId;
  readonly name: string;
  readonly frequency: Frequency | undefined;
  /** The KPI counts in percent: shares that its cells show as percentages count as those. */
  readonly isPercent: boolean;
  /** What it is bound to now. */
  readonly bound: SeriesReferences | undefined;
}

/** The columns of a KPI as they will be. */
export interface TabBlock {
  readonly owner: TabOwner;
  readonly top: number;
  readonly left: number;
  readonly rows: readonly TabRow[];
  /** How many rows there were. */
  readonly former: number;
  /** Period and value, and the target where there is one. */
  readonly parts: number;
}

const TARGET = "Target";
const PARTS = ["Period", "Actual", "Target"] as const satisfies readonly SeriesPart[];

export function queueBlock(
  sheet: Excel.Worksheet,
  { owner: { name, frequency }, top, left, rows, former, parts }: TabBlock,
  dateSystem: DateSystem,
): void {
  sheet.getRangeByIndexes(top - 1, left, former + 1, WIDTH - 1).clear("Contents");
  const range = sheet.getRangeByIndexes(top, left, rows.length, parts);
  const ofPeriod = frequency === "month" ? "yyyy-mm" : "yyyy-mm-dd";
  range.numberFormat = rows.map(({ formats }) => [ofPeriod, ...formats].slice(0, parts));
  range.formulas = rows.map(({ day, formulas }) => [serialOf(day, dateSystem), ...formulas].slice(0, parts));
  sheet.getRangeByIndexes(top - 1, left, 1, parts).values = [headings(name, parts)];
}

const headings = (name: string, parts: number): string[] => ["Period", cellText(name), TARGET].slice(0, parts);

/** What stood there, of which formats that are wider than the columns stay. */
export function queueFormer(sheet: Excel.Worksheet, { top, left, rows, former }: TabBlock, cells: TabCells): void {
  const height = Math.max(rows.length, former) + 1;
  const range = sheet.getRangeByIndexes(top - 1, left, height, WIDTH - 1);
  const of = <Cell>(cell: (row: number, column: number) => Cell): Cell[][] =>
    Array.from({ length: height }, (_, row) => PARTS.map((__, column) => cell(top - 1 + row, left + column)));
  range.numberFormat = of(cells.format);
  range.formulas = of((row, column) => {
    const value = cells.value(row, column);
    return typeof value === "string" && !cells.formula(row, column).startsWith("=")
      ? cellText(value)
      : cells.formula(row, column);
  });
}

/** What the names of a series are to say, and what will stand in their cells and beside them. */
export function seriesWrite(
  { owner: { kpi, name, isPercent, bound }, top, left, rows, former, parts }: TabBlock,
  { sheet, cells, dateSystem }: { readonly sheet: string; readonly cells: TabCells; readonly dateSystem: DateSystem },
): SeriesWrite {
  const line = (column: number): string => {
    const at = left + column;
    return cellReference(sheet, { top, bottom: top + rows.length - 1, left: at, right: at });
  };
  const showsPercent = (part: 0 | 1): boolean =>
    mostShowPercent(
      rows.map(({ values }) => values[part]),
      rows.map(({ formats }) => formats[part]),
    );
  const shown = [...(showsPercent(0) ? ["Actual"] : []), ...(parts === 3 && showsPercent(1) ? ["Target"] : [])];
  const references = {
    Actual: line(1),
    Period: line(0),
    Target: parts === 3 ? line(2) : undefined,
    ...(isPercent ? { Percent: shown.join(",") || undefined } : {}),
  };
  const all: SeriesReferences = Object.fromEntries(
    Object.entries({ Percent: bound?.Percent, ...references }).filter(([, reference]) => reference !== undefined),
  );
  const lines = linesOf(all);
  const room = roomAt(lines);
  const heights = Array.from(
    { length: room.before + rows.length + room.after },
    (_, index) => top - room.before + index,
  );
  const said = (row: number, column: number, cell: (row: number, column: number) => CellValue): CellValue => {
    if (row === top - 1) return headings(name, parts)[column] ?? "";
    return row > top && row < top + former ? "" : cell(row, left + column);
  };
  const lineCells = (part: SeriesPart, column: number): LineCells | undefined => {
    const own = ({ day, values }: TabRow): CellValue =>
      column === 0 ? serialOf(day, dateSystem) : (values[column - 1] ?? "");
    const read = (cell: (row: number, column: number) => CellValue): CellValue[][] =>
      heights.map((row) => {
        const { [row - top]: written } = rows;
        return [written ? own(written) : said(row, column, cell)];
      });
    const range = { isNullObject: false, values: read(cells.value), formulas: read(cells.formula) };
    return cellsOf(range, room, { part, isPercent: isPercentPart(all, part) });
  };
  const read: SeriesRead = {
    references: all,
    lines,
    cells: Object.fromEntries(
      partsOf(all).map((part) => [
        part,
        lineCells(
          part,
          PARTS.findIndex((each) => each === part),
        ),
      ]),
    ),
  };
  return { kpi, name, references, others: "keep", read };
}

import { isDateFormat } from "../../notation/isDateFormat";
import { printArea, printSheet } from "../address";
import type { Area, CellValue, Grid, Place } from "../grid";
import type { ChartData, ChartText } from "./chart";
import type { ChartType } from "./chartTypes";
import { kindOf, measuresBoth } from "./kinds";

export interface DetectedSeries {
  readonly name?: ChartText;
  readonly values: ChartData;
  readonly categories?: ChartData;
  readonly sizes?: ChartData;
}

export interface Detected {
  readonly plotBy: "Rows" | "Columns";
  readonly series: readonly DetectedSeries[];
}

/** A range as it is when each series is a column. */
interface Columns {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => { readonly value: CellValue; readonly isDate: boolean };
  readonly area: (row: number, column: number, rows: number, columns: number) => Area;
}

/**
 * The series that Excel finds in a range: names in the first row, categories in the leading columns of text or dates, or the
 * other way round. Of bubbles the first column is how far to the right they are, then come their heights and sizes in turn.
 *
 * @param seriesBy - "Auto": what there is less of are the series
 */
export function detectSeries(
  grid: Pick<Grid, "sheet" | "values" | "numberFormats">,
  { sheetId, area }: Place,
  type: ChartType,
  seriesBy: "Auto" | "Rows" | "Columns",
): Detected {
  const plotBy = seriesBy === "Auto" ? (area.columns > area.rows ? "Rows" : "Columns") : seriesBy;
  const table = plotBy === "Columns" ? asColumns(grid, sheetId, area) : asRows(asColumns(grid, sheetId, area));
  const sheet = grid.sheet(sheetId)?.name ?? "";
  const reference = (cells: Area): string => `=${printSheet(sheet)}!${printArea(cells, "$")}`;

  const { rows, columns } = table;
  const kind = kindOf(type);
  const isBubble = kind.shape === "bubble";
  const [hasNames, found] = headers(table, measuresBoth(kind));
  const leading = isBubble && columns === 2 ? 0 : found;
  const columnsEach = isBubble ? 2 : 1;
  const first = hasNames ? 1 : 0;
  const categories =
    leading === 0 ? {} : { categories: { formula: reference(table.area(first, 0, rows - first, leading)) } };
  const count = Math.ceil((columns - leading) / columnsEach);
  const series = Array.from({ length: count }, (_, index): DetectedSeries => {
    const column = leading + index * columnsEach;
    const hasSizes = isBubble && column + 1 < columns;
    return {
      ...(hasNames ? { name: { formula: reference(table.area(0, column, 1, 1)) } } : {}),
      values: { formula: reference(table.area(first, column, rows - first, 1)) },
      ...categories,
      ...(hasSizes ? { sizes: { formula: reference(table.area(first, column + 1, rows - first, 1)) } } : {}),
    };
  });
  return { plotBy, series };
}

/** Whether the first row has names, and how many leading columns have categories. */
function headers(table: Columns, isScatter: boolean): readonly [boolean, number] {
  const { rows, columns, at } = table;
  const isCorner = rows > 1 && columns > 1 && at(0, 0).value === "";
  const isNumber = (row: number, column: number): boolean => typeof at(row, column).value === "number";
  const span = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const beside = columns > 1 ? span(1, columns) : [0];
  const hasText = beside.some((column) => at(0, column).value !== "");
  const hasNames = rows > 1 && hasText && (isCorner || !beside.some((column) => isNumber(0, column)));
  const body = span(hasNames ? 1 : 0, rows);
  const isCategory = (column: number): boolean => {
    const cells = body.map((row) => at(row, column)).filter(({ value }) => value !== "");
    return cells.length > 0 && cells.every(({ value, isDate }) => typeof value !== "number" || isDate);
  };
  if (columns === 1) return [hasNames, 0];
  if (isScatter) return [hasNames, 1];
  const words = span(0, columns).findIndex((column) => !isCategory(column));
  const leading = words === -1 ? 1 : words;
  return [hasNames, leading === 0 && isCorner && hasNames ? 1 : Math.min(leading, columns - 1)];
}

function asColumns(grid: Pick<Grid, "values" | "numberFormats">, sheetId: string, area: Area): Columns {
  const values = grid.values(sheetId, area);
  const formats = grid.numberFormats(sheetId, area);
  return {
    rows: area.rows,
    columns: area.columns,
    at: (row, column) => ({
      value: values[row]?.[column] ?? "",
      isDate: isDateFormat(formats[row]?.[column] ?? "General"),
    }),
    area: (row, column, rows, columns) => ({ row: area.row + row, column: area.column + column, rows, columns }),
  };
}

const asRows = ({ rows, columns, at, area }: Columns): Columns => ({
  rows: columns,
  columns: rows,
  at: (row, column) => at(column, row),
  area: (row, column, height, width) => area(column, row, width, height),
});

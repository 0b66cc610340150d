import { STATUS_WORDS } from "../../src/language";
import { evaluateAt, FIELDS, type Field } from "../../src/scorecard";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import type { Grid, Place } from "../../src/workbench/grid/grid";
import { parseAddress } from "../../src/workbench/grid/address";
import type { CellValue } from "../../src/workbook/cells";
import { NO_NATIVE, nativeRows, type NativeRows } from "../../src/workbook/native/nativeRows";
import type { BlockContents } from "../../src/workbook/native/readNative";
import { BLOCK_COLUMNS, FORMER_COLUMNS, newPlaces } from "../../src/workbook/numbers/blocks";
import { BLOCK_NAMES, FORMER_LINKS, NUMBERS_MARKER, NUMBERS_SHEET } from "../../src/workbook/numbers/heldColumns";
import { cellText } from "../../src/workbook/cellText";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { axisAddress, AXES_MARKER, AXES_NAME, AXES_SHEET } from "../../src/workbook/numbers/axes";
import { compiledLines, LINES_OF, lineAddress } from "../../src/workbook/numbers/belowLines";
import { compile, resultFormula } from "../../src/workbook/numbers/compile";
import { CLOCK } from "../../src/workbook/numbers/clock";
import { cellOf } from "../../src/workbook/cellAddress";
import { linkColumn } from "../../src/workbook/numbers/loadLinks";
import { parseModel } from "../../src/workbook/parseModel";
import { heldBy } from "../../src/workbook/cellInputs";
import {
  columnsIn,
  FIELD_COLUMNS,
  NUMBERS_VERSION,
  resultsOf,
  SCHEMA_VERSION,
  ROLLING_VERSION,
  SEVERAL_VERSION,
  VALUES_VERSION,
  SHEET_NAME,
  TABLE_KEYS,
  TREE_KEYS,
  TYPED_COLUMNS,
  type TableContent,
  type TableContents,
  type TableKey,
  type TreeKey,
} from "../../src/workbook/tables";
import { today } from "../../src/workbook/today";
import { journalSheet, type JournalRows } from "./journalSheet";
import { modelSheet, type ModelRows } from "./modelSheet";

type FileRow = Readonly<Record<string, CellContent>>;

const isLink = (cell: CellContent | undefined): cell is string => typeof cell === "string" && cell.startsWith("=");

/** A model as this version lays it out: tables of constants, and the blocks of numbers beside them. */
export function numbersFile(
  rows: ModelRows,
  native: NativeRows,
  columns: Partial<Record<TableKey, readonly string[]>> = {},
  results: "with results" | "without" = "with results",
  journalRows: JournalRows = {},
): Pick<WorkbookFile, "sheets" | "tables" | "names"> {
  // As soon as there are several scorecards, rows say themselves which one they are of.
  const ways = rows.settings.map((row) => row["RollsUp"] ?? "");
  const isJoined = ways.some((way) => way !== "");
  const version = ways.includes("values")
    ? VALUES_VERSION
    : isJoined
      ? ROLLING_VERSION
      : rows.settings.length > 1
        ? SEVERAL_VERSION
        : SCHEMA_VERSION;
  const placeOf = (id: string): number | undefined =>
    [rows.settings, rows.perspectives, rows.kpis]
      .map((own) => own.findIndex((row) => row["Id"] === id))
      .find((at) => at >= 0);
  const rowOf = (id: string): number => placeOf(id) ?? 0;
  const { places, former } = newPlaces(Math.max(...TREE_KEYS.map((key) => rows[key].length)));
  const cells: Record<string, CellContent> = {};
  for (const key of TREE_KEYS) {
    const { row, column: left } = places[key];
    BLOCK_COLUMNS[key].forEach((column, index) => {
      const letters = columnLetters(left + index);
      cells[`${letters}1`] = column;
      rows[key].forEach((own, offset) => {
        const content = blockCell(key, column, own, native, row + offset, places, rowOf);
        if (content !== "") cells[`${letters}${row + offset + 1}`] = content;
      });
    });
  }
  FORMER_COLUMNS.forEach((column, index) => (cells[`${columnLetters(former + index)}1`] = column));
  const owner = rows.settings[0]?.["Id"] ?? "";
  const inTables = Object.fromEntries(
    Object.entries(rows).map(([key, own]) => [key, own.map((row) => tableRow(key as keyof ModelRows, row, owner))]),
  ) as unknown as ModelRows;
  const all = Object.fromEntries(TABLE_KEYS.map((key) => [key, columnsIn(key, version)]));
  const model = modelSheet(inTables, { ...all, ...columns });
  function tableRow(key: keyof ModelRows, row: FileRow, scorecard: CellContent): FileRow {
    const formulas =
      key === "links" || key === "initiatives" || results === "without"
        ? []
        : resultsOf(key).map((column) => [column, resultFormula(key, column, places[key], NUMBERS_SHEET)]);
    const typed =
      key === "kpis"
        ? FIELDS.map((field) => {
            const { [FIELD_COLUMNS[field]]: cell } = row;
            return [TYPED_COLUMNS[field], isLink(cell) ? "" : (cell ?? "")];
          })
        : [];
    const schema = key === "settings" ? { Schema: version } : {};
    const cells = { ...schema, ...Object.fromEntries(typed), ...Object.fromEntries(formulas) };
    return { ...row, ...cells, Scorecard: row["Scorecard"] ?? scorecard };
  }
  const [modelOfFile] = model.sheets;
  const right = Math.max(
    ...Object.keys(modelOfFile?.cells ?? {}).map((address) => cellOf(address.replace(/\d+$/, "1"))?.column ?? 0),
  );
  const clock = CLOCK.map((each, index) => ({ ...each, letters: columnLetters(right + 2 + index) }));
  const clockCells = clock.flatMap(({ letters, heading, content }) => [
    [`${letters}1`, heading] as const,
    ...(content === "" ? [] : [[`${letters}2`, content] as const]),
  ]);
  const withClock = {
    ...modelOfFile,
    name: SHEET_NAME,
    cells: { ...modelOfFile?.cells, ...Object.fromEntries(clockCells) },
  };
  const clockNames = clock.map(({ name, letters, isForPeople }) => ({
    name,
    formula: `='${SHEET_NAME}'!$${letters}$2`,
    ...(isForPeople ? {} : { visible: false }),
  }));
  const blockNames = TREE_KEYS.map((key) => {
    const { row, column, rows: count } = places[key];
    const last = columnLetters(column + BLOCK_COLUMNS[key].length - 1);
    const area = `$${columnLetters(column)}$${row + 1}:$${last}$${row + count}`;
    return { name: BLOCK_NAMES[key], formula: `='${NUMBERS_SHEET}'!${area}`, visible: false };
  });
  const formerArea = `$${columnLetters(former)}$1:$${columnLetters(former + 1)}$1`;
  const formerName = { name: FORMER_LINKS, formula: `='${NUMBERS_SHEET}'!${formerArea}`, visible: false };
  const numbers = {
    name: NUMBERS_SHEET,
    visibility: "Hidden" as const,
    cells,
    properties: { [NUMBERS_MARKER]: "1" },
  };
  const journal = journalSheet(journalRows);
  const axes = axesOf(native, rows.kpis, (id) => placeOf(id) ?? 0, places);
  const axesName = { name: AXES_NAME, formula: `='${AXES_SHEET}'!$A$1`, visible: false };
  return {
    sheets: [withClock, ...journal.sheets, numbers, ...(axes ? [axes] : [])],
    tables: [...model.tables, ...journal.tables],
    names: [...blockNames, formerName, ...clockNames, ...(axes ? [axesName] : [])],
  };
}

/** The sheet with the days of series whose periods are no dates, if there is such a series. */
function axesOf(
  { axes, lines }: NativeRows,
  kpis: readonly FileRow[],
  placeOf: (id: string) => number,
  places: Parameters<typeof compile>[3],
) {
  if (axes.size + lines.size === 0) return undefined;
  const cells: Record<string, CellContent> = {};
  for (const [id, own] of lines)
    compiledLines(own, placeOf(id), NUMBERS_SHEET, places, placeOf).forEach((line, index) => {
      const address = lineAddress("", own.key, placeOf(id), LINES_OF[own.key][index] ?? "", 1);
      const row = /\d+$/.exec(address)?.[0] ?? "";
      line.forEach((content, column) => (cells[`${columnLetters(column)}${row}`] = content));
    });
  for (const [id, { days, copies, isAcross }] of axes) {
    const place = kpis.findIndex((row) => row["Id"] === id);
    const line = isAcross ? "Across" : "Down";
    const texts = copies.map((cell) => (typeof cell === "string" ? cellText(cell) : cell));
    for (const [part, contents] of [["Days", days] as const, ["Periods", texts] as const]) {
      const { area } = parseAddress(axisAddress(AXES_SHEET, place, { part, line, count: days.length }), SHEET) ?? {};
      if (!area) throw new Error(`no place for the axis of ${id}`);
      contents.forEach((content, at) => {
        const [row, column] = isAcross ? [area.row, area.column + at] : [area.row + at, area.column];
        if (content !== "") cells[`${columnLetters(column)}${row + 1}`] = content;
      });
    }
  }
  return { name: AXES_SHEET, visibility: "Hidden" as const, cells, properties: { [AXES_MARKER]: "1" } };
}

const SHEET = { rows: 1_048_576, columns: 16_384 };

function blockCell(
  key: (typeof TREE_KEYS)[number],
  column: string,
  own: FileRow,
  native: NativeRows,
  row: number,
  places: Parameters<typeof compile>[3],
  rowOf: (scorecard: string) => number,
): CellContent {
  const id = String(own["Id"] ?? "");
  if (column === "Id") return id;
  if (column === "Changed") return "'2026-01-01T00:00:00.000Z";
  const field = FIELDS.find((each: Field) => linkColumn(each) === column);
  const link = field && own[FIELD_COLUMNS[field]];
  if (field !== undefined) return isLink(link) ? link : "";
  const cells: Readonly<Record<string, string | number>> = native[key].get(id) ?? {};
  return compile(cells[column] ?? "", key, row, places, AXES_SHEET, rowOf);
}

/** The same without any native formula: what a workbook has whose numbers somebody has cleared. */
export const modelWithoutNumbers = (rows: ModelRows): ReturnType<typeof numbersFile> =>
  numbersFile({ links: [], initiatives: [], ...rows }, NO_NATIVE, {}, "without");

/** The same with the native formulas that belong to the definitions in these rows. */
export function currentModel(
  rows: ModelRows,
  columns: Partial<Record<TableKey, readonly string[]>> = {},
): Pick<WorkbookFile, "sheets" | "tables" | "names"> {
  const contentOf = (own: readonly FileRow[]): TableContent => {
    const headers = [...new Set(own.flatMap((row) => Object.keys(row)))];
    const cells = own.map((row) => headers.map((header) => valueOf(row[header])));
    return { headers, rows: cells.map((values) => ({ values, formulas: values })) };
  };
  const settings = rows.settings.map((row) => ({ ...row, Schema: NUMBERS_VERSION - 1 }));
  const contents = Object.fromEntries(
    Object.entries({ ...rows, settings }).map(([key, own]) => [key, contentOf(own)]),
  ) as unknown as TableContents;
  const { scorecard, readings, series } = parseModel(contents, () => false);
  const values = { readings, series, today: today() };
  const evaluation = evaluateAt(scorecard, values);
  const scored = { scorecard, values, evaluation, reads: new Map(), growths: new Map(), dateSystem: "1900" } as const;
  return numbersFile({ links: [], initiatives: [], ...rows }, nativeRows(scored, STATUS_WORDS, "2026-11-23"), columns);
}

/** A text from a person is written with an apostrophe in files as in cells. */
const valueOf = (cell: CellContent | undefined): CellValue => (typeof cell === "string" ? heldBy(cell) : (cell ?? ""));

/** Where a block is. */
export function blockPlace(grid: Grid, key: TreeKey): Place {
  const formula = grid.names().find(({ name }) => name === BLOCK_NAMES[key])?.formula ?? "";
  const parsed = parseAddress(formula.slice(1), { rows: 10_000, columns: 1000 });
  const sheet = grid.sheet(parsed?.sheet ?? "");
  if (!parsed || !sheet) throw new Error(`the block of ${key} is missing`);
  return { sheetId: sheet.id, area: parsed.area };
}

/** What stands in the blocks of a workbook; nothing for those that it lacks. */
export function blockContents(grid: Grid): BlockContents {
  const known = new Set(grid.names().map(({ name }) => name));
  return Object.fromEntries(
    TREE_KEYS.filter((key) => known.has(BLOCK_NAMES[key])).map((key) => {
      const { sheetId, area } = blockPlace(grid, key);
      const values = grid.values(sheetId, area);
      return [key, values.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)))];
    }),
  );
}

import { failure, success, type KeptColumn, type KeptKind, type Problem, type Result } from "../../scorecard";
import type { CellValue } from "../cells";
import { cellReference } from "../finder/cellReference";
import { inExcel } from "../inExcel";
import { readInPieces } from "../readInPieces";
import { sheetNameOf } from "../reference";
import { KEPT_ROLES, keptName, NEEDED_ROLES } from "./keptNames";
import { monthOfSheet, monthTabs, type MonthTab } from "./monthTabs";
import { columnsOf, rowsOf, type TableRows } from "./tableRows";

/** A table that the workbook keeps, as it stands there now. */
export interface KeptTable extends TableRows {
  readonly sheet: string;
  /** The row and the column of the first heading, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  /** The place of each column that means something, counted from 0 in each row. */
  readonly places: Readonly<Partial<Record<KeptColumn, number>>>;
  /** Columns that have been kept, and whose heading is gone or stands elsewhere than the others. */
  readonly gone: readonly KeptColumn[];
  /** Where the table goes on from tab to tab, a month each: whose rows come after each other, and how many they are. */
  readonly tabs?: readonly (MonthTab & { readonly rows: number })[];
}

/**
 * A cell of a kept table, as people read it.
 *
 * @param row - below the headings, counted from 0
 * @param place - of its column in the table
 */
export function headedCell({ sheet, row: headings, column, tabs = [] }: KeptTable, row: number, place: number): string {
  const { tab, row: below } = tabRow(tabs, row) ?? { tab: { sheet }, row };
  const [line, at] = [headings + 1 + below, column + place];
  return cellReference(tab.sheet, { top: line, bottom: line, left: at, right: at });
}

/** On which of the tabs a row of the table stands, and which of its rows it is there; `undefined` where there are none. */
export function tabRow<Tab extends { readonly rows: number }>(
  tabs: readonly Tab[],
  row: number,
): { readonly tab: Tab; readonly row: number } | undefined {
  let below = row;
  for (const tab of tabs) {
    if (below < tab.rows) return { tab, row: below };
    below -= tab.rows;
  }
  return undefined;
}

interface Heading {
  readonly role: KeptColumn;
  readonly cell: Excel.Range;
}

/**
 * Reads the kept table of a kind to its present end; of campaigns on tabs that are named after months, without a date of their own, those of
 * all months. One `Excel.run`; three syncs, two more for such tabs, and one more for each 20,000 cells.
 *
 * - Empty: `undefined` where none is kept.
 * - Errors: `kept-table-broken` when a column that is needed is gone, with its sheet or alone.
 */
export async function readKeptTable(kind: KeptKind): Promise<Result<KeptTable | undefined, Problem>> {
  const read = await inExcel(async (context): Promise<Result<KeptTable | undefined, Problem>> => {
    const kept = await headingsOf(context, kind);
    if (kept.length === 0) return success(undefined);
    const { together, gone } = apart(kept, kind);
    const [first] = together;
    const needed = NEEDED_ROLES[kind].filter((role) => gone.includes(role));
    if (first === undefined || needed.length > 0)
      return failure({ kind: "kept-table-broken", kept: kind, columns: needed.length > 0 ? needed : gone });
    const row = first.cell.rowIndex;
    const sheet = context.workbook.worksheets.getItem(sheetNameOf(first.cell.address));
    const used = sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount");
    const line = used.getIntersectionOrNullObject(first.cell.getEntireRow()).load("values");
    await context.sync();
    // Headings may all have been emptied.
    const headings = line.isNullObject ? [] : (line.values[0] as readonly CellValue[]);
    const start = line.isNullObject ? first.cell.columnIndex : used.columnIndex;
    const placed = together.map(({ role, cell }) => ({ role, place: cell.columnIndex - start }));
    const { from, to } = columnsOf(
      headings,
      placed.map(({ place }) => place),
    );
    const rowCount = Math.max(0, used.rowIndex + used.rowCount - row - 1);
    const [column, columnCount, name] = [start + from, to - from, sheetNameOf(first.cell.address)];
    const texts = Array.from({ length: columnCount }, (_, index) => String(headings[from + index] ?? "").trim());
    const isByTab = kind === "campaigns" && !together.some(({ role }) => role === "Day");
    const others = isByTab ? await monthTabs(context, name, { row, column, headings: texts }) : [];
    const filled = [{ sheet: name, month: monthOfSheet(name) ?? 0, rowCount }, ...others];
    const areas = filled.map(({ sheet: on, rowCount: rows }) => {
      const area = context.workbook.worksheets
        .getItem(on)
        .getRangeByIndexes(row + 1, column, Math.max(1, rows), columnCount);
      return { rowCount: rows, columnCount, getRow: (index: number) => area.getRow(index) };
    });
    const cells = (await readInPieces(context, areas, "values")) as readonly (readonly (readonly CellValue[])[])[];
    const parts = cells.map(rowsOf);
    const tabs = filled.map(({ sheet: on, month }, index) => ({
      sheet: on,
      month,
      rows: parts[index]?.rows.length ?? 0,
    }));
    return success({
      rows: parts.flatMap(({ rows }) => rows),
      beyond: parts.reduce((sum, { beyond }) => sum + beyond, 0),
      sheet: name,
      row,
      column,
      headings: texts,
      ...(others.length > 0 ? { tabs } : {}),
      places: Object.fromEntries(placed.map(({ role, place }) => [role, place - from])),
      gone,
    });
  });
  return read.ok ? read.value : read;
}

/** Which kept headings are gone; nothing where no table is kept. One sync. */
export async function goneColumns(kind: KeptKind): Promise<Result<readonly KeptColumn[], Problem>> {
  const read = await inExcel(async (context) => apart(await headingsOf(context, kind), kind).gone);
  return read.ok ? success(read.value) : read;
}

async function headingsOf(context: Excel.RequestContext, kind: KeptKind): Promise<readonly Heading[]> {
  const named = KEPT_ROLES[kind].map((role) => {
    const item = context.workbook.names.getItemOrNullObject(keptName(kind, role)).load("formula");
    return { role, item, cell: item.getRangeOrNullObject().load("address,rowIndex,columnIndex") };
  });
  await context.sync();
  return named.filter(({ item }) => !item.isNullObject).map(({ role, cell }) => ({ role, cell }));
}

/** The columns that stand beside each other, and those that do not: most of the needed ones say where the table is. */
function apart(kept: readonly Heading[], kind: KeptKind) {
  const placeOf = ({ cell }: Heading): string | undefined =>
    cell.isNullObject ? undefined : `${cell.rowIndex} ${sheetNameOf(cell.address)}`;
  const places = kept.flatMap((each) => {
    const place = placeOf(each);
    return place === undefined ? [] : NEEDED_ROLES[kind].includes(each.role) ? [place, place] : [place];
  });
  const countOf = (place: string): number => places.filter((each) => each === place).length;
  const [most] = [...new Set(places)].sort((one, other) => countOf(other) - countOf(one));
  const isTogether = (each: Heading): boolean => most !== undefined && placeOf(each) === most;
  const gone = kept.filter((each) => !isTogether(each)).map(({ role }) => role);
  return { together: kept.filter(isTogether), gone };
}

import { DASHBOARD_MARKER, MAP_MARKER, REPORT_MARKER } from "./dashboard/markers";
import { HISTORY_MARKER } from "./history/layout";
import { JOURNAL_MARKER } from "./journal/tables";
import { AXES_MARKER } from "./numbers/axes";
import { NUMBERS_MARKER } from "./numbers/heldColumns";
import { OWN_TABLES } from "./ownTables";
import { SHEET_MARKER } from "./tables";

const MARKERS = [
  ...[SHEET_MARKER, JOURNAL_MARKER, NUMBERS_MARKER, AXES_MARKER, HISTORY_MARKER],
  ...[DASHBOARD_MARKER, MAP_MARKER, REPORT_MARKER],
];

/** Queues the question whether a sheet is one of our own, whatever people call it; it is answered after the sync. */
export function loadIsOwn({ customProperties }: Excel.Worksheet): () => boolean {
  const markers = MARKERS.map((marker) => customProperties.getItemOrNullObject(marker));
  return () => markers.some(({ isNullObject }) => !isNullObject);
}

const CELLS = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Asks where our own cells are: all of a sheet of ours, and our tables wherever people have moved them. One sync, and after the
 * next one the answer is there.
 *
 * @returns whether some cells, loaded with `AREA`, are our own or lie among ours
 */
export async function loadOwnCells(
  context: Excel.RequestContext,
): Promise<(range: Excel.Range, sheetName: string) => boolean> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const isOwn = new Map(sheets.items.map((sheet) => [sheet.name, loadIsOwn(sheet)]));
  const own = tables.items
    .filter(({ name }) => OWN_TABLES.includes(name))
    .map((table) => ({ area: table.getRange().load(CELLS), sheet: table.worksheet.load("name") }));
  return (range, sheetName) =>
    isOwn.get(sheetName)?.() === true ||
    own.some(({ area, sheet }) => sheet.name === sheetName && overlap(area, range));
}

const overlap = (one: Excel.Range, other: Excel.Range): boolean =>
  one.rowIndex < other.rowIndex + other.rowCount &&
  other.rowIndex < one.rowIndex + one.rowCount &&
  one.columnIndex < other.columnIndex + other.columnCount &&
  other.columnIndex < one.columnIndex + one.columnCount;

/** What must be loaded of cells that are compared with ours. */
export const AREA = `address,cellCount,isEntireColumn,isEntireRow,${CELLS}`;

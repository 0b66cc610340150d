import { failure, success, type KeptKind, type Problem, type Result } from "../../scorecard";
import type { CellValue } from "../cells";
import { cellReference } from "../finder/cellReference";
import { inExcel } from "../inExcel";
import { inSelection } from "../inSelection";
import { loadIsOwn } from "../ownCells";
import { readInPieces } from "../readInPieces";
import { relative, sheetNameOf } from "../reference";
import { headingRowIn, headingRows, type HeadingRow } from "./headingRow";
import { KEPT_ROLES, type KeptColumns } from "./keptNames";

/** A table that may be kept. */
export interface TableProposal {
  readonly sheet: string;
  /** The row of its headings, as people read it. */
  readonly address: string;
  /** Each heading with its cell. */
  readonly headings: readonly { readonly text: string; readonly cell: string }[];
  /** What was recognised; a person may say otherwise. */
  readonly columns: KeptColumns;
}

/** So many rows of a sheet may stand over a table; what stands further down must be selected. */
const MOST_ROWS = 40;
/** More columns than these are no table. */
const MOST_COLUMNS = 200;

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * The tables of a kind in the visible sheets: in their first 40 rows, and Excel tables anywhere. One `Excel.run`, four syncs, and one
 * more for each 20,000 cells. Keeps nothing.
 */
export async function findTables(kind: KeptKind): Promise<Result<readonly TableProposal[], Problem>> {
  return inExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
    const tables = context.workbook.tables.load("items/name,items/showHeaders");
    await context.sync();
    const sheets = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({
        sheet,
        isOwn: loadIsOwn(sheet),
        used: sheet.getUsedRangeOrNullObject(true).load(AREA),
      }));
    const headers = tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => ({
        range: table.getHeaderRowRange().load(`${AREA},values`),
        sheet: table.worksheet.load("name"),
      }));
    await context.sync();
    const tops = sheets
      .filter(({ isOwn, used }) => !isOwn() && !used.isNullObject)
      .map(({ sheet, used }) => {
        const rowCount = Math.min(used.rowCount, MOST_ROWS);
        const columnCount = Math.min(used.columnCount, MOST_COLUMNS);
        const area = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, rowCount, columnCount);
        const { rowIndex: row, columnIndex: column } = used;
        return { sheet: sheet.name, row, column, rowCount, columnCount, getRow: (index: number) => area.getRow(index) };
      });
    const read = await readInPieces(context, tops, "values");
    const ofTops = tops.flatMap((top, index) =>
      headingRows((read[index] ?? []) as CellValue[][], kind).map((found) => proposalOf(top, found, kind)),
    );
    const visible = new Set(tops.map(({ sheet }) => sheet));
    const ofTables = headers
      .filter(({ sheet }) => visible.has(sheet.name))
      .flatMap(({ range, sheet }) =>
        headingRows(range.values as CellValue[][], kind).map((found) =>
          proposalOf({ sheet: sheet.name, row: range.rowIndex, column: range.columnIndex }, found, kind),
        ),
      );
    const known = new Set(ofTops.map(({ address }) => address));
    return [...ofTops, ...ofTables.filter(({ address }) => !known.has(address))];
  });
}

/**
 * The table that is selected; of a single cell the block around it. Refused: cells of our own sheets, and what has no headings with rows
 * below them. Three syncs.
 */
export async function tableInSelection(kind: KeptKind): Promise<Result<TableProposal, Problem>> {
  const picked = await inSelection(async (context): Promise<Result<TableProposal, Problem>> => {
    const selected = context.workbook.getSelectedRange().load("address,cellCount");
    const isOwn = loadIsOwn(selected.worksheet);
    await context.sync();
    if (isOwn()) return failure({ kind: "selection-in-model" });
    const address = relative(selected.address);
    const range = (
      selected.cellCount === 1 ? selected.getSurroundingRegion() : selected.getUsedRangeOrNullObject(true)
    ).load(AREA);
    await context.sync();
    if (range.isNullObject || range.rowCount < 2) return failure({ kind: "selection-not-a-table", address });
    const rowCount = Math.min(range.rowCount, MOST_ROWS);
    const columnCount = Math.min(range.columnCount, MOST_COLUMNS);
    const getRow = (index: number): Excel.Range => range.getCell(index, 0).getResizedRange(0, columnCount - 1);
    const [rows = []] = await readInPieces(context, [{ rowCount, columnCount, getRow }], "values");
    const found = headingRowIn(rows as CellValue[][], kind);
    if (found === undefined || found.row === range.rowCount - 1)
      return failure({ kind: "selection-not-a-table", address });
    const place = { sheet: sheetNameOf(selected.address), row: range.rowIndex, column: range.columnIndex };
    return success(proposalOf(place, found, kind));
  });
  return picked.ok ? picked.value : picked;
}

interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function proposalOf({ sheet, row, column }: Corner, found: HeadingRow, kind: KeptKind): TableProposal {
  const [line, left] = [row + found.row, column + found.from];
  const cellAt = (place: number): string =>
    cellReference(sheet, { top: line, bottom: line, left: left + place, right: left + place });
  const columns = KEPT_ROLES[kind].flatMap((role) => {
    const { [role]: place } = found.places;
    return place === undefined ? [] : [[role, cellAt(place)] as const];
  });
  return {
    sheet,
    address: cellReference(sheet, { top: line, bottom: line, left, right: left + found.headings.length - 1 }),
    headings: found.headings.map((text, place) => ({ text, cell: cellAt(place) })),
    columns: Object.fromEntries(columns),
  };
}

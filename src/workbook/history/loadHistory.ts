import type { CellValue } from "../cells";
import { JOURNAL_NAMES } from "../journal/tableNames";
import type { KeptTableCells } from "../keptValues/keptRow";
import { loadProtection } from "../protection";
import { HISTORY_NAME, INDEX, STATE } from "./layout";

/** What the sheet of the history holds, without its rows. */
export interface KeptHistory {
  /** `undefined` where there is no such sheet. */
  readonly sheet:
    | {
        /** Another with every writing. */
        readonly stamp: string;
        /** How many rows each node has. */
        readonly periods: number;
        /** The day on which all rows were last found right. */
        readonly day: CellValue;
        /** The nodes in the order of their rows, and the print of these. */
        readonly prints: readonly (readonly [node: string, print: string])[];
      }
    | undefined;
  /** The name outlives a sheet that somebody has deleted. */
  readonly isNamed: boolean;
  /** What was kept of single cells, headings first; `undefined` where there is no such table yet. */
  readonly values: KeptTableCells | undefined;
  /** The names of all sheets. */
  readonly sheetNames: readonly string[];
  /** Nothing can be written, because somebody has protected the sheet, or the workbook, which lacks it. */
  readonly isProtected: boolean;
}

export type LoadHistory = (context: Excel.RequestContext) => () => KeptHistory;

/** Queues the look at what is kept: a cell or two for each node. The returned function gives it after the sync. */
export const loadHistory: LoadHistory = (context) => {
  const { worksheets, names } = context.workbook;
  const sheets = worksheets.load("items/name");
  const name = names.getItemOrNullObject(HISTORY_NAME).load("name");
  const head = name.getRangeOrNullObject().load("values");
  const kept = head.getColumn(INDEX.column).getEntireColumn().getUsedRangeOrNullObject(true);
  const index = kept.getResizedRange(0, INDEX.columns.length - 1).load("values");
  const protection = loadProtection(context, [head.worksheet]);
  const values = context.workbook.tables.getItemOrNullObject(JOURNAL_NAMES.kept).getRange().load("values");
  return () => {
    const isThere = !head.isNullObject && !index.isNullObject;
    const state = (row: number): CellValue => (head.values[row]?.[STATE.column] ?? "") as CellValue;
    return {
      sheet: isThere
        ? {
            stamp: String(state(1)),
            periods: Number(state(2)) || 0,
            day: state(3),
            prints: index.values.slice(1).map(([node, print]) => [String(node), String(print)] as const),
          }
        : undefined,
      values: values.isNullObject ? undefined : (values.values as CellValue[][]),
      isNamed: !name.isNullObject,
      sheetNames: sheets.items.map((sheet) => sheet.name),
      isProtected: (protection.ofSheets() ?? (isThere ? undefined : protection.ofStructure())) !== undefined,
    };
  };
};

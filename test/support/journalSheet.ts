import { columnName } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { cellText } from "../../src/workbook/cellText";
import {
  JOURNAL_KEYS,
  JOURNAL_MARKER,
  JOURNAL_SHEET,
  JOURNAL_TABLES,
  type JournalKey,
  type JournalRow,
} from "../../src/workbook/journal/tables";

export type JournalRows = { readonly [Key in JournalKey]?: readonly JournalRow<Key>[] };

/** The sheet with the tables of the journal, as this version lays it out. */
export function journalSheet(rows: JournalRows): Pick<WorkbookFile, "sheets" | "tables"> {
  const cells: Record<string, CellContent> = {};
  let left = 0;
  const tables = JOURNAL_KEYS.map((key) => {
    const { name, columns } = JOURNAL_TABLES[key];
    const own: readonly Readonly<Record<string, CellContent>>[] = rows[key] ?? [];
    columns.forEach((column, index) => {
      const letters = columnName(left + index);
      cells[`${letters}1`] = column;
      own.forEach((row, place) => {
        const { [column]: content = "" } = row;
        if (content !== "") cells[`${letters}${place + 2}`] = typeof content === "string" ? cellText(content) : content;
      });
    });
    const area = `${columnName(left)}1:${columnName(left + columns.length - 1)}${Math.max(1, own.length) + 1}`;
    left += columns.length + 1;
    return { name, sheet: JOURNAL_SHEET, area };
  });
  const sheet = { name: JOURNAL_SHEET, visibility: "Hidden" as const, cells, properties: { [JOURNAL_MARKER]: "1" } };
  return { sheets: [sheet], tables };
}

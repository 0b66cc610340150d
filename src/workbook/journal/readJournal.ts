import type { ExcelProblem, Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import type { CellValue } from "../cells";
import { JOURNAL_TABLES, type JournalColumn, type JournalKey } from "./tables";

/** A row as it was read: what stands in its cells, and the formulas behind them. */
export interface ReadRow<Key extends JournalKey> {
  text(column: JournalColumn<Key>): string;
  /** `undefined` for an empty cell, and for one that holds no number. */
  number(column: JournalColumn<Key>): number | undefined;
  value(column: JournalColumn<Key>): CellValue;
  formula(column: JournalColumn<Key>): string;
}

/** The last rows of a table of the journal, oldest first; none when the workbook has no such table yet. Two syncs. */
export async function readJournal<Key extends JournalKey>(
  key: Key,
  most: number,
): Promise<Result<readonly ReadRow<Key>[], ExcelProblem>> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(JOURNAL_TABLES[key].name);
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("rowCount,columnCount");
    await context.sync();
    if (table.isNullObject || body.isNullObject) return [];
    const count = Math.min(most, body.rowCount);
    const last = body
      .getCell(body.rowCount - count, 0)
      .getResizedRange(count - 1, body.columnCount - 1)
      .load("values,formulas");
    await context.sync();
    return readRows<Key>(
      (headers.values[0] ?? []) as CellValue[],
      last.values as CellValue[][],
      last.formulas as CellValue[][],
    );
  });
}

/** Rows by header; blank ones are left out. */
export function readRows<Key extends JournalKey>(
  headers: readonly CellValue[],
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[] = values,
): readonly ReadRow<Key>[] {
  const places = new Map(headers.map((header, index) => [String(header).trim().toLowerCase(), index]));
  return values.flatMap((cells, index): ReadRow<Key>[] => {
    if (cells.every((cell) => cell === "")) return [];
    const value = (column: JournalColumn<Key>): CellValue => cells[places.get(column.toLowerCase()) ?? -1] ?? "";
    return [
      {
        value,
        text: (column) => String(value(column)).trim(),
        number: (column) => {
          const found = value(column);
          return typeof found === "number" ? found : undefined;
        },
        formula: (column) => String(formulas[index]?.[places.get(column.toLowerCase()) ?? -1] ?? ""),
      },
    ];
  });
}

import { success, type ExcelProblem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import type { CellValue } from "../cells";
import { isBlank } from "../rowCells";
import { JOURNAL_TABLES, type JournalColumn, type JournalKey } from "./tables";

/** A row as it was read: what stands in its cells, and the formulas behind them. */
export interface ReadRow<Key extends JournalKey> {
  text(column: JournalColumn<Key>): string;
  /** `undefined` for an empty cell, and for one that holds no number. */
  number(column: JournalColumn<Key>): number | undefined;
  value(column: JournalColumn<Key>): CellValue;
  /** `Link` stands in tables of an older version only. */
  formula(column: JournalColumn<Key> | "Link"): string;
}

/** The last rows of a table of the journal, oldest first; none when the workbook has no such table yet. Two syncs. */
export async function readJournal<Key extends JournalKey>(
  key: Key,
  most: number,
): Promise<Result<readonly ReadRow<Key>[], ExcelProblem>> {
  const read = await readJournalWith(key, most, () => () => undefined);
  return read.ok ? success(read.value.rows) : read;
}

/**
 * The same, and what the workbook says at the very moment that the rows are read.
 *
 * @param load - queues the reading; the returned function gives what was read
 */
export async function readJournalWith<Key extends JournalKey, Now>(
  key: Key,
  most: number,
  load: (context: Excel.RequestContext) => () => Now,
): Promise<Result<{ readonly rows: readonly ReadRow<Key>[]; readonly now: Now }, ExcelProblem>> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(JOURNAL_TABLES[key].name);
    const headers = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("rowCount");
    await context.sync();
    const now = load(context);
    if (table.isNullObject || body.isNullObject) {
      await context.sync();
      return { rows: [], now: now() };
    }
    // What has come meanwhile is read too, as what `load` reads may know of it.
    const rowsNow = table.getDataBodyRange();
    const last = (
      body.rowCount <= most
        ? rowsNow
        : rowsNow
            .getLastRow()
            .getOffsetRange(1 - most, 0)
            .getResizedRange(most - 1, 0)
    ).load("values,formulas");
    await context.sync();
    const rows = readRows<Key>(
      (headers.values[0] ?? []) as CellValue[],
      last.values as CellValue[][],
      last.formulas as CellValue[][],
    );
    return { rows, now: now() };
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
    if (isBlank(cells)) return [];
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

import { failure, success, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { loadTables } from "./readModel";
import { stamp } from "./stamp";
import type { CellInput } from "./cells";
import { SCHEMA_VERSION, SHEET_MARKER, SHEET_NAME, TABLE_KEYS, TABLES } from "./tables";
import { nativeColumns } from "./native/columns";
import { nativeCellsOf } from "./native/nativeCellsOf";
import type { NativeRows } from "./native/nativeRows";
import type { RowAddition } from "./rowWrites";

/**
 * Adds the hidden model sheet with its tables and the given rows, in one batch. A workbook that has a scorecard
 * already is left as it is.
 */
export async function createModel(
  rows: readonly RowAddition[],
  native: NativeRows,
): Promise<Result<undefined, Problem>> {
  const created = await inExcel(async (context): Promise<Problem | undefined> => {
    const existing = loadTables(context);
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    if (existing() !== undefined) return { kind: "scorecard-exists" };
    const sheet = context.workbook.worksheets.add(freeName(sheets.items.map(({ name }) => name)));
    sheet.visibility = "Hidden";
    sheet.customProperties.add(SHEET_MARKER, String(SCHEMA_VERSION));
    let column = 0;
    for (const key of TABLE_KEYS) {
      const columns: readonly string[] = [...TABLES[key].columns, ...nativeColumns(key)];
      const own = rows.filter(({ table }) => table === key);
      const values = [[...columns], ...bodyOf(columns, own)];
      const range = sheet.getRangeByIndexes(0, column, values.length, columns.length);
      range.values = values;
      const table = sheet.tables.add(range, true);
      table.name = TABLES[key].name;
      // The formulas name the table and their own row, so the table comes first.
      own.forEach(({ id }, index) => {
        const cells = nativeCellsOf(native, key, id);
        if (cells === undefined) return;
        const row = sheet.getRangeByIndexes(index + 1, column, 1, columns.length);
        row.formulas = [columns.map((each) => cells[each] ?? null)];
      });
      column += columns.length + 1;
    }
    await context.sync();
    return undefined;
  });
  if (!created.ok) return created;
  return created.value === undefined ? success(undefined) : failure(created.value);
}

/** A table has at least one row under its header, so an empty one gets a blank row. */
function bodyOf(columns: readonly string[], rows: readonly RowAddition[]): CellInput[][] {
  const body = rows.map(({ id, cells }) => {
    const all: Readonly<Record<string, CellInput>> = { ...cells, Id: id, ...stamp(1) };
    return columns.map((column) => all[column] ?? "");
  });
  return body.length > 0 ? body : [columns.map(() => "")];
}

function freeName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = SHEET_NAME;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${SHEET_NAME} ${number}`;
  return name;
}

import { failure, success, type Problem, type Result } from "../../scorecard";
import { addColumns } from "../addColumns";
import { inExcel } from "../inExcel";
import { loadTables } from "../readModel";
import { TABLES, TREE_KEYS, type TableContent, type TreeKey } from "../tables";
import { NATIVE_COLUMNS } from "./columns";
import type { NativeRows } from "./nativeRows";

/**
 * Writes the native cells of all rows, in one batch of two syncs. Revisions stay, because nothing that a person has defined
 * changes. Rows that are not in the scorecard keep what they have.
 *
 * @param columns - whether columns that a workbook of an older version lacks are added, or only those there are written
 */
export async function writeNative(
  rows: NativeRows,
  columns: "add missing" | "present only",
): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    for (const key of TREE_KEYS) {
      const content = contents[key];
      if (content !== undefined) queueTable(context, key, content, rows, columns);
    }
    await context.sync();
    return undefined;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}

function queueTable(
  context: Excel.RequestContext,
  key: TreeKey,
  content: TableContent,
  rows: NativeRows,
  columns: "add missing" | "present only",
): void {
  const table = context.workbook.tables.getItem(TABLES[key].name);
  const place = (column: string): number =>
    content.headers.findIndex((header) => header.trim().toLowerCase() === column.toLowerCase());
  const ids = content.rows.map(({ values }) => String(values[place("Id")] ?? "").trim());
  const known: ReadonlyMap<string, Readonly<Record<string, string | number>>> = rows[key];
  const missing = NATIVE_COLUMNS[key].filter((column) => place(column) < 0);
  if (columns === "add missing") {
    addColumns(
      table,
      missing,
      ids.map(() => missing.map(() => "")),
    );
  }
  NATIVE_COLUMNS[key].forEach((column) => {
    if (columns === "present only" && place(column) < 0) return;
    const header = content.headers[place(column)] ?? column;
    // Excel leaves a cell as it is where it finds null.
    table.columns.getItem(header).getDataBodyRange().formulas = ids.map((id) => [known.get(id)?.[column] ?? null]);
  });
}

import { failure, success, type Problem, type Result } from "../scorecard";
import { addColumns } from "./addColumns";
import { inExcel } from "./inExcel";
import { newId } from "./newId";
import { loadTables } from "./readModel";
import { TABLE_KEYS, TABLES, type CellValue, type TableContent, type TableKey } from "./tables";

/**
 * Mends what can be mended without guessing: a missing column is added empty at the right end of its table, and a row
 * whose id is missing or taken by an earlier row gets a new one. A table that is gone stays gone.
 */
export async function repairModel(): Promise<Result<undefined, Problem>> {
  const repaired = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    for (const key of TABLE_KEYS) {
      const content = contents[key];
      if (content === undefined) continue;
      const table = context.workbook.tables.getItem(TABLES[key].name);
      for (const { row, column } of badIds(content)) {
        table.getRange().getCell(row + 1, column).values = [[newId(ID_KIND[key])]];
      }
      const missing = missingColumns(key, content);
      const idOf = (values: readonly CellValue[]): string => (isBlank(values) ? "" : newId(ID_KIND[key]));
      addColumns(
        table,
        missing,
        content.rows.map(({ values }) => missing.map((column) => (column === "Id" ? idOf(values) : ""))),
      );
    }
    await context.sync();
    return undefined;
  });
  if (!repaired.ok) return repaired;
  return repaired.value === undefined ? success(undefined) : failure(repaired.value);
}

const ID_KIND = { settings: "s", perspectives: "p", objectives: "o", kpis: "k" } as const satisfies Record<
  TableKey,
  string
>;

const isBlank = (values: readonly CellValue[]): boolean => values.every((value) => value === "");

const missingColumns = (key: TableKey, { headers }: TableContent): readonly string[] => {
  const present = new Set(headers.map((header) => header.trim().toLowerCase()));
  return TABLES[key].columns.filter((column) => !present.has(column.toLowerCase()));
};

function badIds({ headers, rows }: TableContent): readonly { row: number; column: number }[] {
  const column = headers.findIndex((header) => header.trim().toLowerCase() === "id");
  if (column < 0) return [];
  const seen = new Set<string>();
  return rows.flatMap(({ values }, row) => {
    if (isBlank(values)) return [];
    const id = String(values[column]).trim();
    const bad = id === "" || seen.has(id);
    seen.add(id);
    return bad ? [{ row, column }] : [];
  });
}

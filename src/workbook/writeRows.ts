import { failure, success, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { loadTables } from "./readModel";
import { stamp } from "./stamp";
import { TABLES, type CellInput, type RowContent, type RowInput, type TableContent, type TableKey } from "./tables";

/** A change of one row; refused when its revision is no longer the one that the change was made on. */
export type RowChange = {
  readonly [Key in TableKey]: {
    readonly kind: "change";
    readonly table: Key;
    readonly id: string;
    readonly revision: number;
    readonly name: string;
    readonly cells: RowInput<Key>;
  };
}[TableKey];

export type RowAddition = {
  readonly [Key in TableKey]: {
    readonly kind: "add";
    readonly table: Key;
    readonly id: string;
    readonly cells: RowInput<Key>;
  };
}[TableKey];

export type RowWrite = RowChange | RowAddition;

/**
 * Writes rows in one `Excel.run`: the first sync reads the revisions, the second writes everything or nothing. Rows
 * are found by id, columns by header. New rows go below the table, which then grows; that is how co-authors do not
 * collide.
 */
export async function writeRows(writes: readonly RowWrite[]): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    const added = new Map<TableKey, number>();
    const queue: (() => void)[] = [];
    for (const write of writes) {
      const content = contents[write.table];
      if (content === undefined) return { kind: "table-missing", table: TABLES[write.table].name };
      const column = Object.keys(write.cells).find((name) => !hasColumn(content, name));
      if (column !== undefined) return { kind: "column-missing", table: TABLES[write.table].name, column };
      const range = context.workbook.tables.getItem(TABLES[write.table].name).getRange();
      if (write.kind === "change") {
        const index = rowIndex(content, write.id);
        const row = content.rows[index];
        if (row === undefined || textIn(content, row, "DeletedAt") !== "")
          return { kind: "row-gone", name: write.name };
        const revision = Number(textIn(content, row, "Rev")) || 0;
        if (revision !== write.revision) return changedBy(write.name, content, row);
        const cells = { ...write.cells, ...stamp(revision + 1) };
        queue.push(() => (range.getRow(index + 1).values = [rowValues(content, cells, null)]));
      } else {
        const offset = added.get(write.table) ?? 0;
        added.set(write.table, offset + 1);
        const index = firstFreeRow(content) + offset;
        const cells = { ...write.cells, Id: write.id, ...stamp(1) };
        queue.push(() => (range.getRow(0).getOffsetRange(index + 1, 0).values = [rowValues(content, cells, "")]));
      }
    }
    for (const enqueue of queue) enqueue();
    for (const [key, count] of added) {
      const content = contents[key];
      const growth = content === undefined ? 0 : firstFreeRow(content) + count - content.rows.length;
      if (growth <= 0) continue;
      const table = context.workbook.tables.getItem(TABLES[key].name);
      table.resize(table.getRange().getResizedRange(growth, 0));
    }
    await context.sync();
    return undefined;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}

const position = ({ headers }: TableContent, column: string): number =>
  headers.findIndex((header) => header.trim().toLowerCase() === column.toLowerCase());

const hasColumn = (content: TableContent, column: string): boolean => position(content, column) >= 0;

const textIn = (content: TableContent, { values }: RowContent, column: string): string =>
  String(values[position(content, column)] ?? "").trim();

const rowIndex = (content: TableContent, id: string): number =>
  content.rows.findIndex((row) => textIn(content, row, "Id") === id);

const changedBy = (name: string, content: TableContent, row: RowContent): Problem => ({
  kind: "row-changed",
  name,
  by: textIn(content, row, "ChangedBy"),
  at: textIn(content, row, "ChangedAt"),
});

/** Blank rows at the end of a table are used before it grows. */
function firstFreeRow({ rows }: TableContent): number {
  let free = rows.length;
  while (free > 0 && rows[free - 1]?.values.every((value) => value === "")) free -= 1;
  return free;
}

/** The cells of a row in the order of the table's columns, `otherwise` where nothing is to be written. */
const rowValues = (
  { headers }: TableContent,
  cells: Readonly<Record<string, CellInput | undefined>>,
  otherwise: "" | null,
): (string | number | boolean)[] => {
  const byHeader = new Map(Object.entries(cells).map(([column, input]) => [column.toLowerCase(), input]));
  // Excel leaves a cell as it is where it finds null; the type of `values` has no word for that.
  return headers.map((header) => byHeader.get(header.trim().toLowerCase()) ?? otherwise) as (
    string | number | boolean
  )[];
};

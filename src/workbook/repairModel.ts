import { failure, success, type Problem, type Result } from "../scorecard";
import { addColumns } from "./addColumns";
import { inExcel } from "./inExcel";
import { newId } from "./newId";
import { schemaOf } from "./parseModel";
import { loadProtection, modelSheets } from "./protection";
import { loadTables } from "./readModel";
import { columnAt, hasColumn, textIn } from "./rowCells";
import { inColumns } from "./cellInputs";
import { ownerIn } from "./rowsById";
import { stamp } from "./stamp";
import type { CellInput, CellValue } from "./cells";
import {
  columnsIn,
  PLAN_KEYS,
  SCHEMA_VERSION,
  TABLE_KEYS,
  TABLES,
  TREE_KEYS,
  type TableContent,
  type TableContents,
  type TableKey,
} from "./tables";

/**
 * Mends what can be mended without guessing:
 *
 * - a table that somebody has renamed, or a copy of one that is gone, gets its name back: it is known by its columns
 * - a missing column is added empty at the right end of its table
 * - a row of settings that has been cleared gets its id back
 * - a row whose id is missing or taken by an earlier row gets a new one
 * - the tables of links and initiatives are added empty where they are missing
 *
 * A table of the tree that is gone altogether stays gone: only undo or an earlier version of the workbook brings its rows back.
 */
export async function repairModel(): Promise<Result<undefined, Problem>> {
  const repaired = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    const all = context.workbook.tables.load("items/name");
    const protection = loadProtection(context, modelSheets(context));
    await context.sync();
    const closed = protection.ofSheets();
    if (closed) return closed;
    const lost = TABLE_KEYS.filter((key) => tables()?.[key] === undefined);
    if (lost.length > 0) await renameBack(context, lost, all.items);
    const again = lost.length > 0 ? loadTables(context) : tables;
    if (lost.length > 0) await context.sync();
    const contents = again();
    if (contents === undefined) return { kind: "no-scorecard" };
    const owner = ownerIn(contents);
    const schema = Math.max(schemaOf(contents), SCHEMA_VERSION);
    for (const key of TABLE_KEYS) {
      const content = contents[key];
      if (content === undefined) continue;
      queueIds(context, key, content, schema);
      if (key === "settings" && owner === "") queueSettings(context, content, contents);
      repairTable(
        context,
        key,
        content,
        (column, row) => addedCell(key, column, content.rows[row]?.values ?? [], owner, schema),
        schema,
      );
    }
    queueMissingTables(context, contents);
    await context.sync();
    return undefined;
  });
  if (!repaired.ok) return repaired;
  return repaired.value === undefined ? success(undefined) : failure(repaired.value);
}

/** Gives tables their names back that have all the columns of one that is missing. */
async function renameBack(
  context: Excel.RequestContext,
  lost: readonly TableKey[],
  all: readonly Excel.Table[],
): Promise<void> {
  const names = new Set<string>(TABLE_KEYS.map((key) => TABLES[key].name));
  const strangers = all
    .filter(({ name }) => !names.has(name))
    .map((table) => ({ table, headers: table.getHeaderRowRange().load("values") }));
  await context.sync();
  for (const key of lost) {
    const found = strangers.find(({ headers }) => {
      const present = new Set((headers.values[0] ?? []).map((header) => String(header).trim().toLowerCase()));
      return columnsIn(key).every((column) => present.has(column.toLowerCase()));
    });
    if (found) found.table.name = TABLES[key].name;
  }
}

function queueIds(context: Excel.RequestContext, key: TableKey, content: TableContent, schema: number): void {
  const table = context.workbook.tables.getItem(TABLES[key].name);
  for (const { row, column } of badIds(content)) {
    table.getRange().getCell(row + 1, column).values = [[newId(ID_KIND[key])]];
  }
  if (key === "settings" && hasColumn(content, "Schema") && content.rows.length > 0)
    table.getRange().getCell(1, columnAt(content, "Schema")).values = [[schema]];
}

/** A row of settings that has been cleared gets the id back that the rows of the scorecard know; what is empty is the default. */
function queueSettings(context: Excel.RequestContext, settings: TableContent, contents: TableContents): void {
  if (!hasColumn(settings, "Id") || settings.rows.length === 0) return;
  const known = TREE_KEYS.flatMap((key) => {
    const { [key]: content } = contents;
    return content?.rows.map((row) => textIn(content, row, "Scorecard")).filter((id) => id !== "") ?? [];
  });
  const isCleared = isBlank(settings.rows[0]?.values ?? []);
  const cells = { Id: known[0] ?? newId("s"), ...(isCleared ? { Name: "Balanced scorecard", ...stamp(1) } : {}) };
  const row = context.workbook.tables.getItem(TABLES.settings.name).getDataBodyRange().getRow(0);
  row.values = [inColumns(settings, cells, null)];
}

const addedCell = (
  key: TableKey,
  column: string,
  values: readonly CellValue[],
  owner: string,
  schema: number,
): CellInput => {
  if (isBlank(values)) return "";
  if (column === "Schema") return schema;
  if (column === "Scorecard") return owner;
  return column === "Id" ? newId(ID_KIND[key]) : "";
};

/**
 * Queues the columns that a table lacks.
 *
 * @param cellOf - what a new column holds in a row of the body
 * @param schema - the version whose columns it is to have
 */
export function repairTable(
  context: Excel.RequestContext,
  key: TableKey,
  content: TableContent,
  cellOf: (column: string, row: number) => CellInput,
  schema = SCHEMA_VERSION,
): void {
  const missing = columnsIn(key, schema).filter((column) => !hasColumn(content, column));
  addColumns(
    context.workbook.tables.getItem(TABLES[key].name),
    missing,
    content.rows.map((_, row) => missing.map((column) => cellOf(column, row))),
  );
}

/** Queues the tables of the plan right of everything that stands on the model sheet. */
export function queueMissingTables(context: Excel.RequestContext, contents: TableContents): void {
  const anchor = TREE_KEYS.find((key) => contents[key] !== undefined);
  if (anchor === undefined) return;
  const sheet = context.workbook.tables.getItem(TABLES[anchor].name).worksheet;
  for (const key of PLAN_KEYS) {
    if (contents[key] !== undefined) continue;
    const { name, columns } = TABLES[key];
    const range = sheet
      .getUsedRange()
      .getLastColumn()
      .getRow(0)
      .getOffsetRange(0, 2)
      .getResizedRange(1, columns.length - 1);
    range.values = [[...columns], columns.map(() => "")];
    sheet.tables.add(range, true).name = name;
  }
}

const ID_KIND = {
  settings: "s",
  perspectives: "p",
  objectives: "o",
  kpis: "k",
  links: "l",
  initiatives: "i",
} as const satisfies Record<TableKey, string>;

const isBlank = (values: readonly CellValue[]): boolean => values.every((value) => value === "");

function badIds(content: TableContent): readonly { row: number; column: number }[] {
  const column = columnAt(content, "Id");
  if (column < 0) return [];
  const seen = new Set<string>();
  return content.rows.flatMap(({ values }, row) => {
    if (isBlank(values)) return [];
    const id = String(values[column]).trim();
    const bad = id === "" || seen.has(id);
    seen.add(id);
    return bad ? [{ row, column }] : [];
  });
}

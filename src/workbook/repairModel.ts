import { failure, success, type Problem, type Result } from "../scorecard";
import { addColumns } from "./addColumns";
import { inExcel } from "./inExcel";
import { newId } from "./newId";
import { schemaOf } from "./parseModel";
import { loadProtection, modelSheets } from "./protection";
import { loadTables } from "./readModel";
import { areIdsLost, idsBefore, queueHeadingsOfIds, queueIds } from "./repairIds";
import { hasColumn, isBlank, textIn } from "./rowCells";
import { inColumns } from "./cellInputs";
import { ownerIn } from "./rowsById";
import { ID_KIND, loadFormerIds, NO_FORMER_IDS } from "./lostIds";
import { stamp } from "./stamp";
import { tablesFromRanges } from "./tablesFromRanges";
import type { CellInput } from "./cells";
import {
  columnsIn,
  PLAN_KEYS,
  SCHEMA_VERSION,
  SEVERAL_VERSION,
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
 * - cells that somebody has turned from a table into a range are that table again
 * - a row of totals is switched off
 * - a column of ids that somebody has given another heading gets its own back
 * - a row whose id is missing, or taken by an earlier row, gets the one by which the log and the history know its name, and with it
 *   its links; where they know none, a new one; spaces round an id go
 * - a missing column is added empty at the right end of its table
 * - a row of settings that has been cleared gets its id back
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
    if (lost.length > 0) {
      const found = await renameBack(context, lost, all.items);
      await tablesFromRanges(
        context,
        lost.filter((key) => !found.includes(key)),
      );
    }
    const again = lost.length > 0 ? loadTables(context) : tables;
    if (lost.length > 0) await context.sync();
    const found = again();
    if (found === undefined) return { kind: "no-scorecard" };
    const contents = queueHeadingsOfIds(context, found);
    const former = areIdsLost(contents) ? await loadFormerIds(context) : NO_FORMER_IDS;
    const ownerOf = ownersIn(contents);
    const schema = Math.max(schemaOf(contents), SCHEMA_VERSION);
    for (const key of TABLE_KEYS) {
      const content = contents[key];
      if (content === undefined) continue;
      if (content.hasTotals) context.workbook.tables.getItem(TABLES[key].name).showTotals = false;
      const before = idsBefore(key, content, contents, former, (row) => ownerOf(content, row));
      queueIds(context, key, content, before, schema);
      if (key === "settings") queueSettings(context, content, contents, schema);
      repairTable(
        context,
        key,
        content,
        (column, row) => {
          if (isBlank(content.rows[row]?.values ?? [])) return "";
          return (
            (column === "Id" ? before.of(row) : undefined) ?? addedCell(key, column, ownerOf(content, row), schema)
          );
        },
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
): Promise<readonly TableKey[]> {
  const names = new Set<string>(TABLE_KEYS.map((key) => TABLES[key].name));
  const strangers = all
    .filter(({ name }) => !names.has(name))
    .map((table) => ({ table, headers: table.getHeaderRowRange().load("values") }));
  await context.sync();
  return lost.filter((key) => {
    const found = strangers.find(({ headers }) => {
      const present = new Set((headers.values[0] ?? []).map((header) => String(header).trim().toLowerCase()));
      return columnsIn(key).every((column) => present.has(column.toLowerCase()));
    });
    if (found) found.table.name = TABLES[key].name;
    return found !== undefined;
  });
}

/**
 * Each scorecard that rows name, and that no row of settings is of, gets one: first those that have been cleared or have lost their id, then new
 * ones. What is empty is the default.
 */
function queueSettings(
  context: Excel.RequestContext,
  settings: TableContent,
  contents: TableContents,
  schema: number,
): void {
  if (!hasColumn(settings, "Id")) return;
  const ids = settings.rows.map((row) => textIn(settings, row, "Id"));
  const lacking = ids.flatMap((id, row) => (id === "" ? [row] : []));
  const isFirst = ids.every((id) => id === "");
  const table = context.workbook.tables.getItem(TABLES.settings.name);
  const lost = lostScorecards(settings, contents, schema);
  const wanted = lost.length === 0 && isFirst ? [newId("s")] : lost;
  wanted.forEach((id, place) => {
    const row = lacking[place];
    if (row === undefined && schema < SEVERAL_VERSION) return;
    const isNew = row === undefined || isBlank(settings.rows[row]?.values ?? []);
    const number = (row ?? settings.rows.length + place - lacking.length) + 1;
    const above = isFirst ? "" : aboveLost(settings, id);
    const cells = {
      Id: id,
      ...(isNew && { Name: number === 1 ? FALLBACK_NAME : `${FALLBACK_NAME} ${number}`, Above: above, ...stamp(1) }),
      ...(isNew && schema >= SEVERAL_VERSION && { Schema: schema }),
    };
    if (row === undefined) table.rows.add(undefined, [inColumns(settings, cells, "")]);
    else table.getDataBodyRange().getRow(row).values = [inColumns(settings, cells, null)];
  });
}

/** What a scorecard is called whose name is lost. */
const FALLBACK_NAME = "Balanced scorecard";

/** The scorecards that other rows name, without a row of settings: those that others stand below first. */
function lostScorecards(settings: TableContent, contents: TableContents, schema: number): readonly string[] {
  const known = new Set(settings.rows.map((row) => textIn(settings, row, "Id")));
  const named = (content: TableContent, column: string): readonly string[] =>
    content.rows.filter((row) => textIn(content, row, "DeletedAt") === "").map((row) => textIn(content, row, column));
  const above = schema < SEVERAL_VERSION ? [] : named(settings, "Above");
  const owners = TREE_KEYS.flatMap((key) => (contents[key] === undefined ? [] : named(contents[key], "Scorecard")));
  return [...new Set([...above, ...owners])].filter((id) => id !== "" && !known.has(id));
}

/** Where a scorecard without a row of settings goes: on top where there is none, else below the top one. */
const aboveLost = (settings: TableContent, id: string): string => {
  const top = settings.rows.find((row) => textIn(settings, row, "Id") !== "" && textIn(settings, row, "Above") === "");
  const isTop = top === undefined && settings.rows.some((row) => textIn(settings, row, "Above") === id);
  return isTop || top === undefined ? "" : textIn(settings, top, "Id");
};

/** The scorecard of a row that no longer says whose it is: the only one, or that of what the row belongs to; empty is the top one. */
function ownersIn(contents: TableContents): (content: TableContent, row: number) => string {
  const { settings, perspectives, objectives, kpis } = contents;
  const several = new Set(settings?.rows.map((row) => textIn(settings, row, "Id")).filter((id) => id !== ""));
  if (several.size < 2) return () => ownerIn(contents);
  const said = new Map<string, { readonly owner: string; readonly parent: string }>();
  for (const content of [perspectives, objectives, kpis])
    for (const row of content?.rows ?? []) {
      if (content === undefined) continue;
      const [id, owner, parent] = ["Id", "Scorecard", "Parent"].map((column) => textIn(content, row, column));
      if (id) said.set(id, { owner: owner ?? "", parent: parent ?? "" });
    }
  const ownerOf = (id: string, depth = 0): string => {
    const { owner, parent } = said.get(id) ?? { owner: "", parent: "" };
    return owner !== "" || parent === "" || depth === said.size ? owner : ownerOf(parent, depth + 1);
  };
  return (content, place) => {
    const row = content.rows[place];
    return row === undefined ? "" : ownerOf(textIn(content, row, "Parent") || textIn(content, row, "From"));
  };
}

const addedCell = (key: TableKey, column: string, owner: string, schema: number): CellInput => {
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

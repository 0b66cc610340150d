import { failure, FIELDS, success, type Field, type Problem, type Result } from "../scorecard";
import { addColumns } from "./addColumns";
import type { CellInput, CellValue } from "./cells";
import { freeName } from "./freeName";
import { inExcel } from "./inExcel";
import { changeKey } from "./journal/formerLinks";
import { loadJournal } from "./journal/journal";
import { JOURNAL_KEYS, JOURNAL_TABLES, OWNER } from "./journal/tables";
import type { NativeRows } from "./native/nativeRows";
import { idsIn } from "./native/writeNative";
import { besideAll, queueClock } from "./numbers/clock";
import { isTreeKey } from "./numbers/blocks";
import { createBlocks } from "./numbers/createBlocks";
import { loadAxes } from "./numbers/loadBlocks";
import { queueResults } from "./numbers/queueResults";
import { parseSource } from "./parseField";
import { schemaOf } from "./parseModel";
import { journalSheets, loadProtection, modelSheets } from "./protection";
import { loadLoneColumns } from "./loadLoneColumns";
import { loadTables } from "./readModel";
import { queueMissingTables, repairTable } from "./repairModel";
import { columnAt, hasColumn, isBlank, textIn } from "./rowCells";
import { ownerIn } from "./rowsById";
import {
  columnsIn,
  FIELD_COLUMNS,
  isOfSchema,
  NUMBERS_VERSION,
  resultsOf,
  SCHEMA_VERSION,
  TABLE_KEYS,
  TABLES,
  TREE_KEYS,
  TYPED_COLUMNS,
  type TableContent,
  type TableContents,
  type TableKey,
  type TreeKey,
} from "./tables";

/** Columns of native formulas that tables of an older version hold themselves. */
const FORMER_NATIVE: Readonly<Record<TreeKey, readonly string[]>> = {
  settings: ["UseGreen", "UseAmber", "UseCeiling", "UseCoverage", "UseMissing", "Reds", "Written"],
  perspectives: ["Whole", "Covered", "Counts", "Counted", "Value", "Blocks", "Reds", "Written"],
  objectives: ["Whole", "Covered", "Counts", "Counted", "Value", "Blocks", "Reds", "Written"],
  kpis: ["Raw", "Whole", "Covered", "Counts", "Counted", "Value", "Blocks", "Reds", "Written"],
};

/**
 * Carries a workbook of an older version over, in one batch: what stood in tables as a formula goes into blocks of its own,
 * the tables keep constants, and former links leave the log. What the workbook says stays the same. When somebody else is at
 * work at once, on the tables or on carrying them over, nothing is written: it is to be tried again with what is read then.
 */
export async function carryOver(native: NativeRows): Promise<Result<undefined, Problem>> {
  const carried = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context, "in tables too");
    const sheets = context.workbook.worksheets.load("items/name");
    const axes = loadAxes(context);
    const protection = loadProtection(context, [...modelSheets(context), ...journalSheets(context)]);
    const journal = loadJournal(context);
    const isAlone = loadLoneColumns(context, [
      ...TREE_KEYS.map((key) => TABLES[key].name),
      JOURNAL_TABLES.changes.name,
    ]);
    const oldJournal = loadOldJournal(context, isAlone);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    if (schemaOf(contents) >= NUMBERS_VERSION) return undefined;
    const closed = protection.ofSheets() ?? protection.ofStructure();
    if (closed) return closed;
    TABLE_KEYS.forEach((key) => queueGuards(context, key, contents[key]));
    const taken = sheets.items.map(({ name }) => name);
    journal().prepare();
    const blocks = createBlocks(
      context,
      taken,
      { ids: idsIn(contents), links: linksIn(contents.kpis), native, former: oldJournal.former() },
      axes(),
    );
    const owner = ownerIn(contents);
    for (const key of TABLE_KEYS) {
      const found = contents[key];
      if (found === undefined) continue;
      const content = keepOwnColumns(context, key, found, addedTo(key, found));
      dropColumns(context, key, content, isAlone);
      repairTable(context, key, content, (column, row) => carriedCell(key, content, column, row, owner));
    }
    queueMissingTables(context, contents);
    queueClock(context, besideAll(context.workbook.tables.getItem(TABLES.kpis.name).worksheet));
    oldJournal.queue(owner);
    for (const key of TREE_KEYS) queueResults(context, key, blocks, contents[key]?.rows.length ?? 0);
    // Last: until then the tables say that they are of the older version.
    queueVersion(context, contents.settings);
    await context.sync();
    await blocks.writeLater();
    return undefined;
  });
  if (!carried.ok) return carried;
  return carried.value === undefined ? success(undefined) : failure(carried.value);
}

/** Searches that find nothing where somebody has added or changed a row since: then the batch ends there. */
export function queueGuards(context: Excel.RequestContext, key: TableKey, content: TableContent | undefined): void {
  if (content === undefined) return;
  const table = context.workbook.tables.getItem(TABLES[key].name);
  const isWhole = { completeMatch: true, matchCase: true };
  const last = content.rows.at(-1);
  const id = last && textIn(content, last, "Id");
  if (id) table.getDataBodyRange().getLastRow().find(id, isWhole);
  content.rows.forEach((row, index) => {
    const changedAt = textIn(content, row, "ChangedAt");
    if (changedAt !== "") table.getDataBodyRange().getRow(index).find(changedAt, isWhole);
  });
}

/** What a new column of a row holds. */
function carriedCell(key: string, content: TableContent, column: string, row: number, owner: string): CellInput {
  const cells = content.rows[row];
  if (cells === undefined || isBlank(cells.values)) return "";
  if (column === OWNER) return owner;
  const field = key === "kpis" ? FIELDS.find((each) => TYPED_COLUMNS[each] === column) : undefined;
  if (field === undefined) return "";
  const at = columnAt(content, FIELD_COLUMNS[field]);
  const formula = cells.formulas[at] ?? "";
  return typeof formula === "string" && formula.startsWith("=") ? "" : (cells.values[at] ?? "");
}

function linksIn(content: TableContent | undefined): ReadonlyMap<string, Readonly<Partial<Record<Field, string>>>> {
  if (content === undefined) return new Map();
  return new Map(
    content.rows.map((row) => {
      const links = FIELDS.flatMap((field) => {
        const at = columnAt(content, FIELD_COLUMNS[field]);
        const [value, formula] = [row.values[at] ?? "", row.formulas[at] ?? ""];
        const { kind } = parseSource(value, formula);
        return kind === "none" || kind === "typed" ? [] : [[field, String(formula)] as const];
      });
      return [textIn(content, row, "Id"), Object.fromEntries(links)] as const;
    }),
  );
}

/** The columns of native formulas that a table has: all of them or none, for one of these names alone is somebody's own. */
function formerNative(key: TableKey, content: TableContent): readonly string[] {
  const former = isTreeKey(key) ? FORMER_NATIVE[key] : [];
  return former.every((column) => hasColumn(content, column)) ? former : [];
}

/** Columns that tables get when they are carried over, and whose names people may have given to columns of their own. */
function addedTo(key: TableKey, content: TableContent): readonly string[] {
  const isNative = formerNative(key, content).length > 0;
  const fields: readonly string[] = Object.values(FIELD_COLUMNS);
  return columnsIn(key).filter((column) =>
    resultsOf(key).includes(column)
      ? !isNative && !fields.includes(column)
      : !isOfSchema(NUMBERS_VERSION - 1, key, column),
  );
}

/**
 * A column that somebody has added, and whose name becomes one of ours, gets another name and keeps what it holds.
 *
 * @param added - the columns that become ours
 */
export function keepOwnColumns(
  context: Excel.RequestContext,
  key: TableKey,
  content: TableContent,
  added: readonly string[],
): TableContent {
  const taken = new Set(added.map((column) => column.toLowerCase()));
  const headings = context.workbook.tables.getItem(TABLES[key].name).getHeaderRowRange();
  const headers = content.headers.map((header, index) => {
    if (!taken.has(header.trim().toLowerCase())) return header;
    const renamed = freeName(header, content.headers);
    headings.getCell(0, index).values = [[renamed]];
    return renamed;
  });
  return { ...content, headers };
}

type IsAlone = ReturnType<typeof loadLoneColumns>;

function dropColumns(context: Excel.RequestContext, key: TableKey, content: TableContent, isAlone: IsAlone): void {
  const { name } = TABLES[key];
  const table = context.workbook.tables.getItem(name);
  for (const column of formerNative(key, content)) dropColumn(table, column, isAlone(name, column));
}

/**
 * With the whole column of the sheet: Excel refuses to shift only the cells beside a table where another table stands. Where something else
 * stands over or under it, the column stays, empty.
 */
function dropColumn(table: Excel.Table, name: string, isAlone: boolean): void {
  const column = table.columns.getItem(name);
  if (isAlone) column.getRange().getEntireColumn().delete("Left");
  else column.getDataBodyRange().clear("Contents");
}

/** Queues what the tables say of their version. */
export function queueVersion(
  context: Excel.RequestContext,
  settings: TableContents["settings"],
  version = SCHEMA_VERSION,
): void {
  if (settings === undefined || settings.rows.length === 0) return;
  const column = context.workbook.tables.getItem(TABLES.settings.name).columns.getItem("Schema");
  column.getDataBodyRange().getRow(0).values = [[version]];
}

interface OldJournal {
  /** Former links that the log holds itself, by change. */
  former(): readonly (readonly [change: string, link: string])[];
  /** Queues the clearing of that column, and the column of the scorecard in each table. */
  queue(owner: string): void;
}

function loadOldJournal(context: Excel.RequestContext, isAlone: IsAlone): OldJournal {
  const { tables } = context.workbook;
  const all = JOURNAL_KEYS.map((key) => {
    const table = tables.getItemOrNullObject(JOURNAL_TABLES[key].name).load("name");
    return { table, range: table.getRange().load("values") };
  });
  const changes = tables.getItemOrNullObject(JOURNAL_TABLES.changes.name);
  const links = changes.columns.getItemOrNullObject("Link").getRange().load("formulas");
  return {
    former: () => {
      if (links.isNullObject) return [];
      const [{ range } = {}] = all;
      const [headers = [], ...rows] = (range?.values ?? []) as CellValue[][];
      const at = (row: readonly CellValue[], column: string): string => String(row[headers.indexOf(column)] ?? "");
      return rows.flatMap((row, index) => {
        const link = String(links.formulas[index + 1]?.[0]);
        if (!link.startsWith("=")) return [];
        return [[changeKey(at(row, "Batch"), at(row, "Row"), at(row, "Column")), link] as const];
      });
    },
    queue: (owner) => {
      for (const { table, range } of all) {
        if (table.isNullObject) continue;
        const [headers = [], ...rows] = range.values as CellValue[][];
        if (!headers.includes(OWNER))
          addColumns(
            table,
            [OWNER],
            rows.map((row) => [isBlank(row) ? "" : owner]),
          );
      }
      if (!links.isNullObject) dropColumn(changes, "Link", isAlone(JOURNAL_TABLES.changes.name, "Link"));
    },
  };
}

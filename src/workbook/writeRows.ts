import { failure, success, type FieldConflict, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { isJournalNew } from "./journal/appendToJournal";
import { changesOf } from "./journal/changes";
import { loadJournal } from "./journal/journal";
import { nativeCellsOf } from "./native/nativeCellsOf";
import type { NativeRows } from "./native/nativeRows";
import { loadTables } from "./readModel";
import { cellInput, columnAt, heldBy, hasColumn, inColumns, rowOf, textIn } from "./rowCells";
import { loadSeriesNames, type SeriesWrite } from "./seriesWrites";
import type { RowChange, RowWrite, Target } from "./rowWrites";
import { stamp } from "./stamp";
import type { CellInput } from "./cells";
import { TABLES, TREE_KEYS, type RowContent, type TableContent, type TableContents } from "./tables";

/** What is written together with rows. */
export interface WriteExtras {
  /** The batch of changes that these writes take back. */
  readonly undoes?: string | undefined;
  /** Native cells of these rows and of others, where the tables have such columns; no revision grows by them. */
  readonly native?: NativeRows | undefined;
  readonly series?: readonly SeriesWrite[] | undefined;
}

/** How often writing is tried again when somebody else was faster. */
const MOST_ATTEMPTS = 3;

/**
 * Writes rows in one `Excel.run`, everything or nothing, and what has changed into the journal. Rows are found by id, columns
 * by header. The table as it is when the batch runs grows first, and new rows are written into its new last rows.
 *
 * The first sync reads the revisions, the second writes. Before it writes it looks whether the rows still are as they were
 * read: if somebody was faster the batch ends there, nothing has been written, and reading again tells the conflict. New
 * rows are looked up afterwards, because co-authors' copies are merged behind our back, and added again when they are not
 * there.
 */
export async function writeRows(
  writes: readonly RowWrite[],
  extras: WriteExtras = {},
  attempt = 1,
): Promise<Result<undefined, Problem>> {
  const isLast = attempt === MOST_ATTEMPTS;
  const written = await writeOnce(writes, extras, !isLast);
  return isLast || !isOvertaken(written) ? written : writeRows(writes, extras, attempt + 1);
}

/** A row is no longer as it was read, or somebody has made the journal meanwhile. Both come before anything is written. */
const isOvertaken = (written: Result<undefined, Problem>): boolean =>
  isJournalNew(written) ||
  (!written.ok && written.problem.kind === "excel-failed" && written.problem.code === "ItemNotFound");

async function writeOnce(
  writes: readonly RowWrite[],
  { undoes, native, series = [] }: WriteExtras,
  isGuarded: boolean,
): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    const journal = loadJournal(context);
    const names = loadSeriesNames(context, series);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    const targets: Target[] = [];
    for (const asked of writes) {
      const content = contents[asked.table];
      const write = content === undefined ? asked : onRevision(asked, content);
      if (content === undefined) return { kind: "table-missing", table: TABLES[asked.table].name };
      const column = Object.keys(write.cells).find((name) => !hasColumn(content, name));
      if (column !== undefined) return { kind: "column-missing", table: TABLES[write.table].name, column };
      if (write.kind === "change") {
        const row = rowOf(content, write.id);
        const problem = row === undefined ? gone(write) : conflictIn(write, content, row);
        if (problem) return problem;
      }
      const own = nativeCellsOf(native, write.table, write.id);
      targets.push({ write, content, table: context.workbook.tables.getItem(TABLES[write.table].name), native: own });
    }
    const uneven = names.problem();
    if (uneven) return { kind: "cannot-bind", ...uneven };
    if (isGuarded) targets.forEach(queueGuard);
    journal().append({ table: "changes", rows: changesOf(targets, names.changes(), undoes) });
    const changes = targets.map(queueChange).filter((change) => change !== undefined);
    const others = queueNative(context, contents, targets, native);
    const additions = targets.map(queueAddition).filter((addition) => addition !== undefined);
    names.queue();
    await context.sync();
    const problem = conflictAfter(changes);
    if (problem === undefined) return verify(context, additions);
    [...changes, ...others].forEach(putBack);
    names.putBack();
    await context.sync();
    return problem;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}

const placeOf = ({ write, content, table }: Target): Excel.Range =>
  table.getRange().getRow(content.rows.findIndex((row) => textIn(content, row, "Id") === write.id) + 1);

/** A search that finds nothing ends a batch: every change leaves a time of its own in the row. */
function queueGuard(target: Target): void {
  const { write, content } = target;
  const row = write.kind === "change" ? rowOf(content, write.id) : undefined;
  const changedAt = row && textIn(content, row, "ChangedAt");
  if (changedAt) placeOf(target).find(changedAt, { completeMatch: true, matchCase: true });
}

interface QueuedRow {
  readonly content: TableContent;
  /** The row as it was when the request began to be carried out. */
  readonly before: Excel.Range;
  readonly row: Excel.Range;
}

interface QueuedChange extends QueuedRow {
  readonly write: RowChange;
}

function queueChange(target: Target): QueuedChange | undefined {
  const { write, content, native } = target;
  if (write.kind !== "change") return undefined;
  const before = placeOf(target).load("values,formulas");
  const row = placeOf(target);
  row.values = [inColumns(content, { ...write.cells, ...stamp((write.revision ?? 0) + 1) }, null)];
  if (native !== undefined) writeNativeCells(row, content, native);
  return { write, content, before, row };
}

/** Native cells of rows that are not changed otherwise. Those of rows that are gone are no longer needed. */
function queueNative(
  context: Excel.RequestContext,
  contents: TableContents,
  targets: readonly Target[],
  native: NativeRows | undefined,
): readonly QueuedRow[] {
  const own = new Set(targets.map(({ write }) => write.id));
  return TREE_KEYS.flatMap((key) => {
    const { [key]: content } = contents;
    const rows: ReadonlyMap<string, Readonly<Record<string, CellInput>>> = native?.[key] ?? new Map();
    if (content === undefined || rows.size === 0 || !hasNative(content, [...rows.values()][0])) return [];
    const places = new Map(content.rows.map((row, index) => [textIn(content, row, "Id"), index + 1]));
    const table = context.workbook.tables.getItem(TABLES[key].name);
    return [...rows].flatMap(([id, cells]): readonly QueuedRow[] => {
      const place = places.get(id);
      if (place === undefined || own.has(id)) return [];
      const before = table.getRange().getRow(place).load("values,formulas");
      const row = table.getRange().getRow(place);
      writeNativeCells(row, content, cells);
      return [{ content, before, row }];
    });
  });
}

function queueAddition(target: Target): Target | undefined {
  const { write, content, table, native } = target;
  if (write.kind !== "add") return undefined;
  const cells = { ...write.cells, Id: write.id, ...stamp(1) };
  // First, because Excel makes a table larger by itself when something is written below it. The new row has the formulas of
  // calculated columns, which are written over.
  table.resize(table.getRange().getResizedRange(1, 0));
  const row = table.getDataBodyRange().getLastRow();
  row.values = [inColumns(content, cells, "")];
  if (native !== undefined) writeNativeCells(row, content, native);
  return target;
}

const hasNative = (content: TableContent, native: Readonly<Record<string, CellInput>> = {}): boolean =>
  Object.keys(native).some((column) => hasColumn(content, column));

function writeNativeCells(row: Excel.Range, content: TableContent, native: Readonly<Record<string, CellInput>>): void {
  if (hasNative(content, native)) row.formulas = [inColumns(content, native, null)];
}

/** Where the guard was of no use: one of the rows had been changed meanwhile. */
const conflictAfter = (changes: readonly QueuedChange[]): Problem | undefined =>
  changes.flatMap(({ write, content, before }) => conflictIn(write, content, contentOf(before)) ?? [])[0];

function putBack({ content, before, row }: QueuedRow): void {
  const { values, formulas } = contentOf(before);
  row.formulas = [content.headers.map((_, index) => cellInput(values[index] ?? "", formulas[index] ?? ""))];
}

async function verify(
  context: Excel.RequestContext,
  additions: readonly Target[],
  attempt = 1,
): Promise<Problem | undefined> {
  if (additions.length === 0) return undefined;
  const looks = additions.map((target) => {
    const ids = target.table.getDataBodyRange().getColumn(columnAt(target.content, "Id"));
    return { target, ids: ids.load("values") };
  });
  await context.sync();
  const lost = looks.filter(({ target, ids }) => !ids.values.some(([id]) => String(id) === target.write.id));
  if (lost.length === 0) return undefined;
  if (attempt > MOST_ATTEMPTS) return { kind: "row-gone", name: nameOf(lost[0]?.target.write) };
  const again = lost.map(({ target }) => queueAddition(target)).filter((addition) => addition !== undefined);
  await context.sync();
  return verify(context, again, attempt + 1);
}

const nameOf = (write: RowWrite | undefined): string =>
  String((write?.cells as Readonly<Record<string, CellInput | undefined>> | undefined)?.["Name"] ?? "").replace(
    /^'/,
    "",
  );

const contentOf = ({ values, formulas }: Excel.Range): RowContent => ({
  values: values[0] ?? [],
  formulas: formulas[0] ?? [],
});

const revisionIn = (content: TableContent, row: RowContent): number => Number(textIn(content, row, "Rev")) || 0;

const onRevision = (write: RowWrite, content: TableContent): RowWrite => {
  if (write.kind === "add" || write.revision !== undefined) return write;
  const row = rowOf(content, write.id);
  return row === undefined ? write : { ...write, revision: revisionIn(content, row) };
};

const gone = ({ name }: RowChange): Problem => ({ kind: "row-gone", name });

/** Why a row cannot be changed: it has been deleted, or somebody has changed it since. */
function conflictIn(write: RowChange, content: TableContent, row: RowContent): Problem | undefined {
  if (textIn(content, row, "Id") !== write.id || textIn(content, row, "DeletedAt") !== "") {
    const isRestored = "DeletedAt" in write.cells && write.cells.DeletedAt === "";
    if (textIn(content, row, "Id") !== write.id || !isRestored) return gone(write);
  }
  if (revisionIn(content, row) === write.revision) return undefined;
  const fields = Object.entries(write.cells).map(([column, mine]): FieldConflict => ({
    column,
    mine: heldBy(mine),
    theirs: row.formulas[columnAt(content, column)] ?? "",
  }));
  return {
    kind: "row-changed",
    name: write.name,
    by: textIn(content, row, "ChangedBy"),
    at: textIn(content, row, "ChangedAt"),
    fields,
  };
}

import { failure, success, type FieldConflict, type KpiId, type Problem, type Result } from "../scorecard";
import type { SeriesRead } from "./growth";
import { inExcel } from "./inExcel";
import { changesOf } from "./journal/changes";
import { loadJournal } from "./journal/journal";
import { queueFormerLinks } from "./journal/formerLinks";
import type { Model } from "./model";
import { modelAfter } from "./modelAfter";
import type { NativeRows } from "./native/nativeRows";
import { isTreeKey, NUMBERS_SHEET, type Places } from "./numbers/blocks";
import { resultFormula } from "./numbers/compile";
import { loadBlocks, type Blocks } from "./numbers/loadBlocks";
import { nativeWrites } from "./numbers/nativeWrites";
import { queueBlocks, type BlockWrite } from "./numbers/queueBlocks";
import { loadTables } from "./readModel";
import {
  cellInput,
  columnAt,
  heldBy,
  hasColumn,
  inColumns,
  ownerIn,
  revisionOf,
  rowOf,
  rowRevisions,
  textIn,
} from "./rowCells";
import { loadSeriesNames, type SeriesWrite } from "./seriesWrites";
import { cellBefore, splitCells, type RowChange, type RowWrite, type Target } from "./rowWrites";
import { isOvertaken, look } from "./overtaken";
import { loadProtection, modelSheets } from "./protection";
import { stamp } from "./stamp";
import { isStructural, structureProblem } from "./structure";
import type { CellInput, CellValue } from "./cells";
import { resultsOf, TABLES, type RowContent, type TableContent, type TableContents } from "./tables";

/** What is written together with rows. */
export interface WriteExtras {
  /** The batch of changes that these writes take back. */
  readonly undoes?: string | undefined;
  /**
   * Native cells of these nodes and of others; no revision grows by them. They may depend on what the batch reads: by KPI, what
   * stands in the cells of the series that it writes, and what the tables will say.
   */
  readonly native?: NativeRows | ((read: ReadonlyMap<KpiId, SeriesRead>, after: () => Model) => NativeRows) | undefined;
  /** The revisions that the native cells were made on; those of a row that somebody has changed since are left alone. */
  readonly revisions?: ReadonlyMap<string, number> | undefined;
  readonly series?: readonly SeriesWrite[] | undefined;
}

/** How often writing is tried again when somebody else was faster. */
const MOST_ATTEMPTS = 4;

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
  if (!isOvertaken(written)) return written;
  return isLast ? failure({ kind: "excel-busy" }) : writeRows(writes, extras, attempt + 1);
}

async function writeOnce(
  writes: readonly RowWrite[],
  { undoes, native, revisions, series = [] }: WriteExtras,
  isGuarded: boolean,
): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    const numbers = loadBlocks(context);
    const journal = loadJournal(context);
    const protection = loadProtection(context, modelSheets(context));
    const names = loadSeriesNames(context, series);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    const blocks = numbers();
    if (blocks === undefined) return { kind: "table-missing", table: NUMBERS_SHEET };
    const targets: Target[] = [];
    for (const write of writes) {
      const content = contents[write.table];
      if (content === undefined) return { kind: "table-missing", table: TABLES[write.table].name };
      const column = ["Id", ...Object.keys(splitCells(write).cells)].find((name) => !hasColumn(content, name));
      if (column !== undefined) return { kind: "column-missing", table: TABLES[write.table].name, column };
      if (write.kind === "change") {
        const row = rowOf(content, write.id);
        const problem = row === undefined ? gone(write) : conflictIn(write, content, row, blocks.links);
        if (problem) return problem;
      }
      targets.push({ write, content, table: context.workbook.tables.getItem(TABLES[write.table].name) });
    }
    const misplaced = structureProblem(writes, contents);
    if (misplaced) return misplaced;
    const uneven = names.problem();
    if (uneven) return { kind: "cannot-bind", ...uneven };
    const log = journal();
    const protectedSheet = protection.ofSheets() ?? log.problem("changes");
    if (protectedSheet) return protectedSheet;
    if (isGuarded) targets.forEach(queueGuard);
    log.prepare();
    const logged = changesOf(targets, blocks.links, names.changes(), undoes);
    const numbered = queueBlocks(
      blocks,
      blockWrites(
        targets,
        typeof native === "function" ? native(names.read(), () => modelAfter(contents, blocks.links, writes)) : native,
        isKnown(revisions, contents, writes),
      ),
      writes.some(isStructural),
    );
    const surroundings = { places: numbered.places, sheet: blocks.sheet.name, owner: ownerIn(contents) };
    const changes = targets.map(queueChange).filter((change) => change !== undefined);
    const additions = targets.map((target) => queueAddition(target, surroundings)).filter((each) => each !== undefined);
    names.queue();
    queueFormerLinks(context, logged.links);
    // Last, so that a batch that is refused half-way has not said what it did not do.
    log.append({ table: "changes", rows: logged.rows });
    await context.sync();
    const problem = conflictAfter(changes, blocks);
    if (problem === undefined) return verify(context, additions, surroundings);
    changes.forEach(putBack);
    numbered.putBack();
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

interface QueuedChange {
  readonly write: RowChange;
  readonly content: TableContent;
  /** The row as it was when the request began to be carried out. */
  readonly before: Excel.Range;
  readonly row: Excel.Range;
}

function queueChange(target: Target): QueuedChange | undefined {
  const { write, content } = target;
  if (write.kind !== "change") return undefined;
  const before = placeOf(target).load("values,formulas");
  const row = placeOf(target);
  row.values = [inColumns(content, { ...splitCells(write).cells, ...stamp(write.revision + 1) }, null)];
  return { write, content, before, row };
}

/** Whether a node is still as it was when its native cells were made, or is written now. */
function isKnown(
  revisions: ReadonlyMap<string, number> | undefined,
  contents: TableContents,
  writes: readonly RowWrite[],
): (id: string) => boolean {
  if (revisions === undefined) return () => true;
  const now = rowRevisions(contents);
  const own = new Set(writes.map(({ id }) => id));
  return (id) => own.has(id) || now.get(id) === revisions.get(id);
}

/** What goes into the blocks: the links of these rows, and native cells of these nodes and of others. */
function blockWrites(
  targets: readonly Target[],
  native: NativeRows | undefined,
  isWanted: (id: string) => boolean,
): readonly BlockWrite[] {
  const writes = new Map<string, BlockWrite>();
  for (const write of nativeWrites(native)) if (isWanted(write.id)) writes.set(write.id, write);
  for (const { write } of targets) {
    const { table: key, id } = write;
    const { links } = splitCells(write);
    if (isTreeKey(key) && (Object.keys(links).length > 0 || write.kind === "add"))
      writes.set(id, { ...(writes.get(id) ?? { key, id }), links });
  }
  return [...writes.values()];
}

/** What a new row must know of the rest of the workbook. */
interface Surroundings {
  readonly places: Places;
  /** The name of the sheet of numbers. */
  readonly sheet: string;
  /** The id of the scorecard. */
  readonly owner: string;
}

function queueAddition(target: Target, { places, sheet, owner }: Surroundings): Target | undefined {
  const { write, content, table } = target;
  if (write.kind !== "add") return undefined;
  const { table: key, id } = write;
  // First, because Excel makes a table larger by itself when something is written below it.
  table.resize(table.getRange().getResizedRange(1, 0));
  const row = table.getDataBodyRange().getLastRow();
  const results = resultsOf(key);
  const left = Object.fromEntries(results.map((column) => [column, null]));
  row.values = [inColumns(content, { ...splitCells(write).cells, Scorecard: owner, Id: id, ...stamp(1), ...left }, "")];
  if (!isTreeKey(key)) return target;
  // Where Excel has been told not to fill columns, the new row has no formulas yet.
  const formulas = results.map((column) => [column, resultFormula(key, column, places[key], sheet)]);
  row.formulas = [inColumns(content, Object.fromEntries(formulas) as Record<string, string>, null)];
  return target;
}

/** Where the guard was of no use: one of the rows had been changed meanwhile. */
const conflictAfter = (changes: readonly QueuedChange[], { links }: Blocks): Problem | undefined =>
  changes.flatMap(({ write, content, before }) => conflictIn(write, content, contentOf(before), links) ?? [])[0];

/** Makes a row again what it was; calculated columns have not been touched. */
function putBack({ write, content, before, row }: QueuedChange): void {
  const { values, formulas } = contentOf(before);
  const results = new Set(resultsOf(write.table).map((column) => columnAt(content, column)));
  const was = content.headers.map((_, index) =>
    results.has(index) ? null : cellInput(values[index] ?? "", formulas[index] ?? ""),
  );
  row.formulas = [was as CellValue[]];
}

async function verify(
  context: Excel.RequestContext,
  additions: readonly Target[],
  surroundings: Surroundings,
  attempt = 1,
): Promise<Problem | undefined> {
  if (additions.length === 0) return undefined;
  const looks = additions.map((target) => {
    const ids = target.table.getDataBodyRange().getColumn(columnAt(target.content, "Id"));
    return { target, ids: ids.load("values") };
  });
  if (!(await look(context))) return undefined;
  const lost = looks.filter(({ target, ids }) => !ids.values.some(([id]) => String(id) === target.write.id));
  if (lost.length === 0) return undefined;
  if (attempt > MOST_ATTEMPTS) return { kind: "row-gone", name: nameOf(lost[0]?.target.write) };
  const again = lost.map(({ target }) => queueAddition(target, surroundings)).filter((each) => each !== undefined);
  await context.sync();
  return verify(context, again, surroundings, attempt + 1);
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

const gone = ({ name }: RowChange): Problem => ({ kind: "row-gone", name });

/** Why a row cannot be changed: it has been deleted, or somebody has changed it since. */
function conflictIn(
  write: RowChange,
  content: TableContent,
  row: RowContent,
  links: Blocks["links"],
): Problem | undefined {
  if (textIn(content, row, "Id") !== write.id || textIn(content, row, "DeletedAt") !== "") {
    const isRestored = "DeletedAt" in write.cells && write.cells.DeletedAt === "";
    if (textIn(content, row, "Id") !== write.id || !isRestored) return gone(write);
  }
  if (revisionOf(content, row) === write.revision) return undefined;
  const fields = Object.entries(write.cells).map(([column, mine]): FieldConflict => ({
    column,
    mine: heldBy(mine),
    theirs: cellBefore(write, column, content, row, links),
  }));
  return {
    kind: "row-changed",
    name: write.name,
    by: textIn(content, row, "ChangedBy"),
    at: textIn(content, row, "ChangedAt"),
    fields,
  };
}

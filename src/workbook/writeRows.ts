import { failure, success, type ExcelProblem, type KpiId, type Problem, type Result } from "../scorecard";
import type { SeriesRead } from "./growth";
import type { CellsFirst } from "./cellsFirst";
import { inExcel } from "./inExcel";
import { changesOf } from "./journal/changes";
import { takeOut } from "./journal/takeOut";
import { loadJournal } from "./journal/journal";
import { queueFormerLinks } from "./journal/formerLinks";
import type { Model } from "./model";
import { modelAfter } from "./modelAfter";
import type { NativeRows } from "./native/nativeRows";
import { isTreeKey } from "./numbers/blocks";
import { NUMBERS_SHEET } from "./numbers/heldColumns";
import { loadBlocks } from "./numbers/loadBlocks";
import { queueHeaderGuard } from "./headerGuard";
import { nativeWrites } from "./numbers/nativeWrites";
import { queueStampGuard } from "./numbers/numbersStamp";
import { queueBlocks, type BlockWrite } from "./numbers/queueBlocks";
import { isMergeRefused, mergesUndo, noteRefusal } from "./mergesUndo";
import { loadTables } from "./readModel";
import {
  conflictAfter,
  conflictIn,
  changedRuns,
  gone,
  putBack,
  queueChanges,
  queueGuards,
  queueLooks,
} from "./rowChanges";
import { queueAdditions, verifyAdditions } from "./rowAdditions";
import { hasColumn, rowRevisions } from "./rowCells";
import { ownerIn, rowOf } from "./rowsById";
import { splitCells, type RowWrite, type Target } from "./rowWrites";
import { loadSeriesNames, type SeriesWrite } from "./seriesWrites";
import { isOvertaken, MOST_ATTEMPTS } from "./overtaken";
import { loadProtection, modelSheets } from "./protection";
import { isStructural, structureProblem } from "./structure";
import { TABLES, type TableContents, type TableKey } from "./tables";

/** What is written together with rows. */
export interface WriteExtras {
  /** The batch of changes that these writes take back. */
  readonly undoes?: string | undefined;
  /**
   * Native cells of these nodes and of others; no revision grows by them. They may depend on what the batch reads: by KPI, what
   * stands in the cells of the series that it writes, and what the tables will say of each scorecard.
   */
  readonly native?:
    NativeRows | ((read: ReadonlyMap<KpiId, SeriesRead>, after: () => readonly Model[]) => NativeRows) | undefined;
  /** The scorecard that new rows are of; the one of the first row of settings when left out. */
  readonly owner?: string | undefined;
  /** The revisions that the native cells were made on; those of a row that somebody has changed since are left alone. */
  readonly revisions?: ReadonlyMap<string, number> | undefined;
  readonly series?: readonly SeriesWrite[] | undefined;
  /** Reads what stands in further cells, which are then written with the rows. */
  readonly first?: ((context: Excel.RequestContext) => Promise<Result<CellsFirst, Problem>>) | undefined;
}

/**
 * Writes rows in one `Excel.run`, everything or nothing, and what has changed into the journal: one step for Ctrl+Z where Excel
 * can make it one. Rows are found by id, columns by header. The table as it is when the batch runs grows first, and new rows are
 * written into its new last rows.
 *
 * The first sync reads the revisions, the second writes. Before it writes it looks whether the rows, the columns and the numbers
 * still are as they were read: if somebody was faster the batch ends there, nothing has been written, and reading again tells the conflict. New
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

/** A batch that Excel would not join to one step of its undo list. */
interface Refused {
  readonly problem: ExcelProblem;
  /** The revisions that it found before it wrote; none when it has not come so far. */
  readonly found: ReadonlyMap<string, number> | undefined;
}

async function writeOnce(
  writes: readonly RowWrite[],
  extras: WriteExtras,
  isGuarded: boolean,
  refused?: Refused,
): Promise<Result<undefined, Problem>> {
  const { undoes, native, revisions } = extras;
  const mergeUndoGroup = refused === undefined && mergesUndo();
  let found: Refused["found"];
  const work = async (context: Excel.RequestContext): Promise<Problem | undefined> => {
    const further = await extras.first?.(context);
    if (further?.ok === false) return further.problem;
    const first = further?.value;
    const series = [...(extras.series ?? []), ...(first?.series ?? [])];
    const tables = loadTables(context);
    const numbers = loadBlocks(context);
    const journal = loadJournal(context);
    const protection = loadProtection(context, modelSheets(context));
    const names = loadSeriesNames(context, series);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    found = rowRevisions(contents);
    if (refused?.found && hasBegun(writes, refused.found, found)) return refused.problem;
    const blocks = numbers();
    if (blocks === undefined) return { kind: "table-missing", table: NUMBERS_SHEET };
    const targets: Target[] = [];
    const opened = new Map<TableKey, Excel.Table>();
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
      const table = opened.get(write.table) ?? context.workbook.tables.getItem(TABLES[write.table].name);
      opened.set(write.table, table);
      targets.push({ write, content, table });
    }
    const owner = extras.owner ?? ownerIn(contents);
    const misplaced = structureProblem(writes, contents, owner);
    if (misplaced) return misplaced;
    const uneven = names.problem();
    if (uneven) return { kind: "cannot-bind", ...uneven };
    const log = journal();
    const protectedSheet = protection.ofSheets() ?? log.problem("changes");
    if (protectedSheet) return protectedSheet;
    const runs = changedRuns(targets);
    const intoBlocks = blockWrites(
      targets,
      typeof native === "function"
        ? native(names.read(), () => modelAfter(contents, blocks.links, writes, owner))
        : native,
      isKnown(revisions, contents, writes),
    );
    const isStamped = intoBlocks.length > 0 || writes.some(isStructural);
    if (isGuarded) opened.forEach((table, key) => queueHeaderGuard(table, contents[key]));
    if (isGuarded) runs.forEach(queueGuards);
    if (writes.some(isStructural) || (isStamped && isGuarded)) queueStampGuard(blocks);
    first?.guard();
    const changes = queueLooks(runs);
    log.prepare();
    first?.queue();
    const logged = changesOf(targets, blocks.links, names.changes(), undoes);
    const numbered = queueBlocks(context, blocks, intoBlocks, isStamped);
    const surroundings = { places: numbered.places, sheet: blocks.sheet.name, owner };
    changes.forEach(queueChanges);
    const additions = targets.filter(({ write }) => write.kind === "add");
    queueAdditions(additions, surroundings);
    names.queue();
    queueFormerLinks(context, logged.links);
    // Last, so that a batch that is refused half-way has not said what it did not do.
    const appended = log.append({ table: "changes", rows: logged.rows, owner });
    await context.sync();
    const problem = conflictAfter(changes, blocks);
    if (problem === undefined) {
      const lost = await verifyAdditions(context, additions, surroundings);
      if (lost === undefined) await numbered.writeLater();
      return lost;
    }
    changes.forEach(putBack);
    numbered.putBack();
    names.putBack();
    first?.putBack();
    await context.sync();
    if (appended) await takeOut(context, appended, logged.rows);
    return problem;
  };
  const written = await inExcel(work, mergeUndoGroup ? { mergeUndoGroup } : {});
  if (!written.ok) {
    if (!mergeUndoGroup || !isMergeRefused(written.problem)) return written;
    noteRefusal(written.problem);
    return writeOnce(writes, extras, isGuarded, { problem: written.problem, found });
  }
  return written.value === undefined ? success(undefined) : failure(written.value);
}

/** Whether some of the rows have been written since, or are there already: then nothing may be written again. */
const hasBegun = (
  writes: readonly RowWrite[],
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
): boolean => writes.some(({ id }) => before.get(id) !== now.get(id));

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

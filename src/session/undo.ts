import { failure, kpiId, type KpiId, type Problem } from "../scorecard";
import {
  deletion,
  readChanges,
  seriesPartIn,
  userName,
  writeRows,
  type CellChange,
  type ChangeBatch,
  type RowWrite,
  type SeriesRead,
  type SeriesWrite,
} from "../workbook";
import { writableWorkbook, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { keepHistory } from "./keepHistory";
import { nativeOfWrites } from "./nativeOfWrites";
import { changedByOthers, followNative } from "./save";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";
import { upgradeWorkbook } from "./upgradeTables";

/**
 * Takes back the last change that this person has made and not taken back, and answers with it. Cells that somebody has
 * changed since are not overwritten: then nothing is written, and the answer is the conflict.
 */
export async function undo(context: SessionContext): Outcome<ChangeBatch> {
  const upgraded = await upgradeWorkbook(context);
  if (!upgraded.ok) return upgraded;
  // What is decided on is what the workbook says now: whoever changes a row after this is not overwritten.
  const seen = await context.refresh();
  const state = seen.ok ? writableWorkbook(context) : seen;
  if (!state.ok) return state;
  const read = await readChanges();
  if (!read.ok) return read;
  const batches = read.value;
  const batch = lastOf(batches, userName());
  if (batch === undefined) return failure({ kind: "nothing-to-undo" });
  const later = batches.slice(batches.indexOf(batch) + 1);
  const { value: before } = state;
  const all = scorecardsOf(before);
  const problem = overwritten(batch, later) ?? inUse(batch, all);
  if (problem) return failure(problem);
  const { native, written: after } = nativeOfWrites(context, before, new Set(batch.changes.map(({ row }) => row)));
  const written = await writeRows(writesOf(batch, before.revisions), {
    undoes: batch.id,
    owner: batch.owner === "" ? undefined : batch.owner,
    series: [...seriesOf(batch), ...seriesBack(batch, all)],
    native,
    revisions: before.revisions,
  });
  const refreshed = await context.refresh();
  if (!written.ok) return written;
  // A series may go on beyond its cells. What fails here is said by the health: the change itself has been taken back.
  if (refreshed.ok)
    await followNative(
      context,
      after(),
      changedByOthers(
        context,
        before,
        batch.changes.map(({ row: id }) => ({ id })),
      ),
    );
  await keepHistory(context);
  return { ok: true, value: batch };
}

function lastOf(batches: readonly ChangeBatch[], person: string): ChangeBatch | undefined {
  const undone = new Set(batches.map(({ undoes }) => undoes));
  const own = batches.filter(
    (batch) =>
      batch.by === person && batch.undoes === undefined && !undone.has(batch.id) && hasHappened(batch, batches),
  );
  return own[own.length - 1];
}

/**
 * Whether the workbook holds anything of what a batch says. A log of an older version may tell of changes that Excel refused:
 * they are passed over.
 */
function hasHappened({ id, changes }: ChangeBatch, batches: readonly ChangeBatch[]): boolean {
  const later = batches.slice(batches.findIndex((batch) => batch.id === id) + 1).flatMap((batch) => batch.changes);
  return changes.some(
    ({ row, column, holds }) => holds || later.some((other) => other.row === row && other.column === column),
  );
}

/** A later change of a cell that the batch has changed. What was taken back again is as if it had never been. */
function overwritten(batch: ChangeBatch, later: readonly ChangeBatch[]): Problem | undefined {
  const undone = new Set(later.map(({ undoes }) => undoes));
  const standing = later.filter(({ id, undoes }) => undoes === undefined && !undone.has(id));
  for (const { by, at, changes } of standing) {
    const fields = batch.changes.flatMap((mine) => {
      const theirs = changes.find((change) => change.row === mine.row && change.column === mine.column);
      return theirs === undefined || mine.column === undefined
        ? []
        : [{ column: mine.column, mine: mine.before, theirs: theirs.after }];
    });
    const [first] = batch.changes;
    if (fields.length > 0) return { kind: "row-changed", name: first?.name ?? "", by, at, fields };
  }
  return undefined;
}

/** What the batch has added may have become the parent of something since. */
function inUse({ changes }: ChangeBatch, all: readonly Ready[]): Problem | undefined {
  const added = new Set(changes.filter(({ column }) => column === undefined).map(({ row }) => row));
  for (const { scorecard } of all) {
    const { perspectives, objectives, kpis, settings } = scorecard;
    const child = [...objectives, ...kpis].find(({ id, parent }) => added.has(parent) && !added.has(id));
    const parent = child && [...perspectives, ...objectives].find(({ id }) => id === child.parent);
    if (parent) return { kind: "has-children", name: parent.name };
    const isAbove = all.some((each) => each.scorecard.settings.above === settings.id);
    if (added.has(settings.id) && (isAbove || perspectives.length > 0))
      return { kind: "has-children", name: settings.name };
  }
  return undefined;
}

function writesOf({ changes }: ChangeBatch, revisions: ReadonlyMap<string, number>): readonly RowWrite[] {
  const rows = new Map<string, CellChange[]>();
  for (const change of changes) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  return [...rows.values()].flatMap((own): RowWrite[] => {
    const [first] = own;
    if (first === undefined) return [];
    const isNew = own.some(({ column }) => column === undefined);
    const inTable = own.filter(({ column }) => seriesPartIn(column) === undefined);
    const cells = isNew ? deletion() : Object.fromEntries(inTable.map(({ column, restores }) => [column, restores]));
    const { table, row: id, name } = first;
    return [{ kind: "change", table, id, revision: revisions.get(id) ?? 0, name, cells } as RowWrite];
  });
}

/** The series of KPIs that come back or are counted otherwise, to be read and left as they are. */
function seriesBack({ changes }: ChangeBatch, all: readonly Ready[]): readonly SeriesWrite[] {
  const live = new Set<string>(all.flatMap(({ scorecard }) => scorecard.kpis.map(({ id }) => id)));
  const reads = all[0]?.reads ?? new Map<KpiId, SeriesRead>();
  const back = changes.filter(
    ({ table, row, column }) =>
      table === "kpis" && seriesPartIn(column) === undefined && (column === "Frequency" || !live.has(row)),
  );
  const bound = new Set(changes.filter(({ column }) => seriesPartIn(column) !== undefined).map(({ row }) => row));
  const names = new Map(back.filter(({ row }) => !bound.has(row)).map(({ row, name }) => [row, name]));
  return [...names].map(([row, name]): SeriesWrite => {
    const read = reads.get(kpiId(row));
    const isWhole = read !== undefined && Object.values(read.cells).every((line) => line !== undefined);
    return { kpi: kpiId(row), name, references: isWhole ? read.references : {}, others: "keep" };
  });
}

/** What the defined names of each series bound before the batch. */
function seriesOf({ changes }: ChangeBatch): readonly SeriesWrite[] {
  const series = new Map<string, SeriesWrite>();
  for (const { row, name, column, restores } of changes) {
    const part = seriesPartIn(column);
    if (part === undefined) continue;
    const reference = restores === "" ? undefined : String(restores);
    const references = { ...series.get(row)?.references, [part]: reference };
    series.set(row, { kpi: kpiId(row), name, references, others: "keep" });
  }
  return [...series.values()];
}

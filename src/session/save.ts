import {
  evaluateAt,
  success,
  type KpiId,
  type Problem,
  type Readings,
  type Result,
  type Scorecard,
  type ScorecardValues,
} from "../scorecard";
import {
  changedNative,
  isNativeEmpty,
  joinedNative,
  now,
  parseSeries,
  withGrowth,
  writeRows,
  type NativeRows,
  type RowWrite,
  type Scored,
  type SeriesRead,
  type SeriesWrite,
  type WriteExtras,
} from "../workbook";
import { writable, writableWorkbook, type SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { joinedOtherwise, joinedScorecards, nativeOfJoined } from "./joinedScorecards";
import { keepHistory } from "./keepHistory";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready, SessionState } from "./state";
import { upgradeTables } from "./upgradeTables";

/** Writes rows and reads the scorecard again; answers with the id of the entry that was saved. */
export async function save<Id>(
  context: SessionContext,
  id: Id,
  writes: readonly RowWrite[],
  extras: WriteExtras = {},
): Promise<Result<Id, Problem>> {
  if (writes.length > 0 || (extras.series ?? []).length > 0) {
    const upgraded = await upgradeTables(context);
    if (!upgraded.ok) return upgraded;
    const { id: owner } = upgraded.value.scorecard.settings;
    const before = context.store.getState();
    const written = await writeRows(writes, { owner, ...extras });
    // After a conflict too: the workbook then says more than we know.
    await context.refresh();
    if (!written.ok) return written;
    if (extras.native === undefined) await followJoining(context, before);
    await keepHistory(context);
  }
  return success(id);
}

/** What a change of the definitions writes, and what the scorecard will be. */
export interface Change<Id> {
  readonly id: Id;
  readonly writes: readonly RowWrite[];
  readonly after: Scorecard;
  /** Where values that were typed come with it. */
  readonly readings?: ReadonlyMap<KpiId, Readings>;
  readonly series?: readonly SeriesWrite[];
  /** Further cells that are written with the rows, and the series that are bound to them. */
  readonly first?: WriteExtras["first"];
}

/** Writes a change of the definitions, with the native cells that follow from it, in one batch. */
export async function saveChange<Id>(
  context: SessionContext,
  changeOf: (state: Ready) => Result<Change<Id>, Problem>,
): Promise<Result<Id, Problem>> {
  const state = writable(context);
  if (!state.ok) return state;
  const change = changeOf(state.value);
  if (!change.ok) return change;
  const { id, writes, after, readings, series = [] } = change.value;
  if (writes.length === 0) return success(id);
  return saveWithNative(context, state.value, { id, writes, after, series, ...(readings ? { readings } : {}) });
}

/**
 * Writes a change with the native cells that follow from it in one batch: those of a series from what stands in the cells that it
 * is bound to, as they are when the batch reads them.
 */
export async function saveWithNative<Id>(
  context: SessionContext,
  state: Ready,
  { id, writes, after, readings = state.values.readings, series: links = [], first }: Change<Id>,
): Promise<Result<Id, Problem>> {
  let written: Scored = asToday(state);
  let above: readonly Scored[] = [];
  const native = (read: ReadonlyMap<KpiId, SeriesRead>): NativeRows => {
    const { dateSystem } = state;
    const { series, ...found } = seriesAfter(state, after, read);
    const values = { ...state.values, readings, series };
    const before = scorecardsOf(state).map(asToday);
    const alone: Scored = { scorecard: after, values, evaluation: evaluateAt(after, values), ...found, dateSystem };
    const all = joinedScorecards(before.map((each): Scored => (each.scorecard === state.scorecard ? alone : each)));
    written = all[0] ?? alone;
    const others = joinedOtherwise(before.slice(1), all);
    above = all.filter(({ scorecard }) => others.some((each) => each.scorecard.settings.id === scorecard.settings.id));
    return joinedNative([
      changedNative(asToday(state), written, context.words, now(), read),
      nativeOfJoined(others, above, context.words),
    ]);
  };
  const owner = state.scorecard.settings.id;
  const saved = await save(context, id, writes, { native, series: links, first, revisions: state.revisions, owner });
  if (!saved.ok) return saved;
  const others = changedByOthers(context, state, writes);
  const isSettled = others.size === 0 && hasClosings(context, state);
  if (isSettled && links.length === 0 && first === undefined && above.length === 0) return saved;
  // Parts that were kept may go on beyond the cells that they are bound to, and what others have changed meanwhile was left alone.
  // What fails here is said by the health: the change itself is saved.
  await followNative(context, [written, ...above], others);
  return saved;
}

/** The series as they will be, with what has come beyond their ends. */
export function seriesAfter(
  { values, reads, growths, dateSystem }: Ready,
  { kpis, settings }: Scorecard,
  read: ReadonlyMap<KpiId, SeriesRead>,
): Pick<ScorecardValues, "series"> & Pick<Scored, "reads" | "growths"> {
  const after = { series: new Map(values.series), reads: new Map(reads), growths: new Map(growths) };
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  for (const [id, own] of read) {
    after.series.delete(id);
    after.reads.delete(id);
    after.growths.delete(id);
    const kpi = byId.get(id);
    if (kpi === undefined) continue;
    const { cells, growth } = withGrowth(own, { kpi, settings, dateSystem });
    const series = parseSeries(cells, kpi, settings, dateSystem);
    if (series) after.series.set(id, series);
    after.reads.set(id, own);
    if (growth) after.growths.set(id, growth);
  }
  return after;
}

/** The rows that others have changed between a reading and the one after an action. */
export function changedByOthers(
  { store }: SessionContext,
  before: Ready,
  own: readonly Pick<RowWrite, "id">[],
): ReadonlySet<string> {
  const after = store.getState();
  if (after.kind !== "ready") return new Set();
  const mine = new Set<string>(own.map(({ id }) => id));
  return new Set(
    [...after.revisions].flatMap(([id, now]) => (mine.has(id) || before.revisions.get(id) === now ? [] : [id])),
  );
}

/** Whether the periods that are closed are those of a reading before. */
function hasClosings({ store }: SessionContext, { scorecard, values }: Ready): boolean {
  const after = store.getState();
  if (after.kind !== "ready") return true;
  const own = scorecardsOf(after).find((each) => each.scorecard.settings.id === scorecard.settings.id);
  return own === undefined || own.values.closings === values.closings;
}

/**
 * Writes the native cells that are others than before. Where a batch binds cells, what they say is known only when they have
 * been read again.
 *
 * @param before - the scorecards that have been written
 * @param others - what somebody else has changed meanwhile: whoever reads last writes what follows from both changes
 */
export async function followNative(
  context: SessionContext,
  before: readonly Scored[],
  others: ReadonlySet<string> = new Set(),
): Promise<Result<undefined, Problem>> {
  const after = writableWorkbook(context);
  if (!after.ok) return after;
  // What could not be read again tells nothing about what has been written.
  if (after.value.outdated) return success(undefined);
  const all = scorecardsOf(after.value);
  const native = joinedNative(
    before.flatMap((was) => {
      const is = all.find(({ scorecard }) => scorecard.settings.id === was.scorecard.settings.id);
      return is ? [changedNative(was, asToday(is), context.words, now(), others)] : [];
    }),
  );
  return isNativeEmpty(native) ? success(undefined) : writeRows([], { native, revisions: after.value.revisions });
}

/** Writes the native cells of those in which something else counts after an action that has not written them itself. */
async function followJoining(context: SessionContext, before: SessionState): Promise<void> {
  const after = context.store.getState();
  if (before.kind !== "ready" || after.kind !== "ready") return;
  const others = joinedOtherwise(scorecardsOf(before).map(asToday), scorecardsOf(after));
  // What fails here is said by the health: the action itself has been done.
  if (others.length > 0) await followNative(context, others);
}

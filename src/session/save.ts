import { evaluateAt, success, type Problem, type Readings, type Result, type Scorecard } from "../scorecard";
import {
  changedNative,
  isOfSchema,
  now,
  TREE_KEYS,
  writeRows,
  type RowWrite,
  type SeriesWrite,
  type WriteExtras,
} from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Ready } from "./state";
import { upgradeTables } from "./upgradeTables";

/** Writes rows and reads the scorecard again; answers with the id of the entry that was saved. */
export async function save<Id>(
  context: SessionContext,
  id: Id,
  writes: readonly RowWrite[],
  extras: WriteExtras = {},
): Promise<Result<Id, Problem>> {
  if (writes.length > 0 || (extras.series ?? []).length > 0) {
    const written = await writeRows(writes, extras);
    // After a conflict too: the workbook then says more than we know.
    await context.refresh();
    if (!written.ok) return written;
  }
  return success(id);
}

/** What a change of the definitions writes, and what the scorecard will be. */
export interface Change<Id> {
  readonly id: Id;
  readonly writes: readonly RowWrite[];
  readonly after: Scorecard;
  /** Where values that were typed come with it. */
  readonly readings?: ReadonlyMap<Scorecard["kpis"][number]["id"], Readings>;
  readonly series?: readonly SeriesWrite[];
}

/**
 * Writes a change of the definitions, with the native cells that follow from it, in one batch. Tables of an older version are
 * brought up to date first when the change needs a column that they lack; it is then made on what they say after that.
 */
export async function saveChange<Id>(
  context: SessionContext,
  changeOf: (state: Ready) => Result<Change<Id>, Problem>,
): Promise<Result<Id, Problem>> {
  let state = writable(context);
  if (!state.ok) return state;
  let change = changeOf(state.value);
  if (change.ok && !isWritten(change.value.writes, state.value.schema)) {
    state = await upgradeTables(context);
    if (!state.ok) return state;
    change = changeOf(state.value);
  }
  if (!change.ok) return change;
  const { id, writes, after, readings, series = [] } = change.value;
  if (writes.length === 0) return success(id);
  const values = { ...state.value.values, readings: readings ?? state.value.values.readings };
  const scored = { scorecard: after, values, evaluation: evaluateAt(after, values) };
  const native = changedNative(state.value, scored, context.words, now());
  const saved = await save(context, id, writes, { native, series });
  if (!saved.ok || series.length === 0) return saved;
  const followed = await followNative(context, state.value);
  return followed.ok ? saved : followed;
}

/**
 * Writes the native cells that are others than before. Where a batch binds cells, what they say is known only when they have
 * been read again.
 */
export async function followNative(context: SessionContext, before: Ready): Promise<Result<undefined, Problem>> {
  const after = writable(context);
  if (!after.ok) return after;
  const native = changedNative(before, after.value, context.words, now());
  return TREE_KEYS.every((key) => native[key].size === 0) ? success(undefined) : writeRows([], { native });
}

const isWritten = (writes: readonly RowWrite[], schema: number): boolean =>
  writes.every(({ table, cells }) => Object.keys(cells).every((column) => isOfSchema(schema, table, column)));

import type { KpiId } from "../../scorecard";
import type { StatusWords } from "./rowFormulas";
import { nativeRows, type NativeRows, type Scored } from "./nativeRows";

type Rows = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/**
 * The native cells of those rows that a change of the scorecard makes others, and of new rows.
 *
 * @param bound - KPIs whose series are bound anew: what stands in their rows may be older than what was read before
 */
export function changedNative(
  before: Scored,
  after: Scored,
  words: StatusWords,
  day: string,
  bound: ReadonlyMap<KpiId, unknown> = new Map(),
): NativeRows {
  const known = nativeRows(before, words, day);
  const isKnown = ([id]: readonly [string, unknown]): boolean => !(bound as ReadonlyMap<string, unknown>).has(id);
  const was = {
    ...known,
    kpis: new Map([...known.kpis].filter(isKnown)),
    axes: new Map([...known.axes].filter(isKnown)),
  };
  const is = nativeRows(after, words, day);
  return {
    settings: changed(was.settings, is.settings),
    perspectives: changed(was.perspectives, is.perspectives),
    objectives: changed(was.objectives, is.objectives),
    kpis: changed(was.kpis, is.kpis),
    axes: new Map([...is.axes].filter(([id, axis]) => JSON.stringify(was.axes.get(id)) !== JSON.stringify(axis))),
  };
}

const changed = <All extends Rows>(was: All, is: All): All =>
  new Map([...is].filter(([id, cells]) => differ(was.get(id), cells))) as Rows as All;

/** Whether nothing would be written. */
export const isNativeEmpty = (native: NativeRows): boolean => Object.values(native).every(({ size }) => size === 0);

const differ = (
  was: Readonly<Record<string, string | number>> | undefined,
  is: Readonly<Record<string, string | number>>,
): boolean => was === undefined || Object.entries(is).some(([column, cell]) => was[column] !== cell);

import type { StatusWords } from "./statusFormulas";
import { nativeRows, type NativeRows, type Scored } from "./nativeRows";

type Rows = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/**
 * The native cells of those rows that a change of the scorecard makes others, and of new rows.
 *
 * @param unsure - nodes in whose rows something else may stand than what was read before: KPIs whose series are bound anew, and
 *   what somebody else has changed
 */
export function changedNative(
  before: Scored,
  after: Scored,
  words: StatusWords,
  day: string,
  unsure: { has(id: string): boolean } = new Set(),
): NativeRows {
  const known = nativeRows(before, words, day);
  const is = nativeRows(after, words, day);
  const changed = <All extends Rows>(was: All, now: All): All =>
    new Map([...now].filter(([id, cells]) => unsure.has(id) || differ(was.get(id), cells))) as Rows as All;
  const others = <Item>(was: ReadonlyMap<string, Item>, now: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> =>
    new Map([...now].filter(([id, item]) => unsure.has(id) || JSON.stringify(was.get(id)) !== JSON.stringify(item)));
  return {
    settings: changed(known.settings, is.settings),
    perspectives: changed(known.perspectives, is.perspectives),
    objectives: changed(known.objectives, is.objectives),
    kpis: changed(known.kpis, is.kpis),
    axes: others(known.axes, is.axes),
    lines: others(known.lines, is.lines),
  };
}

/** Whether nothing would be written. */
export const isNativeEmpty = (native: NativeRows): boolean => Object.values(native).every(({ size }) => size === 0);

const differ = (
  was: Readonly<Record<string, string | number>> | undefined,
  is: Readonly<Record<string, string | number>>,
): boolean => was === undefined || Object.entries(is).some(([column, cell]) => was[column] !== cell);

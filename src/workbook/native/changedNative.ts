import type { StatusWords } from "./rowFormulas";
import { nativeRows, type NativeRows, type Scored } from "./nativeRows";

type Rows = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/** The native cells of those rows that a change of the scorecard makes others, and of new rows. */
export function changedNative(before: Scored, after: Scored, words: StatusWords, day: string): NativeRows {
  const was = nativeRows(before, words, day);
  const is = nativeRows(after, words, day);
  return {
    settings: changed(was.settings, is.settings),
    perspectives: changed(was.perspectives, is.perspectives),
    objectives: changed(was.objectives, is.objectives),
    kpis: changed(was.kpis, is.kpis),
  };
}

const changed = <All extends Rows>(was: All, is: All): All =>
  new Map([...is].filter(([id, cells]) => differ(was.get(id), cells))) as Rows as All;

const differ = (
  was: Readonly<Record<string, string | number>> | undefined,
  is: Readonly<Record<string, string | number>>,
): boolean => was === undefined || Object.entries(is).some(([column, cell]) => was[column] !== cell);

import { evaluateAt, type KpiId, type Readings, type ScorecardId, type ScorecardValues } from "../scorecard";
import {
  changedNative,
  joinedNative,
  nativeRows,
  now,
  type Model,
  type NativeRows,
  type Scored,
  type SeriesRead,
} from "../workbook";
import type { SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { joinedScorecards } from "./joinedScorecards";
import { seriesAfter } from "./save";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** The native cells of a batch that changes rows of several scorecards, from what the tables will say of each. */
export interface NativeOfWrites {
  native(read: ReadonlyMap<KpiId, SeriesRead>, models: () => readonly Model[]): NativeRows;
  /** What has been written of each, once the batch has been. */
  written(): readonly Scored[];
}

/** @param changed - the rows that the batch writes */
export function nativeOfWrites(
  { words }: SessionContext,
  before: Ready,
  changed: { has(row: string): boolean },
): NativeOfWrites {
  const all = scorecardsOf(before);
  const standing = new Map<ScorecardId, Ready>(all.map((each) => [each.scorecard.settings.id, each]));
  // An entry may go from one scorecard to another, with all that has been read of it.
  const readings = new Map(all.flatMap(({ values }) => [...values.readings]));
  const series = new Map(all.flatMap(({ values }) => [...values.series]));
  const kept = new Map(all.flatMap(({ values }) => [...(values.kept ?? [])]));
  let written: readonly Scored[] = all.map(asToday);

  return {
    native: (read, models) => {
      written = joinedScorecards(models().map((model) => scoredAfter(model, read)));
      return joinedNative(
        written.map((each) => {
          const was = standing.get(each.scorecard.settings.id);
          // A scorecard that comes back has all its numbers again.
          if (was === undefined) return nativeRows(each, words, now());
          return changedNative(asToday(was), each, words, now(), read);
        }),
      );
    },
    written: () => written,
  };

  /** What a scorecard will say once the rows have been written. */
  function scoredAfter({ scorecard, readings: said }: Model, read: ReadonlyMap<KpiId, SeriesRead>): Scored {
    const was = standing.get(scorecard.settings.id);
    const own = new Map<KpiId, Readings>(
      [...said].map(([id, each]) => [id, (changed.has(id) ? undefined : readings.get(id)) ?? each]),
    );
    const {
      dateSystem,
      values: { today, present },
    } = before;
    const found = seriesAfter({ ...before, values: { ...before.values, series } }, scorecard, read);
    const { series: lines, ...lying } = found;
    const { closings = [], below } = was?.values ?? {};
    const values: ScorecardValues = {
      ...{ readings: own, series: lines, closings, kept, today },
      ...(below && { below }),
      ...(present !== undefined && { present }),
    };
    return { scorecard, values, evaluation: evaluateAt(scorecard, values), ...lying, dateSystem };
  }
}

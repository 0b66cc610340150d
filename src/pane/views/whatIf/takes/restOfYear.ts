import { runRate, type RunRate } from "../../../../insight";
import { after, isAdditive, NO_READINGS, placeInYear, targetOver, type Kpi, type Period } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { historyOf } from "../../../parts/historyOf";

export interface RestOfYear extends RunRate {
  /** Periods that are still to come, or to be finished. */
  readonly remaining: number;
}

/**
 * What the rest of the fiscal year must bring, by the periods that are over.
 *
 * @param target - a supposed one of a single period, in the place of the KPI's own
 * @returns `undefined` for what does not add up, and without values of this year or a target for all of it
 */
export function restOfYear(ready: Ready, kpi: Kpi, target: number | undefined): RestOfYear | undefined {
  const { settings } = ready.scorecard;
  const { values } = ready;
  if (!isAdditive(kpi.aggregation)) return undefined;
  const over = historyOf(ready, kpi).filter(({ isOpen }) => !isOpen);
  const latest = over.at(-1)?.period;
  if (latest === undefined) return undefined;
  const { place, perYear } = placeInYear(latest, settings.fiscalYearStart);
  const first = after(latest, -place);
  const periods: readonly [Period, ...Period[]] = [
    first,
    ...Array.from({ length: perYear - 1 }, (_, index) => after(first, index + 1)),
  ];
  const own = (values.readings.get(kpi.id) ?? NO_READINGS).target;
  const single = target === undefined ? own : ({ kind: "number", value: target } as const);
  const targets = target === undefined ? (values.series.get(kpi.id)?.target ?? []) : [];
  const wanted = targetOver(kpi, single, targets, periods, settings);
  if (wanted.kind !== "number") return undefined;
  const total = over
    .filter(({ period }) => period.index >= first.index)
    .reduce((sum, { actual = 0 }) => sum + actual, 0);
  const elapsed = place + 1;
  return { ...runRate({ target: wanted.value, total, periods: perYear, elapsed }), remaining: perYear - elapsed };
}

import type { Evaluation } from "../../../scorecard";

/** KPIs whose values in a period are older than its end. */
export interface KeptBefore {
  readonly count: number;
  /** The oldest of their days, as an Excel serial date of the 1900 system. */
  readonly day: number;
  /** All of them are of that day. */
  readonly isOneDay: boolean;
}

/** Of the KPIs without a series those that were kept before the last day of the period; `undefined` where there are none. */
export function keptBefore({ kpis }: Pick<Evaluation, "kpis">, lastDay: number): KeptBefore | undefined {
  const days = [...kpis.values()].flatMap(({ readings: { keptOn } }) =>
    keptOn === undefined || keptOn >= lastDay ? [] : [keptOn],
  );
  if (days.length === 0) return undefined;
  const day = Math.min(...days);
  return { count: days.length, day, isOneDay: days.every((each) => each === day) };
}

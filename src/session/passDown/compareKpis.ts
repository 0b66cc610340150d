import {
  evaluateAt,
  partsApart,
  periodOf,
  PERIODS_PER_YEAR,
  sameKpiIn,
  firstDay,
  lastDay,
  type Kpi,
  type KpiId,
  type PassedPart,
} from "../../scorecard";
import { asToday } from "../evaluationAt";
import type { Ready } from "../state";

/** A KPI of a scorecard as another one has it. */
export interface ComparedKpi {
  readonly kpi: Kpi;
  /** `undefined` where the other one has none. */
  readonly own: Kpi | undefined;
  /** In what the other one's is defined otherwise. */
  readonly apart: readonly PassedPart[];
  /** The other one's target, where it is a number. */
  readonly target: number | undefined;
  /** It comes from cells, or from a series of targets, and not from somebody who has typed it. */
  readonly isTargetBound: boolean;
}

export interface ComparedKpis {
  readonly kpis: readonly ComparedKpi[];
  /** What the other scorecard has and this one has not. */
  readonly only: readonly Kpi[];
}

/** The KPIs of a scorecard beside those of another one. */
export function compareKpis({ scorecard: { kpis } }: Pick<Ready, "scorecard">, other: Ready): ComparedKpis {
  const { scorecard, values, sources } = asToday(other);
  const compared = kpis.map((kpi): ComparedKpi => {
    const own = sameKpiIn(scorecard.kpis, kpi);
    if (own === undefined) return { kpi, own, apart: [], target: undefined, isTargetBound: false };
    const isSeries = (values.series.get(own.id)?.target.length ?? 0) > 0;
    const source = sources.get(own.id)?.target.kind ?? "none";
    const isTargetBound = isSeries || (source !== "none" && source !== "typed");
    return { kpi, own, apart: partsApart(kpi, own), target: targetOf(other, own.id), isTargetBound };
  });
  const known = new Set(compared.map(({ own }) => own?.id));
  return { kpis: compared, only: scorecard.kpis.filter(({ id }) => !known.has(id)) };
}

/** The target of a KPI as it stands today; `undefined` where it is no number. */
export function targetOf(state: Ready, id: KpiId): number | undefined {
  const target = asToday(state).values.readings.get(id)?.target;
  return target?.kind === "number" ? target.value : undefined;
}

/**
 * What a KPI came to in the last whole fiscal year, in the way its periods become one; `undefined` where that is not known, or not for all of
 * its periods: a part of a year is no measure of the whole.
 */
export function lastYearOf(state: Ready, kpi: Kpi): number | undefined {
  const { scorecard, values } = asToday(state);
  const { fiscalYearStart } = scorecard.settings;
  const now = periodOf(values.today, "year", fiscalYearStart);
  const year = { ...now, index: now.index - 1 };
  const [first, last] = [firstDay(year, fiscalYearStart), lastDay(year, fiscalYearStart)];
  const seen = new Set(
    (values.series.get(kpi.id)?.actual ?? [])
      .filter(({ day, reading }) => day >= first && day <= last && reading.kind === "number")
      .map(({ day }) => periodOf(day, kpi.frequency, fiscalYearStart).index),
  );
  if (seen.size < PERIODS_PER_YEAR[kpi.frequency]) return undefined;
  const actual = evaluateAt(scorecard, values, year).kpis.get(kpi.id)?.readings.actual;
  return actual?.kind === "number" ? actual.value : undefined;
}

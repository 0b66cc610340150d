import { beforeAfter, FEWEST_BEFORE, type BeforeAfter, type NoScatter, type TooFewData } from "../../../../insight";
import { evaluateKpi, firstDay, lastDay, PERIODS_PER_YEAR, type Kpi, type Result } from "../../../../scorecard";
import { kpiHistory, type Ready } from "../../../../session";

/** What something has done since the day that an initiative began. */
export interface SinceItBegan {
  readonly before: number;
  readonly after: number;
  /** The side that has too few values; after, when neither has. */
  readonly side: "before" | "after";
  readonly result: Result<BeforeAfter, TooFewData | NoScatter>;
  /** Of a KPI by its own rule, "neither" too where its score is the same for both; more results for the money are better. */
  readonly bearing: "better" | "worse" | "neither";
}

/** What a KPI has done since the day that something began. Periods that are not over, and the one it began in, say nothing yet. */
export function sinceItBegan(ready: Ready, kpi: Kpi, day: number): SinceItBegan {
  const { fiscalYearStart, ceiling } = ready.scorecard.settings;
  const known = kpiHistory(ready, kpi).flatMap(({ period, actual, isOpen }) =>
    actual === undefined || isOpen ? [] : [{ period, placed: { place: period.index, value: actual } }],
  );
  const before = known.filter(({ period }) => lastDay(period, fiscalYearStart) < day).map(({ placed }) => placed);
  const after = known.filter(({ period }) => firstDay(period, fiscalYearStart) >= day).map(({ placed }) => placed);
  const frequency = known[0]?.period.frequency;
  const result = beforeAfter(before, after, frequency === undefined ? {} : { season: PERIODS_PER_YEAR[frequency] });
  const readings = ready.evaluation.kpis.get(kpi.id)?.readings;
  const rawAt = (value: number): number | undefined =>
    readings &&
    evaluateKpi(kpi, { ...readings, actual: { kind: "number", value } }, { ceiling, today: ready.moment.today }).raw;
  const bearing = (): SinceItBegan["bearing"] => {
    if (!result.ok) return "neither";
    const { after: now, difference } = result.value;
    const [is, was] = [rawAt(now.mean), rawAt(now.mean - difference.estimate)];
    if (is === undefined || was === undefined || is === was) return "neither";
    return is > was ? "better" : "worse";
  };
  const side = before.length < FEWEST_BEFORE ? "before" : "after";
  return { before: before.length, after: after.length, side, result, bearing: bearing() };
}

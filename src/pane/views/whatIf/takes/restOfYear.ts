import { betterWay, neededPerPeriod, runRate, yearSoFar } from "../../../../insight";
import { NO_READINGS, periodOf, targetOver, type Kpi } from "../../../../scorecard";
import { kpiHistory, type Ready } from "../../../../session";

/** What the periods that are left must be, together with what the others were. */
export interface Needed {
  readonly kind: "needed";
  /** Periods that are still to come, or to be finished. */
  readonly remaining: number;
  /** Below 0 where more is asked of a total than can be undone. */
  readonly needed: number;
  readonly soFar: number;
  /** `total` of what adds up, `mean` of averages, `rate` of rates, if what is left is as large as what is over. */
  readonly of: "total" | "mean" | "rate";
  /** At least, or at most. */
  readonly way: "higher" | "lower";
}

/**
 * Why there is no such number.
 *
 * - `last`: the year ends with the value of its last period; `other`: it is neither a sum nor a mean of its periods
 * - `either-way`: better lies on neither side of the target; `no-target`: there is none for the whole year
 * - `over`: no period is left; `no-values`: no period of this year has one
 * - `no-weights`: of a rate, nobody knows how much a period of this year weighs, as where it is known without its denominator
 */
export type UnsaidOfYear = "last" | "other" | "either-way" | "no-target" | "over" | "no-values" | "no-weights";

export type RestOfYear =
  | Needed
  /** The target of the year is there whatever comes, or is passed by so much whatever comes. */
  | { readonly kind: "reached" }
  | { readonly kind: "passed"; readonly by: number }
  | { readonly kind: "unsaid"; readonly why: UnsaidOfYear };

const OF: Readonly<Partial<Record<Kpi["aggregation"]["kind"], Needed["of"]>>> = {
  sum: "total",
  yearToDate: "total",
  average: "mean",
  ratioOfSums: "rate",
};

const unsaid = (why: UnsaidOfYear): RestOfYear => ({ kind: "unsaid", why });

/**
 * What the rest of the fiscal year that is looked at must bring, by the periods that are over: `(T − Σ) / (N − e)` of what adds up, and
 * `(T·N − Σ) / (N − e)` of averages and rates; at most that much where less is better, as what may still be spent of a budget.
 *
 * @param target - a supposed one of a single period, in the place of the KPI's own
 * @returns `undefined` for a KPI without any past
 */
export function restOfYear(ready: Ready, kpi: Kpi, target: number | undefined): RestOfYear | undefined {
  const { values, evaluation, moment } = ready;
  const { settings } = ready.scorecard;
  const { fiscalYearStart } = settings;
  const past = kpiHistory(ready, kpi).flatMap(({ period, actual, isOpen }) =>
    isOpen || actual === undefined ? [] : [{ period, value: actual }],
  );
  const latest = past.at(-1)?.period;
  if (latest === undefined) return undefined;
  const { kind } = kpi.aggregation;
  const of = OF[kind];
  if (of === undefined) return unsaid(kind === "last" ? "last" : "other");
  const running = periodOf(moment.today, latest.frequency, fiscalYearStart);
  const year = yearSoFar(kind, past, { until: running, running, fiscalYearStart });
  const { brought, remaining, periods } = year;
  if (brought.length === 0) return unsaid("no-values");
  if (remaining === 0) return unsaid("over");
  const own = values.readings.get(kpi.id) ?? NO_READINGS;
  const single = target === undefined ? own.target : ({ kind: "number", value: target } as const);
  const readings = evaluation.kpis.get(kpi.id)?.readings ?? own;
  const supposed = target === undefined ? readings : { ...readings, target: single };
  const way = betterWay(kpi, supposed, moment.today);
  if (way === undefined) return unsaid("either-way");
  const targets = target === undefined ? (values.series.get(kpi.id)?.target ?? []) : [];
  const wanted = targetOver(kpi, { ...own, target: single }, targets, periods, settings);
  if (wanted.kind !== "number") return unsaid("no-target");
  const elapsed = brought.length;
  const rate = of === "rate" ? rateSoFar() : undefined;
  if (of === "rate" && rate === undefined) return unsaid("no-weights");
  const total = rate === undefined ? brought.reduce((sum, each) => sum + each, 0) : elapsed * rate;
  const all = elapsed + remaining;
  const goal = of === "total" ? wanted.value : wanted.value * all;
  const needed = neededPerPeriod({ target: goal, total, remaining }) ?? NaN;
  // What has never been below nothing is not expected to be so.
  if (needed <= 0 && brought.every((each) => each >= 0)) {
    if (way === "higher") return { kind: "reached" };
    if (needed < 0) return { kind: "passed", by: of === "total" ? total - goal : (total - goal) / all };
  }
  const { soFar = NaN } = runRate({ target: goal, total, periods: all, elapsed });
  return { kind: "needed", needed, soFar, remaining, of, way };

  /** Of all periods of the year so far together: each weighs as much as it had to show it. `undefined` where one has nothing to weigh by. */
  function rateSoFar(): number | undefined {
    const volumes = new Map<number, number>();
    for (const { day, denominator } of values.series.get(kpi.id)?.actual ?? []) {
      const { index } = periodOf(day, periods[0].frequency, fiscalYearStart);
      if (denominator?.kind === "number") volumes.set(index, (volumes.get(index) ?? 0) + denominator.value);
    }
    const ofYear = past.filter(({ period }) => period.index >= periods[0].index);
    const volumeOf = ({ period }: (typeof past)[number]): number => volumes.get(period.index) ?? 0;
    if (ofYear.some((each) => volumeOf(each) <= 0)) return undefined;
    const all = ofYear.reduce((sum, each) => sum + volumeOf(each), 0);
    return ofYear.reduce((sum, each) => sum + each.value * volumeOf(each), 0) / all;
  }
}

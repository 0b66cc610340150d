import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  dayOf,
  KINDS,
  kpiId,
  objectiveId,
  periodsOf,
  perspectiveId,
  scorecardId,
  scoreHistory,
  tabulate,
  type KpiId,
  type Readings,
  type Scorecard,
  type ScorecardValues,
  type Series,
} from "../../src/scorecard";
import { numberOf } from "../../src/scorecard/evaluateKpi";

const PERIODS = 60;
const KPIS_PER_OBJECTIVE = 5;
const OBJECTIVES_PER_PERSPECTIVE = 50;
/** 31 December 2026. */
const TODAY = 46387;
const FIRST_YEAR = 2022;

/** KPIs with five years of months each, in four perspectives or as many as they fill. */
export function bigScorecard(count: number): { readonly scorecard: Scorecard; readonly values: ScorecardValues } {
  const objectives = Math.ceil(count / KPIS_PER_OBJECTIVE);
  const perspectives = Math.max(4, Math.ceil(objectives / OBJECTIVES_PER_PERSPECTIVE));
  const entry = (name: string, order: number) => ({ name, aliases: [], order, weight: (order % 3) + 1 });
  const readings = new Map<KpiId, Readings>();
  const series = new Map<KpiId, Series>();
  const kpis = Array.from({ length: count }, (_, index) => {
    const id = kpiId(`k_${index}`);
    const number = (value: number) => ({ kind: "number", value }) as const;
    readings.set(id, { actual: { kind: "none" }, target: number(100), baseline: number(20) });
    const actual = Array.from({ length: PERIODS }, (__, month) => ({
      day: dayOf({ year: FIRST_YEAR + Math.floor(month / 12), month: (month % 12) + 1, day: 28 }),
      reading: number(20 + ((index * 7 + month * 13) % 90)),
    }));
    series.set(id, { actual, target: [] });
    return { ...DEFAULT_KPI, id, parent: objectiveId(`o_${index % objectives}`), ...entry(`K${index}`, index) };
  });
  const scorecard: Scorecard = {
    settings: { id: scorecardId("s"), name: "Stor", ...DEFAULT_SETTINGS },
    perspectives: Array.from({ length: perspectives }, (_, index) => ({
      id: perspectiveId(`p_${index}`),
      rollUp: undefined,
      thresholds: undefined,
      ...entry(`P${index}`, index),
    })),
    objectives: Array.from({ length: objectives }, (_, index) => ({
      id: objectiveId(`o_${index}`),
      parent: perspectiveId(`p_${index % perspectives}`),
      ...DEFAULT_OBJECTIVE,
      ...entry(`O${index}`, index),
    })),
    kpis,
  };
  return { scorecard, values: { readings, series, today: TODAY } };
}

/** As many numbers, without a scorecard around them. */
const bareNumbers = (count: number): Float64Array => new Float64Array(count * PERIODS).map((_, index) => index % 90);

/** The least work there is: one pass over them in one array, scored by a formula that is written out, and summed. */
function barePass(actual: Float64Array): number {
  let sum = 0;
  // By place: an iterator costs from twice to twenty times as much, as the engine of the day has it.
  for (let place = 0; place < actual.length; place += 1)
    sum += Math.min(100, Math.max(0, (100 * ((actual[place] as number) - 20)) / 80));
  return sum;
}

/** One pass over the numbers as they are given, readings with their day: each scored by itself by the rule of its KPI's kind, and summed. */
function passByTheRule({ scorecard, values }: ReturnType<typeof bigScorecard>): number {
  let sum = 0;
  for (const { id, kind, rule } of scorecard.kpis) {
    const readings = values.readings.get(id);
    if (readings === undefined) throw new Error(`${id} has no target.`);
    const [target, baseline] = [numberOf(readings.target), numberOf(readings.baseline)];
    for (const { day, reading } of values.series.get(id)?.actual ?? []) {
      // Spelled out: a spread makes this pass ten times as long, and the history look short beside it.
      const own = { actual: numberOf(reading), target, baseline };
      const raw = KINDS[kind].score(own, rule, { today: day, periods: 1, met: 0 });
      if (typeof raw === "number") sum += Math.min(100, Math.max(0, raw));
    }
  }
  return sum;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const timed = (work: () => unknown): number => {
  const begin = performance.now();
  work();
  return performance.now() - begin;
};

/** Milliseconds of the processor that a piece of work takes. */
function processorTime(work: () => unknown, times: number): number {
  const begin = process.cpuUsage();
  for (let time = 0; time < times; time += 1) work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000 / times;
}

/** As many short tries of either work, in turn: what else the machine does only ever adds, and the least of each has met least of it. */
const TRIES = 60;
const BARE_AT_ONCE = 10;

/** How many passes over the same numbers the whole history takes, values and scores. */
function passesOf(big: ReturnType<typeof bigScorecard>): { readonly bare: number; readonly byTheRule: number } {
  const { scorecard, values } = big;
  const periods = periodsOf(values, scorecard.settings);
  const numbers = bareNumbers(scorecard.kpis.length);
  let [bare, byTheRule, whole] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < TRIES; round += 1) {
    bare = Math.min(
      bare,
      processorTime(() => barePass(numbers), BARE_AT_ONCE),
    );
    byTheRule = Math.min(
      byTheRule,
      processorTime(() => passByTheRule(big), 1),
    );
    whole = Math.min(
      whole,
      processorTime(() => scoreHistory(scorecard, tabulate(scorecard, values, periods)), 1),
    );
  }
  return { bare: whole / bare, byTheRule: whole / byTheRule };
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

/** What scoring costs: preparing the values, scoring all of them, and scoring again after one has changed. */
export function measureEngine(count: number, rounds = 15): object {
  const big = bigScorecard(count);
  const { scorecard, values } = big;
  const passes = passesOf(big);
  const periods = periodsOf(values, scorecard.settings);
  const table = tabulate(scorecard, values, periods);
  const history = scoreHistory(scorecard, table);
  const first = scorecard.kpis[0]?.id as KpiId;
  const numbers = bareNumbers(count);
  const times = (work: () => unknown): number => rounded(median(Array.from({ length: rounds }, () => timed(work))));
  globalThis.gc?.();
  const heap = process.memoryUsage();
  const kept = [tabulate(scorecard, values, periods), scoreHistory(scorecard, table)];
  globalThis.gc?.();
  const after = process.memoryUsage();
  return {
    kpis: count,
    periods: periods.length,
    tabulateMs: rounded(median(Array.from({ length: 3 }, () => timed(() => tabulate(scorecard, values, periods))))),
    scoreMs: times(() => scoreHistory(scorecard, table)),
    rescoreOneMs: times(() => history.rescore(first)),
    barePassMs: times(() => barePass(numbers)),
    barePasses: rounded(passes.bare),
    passesByTheRule: rounded(passes.byTheRule),
    megabytes:
      rounded((after.heapUsed + after.arrayBuffers - heap.heapUsed - heap.arrayBuffers) / 1e6) *
      (kept.length > 0 ? 1 : 0),
    rounds,
  };
}

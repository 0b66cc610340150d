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
  type Kpi,
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
    // In the order of the workbook's reader: with the defaults first V8 gives nearly each of them a shape of its own, and whoever reads them looks each part up.
    return { id, parent: objectiveId(`o_${index % objectives}`), ...entry(`K${index}`, index), ...DEFAULT_KPI };
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

/** Milliseconds of the processor that a pass over the numbers takes, and the whole history, values and scores, of the same numbers. */
interface Least {
  readonly barePass: number;
  readonly passByTheRule: number;
  readonly history: number;
}

function leastOf(big: ReturnType<typeof bigScorecard>): Least {
  const { scorecard, values } = big;
  const periods = periodsOf(values, scorecard.settings);
  const numbers = bareNumbers(scorecard.kpis.length);
  const work: Readonly<Record<keyof Least, readonly [() => unknown, times: number]>> = {
    barePass: [() => barePass(numbers), BARE_AT_ONCE],
    passByTheRule: [() => passByTheRule(big), 1],
    history: [() => scoreHistory(scorecard, tabulate(scorecard, values, periods)), 1],
  };
  const least = { barePass: Infinity, passByTheRule: Infinity, history: Infinity };
  for (let round = 0; round < TRIES; round += 1)
    for (const name of Object.keys(work) as (keyof Least)[])
      least[name] = Math.min(least[name], processorTime(...work[name]));
  return least;
}

const CHANGES = 200;

/** Milliseconds from a changed value until its KPI and all that stands above it are scored anew in every period. */
function changeOne({ scorecard, values }: ReturnType<typeof bigScorecard>): object {
  const table = tabulate(scorecard, values, periodsOf(values, scorecard.settings));
  const history = scoreHistory(scorecard, table);
  const { kpis } = scorecard;
  const times = Array.from({ length: CHANGES }, (_, change) => {
    const { id } = kpis[Math.floor((change * kpis.length) / CHANGES)] as Kpi;
    const actual = table.columns.get(id)?.actual;
    return timed(() => {
      actual?.set([change % 90], PERIODS - 1);
      history.rescore(id);
    });
  });
  return { median: rounded(median(times)), worst: rounded(Math.max(...times)), n: CHANGES };
}

/** Megabytes that the values and the scores of all periods keep. */
function keptBy({ scorecard, values }: ReturnType<typeof bigScorecard>): number {
  const bytes = (): number => {
    // What the first one finds is given back while nobody waits, and by the second one at the latest.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = bytes();
  const table = tabulate(scorecard, values, periodsOf(values, scorecard.settings));
  const kept = [table, scoreHistory(scorecard, table)];
  return ((bytes() - before) / 1e6) * (kept.length > 0 ? 1 : 0);
}

const rounded = (number: number): number => Math.round(number * 1000) / 1000;

const SIZES = [100, 1000, 10_000] as const;

/** What the whole history costs, in milliseconds and in passes over the same numbers, and what it costs to score again after one value has changed. */
export function measureEngine(): object {
  const measured = SIZES.map((kpis) => {
    const big = bigScorecard(kpis);
    return { kpis, big, ...leastOf(big) };
  });
  const [, thousand, tenThousand] = measured;
  return {
    periods: PERIODS,
    sizes: measured.map(({ kpis, big, history, barePass: bare, passByTheRule: byTheRule }) => ({
      kpis,
      historyMs: rounded(history),
      barePassMs: rounded(bare),
      barePasses: rounded(history / bare),
      passByTheRuleMs: rounded(byTheRule),
      passesByTheRule: rounded(history / byTheRule),
      changeOneMs: changeOne(big),
      megabytes: rounded(keptBy(big)),
    })),
    tenThousandToThousand: rounded((tenThousand?.history ?? NaN) / (thousand?.history ?? NaN)),
  };
}

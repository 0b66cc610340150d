import { bottleneckOf, flowOf, funnelOf, readItems, stageCounts, type Sureness } from "../../../src/insight";
import type { Reading } from "../../../src/scorecard";
import { random } from "../../support/random";
import { recordRuns, runs, SEED } from "../../support/runs";

const STAGES = ["Brief", "Tekst", "Design", "Godkendelse"] as const;
/** Days between one item and the next, on average. */
const BETWEEN = 2;
const ITEMS = 60;

const draw = random(SEED);
const exponential = (mean: number): number => -mean * Math.log(1 - draw());

/**
 * A log of items that come at random and pass stages with one person each, who takes them in turn. It is looked at when five sixths of
 * them have come.
 *
 * @param loads - the share of the time that each stage is busy, 0 to 1
 */
function logOf(loads: readonly number[]) {
  const free = loads.map(() => 0);
  let arrival = 46_000;
  const rows = Array.from({ length: ITEMS }, () => {
    arrival += exponential(BETWEEN);
    let at = arrival;
    return loads.map((load, stage) => {
      const start = Math.max(at, free[stage] ?? 0);
      at = start + exponential(load * BETWEEN);
      free[stage] = at;
      return [start, at] as const;
    });
  });
  const today = Math.floor(rows[Math.floor((ITEMS * 5) / 6)]?.[0]?.[0] ?? arrival);
  const cell = (day: number): Reading =>
    Math.floor(day) <= today ? { kind: "number", value: Math.floor(day) } : { kind: "blank" };
  const table = rows
    .filter(([first]) => first !== undefined && Math.floor(first[0]) <= today)
    .map((stays) => stays.flatMap(([start, end]) => [cell(start), cell(end)]));
  return readItems(STAGES, table, today);
}

/** How often which verdict is given, and how often it names the stage. In a full run the numbers are printed. */
function tried(
  name: string,
  loads: () => readonly [loads: readonly number[], bottleneck: number | undefined],
  logs: number,
) {
  const verdicts: Record<Sureness, number> = { sure: 0, possible: 0, none: 0, "one-place": 0, "too-few": 0 };
  let [right, surelyRight, wrong, surelyWrong] = [0, 0, 0, 0];
  for (let log = 0; log < logs; log += 1) {
    const [busy, bottleneck] = loads();
    const table = logOf(busy);
    const flow = flowOf(table);
    if (!flow.ok) throw new Error(flow.problem.kind);
    const { sureness, stage } = bottleneckOf(table, flow.value);
    verdicts[sureness] += 1 / logs;
    if (sureness !== "sure" && sureness !== "possible") continue;
    const isRight = bottleneck !== undefined && stage === STAGES[bottleneck];
    if (isRight) right += 1 / logs;
    else wrong += 1 / logs;
    if (sureness === "sure" && isRight) surelyRight += 1 / logs;
    if (sureness === "sure" && !isRight) surelyWrong += 1 / logs;
  }
  recordRuns(logs);
  if (process.env["RUNS"] !== undefined) console.log(name, { logs, verdicts, right, surelyRight, wrong, surelyWrong });
  return { right, surelyRight, wrong, surelyWrong };
}

const LOGS = runs({ full: 2000, quick: 100 });
/** Of a share, what chance adds or takes in so many logs, 1 time of 1,000. */
const within = (share: number): number => 3.1 * Math.sqrt((share * (1 - share)) / LOGS);
const one = (busy: number, others: number) => () => {
  const bottleneck = 1 + Math.floor(draw() * 3);
  return [STAGES.map((_, stage) => (stage === bottleneck ? busy : others)), bottleneck] as const;
};

test.each([
  [0.8, 0.45, 0.2],
  [0.9, 0.7, 0.4],
  [0.95, 0.8, 0.5],
])("a stage that is busy %d of the time, where others are half of it, is found in most logs", (busy, named, surely) => {
  const { right, surelyRight, wrong, surelyWrong } = tried(`${busy} among 0.5`, one(busy, 0.5), LOGS);
  expect(right).toBeGreaterThan(named - within(named));
  expect(surelyRight).toBeGreaterThan(surely - within(surely));
  expect(wrong).toBeLessThan(0.03 + within(0.03));
  expect(surelyWrong).toBeLessThan(0.01 + within(0.01));
});

test.each([
  [0.3, 0.01],
  [0.5, 0.12],
  [0.7, 0.35],
  [0.85, 0.45],
])(
  "of stages that are all busy %d of the time one is surely the bottleneck in at most 5 of 100 logs",
  (busy, named) => {
    const { wrong, surelyWrong } = tried(`equal ${busy}`, () => [STAGES.map(() => busy), undefined], LOGS);
    expect(surelyWrong).toBeLessThan(0.05 + within(0.05));
    expect(wrong).toBeLessThan(named + within(named));
  },
);

/** How many come by chance, on average so many. */
function poisson(mean: number): number {
  let [count, left] = [0, Math.exp(-mean)];
  for (let drawn = draw(); drawn > left; drawn -= left, left *= mean / count) count += 1;
  return count;
}
/** How often any of the stages is called growing, of tables of counts. */
function growing(name: string, tables: number, countOf: (stage: number, period: number) => number): number {
  let called = 0;
  const stages = ["A", "B", "C", "D", "E"];
  for (let table = 0; table < tables; table += 1) {
    const found = stageCounts(
      stages,
      Array.from({ length: 12 }, (_, period) => stages.map((__, stage) => countOf(stage, period))),
    );
    if (found.ok && found.value.some(({ isGrowing }) => isGrowing)) called += 1 / tables;
  }
  recordRuns(tables);
  if (process.env["RUNS"] !== undefined) console.log(name, { tables, called });
  return called;
}

test("counts that only scatter pile up somewhere in at most 5 of 100 tables, and those that rise are found", () => {
  expect(growing("scatter", LOGS, () => poisson(10))).toBeLessThan(0.05 + within(0.05));
  expect(
    growing("three times as many", LOGS, (stage, period) => poisson(stage === 2 ? 10 + 2 * period : 10)),
  ).toBeGreaterThan(0.6 - within(0.6));
});

test.each([1, 4, 8])("a funnel of %d steps whose truth has not changed is called so in all but 5 of 100", (steps) => {
  const funnel = (): number[] => {
    const counts = [1500];
    for (let step = 0; step < steps; step += 1)
      counts.push(Array.from({ length: counts[step] ?? 0 }, draw).filter((drawn) => drawn < 0.7).length);
    return counts;
  };
  let changed = 0;
  for (let each = 0; each < LOGS; each += 1) {
    const found = funnelOf(funnel(), { kind: "before", counts: funnel() });
    if (found.some(({ against }) => against !== "level")) changed += 1 / LOGS;
  }
  recordRuns(LOGS);
  if (process.env["RUNS"] !== undefined) console.log(`funnel of ${steps}`, { LOGS, changed });
  // The interval of a difference is an approximation: about 5 of 100.
  expect(changed).toBeLessThan(0.06 + within(0.06));
});

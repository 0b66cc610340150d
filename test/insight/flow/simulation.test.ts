import { bottleneckOf, flowOf, readItems, type Sureness } from "../../../src/insight";
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

/** How often which verdict is given, and how often it names the stage. */
function tried(loads: () => readonly [loads: readonly number[], bottleneck: number | undefined], logs: number) {
  const verdicts: Record<Sureness, number> = { sure: 0, possible: 0, none: 0, "too-few": 0 };
  let right = 0;
  let wrong = 0;
  for (let log = 0; log < logs; log += 1) {
    const [busy, bottleneck] = loads();
    const table = logOf(busy);
    const flow = flowOf(table);
    if (!flow.ok) throw new Error(flow.problem.kind);
    const { sureness, stage } = bottleneckOf(table, flow.value);
    verdicts[sureness] += 1 / logs;
    if (sureness === "none" || sureness === "too-few") continue;
    if (bottleneck !== undefined && stage === STAGES[bottleneck]) right += 1 / logs;
    else wrong += 1 / logs;
  }
  recordRuns(logs);
  if (process.env["RUNS"] !== undefined) console.log({ logs, verdicts, right, wrong });
  return { verdicts, right, wrong };
}

const LOGS = runs({ full: 500, quick: 100 });

test("a stage that is busy nearly all of the time, where others are half of it, is found in most logs", () => {
  const { right, wrong } = tried(() => {
    const bottleneck = 1 + Math.floor(draw() * 3);
    return [STAGES.map((_, stage) => (stage === bottleneck ? 0.95 : 0.5)), bottleneck];
  }, LOGS);
  expect(right).toBeGreaterThan(0.8);
  expect(wrong).toBeLessThan(0.1);
});

test("where all stages have time to spare none is named", () => {
  const { verdicts } = tried(() => [STAGES.map(() => 0.3), undefined], LOGS);
  expect(verdicts.none).toBeGreaterThan(0.95);
});

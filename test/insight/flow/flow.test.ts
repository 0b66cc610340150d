import { readFileSync } from "node:fs";
import path from "node:path";
import {
  bottleneckOf,
  dearestSteps,
  flowEfficiency,
  flowOf,
  funnelOf,
  inefficiencies,
  leadTimeByLittle,
  nearestRank,
  queueAtLoad,
  queueGrowth,
  rateDifference,
  readItems,
  readLog,
  stageCounts,
  timeInside,
  timeShares,
  underWay,
  type Flow,
} from "../../../src/insight";
import { leadTimeOf, roundsOf } from "../../../src/insight/flow/flow";
import { dayOf, type Reading, type Result } from "../../../src/scorecard";
import { examples } from "../oracles";

const example = examples("flow");

function got<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A day as Excel counts it, from 2026-09-01. */
const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.slice(0, 10).split("-").map(Number);
  return dayOf({ year, month, day: date });
};
const cell = (value: number | string | null | undefined): Reading => {
  if (value === null || value === undefined) return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value };
};
const table = (rows: readonly (readonly (number | string | null)[])[]) => rows.map((row) => row.map(cell));

describe("what others have worked out", () => {
  test("LITTLE-1: Little's law, both ways round", () => {
    const { inputs, expected } = example("LITTLE-1");
    const [given, open] = inputs as [{ rate: number; time: number }, { wip: number; rate_per_year: number }];
    expect([underWay(given.rate, given.time), timeInside(open.wip, open.rate_per_year)]).toEqual(expected);
    expect(timeInside(12, 0)).toBeUndefined();
  });

  test.each(["FLOWEFF-1", "FLOWEFF-2"])("%s: flow efficiency", (id) => {
    const { inputs, expected, tolerance } = example(id);
    const { active, total, active_days, total_days } = inputs as Record<string, number | readonly number[]>;
    const [actives, totals] = [[active ?? active_days].flat(), [total ?? total_days].flat()] as const;
    actives.forEach((each, index) => {
      const share = flowEfficiency(each as number, totals[index] as number);
      const wanted = [expected].flat()[index] as number | null;
      if (wanted === null) expect(share).toBeUndefined();
      else expect(Math.abs(100 * (share ?? NaN) - wanted)).toBeLessThanOrEqual(tolerance);
    });
  });

  test("PCTL-1, PCTL-2: the nearest rank is one of the values, on the far side of Excel's percentile", () => {
    const one = example("PCTL-1");
    const { values, k } = one.inputs as { values: readonly number[]; k: number };
    expect(nearestRank(values, k)).toBe(2);
    expect(nearestRank(values, k)).toBeGreaterThanOrEqual(one.expected as number);
    const other = example("PCTL-2").inputs as { values: readonly number[]; k: readonly number[] };
    expect(nearestRank(other.values, other.k[0] ?? NaN)).toBe(3);
    expect(nearestRank([], 0.85)).toBeUndefined();
    expect(
      nearestRank(
        Array.from({ length: 20 }, (_, index) => index + 1),
        0.85,
      ),
    ).toBe(17);
  });

  test.each(["PMTIME-1", "PMTIME-2"])("%s: time with and without work", (id) => {
    const { inputs, expected } = example(id);
    const { intervals_hours } = inputs as { intervals_hours: readonly (readonly [number, number])[] };
    expect(timeShares(intervals_hours)).toEqual(expected);
  });

  test("MM1-1: queues at a load", () => {
    const { inputs, expected, tolerance } = example("MM1-1");
    const { queue, time_multiple } = expected as Record<string, readonly number[]>;
    (inputs as { utilisation: readonly number[] }).utilisation.forEach((load, index) => {
      const found = queueAtLoad(load);
      expect(Math.abs((found?.queue ?? NaN) - (queue?.[index] ?? NaN))).toBeLessThan(tolerance + 1e-9);
      expect(Math.abs((found?.timeMultiple ?? NaN) - (time_multiple?.[index] ?? NaN))).toBeLessThan(tolerance + 1e-9);
    });
    expect(queueAtLoad(1)).toBeUndefined();
  });

  test("CFD-1: cumulative flow", () => {
    const { inputs, expected } = example("CFD-1");
    const { arrivals, departures, wip_start } = inputs as {
      arrivals: readonly number[];
      departures: readonly number[];
      wip_start: number;
    };
    const wanted = expected as { wip: number[]; growth_per_period: number; slope: number; lead_time_periods: number };
    const growth = got(queueGrowth(arrivals, departures, wip_start));
    expect(growth.inProgress).toEqual(wanted.wip);
    expect(growth.perPeriod).toBeCloseTo(wanted.growth_per_period, 8);
    expect(growth.slope).toBeCloseTo(wanted.slope, 8);
    expect(growth.isGrowing).toBe(true);
    const check = leadTimeByLittle(growth.inProgress, arrivals, departures);
    expect(check.leadTime).toBeCloseTo(wanted.lead_time_periods, 8);
    expect(check.isApproximate).toBe(true);
    expect(queueGrowth([1, 1, 1], [1, 1, 1])).toMatchObject({ ok: false, problem: { kind: "too-few-data" } });
    expect(queueGrowth([1, 0, 1, 1], [0, 2, 1, 1])).toMatchObject({
      ok: false,
      problem: { kind: "below-nothing", period: 2 },
    });
  });

  test("LOG-1: a public log of events", () => {
    const { inputs, expected } = example("LOG-1");
    const wanted = expected as Record<string, never> & {
      duration_days: Record<string, number>;
      median_days: number;
      mean_days: number;
      p85_nearest_rank: number;
      wait_before_hours: Record<string, { n: number; total: number }>;
      largest_total_wait: string;
      rework: Record<string, number>;
    };
    const events = (inputs as { events: readonly (readonly [string, string, string])[] }).events.map(
      ([item, stage, at]) => ({ item, stage, at: Date.parse(`${at}Z`) / 86_400_000 }),
    );
    const log = readLog(events);
    const cases = [...new Set([...events].sort((one, other) => one.at - other.at).map(({ item }) => item))];
    log.items.forEach((item, index) => {
      const name = cases[index] ?? "";
      expect(leadTimeOf(item, log.shape)).toBeCloseTo(wanted.duration_days[name] ?? NaN, 5);
      expect(roundsOf(item)).toBe(wanted.rework[name] ?? 0);
    });
    const flow = got(flowOf(log));
    expect(flow.medianLead).toBeCloseTo(wanted.median_days, 5);
    expect(flow.meanLead).toBeCloseTo(wanted.mean_days, 5);
    expect(flow.lateLead).toBeCloseTo(wanted.p85_nearest_rank, 5);
    expect(flow.efficiency).toBeUndefined();
    expect(flow.reworkShare).toBeCloseTo(2 / 6, 9);
    for (const { stage, waiting, waitTimes } of flow.stages) {
      const before = wanted.wait_before_hours[stage];
      expect([stage, waitTimes.length]).toEqual([stage, before?.n ?? 0]);
      expect(waiting * 24).toBeCloseTo(before?.total ?? 0, 4);
    }
    expect(bottleneckOf(log, flow).stage).toBe(wanted.largest_total_wait);
    expect(inefficiencies(flow)).toEqual(["rework"]);
  });

  test("STAGE-1: items with the dates of their stages", () => {
    const { inputs, expected } = example("STAGE-1");
    const { stages, items, as_of } = inputs as {
      stages: readonly string[];
      items: readonly Record<string, readonly [string, string | null]>[];
      as_of: string;
    };
    const rows = items.map((item) =>
      stages.flatMap((stage) => (item[stage] ?? [null, null]).map((each) => (each === null ? null : day(each)))),
    );
    const read = readItems(stages, table(rows), day(as_of));
    expect(read.problems).toEqual([]);
    const flow = got(flowOf(read));
    const wanted = expected as Record<string, unknown> & {
      stages: Record<string, Record<string, unknown>>;
      flow_efficiency: number;
    };
    for (const { stage, work, waiting, done, openAges, waitingShare } of flow.stages)
      expect({ work, wait: waiting, done, open: openAges.length, open_ages: openAges }).toEqual(
        (({ wait_share, ...rest }) => {
          expect(waitingShare).toBeCloseTo(wait_share as number, 8);
          return rest;
        })(wanted.stages[stage] ?? {}),
      );
    expect(flow.leadTimes).toEqual(wanted["lead_days"]);
    expect([flow.medianLead, flow.lateLead]).toEqual([wanted["median_lead"], wanted["p85_lead"]]);
    expect(flow.efficiency).toBeCloseTo(wanted.flow_efficiency, 8);
    expect(bottleneckOf(read, flow)).toMatchObject({
      stage: wanted["largest_wait"],
      sureness: "too-few",
      finished: 3,
      needed: 5,
    });
  });

  test("200 tables of dates agree with numpy, of which these were kept", () => {
    const { flow: tables } = JSON.parse(readFileSync(path.join(__dirname, "../oracles/flowTables.json"), "utf8")) as {
      readonly flow: readonly {
        readonly stages: readonly string[];
        readonly today: number;
        readonly rows: readonly (readonly (number | null)[])[];
        readonly expected: Readonly<Record<"work" | "waiting" | "waitingNow" | "done" | "share", readonly number[]>> &
          Readonly<Record<"items" | "finished" | "median" | "late" | "efficiency", number | null>> & {
            readonly ages: readonly (readonly number[])[];
          };
      }[];
    };
    for (const { stages, today, rows, expected } of tables) {
      const read = readItems(stages, table(rows), today);
      expect(read.problems).toEqual([]);
      const flow = got(flowOf(read));
      const of = (key: "work" | "waiting" | "waitingNow" | "done") => flow.stages.map((stage) => stage[key]);
      const { work, waiting, waitingNow, done, ages, items, finished, share } = expected;
      expect({ work: of("work"), waiting: of("waiting"), waitingNow: of("waitingNow"), done: of("done") }).toEqual({
        work,
        waiting,
        waitingNow,
        done,
      });
      expect(flow.stages.map(({ openAges }) => openAges)).toEqual(ages);
      flow.stages.forEach(({ waitingShare }, index) => expect(waitingShare).toBeCloseTo(share[index] ?? NaN, 9));
      expect([flow.items, flow.finished]).toEqual([items, finished]);
      expect([flow.medianLead ?? null, flow.lateLead ?? null]).toEqual([expected.median, expected.late]);
      expect(flow.efficiency ?? 0).toBeCloseTo(expected.efficiency ?? 0, 9);
    }
    expect(tables.length).toBeGreaterThan(9);
  });

  test("FUN-1: a funnel against its benchmark", () => {
    const { inputs, expected } = example("FUN-1");
    const { counts, benchmark } = inputs as { counts: readonly number[]; benchmark: readonly number[] };
    const steps = funnelOf(counts, { kind: "benchmark", rates: benchmark });
    (expected as readonly Record<string, never>[]).forEach((wanted, index) => {
      const step = steps[index];
      expect(step?.rate).toBeCloseTo(wanted["rate"] ?? NaN, 8);
      const [low, high] = (wanted["interval"] ?? []) as readonly number[];
      expect(step?.low).toBeCloseTo(low ?? NaN, 8);
      expect(step?.high).toBeCloseTo(high ?? NaN, 8);
      expect((step?.rate ?? NaN) - (step?.norm ?? NaN)).toBeCloseTo(wanted["gap_points"] ?? NaN, 8);
      expect(step?.against === "below").toBe(wanted["below_benchmark"]);
      expect(step?.missing).toBeCloseTo(wanted["lost_vs_benchmark"] ?? NaN, 6);
      expect(step?.missingAtEnd).toBeCloseTo(wanted["lost_at_end"] ?? NaN, 6);
    });
    expect(dearestSteps(steps).map(({ step }) => step)).toEqual([4, 2]);
  });
});

describe("a funnel", () => {
  test("is held against its own past, and says nothing that chance explains", () => {
    const now = funnelOf([1000, 100, 40], { kind: "before", counts: [1000, 160, 66] });
    expect(now.map(({ against }) => against)).toEqual(["below", "level"]);
    expect(now[0]?.missing).toBeCloseTo(60, 9);
    expect(now[0]?.missingAtEnd).toBeCloseTo(24, 9);
    expect(dearestSteps(now).map(({ step }) => step)).toEqual([2]);
  });
  test("has no rate where nobody came, and where more went on than came", () => {
    expect(funnelOf([0, 0, 5])).toMatchObject([
      { rate: undefined, isMixed: false, against: undefined, missingAtEnd: undefined },
      { rate: undefined, isMixed: true },
    ]);
    // Nobody knows what the first step costs behind one that more come into.
    expect(funnelOf([100, 20, 30], { kind: "benchmark", rates: [0.5, undefined] })[0]).toMatchObject({
      ...{ against: "below", missing: 30, missingAtEnd: undefined },
    });
    expect(funnelOf([100])).toEqual([]);
    expect(funnelOf([100, 20], { kind: "before", counts: [0, 0] })[0]).toMatchObject({ against: undefined });
  });
  test("CI-DIFF: the interval of a difference is that of Newcombe's paper", () => {
    const { estimate, low, high } = got(rateDifference({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }));
    expect([estimate, low, high].map((each) => Number(each.toFixed(4)))).toEqual([0.2, 0.0524, 0.3339]);
    expect(rateDifference({ successes: 0, trials: 0 }, { successes: 1, trials: 2 })).toMatchObject({ ok: false });
  });
});

describe("a table of dates", () => {
  const stages = ["Brief", "Tekst", "Godkendelse"];

  test.each([
    ["text", [1, 2, 3, "snart", null, null], { kind: "not-a-date", row: 1, stage: "Tekst", place: 1, text: "snart" }],
    [
      "an end before its start",
      [5, 4, null, null, null, null],
      { kind: "dates-backwards", row: 1, stage: "Brief", place: 0 },
    ],
    [
      "a stage before the one before",
      [5, 6, 2, 3, null, null],
      { kind: "dates-backwards", row: 1, stage: "Tekst", place: 1 },
    ],
    [
      "an end without a start",
      [null, 3, null, null, null, null],
      { kind: "start-missing", row: 1, stage: "Brief", place: 0 },
    ],
    [
      "a start without an end, and a later stage",
      [1, null, 3, 4, null, null],
      { kind: "end-missing", row: 1, stage: "Brief", place: 0 },
    ],
    ["a day to come", [1, 2, 90, null, null, null], { kind: "after-today", row: 1, stage: "Tekst", place: 1 }],
  ] as const)("leaves out %s, and says why", (_, row, problem) => {
    const read = readItems(stages, table([row, [1, 1, 2, 2, 3, 3]]), 50);
    expect(read.problems).toEqual([problem]);
    expect(got(flowOf(read))).toMatchObject({ items: 1, finished: 1, medianLead: 3 });
  });

  test("knows stages that are skipped, rows that are empty, and what waits now", () => {
    const read = readItems(
      stages,
      table([
        [1, 2, null, null, 6, 7],
        [null, null, null, null, null, null],
        [1, 2, 4, 5, null, null],
        [3, null, null, null, null, null],
      ]),
      20,
    );
    expect(read.problems).toEqual([]);
    const flow = got(flowOf(read));
    expect(flow).toMatchObject({ items: 3, finished: 1, inProgress: 2 });
    expect(flow.stages[2]).toMatchObject({ waiting: 3, waitingNow: 15, queuedAges: [15] });
    expect(flow.stages[0]).toMatchObject({ openAges: [18] });
  });

  test("with one date a stage cannot tell work from waiting", () => {
    const read = readItems(
      stages,
      table([
        [1, 5, 11],
        [2, 4, null],
      ]),
      undefined,
    );
    expect(read).toMatchObject({ shape: "stamps", today: 11 });
    const flow = got(flowOf(read));
    expect(flow).toMatchObject({ efficiency: undefined, medianLead: 10, inProgress: 1 });
    expect(flow.stages.map(({ waiting, waitingNow }) => [waiting, waitingNow])).toEqual([
      [0, 0],
      [6, 0],
      [6, 7],
    ]);
  });

  test("with a stage twice counts rework", () => {
    const read = readItems(
      ["Tekst", "Godkendelse", "Tekst", "Godkendelse"],
      table([
        [1, 1, 2, 2, 3, 3, 4, 4],
        [1, 2, 3, 3, null, null, null, null],
      ]),
      9,
    );
    const flow = got(flowOf(read));
    expect(read.stages).toEqual(["Tekst", "Godkendelse"]);
    expect(flow.stages.map(({ returns }) => returns)).toEqual([1, 1]);
    expect(flow.reworkShare).toBe(0.5);
  });

  test("without an item says so", () => {
    expect(flowOf(readItems(stages, [], 5))).toEqual({
      ok: false,
      problem: { kind: "too-few-data", count: 0, needed: 1 },
    });
  });
});

describe("the bottleneck", () => {
  const stages = ["Brief", "Tekst", "Godkendelse"];
  /** One item a day and stage; the third takes one item every two days. */
  const piling = Array.from({ length: 30 }, (_, index) => {
    const brief = 1 + index;
    const approval = 3 + 2 * index;
    return [brief, brief, brief + 1, brief + 1, ...(approval <= 45 ? [approval, approval] : [null, null])];
  });

  test("is sure where the queue grows", () => {
    const read = readItems(stages, table(piling), 45);
    const flow = got(flowOf(read));
    expect(bottleneckOf(read, flow)).toMatchObject({
      sureness: "sure",
      stage: "Godkendelse",
      evidence: { mostWaiting: true, queueGrows: true, busiest: undefined },
    });
  });

  test("is only possible where nothing else speaks for it, and none where all stages wait alike", () => {
    const steady = Array.from({ length: 12 }, (_, index) => [
      index + 1,
      index + 1,
      index + 2,
      index + 2,
      index + 9,
      index + 9,
    ]);
    const read = readItems(stages, table(steady), 60);
    expect(bottleneckOf(read, got(flowOf(read)))).toMatchObject({
      sureness: "possible",
      stage: "Godkendelse",
      evidence: { mostWaiting: true, queueGrows: false, oldItems: false },
    });
    expect(bottleneckOf(read, got(flowOf(read)), [0.5, 0.6, 0.95]).sureness).toBe("sure");
    const alike = Array.from({ length: 12 }, (_, index) => [1, 4, 7, 10].flatMap((at) => [index + at, index + at]));
    const even = readItems(["A", "B", "C", "D"], table(alike), 60);
    expect(bottleneckOf(even, got(flowOf(even)))).toMatchObject({ sureness: "none", stage: "B" });
    const quick = readItems(stages, table(Array.from({ length: 6 }, () => [1, 1, 2, 2, 3, 3])), 9);
    expect(bottleneckOf(quick, got(flowOf(quick)))).toMatchObject({ sureness: "none", stage: undefined });
  });

  test("is told by one that has been under way for longer than the others were", () => {
    const rows = [
      ...Array.from({ length: 8 }, (_, index) => [index + 1, index + 1, index + 2, index + 2, index + 9, index + 9]),
      [10, 10, 11, 11, null, null],
    ];
    const read = readItems(stages, table(rows), 60);
    expect(bottleneckOf(read, got(flowOf(read)))).toMatchObject({ sureness: "sure", evidence: { oldItems: true } });
  });
});

test("inefficient is told apart from a bottleneck", () => {
  const flow = { finished: 9, reworkShare: 0.2, efficiency: 0.1, medianLead: 3, lateLead: 10 } as Flow;
  expect(inefficiencies(flow)).toEqual(["rework", "mostly-waiting", "unpredictable"]);
  expect(inefficiencies({ ...flow, finished: 4 })).toEqual([]);
  expect(inefficiencies({ ...flow, reworkShare: 0.19, efficiency: 0.15, lateLead: 9 })).toEqual([]);
});

test("counts a stage and period tell where things pile up", () => {
  const counted = got(
    stageCounts(
      ["Kø", "Test"],
      [
        [1, 3],
        [2, 3],
        [4, undefined],
        [4, 2],
        [6, 3],
        [7, 3],
      ],
    ),
  );
  expect(counted).toMatchObject([
    { stage: "Kø", inProgress: [2, 4, 6, 7], perPeriod: 1.5, isGrowing: true },
    { stage: "Test", inProgress: [3, 2, 3, 3], perPeriod: 0, isGrowing: false },
  ]);
  expect(stageCounts(["Kø"], [[1], [2]])).toMatchObject({ ok: false });
  expect(stageCounts(["Kø"], [[-1], [2], [2], [3], [3]])).toMatchObject({ ok: false, problem: { period: 1 } });
});

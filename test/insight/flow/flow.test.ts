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
import { flowWords } from "../../../src/language";
import { wilson } from "../../../src/insight/intervals";
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
const wilsonHigh = (successes: number, trials: number): number => got(wilson(successes, trials)).high;
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

  test("a stock that is smaller than it was does not grow, however its line rises", () => {
    const growth = got(queueGrowth([0, 2, 1, 3, 1, 3, 1, 2], [16, 0, 0, 0, 0, 0, 0, 0], 20));
    expect(growth.inProgress).toEqual([4, 6, 7, 10, 11, 14, 15, 17]);
    expect(growth).toMatchObject({ perPeriod: -0.375, isGrowing: false });
    expect(growth.slope).toBeGreaterThan(1.8);
    expect(got(queueGrowth([0, 2, 1, 3, 1, 3, 1, 2], [0, 0, 0, 0, 0, 0, 0, 0], 4))).toMatchObject({ isGrowing: true });
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
  test("shares the chance of being wrong among its steps, and what is found leaves more of it to the others", () => {
    // 120 of 200 after 140 of 200: p = 0.037 by itself, which two steps do not carry, and one beside a clear one does.
    const clear = funnelOf([1000, 200, 120], { kind: "before", counts: [1000, 400, 280] });
    expect(clear.map(({ against }) => against)).toEqual(["below", "below"]);
    const alone = funnelOf([1000, 200, 120], { kind: "before", counts: [1000, 200, 140] });
    expect(alone.map(({ against }) => against)).toEqual(["level", "level"]);
    const one = funnelOf([200, 120], { kind: "before", counts: [200, 140] });
    expect(one.map(({ against }) => against)).toEqual(["below"]);
    // Each upper end lies below the rate by itself; of four steps none does.
    const wanted = wilsonHigh(100, 1000) + 0.001;
    const benchmark = (count: number) =>
      funnelOf([1000, 100, 50, 25, 12], {
        kind: "benchmark",
        rates: [wanted, ...Array.from({ length: 3 }, () => (count > 1 ? 0.5 : undefined))],
      })[0]?.against;
    expect([benchmark(1), benchmark(4)]).toEqual(["below", "level"]);
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
  const found = (headings: readonly string[], rows: readonly (readonly (number | null)[])[], today: number) => {
    const read = readItems(headings, table(rows), today);
    expect(read.problems).toEqual([]);
    return bottleneckOf(read, got(flowOf(read)));
  };
  const many = <Each>(count: number, each: (index: number) => Each): Each[] =>
    Array.from({ length: count }, (_, index) => each(index));
  /** One item a day and stage; the third takes one item every two days. */
  const piling = (today: number) =>
    many(30, (index) => {
      const brief = 1 + index;
      const approval = 3 + 2 * index;
      const [text, approved] = [
        brief + 1 <= today ? [brief + 1, brief + 1] : [null, null],
        approval <= today ? [approval, approval] : [null, null],
      ];
      return [brief, brief, ...text, ...approved];
    });

  test("is sure where the queue grows, and no longer when nothing more comes", () => {
    expect(found(stages, piling(30), 30)).toMatchObject({
      sureness: "sure",
      stage: "Godkendelse",
      few: [],
      evidence: { mostWaiting: true, isLasting: true, queueGrows: true, slowest: false },
    });
    expect(found(stages, piling(45), 45)).toMatchObject({ sureness: "possible", evidence: { queueGrows: false } });
  });

  test("is sure where the work takes longest there, shared among as many as are at it", () => {
    // Approval waits for four days and takes two or three; the others wait for one day, and take one.
    const rows = (spread: number) =>
      many(12, (index) => {
        const at = index * spread;
        return [at + 1, at + 1, at + 3, at + 3, at + 8, at + 9 + (index % 2)];
      });
    expect(found(stages, rows(3), 60)).toMatchObject({ sureness: "sure", evidence: { slowest: true } });
    // Three of them a day: as many are approved at a time, and nobody is slow.
    expect(
      found(
        stages,
        rows(0.25).map((row) => row.map(Math.floor)),
        60,
      ),
    ).toMatchObject({
      ...{ sureness: "possible", evidence: { isLasting: true, slowest: false } },
    });
  });

  test("is only possible where nothing else speaks for it, and none where all stages wait alike", () => {
    const steady = many(12, (index) => [1, 1, 2, 2, 9, 9].map((day) => index + day));
    expect(found(stages, steady, 60)).toMatchObject({
      sureness: "possible",
      stage: "Godkendelse",
      evidence: { mostWaiting: true, queueGrows: false, oldItems: false, slowest: false },
    });
    const alike = many(12, (index) => [1, 4, 7, 10].flatMap((at) => [index + at, index + at]));
    expect(found(["A", "B", "C", "D"], alike, 60)).toMatchObject({ sureness: "none", stage: "B", few: [] });
    const quick = many(6, () => [1, 1, 2, 2, 3, 3]);
    expect(found(stages, quick, 9)).toMatchObject({ sureness: "none", stage: undefined });
  });

  test("is not sure where one long queue makes all of the waiting", () => {
    // Only the first four wait, and the work takes longest there.
    const once = many(12, (index) => {
      const wait = index < 4 ? 20 : 0;
      const at = 30 * index;
      return [at + 1, at + 1, at + 2, at + 2, at + 3 + wait, at + 5 + wait];
    });
    expect(found(stages, once, 400)).toMatchObject({
      sureness: "possible",
      evidence: { isLasting: false, slowest: true },
    });
  });

  test("is told by more old ones than chance explains, and not by one of them", () => {
    const through = many(10, (index) => [1, 1, 2, 2, 9, 9].map((day) => index + day));
    const left = (count: number) =>
      many(count, (index) => [20 + index, 20 + index, 21 + index, 21 + index, null, null]);
    expect(found(stages, [...through, ...left(3)], 40)).toMatchObject({
      sureness: "sure",
      evidence: { oldItems: true, queueGrows: false },
    });
    expect(found(stages, [...through, ...left(1)], 40)).toMatchObject({
      sureness: "possible",
      evidence: { oldItems: false },
    });
  });

  describe("is not one where there is nothing to compare with", () => {
    test.each([
      ["two dates", ["Oprettet", "Færdig"], many(20, (index) => [index + 1, index + 6])],
      [
        "two dates, and one open",
        ["Oprettet", "Færdig"],
        [...many(20, (index) => [index + 40, index + 45]), [10, null]],
      ],
      ["two stages", ["A", "B"], many(8, (index) => [1, 1, 7, 7].map((day) => index + day))],
      ["one stage", ["A"], many(8, (index) => [index + 1, index + 4])],
      // All but one of them skip B.
      [
        "a stage that hardly anybody comes to",
        ["A", "B", "C"],
        many(8, (index) => [index + 1, index + 1, ...(index === 0 ? [2, 2] : [null, null]), index + 7, index + 7]),
      ],
    ] as const)("%s", (_, headings, rows) => {
      expect(found([...headings], rows, 65)).toMatchObject({ sureness: "one-place" });
    });
    test("however few are through", () => {
      expect(found(["Oprettet", "Færdig"], [[1, 6]], 9).sureness).toBe("one-place");
      expect(found(["A", "B", "C"], [[1, 1, 6, 6, null, null]], 9).sureness).toBe("too-few");
    });
    test("but is one of two stages that items come back to", () => {
      const rows = many(8, (index) => [1, 1, 2, 2, 20, 20, 21, 21].map((day) => day + index));
      expect(found(["Tekst", "Godkendelse", "Tekst", "Godkendelse"], rows, 65)).toMatchObject({
        ...{ sureness: "possible", stage: "Tekst" },
      });
    });
  });

  describe("is not one item that was given up", () => {
    const quick = (count: number) => many(count, (index) => [1, 2, 3, 4, 5, 6].map((day) => 500 + index + day));
    test.each([
      ["the only one that waits", [...quick(8), [1, 1, null, null, null, null]], 530, [{ item: 8, days: 529 }]],
      [
        "two of them among more",
        [...quick(12), [1, 1, null, null, null, null], [11, 11, null, null, null, null]],
        530,
        [
          { item: 12, days: 529 },
          { item: 13, days: 519 },
        ],
      ],
      ["one that is through at last", [...quick(8), [1, 1, 400, 400, 401, 401]], 530, [{ item: 8, days: 398 }]],
    ] as const)("%s", (_, rows, today, few) => {
      expect(found(["A", "B", "C"], rows, today)).toMatchObject({ sureness: "none", stage: "B", few });
    });
    test("and says no more of it than that, where others wait for the stage as well", () => {
      const [beforeB, beforeC] = [
        [3, 2, 2, 2, 1],
        [12, 6, 5, 4, 4],
      ] as const;
      const rows = beforeB.map((wait, item) => {
        const [b, c] = [2 + wait, 3 + wait + (beforeC[item] ?? 0)];
        return [1, 1, b, b, c, c].map((day) => 10 * item + day);
      });
      const read = readItems(["A", "B", "C"], table(rows), 100);
      const flow = got(flowOf(read));
      const of = bottleneckOf(read, flow);
      expect(of).toMatchObject({ sureness: "none", stage: "C", few: [{ item: 0, days: 12 }] });
      // Of 41 days 31 are before C, and without the longest 19 of 26: it is not that one task that waits.
      expect(flow.stages.map(({ waitTimes }) => waitTimes.reduce((sum, days) => sum + days, 0))).toEqual([0, 10, 31]);
      expect(flowWords("da").bottleneck(of)).toBe(
        "Ingen flaskehals kan nævnes: uden den sag, der har ventet længst før C (op til 12 dage), er ventetiden dér ikke stor nok til at nævne trinnet.",
      );
      expect(flowWords("en").bottleneck({ ...of, few: [...of.few, ...of.few] })).toBe(
        "No bottleneck can be named: without the 2 items that waited longest before C (up to 12 days), the waiting there is not enough to name the stage.",
      );
    });
    test("and still one where others wait as well", () => {
      const waiting = many(8, (index) => [1, 2, 9, 10, 11, 12].map((day) => 500 + index + day));
      expect(found(["A", "B", "C"], [...waiting, [1, 1, null, null, null, null]], 530)).toMatchObject({
        ...{ sureness: "possible", stage: "B", few: [] },
      });
    });
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
  // What rises in four of six periods and falls as far in the others does not grow, nor does what has stopped.
  const upAndDown = [[4], [6], [8], [10], [4], [6], [8], [10], [4], [6], [8], [10]];
  expect(got(stageCounts(["Kø"], upAndDown))).toMatchObject([{ isGrowing: false }]);
  const stopped = Array.from({ length: 20 }, (_, period) => [Math.min(30, 3 * period) - Math.max(0, period - 14)]);
  expect(got(stageCounts(["Kø"], stopped))).toMatchObject([{ isGrowing: false }]);
  expect(stageCounts(["Kø"], [[1], [2]])).toMatchObject({ ok: false });
  expect(stageCounts(["Kø"], [[-1], [2], [2], [3], [3]])).toMatchObject({ ok: false, problem: { period: 1 } });
});

import fc from "fast-check";
import { dayOf, evaluateAt, FREQUENCIES, periodOf } from "../../../src/scorecard";
import { differences, nativeScores } from "../../../src/workbook/native/readNative";
import { anyPastScorecard } from "../../support/anySeries";
import { blockContents } from "../../support/numbersFile";
import { pastFile } from "../../support/pastFile";
import { recordRuns, runs } from "../../support/runs";
import { twoYears } from "../../support/twoYears";
import { withCalculated } from "../../support/xlsx";

const SCORECARDS = runs({ full: 500, quick: 30 });

test("scorecards whose KPIs have series, looked at on any day: the blocks say what the engine says", async () => {
  let [nodes, scored, written, closed] = [0, 0, 0, 0];
  for (const past of fc.sample(anyPastScorecard(true), {
    numRuns: SCORECARDS,
    seed: Number(process.env["SEED"] ?? 20_261_127),
  })) {
    const { file, evaluation, isClosed, written: values } = pastFile(past);
    const natives = nativeScores(await withCalculated(file, blockContents));
    const wrong = differences(evaluation, natives).map(({ id, native }) => ({
      id,
      native,
      engine: evaluation.nodes.get(id),
      past: past.kpis[Number(id.slice(2))],
      asOf: past.asOf,
      today: past.today,
    }));
    expect(wrong).toEqual([]);
    nodes += evaluation.nodes.size;
    written += values.length;
    closed += Number(isClosed);
    for (const { score } of evaluation.nodes.values()) if (score !== undefined) scored += 1;
  }
  recordRuns(SCORECARDS);
  // The comparison is worth something only while much of what is compared has a score.
  expect(scored).toBeGreaterThan(nodes / 10);
  expect(written).toBeLessThan(nodes / 10);
  expect(closed).toBeGreaterThan(SCORECARDS / 10);
});

test.each([4, 30, 46, 50])(
  "what stands beside no period is no first value of a series (scorecard %i)",
  async (place) => {
    const past = fc.sample(anyPastScorecard(false), { numRuns: place + 1, seed: 20_261_124 })[place];
    if (past === undefined) throw new Error("no scorecard was drawn");
    const { file, evaluation } = pastFile(past);
    expect([...evaluation.kpis.values()].some(({ coverage, score }) => coverage > 0 && score !== undefined)).toBe(true);
    expect(differences(evaluation, nativeScores(await withCalculated(file, blockContents)))).toEqual([]);
  },
);

test("an old series whose target is an error is old, and does not hold the light above it", async () => {
  const [first, second] = twoYears(undefined).kpis;
  if (first === undefined || second === undefined) throw new Error("no KPIs");
  const period = dayOf({ year: 2026, month: 1, day: 1 });
  const old = { ...first, target: "=NA()", cells: { Period: [period], Actual: [80] } };
  const october = dayOf({ year: 2026, month: 10, day: 1 });
  const good = { ...second, target: 10, cells: { Period: [october], Actual: [80] } };
  const { file, evaluation } = pastFile({ ...twoYears(undefined), kpis: [old, good] });
  expect([...evaluation.kpis.values()].map(({ state }) => state)).toEqual(["stale", "scored"]);
  expect(evaluation.root).toMatchObject({ score: 100, status: "green", kpiCount: { failed: 0 } });
  expect(differences(evaluation, nativeScores(await withCalculated(file, blockContents)))).toEqual([]);
});

test("sixteen KPIs with two years of months: a typed last day of October gives what October says", async () => {
  const october = dayOf({ year: 2026, month: 10, day: 31 });
  const now = pastFile(twoYears(undefined));
  const { file, written } = pastFile(twoYears(october));
  expect(written).toEqual([]);
  const period = periodOf(october, "month", 1);
  const past = evaluateAt(now.scorecard, now.values, period);
  expect([...past.nodes.values()].every(({ score }) => score !== undefined)).toBe(true);
  const natives = nativeScores(await withCalculated(file, blockContents));
  expect(differences(past, natives)).toEqual([]);
  expect(differences(now.evaluation, nativeScores(await withCalculated(now.file, blockContents)))).toEqual([]);
  expect(past.root.score).not.toBeCloseTo(now.evaluation.root.score ?? NaN);
});

const OCTOBER_1 = dayOf({ year: 2026, month: 10, day: 1 });

test.each(FREQUENCIES.flatMap((frequency) => [1, 4, 11].map((fiscalYearStart) => ({ frequency, fiscalYearStart }))))(
  "a closed period is looked up and not worked out again: $frequency, the year begins in month $fiscalYearStart",
  async (calendar) => {
    const past = twoYears(OCTOBER_1);
    const closed = pastFile({
      ...past,
      kpis: past.kpis.slice(0, 3),
      settings: { ...past.settings, ...calendar },
      closings: [
        { back: 1, word: "close", isOfOtherDefinitions: false, lacksFirstKpi: false, isSorted: false },
        { back: 0, word: "close", isOfOtherDefinitions: true, lacksFirstKpi: true, isSorted: true },
      ],
    });
    const natives = nativeScores(await withCalculated(closed.file, blockContents));
    expect(closed.isClosed).toBe(true);
    expect(differences(closed.evaluation, natives)).toEqual([]);
    // A KPI that was not there then has nothing to say of it.
    expect(natives.get("k_0")).toMatchObject({ score: undefined, coverage: undefined, light: "none" });
    expect(natives.get("k_1")).toMatchObject({ light: "amber" });
  },
);

test.each([
  ["carried for so many periods", { missing: "carryForward", aggregation: { kind: "last" } }],
  ["summed over so many", { aggregation: { kind: "rollingSum", periods: 3000 } }],
] as const)("no calendar reaches so far back, and nothing fails: values %s", async (_, timing) => {
  const past = twoYears(undefined);
  const kpis = FREQUENCIES.map((frequency, index) => {
    const [first] = past.kpis;
    if (first === undefined) throw new Error("no KPI");
    return { ...first, kpi: { ...first.kpi, ...timing, frequency, carryPeriods: 50_000, order: index } };
  });
  const { file, evaluation, written } = pastFile({ ...past, kpis });
  expect(written).toEqual([]);
  expect([...evaluation.kpis.values()].filter(({ score }) => score === undefined)).toEqual([]);
  expect(differences(evaluation, nativeScores(await withCalculated(file, blockContents)))).toEqual([]);
});

import { scoreOf } from "../../../src/functions/byArgument/scoreOf";
import { answerPure } from "../../../src/functions/answerPure";
import type { KindName, Reading, Readings, Rule, Scorecard, Status } from "../../../src/scorecard";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import { differences, nativeScores, type BlockContents } from "../../../src/workbook/native/readNative";
import { kpi, number, objective, perspective, scorecard } from "../../scorecard/builders";
import { scoreArguments } from "../../support/chained";
import { nativeFile, scoredToday } from "../../support/nativeFile";
import { blockContents } from "../../support/numbersFile";

type Own = NonNullable<Scorecard["kpis"][number]["thresholds"]>;
type Given = number | string | boolean | Reading;
/** Actual, target and baseline; what a controller says of them, by hand; the score is nothing where there is none. */
type Row = readonly [KindName, Rule, readonly [Given?, number?, number?], number | undefined, Status, Own?];

const lower: Rule = { direction: "lower" };
const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([value, score]) => ({ value, score }));
const words = (...pairs: readonly (readonly [string, number])[]) => pairs.map(([word, score]) => ({ word, score }));
const stairs = { points: points([50, 40], [80, 75], [95, 100]) };
const down = { points: points([0, 100], [3, 60], [6, 0]) };
const grades = { words: words(["lav", 10], ["middel", 60], ["høj", 100]) };
const million: Own = { green: 2.95, amber: 2.5, areValues: true };
const price: Own = { green: 55, amber: 70, areValues: true };

// prettier-ignore
const ROWS: readonly Row[] = [
  ["linear", {}, [17, 20], 85, "amber"],
  ["linear", lower, [23, 20], 85, "amber"],
  ["linear", lower, [45, 20], 0, "red"],
  ["linear", {}, [-46, -40], 85, "amber"],
  ["linear", lower, [-34, -40], 85, "amber"],
  ["linear", lower, [-41, -40], 100, "green"],
  ["linear", {}, [-0.01, 0], 0, "red"],
  ["linear", lower, [0.004, 0], 0, "red"],
  ["linear", {}, [10, 20, -20], 75, "amber"],
  ["linear", {}, [1, 0, 20], 95, "amber"],
  ["linear", {}, [0, 0, 20], 100, "green"],
  ["linear", {}, [-0.5, 0, -10], 95, "amber"],
  ["linear", {}, [46, 50, 50], 92, "green"],
  ["linear", { tolerance: 1, margin: 6 }, [46, 50, 50], 50, "red"],
  ["linear", lower, [40, 50, 50], 100, "green"],
  ["linear", {}, [0.85, 0.9, 0.4], 90, "green"],
  ["linear", {}, [3.6, 4], 90, "green"],
  ["linear", lower, [4.4, 4], 90, "green"],
  ["linear", lower, [66, 55], 80, "amber"],
  ["linear", {}, [30, 20, 10], 100, "green"],
  ["linear", {}, [5, 20, 10], 0, "red"],
  ["linear", lower, [26, 24, 40], 87.5, "amber"],
  ["linear", {}, [7_249_999.3, 7_250_000, 7_249_993], 90, "green"],
  ["linear", lower, [20, 20, 10], undefined, "none"],
  ["linear", { direction: "higher" }, [25, 20, 30], undefined, "none"],
  ["linear", {}, [{ kind: "text", text: "n/a" }, 20], undefined, "none"],
  ["linear", {}, [{ kind: "blank" }, 20], undefined, "none"],
  ["linear", {}, [{ kind: "error", code: "#DIV/0!" }, 20], undefined, "none"],
  ["ratioHigher", { low: 1 }, [4.2, 5], 80, "amber"],
  ["ratioLower", { low: 1 }, [2, 1.5], 0, "red"],
  ["ratioHigher", {}, [1_350_000, 1_500_000], 90, "green"],
  ["ratioLower", {}, [-8, -10], 80, "amber"],
  ["ratioLower", {}, [7, 0], 0, "red"],
  ["ratioHigher", {}, [5, 0], 100, "green"],
  ["ratioHigher", {}, [-13, -10], 70, "red"],
  ["budget", {}, [100.5, 100], 99.5, "amber"],
  ["budget", { tolerance: 5 }, [104, 100], 100, "green"],
  ["budget", { tolerance: 5 }, [106, 100], 94, "amber"],
  ["budget", { tolerance: 1 }, [0.5, 0], 100, "green"],
  ["budget", {}, [130, 100], 70, "red"],
  ["budget", {}, [-45, -50], 90, "amber"],
  ["budget", {}, [0.1 + 0.2, 0.3], 100, "green"],
  ["goalRedFlag", {}, [75, 90, 60], 50, "red"],
  ["goalRedFlag", {}, [105, 90, 60], 250 / 3, "amber"],
  ["goalRedFlag", {}, [0, 3, 9], 250 / 3, "amber"],
  ["goalRedFlag", {}, [5, 5, 5], undefined, "none"],
  ["minMax", { low: 200, high: 800 }, [650], 75, "amber"],
  ["minMax", { low: 200, high: 800, direction: "lower" }, [260], 90, "green"],
  ["minMax", { low: -10, high: -2 }, [-4], 75, "amber"],
  ["minMax", { low: 8, high: 8 }, [8], undefined, "none"],
  ["targetIsBest", {}, [45, 48], 93.75, "green"],
  ["targetIsBest", { margin: 12 }, [51, 48], 75, "amber"],
  ["targetIsBest", {}, [-23, -20], 85, "amber"],
  ["targetIsBest", {}, [0.1, 0], 0, "red"],
  ["band", { low: 18, high: 22, margin: 4 }, [23], 75, "amber"],
  ["band", { low: 18, high: 22 }, [17.999], 0, "red"],
  ["band", { low: -5, high: 5 }, [-5], 100, "green"],
  ["maintain", { tolerance: 0.5 }, [8, 7.5], 100, "green"],
  ["maintain", { tolerance: 0.5, margin: 2 }, [8.5, 7.5], 75, "amber"],
  ["maintain", { tolerance: 0.5, margin: 2, direction: "higher" }, [12, 7.5], 100, "green"],
  ["maintain", { tolerance: 1 }, [1.5, 0], 0, "red"],
  ["yesNo", {}, [12, 12], 100, "green"],
  ["yesNo", {}, [11.99, 12], 0, "red"],
  ["yesNo", lower, [11.99, 12], 100, "green"],
  ["yesNo", lower, ["nej"], 100, "green"],
  ["yesNo", {}, ["X"], 100, "green"],
  ["yesNo", {}, ["måske"], undefined, "none"],
  ["steps", stairs, [94.99], 75, "amber"],
  ["steps", stairs, [20], 40, "red"],
  ["steps", stairs, [95], 100, "green"],
  ["steps", down, [3], 60, "red"],
  ["steps", down, [-1], 100, "green"],
  ["anchors", { points: points([10, 0], [20, 50], [60, 100]) }, [40], 75, "amber"],
  ["anchors", { points: points([0, 0], [50, 100], [100, 0]) }, [80], 40, "red"],
  ["qualitative", grades, ["  MIDDEL "], 60, "red"],
  ["qualitative", { words: words(["1", 0], ["3", 80]) }, [3], 80, "amber"],
  ["qualitative", grades, ["ukendt"], undefined, "none"],
  ["milestones", { milestones: [{ name: "a", weight: 2, isDone: true }, { name: "b", weight: 3, isDone: false }, { name: "c", weight: 5, isDone: true }] }, [], 70, "red"],
  ["linear", {}, [2.9, 3], 290 / 3, "amber", million],
  ["linear", {}, [2.95, 3], 295 / 3, "green", million],
  ["linear", {}, [2.4999, 3], 249.99 / 3, "red", million],
  ["linear", lower, [52, 50], 96, "green", price],
  ["linear", lower, [71, 50], 58, "red", price],
  ["linear", {}, [97, 100], 97, "amber", { green: 100, amber: 95 }],
  // Worked out by hand before they were run, a second time.
  ["linear", {}, [0, 0], 100, "green"],
  ["linear", lower, [0, 0], 100, "green"],
  ["linear", {}, [5, 0], 100, "green"],
  ["linear", lower, [-5, 0], 100, "green"],
  ["linear", {}, [-30, -20, -60], 75, "amber"],
  ["linear", lower, [-30, -60, -20], 25, "red"],
  ["linear", {}, [0.075, 0.1, -0.15], 90, "green"],
  ["linear", {}, [100.45, 100.5, 100], 90, "green"],
  ["linear", lower, [9.55, 9.5, 10], 90, "green"],
  ["linear", {}, [89.999999, 100], 89.999999, "amber"],
  ["linear", {}, [74.9999, 100], 74.9999, "red"],
  ["linear", {}, [75, 100], 75, "amber"],
  ["linear", lower, [110.1, 100], 89.9, "amber"],
  ["linear", {}, [300, 100], 100, "green"],
  ["linear", {}, [2_250_000.225, 2_500_000.25], 90, "green"],
  ["linear", { direction: "higher" }, [12, 10, 4], 100, "green"],
  ["budget", { tolerance: 10 }, [-95, -100], 100, "green"],
  ["budget", { tolerance: 2 }, [53, 50], 94, "amber"],
  ["budget", {}, [0, 0], 100, "green"],
  ["budget", {}, [1, 0], 0, "red"],
  ["budget", {}, [20, 100], 100, "green"],
  ["budget", {}, [105, 100, 90], 95, "amber"],
  ["budget", { tolerance: 0.1 }, [0.4, 0.3], 100, "green"],
  ["linear", lower, [-45, -50], 90, "amber", { green: -50, amber: -40, areValues: true }],
  ["linear", {}, [99.9999, 100], 99.9999, "amber", { green: 100, amber: 90 }],
  ["minMax", { low: 1, high: 5 }, [4.6], 90, "green"],
  ["minMax", { low: -100, high: 100 }, [50], 75, "amber"],
  ["minMax", { low: 0, high: 5, direction: "lower" }, [6], 0, "red"],
  ["goalRedFlag", {}, [90, 90, 60], 200 / 3, "red"],
  ["goalRedFlag", {}, [45, 90, 60], 50 / 3, "red"],
  ["goalRedFlag", {}, [130, 90, 60], 100, "green"],
  ["goalRedFlag", {}, [2, 3, 9], 650 / 9, "red"],
  ["targetIsBest", {}, [52.8, 48], 90, "green"],
  ["targetIsBest", { margin: 5 }, [-1, 0], 80, "amber"],
  ["targetIsBest", { margin: 5 }, [0, 0], 100, "green"],
  ["band", { low: 90, high: 110, margin: 20 }, [85], 75, "amber"],
  ["band", { low: 90, high: 110, margin: 20 }, [115.0001], 74.9995, "red"],
  ["band", { low: 0.1, high: 0.3 }, [0.1 + 0.2], 100, "green"],
  ["maintain", { tolerance: 5, margin: 10 }, [111, 100], 40, "red"],
  ["maintain", { tolerance: 5, margin: 10, direction: "lower" }, [50, 100], 100, "green"],
  ["maintain", { tolerance: 0.1 }, [0.4, 0.3], 100, "green"],
  ["ratioHigher", {}, [9, 12], 75, "amber"],
  ["ratioLower", {}, [13.75, 11], 75, "amber"],
  ["ratioLower", {}, [0, 10], 100, "green"],
  ["ratioLower", {}, [0, 0], 100, "green"],
  ["steps", down, [2.9999], 100, "green"],
  ["steps", down, [7], 0, "red"],
  ["steps", { points: points([0.3, 100], [0.1, 50]) }, [0.1 + 0.2], 100, "green"],
  ["anchors", { points: points([0, 100], [10, 0]) }, [2.5], 75, "amber"],
  ["anchors", { points: points([0, 100], [10, 0]) }, [11], 0, "red"],
  ["yesNo", {}, ["no"], 0, "red"],
  ["yesNo", {}, [true], 100, "green"],
  ["yesNo", {}, [0.1 + 0.2, 0.3], 100, "green"],
  ["qualitative", grades, ["HØJ"], 100, "green"],
  ["milestones", { milestones: [{ name: "a", weight: 0, isDone: true }, { name: "b", weight: 4, isDone: false }] }, [], 0, "red"],
  // A tolerance of yes and no counts on the bad side only.
  ["yesNo", { tolerance: 5 }, [96, 100], 100, "green"],
  ["yesNo", { tolerance: 5 }, [94.9, 100], 0, "red"],
  ["yesNo", { tolerance: 5 }, [120, 100], 100, "green"],
  ["yesNo", { tolerance: 5, direction: "lower" }, [105, 100], 100, "green"],
  ["yesNo", { tolerance: 5, direction: "lower" }, [105.1, 100], 0, "red"],
  ["yesNo", { tolerance: 0.1 }, [0.2, 0.3], 100, "green"],
  ["yesNo", { tolerance: 5 }, [0], 0, "red"],
  // Worked out by hand before they were run, a third time.
  ["linear", {}, [-110, -100], 90, "green"],
  ["linear", lower, [-3, -4], 75, "amber"],
  ["linear", lower, [0.5, 0, 2], 75, "amber"],
  ["linear", lower, [0.1, 0, 2], 95, "amber"],
  ["linear", lower, [0, 0, 2], 100, "green"],
  ["budget", { tolerance: 2.5 }, [102.5, 100], 100, "green"],
  ["budget", { tolerance: 2.5 }, [102.6, 100], 97.4, "amber"],
  ["budget", {}, [99.99, 100], 100, "green"],
  ["budget", {}, [-100, -90], 100, "green"],
  ["linear", lower, [3.6, 3], 80, "amber", { green: 3.5, amber: 4, areValues: true }],
  ["linear", lower, [3.5, 3], 250 / 3, "green", { green: 3.5, amber: 4, areValues: true }],
  ["compliance", {}, [95, 95], 100, "green"],
  ["compliance", {}, [94, 95], 0, "red"],
  ["compliance", { tolerance: 1 }, [94, 95], 100, "green"],
  ["milestones", { milestones: [{ name: "a", weight: 1, isDone: true }, { name: "b", weight: 2, isDone: true }, { name: "c", weight: 1, isDone: false }] }, [], 75, "amber"],
  ["linear", {}, [32, 45], 640 / 9, "red"],
  ["goalRedFlag", {}, [6, 3, 9], 50, "red"],
  ["band", { low: -2, high: 2, margin: 4 }, [-3], 75, "amber"],
  ["targetIsBest", { margin: 10 }, [101, 100], 90, "green"],
  ["minMax", { low: 0, high: 40, direction: "lower" }, [10], 75, "amber"],
];

const reading = (given: Given | undefined): Reading => {
  if (given === undefined) return { kind: "none" };
  if (typeof given === "number") return number(given);
  if (typeof given === "string") return { kind: "text", text: given };
  return typeof given === "boolean" ? { kind: "logical", value: given } : given;
};

const kpis = ROWS.map(([kind, rule, , , , thresholds], index) => ({
  ...kpi("O", String(index), index),
  kind,
  rule,
  thresholds,
}));
const definition = scorecard({ perspectives: [perspective("P")], objectives: [objective("P", "O")], kpis });
const readings = new Map(
  ROWS.map(([, , [actual, target, baseline]], index): [(typeof kpis)[number]["id"], Readings] => [
    (kpis[index] as (typeof kpis)[number]).id,
    { actual: reading(actual), target: reading(target), baseline: reading(baseline) },
  ]),
);
const present = { scorecard: definition, readings };
const { evaluation } = scoredToday(present);

describe.each(ROWS.map((row, index) => [...row.slice(0, 5), index] as const))(
  "%s %j of %j is %p and %s",
  (...given) => {
    const index = given[5] as number;
    const [, , , score, status] = ROWS[index] as Row;
    const each = kpis[index] as (typeof kpis)[number];

    test("in the scorecard", () => {
      const { score: found, status: light } = evaluation.kpis.get(each.id) ?? {};
      expect([found === undefined ? undefined : Math.round(found * 1e6) / 1e6, light]).toEqual([
        score === undefined ? undefined : Math.round(score * 1e6) / 1e6,
        status,
      ]);
    });

    test("by the function", () => {
      const values = readings.get(each.id) as Readings;
      const given: unknown[] = [...scoreArguments(each, values, 100)];
      if (values.actual.kind === "logical") given[0] = values.actual.value;
      const { words: scale, milestones } = each.rule;
      if (scale) given[8] = scale.map(({ word, score: worth }) => [word, worth]);
      if (milestones) given[8] = milestones.map(({ weight, isDone }) => [weight, isDone ? "ja" : "nej"]);
      const answer = answerPure(scoreOf, given, "da");
      const found = answer.kind === "value" ? Math.round((answer.value as number) * 1e6) / 1e6 : undefined;
      expect(found).toBe(score === undefined ? undefined : Math.round(score * 1e6) / 1e6);
    });
  },
);

test("native formulas say the same of all of them", async () => {
  const grid = createHeadlessGrid(nativeFile(present));
  const ended = new Promise((resolve) => grid.on("calculationEnded", resolve));
  grid.calculate("Full");
  await ended;
  const contents: BlockContents = blockContents(grid);
  grid.dispose();
  expect(differences(evaluation, nativeScores(contents))).toEqual([]);
});

import { scoreOf } from "../../src/functions/byArgument/scoreOf";
import { answerPure } from "../../src/functions/answerPure";
import {
  evaluate,
  type KindName,
  type KpiId,
  type Reading,
  type Readings,
  type Rule,
  type Status,
} from "../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "./builders";

/** One KPI of a scorecard as a controller sees it, with what a controller says of it. */
interface Row {
  readonly kind?: KindName;
  readonly rule?: Rule;
  readonly actual: number | Reading;
  readonly target?: number;
  readonly baseline?: number;
  readonly score: number | undefined;
  readonly status: Status;
}

const reading = (value: number | Reading | undefined): Reading => {
  if (value === undefined) return { kind: "none" };
  return typeof value === "number" ? number(value) : value;
};
const lower: Rule = { direction: "lower" };

/** The KPIs, and the score and light of the objective that holds them all. */
const SCORECARDS: readonly (readonly [string, readonly Row[], number | undefined, Status])[] = [
  [
    "a shop: 96, 95 and 80",
    [96, 95, 80].map((actual) => ({ actual, target: 100, score: actual, status: actual === 80 ? "amber" : "green" })),
    271 / 3,
    "green",
  ],
  [
    "operating cost of 112 against a budget of 105, last year 100, lower is better",
    [{ rule: lower, actual: 112, target: 105, baseline: 100, score: undefined, status: "none" }],
    undefined,
    "none",
  ],
  [
    "the same without last year, where lower is better alone: 6.7 % off, as 475 of 500 is 5 % off",
    [
      { rule: lower, actual: 112, target: 105, score: 100 * (1 - 7 / 105), status: "green" },
      { actual: 475, target: 500, score: 95, status: "green" },
    ],
    (100 * (1 - 7 / 105) + 95) / 2,
    "green",
  ],
  [
    "the same as a budget",
    [{ kind: "budget", actual: 112, target: 105, baseline: 100, score: 100 * (1 - 7 / 105), status: "amber" }],
    100 * (1 - 7 / 105),
    "green",
  ],
  [
    "one accident against none, beside a KPI on target",
    [
      { rule: lower, actual: 1, target: 0, score: 0, status: "red" },
      { actual: 100, target: 100, score: 100, status: "green" },
    ],
    50,
    "red",
  ],
  [
    "EBIT of −8 against 5, beside a KPI on target",
    [
      { kind: "ratioHigher", actual: -8, target: 5, score: 0, status: "red" },
      { actual: 100, target: 100, score: 100, status: "green" },
    ],
    50,
    "red",
  ],
  ["a loss of 1 against one of 2, from 10", [{ actual: -1, target: -2, baseline: -10, score: 100, status: "green" }], 100, "green"],
  ["a loss of 12 against one of 2, from 10", [{ actual: -12, target: -2, baseline: -10, score: 0, status: "red" }], 0, "red"],
  [
    "churn of 9 against 5 without a baseline, beside a KPI at 99",
    [
      { rule: lower, actual: 9, target: 5, score: 20, status: "red" },
      { actual: 99, target: 100, score: 99, status: "green" },
    ],
    59.5,
    "red",
  ],
  ["12 against at most 10", [{ kind: "ratioLower", actual: 12, target: 10, score: 80, status: "amber" }], 80, "amber"],
  ["21 against at most 10", [{ kind: "ratioLower", actual: 21, target: 10, score: 0, status: "red" }], 0, "red"],
  ["1.98 of 2.2", [{ actual: 1.98, target: 2.2, score: 90, status: "green" }], 90, "green"],
  [
    "three tenths in a band up to 0.3",
    [{ kind: "band", rule: { low: 0, high: 0.3 }, actual: 0.1 * 3, score: 100, status: "green" }],
    100,
    "green",
  ],
  [
    "one of two without data",
    [
      { actual: 90, target: 100, score: 90, status: "green" },
      { actual: { kind: "blank" }, target: 100, score: undefined, status: "none" },
    ],
    90,
    "green",
  ],
  [
    "one of two in error",
    [
      { actual: 100, target: 100, score: 100, status: "green" },
      { actual: { kind: "error", code: "#DIV/0!" }, target: 100, score: undefined, status: "none" },
    ],
    100,
    "red",
  ],
]; // prettier-ignore

describe.each(SCORECARDS)("%s", (_, rows, score, status) => {
  const kpis = rows.map(({ kind = "linear", rule = {} }, index) => ({ ...kpi("O", String(index), index), kind, rule }));
  const definition = scorecard({ perspectives: [perspective("P")], objectives: [objective("P", "O")], kpis });
  const readings = new Map<KpiId, Readings>(
    rows.map(({ actual, target, baseline }, index) => [
      (kpis[index] as (typeof kpis)[number]).id,
      { actual: reading(actual), target: reading(target), baseline: reading(baseline) },
    ]),
  );
  const evaluation = evaluate(definition, readings);

  test.each(rows.map((row, index) => [index, row] as const))("KPI %p", (index, row) => {
    const found = evaluation.kpis.get((kpis[index] as (typeof kpis)[number]).id);
    expect(found?.status).toBe(row.status);
    if (row.score === undefined) expect(found?.score).toBeUndefined();
    else expect(found?.score).toBeCloseTo(row.score, 8);
  });

  test("the objective and the whole", () => {
    for (const node of [evaluation.root, evaluation.nodes.get(definition.objectives[0]?.id as never)]) {
      if (score === undefined) expect(node?.score).toBeUndefined();
      else expect(node?.score).toBeCloseTo(score, 8);
      expect(node?.status).toBe(status);
    }
  });
});

const by = (kind: string | null, actual: number, target: number | null, baseline?: number | null, direction?: string) =>
  answerPure(scoreOf, [actual, target, baseline ?? null, kind, null, null, null, null, null, direction ?? null], "da");

describe("by the function", () => {
  test.each([
    ["CPA", 75, 50, 50],
    ["bounce rate", 0.6, 0.45, 200 / 3],
    ["churn", 0.09, 0.05, 20],
    ["CAC", 220, 150, 160 / 3],
    ["CPC", 3.1, 2, 45],
    ["employee turnover", 0.18, 0.1, 20],
    ["ad spend", 140_000, 100_000, 60],
    ["CPA, beaten", 150, 200, 100],
    ["overtime of 8.2 % against 7.5 %", 8.2, 7.5, 100 * (2 - 8.2 / 7.5)],
    ["one accident against none", 1, 0, 0],
    ["no accident", 0, 0, 100],
  ])("%s: %p against at most %p is %p", (_, actual, target, expected) => {
    const answer = by(null, actual, target, null, "lower");
    expect(answer.kind === "value" && answer.value).toBeCloseTo(expected, 8);
  });

  test.each([
    ["linear", 112, 105, 100, "lower", /målværdien \(105\) ligger over udgangspunktet \(100\)/],
    ["linear", 30, 20, 60, "higher", /målværdien \(20\) ligger under udgangspunktet \(60\)/],
    ["goalRedFlag", 5, 5, 8, "higher", /under/],
    ["ratioHigher", 5, 5, null, "lower", /siger det modsatte/],
    ["budget", 5, 5, null, "higher", /siger det modsatte/],
  ])(
    "%s of %p against %p from %p says that %j contradicts it",
    (kind, actual, target, baseline, direction, message) => {
      expect(by(kind, actual, target, baseline, direction)).toMatchObject({
        kind: "not-available",
        message: expect.stringMatching(message),
      });
    },
  );

  test.each([
    [12_000, -10_000, 320],
    [-1, -1, 100],
    [-11_000, -10_000, 90],
  ])("%p against %p is %p before it is held", (actual, target, expected) => {
    const raw = answerPure(scoreOf, [actual, target, ...Array<null>(8).fill(null), "raw"], "da");
    expect(raw).toEqual({ kind: "value", value: expected });
  });
});

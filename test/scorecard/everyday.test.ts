import {
  dayOf,
  DEFAULT_SETTINGS,
  evaluate,
  evaluateAt,
  parsePeriod,
  type Aggregation,
  type Evaluation,
  type Kpi,
  type Observation,
  type Reading,
} from "../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "./builders";

const NONE: Reading = { kind: "none" };
const BLANK: Reading = { kind: "blank" };
const readingOf = (value: number | undefined): Reading => (value === undefined ? NONE : number(value));

const holding = (kpis: readonly Kpi[]) =>
  scorecard({ perspectives: [perspective("P")], objectives: [objective("P", "O")], kpis });

interface Numbers {
  readonly actual: number;
  readonly target: number;
  readonly baseline?: number;
}

const lower = { rule: { direction: "lower" } } as const;

/** What people ask about in public, each score worked out by hand. */
test.each<readonly [string, Partial<Kpi>, Numbers, number]>([
  ["5.9 of a target of 10", {}, { actual: 5.9, target: 10 }, 59],
  ["on the target, from a baseline", {}, { actual: 45, target: 45, baseline: 30 }, 100],
  [
    "2.95 of 3.00 million where 5 % to either side is on target",
    { kind: "maintain", rule: { tolerance: 0.15 } },
    { actual: 2.95, target: 3 },
    100,
  ],
  ["2.12 % against a target of 2.5 %", {}, { actual: 2.12, target: 2.5 }, 84.8],
  ["a cost of 45.20 against at most 50", lower, { actual: 45.2, target: 50 }, 100],
  ["a bounce rate of 42.1 % against at most 45 %", lower, { actual: 42.1, target: 45 }, 100],
  ["a cost of 220 on the way from 250 last year to 200", lower, { actual: 220, target: 200, baseline: 250 }, 60],
  ["a result of −50 against −100, from −200", {}, { actual: -50, target: -100, baseline: -200 }, 100],
  ["a profit of 12,000 where a loss of 10,000 was planned", {}, { actual: 12_000, target: -10_000 }, 100],
  ["475 after five months of a year's goal of 1,200", {}, { actual: 475, target: 500 }, 95],
  ["a quarter of 295 of the same goal", {}, { actual: 295, target: 300 }, 98.3333333333],
])("%s", (_, change, { actual, target, baseline }, score) => {
  const own = { ...kpi("O", "K"), ...change };
  const readings = { actual: number(actual), target: number(target), baseline: readingOf(baseline) };
  expect(evaluate(holding([own]), new Map([[own.id, readings]])).root.score).toBeCloseTo(score, 8);
});

/** The whole of KPIs with weights, each of which has a target of 100. */
function weighed(...entries: readonly (readonly [weight: number, actual: number | undefined])[]): Evaluation {
  const kpis = entries.map(([weight], place) => kpi("O", String(place), place, weight));
  const readings = entries.map(
    ([, actual], place) =>
      [
        (kpis[place] as Kpi).id,
        { actual: actual === undefined ? BLANK : number(actual), target: number(100), baseline: NONE },
      ] as const,
  );
  return evaluate(holding(kpis), new Map(readings));
}

describe("what is weighed", () => {
  test("by size: a market of 100,000 on its target, one of 20,000 at half and one of 1,000 at nothing", () => {
    const { root } = weighed([100_000, 100], [20_000, 50], [1000, 0]);
    expect(root.score).toBeCloseTo(90.9090909091, 8);
  });

  test("with a blank value among it leaves that out and says how much is covered", () => {
    const { root } = weighed([0.3, 80], [0.3, undefined], [0.2, 60], [0.2, 70]);
    expect(root.score).toBeCloseTo(71.4285714286, 8);
    expect(root.coverage).toBeCloseTo(0.7, 12);
  });
});

/** Values of months, beginning in one. */
const monthly = (year: number, first: number, ...values: readonly number[]): readonly Observation[] =>
  values.map((value, step) => ({ day: dayOf({ year, month: first + step, day: 1 }), reading: number(value) }));

interface Series {
  readonly aggregation: Aggregation;
  readonly actual: readonly Observation[];
  /** Holds for every month. */
  readonly everyMonth?: number;
  readonly today: readonly [year: number, month: number, day: number];
}

function at(code: string, { aggregation, actual, everyMonth, today: [year, month, day] }: Series) {
  const own = { ...kpi("O", "K"), aggregation };
  const period = parsePeriod(code, DEFAULT_SETTINGS);
  if (period === undefined) throw new Error(`${code} is no period`);
  const evaluation = evaluateAt(
    holding([own]),
    {
      readings: new Map([[own.id, { actual: NONE, target: readingOf(everyMonth), baseline: NONE }]]),
      series: new Map([[own.id, { actual, target: [] }]]),
      today: dayOf({ year, month, day }),
    },
    period,
  );
  const { actual: value, target: wanted } = evaluation.kpis.get(own.id)?.readings ?? {};
  return {
    actual: value?.kind === "number" ? value.value : value?.kind,
    target: wanted?.kind === "number" ? wanted.value : wanted?.kind,
    score: evaluation.root.score,
  };
}

test("leads of a month that is running are not judged: the last whole month is, 110 of 100", () => {
  const leads: Series = {
    ...{ aggregation: { kind: "sum" }, today: [2026, 11, 5], everyMonth: 100 },
    actual: monthly(2026, 8, 105, 98, 110, 8),
  };
  expect(at("2026-11", leads)).toEqual({ actual: 110, target: 100, score: 100 });
  expect(at("2026-09", leads)).toMatchObject({ actual: 98, score: expect.closeTo(98, 9) as number });
});

test("revenue by month is added up by quarter and year, as far as there are months", () => {
  const revenue: Series = {
    ...{ aggregation: { kind: "sum" }, today: [2024, 10, 3] },
    actual: monthly(2024, 1, 4.1, 4.3, 4.7, 4.8, 4.9, 5, 5.1, 5.4, 5.5),
  };
  expect(at("2024-Q1", revenue).actual).toBeCloseTo(13.1, 9);
  expect(at("2024", revenue).actual).toBeCloseTo(43.8, 9);
});

test("a target that is typed once holds for each month", () => {
  const satisfaction: Series = {
    ...{ aggregation: { kind: "last" }, today: [2026, 11, 5] },
    actual: monthly(2026, 1, 40, 41, 42, 43, 44, 44, 44, 44, 44, 36),
    everyMonth: 45,
  };
  expect(at("2026-10", satisfaction)).toEqual({ actual: 36, target: 45, score: 80 });
  expect(at("2026-02", satisfaction)).toMatchObject({ actual: 41, target: 45 });
});

import fc from "fast-check";
import {
  DEFAULT_SETTINGS,
  evaluate,
  evaluateAt,
  ROLL_UP_NAMES,
  type Kpi,
  type KpiId,
  type Reading,
  type Readings,
  type Status,
} from "../../src/scorecard";
import { anyScorecard } from "../support/anyScorecard";
import { runs } from "../support/runs";
import { kpi, number, objective, perspective, readings, scorecard, scoring } from "./builders";

const two = scorecard({
  perspectives: [perspective("P")],
  objectives: [objective("P", "O")],
  kpis: [kpi("O", "A"), kpi("O", "B", 2)],
});
const node = (values: Readonly<Record<string, Readings>>, id: string, definition = two) => {
  const found = [...evaluate(definition, readings(values)).nodes.values()].find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const wrong = (actual: Reading): Readings => ({ ...scoring(0), actual });

describe("a KPI that cannot be scored", () => {
  test.each<[string, Reading]>([
    ["a text", { kind: "text", text: "n/a" }],
    ["an error", { kind: "error", code: "#DIV/0!" }],
    ["a broken link", { kind: "broken" }],
    ["a missing label", { kind: "label-missing", label: "NPS" }],
    ["a date", { kind: "date", serial: 46023 }],
  ])("is counted at every level above, and its light counts %s as 0", (_, actual) => {
    for (const id of ["o_O", "p_P", "s"]) {
      const above = node({ A: scoring(100), B: wrong(actual) }, id);
      expect(above).toMatchObject({ score: 100, least: 50, status: "red", coverage: 0.5, kpiCount: { failed: 1 } });
    }
  });

  test("is not the same as one without data", () => {
    const above = node({ A: scoring(100), B: wrong({ kind: "blank" }) }, "o_O");
    expect(above).toMatchObject({ score: 100, least: 100, status: "green", coverage: 0.5, kpiCount: { failed: 0 } });
  });

  test("counts by its weight", () => {
    const light = { ...two, kpis: [kpi("O", "A", 1, 19), kpi("O", "B", 2, 1)] };
    const above = node({ A: scoring(100), B: wrong({ kind: "broken" }) }, "o_O", light);
    expect(above).toMatchObject({ score: 100, least: 95, status: "green", kpiCount: { failed: 1 } });
  });

  test("counts as 0 higher up too where it leaves its parent without a score", () => {
    const tree = scorecard({
      perspectives: [perspective("P")],
      objectives: [objective("P", "O"), objective("P", "Q", 2)],
      kpis: [kpi("O", "A"), kpi("Q", "B")],
    });
    const values = { A: scoring(100), B: wrong({ kind: "error", code: "#REF!" }) };
    expect(node(values, "o_Q", tree)).toMatchObject({ score: undefined, status: "none", kpiCount: { failed: 1 } });
    expect(node(values, "p_P", tree)).toMatchObject({ score: 100, least: 50, status: "red", kpiCount: { failed: 1 } });
  });

  test("makes of its parent no green one, where the share of these counts", () => {
    const shares = { ...two, perspectives: [{ ...perspective("P"), rollUp: "shareGreen" as const }] };
    const above = node({ A: scoring(100), B: wrong({ kind: "broken" }) }, "p_P", shares);
    expect(above).toMatchObject({ score: 100, least: 0, status: "red" });
  });

  test("holds what is above it when it is critical", () => {
    const light = {
      ...two,
      settings: { ...two.settings, rollUp: "meanWithVeto" as const },
      kpis: [kpi("O", "A", 1, 99), { ...kpi("O", "B", 2, 1), isCritical: true }],
    };
    expect(node({ A: scoring(100), B: wrong({ kind: "broken" }) }, "o_O", light)).toMatchObject({
      least: 99,
      status: "amber",
      vetoes: ["B"],
    });
  });
});

const RANKS: readonly Status[] = ["none", "red", "amber", "green", "achieved"];
const rank = (status: Status): number => RANKS.indexOf(status);

/** What can be wrong with a KPI, or incomplete. */
const TROUBLES = {
  error: fc
    .tuple(
      fc.constantFrom("actual" as const, "target" as const),
      fc.constantFrom<Reading>({ kind: "text", text: "n/a" }, { kind: "error", code: "#N/A" }, { kind: "broken" }),
    )
    // Where the target is in error the actual is too, so that no kind can do without it.
    .map(([field, error]): Trouble => ({ readings: { actual: error, [field]: error } })),
  refusal: fc
    .constantFrom<Pick<Kpi, "kind" | "rule">>(
      { kind: "band", rule: { low: 6, high: 5 } },
      { kind: "anchors", rule: { points: [{ value: 1, score: 1 }] } },
      { kind: "ratioHigher", rule: { direction: "lower" } },
      { kind: "budget", rule: { direction: "higher" } },
      { kind: "minMax", rule: { low: 1 } },
    )
    .map((kpi): Trouble => ({ kpi, readings: { actual: number(1), target: number(2) } })),
  "missing part": fc.integer({ min: 1, max: 11 }).map((have): Trouble => ({
    readings: { parts: { frequency: "month", have, of: 12, missing: ["2026-01"] } },
  })),
} as const;
interface Trouble {
  readonly kpi?: Pick<Kpi, "kind" | "rule">;
  readonly readings: Partial<Readings>;
}

test.each([
  ["error", 20],
  ["refusal", 20],
  // It says how much is known, and a light does not follow from that; only where the absence of a score counts as 0 it is worse.
  ["missing part", 1],
] as const)("no %s raises a light, whatever the scorecard", (name, least) => {
  let [compared, lowered] = [0, 0];
  fc.assert(
    fc.property(
      anyScorecard,
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      TROUBLES[name],
      fc.constantFrom(undefined, 95),
      fc.constantFrom(0, 0.3, 0.5, 0.8, 1),
      ({ scorecard: any, readings: before }, places, trouble, achieved, minimumCoverage) => {
        const { thresholds } = DEFAULT_SETTINGS;
        const settings = {
          ...any.settings,
          thresholds: achieved === undefined ? thresholds : { ...thresholds, achieved },
          minimumCoverage,
        };
        const definition = {
          ...any,
          settings,
          kpis: any.kpis.map((each) => ({ ...each, isCritical: each.order % 2 === 0 })),
        };
        const troubled = new Set(places.map((place) => any.kpis[place % any.kpis.length]?.id));
        const after = new Map(
          [...before].map(([id, each]) => [id, troubled.has(id) ? { ...each, ...trouble.readings } : each]),
        );
        const wrong = {
          ...definition,
          kpis: definition.kpis.map((each) => (troubled.has(each.id) ? { ...each, ...trouble.kpi } : each)),
        };
        const [was, is] = [evaluate(definition, before), evaluate(wrong, after)];
        for (const [id, each] of was.nodes) {
          const now = is.nodes.get(id);
          // Without a light nothing is said; that a parent has none any more is no better light.
          if (now === undefined || now.status === "none" || each.status === "none") continue;
          compared += 1;
          expect(rank(now.status)).toBeLessThanOrEqual(rank(each.status));
          if (rank(now.status) < rank(each.status)) lowered += 1;
        }
      },
    ),
    { numRuns: runs({ full: 3000, quick: 400 }) },
  );
  expect(compared).toBeGreaterThan(runs({ full: 7500, quick: 1000 }));
  expect(lowered).toBeGreaterThan(runs({ full: 7 * least, quick: least }));
});

describe("a veto", () => {
  const tree = scorecard({
    perspectives: [perspective("P", 1, 1), perspective("R", 2, 1)],
    objectives: [
      { ...objective("P", "O"), rollUp: "meanWithVeto" },
      { ...objective("R", "Q"), rollUp: "weightedMean" },
    ],
    kpis: [kpi("O", "A", 1, 99), { ...kpi("O", "B", 2, 1), isCritical: true }, kpi("Q", "C")],
  });
  const values = { A: scoring(100), B: scoring(10), C: scoring(100) };

  test.each(["o_O", "p_P", "s"])("reaches every level above the one that knows it: %s", (id) => {
    expect(node(values, id, tree)).toMatchObject({ status: "amber", heldBy: "veto", vetoes: ["B"] });
  });

  test("does not reach what is beside it", () => {
    expect(node(values, "p_R", tree)).toMatchObject({ status: "green", heldBy: undefined });
  });

  test("is no green for a share of green", () => {
    const share = { ...tree, settings: { ...tree.settings, rollUp: "shareGreen" as const } };
    const root = {
      ...share,
      perspectives: share.perspectives.map((each) => ({ ...each, rollUp: "weightedMean" as const })),
    };
    expect(node(values, "s", root).score).toBe(50);
  });
});

describe("what is at best amber", () => {
  const one = (kind: "budget" | "linear" | "ratioLower" | "targetIsBest", rule = {}, settings = {}) => ({
    ...two,
    settings: { ...two.settings, ...settings },
    kpis: [{ ...kpi("O", "A"), kind, rule }],
  });
  const at = (actual: number, target: number, baseline?: number): Readings => ({
    actual: number(actual),
    target: number(target),
    baseline: baseline === undefined ? { kind: "none" } : number(baseline),
  });
  const held = { status: "amber" } as const;

  test.each([
    ["cost 112 against a budget of 105", one("budget"), at(112, 105), { ...held, heldBy: "budget-passed" }],
    ["a hair beyond the budget", one("budget"), at(105.01, 105), { ...held, heldBy: "budget-passed" }],
    ["beyond its tolerance", one("budget", { tolerance: 5 }), at(111, 105), { ...held, heldBy: "budget-passed" }],
    ["within its tolerance", one("budget", { tolerance: 7 }), at(112, 105), { status: "green", heldBy: undefined }],
    ["475 of 500", one("linear"), at(475, 500), { status: "green", heldBy: undefined }],
    ["one accident against 0, of 20", one("linear"), at(1, 0, 20), { ...held, heldBy: "zero-missed", score: 95 }],
    ["no accident", one("linear"), at(0, 0, 20), { status: "green", heldBy: undefined }],
    ["one accident without a baseline", one("linear", { direction: "lower" }), at(1, 0), { status: "red", score: 0 }],
    ["within a tolerance of 0", one("linear", { tolerance: 1 }), at(1, 0, 20), { status: "green" }],
    ["a hair off 0", one("targetIsBest", { margin: 10 }), at(0.5, 0), { ...held, heldBy: "zero-missed" }],
    [
      "achieved",
      one("budget", {}, { thresholds: { green: 90, amber: 75, achieved: 90 } }),
      at(110, 105),
      { ...held, heldBy: "budget-passed" },
    ],
  ])("%s", (_, definition, values, expected) => {
    expect(node({ A: values }, "k_A", definition)).toMatchObject(expected);
  });

  test("is no green for a share of green, now and in the past", () => {
    const definition = one("budget", {}, { rollUp: "shareGreen" });
    expect(node({ A: at(110, 105) }, "o_O", definition).score).toBe(0);
    const id = definition.kpis[0]?.id as KpiId;
    const values = {
      readings: readings({ A: at(0, 105) }),
      series: new Map([[id, { actual: [46_023, 46_054].map((day) => ({ day, reading: number(110) })), target: [] }]]),
      today: 46_081,
    };
    expect(evaluateAt(definition, values, { frequency: "month", index: 2026 * 12 }).root.score).toBe(0);
  });
});

test("every roll-up gives a least score that is never above the score", () => {
  fc.assert(
    fc.property(anyScorecard, fc.constantFrom(...ROLL_UP_NAMES), ({ scorecard: any, readings: values }, rollUp) => {
      const settings = { ...any.settings, rollUp };
      for (const { score, least } of evaluate({ ...any, settings }, values).nodes.values())
        if (score !== undefined) expect(least).toBeLessThanOrEqual(score);
    }),
  );
});

import {
  brokenFields,
  evaluateAt,
  explain,
  periodOf,
  type Evaluation,
  type Readings,
  type RollsUp,
} from "../../../src/scorecard";
import { whatMoved } from "../../../src/insight";
import { numbers } from "../../support/company";
import { companyInOne, SILENT } from "../../support/companyInOne";
import { scoredTogether } from "../../support/scoredTogether";
import type { Scored } from "../../../src/workbook/native/nativeRows";

// A company of three levels, twelve teams and 240 KPIs, see `companyInOne`, by every way of rolling up.
// By values: DK (50·80 + 30·70 + 20·60 + 100·90) / 200 = 81.5, SE (30·100 + 70·50) / 100 = 65, NO 70; the company (200·81.5 + 100·65 + 100·70) / 400 = 74.5.
// By scores: DK 75, SE 87.5, NO 70; the company by 5:3:2 77.75. All less 5 for the perspective that is 20 points lower.

const company = (...given: Parameters<typeof companyInOne>): ReadonlyMap<string, Scored> =>
  new Map(scoredTogether(companyInOne(...given)).map((each) => [each.scorecard.settings.name, each]));
const of = (all: ReadonlyMap<string, Scored>, name: string): Scored => {
  const found = all.get(name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

test.each<[RollsUp, RollsUp, Readonly<Record<string, number>>]>([
  ["values", "values", { DK: 76.5, SE: 60, NO: 65, Koncern: 69.5 }],
  ["values", "perspectives", { DK: 76.5, SE: 60, NO: 65, Koncern: 69.25 }],
  ["values", "score", { DK: 76.5, SE: 60, NO: 65, Koncern: 69.25 }],
  ["perspectives", "perspectives", { DK: 70, SE: 82.5, NO: 65, Koncern: 72.75 }],
  ["perspectives", "score", { DK: 70, SE: 82.5, NO: 65, Koncern: 72.75 }],
  ["score", "score", { DK: 70, SE: 82.5, NO: 65, Koncern: 72.75 }],
])("teams by %s and countries by %s make the scores computed by hand", (teams, countries, expected) => {
  const all = company(teams, countries);
  for (const [name, score] of Object.entries(expected)) {
    expect(of(all, name).evaluation.root.score).toBeCloseTo(score, 9);
    expect(of(all, name).evaluation.root.coverage).toBe(1);
  }
});

const kpiOf = ({ evaluation }: Scored, name: string) => {
  const found = [...evaluation.kpis.values()].find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

test("a KPI above is what those of its name below add up to, with the targets, and says of what", () => {
  const kpi = kpiOf(of(company("values", "values"), "SE"), "Kunder 2");
  // 10 + 10 + 10 + 70 · 50 %.
  expect(kpi.readings).toMatchObject({
    actual: { value: 65 },
    target: { value: 100 },
    crossed: { crossing: { kind: "sum" } },
  });
  expect(kpi.readings.crossed?.parts.map(({ name, readings }) => [name, readings.actual])).toEqual([
    ["E", { kind: "number", value: 10 }],
    ["F", { kind: "number", value: 10 }],
    ["G", { kind: "number", value: 10 }],
    ["H", { kind: "number", value: 35 }],
  ]);
});

test("a team without values is missing with its target, and lowers the coverage by its share of the targets at every level", () => {
  const silent = (target: number): Readings => ({ ...SILENT, target: { kind: "number", value: target } });
  const all = company("values", "values", { instead: (team, size) => (team === "D" ? silent(size) : undefined) });
  // DK without D: (50·80 + 30·70 + 20·60) / 100 = 73, and half of its targets of 200.
  expect(of(all, "DK").evaluation.root).toMatchObject({ coverage: 0.5 });
  expect(of(all, "DK").evaluation.root.score).toBeCloseTo(73 - 5, 9);
  // What DK has: 73 of 100; with SE 65 and NO 70 of 100 each: 208 / 300, and 300 of all targets, which are 400.
  expect(of(all, "Koncern").evaluation.root.score).toBeCloseTo(208 / 3 - 5, 9);
  expect(of(all, "Koncern").evaluation.root.coverage).toBeCloseTo(0.75, 12);
  expect(kpiOf(of(all, "Koncern"), "Kunder 2").readings.teams?.missing).toEqual(["D"]);
});

test("a team that says an error makes what is made of it an error, and never a smaller sum", () => {
  const wrong: Readings = { ...numbers(undefined, 100), actual: { kind: "error", code: "#DIV/0!" } };
  const all = company("values", "values", { instead: (team) => (team === "L" ? wrong : undefined) });
  expect(of(all, "NO").evaluation.root).toMatchObject({ score: undefined, coverage: 0, kpiCount: { failed: 20 } });
  expect(of(all, "Koncern").evaluation.root).toMatchObject({ score: undefined, kpiCount: { failed: 20 } });
});

test("a link that is broken below is mended there: nobody is asked for a cell above, which would cut off those below", () => {
  const broken: Readings = { ...numbers(undefined, 100), actual: { kind: "broken" } };
  const all = company("values", "values", { instead: (team) => (team === "L" ? broken : undefined) });
  const fieldsOf = (name: string) => brokenFields(kpiOf(of(all, name), "Kunder 2").readings);
  expect([fieldsOf("Koncern"), fieldsOf("NO"), fieldsOf("L")]).toEqual([[], [], ["actual"]]);
});

describe("rates", () => {
  const rate = { unit: "%", aggregation: { kind: "last" } } as const;
  test("are never averaged: without the KPI that holds the size there is no value", () => {
    const all = company("values", "values", { kpi: rate });
    expect(of(all, "Koncern").evaluation.root).toMatchObject({ score: undefined, coverage: 0 });
    const average = company("values", "values", { kpi: { ...rate, across: { kind: "average" } } });
    expect(kpiOf(of(average, "DK"), "Kunder 2").readings.actual).toEqual({ kind: "none" });
  });
  test("are the ratio of the sums: each is weighed by the KPI that stands below the line", () => {
    const all = company("values", "values", {
      kpi: { ...rate, across: { kind: "ratio", by: "Kunder 1" } },
    });
    // SE: E, F and G have 10 of 10, H 35 of 70. Kunder 1 is the size and the rate alike: (3 · 10 · 10 + 35 · 35) / (30 + 35) = 1525 / 65.
    expect(kpiOf(of(all, "SE"), "Kunder 2").readings.actual).toEqual({ kind: "number", value: 1525 / 65 });
  });
});

test("means go by the weights of the scorecards, least and greatest as they say", () => {
  const level = { aggregation: { kind: "last" } } as const;
  const made = (kind: "average" | "min" | "max") =>
    kpiOf(of(company("values", "values", { kpi: { ...level, across: { kind } } }), "Koncern"), "Kunder 2").readings
      .actual;
  // DK: 40, 21, 12, 90 of weight 1 each: 40.75; SE 10, 10, 10, 35: 16.25; NO 10, 15, 20, 25: 17.5; the company by 5:3:2.
  expect(made("average")).toEqual({ kind: "number", value: (5 * 40.75 + 3 * 16.25 + 2 * 17.5) / 10 });
  expect(made("min")).toEqual({ kind: "number", value: 10 });
  expect(made("max")).toEqual({ kind: "number", value: 90 });
});

test("what moved the company goes down to its KPIs, and says what each country moved of it", () => {
  const [before, after] = [company("values", "values"), company("values", "values", { instead: better })].map((all) =>
    of(all, "Koncern"),
  ) as [Scored, Scored];
  // D has 100 of 100 in everything: 10 more of 400 in three perspectives, 30 more in the fourth: (3 · 2.5 + 7.5) / 4 = 3.75.
  const moved = whatMoved(before, after, after.scorecard.settings.id);
  const movements = moved.ok ? moved.value.movements : [];
  expect(movements.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(3.75, 9);
  expect(movements).toHaveLength(20);
  for (const { below } of movements) expect(below?.map(({ name }) => name)).toEqual(["DK"]);
  for (const { below, effect } of movements) expect(below?.[0]?.effect).toBeCloseTo(effect, 12);

  function better(team: string, size: number): Readings | undefined {
    return team === "D" ? numbers(size, size) : undefined;
  }
});

test("every KPI at every level can be explained, and one that is made of others names them", () => {
  for (const { scorecard, evaluation } of company("values", "values").values()) {
    expect(evaluation.kpis.size).toBe(20);
    for (const id of evaluation.kpis.keys()) expect(explain(scorecard, evaluation, id)?.from.kind).toBe("kpi");
  }
});

test("a value of its own stands, whatever the scorecards below say", () => {
  const [top, ...rest] = companyInOne("values", "values");
  if (top === undefined) throw new Error("no company");
  const [first] = top.scorecard.kpis;
  const readings = new Map(top.readings).set(first?.id as never, numbers(12, 100));
  const evaluations: readonly Evaluation[] = scoredTogether([{ ...top, readings }, ...rest]).map(
    (each) => each.evaluation,
  );
  expect(evaluations[0]?.kpis.get(first?.id as never)).toMatchObject({
    score: 12,
    readings: { actual: { value: 12 } },
  });
});

describe("the target that a KPI above says itself", () => {
  const KPI = "Kunder 2";
  /** What the company says of a KPI, where its own target is given and that of all teams together is 400. */
  const made = (target: Readings["target"], given: Parameters<typeof companyInOne>[2] = {}) => {
    const [top, ...rest] = companyInOne("values", "values", given);
    const id = top?.scorecard.kpis.find(({ name }) => name === KPI)?.id;
    if (top === undefined || id === undefined) throw new Error("no company");
    const none = { kind: "none" } as const;
    const readings = new Map(top.readings).set(id, { actual: none, target, baseline: none });
    const [company] = scoredTogether([{ ...top, readings }, ...rest]);
    if (company === undefined) throw new Error("no company");
    return kpiOf(company, KPI);
  };
  const ten = { kind: "number", value: 10 } as const;

  test("stands where it is that of the period", () => {
    expect(made(ten).readings.target).toEqual(ten);
  });
  test.each<[string, Parameters<typeof companyInOne>[2]]>([
    ["of a week, beside the values of a month", { kpi: { frequency: "week", aggregation: { kind: "sum" } } }],
    ["of a year, of which a month has a share", { kpi: { targetSpread: { kind: "linear" } } }],
    ["of a whole period, of which a part has run", { settings: { running: "proRata" } }],
  ])("%s, gives way to the targets below, which are those of the period", (_, given) => {
    const { target } = made({ kind: "none" }, given).readings;
    expect(target.kind).toBe("number");
    expect(made(ten, given).readings.target).toEqual(target);
  });
  test.each([{ kind: "text", text: "500 kr" }, { kind: "error", code: "#REF!" }, { kind: "broken" }] as const)(
    "is never replaced where it is wrong: $kind",
    (wrong) => {
      const kpi = made(wrong);
      expect(kpi.readings.target).toEqual(wrong);
      expect([kpi.score, kpi.state]).toEqual([undefined, "error"]);
    },
  );
});

test("a part of a sum is not judged by limits that are meant for all of it", () => {
  const thresholds = { green: 200, amber: 260, areValues: true } as const;
  const kpi = { kind: "ratioLower", thresholds } as const;
  const whole = company("values", "values", { kpi });
  expect(kpiOf(of(whole, "NO"), "Kunder 2")).toMatchObject({ readings: { actual: { value: 70 } }, status: "green" });
  const silent = company("values", "values", { kpi, instead: (team) => (team === "L" ? SILENT : undefined) });
  for (const name of ["NO", "Koncern"]) {
    const { readings, score } = kpiOf(of(silent, name), "Kunder 2");
    expect([readings.actual.kind, score]).toEqual(["blank", undefined]);
  }
});

test.each([
  ["month", "number"],
  ["year", "none"],
] as const)("a %s of scorecards whose fiscal years begin in other months has a value: %s", (frequency, kind) => {
  const [top, ...rest] = companyInOne("values", "values");
  if (top === undefined) throw new Error("no company");
  const { settings } = top.scorecard;
  const scorecard = { ...top.scorecard, settings: { ...settings, fiscalYearStart: 7 } };
  const [above] = scoredTogether([{ ...top, scorecard }, ...rest]);
  if (above === undefined) throw new Error("no company");
  const period = periodOf(above.values.today, frequency, 7);
  const { kpis } = evaluateAt(above.scorecard, above.values, period);
  expect([...kpis.values()].find(({ name }) => name === "Kunder 2")?.readings.actual.kind).toBe(kind);
});

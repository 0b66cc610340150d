import {
  belowOf,
  evaluateAt,
  explain,
  joiningOf,
  scorecardId,
  type Evaluation,
  type NodeId,
  type RollsUp,
  type Scorecard,
  type ScorecardValues,
} from "../../../src/scorecard";
import { whatMoved } from "../../../src/insight";
import { kpi, number, objective, perspective, readings, scorecard } from "../builders";

// A company of three levels: the company, three countries with four teams each. Every team has the KPI "Kunde n" in the perspective Kunde, weight 1, and "Øko n" in
// Økonomi, weight 3, scored from 0 to 100. The company has a perspective Kunde of its own with a KPI of 90, and Økonomi with one of 50. Countries have both perspectives, and
// nothing of their own in them.

/** By country, then by team: the score in Kunde and in Økonomi, and the weight of the team in its country. */
const TEAMS = {
  DK: [[100, 80, 1], [60, 40, 1], [80, 60, 2], [40, 100, 0]],
  SE: [[50, 50, 1], [70, 90, 3], [90, 70, 1], [30, 10, 1]],
  NO: [[100, 100, 1], [0, 0, 1], [50, 100, 1], [50, 40, 1]],
} as const; // prettier-ignore
type Country = keyof typeof TEAMS;
const COUNTRIES = ["DK", "SE", "NO"] as const;
/** The weights of the countries in the company. */
const WEIGHTS = { DK: 2, SE: 1, NO: 1 } as const;

interface Whole {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
  readonly evaluation: Evaluation;
}

/** What a team says instead of its numbers. */
type Instead = Readonly<Record<string, "missing" | "failed">>;

/** One scorecard with both perspectives; a perspective without a score has no KPI. */
function one(
  id: string,
  rollsUp: RollsUp | undefined,
  weightAbove: number | undefined,
  scores: readonly [number | "missing" | "failed" | undefined, number | "missing" | "failed" | undefined],
  children: readonly Whole[],
): Whole {
  const names = ["Kunde", "Øko"] as const;
  const having = names.flatMap((name, place) => (scores[place] === undefined ? [] : [{ name, value: scores[place] }]));
  const made = scorecard({
    perspectives: names.map((name, place) => ({
      ...perspective(`${name}${id}`, place, name === "Kunde" ? 1 : 3),
      name,
    })),
    objectives: having.map(({ name }) => objective(`${name}${id}`, `${name}${id}`)),
    kpis: having.map(({ name }) => ({ ...kpi(`${name}${id}`, `${name}${id}`), isCritical: true })),
  });
  const settings = { ...made.settings, id: scorecardId(id), name: id, rollsUp, weightAbove };
  const alone: Scorecard = { ...made, settings };
  const { joining } = joiningOf(
    alone,
    children.map((each) => each.scorecard),
  );
  const definition = { ...alone, joining };
  const values: ScorecardValues = {
    readings: readings(
      Object.fromEntries(
        having.map(({ name, value }) => [
          `${name}${id}`,
          {
            actual:
              value === "missing"
                ? ({ kind: "blank" } as const)
                : value === "failed"
                  ? ({ kind: "error", code: "#DIV/0!" } as const)
                  : number(value),
            target: number(100),
            baseline: number(0),
          },
        ]),
      ),
    ),
    series: new Map(),
    today: 46_000,
    below: belowOf(definition, children),
  };
  return { scorecard: definition, values, evaluation: evaluateAt(definition, values) };
}

function company(way: RollsUp, instead: Instead = {}, own: readonly [number, number] = [90, 50]) {
  const teams = (country: Country): readonly Whole[] =>
    TEAMS[country].map(([customer, money, weight], place) => {
      const id = `${country}${place + 1}`;
      const said = instead[id];
      return one(id, way, weight, said ? [said, said] : [customer, money], []);
    });
  const countries = Object.fromEntries(
    COUNTRIES.map((id) => [id, one(id, way, WEIGHTS[id], [undefined, undefined], teams(id))]),
  ) as Record<Country, Whole>;
  const top = one(
    "Top",
    undefined,
    undefined,
    own,
    COUNTRIES.map((id) => countries[id]),
  );
  return { top, countries };
}

const scoreOf = ({ evaluation }: Whole, id: string): number | undefined => evaluation.nodes.get(id as NodeId)?.score;

describe("by the whole score", () => {
  // A team is (Kunde + 3 · Øko) / 4. DK: 85, 45, 65, 85 → (85 + 45 + 2 · 65 + 0 · 85) / 4 = 260 / 4 = 65.
  // SE: 50, 85, 75, 15 → (50 + 3 · 85 + 75 + 15) / 6 = 395 / 6 = 65.8333… NO: 100, 0, 87.5, 42.5 → 230 / 4 = 57.5.
  // Company: Kunde 90 weighs 1, Øko 50 weighs 3, DK 2, SE 1, NO 1: (90 + 150 + 130 + 65.8333… + 57.5) / 8 = 493.3333… / 8 = 61.6666…
  const { top, countries } = company("score");
  test.each([
    ["DK", 65],
    ["SE", 395 / 6],
    ["NO", 57.5],
  ] as const)("%s", (id, score) => expect(countries[id].evaluation.root.score).toBeCloseTo(score, 8));
  test("the company", () => {
    expect(top.evaluation.root).toMatchObject({
      coverage: 1,
      status: "red",
      kpiCount: { all: 26, setUp: 26, failed: 0 },
    });
    expect(top.evaluation.root.score).toBeCloseTo(1480 / 24, 8);
  });
  test("explains itself by its own perspectives and the countries, with their weights", () => {
    const { from } = explain(top.scorecard, top.evaluation, top.scorecard.settings.id) ?? {};
    expect(
      from?.kind === "children" ? from.children.map(({ name, level, share }) => [name, level, share]) : [],
    ).toEqual([
      ["Kunde", "perspective", 1 / 8],
      ["Øko", "perspective", 3 / 8],
      ["DK", "scorecard", 2 / 8],
      ["NO", "scorecard", 1 / 8],
      ["SE", "scorecard", 1 / 8],
    ]);
  });
  test("a country without numbers is missing: it lowers the coverage and is in no mean", () => {
    const silent = company("score", { DK1: "missing", DK2: "missing", DK3: "missing", DK4: "missing" });
    expect(silent.countries.DK.evaluation.root).toMatchObject({ score: undefined, status: "none", coverage: 0 });
    // (90 + 150 + 65.8333… + 57.5) / 6 of a weight of 8.
    expect(silent.top.evaluation.root.coverage).toBeCloseTo(6 / 8, 9);
    expect(silent.top.evaluation.root.score).toBeCloseTo((90 + 150 + 395 / 6 + 57.5) / 6, 8);
  });
  test("half of a country's weight missing: the half that is there counts, and is half covered above", () => {
    const { top: half, countries: some } = company("score", { DK3: "missing" });
    // DK: (85 + 45) / 2 = 65 of 2 of 4.
    expect(some.DK.evaluation.root).toMatchObject({ score: 65, coverage: 0.5 });
    expect(half.evaluation.root.coverage).toBeCloseTo(7 / 8, 9);
  });
  test("a team that cannot be scored marks all above it, and makes no light better", () => {
    const { top: failed, countries: some } = company("score", { NO2: "failed" });
    expect(some.NO.evaluation.root.kpiCount.failed).toBe(2);
    expect(failed.evaluation.root.kpiCount.failed).toBe(2);
    // The light is that of the least: with NO2 as 0, as it was.
    expect(failed.evaluation.root.least).toBeCloseTo(1480 / 24, 8);
    expect(failed.evaluation.root.criticalReds).toEqual(expect.arrayContaining(["KundeNO2", "ØkoNO2"]));
  });
  test("what moved says how much of it came from each country", () => {
    const before = company("score");
    const after = company("score", {}, [90, 50]);
    const worse = one(
      "Top",
      undefined,
      undefined,
      [90, 50],
      [one("DK", "score", 2, [45, 45], []), before.countries.SE, before.countries.NO],
    );
    const moved = whatMoved(after.top, worse, after.top.scorecard.settings.id);
    // DK from 65 to 45 with a share of 2/8: −5.
    expect(moved).toMatchObject({ ok: true, value: { movements: [{ name: "DK", cause: "value" }] } });
    expect(moved.ok ? moved.value.movements[0]?.effect : 0).toBeCloseTo(-5, 8);
  });
});

describe("by perspectives", () => {
  // Kunde: DK (100 + 60 + 2 · 80 + 0 · 40) / 4 = 80, SE (50 + 3 · 70 + 90 + 30) / 6 = 63.3333…, NO 200 / 4 = 50.
  // Øko: DK (80 + 40 + 2 · 60) / 4 = 60, SE (50 + 270 + 70 + 10) / 6 = 66.6666…, NO 240 / 4 = 60.
  // Company: Kunde (90 + 2 · 80 + 63.3333… + 50) / 5 = 72.6666…, Øko (50 + 2 · 60 + 66.6666… + 60) / 5 = 59.3333…,
  // whole (72.6666… + 3 · 59.3333…) / 4 = 62.6666…
  const { top, countries } = company("perspectives");
  test.each([
    ["KundeDK", "DK", 80],
    ["KundeSE", "SE", 380 / 6],
    ["KundeNO", "NO", 50],
    ["ØkoDK", "DK", 60],
    ["ØkoSE", "SE", 400 / 6],
    ["ØkoNO", "NO", 60],
  ] as const)("%s", (node, id, score) => expect(scoreOf(countries[id], `p_${node}`)).toBeCloseTo(score, 8));
  test("the company", () => {
    // The objective of its own weighs 1 in each.
    expect(scoreOf(top, "p_KundeTop")).toBeCloseTo((90 + 160 + 380 / 6 + 50) / 5, 8);
    expect(scoreOf(top, "p_ØkoTop")).toBeCloseTo((50 + 120 + 400 / 6 + 60) / 5, 8);
    expect(top.evaluation.root.score).toBeCloseTo(62 + 2 / 3, 8);
    expect(top.evaluation.root.coverage).toBe(1);
  });
  test("a perspective names the countries that count in it", () => {
    const { from } = explain(top.scorecard, top.evaluation, "p_KundeTop" as NodeId) ?? {};
    expect(from?.kind === "children" ? from.children.map(({ name, share }) => [name, share]) : []).toEqual([
      ["KundeTop", 1 / 5],
      ["DK", 2 / 5],
      ["NO", 1 / 5],
      ["SE", 1 / 5],
    ]);
  });
  test("a perspective without a partner above counts nowhere, and is told", () => {
    const lone = one("DK", "perspectives", 1, [80, 60], []);
    const renamed = {
      ...lone.scorecard,
      perspectives: lone.scorecard.perspectives.map((each) => ({
        ...each,
        name: each.name === "Øko" ? "Drift" : "kunde ",
      })),
    };
    const { joining, unmatched } = joiningOf(top.scorecard, [renamed]);
    expect(joining.map(({ under }) => under)).toEqual(["p_KundeTop"]);
    expect(unmatched).toEqual([{ scorecard: "DK", perspective: "Drift" }]);
  });
});

test("a scorecard that counts in none leaves the one above as it is", () => {
  const alone = one("Top", undefined, undefined, [90, 50], []);
  const below = one("DK", undefined, 1, [0, 0], []);
  expect(one("Top", undefined, undefined, [90, 50], [below]).evaluation).toEqual(alone.evaluation);
});

test("a team that has been told to count and has nothing set up is missing, and makes nothing green", () => {
  const empty = one("DK", "score", 3, [undefined, undefined], []);
  const { root } = one("Top", undefined, undefined, [100, 100], [empty]).evaluation;
  expect(root).toMatchObject({ score: 100, coverage: 4 / 7 });
  const heavier = one("DK", "score", 9, [undefined, undefined], []);
  expect(one("Top", undefined, undefined, [100, 100], [heavier]).evaluation.root).toMatchObject({
    score: undefined,
    status: "none",
  });
});

test("a score below counts no more than the highest that there is above", () => {
  const below = one("DK", "score", 1, [150, 150], []);
  const high = evaluateAt(
    { ...below.scorecard, settings: { ...below.scorecard.settings, ceiling: 150 } },
    below.values,
  );
  expect(high.root.score).toBe(150);
  const child = {
    ...below,
    scorecard: { ...below.scorecard, settings: { ...below.scorecard.settings, ceiling: 150 } },
  };
  expect(one("Top", undefined, undefined, [100, 100], [child]).evaluation.root.score).toBe(100);
});

import fc from "fast-check";
import {
  belowOf,
  closedEvaluation,
  closedNodes,
  dayOf,
  evaluateAt,
  firstDay,
  FREQUENCIES,
  joiningOf,
  NO_READINGS,
  periodOf,
  kpiId,
  objectiveId,
  periodsOf,
  perspectiveId,
  ROLLS_UP,
  scoreHistory,
  scorecardId,
  tabulate,
  type Closing,
  type Period,
  type Scorecard,
  type ScorecardValues,
  type Series,
} from "../../../src/scorecard";
import { anyPast } from "../../support/anyScorecard";
import { runs } from "../../support/runs";
import { kpi, number, objective, perspective, scorecard as scorecardOf } from "../builders";

interface Whole {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
}

const joins = fc.record({
  rollsUp: fc.constantFrom(...ROLLS_UP),
  weightAbove: fc.constantFrom(undefined, 0, 2),
  frequency: fc.constantFrom(...FREQUENCIES.slice(2, 4)),
});

/** The same under ids of its own. */
function renamed({ scorecard, values }: Whole, at: string, settings: Partial<Scorecard["settings"]>): Whole {
  const own = <Value>(map: ReadonlyMap<string, Value>) => new Map([...map].map(([id, each]) => [kpiId(at + id), each]));
  return {
    scorecard: {
      settings: { ...scorecard.settings, ...settings, id: scorecardId(at), name: at },
      perspectives: scorecard.perspectives.map((each) => ({ ...each, id: perspectiveId(at + each.id) })),
      objectives: scorecard.objectives.map((each) => ({
        ...each,
        id: objectiveId(at + each.id),
        parent: perspectiveId(at + each.parent),
      })),
      kpis: scorecard.kpis.map((each) => ({ ...each, id: kpiId(at + each.id), parent: objectiveId(at + each.parent) })),
    },
    values: { ...values, readings: own(values.readings), series: own(values.series), closings: [] },
  };
}

function joined(above: Whole, below: readonly Whole[]): Whole {
  const { joining, fromBelow } = joiningOf(
    above.scorecard,
    below.map(({ scorecard }) => scorecard),
  );
  const scorecard = { ...above.scorecard, joining, fromBelow };
  return { scorecard, values: { ...above.values, below: belowOf(scorecard, below) } };
}

test("the history of a scorecard in which others count, two levels deep, is what evaluating each period says", () => {
  fc.assert(
    fc.property(anyPast, anyPast, anyPast, joins, joins, (top, middle, low, one, other) => {
      const under = joined(renamed(middle, "b", one), [renamed(low, "c", other)]);
      const { scorecard, values } = joined(renamed(top, "a", {}), [under]);
      const periods = periodsOf(values, scorecard.settings).slice(-12);
      const past = scoreHistory(scorecard, tabulate(scorecard, values, periods));
      periods.forEach((period, row) => {
        for (const [id, node] of evaluateAt(scorecard, values, period).nodes) {
          const { score, coverage } = past.of(id) ?? {};
          expect(score?.[row]).toBe(node.score ?? NaN);
          expect(coverage?.[row]).toBe(node.coverage);
        }
      });
    }),
    { numRuns: runs({ full: 100, quick: 15 }) },
  );
});

const DAY = dayOf({ year: 2026, month: 12, day: 15 });
const month = (number: number) => periodOf(dayOf({ year: 2026, month: number, day: 1 }), "month", 1);
const quarter = (number: number) => periodOf(dayOf({ year: 2026, month: 3 * number, day: 1 }), "quarter", 1);

interface TeamBelow {
  readonly weight: number;
  readonly target: number;
  /** From January to November; what a month was closed with, and what its cell says now. */
  readonly months: readonly { readonly signed: number | undefined; readonly now: number | undefined }[];
}
interface CountryBelow {
  readonly weight: number;
  readonly teams: readonly TeamBelow[];
}

const amount = fc.integer({ min: 1, max: 1000 });
const weightAbove = fc.constantFrom(0, 1, 1, 2);
const teamBelow: fc.Arbitrary<TeamBelow> = fc.record({
  weight: weightAbove,
  target: amount,
  months: fc.array(
    fc.record({
      signed: fc.option(amount, { nil: undefined, freq: 1 }),
      now: fc.option(amount, { nil: undefined, freq: 3 }),
    }),
    { minLength: 11, maxLength: 11 },
  ),
});
const countryBelow: fc.Arbitrary<CountryBelow> = fc.record({
  weight: weightAbove,
  teams: fc.array(teamBelow, { minLength: 1, maxLength: 3 }),
});

/** A scorecard with one KPI that adds up, and what it says by itself. */
function levelOf(
  name: string,
  weight: number,
  target: number | undefined,
  actual: Series["actual"],
  closings: readonly Closing[],
  below: readonly Whole[],
): Whole {
  const sales = { ...kpi(name, name), name: "Salg", kind: "ratioHigher", aggregation: { kind: "sum" } } as const;
  const made = scorecardOf({ perspectives: [perspective(name)], objectives: [objective(name, name)], kpis: [sales] });
  const settings = { ...made.settings, id: scorecardId(name), name, rollsUp: "values", weightAbove: weight } as const;
  const said = { ...NO_READINGS, ...(target !== undefined && { target: number(target) }) };
  const series = new Map(actual.length > 0 ? [[sales.id, { actual, target: [] }]] : []);
  const values = { readings: new Map([[sales.id, said]]), series, closings, today: DAY };
  return joined({ scorecard: { ...made, settings }, values }, below);
}

function teamOf(name: string, { weight, target, months }: TeamBelow): Whole {
  const observed = (pick: "signed" | "now"): Series["actual"] =>
    months.flatMap(({ [pick]: value }, index) =>
      value === undefined ? [] : [{ day: firstDay(month(index + 1), 1), reading: number(value) }],
    );
  const then = levelOf(name, weight, target, observed("signed"), [], []);
  const closings = months.flatMap(({ signed }, index): readonly Closing[] => {
    if (signed === undefined) return [];
    const period = month(index + 1);
    const nodes = closedNodes(then.scorecard, evaluateAt(then.scorecard, then.values, period));
    return [{ period, by: "", at: "", evaluation: closedEvaluation(nodes) }];
  });
  return levelOf(name, weight, target, observed("now"), closings, []);
}

interface Sum {
  readonly actual: number;
  readonly share: number;
  /** Of what is there; of what is not, what it says all the same. */
  readonly target: number | undefined;
}

/** By hand: what some have, and how much of all of it that is, by the targets of their wholes where all say one. */
function together(parts: readonly { readonly weight: number; readonly sum: Sum }[]): Sum | undefined {
  const counting = parts.filter(({ weight }) => weight > 0);
  if (counting.length === 0) return undefined;
  const isByTarget = counting.every(({ sum }) => sum.target !== undefined);
  const sizeOf = ({ weight, sum: { target = 0, share } }: (typeof parts)[number]) =>
    isByTarget ? target / (share === 0 ? 1 : share) : weight;
  const add = (of: (part: (typeof parts)[number]) => number) => counting.reduce((total, part) => total + of(part), 0);
  return {
    actual: add(({ sum }) => sum.actual),
    share: add((part) => part.sum.share * sizeOf(part)) / add(sizeOf),
    target: add(({ sum: { target = 0, share } }) => (share === 0 ? 0 : target)),
  };
}

const NOTHING: Sum = { actual: 0, share: 0, target: undefined };

/** What a team has in some months, of 1 to 11: each as it was closed, else as it is now. */
function sumOfTeam({ target, months }: TeamBelow, asked: readonly number[], isOne: boolean): Sum {
  const valueIn = (place: number) => months[place - 1]?.signed ?? months[place - 1]?.now;
  const first = months.findIndex((_, index) => valueIn(index + 1) !== undefined) + 1;
  const due = isOne ? asked : asked.filter((place) => first > 0 && place >= first);
  const values = due.flatMap((place) => valueIn(place) ?? []);
  // One month's target is said, whether there is a value or not; that of several is made of the months that there are.
  if (values.length === 0) return isOne ? { ...NOTHING, target } : NOTHING;
  const actual = values.reduce((total, value) => total + value, 0);
  return { actual, share: values.length / due.length, target: target * values.length };
}

test("values two levels up, in months and quarters, are the sums of what each team has, closed or not, and as much of them as is there", () => {
  let partly = 0;
  fc.assert(
    fc.property(fc.array(countryBelow, { minLength: 1, maxLength: 3 }), (countries) => {
      const below = countries.map(({ weight, teams }, place) =>
        levelOf(
          `C${place}`,
          weight,
          undefined,
          [],
          [],
          teams.map((each, index) => teamOf(`C${place}T${index}`, each)),
        ),
      );
      const top = levelOf("Top", 1, undefined, [], [], below);
      const expectedIn = (months: readonly number[], isOne: boolean): Sum | undefined => {
        const of = countries.map(({ weight, teams }) => {
          const own = together(teams.map((team) => ({ weight: team.weight, sum: sumOfTeam(team, months, isOne) })));
          // A country of which nothing is there says no target either.
          return { weight, sum: own === undefined || own.share === 0 ? NOTHING : own };
        });
        return together(of);
      };
      const check = (period: Period, expected: Sum | undefined) => {
        const [found] = evaluateAt(top.scorecard, top.values, period).kpis.values();
        if (expected === undefined || expected.share === 0) expect(found?.readings.actual.kind).not.toBe("number");
        else {
          expect(found?.readings.actual).toEqual(number(expected.actual));
          expect(found?.readings.teams?.share ?? 1).toBeCloseTo(expected.share, 12);
          if (expected.share < 1) partly += 1;
        }
      };
      for (let place = 1; place <= 11; place += 1) check(month(place), expectedIn([place], true));
      for (const place of [1, 2, 3]) {
        const last = 3 * place;
        check(quarter(place), expectedIn([last - 2, last - 1, last], false));
      }
      const periods = Array.from({ length: 11 }, (_, index) => month(index + 1));
      const [column] = tabulate(top.scorecard, top.values, periods).columns.values();
      periods.forEach((_, row) => {
        const sum = expectedIn([row + 1], true);
        expect(column?.actual[row]).toBe(sum === undefined || sum.share === 0 ? NaN : sum.actual);
      });
    }),
    { numRuns: runs({ full: 300, quick: 40 }) },
  );
  // The comparison is worth something only while much of it is not whole.
  expect(partly).toBeGreaterThan(100);
});

test("what cannot be scored below leaves the least above no more than its score, and silence there never raises the coverage", () => {
  fc.assert(
    fc.property(anyPast, anyPast, joins, fc.nat(), (top, low, join, place) => {
      const above = renamed(top, "a", {});
      const below = renamed(low, "b", { ...join, rollsUp: "score" });
      const { kpis } = below.scorecard;
      const { id } = kpis[place % kpis.length] ?? { id: kpiId("") };
      const rootOf = (values: ScorecardValues) => {
        const whole = joined(above, [{ ...below, values }]);
        return evaluateAt(whole.scorecard, whole.values).root;
      };
      const withActual = (kind: "broken" | "blank"): ScorecardValues => {
        const series = new Map(below.values.series);
        series.delete(id);
        const none = { kind: "none" } as const;
        const readings = new Map(below.values.readings).set(id, { actual: { kind }, target: none, baseline: none });
        return { ...below.values, series, readings };
      };
      const before = rootOf(below.values);
      const failed = rootOf(withActual("broken"));
      if (failed.score !== undefined) expect(failed.least).toBeLessThanOrEqual(failed.score + 1e-9);
      expect(rootOf(withActual("blank")).coverage).toBeLessThanOrEqual(before.coverage + 1e-9);
    }),
    { numRuns: runs({ full: 200, quick: 30 }) },
  );
});

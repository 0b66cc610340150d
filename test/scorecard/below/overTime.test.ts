import fc from "fast-check";
import {
  belowOf,
  evaluateAt,
  FREQUENCIES,
  joiningOf,
  kpiId,
  objectiveId,
  periodsOf,
  perspectiveId,
  ROLLS_UP,
  scoreHistory,
  scorecardId,
  tabulate,
  type Scorecard,
  type ScorecardValues,
} from "../../../src/scorecard";
import { anyPast } from "../../support/anyScorecard";
import { runs } from "../../support/runs";

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
  const { joining } = joiningOf(
    above.scorecard,
    below.map(({ scorecard }) => scorecard),
  );
  const scorecard = { ...above.scorecard, joining };
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

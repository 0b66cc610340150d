import {
  closedEvaluation,
  dayOf,
  NO_READINGS,
  periodOf,
  standingSeries,
  type Aggregation,
  type Closing,
  type Observation,
} from "../../../src/scorecard";
import { kpi, number } from "../builders";

const first = (month: number): number =>
  dayOf({ year: 2000 + Math.floor(month / 12), month: (month % 12) + 1, day: 1 });

/** Each of the first months closed with so much; the scorecard with it, and no more of it than a closing needs. */
function closings(values: readonly number[]): readonly Closing[] {
  return values.map((value, month) => {
    const common = { rollUp: undefined, isCritical: false, weight: { own: 1, share: 1 }, raw: undefined, score: 1 };
    const said = { ...common, coverage: 1, state: "scored", status: "green" } as const;
    const evaluation = closedEvaluation([
      { ...said, id: "s" as never, parent: undefined, level: "scorecard", name: "S", readings: NO_READINGS },
      {
        ...{ ...said, id: kpi("O", "K").id, parent: "s" as never, level: "kpi", name: "K" },
        readings: { ...NO_READINGS, actual: number(value) },
      },
    ]);
    return { period: periodOf(first(month), "month", 1), by: "", at: "", evaluation };
  });
}

/** How often the days of a series are looked at that has two values a month, half of them restated since. */
function looks(months: number, aggregation: Aggregation): number {
  let count = 0;
  const actual = Array.from({ length: 2 * months }, (_, place): Observation => {
    const day = first(Math.floor(place / 2)) + (place % 2 === 0 ? 0 : 14);
    const observation = { day, reading: number(1) };
    return Object.defineProperty(observation, "day", { get: () => ((count += 1), day), enumerable: true });
  });
  const definition = { ...kpi("O", "K"), aggregation };
  const signed = closings(Array.from({ length: months }, (_, month) => 2 + (month % 2)));
  standingSeries(definition, { actual, target: [] }, signed, { fiscalYearStart: 1 });
  return count;
}

test.each<Aggregation>([{ kind: "sum" }, { kind: "yearToDate" }, { kind: "rollingSum", periods: 6 }])(
  "twice as many closed months of $kind cost twice as much, and not four times",
  (aggregation) => expect(looks(480, aggregation) / looks(240, aggregation)).toBeLessThan(2.5),
);

test("what has been worked out once is not worked out again for each period", () => {
  const series = { actual: [{ day: first(0), reading: number(1) }], target: [] };
  const signed = closings([5]);
  const definition = { ...kpi("O", "K"), aggregation: { kind: "sum" } as const };
  const standing = standingSeries(definition, series, signed, { fiscalYearStart: 1 });
  expect(standing.actual).toEqual([{ day: first(0), reading: number(5) }]);
  expect(standingSeries(definition, series, signed, { fiscalYearStart: 1 })).toBe(standing);
  const average = { ...definition, aggregation: { kind: "average" } as const };
  expect(standingSeries(average, series, closings([7]), { fiscalYearStart: 1 }).actual).toMatchObject([
    { reading: { value: 7 } },
  ]);
});

import fc from "fast-check";
import type { Crossing, KpiId, Reading, Readings } from "../../src/scorecard";
import { everyScorecard, type Present } from "./anyScorecard";
import { amongOthers } from "./severalFile";

/** Where each of three more scorecards stands, and how it counts there. */
const standings = fc.tuple(
  ...[1, 2, 3].map((place) =>
    fc.record({
      above: fc.nat({ max: place - 1 }),
      rollsUp: fc.constantFrom(
        "values" as const,
        "values" as const,
        "perspectives" as const,
        "score" as const,
        undefined,
      ),
      weightAbove: fc.constantFrom(undefined, 0, 1, 2.5),
    }),
  ),
);

const NONE: Reading = { kind: "none" };
const across: fc.Arbitrary<Crossing> = fc.constantFrom<Crossing>(
  { kind: "sum" },
  { kind: "average" },
  { kind: "min" },
  { kind: "max" },
  { kind: "ratio", by: "K0.0.0" },
  { kind: "ratio", by: "Findes ikke" },
);

/** Three or four scorecards of one workbook that count in each other in every way; many KPIs have no value of their own, and say how they get one. */
export const anyTree: fc.Arbitrary<readonly Present[]> = fc
  .tuple(
    fc.array(everyScorecard, { minLength: 3, maxLength: 4 }),
    standings,
    fc.infiniteStream(fc.nat({ max: 9 })),
    fc.infiniteStream(across),
  )
  .map(([found, given, dice, ways]) => {
    const next = (): number => dice.next().value as number;
    const thinned = found.map(({ scorecard, readings }): Present => {
      const kpis = scorecard.kpis.map((kpi) => (next() < 8 ? { ...kpi, across: ways.next().value } : kpi));
      const values = new Map([...readings].map(([id, own]): [KpiId, Readings] => [id, thinnedReadings(own, next)]));
      return { scorecard: { ...scorecard, kpis }, readings: values };
    });
    return amongOthers(thinned, given);
  });

function thinnedReadings({ actual, target, baseline }: Readings, next: () => number): Readings {
  const isOut = next() < 5;
  return {
    actual: isOut ? NONE : actual,
    target: isOut && next() < 6 ? NONE : target,
    baseline: isOut && next() < 6 ? NONE : baseline,
  };
}

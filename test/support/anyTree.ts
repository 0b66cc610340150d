import fc from "fast-check";
import type { Crossing, Kpi, KpiId, Reading, Readings } from "../../src/scorecard";
import { everyScorecard, type Present } from "./anyScorecard";
import { amongOthers } from "./severalFile";

/** Where each of three more scorecards stands, and how it counts there. */
const standings = fc.tuple(
  ...[1, 2, 3].map((place) =>
    fc.record({
      above: fc.nat({ max: place - 1 }),
      rollsUp: fc.oneof(
        { arbitrary: fc.constant("values" as const), weight: 6 },
        { arbitrary: fc.constantFrom("perspectives" as const, "score" as const, undefined), weight: 4 },
      ),
      weightAbove: fc.constantFrom(undefined, 0, 1, 2.5),
    }),
  ),
);

const NONE: Reading = { kind: "none" };
const across: fc.Arbitrary<Crossing> = fc.oneof(
  {
    arbitrary: fc.constantFrom<Crossing>(
      { kind: "sum" },
      { kind: "average" },
      { kind: "min" },
      { kind: "max" },
      { kind: "ratio", by: "K0.0.0" },
    ),
    weight: 9,
  },
  { arbitrary: fc.constant<Crossing>({ kind: "ratio", by: "Findes ikke" }), weight: 1 },
);

const anyNumber: fc.Arbitrary<Reading> = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((thousandths) => ({ kind: "number", value: thousandths / 1000 }));

/** What a tree is made with, one after the other. */
interface Drawn {
  /** Whether something that happens so many times in ten happens. */
  is(often: number): boolean;
  way(): Crossing;
  number(): Reading;
}

/**
 * Three or four scorecards of one workbook that count in each other in every way. KPIs below bear the names of those above, and most measure the
 * same; many above have no value of their own, and say how they get one.
 */
export const anyTree: fc.Arbitrary<readonly Present[]> = fc
  .tuple(
    fc.array(everyScorecard, { minLength: 3, maxLength: 4 }),
    standings,
    fc.infiniteStream(fc.nat({ max: 9 })),
    fc.infiniteStream(across),
    fc.infiniteStream(anyNumber),
  )
  .map(([found, given, dice, ways, numbers]) => {
    const drawn: Drawn = {
      is: (often) => dice.next().value < often,
      way: () => ways.next().value,
      number: () => numbers.next().value,
    };
    const tree: Present[] = [];
    found.forEach((present, place) => {
      const above = tree[given[place - 1]?.above ?? -1];
      const isAbove = given.some((each, index) => index + 1 < found.length && each.above === place);
      tree.push(likeAbove(present, above, isAbove, drawn));
    });
    return amongOthers(tree, given);
  });

function likeAbove(
  { scorecard, readings }: Present,
  above: Present | undefined,
  isAbove: boolean,
  drawn: Drawn,
): Present {
  const values = new Map<KpiId, Readings>();
  const kpis = scorecard.kpis.map((kpi, index): Kpi => {
    const namesake = above?.scorecard.kpis[index];
    const name = above && !namesake ? `${kpi.name} alene` : (namesake?.name ?? kpi.name);
    const partner = drawn.is(8) ? namesake : undefined;
    const own = readings.get(kpi.id) ?? { actual: NONE, target: NONE, baseline: NONE };
    const said = partner === undefined ? own : numbered(own, drawn);
    values.set(kpi.id, isAbove && drawn.is(6) ? thinned(said, drawn) : said);
    const like = { ...kpi, name, ...(partner && { kind: partner.kind, rule: partner.rule }) };
    return isAbove && drawn.is(8) ? { ...like, across: drawn.way() } : like;
  });
  return { scorecard: { ...scorecard, kpis }, readings: values };
}

const numbered = ({ actual, target, baseline }: Readings, { is, number }: Drawn): Readings => ({
  actual: is(8) ? number() : actual,
  target: is(8) ? number() : target,
  baseline,
});

const thinned = ({ target, baseline }: Readings, { is }: Drawn): Readings => ({
  actual: NONE,
  target: is(6) ? NONE : target,
  baseline: is(6) ? NONE : baseline,
});

import {
  AGGREGATIONS,
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  dayOf,
  parsePeriod,
  readingsAt,
  TARGET_SPREADS,
  type Aggregation,
  type Period,
  type Settings,
  type TargetSpread,
} from "../../../src/scorecard";
import { number } from "../builders";

const settings: Settings = { ...DEFAULT_SETTINGS, id: "s" as Settings["id"], name: "S" };
const none = { kind: "none" } as const;
const actual = Array.from({ length: 12 }, (_, month) => ({
  day: dayOf({ year: 2026, month: month + 1, day: 1 }),
  reading: number(100),
  denominator: number(1),
}));

const aggregationOf = (kind: Aggregation["kind"]): Aggregation =>
  kind === "rollingSum" || kind === "rollingAverage" ? { kind, periods: 2 } : { kind };
const spreadOf = (kind: TargetSpread["kind"]): TargetSpread =>
  kind === "seasonal" ? { kind, shares: Array<number>(12).fill(1) } : { kind };

/** What a target of 1,200 is in March, in the first quarter and in the whole year. */
const OF_FLOWS: Readonly<Record<string, Readonly<Record<"each" | "shared", readonly number[]>>>> = {
  sum: { each: [1200, 3600, 14_400], shared: [100, 300, 1200] },
  yearToDate: { each: [3600, 3600, 14_400], shared: [300, 300, 1200] },
  rollingSum: { each: [2400, 2400, 2400], shared: [200, 200, 200] },
};
/** Of a level it is that level, or as far as it is to have grown by then. */
const OF_LEVELS = { each: [1200, 1200, 1200], cumulative: [300, 300, 1200] } as const;

const PAIRS = AGGREGATIONS.flatMap((aggregation) =>
  TARGET_SPREADS.map((spread) => {
    const flow = OF_FLOWS[aggregation];
    const expected = flow
      ? flow[spread === "each" ? "each" : "shared"]
      : OF_LEVELS[spread === "cumulative" ? "cumulative" : "each"];
    return [aggregation, spread, expected] as const;
  }),
);

test.each(PAIRS)("a target of 1,200 by %s, spread as %s, is %j", (aggregation, spread, expected) => {
  const kpi = { ...DEFAULT_KPI, aggregation: aggregationOf(aggregation), targetSpread: spreadOf(spread) };
  const said = ["2026-03", "2026-Q1", "2026"].map((code) => {
    const period = parsePeriod(code, settings) as Period;
    const now = { actual: none, target: number(1200), baseline: none };
    const { target } = readingsAt(kpi, now, { actual, target: [] }, { period, today: 46_500 }, settings);
    return target.kind === "number" ? Number(target.value.toFixed(9)) : target.kind;
  });
  expect(said).toEqual(expected);
});

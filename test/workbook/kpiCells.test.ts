import fc from "fast-check";
import {
  AGGREGATIONS,
  DEFAULT_KPI,
  DIRECTIONS,
  FREQUENCIES,
  INDICATORS,
  isKindName,
  KIND_NAMES,
  LIMITS,
  MISSING_POLICIES,
  TARGET_SPREADS,
  type Aggregation,
  type KpiDefinition,
  type Crossing,
  type OwnThresholds,
  type KindName,
  type Rule,
  type TargetSpread,
} from "../../src/scorecard";
import { KPI_FIELDS } from "../../src/workbook/kpiFields";
import { parseScale } from "../../src/workbook/parseScale";
import { parseAggregation, parseTargetSpread } from "../../src/workbook/parseTiming";
import { heldBy } from "../../src/workbook/cellInputs";
import { rowsOf } from "../../src/workbook/rows";
import { readFields, writeFields } from "../../src/workbook/storedField";
import { TABLES } from "../../src/workbook/tables";
import { writeScale } from "../../src/workbook/writeScale";
import { writeAggregation, writeTargetSpread } from "../../src/workbook/writeTiming";

const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }))
  .map((value) => (value === 0 ? 0 : value));
const key = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[;\s]+/g, " ").trim())
  .filter((text) => text !== "");
const scaleOf = (kind: KindName): fc.Arbitrary<Pick<Rule, "points" | "words" | "milestones">> => {
  const array = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 5 });
  if (kind === "milestones")
    return fc.record({ milestones: array(fc.record({ name: key, weight: number, isDone: fc.boolean() })) });
  if (kind === "qualitative") return fc.record({ words: array(fc.record({ word: key, score: number })) });
  return fc.record({ points: array(fc.record({ value: number, score: number })) });
};
const aggregation: fc.Arbitrary<Aggregation> = fc
  .tuple(fc.constantFrom(...AGGREGATIONS), fc.integer({ min: 1, max: 60 }))
  .map(([kind, periods]) => (kind === "rollingSum" || kind === "rollingAverage" ? { kind, periods } : { kind }));
const shares = fc.array(
  number.map((value) => Math.abs(value)),
  { minLength: 1, maxLength: 12 },
);
const spread: fc.Arbitrary<TargetSpread> = fc
  .tuple(fc.constantFrom(...TARGET_SPREADS), shares, fc.boolean())
  .map(([kind, all, isGiven]) => {
    if (kind === "each" || kind === "linear") return { kind };
    return kind === "seasonal" || isGiven ? { kind, shares: all } : { kind };
  });

test("every scale that is written is read as it was", () => {
  const kindAndScale = fc.constantFrom(...KIND_NAMES).chain((kind) => fc.tuple(fc.constant(kind), scaleOf(kind)));
  fc.assert(
    fc.property(kindAndScale, ([kind, scale]) => {
      expect(parseScale(kind, writeScale(kind, scale))).toEqual(scale);
    }),
  );
});

test.each([
  [
    "milestones",
    { milestones: [{ name: "Brief = klar; godkendt", weight: 2, isDone: true }] },
    "Brief = klar, godkendt = 2 ✓",
  ],
  ["qualitative", { words: [{ word: "Meget\ngod", score: 90 }] }, "Meget,god = 90"],
  ["linear", { milestones: [{ name: "Brief", weight: 2, isDone: true }] }, ""],
  [
    "anchors",
    {
      points: [
        { value: 1e-9, score: 0 },
        { value: 1e21, score: 100 },
      ],
    },
    "1e-9 = 0\n1e+21 = 100",
  ],
] as const)(
  "a scale of kind %s: separators in a name become commas, and what the kind has no use for is left out",
  (kind, scale, text) => {
    expect(writeScale(kind, scale)).toBe(text);
    expect(parseScale(kind, text)).toBeDefined();
  },
);

test("every aggregation and every spread of targets that is written is read as it was", () => {
  fc.assert(fc.property(aggregation, (each) => expect(parseAggregation(writeAggregation(each))).toEqual(each)));
  fc.assert(fc.property(spread, (each) => expect(parseTargetSpread(writeTargetSpread(each))).toEqual(each)));
});

const text = fc.string({ maxLength: 20 }).map((each) => each.trim());
const limits = fc.record(Object.fromEntries(LIMITS.map((limit) => [limit, number])), { requiredKeys: [] });
const level = fc.oneof(fc.integer({ min: 0, max: 100 }), number);
const ownThresholds = fc
  .record(
    { green: level, amber: level, achieved: level, areValues: fc.constant(true as const) },
    { requiredKeys: ["green", "amber"] },
  )
  .map((each): OwnThresholds => each);
const options = fc.constantFrom(...KIND_NAMES).chain((kind) =>
  fc.record({
    ...{ unit: text, owner: text, note: text, aggregation, targetSpread: spread },
    kind: fc.constant(kind),
    rule: fc
      .tuple(scaleOf(kind), limits, fc.option(fc.constantFrom(...DIRECTIONS), { nil: undefined }))
      .map(([scale, each, direction]): Rule => ({ ...(direction && { direction }), ...each, ...scale })),
    thresholds: fc.option(ownThresholds, { nil: undefined }),
    missing: fc.option(fc.constantFrom(...MISSING_POLICIES), { nil: undefined }),
    carryPeriods: fc.integer({ min: 0, max: 12 }),
    isCritical: fc.boolean(),
    isExcluded: fc.boolean(),
    frequency: fc.constantFrom(...FREQUENCIES),
    across: fc.option(
      fc.constantFrom<Crossing>({ kind: "sum" }, { kind: "none" }, { kind: "ratio", by: "Antal besøg" }),
      {
        nil: undefined,
      },
    ),
    indicator: fc.option(fc.constantFrom(...INDICATORS), { nil: undefined }),
  }),
);

const kpiCells = (kpi: KpiDefinition) => writeFields<KpiDefinition>(KPI_FIELDS, kpi);

/** What is read from a row that holds just this. */
function read(kpi: KpiDefinition): unknown {
  const cells = kpiCells(kpi);
  const headers = TABLES.kpis.columns;
  const values = headers.map((header) => (header === "Id" ? "k_1" : heldBy(cells[header] ?? "")));
  const problems: unknown[] = [];
  const [row] = rowsOf("kpis", { headers, rows: [{ values, formulas: values }] }, 3, (each) => problems.push(each));
  if (row === undefined) throw new Error("no row");
  const parsed = readFields<KpiDefinition>(KPI_FIELDS, row);
  expect(problems).toEqual([]);
  return parsed;
}

test("every option of a KPI that is written is read as it was", () => {
  fc.assert(
    fc.property(options, (kpi) => {
      expect(read(kpi)).toEqual(kpi);
    }),
  );
});

test("the cells of the default say the default", () => {
  expect(read(DEFAULT_KPI)).toEqual(DEFAULT_KPI);
  expect(isKindName(String(kpiCells(DEFAULT_KPI).Kind))).toBe(true);
  expect(kpiCells({ ...DEFAULT_KPI, owner: "=1+1", note: "-2" })).toMatchObject({
    Owner: "'=1+1",
    Note: "'-2",
  });
});

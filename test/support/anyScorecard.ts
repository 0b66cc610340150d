import fc from "fast-check";
import {
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  kpiId,
  MISSING_POLICIES,
  objectiveId,
  perspectiveId,
  ROLL_UP_NAMES,
  scorecardId,
  type Kpi,
  type KpiId,
  type Objective,
  type Observation,
  type Perspective,
  type Reading,
  type Readings,
  type Rule,
  type Scorecard,
  type ScorecardValues,
  type Series,
} from "../../src/scorecard";

/** Thousandths, as a sheet shows numbers. */
const cell = fc.integer({ min: -200_000, max: 200_000 }).map((thousandths) => thousandths / 1000);
const positive = fc.integer({ min: 1, max: 200_000 }).map((thousandths) => thousandths / 1000);
const weight = fc.option(
  fc.oneof(
    fc.constant(0),
    fc.integer({ min: 1, max: 50 }).map((tenths) => tenths / 10),
  ),
  { nil: undefined },
);
const score = fc.integer({ min: 0, max: 100 });

const points = fc.uniqueArray(fc.record({ value: cell, score }), {
  minLength: 2,
  maxLength: 4,
  selector: ({ value }) => value,
});
const direction = fc.constantFrom("higher", "lower");

/** Rules that give a score for most values, with the kinds that score by one value. */
const RULES: Readonly<Partial<Record<Kpi["kind"], fc.Arbitrary<Rule>>>> = {
  linear: fc.constant({}),
  minMax: fc
    .tuple(cell, positive, direction)
    .map(([low, width, each]) => ({ low, high: low + width, direction: each }) as Rule),
  goalRedFlag: fc.constant({}),
  anchors: points.map((each) => ({ points: each })),
  ratioHigher: fc.constant({}),
  ratioLower: fc.constant({}),
  targetIsBest: fc.option(positive, { nil: undefined }).map((margin) => (margin === undefined ? {} : { margin })),
  band: fc.tuple(cell, positive, positive).map(([low, width, margin]) => ({ low, high: low + width, margin })),
  maintain: fc.tuple(positive, positive).map(([tolerance, margin]) => ({ tolerance, margin })),
  yesNo: direction.map((each) => ({ direction: each }) as Rule),
  steps: points.map((each) => ({ points: each })),
};

const kindAndRule = fc.oneof(
  ...Object.entries(RULES).map(([kind, rule]) => rule.map((each) => ({ kind: kind as Kpi["kind"], rule: each }))),
);

const reading: fc.Arbitrary<Reading> = fc.oneof(
  { arbitrary: cell.map((value): Reading => ({ kind: "number", value })), weight: 8 },
  { arbitrary: fc.constant<Reading>({ kind: "blank" }), weight: 1 },
  { arbitrary: fc.constant<Reading>({ kind: "text", text: "n/a" }), weight: 1 },
);

const readings: fc.Arbitrary<Readings> = fc.record({
  actual: reading,
  target: cell.map((value): Reading => ({ kind: "number", value })),
  baseline: fc
    .option(cell, { nil: undefined })
    .map((value): Reading => (value === undefined ? { kind: "none" } : { kind: "number", value })),
});

interface Leaf {
  readonly kpi: Pick<Kpi, "kind" | "rule" | "weight" | "missing" | "isCritical">;
  readonly readings: Readings;
}

const leaf: fc.Arbitrary<Leaf> = fc.record({
  kpi: fc
    .tuple(
      kindAndRule,
      weight,
      fc.option(fc.constantFrom(...MISSING_POLICIES), { nil: undefined, freq: 2 }),
      fc.boolean(),
    )
    .map(([kind, own, missing, isCritical]) => ({ ...kind, weight: own, missing, isCritical })),
  readings,
});

const rollUp = fc.option(fc.constantFrom(...ROLL_UP_NAMES), { nil: undefined });
const branch = <Child>(child: fc.Arbitrary<Child>, most: number) =>
  fc.record({ weight, rollUp, children: fc.array(child, { minLength: 1, maxLength: most }) });

/** A whole scorecard with its values of now. */
export const anyScorecard: fc.Arbitrary<{
  readonly scorecard: Scorecard;
  readonly readings: ReadonlyMap<KpiId, Readings>;
}> = fc
  .record({
    perspectives: fc.array(branch(branch(leaf, 4), 3), { minLength: 1, maxLength: 3 }),
    rollUp: fc.constantFrom(...ROLL_UP_NAMES),
    missing: fc.constantFrom(...MISSING_POLICIES),
    minimumCoverage: fc.constantFrom(0, 0.5, 0.8),
    ceiling: fc.constantFrom(100, 120),
  })
  .map(({ perspectives, ...settings }) => {
    const values = new Map<KpiId, Readings>();
    const made = { perspectives: [] as Perspective[], objectives: [] as Objective[], kpis: [] as Kpi[] };
    const entry = (name: string, order: number) => ({ name, aliases: [], order });
    perspectives.forEach((each, p) => {
      const parent = perspectiveId(`p_${p}`);
      made.perspectives.push({ id: parent, ...entry(`P${p}`, p), weight: each.weight, rollUp: each.rollUp });
      each.children.forEach((objective, o) => {
        const id = objectiveId(`o_${p}_${o}`);
        made.objectives.push({
          id,
          parent,
          ...entry(`O${p}.${o}`, o),
          weight: objective.weight,
          rollUp: objective.rollUp,
        });
        objective.children.forEach((each_, k) => {
          const kpi = kpiId(`k_${p}_${o}_${k}`);
          made.kpis.push({ ...DEFAULT_KPI, id: kpi, parent: id, ...entry(`K${p}.${o}.${k}`, k), ...each_.kpi });
          values.set(kpi, each_.readings);
        });
      });
    });
    const all = { id: scorecardId("s"), name: "Scorecard", ...DEFAULT_SETTINGS, ...settings };
    return { scorecard: { settings: all, ...made }, readings: values };
  });

/** 31 December 2026. */
export const END_OF_2026 = 46387;

/** The same with a past of some months for most KPIs. */
export const anyPast: fc.Arbitrary<{ readonly scorecard: Scorecard; readonly values: ScorecardValues }> =
  anyScorecard.chain(({ scorecard, readings: now }) =>
    fc
      .array(fc.array(fc.option(reading, { nil: undefined, freq: 6 }), { minLength: 0, maxLength: 10 }), {
        minLength: scorecard.kpis.length,
        maxLength: scorecard.kpis.length,
      })
      .map((columns) => {
        const series = new Map<KpiId, Series>();
        scorecard.kpis.forEach(({ id }, index) => {
          const actual = (columns[index] ?? []).flatMap((each, month): Observation[] =>
            each === undefined ? [] : [{ day: END_OF_2026 - 30 * month, reading: each }],
          );
          if (actual.length > 0) series.set(id, { actual, target: [] });
        });
        return { scorecard, values: { readings: now, series, today: END_OF_2026 } };
      }),
  );

import fc from "fast-check";
import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  kpiId,
  MISSING_POLICIES,
  objectiveId,
  perspectiveId,
  ROLL_UP_NAMES,
  scorecardId,
  type Kpi,
  THRESHOLD_PRESETS,
  type KpiId,
  type Objective,
  type Observation,
  type OwnThresholds,
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
const RULES: Rules = {
  linear: fc.constant({}),
  minMax: fc
    .tuple(cell, positive, direction)
    .map(([low, width, each]) => ({ low, high: low + width, direction: each }) as Rule),
  goalRedFlag: fc.constant({}),
  anchors: points.map((each) => ({ points: each })),
  ratioHigher: fc.constant({}),
  ratioLower: fc.constant({}),
  budget: fc.option(positive, { nil: undefined }).map((tolerance) => (tolerance === undefined ? {} : { tolerance })),
  targetIsBest: fc.option(positive, { nil: undefined }).map((margin) => (margin === undefined ? {} : { margin })),
  band: fc.tuple(cell, positive, positive).map(([low, width, margin]) => ({ low, high: low + width, margin })),
  maintain: fc.tuple(positive, positive).map(([tolerance, margin]) => ({ tolerance, margin })),
  yesNo: direction.map((each) => ({ direction: each }) as Rule),
  steps: points.map((each) => ({ points: each })),
};

/** Some have thresholds of their own: a preset, or scores; in any order, as people may leave them in cells. */
const scores = fc.oneof(
  fc.constantFrom(...Object.values(THRESHOLD_PRESETS)),
  fc
    .record({ green: score, amber: score, achieved: fc.option(fc.integer({ min: 0, max: 130 }), { nil: undefined }) })
    .map(({ green, amber, achieved }): OwnThresholds => ({
      green,
      amber,
      ...(achieved === undefined ? {} : { achieved }),
    })),
);
const ownScores = fc.option(scores, { nil: undefined, freq: 2 });

/** And some KPIs as values of their own. */
const ownThresholds = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 3 },
  { arbitrary: scores, weight: 1 },
  {
    arbitrary: fc
      .record({ green: cell, amber: cell, achieved: fc.option(cell, { nil: undefined }) })
      .map(({ green, amber, achieved }): OwnThresholds => ({
        green,
        amber,
        ...(achieved === undefined ? {} : { achieved }),
        areValues: true,
      })),
    weight: 1,
  },
);

type KindAndRule = Pick<Kpi, "kind" | "rule">;
type Rules = Readonly<Partial<Record<Kpi["kind"], fc.Arbitrary<Rule>>>>;

const kindAndRule = (rules: Rules): fc.Arbitrary<KindAndRule> =>
  fc.oneof(
    ...Object.entries(rules).map(([kind, rule]) => rule.map((each) => ({ kind: kind as Kpi["kind"], rule: each }))),
  );

const reading: fc.Arbitrary<Reading> = fc.oneof(
  { arbitrary: cell.map((value): Reading => ({ kind: "number", value })), weight: 8 },
  { arbitrary: fc.constant<Reading>({ kind: "blank" }), weight: 1 },
  { arbitrary: fc.constant<Reading>({ kind: "text", text: "n/a" }), weight: 1 },
);

const readings: fc.Arbitrary<Readings> = fc.record({
  actual: reading,
  target: fc
    .oneof({ arbitrary: cell, weight: 9 }, { arbitrary: fc.constant(0), weight: 1 })
    .map((value): Reading => ({ kind: "number", value })),
  baseline: fc
    .option(cell, { nil: undefined })
    .map((value): Reading => (value === undefined ? { kind: "none" } : { kind: "number", value })),
});

interface Leaf {
  readonly kpi: Pick<Kpi, "kind" | "rule" | "weight" | "missing" | "isCritical" | "thresholds">;
  readonly readings: Readings;
}

const leafOf = (rules: Rules, values: fc.Arbitrary<Readings>): fc.Arbitrary<Leaf> =>
  fc.record({
    kpi: fc
      .tuple(
        kindAndRule(rules),
        weight,
        fc.option(fc.constantFrom(...MISSING_POLICIES), { nil: undefined, freq: 2 }),
        fc.boolean(),
        ownThresholds,
      )
      .map(([kind, own, missing, isCritical, thresholds]) => ({
        ...kind,
        weight: own,
        missing,
        isCritical,
        thresholds,
      })),
    readings: values,
  });

const rollUp = fc.option(fc.constantFrom(...ROLL_UP_NAMES), { nil: undefined });
const branch = <Child>(child: fc.Arbitrary<Child>, most: number) =>
  fc.record({ weight, rollUp, thresholds: ownScores, children: fc.array(child, { minLength: 1, maxLength: most }) });

/** A scorecard with its values of now. */
export interface Present {
  readonly scorecard: Scorecard;
  readonly readings: ReadonlyMap<KpiId, Readings>;
}

const scorecardOf = (leaf: fc.Arbitrary<Leaf>): fc.Arbitrary<Present> =>
  fc
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
        const { weight: own, rollUp: by, thresholds } = each;
        made.perspectives.push({ id: parent, ...entry(`P${p}`, p), weight: own, rollUp: by, thresholds });
        each.children.forEach((objective, o) => {
          const id = objectiveId(`o_${p}_${o}`);
          made.objectives.push({
            ...DEFAULT_OBJECTIVE,
            id,
            parent,
            ...entry(`O${p}.${o}`, o),
            weight: objective.weight,
            rollUp: objective.rollUp,
            thresholds: objective.thresholds,
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

/** A whole scorecard, of kinds that score by one value. */
export const anyScorecard = scorecardOf(leafOf(RULES, readings));

const words = fc.uniqueArray(fc.record({ word: fc.constantFrom("Lav", "Middel", "Høj", "3", "2.5"), score }), {
  minLength: 1,
  selector: ({ word }) => word,
});
const milestone = fc.record({ name: fc.constant("Brief"), weight: fc.nat({ max: 5 }), isDone: fc.boolean() });
const days = fc.tuple(fc.integer({ min: 46_000, max: 46_700 }), fc.integer({ min: -30, max: 600 }));
const dayPoints = fc.uniqueArray(fc.record({ value: fc.integer({ min: 45_900, max: 47_000 }), score }), {
  maxLength: 4,
  selector: ({ value }) => value,
});
const directed = fc.option(direction, { nil: undefined }).map((each) => (each ? { direction: each } : {}) as Rule);

const tolerated = fc
  .option(positive, { nil: undefined })
  .map((tolerance): Rule => (tolerance === undefined ? {} : { tolerance }));

/** Every kind, also where its rule gives no score. */
const EVERY_KIND: Rules = {
  ...RULES,
  linear: fc.tuple(directed, tolerated).map(([rule, tolerance]) => ({ ...rule, ...tolerance })),
  ratioHigher: fc.option(cell, { nil: undefined, freq: 2 }).map((low) => (low === undefined ? {} : { low })),
  maintain: fc
    .tuple(directed, tolerated, fc.option(positive, { nil: undefined }))
    .map(([rule, tolerance, margin]): Rule => ({ ...rule, ...tolerance, ...(margin === undefined ? {} : { margin }) })),
  compliance: fc
    .tuple(directed, fc.option(positive, { nil: undefined }))
    .map(([rule, tolerance]) => (tolerance === undefined ? rule : { ...rule, tolerance })),
  milestones: fc.array(milestone, { maxLength: 4 }).map((milestones) => ({ milestones })),
  qualitative: words.map((each) => ({ words: each })),
  deadline: days.map(([start, length]) => ({ start, end: start + length })),
  deadlineSteps: dayPoints.map((each) => ({ points: each })),
  deadlineCurve: dayPoints.map((each) => ({ points: each })),
};

const anyText = fc.constantFrom("n/a", "ja", "Nej", "Høj", " høj ", "lav", "TRUE", "12 %");
const anyReading: fc.Arbitrary<Reading> = fc.oneof(
  { arbitrary: reading, weight: 6 },
  { arbitrary: fc.constantFrom(0, 1, 3, 2.5).map((value): Reading => ({ kind: "number", value })), weight: 1 },
  { arbitrary: anyText.map((text): Reading => ({ kind: "text", text })), weight: 1 },
  { arbitrary: fc.boolean().map((value): Reading => ({ kind: "logical", value })), weight: 1 },
  { arbitrary: fc.constant<Reading>({ kind: "none" }), weight: 1 },
  { arbitrary: fc.constantFrom("#DIV/0!", "#N/A").map((code): Reading => ({ kind: "error", code })), weight: 1 },
);

const mostlyNumber: fc.Arbitrary<Reading> = fc.oneof(
  { arbitrary: cell.map((value): Reading => ({ kind: "number", value })), weight: 8 },
  { arbitrary: fc.constantFrom(0, 1).map((value): Reading => ({ kind: "number", value })), weight: 1 },
  { arbitrary: anyReading, weight: 1 },
);

/** A whole scorecard of every kind, with everything that can stand in its cells. */
export const everyScorecard = fc
  .tuple(
    scorecardOf(leafOf(EVERY_KIND, fc.record({ actual: anyReading, target: mostlyNumber, baseline: mostlyNumber }))),
    fc.constantFrom(undefined, 95, 110),
    fc.infiniteStream(fc.nat({ max: 9 })),
  )
  .map(([{ scorecard, readings: values }, achieved, dice]): Present => {
    const { settings, kpis, perspectives, objectives } = scorecard;
    const thresholds = achieved === undefined ? settings.thresholds : { ...settings.thresholds, achieved };
    const direct = perspectives.map(({ id }) => id);
    return {
      scorecard: {
        settings: { ...settings, thresholds },
        perspectives,
        objectives,
        // Some are left out, and some stand right below a perspective.
        kpis: kpis.map((kpi) => {
          const [first, second] = [dice.next().value as number, dice.next().value as number];
          const parent = first === 9 ? (direct[second % direct.length] ?? kpi.parent) : kpi.parent;
          return { ...kpi, parent, isExcluded: first === 0 };
        }),
      },
      readings: values,
    };
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

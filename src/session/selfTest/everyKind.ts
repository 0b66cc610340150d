import { dayOf, type KindName, type Rule } from "../../scorecard";
import type { FieldDraft, NewKpi } from "../drafts";

interface Example {
  readonly rule?: Rule;
  readonly actual?: number;
  /** `null` for none. */
  readonly target?: number | null;
  readonly baseline?: number;
}

const from = (year: number): number => dayOf({ year, month: 1, day: 1 });

/** A KPI of every kind that a number can be typed for, each with days long past, so that its score is the same on any day. */
const EXAMPLES: Readonly<Record<Exclude<KindName, "qualitative" | "milestones">, Example>> = {
  linear: {},
  minMax: { rule: { direction: "lower", low: 0, high: 91 } },
  goalRedFlag: {},
  anchors: {
    rule: {
      points: [
        { value: 0, score: 0 },
        { value: 91, score: 80 },
      ],
    },
  },
  ratioHigher: {},
  ratioLower: { target: 40 },
  budget: { target: 40, rule: { tolerance: 2 } },
  targetIsBest: { target: 50, rule: { margin: 9 } },
  band: { rule: { low: 20, high: 40.5, margin: 10 } },
  maintain: { target: 50, rule: { tolerance: 2.5, margin: 4 } },
  compliance: { rule: { direction: "lower" } },
  yesNo: { actual: 1, target: null },
  steps: {
    rule: {
      points: [
        { value: 0, score: 0 },
        { value: 45.5, score: 62.5 },
        { value: 50, score: 100 },
      ],
    },
  },
  deadline: { rule: { start: from(2010), end: from(2020) } },
  deadlineSteps: { rule: { points: [{ value: from(2020), score: 85 }] } },
  deadlineCurve: {
    rule: {
      points: [
        { value: from(2020), score: 0 },
        { value: from(2021), score: 85 },
      ],
    },
  },
};

const typed = (value: number | null): FieldDraft => (value === null ? { kind: "none" } : { kind: "typed", value });

/** What the self-test measures. Their names are those of their kinds. */
export const EVERY_KIND: readonly NewKpi[] = Object.entries(EXAMPLES).map(
  ([kind, { rule = {}, actual = 45.5, target = 60, baseline = 20 }]) => ({
    name: kind,
    unit: "",
    kind: kind as KindName,
    rule,
    owner: "-",
    fields: { actual: typed(actual), target: typed(target), baseline: typed(baseline) },
  }),
);

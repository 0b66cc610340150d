import {
  FIELDS,
  impliedStart,
  KINDS,
  type Field,
  type Kind,
  type KindName,
  type Limit,
  type Rule,
} from "../../../../scorecard";

/** The lists that a rule can have. Days are points too, but they are typed as dates. */
export const SCALES = ["points", "days", "words", "milestones"] as const;
export type Scale = (typeof SCALES)[number];

/** What belongs to the rule of a kind, beside the three values. */
export type RulePart = "direction" | Limit | Scale;

/** How the kinds are grouped for those who look for one. */
const GROUPS = ["target", "interval", "scale", "done", "deadline"] as const;

interface KindForm {
  readonly group: (typeof GROUPS)[number];
  /** What its rule uses; the form shows and saves just these. */
  readonly parts: readonly RulePart[];
  /** The values at which its score can bend or jump, as far as they are known. */
  bends(rule: Rule, values: Bent): readonly number[];
}

interface Bent {
  readonly target: number | undefined;
  readonly baseline: number | undefined;
}

const known = (...values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined);

const around = (center: number | undefined, ...distances: readonly number[]): readonly number[] =>
  center === undefined ? [] : [center, ...distances.flatMap((distance) => [center - distance, center + distance])];

const atPoints = ({ points = [] }: Rule): readonly number[] => points.map(({ value }) => value);
const nowhere = (): readonly number[] => [];

/** Each kind in the form, in the order in which people look for them: the most used first. */
const KIND_FORMS: Readonly<Record<KindName, KindForm>> = {
  linear: {
    group: "target",
    parts: ["direction", "tolerance", "margin"],
    bends: ({ tolerance = 0, margin, direction = "higher" }, { target, baseline }) =>
      target === undefined || target === baseline
        ? around(target, tolerance, tolerance + (margin ?? Math.abs(target ?? 0)))
        : [target, baseline ?? impliedStart(target, direction)],
  },
  ratioHigher: {
    group: "target",
    parts: [],
    bends: (_, { target }) => (target === undefined ? [] : [impliedStart(target, "higher"), target]),
  },
  ratioLower: {
    group: "target",
    parts: [],
    bends: (_, { target }) => (target === undefined ? [] : [0, target, impliedStart(target, "lower")]),
  },
  budget: {
    group: "target",
    parts: ["tolerance"],
    bends: ({ tolerance = 0 }, { target }) =>
      target === undefined ? [] : [target, target + tolerance, impliedStart(target, "lower")],
  },
  goalRedFlag: {
    group: "target",
    parts: [],
    bends: (_, { target, baseline }) =>
      target === undefined || baseline === undefined
        ? known(target, baseline)
        : [target, baseline, 2 * target - baseline, 2 * baseline - target],
  },
  minMax: { group: "interval", parts: ["direction", "low", "high"], bends: ({ low, high }) => known(low, high) },
  band: {
    group: "interval",
    parts: ["low", "high", "margin"],
    bends: ({ low, high, margin = 0 }) => [
      ...known(low, high),
      ...(low === undefined ? [] : [low - margin]),
      ...(high === undefined ? [] : [high + margin]),
    ],
  },
  targetIsBest: {
    group: "interval",
    parts: ["margin"],
    bends: ({ margin }, { target }) => around(target, margin ?? Math.abs(target ?? 0)),
  },
  maintain: {
    group: "interval",
    parts: ["direction", "tolerance", "margin"],
    bends: ({ tolerance = 0, margin }, { target }) =>
      around(target, tolerance, tolerance + (margin ?? Math.abs(target ?? 0))),
  },
  steps: { group: "scale", parts: ["points"], bends: atPoints },
  anchors: { group: "scale", parts: ["points"], bends: atPoints },
  qualitative: { group: "scale", parts: ["words"], bends: nowhere },
  yesNo: {
    group: "done",
    parts: ["direction", "tolerance"],
    bends: ({ tolerance = 0 }, { target }) => around(target, tolerance),
  },
  milestones: { group: "done", parts: ["milestones"], bends: nowhere },
  compliance: {
    group: "done",
    parts: ["direction", "tolerance"],
    bends: ({ tolerance = 0 }, { target }) => around(target, tolerance),
  },
  deadline: { group: "deadline", parts: ["start", "end"], bends: ({ start, end }) => known(start, end) },
  deadlineSteps: { group: "deadline", parts: ["days"], bends: atPoints },
  deadlineCurve: { group: "deadline", parts: ["days"], bends: atPoints },
};

export const rulePartsOf = (kind: KindName): readonly RulePart[] => KIND_FORMS[kind].parts;

interface Known extends Bent {
  readonly kind: KindName;
  readonly rule: Rule;
}

/** The values at which the score of a kind can bend or jump, as far as they are known. */
export const bendsOf = ({ kind, rule, target, baseline }: Known): readonly number[] =>
  KIND_FORMS[kind].bends(rule, { target, baseline });

export const KIND_GROUPS = GROUPS.map((group) => ({
  group,
  kinds: (Object.keys(KIND_FORMS) as KindName[]).filter((kind) => KIND_FORMS[kind].group === group),
}));

/** The values that a kind works on, in the order of the form. */
export function fieldsOf(kind: KindName): readonly Field[] {
  const { needs, takes }: Kind = KINDS[kind];
  return FIELDS.filter((field) => needs.includes(field) || takes.includes(field));
}

import { FIELDS, KINDS, type Field, type Kind, type KindName, type Limit } from "../../../../scorecard";

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
}

/** Each kind in the form, in the order in which people look for them: the most used first. */
const KIND_FORMS: Readonly<Record<KindName, KindForm>> = {
  linear: { group: "target", parts: ["direction", "tolerance", "margin"] },
  ratioHigher: { group: "target", parts: [] },
  ratioLower: { group: "target", parts: [] },
  goalRedFlag: { group: "target", parts: [] },
  minMax: { group: "interval", parts: ["direction", "low", "high"] },
  band: { group: "interval", parts: ["low", "high", "margin"] },
  targetIsBest: { group: "interval", parts: ["margin"] },
  maintain: { group: "interval", parts: ["direction", "tolerance", "margin"] },
  steps: { group: "scale", parts: ["points"] },
  anchors: { group: "scale", parts: ["points"] },
  qualitative: { group: "scale", parts: ["words"] },
  yesNo: { group: "done", parts: ["direction"] },
  milestones: { group: "done", parts: ["milestones"] },
  compliance: { group: "done", parts: ["direction", "tolerance"] },
  deadline: { group: "deadline", parts: ["start", "end"] },
  deadlineSteps: { group: "deadline", parts: ["days"] },
  deadlineCurve: { group: "deadline", parts: ["days"] },
};

export const rulePartsOf = (kind: KindName): readonly RulePart[] => KIND_FORMS[kind].parts;

export const KIND_GROUPS = GROUPS.map((group) => ({
  group,
  kinds: (Object.keys(KIND_FORMS) as KindName[]).filter((kind) => KIND_FORMS[kind].group === group),
}));

/** The values that a kind works on, in the order of the form. */
export function fieldsOf(kind: KindName): readonly Field[] {
  const { needs, takes }: Kind = KINDS[kind];
  return FIELDS.filter((field) => needs.includes(field) || takes.includes(field));
}

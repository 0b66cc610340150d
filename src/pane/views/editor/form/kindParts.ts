import { FIELDS, KINDS, type Field, type Kind, type KindName, type Limit } from "../../../../scorecard";
import type { Scale } from "./scaleRows";

/** What belongs to the rule of a kind, beside the three values. */
export type RulePart = "direction" | Limit | Scale;

/** Which parts of a rule each kind uses; the form shows and saves just these. */
export const RULE_PARTS: Readonly<Record<KindName, readonly RulePart[]>> = {
  linear: ["direction", "tolerance", "margin"],
  goalRedFlag: [],
  ratioHigher: [],
  ratioLower: [],
  minMax: ["direction", "low", "high"],
  band: ["low", "high", "margin"],
  targetIsBest: ["margin"],
  maintain: ["direction", "tolerance", "margin"],
  steps: ["points"],
  anchors: ["points"],
  qualitative: ["words"],
  yesNo: ["direction"],
  milestones: ["milestones"],
  compliance: ["direction", "tolerance"],
  deadline: ["start", "end"],
  deadlineSteps: ["days"],
  deadlineCurve: ["days"],
};

/** The kinds as people look for them, the most used first. */
export const KIND_GROUPS = [
  { group: "target", kinds: ["linear", "ratioHigher", "ratioLower", "goalRedFlag"] },
  { group: "interval", kinds: ["minMax", "band", "targetIsBest", "maintain"] },
  { group: "scale", kinds: ["steps", "anchors", "qualitative"] },
  { group: "done", kinds: ["yesNo", "milestones", "compliance"] },
  { group: "deadline", kinds: ["deadline", "deadlineSteps", "deadlineCurve"] },
] as const satisfies readonly { readonly group: string; readonly kinds: readonly KindName[] }[];

/** The values that a kind works on, in the order of the form. */
export function fieldsOf(kind: KindName): readonly Field[] {
  const { needs, takes }: Kind = KINDS[kind];
  return FIELDS.filter((field) => needs.includes(field) || takes.includes(field));
}

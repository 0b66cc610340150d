import { parseNumber, type Language } from "../../../../language";
import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  evaluateAt,
  kpiId,
  objectiveId,
  perspectiveId,
  NO_READINGS,
  type Evaluation,
  type Kpi,
  type KpiId,
  type NodeEvaluation,
  type NodeId,
  type Reading,
  type Readings,
  type Scorecard,
} from "../../../../scorecard";
import { valuesSeen, type Ready } from "../../../../session";
import { bindingOf } from "./fieldForm";
import { changedOptions, entryOf, samePart } from "./form";
import type { Form } from "./editorForm";
import { fieldsOf } from "./kindParts";
import { numberIn } from "./options";
import { hasSeries } from "./seriesForm";
import type { Subject } from "../../../frame/subject";

export interface Preview {
  readonly node: NodeEvaluation;
  readonly parent: NodeEvaluation | undefined;
  /** The entries of the same parent, this one among them. */
  readonly siblings: readonly NodeEvaluation[];
  /** What the values say in the current period. */
  readonly readings: Readings;
  /** The KPI as it would be. */
  readonly kpi: Kpi | undefined;
  /** A value is not known before the form is saved and the workbook has been read. */
  readonly pending: boolean;
}

interface Previewing {
  readonly form: Form;
  readonly base: Form;
  readonly subject: Subject;
  readonly state: Ready;
  readonly language: Language;
}

/** The whole scorecard as it would be, computed by the real engine. */
export function preview(previewing: Previewing): Preview | undefined {
  const { form, base, subject, state } = previewing;
  const id = subject.id ?? kpiId("new");
  const scorecard = withForm(id, previewing);
  const values = { ...valuesSeen(state), readings: readingsWith(kpiId(id), previewing), closings: [] };
  const evaluation = evaluateAt(scorecard, values, state.moment.period);
  const node = evaluation.nodes.get(id);
  if (node === undefined) return undefined;
  const parent = parentOf(node, evaluation);
  return {
    node,
    parent,
    siblings: (parent?.children ?? []).flatMap((child) => evaluation.nodes.get(child) ?? []),
    readings: evaluation.kpis.get(kpiId(id))?.readings ?? NO_READINGS,
    kpi: scorecard.kpis.find((kpi) => kpi.id === id),
    pending: subject.level === "kpi" && isPending(form, base),
  };
}

const parentOf = ({ parent }: NodeEvaluation, { nodes }: Evaluation): NodeEvaluation | undefined =>
  parent === undefined ? undefined : nodes.get(parent);

function isPending(form: Form, base: Form): boolean {
  const isNewLink = fieldsOf(form.kind).some(
    (field) => form[field].choice === "cell" && bindingOf(form[field]) !== undefined && !samePart(field, form, base),
  );
  return isNewLink || (hasSeries(form.series) && !samePart("series", form, base));
}

function readingsWith(id: KpiId, { form, base, subject, state, language }: Previewing): ReadonlyMap<KpiId, Readings> {
  const { readings } = state.values;
  if (subject.level !== "kpi") return readings;
  const live = readings.get(id) ?? NO_READINGS;
  const reading = (field: "actual" | "target" | "baseline"): Reading =>
    form[field].choice === "cell" && samePart(field, form, base) ? live[field] : readingOf(form[field], language);
  return new Map([
    ...readings,
    [id, { actual: reading("actual"), target: reading("target"), baseline: reading("baseline") }],
  ]);
}

function readingOf({ choice, typed }: Form["actual"], language: Language): Reading {
  if (choice !== "typed") return { kind: "none" };
  const number = parseNumber(typed, language);
  // What is no number is told beside the field; here there is no value yet.
  return number.kind === "number" ? number : { kind: "none" };
}

function withForm(id: NodeId, { form, base, subject, state, language }: Previewing): Scorecard {
  const { scorecard } = state;
  const known = entryOf(subject, scorecard);
  const order = known?.order ?? Number.MAX_SAFE_INTEGER;
  const options = changedOptions(form, base, language);
  const entry = { aliases: [], ...known, ...options, name: form.name, weight: numberIn(form.weight, language), order };
  const others = <Item extends { readonly id: NodeId }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.id !== id);
  switch (subject.level) {
    case "perspective": {
      const perspective = { rollUp: undefined, thresholds: undefined, ...entry, id: perspectiveId(id) };
      return { ...scorecard, perspectives: [...others(scorecard.perspectives), perspective] };
    }
    case "objective": {
      const objective = { ...DEFAULT_OBJECTIVE, ...entry, id: objectiveId(id), parent: perspectiveId(form.parent) };
      return { ...scorecard, objectives: [...others(scorecard.objectives), objective] };
    }
    case "kpi": {
      const parent = objectiveId(form.parent);
      const kpi = { ...DEFAULT_KPI, ...entry, id: kpiId(id), parent, unit: form.unit.trim() };
      return { ...scorecard, kpis: [...others(scorecard.kpis), kpi] };
    }
  }
}

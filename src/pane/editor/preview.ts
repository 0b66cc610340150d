import { parseNumber, type Language } from "../../language";
import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  evaluate,
  kpiId,
  objectiveId,
  perspectiveId,
  FIELDS,
  NO_READINGS,
  type Evaluation,
  type Field,
  type KpiId,
  type NodeEvaluation,
  type NodeId,
  type Reading,
  type Readings,
  type Scorecard,
} from "../../scorecard";
import type { Ready } from "../../session";
import { entryOf, samePart, type Form } from "./form";
import type { Subject } from "./subject";

export interface Preview {
  readonly node: NodeEvaluation;
  readonly parent: NodeEvaluation | undefined;
  readonly readings: Readings;
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
export function preview({ form, base, subject, state, language }: Previewing): Preview | undefined {
  const id = subject.id ?? kpiId("new");
  const live = state.evaluation.kpis.get(kpiId(id))?.readings ?? NO_READINGS;
  const isUntouched = (field: Field): boolean => samePart(field, form, base);
  const reading = (field: Field): Reading =>
    form[field].choice === "cell" && isUntouched(field) ? live[field] : readingOf(form[field], language);
  const readings = { actual: reading("actual"), target: reading("target"), baseline: reading("baseline") };
  const pending = FIELDS.some((field) => form[field].choice === "cell" && form[field].cell && !isUntouched(field));
  const evaluation = evaluate(
    withForm(id, subject, form, state.scorecard, language),
    readingsWith(id, readings, state),
  );
  const node = evaluation.nodes.get(id);
  if (node === undefined) return undefined;
  return { node, parent: parentOf(node, evaluation), readings, pending };
}

const parentOf = ({ parent }: NodeEvaluation, { nodes }: Evaluation): NodeEvaluation | undefined =>
  parent === undefined ? undefined : nodes.get(parent);

const readingsWith = (id: NodeId, readings: Readings, { evaluation }: Ready): ReadonlyMap<KpiId, Readings> =>
  new Map([...[...evaluation.kpis].map(([kpi, node]) => [kpi, node.readings] as const), [kpiId(id), readings]]);

function readingOf({ choice, typed }: Form["actual"], language: Language): Reading {
  if (choice !== "typed") return { kind: "none" };
  const number = parseNumber(typed, language);
  if (number.kind === "unclear") return { kind: "text", text: typed };
  return number.kind === "empty" ? { kind: "none" } : number;
}

function withForm(id: NodeId, subject: Subject, form: Form, scorecard: Scorecard, language: Language): Scorecard {
  const typed = parseNumber(form.weight, language);
  const weight = typed.kind === "number" ? typed.value : undefined;
  const known = entryOf(subject, scorecard);
  const order = known?.order ?? Number.MAX_SAFE_INTEGER;
  const entry = { name: form.name, aliases: [], weight, order };
  const others = <Item extends { readonly id: NodeId }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.id !== id);
  switch (subject.level) {
    case "perspective": {
      const perspective = { rollUp: undefined, ...known, ...entry, id: perspectiveId(id) };
      return { ...scorecard, perspectives: [...others(scorecard.perspectives), perspective] };
    }
    case "objective": {
      const objective = {
        ...DEFAULT_OBJECTIVE,
        ...known,
        ...entry,
        id: objectiveId(id),
        parent: perspectiveId(form.parent),
      };
      return { ...scorecard, objectives: [...others(scorecard.objectives), objective] };
    }
    case "kpi": {
      const kpi = {
        ...DEFAULT_KPI,
        ...known,
        ...entry,
        id: kpiId(id),
        parent: objectiveId(form.parent),
        unit: form.unit,
      };
      return { ...scorecard, kpis: [...others(scorecard.kpis), kpi] };
    }
  }
}

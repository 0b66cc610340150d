import type { Language } from "../../../../language";
import { objectiveId, perspectiveId, type Field, type NodeId, type ScorecardId } from "../../../../scorecard";
import type { FieldDraft, Outcome, Session } from "../../../../session";
import { fieldDraft } from "./fieldForm";
import { changedOptions, samePart } from "./form";
import type { Form } from "./editorForm";
import { numberIn } from "./options";
import { seriesMeaning } from "./seriesForm";
import type { Subject } from "../../../frame/subject";

export interface Saving {
  readonly form: Form;
  readonly base: Form;
  readonly subject: Subject;
  /** The scorecard that it is of. */
  readonly scorecard: ScorecardId;
  readonly revision: number | undefined;
  readonly language: Language;
}

/** Saves a form without errors in one action of the session, so that all of it is saved or nothing. */
export function saveForm(
  session: Session,
  { form, base, subject, scorecard, revision, language }: Saving,
): Outcome<NodeId> {
  const { name } = form;
  const weight = numberIn(form.weight, language);
  const { aliases, rollUp, thresholds, owner, note, ...ofKpi } = changedOptions(form, base, language);
  const common = { revision, name, weight, ...given({ aliases }) };
  const hasOwn = THRESHOLD_PARTS.some((part) => !samePart(part, form, base)) ? { thresholds } : {};
  const own = { ...(samePart("rollUp", form, base) ? {} : { rollUp }), ...hasOwn };
  switch (subject.level) {
    case "perspective":
      return session.savePerspective({ ...common, ...own, id: subject.id, scorecard });
    case "objective": {
      const parent = perspectiveId(form.parent);
      return session.saveObjective({ ...common, ...own, ...given({ owner, note }), id: subject.id, parent });
    }
    case "kpi": {
      const field = (part: Field): FieldDraft =>
        samePart(part, form, base) ? { kind: "unchanged" } : fieldDraft(form[part], language);
      const parent = objectiveId(form.parent);
      const { unit } = form;
      const series = samePart("series", form, base) ? undefined : seriesMeaning(form.series);
      // A series takes the place of the cell or number that the value came from.
      const isReplaced = series?.Actual !== undefined && form.actual.choice !== "none";
      const actual: FieldDraft = isReplaced ? { kind: "none" } : field("actual");
      const fields = { actual, target: field("target"), baseline: field("baseline") };
      const options = { ...common, ...ofKpi, ...hasOwn, ...given({ owner, note, series }) };
      return session.saveKpi({ ...options, id: subject.id, parent, unit, fields });
    }
  }
}

const THRESHOLD_PARTS = ["thresholds", "greenFrom", "amberFrom", "achievedFrom"] as const;

type Given<Options> = { [Each in keyof Options]?: Exclude<Options[Each], undefined> };

/** Leaves out what is not given, for these options have no `undefined` of their own. */
const given = <Options extends object>(options: Options): Given<Options> =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Given<Options>;

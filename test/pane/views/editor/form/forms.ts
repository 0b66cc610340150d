import { NO_FIELD, type FieldForm } from "../../../../../src/pane/views/editor/form/fieldForm";
import { formOf } from "../../../../../src/pane/views/editor/form/form";
import type { Form } from "../../../../../src/pane/views/editor/form/editorForm";
import { objectiveId } from "../../../../../src/scorecard";
import type { Ready } from "../../../../../src/session";
import { smallStage } from "../../../scorecards";

export const typed = (text: string): FieldForm => ({ ...NO_FIELD, choice: "typed", typed: text });

/** The form of a new KPI, with what is given. */
export const kpiForm = (given: Partial<Form> = {}): Form => ({
  ...formOf(
    { level: "kpi", id: undefined, parent: objectiveId("loyal") },
    smallStage().store.getState() as Ready,
    "da",
  ),
  ...given,
});

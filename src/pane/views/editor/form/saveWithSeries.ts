import { editorWords, problemText } from "../../../../language";
import { kpiId, type NodeId, type Problem, type Result } from "../../../../scorecard";
import type { Session } from "../../../../session";
import { samePart } from "./form";
import { saveForm, type Saving } from "./saveForm";
import { seriesMeaning } from "./seriesForm";

const changesSeries = ({ form, base, subject }: Pick<Saving, "form" | "base" | "subject">): boolean =>
  subject.level === "kpi" && !samePart("series", form, base);

/** A series is not part of what can be taken back, so half of the change would stay. */
export const canUndo = (saved: Pick<Saving, "form" | "base" | "subject">): boolean => !changesSeries(saved);

export interface WithoutSeries {
  readonly kind: "without-series";
  /** What has been saved so far. */
  readonly id: NodeId;
  readonly text: string;
}

/** Saves an entry, and binds the series of a KPI, which is an action of its own. */
export async function saveWithSeries(
  session: Session,
  saving: Saving,
): Promise<Result<NodeId, Problem> | WithoutSeries> {
  const saved = await saveForm(session, saving);
  if (!saved.ok || !changesSeries(saving)) return saved;
  const bound = await session.bindSeries(kpiId(saved.value), seriesMeaning(saving.form.series));
  if (bound.ok) return saved;
  const { language } = saving;
  const text = editorWords[language].seriesFailed({ text: problemText(bound.problem, language) });
  return { kind: "without-series", id: saved.value, text };
}

import { useState } from "react";
import { editorWords, fieldWord } from "../../../../language";
import type { Field as KpiField } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { CellLink } from "../links/CellLink";
import { Choice } from "../../../parts/Choice";
import { baselineHint } from "./baselineHint";
import { ColleaguesPart } from "../ColleaguesPart";
import { hasSeries, seriesForm } from "../form/seriesForm";
import { SeriesField } from "./SeriesField";
import { TypedValue } from "./TypedValue";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface ValueFieldProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

/** One value of a KPI: none, a typed number, or from cells; the actual value may be that of a series. */
export function ValueField({ editor, field }: ValueFieldProps) {
  const styles = useFormStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { form, subject } = editor;
  const value = form[field];
  const kpi = subject.level === "kpi" ? subject.id : undefined;
  const [wantsSeries, setWantsSeries] = useState(false);
  const canHaveSeries = field === "actual";
  // A KPI has one source: with a series none of the other choices counts.
  const isSeries = canHaveSeries && (wantsSeries || hasSeries(form.series));
  const hint = field === "baseline" ? baselineHint(form, own, words) : undefined;
  // Words of a scale can stand in a cell only.
  const canType = field !== "actual" || form.kind !== "qualitative" || value.choice === "typed";
  const options = {
    none: own.choiceNone,
    ...(canType ? { typed: own.choiceTyped } : {}),
    cell: own.choiceCell,
    ...(canHaveSeries ? { series: own.choiceSeries } : {}),
  } as Readonly<Record<typeof value.choice | "series", string>>;
  const choose = (choice: keyof typeof options): void => {
    setWantsSeries(choice === "series");
    if (choice === "series") return;
    if (hasSeries(form.series) && canHaveSeries) editor.change("series", seriesForm());
    editor.change(field, { ...value, choice });
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{fieldWord(field, language)}</legend>
      <Choice value={isSeries ? "series" : value.choice} options={options} onChange={choose} />
      {isSeries && <SeriesField editor={editor} />}
      {!isSeries && value.choice === "typed" && <TypedValue editor={editor} field={field} />}
      {!isSeries && value.choice === "cell" && <CellLink editor={editor} field={field} kpi={kpi} />}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ColleaguesPart editor={editor} part={field} />
    </fieldset>
  );
}

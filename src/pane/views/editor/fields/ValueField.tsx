import { editorWords, fieldWord } from "../../../../language";
import type { Field as KpiField } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { CellLink } from "../links/CellLink";
import { Choice } from "../../../parts/Choice";
import { baselineHint } from "./baselineHint";
import { ColleaguesPart } from "../ColleaguesPart";
import { TypedValue } from "./TypedValue";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface ValueFieldProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

/** One value of a KPI: none, a typed number, or from cells. */
export function ValueField({ editor, field }: ValueFieldProps) {
  const styles = useFormStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { form, subject } = editor;
  const value = form[field];
  const kpi = subject.level === "kpi" ? subject.id : undefined;
  const series = field === "actual" ? form.series.Actual : undefined;
  const hint = field === "baseline" ? baselineHint(form, own, words) : undefined;
  // Words of a scale can stand in a cell only.
  const canType = field !== "actual" || form.kind !== "qualitative" || value.choice === "typed";
  const options = {
    none: words.choiceNone,
    ...(canType ? { typed: words.choiceTyped } : {}),
    cell: words.choiceCell,
  } as Readonly<Record<typeof value.choice, string>>;
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{fieldWord(field, language)}</legend>
      {series !== undefined && <p className={styles.hint}>{own.fromSeries({ address: series.reference })}</p>}
      <Choice
        value={value.choice}
        options={options}
        onChange={(choice) => editor.change(field, { ...value, choice })}
      />
      {value.choice === "typed" && <TypedValue editor={editor} field={field} />}
      {value.choice === "cell" && <CellLink editor={editor} field={field} kpi={kpi} />}
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ColleaguesPart editor={editor} part={field} />
    </fieldset>
  );
}

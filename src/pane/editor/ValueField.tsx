import { makeStyles, tokens } from "@fluentui/react-components";
import { fieldWord } from "../../language";
import type { Field as KpiField, KpiId } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { CellLink } from "./CellLink";
import { Choice } from "./Choice";
import { Theirs } from "./Theirs";
import { TypedValue } from "./TypedValue";
import type { Editor } from "./useEditor";

const useStyles = makeStyles({
  fieldset: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ValueFieldProps {
  readonly editor: Editor;
  readonly field: KpiField;
  readonly kpi: KpiId | undefined;
}

/** One value of a KPI: none, a typed number, or a cell. */
export function ValueField({ editor, field, kpi }: ValueFieldProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const value = editor.form[field];
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{fieldWord(field, language)}</legend>
      <Choice
        value={value.choice}
        options={{ none: words.choiceNone, typed: words.choiceTyped, cell: words.choiceCell }}
        onChange={(choice) => editor.change(field, { ...value, choice })}
      />
      {value.choice === "typed" && <TypedValue editor={editor} field={field} />}
      {value.choice === "cell" && <CellLink editor={editor} field={field} kpi={kpi} />}
      {field === "baseline" && value.choice === "none" && <div className={styles.hint}>{words.baselineHint}</div>}
      <Theirs editor={editor} part={field} />
    </fieldset>
  );
}

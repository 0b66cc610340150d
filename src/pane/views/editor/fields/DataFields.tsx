import { editorWords, formatList, formatNumber } from "../../../../language";
import { AGGREGATIONS, FREQUENCIES, PERIODS_PER_YEAR, TARGET_SPREADS } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { sharesIn } from "../form/options";
import { AcrossFields } from "./AcrossFields";
import { SelectField } from "./SelectField";
import { TextField } from "./TextField";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface DataFieldsProps {
  readonly editor: Editor;
}

/** How the values and targets of a KPI go with periods. */
export function DataFields({ editor }: DataFieldsProps) {
  const styles = useFormStyles();
  const own = useWords(editorWords);
  const { form } = editor;
  const isRolling = form.aggregation === "rollingSum" || form.aggregation === "rollingAverage";
  const hasShares = form.targetSpread === "seasonal" || form.targetSpread === "cumulative";
  return (
    <>
      <SelectField
        editor={editor}
        part="frequency"
        label={own.fields.frequency.name}
        options={FREQUENCIES.map((value) => ({ value, text: own.frequencies[value] }))}
      />
      <div className={styles.close}>
        <SelectField
          editor={editor}
          part="aggregation"
          label={own.fields.aggregation.name}
          hint={own.aggregationUses[form.aggregation]}
          options={AGGREGATIONS.map((value) => ({ value, text: own.aggregations[value] }))}
        />
        {isRolling && (
          <TextField editor={editor} part="rollingPeriods" label={own.rollingPeriods} kind="number" required />
        )}
      </div>
      <AcrossFields editor={editor} />
      <div className={styles.close}>
        <SelectField
          editor={editor}
          part="targetSpread"
          label={own.fields.targetSpread.name}
          options={TARGET_SPREADS.map((value) => ({ value, text: own.targetSpreads[value] }))}
        />
        {hasShares && <Shares editor={editor} />}
      </div>
    </>
  );
}

function Shares({ editor }: DataFieldsProps) {
  const { language } = usePaneLanguage();
  const own = useWords(editorWords);
  const { shares, frequency, targetSpread } = editor.form;
  const numbers = sharesIn(shares, language) ?? [];
  const list = formatList(
    numbers.map((share) => formatNumber(share, language)),
    language,
  );
  const isNeeded = targetSpread === "seasonal";
  const hint = own.sharesHint({ count: PERIODS_PER_YEAR[frequency] });
  return (
    <TextField
      editor={editor}
      part="shares"
      label={own.shares}
      hint={numbers.length > 0 ? own.sharesRead({ list }) : isNeeded ? hint : `${hint} ${own.sharesBlank}`}
      required={isNeeded}
    />
  );
}

import { planWords } from "../../../../language";
import type { KpiId } from "../../../../scorecard";
import { FormPage } from "../../../form/FormPage";
import { SelectField } from "../../../form/SelectField";
import { TextField } from "../../../form/TextField";
import { useWords } from "../../../frame/useWords";
import { ConfidenceField } from "./ConfidenceField";
import { useCheckIn } from "./useCheckIn";
import { usePlanStyles } from "../../../parts/plan/usePlanStyles";

interface CheckInProps {
  readonly kpi: KpiId;
}

/** What a person says of a KPI: the value seen, why it is so, and how sure one is. */
export function CheckIn({ kpi: id }: CheckInProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const editor = useCheckIn(id);
  const { form, errors, name, unit } = editor;
  return (
    <FormPage heading={own.newCheckIn} draft={editor}>
      <p className={styles.name}>{own.forKpi({ name })}</p>
      {editor.isGone && (
        <p role="alert" className={styles.text}>
          {own.kpiGone}
        </p>
      )}
      {editor.asksName && (
        <TextField
          label={own.yourName}
          hint={own.whoHint}
          value={form.person}
          error={errors.person}
          onChange={(person) => editor.change("person", person)}
          onLeave={() => editor.leave("person")}
        />
      )}
      <SelectField
        label={own.period}
        options={editor.periods.map(({ code, text }) => ({ value: code, text }))}
        value={form.period}
        onChange={(period) => editor.change("period", period)}
      />
      <TextField
        label={own.seen}
        kind="number"
        hint={editor.odd === undefined ? own.seenHint : own.seenText({ text: editor.odd })}
        unit={unit}
        value={editor.value}
        error={errors.value}
        onChange={(value) => editor.change("value", value)}
        onLeave={() => editor.leave("value")}
      />
      <TextField
        label={own.note}
        kind="lines"
        value={form.note}
        error={errors.note}
        onChange={(note) => editor.change("note", note)}
      />
      <ConfidenceField value={form.confidence} onChange={(confidence) => editor.change("confidence", confidence)} />
    </FormPage>
  );
}

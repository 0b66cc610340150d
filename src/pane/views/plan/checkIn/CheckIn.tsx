import { Button, Field, Input, Select, Text, Textarea } from "@fluentui/react-components";
import { planWords } from "../../../../language";
import type { KpiId } from "../../../../scorecard";
import { FormNotice } from "../../../form/FormNotice";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { SubPage } from "../../../frame/SubPage";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { ConfidenceField } from "./ConfidenceField";
import { useCheckIn } from "./useCheckIn";
import { useFormFocus } from "../../../form/useFormFocus";
import { usePlanStyles } from "../../../parts/plan/usePlanStyles";

interface CheckInProps {
  readonly kpi: KpiId;
}

/** What a person says of a KPI: the value seen, why it is so, and how sure one is. */
export function CheckIn({ kpi: id }: CheckInProps) {
  const styles = usePlanStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(planWords);
  const { words } = usePaneLanguage();
  const { back } = useNavigation();
  const editor = useCheckIn(id);
  const { form, errors, name, unit } = editor;
  const element = useFormFocus("at the heading", editor.refusals);
  return (
    <SubPage heading={own.newCheckIn} onBack={back}>
      <form
        ref={element}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editor.save();
        }}
      >
        <p className={styles.name}>{own.forKpi({ name })}</p>
        {editor.isGone && (
          <p role="alert" className={styles.text}>
            {own.kpiGone}
          </p>
        )}
        {editor.asksName && (
          <Field className={fieldStyles.field} label={own.yourName} hint={own.whoHint}>
            <Input value={editor.person} autoComplete="off" onChange={(_, { value }) => editor.changePerson(value)} />
          </Field>
        )}
        <Field className={fieldStyles.field} label={own.period}>
          <Select value={form.period} onChange={(_, { value }) => editor.change({ period: value })}>
            {editor.periods.map(({ code, text }) => (
              <option key={code} value={code}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          className={fieldStyles.field}
          label={own.seen}
          hint={editor.odd === undefined ? own.seenHint : own.seenText({ text: editor.odd })}
          validationState={errors.value === undefined ? "none" : "error"}
          validationMessage={errors.value ?? null}
        >
          <Input
            value={editor.value}
            inputMode="decimal"
            autoComplete="off"
            contentAfter={unit === "" ? null : <Text size={200}>{unit}</Text>}
            onChange={(_, { value }) => editor.change({ value })}
            onBlur={editor.leaveValue}
          />
        </Field>
        <Field
          className={fieldStyles.field}
          label={own.note}
          validationState={errors.form === undefined ? "none" : "error"}
          validationMessage={errors.form ?? null}
        >
          <Textarea value={form.note} resize="vertical" onChange={(_, { value }) => editor.change({ note: value })} />
        </Field>
        <ConfidenceField value={form.confidence} onChange={(confidence) => editor.change({ confidence })} />
        <div className={styles.footer}>
          <FormNotice />
          <div className={styles.row}>
            <Button type="submit" appearance="primary" disabledFocusable={editor.saving}>
              {words.save}
            </Button>
            <Button onClick={back}>{words.cancel}</Button>
          </div>
        </div>
      </form>
    </SubPage>
  );
}

import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { parseNumber, passDownWords, type TargetWay } from "../../../../language";
import type { Ready } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";

/** How targets are to be handed down, as it is typed. */
export interface TargetForm {
  readonly way: TargetWay;
  /** By the id of a scorecard. */
  readonly shares: Readonly<Record<string, string>>;
  readonly isWhole: boolean;
  readonly splitsCounts: boolean;
}

interface TargetFieldsProps {
  readonly form: TargetForm;
  readonly onChange: (form: TargetForm) => void;
  /** Those that are to get targets. */
  readonly takers: readonly Ready[];
}

const WAYS: readonly TargetWay[] = ["none", "equal", "shares", "lastYear"];

/** Whether targets are handed down, and by what they are split. */
export function TargetFields({ form, onChange, takers }: TargetFieldsProps) {
  const styles = useSettingsStyles();
  const { field } = useFieldStyles();
  const own = useWords(passDownWords);
  const { language } = usePaneLanguage();
  return (
    <div className={styles.close}>
      <Field className={field} label={own.targets} hint={own.copied}>
        <Select
          value={form.way}
          onChange={(_, { value }) => onChange({ ...form, way: WAYS.find((way) => way === value) ?? "none" })}
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {own.ways[way]}
            </option>
          ))}
        </Select>
      </Field>
      {form.way === "shares" &&
        takers.map(({ scorecard: { settings } }) => {
          const text = form.shares[settings.id] ?? "";
          const typed = parseNumber(text, language);
          const isUnclear = typed.kind === "unclear" || (typed.kind === "number" && typed.value < 0);
          return (
            <Field
              key={settings.id}
              className={field}
              label={own.share({ name: settings.name })}
              {...(isUnclear && { validationMessage: own.shareUnclear, validationState: "error" as const })}
            >
              <Input
                value={text}
                inputMode="decimal"
                autoComplete="off"
                onChange={(_, { value }) => onChange({ ...form, shares: { ...form.shares, [settings.id]: value } })}
              />
            </Field>
          );
        })}
      {form.way !== "none" && (
        <>
          <Checkbox
            label={own.whole}
            checked={form.isWhole}
            onChange={(_, { checked }) => onChange({ ...form, isWhole: checked === true })}
          />
          <Checkbox
            label={own.counts}
            checked={form.splitsCounts}
            onChange={(_, { checked }) => onChange({ ...form, splitsCounts: checked === true })}
          />
        </>
      )}
    </div>
  );
}

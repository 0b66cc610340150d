import { Field, Select } from "@fluentui/react-components";
import { LANGUAGES, settingsWords, type Language } from "../../../language";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** Who reads what in which language. */
export function LanguageSection() {
  const styles = useSettingsStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(settingsWords);
  const { language, words, chooseLanguage } = usePaneLanguage();
  const { language: workbookLanguage, readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const choose = useAction(chooseLanguage);
  const saveLanguage = useAction(async (chosen: Language) =>
    report(await session.setLanguage(chosen), () => own.workbookLanguageSaved),
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.languages}</h2>
      <Field className={fieldStyles.field} label={words.paneLanguage} hint={own.paneLanguageHint}>
        <Select value={language} onChange={(_, { value }) => choose.run(languageNamed(value))}>
          <LanguageOptions />
        </Select>
      </Field>
      <Field className={fieldStyles.field} label={own.workbookLanguage} hint={own.workbookLanguageHint}>
        <Select
          value={workbookLanguage}
          disabled={readOnly}
          onChange={(_, { value }) => saveLanguage.run(languageNamed(value))}
        >
          <LanguageOptions />
        </Select>
      </Field>
    </section>
  );
}

function LanguageOptions() {
  const { words } = usePaneLanguage();
  return LANGUAGES.map((option) => (
    <option key={option} value={option}>
      {words.languageNames[option]}
    </option>
  ));
}

const languageNamed = (value: string): Language => (value === "da" ? "da" : "en");

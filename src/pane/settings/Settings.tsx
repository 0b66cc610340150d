import { Field, Select } from "@fluentui/react-components";
import { useFieldStyles } from "../frame/useFieldStyles";
import { LANGUAGES, type Language } from "../../language";
import { useNavigation } from "../frame/navigation";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { SubPage } from "../frame/SubPage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

/** Who reads what in which language. */
export function Settings() {
  const fieldStyles = useFieldStyles();
  const { language, words, chooseLanguage } = usePaneLanguage();
  const { language: workbookLanguage, readOnly } = useReady();
  const { back } = useNavigation();
  const session = useSession();
  const { report } = useNotices();
  const saveLanguage = useAction(async (chosen: Language) =>
    report(await session.setLanguage(chosen), () => words.workbookLanguageSaved),
  );
  return (
    <SubPage heading={words.settings} onBack={back}>
      <Field className={fieldStyles.field} label={words.paneLanguage} hint={words.paneLanguageHint}>
        <Select value={language} onChange={(_, { value }) => chooseLanguage(languageNamed(value))}>
          <LanguageOptions />
        </Select>
      </Field>
      <Field className={fieldStyles.field} label={words.workbookLanguage} hint={words.workbookLanguageHint}>
        <Select
          value={workbookLanguage}
          disabled={readOnly}
          onChange={(_, { value }) => saveLanguage.run(languageNamed(value))}
        >
          <LanguageOptions />
        </Select>
      </Field>
    </SubPage>
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

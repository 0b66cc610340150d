import { Button, Field, makeStyles, Select, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { useFieldStyles } from "../frame/useFieldStyles";
import { useState } from "react";
import { LANGUAGES } from "../../language";
import { focusHeading } from "../frame/focusHeading";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useSession } from "../frame/session";
import { useAction } from "../frame/useAction";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  start: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The workbook has no scorecard yet: what this is, and two ways to begin. */
export function Empty() {
  const fieldStyles = useFieldStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const [chosen, setChosen] = useState<typeof language>();
  const templateLanguage = chosen ?? language;
  const { run, running } = useAction(async (template: "marketing" | "empty") => {
    const started = await session.start(template, templateLanguage);
    report(started, () => words.started);
    if (started.ok) focusHeading();
  });
  return (
    <main className={page.page}>
      <Subtitle1 as="h1" className={page.heading}>
        {words.emptyHeading}
      </Subtitle1>
      <Text>{words.emptyWhat}</Text>
      <Text>{words.emptyHow}</Text>
      <div className={styles.start}>
        <Button appearance="primary" disabledFocusable={running} onClick={() => run("marketing")}>
          {words.startTemplate}
        </Button>
        <Text size={200} className={styles.quiet}>
          {words.startTemplateHint}
        </Text>
      </div>
      <div className={styles.start}>
        <Button disabledFocusable={running} onClick={() => run("empty")}>
          {words.startEmpty}
        </Button>
        <Text size={200} className={styles.quiet}>
          {words.startEmptyHint}
        </Text>
      </div>
      <Field className={fieldStyles.field} label={words.startLanguage} size="small">
        <Select
          size="small"
          value={templateLanguage}
          onChange={(_, { value }) => setChosen(LANGUAGES.find((known) => known === value))}
        >
          {LANGUAGES.map((option) => (
            <option key={option} value={option}>
              {words.languageNames[option]}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200} className={styles.quiet}>
        {words.privacy}
      </Text>
    </main>
  );
}

import {
  Button,
  Field,
  makeStyles,
  Select,
  Subtitle1,
  Text,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { LANGUAGES } from "../../../language";
import type { TemplateName } from "../../../session";
import { focusHeading } from "../focusHeading";
import { useNavigation } from "../navigation";
import { useNotices } from "../Notices";
import { usePaneLanguage } from "../paneLanguage";
import { useSession } from "../session";
import { useAction } from "../useAction";
import { useFieldStyles } from "../useFieldStyles";
import type { View } from "../view";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS, minWidth: 0 },
  recommended: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0, marginBlockStart: tokens.spacingVerticalS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  button: { maxWidth: "100%", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const READY_MADE = ["marketing", "webShop", "leadGeneration"] as const satisfies readonly TemplateName[];

/** The workbook has no scorecard yet: what this is, and the ways to begin. */
export function Empty() {
  const fieldStyles = useFieldStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const session = useSession();
  const { open, show } = useNavigation();
  const { report } = useNotices();
  const [chosen, setChosen] = useState<typeof language>();
  const templateLanguage = chosen ?? language;
  const { run, running } = useAction(async (template: TemplateName, next?: View) => {
    const started = await session.start(template, templateLanguage);
    if (!started.ok || next === undefined) {
      if (report(started, () => (template === "empty" ? words.startedEmpty : words.started))) focusHeading();
      return;
    }
    // So that coming back from there leads to it.
    focusHeading();
    open(next);
  });
  return (
    <main className={page.page}>
      <Subtitle1 as="h1" tabIndex={0} className={page.heading}>
        {words.emptyHeading}
      </Subtitle1>
      <Text>{words.emptyWhat}</Text>
      <div className={`${styles.start} ${styles.recommended}`}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={running}
          onClick={() => run("empty", { kind: "guide" })}
        >
          {words.startGuide}
        </Button>
        <Text size={200} className={styles.quiet}>
          {words.startGuideHint}
        </Text>
      </div>
      <h2 className={styles.heading}>{words.startTemplates}</h2>
      <ul className={styles.list}>
        {READY_MADE.map((template) => (
          <li key={template} className={styles.start}>
            <Button className={styles.button} disabledFocusable={running} onClick={() => run(template)}>
              {words.startTemplate[template]}
            </Button>
            <Text size={200} className={styles.quiet}>
              {words.startTemplateHint[template]}
            </Text>
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{words.startOther}</h2>
      <ul className={styles.list}>
        <li>
          <Button className={styles.button} disabledFocusable={running} onClick={() => show("campaigns")}>
            {words.startCampaigns}
          </Button>
        </li>
        <li>
          <Button className={styles.button} disabledFocusable={running} onClick={() => show("flow")}>
            {words.startFlow}
          </Button>
        </li>
        <li className={styles.start}>
          <Button
            className={styles.button}
            disabledFocusable={running}
            onClick={() => run("empty", { kind: "import" })}
          >
            {words.startImport}
          </Button>
          <Text size={200} className={styles.quiet}>
            {words.startImportHint}
          </Text>
        </li>
        <li className={styles.start}>
          <Button className={styles.button} disabledFocusable={running} onClick={() => run("empty")}>
            {words.startEmpty}
          </Button>
          <Text size={200} className={styles.quiet}>
            {words.startEmptyHint}
          </Text>
        </li>
      </ul>
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
      <div>
        <Button size="small" appearance="subtle" onClick={() => open({ kind: "self-test" })}>
          {words.selfTest}
        </Button>
      </div>
    </main>
  );
}

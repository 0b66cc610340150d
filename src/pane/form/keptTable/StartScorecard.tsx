import { Button } from "@fluentui/react-components";
import { focusHeading } from "../../frame/focusHeading";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { Section } from "../../parts/Section";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface StartScorecardProps {
  readonly text: string;
}

/** What a scorecard would add to what the table says, for a workbook that has none yet. */
export function StartScorecard({ text }: StartScorecardProps) {
  const styles = useSettingsStyles();
  const { language, words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const { run, running } = useAction(async () => {
    const started = await session.start("empty", language);
    if (report(started, () => words.startedEmpty)) focusHeading();
  });
  return (
    <Section heading={words.emptyHeading}>
      <p className={styles.text}>{text}</p>
      <div className={styles.row}>
        <Button disabledFocusable={running} onClick={() => run()}>
          {words.startEmpty}
        </Button>
      </div>
    </Section>
  );
}

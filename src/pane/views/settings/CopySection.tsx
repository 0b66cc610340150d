import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { formatList, problemText, settingsWords } from "../../../language";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** Sheets with numbers in place of our formulas, for readers who do not have the add-in. */
export function CopySection() {
  const styles = useSettingsStyles();
  const own = useWords(settingsWords);
  const { language } = usePaneLanguage();
  const session = useSession();
  const { fail, clear } = useNotices();
  const [copies, setCopies] = useState<readonly string[]>([]);
  const { run, running } = useAction(async () => {
    const copied = await session.copyWithoutAddin();
    if (!copied.ok) return fail(problemText(copied.problem, language));
    clear();
    setCopies(copied.value);
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.share}</h2>
      <p className={styles.text}>{own.copyHint}</p>
      <div className={styles.row}>
        <Button icon={<CopyRegular />} disabledFocusable={running} onClick={run}>
          {own.copy}
        </Button>
      </div>
      <div role="status">
        {copies.length > 0 && (
          <p className={styles.text}>
            {own.copied({ list: formatList(copies, language) })} {own.openCopies}
          </p>
        )}
      </div>
    </section>
  );
}

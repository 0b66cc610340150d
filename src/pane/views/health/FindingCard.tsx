import { Button } from "@fluentui/react-components";
import { DASHBOARD_SHEET, healthWords, problemText } from "../../../language";
import type { Finding } from "../../../session";
import { focusHeading } from "../../frame/focusHeading";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { FindingWays } from "./FindingWays";

interface FindingCardProps {
  readonly finding: Finding;
  /** Of all that is wrong it comes first. */
  readonly isFirst: boolean;
  readonly onMended: () => void;
}

/** One thing that is wrong: what it is, what mends it, and where it is. */
export function FindingCard({ finding, isFirst, onMended }: FindingCardProps) {
  const styles = useSettingsStyles();
  const own = useWords(healthWords);
  const { language } = usePaneLanguage();
  const { readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const { problem, mending } = finding;
  const { run, running } = useAction(async () => {
    if (mending === undefined || !report(await session.mend(mending, DASHBOARD_SHEET), () => own.mended)) return;
    // What has the focus goes with the finding.
    focusHeading();
    onMended();
  });
  return (
    <li className={styles.card}>
      <p className={styles.text}>{problemText(problem, language)}</p>
      <div className={styles.row}>
        {mending && !(readOnly && mending.kind !== "refresh") && (
          <Button size="small" appearance={isFirst ? "primary" : "secondary"} disabledFocusable={running} onClick={run}>
            {own.mendings[mending.kind]}
          </Button>
        )}
        <FindingWays finding={finding} />
      </div>
    </li>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { selfTestWords } from "../../../language";
import type { SelfTestReport } from "../../../session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { VERSION } from "../../parts/version";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
    resize: "vertical",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ReportTextProps {
  readonly report: SelfTestReport;
}

/** The whole report as text. Where the browser lets nobody copy it, it is selected. */
export function ReportText({ report }: ReportTextProps) {
  const look = useStyles();
  const styles = useSettingsStyles();
  const id = useId();
  const own = useWords(selfTestWords);
  const text = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<"copied" | "copyByHand">();
  const json = JSON.stringify({ version: VERSION, ...report }, null, 1);
  const { run, running } = useAction(async () => {
    try {
      await navigator.clipboard.writeText(json);
      setSaid("copied");
    } catch {
      // Not every Excel lets a page write to the clipboard.
      text.current?.focus();
      text.current?.select();
      setSaid("copyByHand");
    }
  });
  return (
    <section className={styles.section}>
      <div className={styles.row}>
        <Button icon={<CopyRegular />} disabledFocusable={running} onClick={run}>
          {own.copy}
        </Button>
      </div>
      <div role="status" className={styles.text}>
        {said && own[said]}
      </div>
      <div className={styles.close}>
        <label htmlFor={id}>{own.report}</label>
        <textarea id={id} ref={text} className={look.text} value={json} readOnly rows={6} />
      </div>
    </section>
  );
}

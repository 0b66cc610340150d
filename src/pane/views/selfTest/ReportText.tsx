import { Button, Field, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { selfTestWords } from "../../../language";
import type { SelfTestReport } from "../../../session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { VERSION } from "../../parts/version";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface ReportTextProps {
  readonly report: SelfTestReport;
}

/** The whole report as text. Where the browser lets nobody copy it, it is selected. */
export function ReportText({ report }: ReportTextProps) {
  const styles = useSettingsStyles();
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
      <Field label={own.report}>
        <Textarea textarea={{ ref: text }} value={json} readOnly rows={6} resize="vertical" />
      </Field>
    </section>
  );
}

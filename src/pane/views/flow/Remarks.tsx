import { flowViewWords, formatList, keptColumnWords } from "../../../language";
import type { ProcessTable } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface RemarksProps {
  readonly table: ProcessTable;
}

/** What of the table does not count, and why: nothing is left out without a word. */
export function Remarks({ table: { content, beyond, gone } }: RemarksProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const columns = useWords(keptColumnWords);
  const { language } = usePaneLanguage();
  const remarks = [
    ...(content.kind === "items" ? content.wrong.map(({ kind, ...cells }) => own.wrong[kind](cells)) : []),
    ...("leftOut" in content ? content.leftOut.map(({ kind, ...cells }) => own.leftOut[kind](cells)) : []),
    ...("totals" in content && content.totals.length > 0
      ? [own.totals({ list: formatList(content.totals, language), count: content.totals.length })]
      : []),
    ...(content.kind === "funnel" && content.isAgainstUnread ? [own.againstUnread({ other: content.against })] : []),
    ...(content.kind === "counts" && content.repeated > 0 ? [own.repeated({ count: content.repeated })] : []),
    ...(content.kind === "counts" && content.undated > 0 ? [own.undated({ count: content.undated })] : []),
    ...(beyond > 0 ? [own.beyond({ count: beyond })] : []),
    ...(gone.length > 0
      ? [
          own.gone({
            list: formatList(
              gone.map((column) => columns[column]),
              language,
            ),
          }),
        ]
      : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={own.remarks}>
      {remarks.map((remark) => (
        <li key={remark} className={styles.quiet}>
          {remark}
        </li>
      ))}
    </ul>
  );
}

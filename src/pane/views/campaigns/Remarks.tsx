import { campaignsWords, campaignWords, formatCalendar, formatList, keptColumnWords } from "../../../language";
import type { Comparison, Settled } from "../../../insight";
import { calendarDate } from "../../../scorecard";
import type { CampaignTable } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface RemarksProps {
  readonly table: CampaignTable;
  readonly comparison: Comparison;
  readonly currencies: readonly string[];
  readonly settled: Settled;
}

/** What of the table does not count, and why: nobody is left out without a word. */
export function Remarks({ table, comparison, currencies, settled }: RemarksProps) {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  const columnWords = useWords(keptColumnWords);
  const { language } = usePaneLanguage();
  const { notes } = campaignWords(language);
  const { totals, totalDiffers, withoutSpend, withoutResults, withoutValue } = comparison.gathered;
  const apart = [...new Set([...currencies, ...table.apart])];
  const remarks = [
    ...(table.tabs.length > 0 ? [own.tabs({ list: formatList(table.tabs, language) })] : []),
    ...table.unreadable.map(({ kind, column, ...cells }) => own[kind]({ name: columnWords[column], ...cells })),
    ...(totalDiffers ? [notes.totalDiffers] : []),
    ...(totals > 0 ? [notes.totals(totals)] : []),
    ...(withoutSpend > 0 ? [notes.withoutSpend(withoutSpend)] : []),
    ...(withoutResults > 0 ? [own.withoutResults({ count: withoutResults })] : []),
    ...(withoutValue > 0 ? [own.withoutValue({ count: withoutValue })] : []),
    ...(comparison.late > 0
      ? [own.late({ count: comparison.late, text: formatCalendar(calendarDate(settled.day), "day", language) })]
      : []),
    ...(table.repeated > 0 ? [own.repeated({ count: table.repeated })] : []),
    ...(table.beyond > 0 ? [own.beyond({ count: table.beyond })] : []),
    ...(table.gone.length > 0
      ? [
          own.gone({
            list: formatList(
              table.gone.map((column) => columnWords[column]),
              language,
            ),
          }),
        ]
      : []),
    ...(apart.length > 1
      ? [
          own.currencies({
            list: formatList(
              apart.map((each) => each || own.noCurrency),
              language,
            ),
          }),
        ]
      : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {remarks.map((remark) => (
        <li key={remark} className={styles.quiet}>
          {remark}
        </li>
      ))}
    </ul>
  );
}

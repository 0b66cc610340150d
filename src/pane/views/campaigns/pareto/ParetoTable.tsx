import { campaignsWords, campaignWords, formatPercent } from "../../../../language";
import { NumbersBehind } from "../../../chart/NumbersBehind";
import { NumberTable } from "../../../chart/NumberTable";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { ParetoRow } from "./paretoRows";

/** More rows are read better in the sheet. */
const MOST = 50;

interface ParetoTableProps {
  readonly rows: readonly ParetoRow[];
  readonly unit: string;
}

/** The numbers behind the line, the largest first. */
export function ParetoTable({ rows, unit }: ParetoTableProps) {
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const words = campaignWords(language);
  const rest = rows.slice(MOST);
  const shown = [
    ...rows.slice(0, MOST),
    ...(rest.length > 0
      ? [
          {
            name: own.rest({ count: rest.length }),
            spend: rest.reduce((sum, { spend }) => sum + spend, 0),
            together: 1,
          },
        ]
      : []),
  ];
  return (
    <NumbersBehind show={own.showTable} hide={own.hideTable}>
      <NumberTable
        caption={own.paretoCaption}
        headings={[words.campaign, words.spend, own.together]}
        rows={shown.map(({ name, spend, together }) => ({
          name,
          cells: [own.money({ amount: spend, unit }), formatPercent(together, language)],
        }))}
      />
    </NumbersBehind>
  );
}

import { Button, mergeClasses } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { campaignsWords, campaignWords, formatPercent } from "../../../../language";
import { useTableStyles } from "../../../chart/useTableStyles";
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
  const styles = useTableStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const words = campaignWords(language);
  const tableId = useId();
  const [isShown, setIsShown] = useState(false);
  const cells = [words.campaign, words.spend, own.together];
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
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<TableRegular />}
        aria-expanded={isShown}
        aria-controls={tableId}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? own.hideTable : own.showTable}
      </Button>
      <div id={tableId} hidden={!isShown}>
        {isShown && (
          <table className={styles.table}>
            <caption className={styles.caption}>{own.paretoCaption}</caption>
            <thead>
              <tr>
                {cells.map((header, place) => (
                  <th
                    key={header}
                    scope="col"
                    className={mergeClasses(styles.cell, styles.header, place > 0 && styles.number)}
                  >
                    {header}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, spend, together }, place) => (
                <tr key={place}>
                  <th scope="row" className={styles.cell}>
                    {name}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.number)}>{own.money({ amount: spend, unit })}</td>
                  <td className={mergeClasses(styles.cell, styles.number)}>{formatPercent(together, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

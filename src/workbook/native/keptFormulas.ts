import { JOURNAL_TABLES, type JournalColumn } from "../journal/tables";

/** Cell of a KPI's row: where what was kept of its single cells in the period that is looked at stands, from 1; 0 where nothing is. */
export const KEPT_CELL = "Kept";

const column = (name: JournalColumn<"kept">): string => `${JOURNAL_TABLES.kept.name}[${name}]`;

/**
 * As the engine has it: the last row of the period, as far as it was known on the day that is looked at.
 *
 * @param isPresent - whether it is the period of today, whose cells say it themselves
 */
export function keptFormula(isPresent: string): string {
  const place = `(ROW(${column("Day")})-ROW(INDEX(${column("Day")},1))+1)`;
  const conditions = [
    `(${column("Kpi")}=[@Id])`,
    `(${column("Day")}>=Scorecard[First])`,
    `(${column("Day")}<Scorecard[Last]+1)`,
    `(LEN(${column("Value")})>0)`,
  ];
  return `=IF(${isPresent},0,IFERROR(AGGREGATE(14,6,${place}/(${conditions.join("*")}),1),0))`;
}

/** What was kept, or what holds where nothing was, as an expression. */
export function keptOr(name: "Value" | "Target", otherwise: string): string {
  const found = `INDEX(${column(name)},MAX(1,[@${KEPT_CELL}]))`;
  const isThere = name === "Value" ? `[@${KEPT_CELL}]>0` : `IF([@${KEPT_CELL}]>0,LEN(${found})>0,FALSE)`;
  return `IF(${isThere},${found},${otherwise})`;
}

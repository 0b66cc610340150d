import type { DataState, Scorecard, Settings } from "../../../scorecard";
import { CLOSED } from "../../journal/closings";
import { JOURNAL_TABLES, type JournalColumn } from "../../journal/tables";
import { firstOfYear, placeInYear } from "../series/calendar";
import { number, quoted } from "../expressions";
import type { ClosingCell } from "./closingCells";

const { closings, snapshots } = JOURNAL_TABLES;
const word = (column: JournalColumn<"closings">): string => `${closings.name}[${column}]`;
const node = (column: JournalColumn<"snapshots">): string => `${snapshots.name}[${column}]`;

/** The last or first place of a table, from 1, at which all conditions hold. */
const placeIn = (which: "last" | "first", column: string, ...conditions: readonly string[]): string => {
  const place = `(ROW(${column})-ROW(INDEX(${column},1))+1)`;
  return `AGGREGATE(${which === "last" ? 14 : 15},6,${place}/(${conditions.map((each) => `(${each})`).join("*")}),1)`;
};

interface Moment {
  readonly isDayTyped: string;
  readonly first: string;
  readonly among: Scorecard["among"];
}

/**
 * Which closing holds for the period that is looked at, as formulas of the scorecard's row. As in the engine the last word on a
 * period holds, one whose nodes are not all there does not, and without a day that somebody has typed numbers are worked out.
 *
 * @param isDayTyped - whether a day is looked at
 * @param first - the first day of its period
 * @param among - the place of the scorecard among others; of a closing that names none it is the top one's
 */
export function closingFormulas(
  calendar: Pick<Settings, "frequency" | "fiscalYearStart">,
  cell: (name: ClosingCell) => string,
  { isDayTyped, first, among }: Moment,
): Readonly<Record<ClosingCell, string>> {
  const at = cell("Word");
  const whose = word("Scorecard");
  const own = among === "top" ? `(${whose}=[@Id])+(${whose}="")` : `${whose}=[@Id]`;
  const isThen = `${word("Period")}&""=${codeOf(first, calendar)}`;
  const last = placeIn("last", word("Period"), isThen, ...(among === undefined ? [] : [own]));
  const said = (column: JournalColumn<"closings">): string => `INDEX(${word(column)},${at})`;
  const isWhole = `COUNTIF(${node("Closing")},${said("Id")})=${said("Nodes")}`;
  const holds = `AND(EXACT(${said("Action")},${quoted(CLOSED)}),${isWhole})`;
  return {
    Word: `=IF(${isDayTyped},IFERROR(${last},0),0)`,
    Closing: `=IF(${at}=0,"",IFERROR(IF(${holds},${said("Id")},""),""))`,
  };
}

const ID = "Scorecard[Closing]";

/** Where a node's own row of the closing stands. */
export const closedFormula = (): string =>
  `=IF(${ID}="",0,IFERROR(${placeIn("first", node("Node"), `${node("Closing")}=${ID}`, `${node("Node")}=[@Id]`)},0))`;

/** What stands in the node's row of the closing; for one that was not there it is not asked for. */
const kept = (column: JournalColumn<"snapshots">): string => `INDEX(${node(column)},MAX(1,[@Closed]))`;

/**
 * A cell that says what its node was closed with while a closed period is looked at, and what it says without that otherwise.
 *
 * @param live - a formula, or what is written where no formula can say it
 * @param whenAbsent - what a node says that was not there when the period was closed, as an expression
 */
export function closedOr(
  column: "Actual" | "Target" | "Baseline" | "Score" | "Status" | "Coverage",
  live: string | number,
  whenAbsent = '""',
): string {
  const isThere = column === "Coverage" ? `AND([@Closed]>0,NOT(${isOutside}))` : `[@Closed]>0`;
  const then = `IF(${isThere},IF(LEN(${kept(column)})=0,"",${kept(column)}),${whenAbsent})`;
  return `=IF(${ID}="",${expressionOf(live)},${then})`;
}

/** As `closedOr`, of a KPI's coverage: the closing says how much of its value was there, and what has no score feeds none. */
export const closedCoverageOr = (live: string | number): string =>
  `=IF(${ID}="",${expressionOf(live)},` +
  `IF(AND([@Closed]>0,NOT(${isOutside})),IF(LEN(${kept("Score")})=0,0,${kept("Coverage")}),""))`;

/**
 * How much of a KPI's value was there when its period was closed, as an expression.
 *
 * @param closed - where what it was closed with stands
 */
export const shareWhenClosed = (closed: string): string => `INDEX(${node("Coverage")},MAX(1,${closed}))`;

/** 1 for what could not be scored when its period was closed. */
export const failedWhenClosed = (live: string | number): string =>
  `=IF(${ID}="",${expressionOf(live)},IF([@Closed]>0,IF(${wasIn("error")},1,0),0))`;

const wasIn = (...states: readonly DataState[]): string =>
  `OR(${states.map((state) => `EXACT(${kept("State")},${quoted(state)})`).join(",")})`;

const isOutside = wasIn("not-set-up", "not-due", "excluded");

function expressionOf(live: string | number): string {
  if (typeof live === "number") return number(live);
  return live.startsWith("=") ? live.slice(1) : quoted(live);
}

/** The code of the period that begins on a day, as `periodCode` has it; an expression as the day is. */
export function codeOf(
  first: string,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
): string {
  const two = (value: string): string => `RIGHT("0"&${value},2)`;
  const place = `(${placeInYear(first, frequency, fiscalYearStart)}+1)`;
  const year = `YEAR(${firstOfYear(first, fiscalYearStart)})`;
  const fiscal = fiscalYearStart === 1 ? year : `${year}&"/"&${two(`MOD(${year}+1,100)`)}`;
  switch (frequency) {
    case "day":
      return `YEAR(${first})&"-"&${two(`MONTH(${first})`)}&"-"&${two(`DAY(${first})`)}`;
    case "week": {
      const thursday = `(${first}+3)`;
      const week = `(INT((${thursday}-DATE(YEAR(${thursday}),1,1))/7)+1)`;
      return `YEAR(${thursday})&"-W"&${two(week)}`;
    }
    case "month":
      return `YEAR(${first})&"-"&${two(`MONTH(${first})`)}`;
    case "quarter":
      return `${fiscal}&"-Q"&${place}`;
    case "halfYear":
      return `${fiscal}&"-H"&${place}`;
    case "year":
      return `${fiscal}&""`;
  }
}

import { KINDS, NO_WORDS, YES_WORDS, type Kind, type Kpi } from "../../scorecard";
import { JOURNAL_TABLES, type JournalColumn } from "../journal/tables";
import { number, quoted } from "./expressions";

/** Cell of a KPI's row: where what was kept of its single cells in the period that is looked at stands, from 1; 0 where nothing is. */
export const KEPT_CELL = "Kept";

const column = (name: JournalColumn<"kept">): string => `${JOURNAL_TABLES.kept.name}[${name}]`;

/**
 * As the engine has it: the last row of the period that the KPI's kind can read, as far as it was known on the day that is looked at.
 *
 * @param isPresent - whether it is the period of today, whose cells say it themselves
 * @param code - the code of the period that is looked at where only its own rows count, as an expression
 */
export function keptFormula(kpi: Pick<Kpi, "kind" | "rule">, isPresent: string, code: string | undefined): string {
  const place = `(ROW(${column("Day")})-ROW(INDEX(${column("Day")},1))+1)`;
  const conditions = [
    `(${column("Kpi")}=[@Id])`,
    `(${column("Day")}>=Scorecard[First])`,
    `(${column("Day")}<Scorecard[Last]+1)`,
    ...(code === undefined ? [] : [`(${column("Period")}&""=${code})`]),
    isReadable(kpi),
    ...(usesTarget(kpi) ? [`((LEN(${column("Target")})=0)+ISNUMBER(${column("Target")}))`] : []),
  ];
  return `=IF(${isPresent},0,IFERROR(AGGREGATE(14,6,${place}/(${conditions.join("*")}),1),0))`;
}

function usesTarget({ kind }: Pick<Kpi, "kind">): boolean {
  const { needs, takes }: Kind = KINDS[kind];
  return needs.includes("target") || takes.includes("target");
}

/** More than 0 in the rows whose value the kind reads, 0 in the others. */
function isReadable({ kind, rule }: Pick<Kpi, "kind" | "rule">): string {
  const value = column("Value");
  const isWord = (words: readonly string[]): string =>
    words.map((word) => `(LOWER(TRIM(${value}))=${quoted(word)})`).join("+") || "0";
  if (kind === "yesNo") return `(ISNUMBER(${value})+ISLOGICAL(${value})+${isWord([...YES_WORDS, ...NO_WORDS])})`;
  if (kind !== "qualitative") return `(ISNUMBER(${value})*1)`;
  const words = (rule.words ?? []).map(({ word }) => word.normalize("NFC").trim().toLocaleLowerCase("da"));
  const numbers = words.map(Number).filter((each) => Number.isFinite(each));
  const isNumber = numbers.map((each) => `+(${value}=${number(each)})`).join("");
  return `(NOT(ISLOGICAL(${value}))*(LEN(${value})>0)*(${isWord(words)}${isNumber}))`;
}

/** What was kept, or what holds where nothing was, as an expression. */
export function keptOr(name: "Value" | "Target", otherwise: string): string {
  const found = `INDEX(${column(name)},MAX(1,[@${KEPT_CELL}]))`;
  const isThere = name === "Value" ? `[@${KEPT_CELL}]>0` : `IF([@${KEPT_CELL}]>0,LEN(${found})>0,FALSE)`;
  return `IF(${isThere},${found},${otherwise})`;
}

import { PERIODS_PER_YEAR, type Frequency } from "../../scorecard";
import { period, STRIP, type DashboardColumn } from "./columns";
import type { DashboardPlaces } from "./places";
import { cell, quoted } from "./references";
import type { DashboardWords } from "./words";

/** Where it says how many kept periods lie before the one that is looked at, and how many there are. */
export const BEFORE = cell("first", 0);
const KEPT = cell("first", 1);

/** @param root - the row of the whole scorecard, here and below */
export const beforeFormula = ({ history, first }: DashboardPlaces, root: number): string =>
  `=SUMPRODUCT((${history.Node}=${cell("id", root)})*(${history.FirstDay}<${first}))`;

export const keptFormula = ({ history }: DashboardPlaces, root: number): string =>
  `=COUNTIF(${history.Node},${cell("id", root)})`;

type PastColumn = "Period" | "FirstDay" | "Score" | "Status";

/**
 * What the history says of a row's node, so many periods before the one that is looked at, as an expression; an error where it does not
 * go back so far.
 *
 * @param before - 1 is the period before, 0 the one that is looked at
 */
export function past({ history }: DashboardPlaces, column: PastColumn, row: number, before: number): string {
  const number = before > 1 ? `${BEFORE}-${before - 1}` : before === 1 ? BEFORE : `${BEFORE}+1`;
  return `INDEX(${history[column]},IF(${number}<1,NA(),${cell("first", row)}+${number}-1))`;
}

/** The score of a row's node in the period before the one that its value is of, as an expression. */
export function scoreBefore({ history }: DashboardPlaces, row: number): string {
  const place = cell("place", row);
  return `INDEX(${history.Score},IF(${place}<1,NA(),${cell("first", row)}+${place}-1))`;
}

/** The same of the period a year before that one, which the history of weeks and days does not go back to. */
export function scoreYearBefore({ history }: DashboardPlaces, row: number, frequency: Frequency): string {
  const [place, year] = [cell("place", row), PERIODS_PER_YEAR[frequency]];
  return `INDEX(${history.Score},IF(${place}<${year},NA(),${cell("first", row)}+${place}-${year}))`;
}

/** Above the strip of periods: the first days of months and days, which the reader's Excel names; what the others end in (`Q3`). */
export function headingsOfPeriods(
  places: DashboardPlaces,
  root: number,
  frequency: Frequency,
  { quarter }: Pick<DashboardWords, "quarter">,
): Readonly<Partial<Record<DashboardColumn, string>>> {
  const isDate = frequency === "month" || frequency === "day";
  const of = (before: number): string =>
    isDate
      ? `=IFERROR(${past(places, "FirstDay", root, before)},"")`
      : `=IFERROR(SUBSTITUTE(RIGHT(${past(places, "Period", root, before)},2),"Q",${quoted(quarter)}),"")`;
  return Object.fromEntries(
    Array.from({ length: STRIP }, (_, index) => {
      const before = STRIP - 1 - index;
      return [period(index + 1), isDate && before === 0 ? `=${places.first}` : of(before)];
    }),
  );
}

/** The last day of a kept period: 0 is the one before the latest, and so on back. */
export const lastDayFormula = ({ history }: DashboardPlaces, root: number, number: number): string =>
  `=IF(${KEPT}<${number + 2},"",INDEX(${history.FirstDay},${cell("first", root)}+${KEPT}-${number + 1})-1)`;

/** The day on which the history was last worked out. */
export const workedOutFormula = ({ history }: DashboardPlaces, root: number): string =>
  `=IFERROR(INDEX(${history.WorkedOut},${cell("first", root)}+${KEPT}-1),"")`;

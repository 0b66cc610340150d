import { plainText } from "../../../scorecard";
import { dayOfCell, isPeriodHeading, isStepHeading, type KeptTable } from "../../../workbook";
import { dayIn, isError, isNothing, namedRows, stagePlaces, type ProcessCalendar } from "./stageCells";

export type ProcessShape = "items" | "durations" | "counts" | "funnel" | "unclear";

const DAYS = /\b(dage|arbejdsdage|varighed|days|working days|duration)\b/;
/** More columns of numbers than now, before and a benchmark are no funnel. */
const MOST_OF_FUNNEL = 2;
const MOSTLY = 0.5;

/**
 * What a table of work on its way counts: dates, days that stages take, how many are in each stage over time, or the steps of a funnel.
 * Dates are days of this century; a column of periods in front, or a column headed as one, makes counts over time, headings that say days make durations.
 */
export function shapeOf(table: KeptTable, calendar: ProcessCalendar): ProcessShape {
  const { headings, places } = table;
  const { from, to } = stagePlaces(table);
  const rows = namedRows(table);
  const cells = rows.flatMap(({ row }) => row.slice(from, to + 1).filter((cell) => !isNothing(cell)));
  const numbers = cells.filter((cell) => typeof cell === "number").length;
  const days = cells.filter((cell) => dayIn(cell, calendar) !== undefined).length;
  const readable = cells.filter((cell) => !isError(cell)).length;
  const itemHeading = headings[places.Item ?? -1] ?? "";
  // Before dates: large counts look like days.
  if (isStepHeading(itemHeading) && numbers > MOSTLY * readable && to - from < MOST_OF_FUNNEL && !isInDays())
    return "funnel";
  if (days > MOSTLY * readable && to > from) return "items";
  if (numbers <= MOSTLY * readable) return "unclear";
  if (isInDays()) return "durations";
  const reading = { ...calendar, frequency: "month", hasShortYears: true } as const;
  const periods = rows.filter(({ row }) => {
    const cell = row[places.Item ?? -1] ?? "";
    return cell !== "" && dayOfCell(cell, reading) !== undefined;
  });
  const isOverTime = isPeriodHeading(itemHeading) || (rows.length > 0 && periods.length > MOSTLY * rows.length);
  if (to > from && isOverTime) return "counts";
  return to - from < MOST_OF_FUNNEL ? "funnel" : "durations";

  function isInDays(): boolean {
    return headings.slice(from, to + 1).some((heading) => DAYS.test(plainText(heading)));
  }
}

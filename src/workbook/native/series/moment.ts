import { FREQUENCIES, type Settings } from "../../../scorecard";
import { AS_OF_DAYS } from "../../asOf";
import { after, firstOf } from "./calendar";
import { ofPeriod, type MomentCell } from "./momentCells";

/** Days that a workbook which counts from 1904 is behind. */
const FROM_1904 = "IF(DATE(1904,1,2)=1,1462,0)";

/** Whether a day of the calendar stands in the cell in which people type one. */
export const isDayTyped = (asOf: string): string =>
  `IF(ISNUMBER(${asOf}),AND(${asOf}>=${AS_OF_DAYS.earliest},${asOf}<${AS_OF_DAYS.latest + 1}),FALSE)`;

/**
 * The moment that native numbers are worked out for, as formulas of the scorecard's row. All are days as the workbook counts
 * them, but for `None`.
 *
 * - `Today`: the day it is
 * - `Day`: the day that is looked at; `First` and `Until`: the scorecard's period around it
 * - `Now`: the day it is at that moment. The last day of a period stands for the whole of it, as it is seen today.
 * - `Last`: the last day that counts; `Deadline`: the same counted from 1900, as the definitions have it
 * - `MonthFirst` and others: the first day of a monthly KPI's period at `Last`; `MonthDue`: the last day of the latest one
 *   that is over; `MonthFresh`: a value from here on is as good as new; `MonthNone`: what it is called when there is none
 *
 * @param cell - how a formula names a cell of the row
 * @param today - the day it is, counted from 1900
 * @param asOf - the cell in which people type a day, or leave it empty for today; what is no day of a calendar counts as empty
 */
export function momentFormulas(
  { frequency, fiscalYearStart, graceDays }: Pick<Settings, "frequency" | "fiscalYearStart" | "graceDays">,
  cell: (name: MomentCell) => string,
  { today: volatile, asOf }: { readonly today: string; readonly asOf: string },
): Readonly<Record<MomentCell, string>> {
  const [day, today, last, now] = [cell("Day"), cell("Today"), cell("Last"), cell("Now")];
  const isGiven = isDayTyped(asOf);
  const formulas: Partial<Record<MomentCell, string>> = {
    Today: `=${volatile}-${FROM_1904}`,
    Day: `=IF(${isGiven},INT(${asOf}),${today})`,
    First: `=${firstOf(day, frequency, fiscalYearStart)}`,
    Until: `=${after(cell("First"), frequency, "1")}-1`,
    Now: `=IF(${isGiven},IF(${day}=${cell("Until")},MAX(${day},${today}),${day}),${today})`,
    Last: `=MIN(${cell("Until")},${now})`,
    Deadline: `=${last}+${FROM_1904}`,
  };
  for (const each of FREQUENCIES) {
    const first = cell(ofPeriod(each, "First"));
    const due = cell(ofPeriod(each, "Due"));
    const until = `${after(first, each, "1")}-1`;
    const isDue = `${due}+${graceDays}<=${now}`;
    formulas[ofPeriod(each, "First")] = `=${firstOf(last, each, fiscalYearStart)}`;
    formulas[ofPeriod(each, "Due")] = `=IF(${until}<=${last},${until},${first}-1)`;
    formulas[ofPeriod(each, "Fresh")] = `=${after(first, each, `(0-(${due}<${first})-(${due}+${graceDays}>${now}))`)}`;
    formulas[ofPeriod(each, "None")] = `=IF(AND(${due}>=${first},${isDue}),"blank","not-due")`;
  }
  return formulas as Record<MomentCell, string>;
}

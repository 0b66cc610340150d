import { calendarDate } from "../../scorecard";
import { isToDate } from "./longerTarget";
import { saidPeriod, type SaidPeriod } from "./saidPeriod";
import type { View } from "./view";

/** Of several columns of targets those whose headings name the same period as that of a column, with its year or without. */
export function targetsOfPeriod(view: View, row: number, column: number, targets: readonly number[] = []): number[] {
  const wanted = periodAt(view, row, column);
  return targets.filter((each) => {
    const text = String(view.value(row, each));
    const said = isToDate(text) ? undefined : saidPeriod(text);
    const isSameYear = (said?.year ?? wanted?.year) === (wanted?.year ?? said?.year);
    return said !== undefined && said.frequency === wanted?.frequency && said.place === wanted.place && isSameYear;
  });
}

/** A heading that is a date stands for its month. */
function periodAt(view: View, row: number, column: number): SaidPeriod | undefined {
  const cell = view.cell(row, column);
  if (cell.kind !== "date") return saidPeriod(String(view.value(row, column)));
  const { year, month } = calendarDate(cell.period.order);
  return { frequency: "month", place: month, year };
}

import type { DateSystem, Kpi, Settings } from "../../../scorecard";
import { AS_OF_DAYS } from "../../asOf";
import type { CellValue } from "../../cells";
import { parseSeries } from "../../seriesNames";

/** Formulas take no earlier day for one, so that neither a blank cell nor TRUE in LibreOffice is taken for a period. */
export const EARLIEST = AS_OF_DAYS.earliest;

const DAYS_TO_1904 = 1462;

/**
 * What stands for the periods of a series in formulas.
 *
 * - `dates`: its own period cells, because all that can be understood are dates; texts and blanks between them are no harm
 * - `written`: cells of a range of the same shape, with the day of each period as the workbook counts days, `""` where there
 *   is none
 * - `none`: no period can be understood, or one of them lies before the days that formulas know
 */
export type Axis =
  { readonly kind: "dates" | "written"; readonly days: readonly (number | "")[] } | { readonly kind: "none" };

export function axisOf(
  periods: readonly CellValue[],
  kpi: Pick<Kpi, "frequency">,
  settings: Pick<Settings, "fiscalYearStart">,
  dateSystem: DateSystem,
): Axis {
  // The values are the places: what comes back tells which day each of them has.
  const places = periods.map((_, place) => place);
  const parsed = parseSeries({ Actual: places, Period: periods }, kpi, settings, dateSystem)?.actual ?? [];
  const days = places.map((): number | "" => "");
  for (const { day, reading } of parsed)
    if (reading.kind === "number") days[reading.value] = dateSystem === "1904" ? day - DAYS_TO_1904 : day;
  const known = days.filter((day) => day !== "");
  if (known.length === 0 || known.some((day) => day < EARLIEST)) return { kind: "none" };
  const areDates = periods.every((cell, place) => {
    const day = days[place];
    if (typeof cell === "string") return day === "" && !cell.startsWith("#");
    // A number that is no period would be a day to formulas.
    return day === "" ? typeof cell !== "number" || cell < EARLIEST : Math.floor(Number(cell)) === day;
  });
  return { kind: areDates ? "dates" : "written", days };
}

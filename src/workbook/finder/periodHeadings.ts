import type { NamedPeriod } from "./periodText";
import type { View } from "./view";

interface HeadedByPeriod {
  readonly column: number;
  readonly period: NamedPeriod;
}

/** The headings of a row that name a period. */
export function periodsIn(view: View, row: number, left: number, right: number): readonly HeadedByPeriod[] {
  const found: HeadedByPeriod[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = view.cell(row, column);
    const period = cell.kind === "date" || cell.kind === "text" ? cell.period : undefined;
    if (period !== undefined) found.push({ column, period });
  }
  return found;
}

/** Whether it is the same month or quarter of several years, each of which is compared with the newest. */
const areOfYears = (found: readonly HeadedByPeriod[]): boolean =>
  found.length > 1 &&
  new Set(found.map(({ period }) => period.order)).size === found.length &&
  found.every(({ period: { frequency, order, hasYear } }) => {
    const years = Math.abs(order - (found[0]?.period.order ?? 0)) / 365.25;
    return frequency !== "year" && hasYear && Math.abs(years - Math.round(years)) * 365.25 < 1;
  });

/** The only heading that names a period, "Okt" beside "Mål", or the newest where it is the same one of several years. */
export function periodIn(found: readonly HeadedByPeriod[]): number | undefined {
  const [newest] = [...found].sort((one, other) => other.period.order - one.period.order);
  return found.length === 1 || areOfYears(found) ? newest?.column : undefined;
}

/** Whether a row names several periods, other than one of several years. */
export const hasPeriods = (view: View, row: number, left: number, right: number): boolean => {
  const found = periodsIn(view, row, left, right);
  return found.length >= 2 && !areOfYears(found);
};

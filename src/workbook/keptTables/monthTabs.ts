import { parsePeriod } from "../../scorecard";
import type { CellValue } from "../cells";

/** A sheet that is named after a month, with the same table on it. */
export interface MonthTab {
  readonly sheet: string;
  /** Months since the year 0. */
  readonly month: number;
}

const CALENDAR = { frequency: "month", fiscalYearStart: 1, dateSystem: "1900" } as const;
const MONTHS = 12;

/** @example monthOfSheet("Okt 2026") // 24321; `undefined` for a name that is no month of a year */
export function monthOfSheet(name: string): number | undefined {
  const period = parsePeriod(name, CALENDAR);
  return period?.frequency === "month" && period.index >= MONTHS ? period.index : undefined;
}

export interface FilledTab extends MonthTab {
  /** Rows below the headings, to the last that is filled. */
  readonly rowCount: number;
}

/** The place of a row of headings on its sheet, counted from 0. */
interface Headings {
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
}

/**
 * The other sheets of a workbook that are named after months and have the same headings in the same cells: exports that people put on a tab
 * a month. Two syncs where the sheet itself is named so; none elsewhere.
 */
export async function monthTabs(
  context: Excel.RequestContext,
  sheet: string,
  { row, column, headings }: Headings,
): Promise<readonly FilledTab[]> {
  if (monthOfSheet(sheet) === undefined) return [];
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const tabs = sheets.items.flatMap((found) => {
    const month = found.name === sheet ? undefined : monthOfSheet(found.name);
    if (month === undefined) return [];
    const line = found.getRangeByIndexes(row, column, 1, headings.length).load("values");
    const used = found.getUsedRange(true).load("rowIndex,rowCount");
    return [{ sheet: found.name, month, line, used }];
  });
  if (tabs.length === 0) return [];
  await context.sync();
  return tabs
    .filter(({ line: { values } }) => isSame(values[0] as readonly CellValue[], headings))
    .map(({ sheet: name, month, used }) => ({
      ...{ sheet: name, month },
      rowCount: Math.max(0, used.rowIndex + used.rowCount - row - 1),
    }));
}

const isSame = (cells: readonly CellValue[], headings: readonly string[]): boolean =>
  headings.every((heading, place) => String(cells[place] ?? "").trim() === heading);

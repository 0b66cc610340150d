import { columnLetters, sheetReference } from "../finder/cellReference";
import { HISTORY_COLUMNS } from "../history/layout";
import { BLOCK_COLUMNS, type Place } from "../numbers/blocks";

type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** What the formulas of the sheet refer to on other sheets. */
export interface DashboardPlaces {
  /** Columns of the kept history, all of the same length. */
  readonly history: Readonly<Record<HistoryColumn, string>>;
  /** The first day of the scorecard's period that is looked at. */
  readonly first: string;
  /** Columns of the block of KPIs: their ids, and the day of the latest value of those that have a series. */
  readonly kpis: { readonly ids: string; readonly days: string };
}

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * @param numbers - the sheet of the blocks
 * @param scorecard - whose row says which moment the numbers are of
 * @param history - the head of the kept history; `rows` it has below, or will soon have
 */
export function dashboardPlaces(
  numbers: string,
  { scorecard, kpis }: { readonly scorecard: Omit<Place, "rows">; readonly kpis: Place },
  history: SheetPlace & { readonly rows: number },
): DashboardPlaces {
  const letters = columnLetters(scorecard.column + BLOCK_COLUMNS.settings.indexOf("First"));
  const range = (sheet: string, column: number, first: number, rows: number): string => {
    const of = columnLetters(column);
    return `${sheetReference(sheet)}!$${of}$${first + 1}:$${of}$${first + rows}`;
  };
  const ofKpis = (name: string): string =>
    range(numbers, kpis.column + BLOCK_COLUMNS.kpis.indexOf(name), kpis.row, kpis.rows);
  return {
    history: Object.fromEntries(
      HISTORY_COLUMNS.map((name, index) => [
        name,
        range(history.sheet, history.column + index, history.row + 1, history.rows),
      ]),
    ) as DashboardPlaces["history"],
    first: `${sheetReference(numbers)}!$${letters}$${scorecard.row + 1}`,
    kpis: { ids: ofKpis("Id"), days: ofKpis("SeriesDay") },
  };
}

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
  /** Its last day, and the day that counts: before it while the period is running. */
  readonly until: string;
  readonly now: string;
  /** Columns of the block of KPIs: their ids, and the day of the latest value of those that have a series. */
  readonly kpis: { readonly ids: string; readonly days: string };
  /** From which scores the status is better where an entry says nothing else, and the most that a score can be. */
  readonly levels: Readonly<Record<"amber" | "green" | "achieved" | "ceiling", string>>;
  /** Columns of the blocks of the levels below the whole: ids, and the weight with which each node counts above it. */
  readonly weights: Readonly<Record<WeightedLevel, { readonly ids: string; readonly counts: string }>>;
}

type WeightedLevel = "perspectives" | "objectives" | "kpis";
const WEIGHTED: readonly WeightedLevel[] = ["perspectives", "objectives", "kpis"];

export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * @param numbers - the sheet of the blocks
 * @param scorecard - whose row says which moment the numbers are of; beside it the blocks of the levels below
 * @param history - the head of the kept history; `rows` it has below, or will soon have
 */
export function dashboardPlaces(
  numbers: string,
  { scorecard, ...blocks }: { readonly scorecard: Omit<Place, "rows"> } & Readonly<Record<WeightedLevel, Place>>,
  history: SheetPlace & { readonly rows: number },
): DashboardPlaces {
  const ofScorecard = (name: string): string => {
    const letters = columnLetters(scorecard.column + BLOCK_COLUMNS.settings.indexOf(name));
    return `${sheetReference(numbers)}!$${letters}$${scorecard.row + 1}`;
  };
  const range = (sheet: string, column: number, first: number, rows: number): string => {
    const of = columnLetters(column);
    return `${sheetReference(sheet)}!$${of}$${first + 1}:$${of}$${first + rows}`;
  };
  const of = (level: WeightedLevel, name: string): string => {
    const { column, row, rows } = blocks[level];
    return range(numbers, column + BLOCK_COLUMNS[level].indexOf(name), row, rows);
  };
  return {
    history: Object.fromEntries(
      HISTORY_COLUMNS.map((name, index) => [
        name,
        range(history.sheet, history.column + index, history.row + 1, history.rows),
      ]),
    ) as DashboardPlaces["history"],
    ...{ first: ofScorecard("First"), until: ofScorecard("Until"), now: ofScorecard("Now") },
    kpis: { ids: of("kpis", "Id"), days: of("kpis", "SeriesDay") },
    levels: {
      ...{ amber: ofScorecard("UseAmber"), green: ofScorecard("UseGreen") },
      ...{ achieved: ofScorecard("UseAchieved"), ceiling: ofScorecard("UseCeiling") },
    },
    weights: Object.fromEntries(
      WEIGHTED.map((level) => [level, { ids: of(level, "Id"), counts: of(level, "Counts") }]),
    ) as DashboardPlaces["weights"],
  };
}

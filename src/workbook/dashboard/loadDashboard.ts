import { loadCharts } from "./charts/standingCharts";
import { columnAt, OWN_COLUMNS } from "./columns";
import { areColumnsWhole, loadShownSheet } from "./loadShownSheet";
import { deviationIn, type Deviation } from "./deviation";
import type { StandingRow } from "./mergeRows";
import { DEVIATION_CELL, isFormer, isPeoples } from "./plan";

/** A dashboard that is in the workbook. */
export interface StandingDashboard {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Our columns stand as they were made; else somebody has put in or taken out one of them. */
  readonly isWhole: boolean;
  /** How many rows are in use. */
  readonly height: number;
  /** The first row of the list, counted from 0. */
  readonly first: number;
  readonly rows: readonly StandingRow[];
  readonly deviation: Deviation;
  /** What stands in our columns of these rows; none where they have not been asked for. */
  readonly formulas: readonly (readonly unknown[])[];
  /** What stands in a cell anywhere in our columns, where that has been asked for. Counted from 0. */
  formulaAt(row: number, column: number): unknown;
  valueAt(row: number, column: number): unknown;
  /** Our charts that are there. */
  readonly charts: readonly string[];
}

export interface FoundDashboard {
  /** `undefined` where there is none. */
  readonly standing: StandingDashboard | undefined;
  /** The name is there; it outlives a sheet that somebody has deleted. */
  readonly isNamed: boolean;
}

/** The sheet, wherever people have moved it; a null object where there is none. */
export const dashboardSheet = ({ workbook }: Excel.RequestContext, mark: string): Excel.Worksheet =>
  workbook.names.getItemOrNullObject(mark).getRangeOrNullObject().worksheet;

/**
 * Queues the look for the sheet; the returned function answers after the sync.
 *
 * @param mark - see `dashboardMark`
 * @param hasFormulas - whether what stands in the cells is asked for too
 */
export function loadDashboard(context: Excel.RequestContext, mark: string, hasFormulas = false): () => FoundDashboard {
  const shown = loadShownSheet(context, mark);
  const { item, head, sheet, used } = shown;
  if (hasFormulas) used.load("formulas");
  const charts = loadCharts(sheet);
  return () => {
    if (head.isNullObject || used.isNullObject) return { standing: undefined, isNamed: !item.isNullObject };
    const at = (row: number, column: number): unknown => used.values[row - used.rowIndex]?.[column - used.columnIndex];
    const height = used.rowIndex + used.values.length;
    const width = used.columnIndex + (used.values[0]?.length ?? 0);
    const text = (row: number, column: number): string => String(at(row, column) ?? "");
    const hasNotes = (row: number): boolean =>
      Array.from({ length: Math.max(0, width - OWN_COLUMNS) }, (_, index) => text(row, OWN_COLUMNS + index)).some(
        (each) => each !== "",
      );
    const id = columnAt("id");
    const all = Array.from({ length: height }, (_, row) => row);
    const marked = all.filter((row) => text(row, id) !== "");
    const [first = 0] = marked;
    // Rows that people have put in among ours have no id.
    const rows = all.slice(first, (marked.at(-1) ?? -1) + 1);
    const formulaAt = (row: number, column: number): unknown =>
      used.formulas[row - used.rowIndex]?.[column - used.columnIndex];
    const contentsOf = (row: number): readonly unknown[] =>
      Array.from({ length: OWN_COLUMNS }, (_, column) => formulaAt(row, column));
    const nameIn = (row: number): string => {
      const own = text(row, id);
      return text(row, columnAt(isFormer(own) && !isPeoples(own) ? "light" : "name"));
    };
    return {
      isNamed: true,
      standing: {
        sheet,
        name: sheet.name,
        isWhole: areColumnsWhole(shown, OWN_COLUMNS),
        height,
        first,
        deviation: deviationIn(text(DEVIATION_CELL.row, columnAt(DEVIATION_CELL.column))),
        formulas: hasFormulas ? rows.map(contentsOf) : [],
        formulaAt,
        valueAt: at,
        charts: charts.flatMap(({ isNullObject, name }) => (isNullObject ? [] : [name])),
        rows: rows.map((row) => ({
          id: text(row, id),
          name: nameIn(row),
          hasNotes: hasNotes(row) || (isPeoples(text(row, id)) && nameIn(row) !== ""),
        })),
      },
    };
  };
}

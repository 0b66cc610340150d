import type { Evaluation, Level } from "../../scorecard";
import { asTyped } from "../asTyped";
import type { CellInput } from "../cells";
import { TABLES } from "../tables";
import { columnAt, OWN_COLUMNS } from "./columns";
import type { Deviation } from "./deviation";
import type { StandingDashboard } from "./loadDashboard";
import { PICKER } from "./loadDayCell";
import type { StandingRow } from "./mergeRows";
import { formerId, isFormer, isPeoples, type ListRow } from "./plan";
import { TABLE_OF } from "./rowFormulas";

/** What stands in our columns, as Excel says it, from the first row. */
export type OwnFormulas = readonly (readonly unknown[])[];

/** A dashboard as it was before it was made again: its rows, and what stood in our columns. */
export interface FormerDashboard {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
  readonly deviation: Deviation;
  /** The first row of the list, counted from 0. */
  readonly first: number;
  readonly cells: readonly (readonly CellInput[])[];
  /** What stood in our columns once it had been made again: what else is there later somebody has written. */
  readonly left: OwnFormulas;
}

/** @param numbered - its rows, see `numberedRows` */
export function formerDashboard(
  standing: StandingDashboard,
  numbered: readonly StandingRow[],
  { nodes }: Pick<Evaluation, "nodes">,
  left: OwnFormulas,
): FormerDashboard {
  const { name: sheet, first, height, deviation, formulaAt, valueAt } = standing;
  return {
    ...{ sheet, first, left, deviation },
    rows: numbered.map(({ id, name }, index) => {
      if (isFormer(id) || isPeoples(id)) return { id: formerId(id), level: "kpi", formerName: name };
      return { id, level: nodes.get(id as never)?.level ?? levelIn(standing, first + index) };
    }),
    cells: Array.from({ length: height }, (_, row) =>
      Array.from({ length: OWN_COLUMNS }, (__, column) => asTyped(formulaAt(row, column) ?? "", valueAt(row, column))),
    ),
  };
}

const LEVELS = Object.keys(TABLE_OF) as readonly Level[];

/** The level of a row whose entry is gone, by the table that its formulas ask. */
function levelIn({ formulaAt }: StandingDashboard, row: number): Level {
  const formulas = (["light", "status", "score", "name"] as const).map((column) =>
    String(formulaAt(row, columnAt(column))),
  );
  return LEVELS.find((level) => formulas.some((each) => each.includes(`${TABLES[TABLE_OF[level]].name}[`))) ?? "kpi";
}

/** Whether our columns hold just what they held when the sheet had been made again, but for the day that is chosen there. */
export function isAsLeft({ height, formulaAt }: StandingDashboard, { left }: FormerDashboard): boolean {
  const rows = Array.from({ length: Math.max(height, left.length) }, (_, row) => row);
  const columns = Array.from({ length: OWN_COLUMNS }, (_, column) => column);
  return rows.every((row) =>
    columns.every(
      (column) =>
        (row === PICKER.row && column === PICKER.column) ||
        (formulaAt(row, column) ?? "") === (left[row]?.[column] ?? ""),
    ),
  );
}

/** Whether a sheet has just the rows again that it had. */
export const hasRowsOf = ({ rows }: FormerDashboard, now: readonly ListRow[]): boolean =>
  rows.length === now.length && rows.every(({ id }, index) => id === now[index]?.id);

/** Queues what stood in our columns, but for the day, which is what it is now. */
export function queueFormer(sheet: Excel.Worksheet, { cells }: FormerDashboard): void {
  const own = cells.map((row) => [...row]);
  own[PICKER.row]?.splice(PICKER.column, 1, null);
  sheet.getRangeByIndexes(0, 0, own.length, OWN_COLUMNS).formulas = own;
}

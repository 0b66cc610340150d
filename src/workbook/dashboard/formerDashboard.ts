import type { Evaluation } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import { columnAt, OWN_COLUMNS } from "./columns";
import type { StandingDashboard } from "./loadDashboard";
import { formerId, isFormer, isPeoples, type ListRow } from "./plan";

/** A dashboard as it was before it was made again: its rows, and what stood in our columns. */
export interface FormerDashboard {
  readonly rows: readonly ListRow[];
  /** The first row of the list, counted from 0. */
  readonly first: number;
  readonly cells: readonly (readonly CellInput[])[];
}

export function formerDashboard(
  { rows, first, height, formulaAt, valueAt }: StandingDashboard,
  { nodes }: Pick<Evaluation, "nodes">,
): FormerDashboard {
  return {
    first,
    rows: rows.map(({ id, name }) => {
      if (isFormer(id) || isPeoples(id)) return { id: formerId(id), level: "kpi", formerName: name };
      return { id, level: nodes.get(id as never)?.level ?? "kpi" };
    }),
    cells: Array.from({ length: height }, (_, row) =>
      Array.from({ length: OWN_COLUMNS }, (__, column): CellInput => {
        const formula = formulaAt(row, column) ?? "";
        if (typeof formula !== "string") return formula as CellInput;
        // What begins as a formula does and is its own value is a text.
        return formula.startsWith("=") && formula !== valueAt(row, column) ? formula : cellText(formula);
      }),
    ),
  };
}

/** Whether a sheet has just the rows again that it had, so that its cells belong to them. */
export const hasRowsOf = ({ rows, first }: FormerDashboard, now: readonly ListRow[], nowFirst: number): boolean =>
  first === nowFirst && rows.length === now.length && rows.every(({ id }, index) => id === now[index]?.id);

/** Queues what stood in our columns, but for the day, which is what it is now. */
export function queueFormer(sheet: Excel.Worksheet, { cells }: FormerDashboard): void {
  const own = cells.map((row) => [...row]);
  own[0]?.splice(columnAt("initiative"), 1, null);
  sheet.getRangeByIndexes(0, 0, own.length, OWN_COLUMNS).formulas = own;
}

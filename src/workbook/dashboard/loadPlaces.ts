import type { Problem } from "../../scorecard";
import { HISTORY_NAME } from "../history/layout";
import { BLOCK_NAMES } from "../numbers/heldColumns";
import { heldOf } from "../numbers/loadLinks";
import { TREE_KEYS } from "../tables";
import { dashboardPlaces, type DashboardPlaces } from "./places";

/** Room in the history for so many nodes more, and the most periods that it keeps of each. */
const ROOM = { nodes: 64, periods: 36 } as const;

/**
 * Queues the look for what the formulas refer to; the returned function says where it is, for so many nodes, after the sync.
 *
 * @param whose - the id of the scorecard that is shown
 */
export function loadPlaces(context: Excel.RequestContext, whose: string): (nodes: number) => DashboardPlaces | Problem {
  const named = (name: string): Excel.Range =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("rowIndex,columnIndex,rowCount");
  const [scorecard, history] = [named(BLOCK_NAMES.settings), named(HISTORY_NAME)];
  const [perspectives, objectives] = [named(BLOCK_NAMES.perspectives), named(BLOCK_NAMES.objectives)];
  const kpis = named(BLOCK_NAMES.kpis);
  const ids = TREE_KEYS.map((key) => heldOf(context, key).getColumn(0).load("values"));
  const numbersSheet = scorecard.worksheet.load("name");
  const historySheet = history.worksheet.load("name");
  const placeOf = ({ rowIndex, columnIndex, rowCount }: Excel.Range) => ({
    row: rowIndex,
    column: columnIndex,
    rows: rowCount,
  });
  const filled = ({ values }: Excel.Range): number => values.filter(([id]) => id !== "").length;
  const rowOf = (): number => Math.max(0, ids[0]?.values.findIndex(([id]) => id === whose) ?? 0);
  return (own) => {
    const blocks = [scorecard, perspectives, objectives, kpis];
    if (blocks.some(({ isNullObject }) => isNullObject)) return { kind: "table-missing", table: BLOCK_NAMES.settings };
    if (history.isNullObject) return { kind: "history-not-kept" };
    // The history is that of all scorecards.
    const isAlone = ids[0] === undefined || filled(ids[0]) < 2;
    const nodes = isAlone ? own : ids.reduce((sum, block) => sum + filled(block), 0);
    return dashboardPlaces(
      numbersSheet.name,
      {
        ...{
          scorecard: { ...placeOf(scorecard), row: scorecard.rowIndex + rowOf() },
          perspectives: placeOf(perspectives),
        },
        ...{ objectives: placeOf(objectives), kpis: placeOf(kpis) },
      },
      { ...placeOf(history), sheet: historySheet.name, rows: (nodes + ROOM.nodes) * ROOM.periods },
    );
  };
}

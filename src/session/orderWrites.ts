import type { Kpi, NodeId, Objective, Perspective } from "../scorecard";
import type { RowWrite } from "../workbook";

/** What puts siblings in this order: a write for each whose place number is not right yet. */
export const orderWrites = (
  table: "perspectives" | "objectives" | "kpis",
  siblings: readonly (Perspective | Objective | Kpi)[],
  revisions: ReadonlyMap<NodeId, number>,
): readonly RowWrite[] =>
  siblings.flatMap(({ id, name, order }, index): RowWrite[] => {
    const place = index + 1;
    if (order === place) return [];
    return [{ kind: "change", table, id, revision: revisions.get(id) ?? 0, name, cells: { Order: place } }];
  });

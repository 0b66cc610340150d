import type { FormerDashboard } from "./formerDashboard";
import type { StandingRow } from "./mergeRows";
import { formerId, isFormer, isPeoples } from "./plan";

/**
 * The rows of a sheet that has been made again by the ids that they had before: a row that was kept for its notes is that of its entry again,
 * and one that the same entry got elsewhere is nobody's.
 */
export function asBefore(standing: readonly StandingRow[], { rows }: FormerDashboard): readonly StandingRow[] {
  const before = new Set(rows.map(({ id }) => id));
  const kept = new Map(
    [...before].flatMap((id) => (isFormer(id) || before.has(formerId(id)) ? [] : [[formerId(id), id] as const])),
  );
  const there = new Set(standing.map(({ id }) => id));
  return standing.map((row) => {
    if (isPeoples(row.id)) return row;
    const id = kept.get(row.id);
    if (id !== undefined) return { ...row, id };
    return before.has(row.id) && there.has(formerId(row.id)) && !before.has(formerId(row.id))
      ? { ...row, id: "" }
      : row;
  });
}

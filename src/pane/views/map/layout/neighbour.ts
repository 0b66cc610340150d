import type { ObjectiveId } from "../../../../scorecard";

export const ARROWS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
export type Arrow = (typeof ARROWS)[number];

/**
 * Where an arrow key leads: along the row, or to the box above or below that lies nearest.
 *
 * @returns `undefined` at the edge of the map
 */
export function neighbour(
  rows: readonly (readonly ObjectiveId[])[],
  id: ObjectiveId,
  arrow: Arrow,
): ObjectiveId | undefined {
  const at = rows.findIndex((row) => row.includes(id));
  const row = rows[at];
  if (row === undefined) return undefined;
  const place = row.indexOf(id);
  if (arrow === "ArrowLeft") return row[place - 1];
  if (arrow === "ArrowRight") return row[place + 1];
  const other = rows[arrow === "ArrowUp" ? at - 1 : at + 1];
  return other?.[Math.min(other.length - 1, Math.floor(((place + 0.5) / row.length) * other.length))];
}

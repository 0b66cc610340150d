/** A box in which the words of a strategic objective can still be read. */
const LEAST_BOX = 116;
/** Between boxes, wide enough for arrows to pass. */
export const GAP = 18;

/** How many boxes stand side by side in a map that is so wide (pixels), at least one. */
export const columnsIn = (width: number): number => Math.max(1, Math.floor((width + GAP) / (LEAST_BOX + GAP)));

/**
 * Breaks a lane into rows of equal length, give or take one; the first ones are the longer ones.
 *
 * @example rowsOf(["a", "b", "c", "d", "e"], 3) // [["a", "b", "c"], ["d", "e"]]
 */
export function rowsOf<Item>(lane: readonly Item[], columns: number): readonly (readonly Item[])[] {
  const count = Math.ceil(lane.length / columns);
  return Array.from({ length: count }, (_, row) => {
    const start = (each: number): number => Math.ceil((each * lane.length) / count);
    return lane.slice(start(row), start(row + 1));
  });
}

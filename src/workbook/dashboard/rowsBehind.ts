import { mergeRows, type StandingRow } from "./mergeRows";
import { isFormer, type ListRow } from "./plan";

/** How many rows would come, go or move if the list were made again; each counts once. */
export function rowsBehind(wanted: readonly ListRow[], standing: readonly StandingRow[]): number {
  const added = mergeRows(wanted, standing).steps.filter(({ kind }) => kind === "insert").length;
  const stay = wanted.length - added;
  const formers = standing.filter(({ id, hasNotes }) => isFormer(id) && hasNotes).length;
  const gone = standing.length - stay - formers;
  const there = new Set(standing.map(({ id }) => id));
  const moved = wanted.filter(({ id }) => there.has(id)).length - stay;
  return added + gone - moved;
}

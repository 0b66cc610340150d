import { formerId, type ListRow } from "./plan";

/** A row of the list as the sheet has it. */
export interface StandingRow {
  readonly id: string;
  readonly name: string;
  /** Somebody has written beside our columns; in a row that people have put in, under the names too. */
  readonly hasNotes: boolean;
}

/** What happens to the rows of the sheet, from the top down; positions are counted in the list as it is at that moment. */
export interface RowStep {
  readonly kind: "insert" | "delete";
  readonly at: number;
}

/**
 * The rows that a list gets and how the rows of the sheet become them, so that what people have written beside a row stays beside
 * it. A row that is not needed any more stays where something stands beside it.
 *
 * @param wanted - in the order of the tree
 */
export function mergeRows(
  wanted: readonly ListRow[],
  standing: readonly StandingRow[],
): { readonly rows: readonly ListRow[]; readonly steps: readonly RowStep[] } {
  const stays = inOrder(wanted, standing);
  const rows: ListRow[] = [];
  const steps: RowStep[] = [];
  let next = 0;
  const insertUntil = (end: number): void => {
    for (; next < end; next += 1) {
      const row = wanted[next];
      if (row === undefined) return;
      steps.push({ kind: "insert", at: rows.length });
      rows.push(row);
    }
  };
  standing.forEach(({ id, name, hasNotes }, index) => {
    const place = stays.get(index);
    if (place !== undefined) {
      insertUntil(place);
      const row = wanted[place];
      if (row !== undefined) rows.push(row);
      next = place + 1;
    } else if (hasNotes) rows.push({ id: formerId(id), level: "kpi", formerName: name });
    else steps.push({ kind: "delete", at: rows.length });
  });
  insertUntil(wanted.length);
  return { rows, steps };
}

/** Which of the standing rows need not move, and where they are wanted: in the wanted order as many as can be with notes, then as many as can be at all. */
function inOrder(wanted: readonly ListRow[], standing: readonly StandingRow[]): ReadonlyMap<number, number> {
  const places = new Map(wanted.map(({ id }, place) => [id, place]));
  const weights = standing.map(({ hasNotes }) => (hasNotes ? standing.length + 1 : 1));
  /** The best chain that ends at each standing row. */
  const chains: { readonly weight: number; readonly before: number | undefined }[] = [];
  const weightOf = (at: number | undefined): number => (at === undefined ? 0 : (chains[at]?.weight ?? 0));
  let best: number | undefined;
  standing.forEach(({ id }, index) => {
    const place = places.get(id);
    let before: number | undefined;
    if (place !== undefined)
      for (let earlier = 0; earlier < index; earlier += 1) {
        const other = places.get(standing[earlier]?.id ?? "");
        if (other === undefined || other >= place) continue;
        if (weightOf(earlier) > weightOf(before)) before = earlier;
      }
    const weight = place === undefined ? 0 : (weights[index] ?? 1) + weightOf(before);
    chains.push({ weight, before });
    if (weight > weightOf(best)) best = index;
  });
  const stays = new Map<number, number>();
  for (let at = best; at !== undefined; at = chains[at]?.before) stays.set(at, places.get(standing[at]?.id ?? "") ?? 0);
  return stays;
}

/** Rows that stand below each other: they are read and written as one range, so that many cost no more calls than one. */
export interface Run<Item> {
  /** Where the first of them stands. */
  readonly first: number;
  readonly items: readonly Item[];
}

/** Items by their rows, from the top down; two of one row come into different runs, in their order. */
export function runsOf<Item>(items: readonly Item[], rowOf: (item: Item) => number): readonly Run<Item>[] {
  const runs: { readonly first: number; readonly items: Item[] }[] = [];
  const rows = items.map((item) => ({ item, row: rowOf(item) })).sort((one, other) => one.row - other.row);
  for (const { item, row } of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.items.length === row) last.items.push(item);
    else runs.push({ first: row, items: [item] });
  }
  return runs;
}

import { intersection } from "./address";
import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import type { Place } from "./grid";
import { precedents } from "./precedents";

/** Cells whose formulas refer to an area, directly or through others. */
export function dependents(core: Core, place: Place, depth: "direct" | "all"): readonly Place[] {
  const readers = formulaCells(core, /^/).map(({ sheetId, row, column }): { cell: Place; reads: readonly Place[] } => {
    const cell = { sheetId, area: { row, column, rows: 1, columns: 1 } };
    return { cell, reads: precedents(core, cell, "direct") };
  });
  const found = new Set<Place>();
  const queue = [place];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { sheetId, area } = next;
    for (const { cell, reads } of readers) {
      const isReader = reads.some((each) => each.sheetId === sheetId && intersection(each.area, area) !== undefined);
      if (!isReader || found.has(cell)) continue;
      found.add(cell);
      if (depth === "all") queue.push(cell);
    }
  }
  return [...found];
}

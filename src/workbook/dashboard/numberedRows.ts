import type { StandingRow } from "./mergeRows";
import { formerId, isPeoples } from "./plan";

/** The rows of a sheet with an id of its own for each row that people have put in, so that one is not taken for another; an id that is there is kept. */
export function numberedRows(rows: readonly StandingRow[]): readonly StandingRow[] {
  const taken = new Set<string>();
  const there = new Set(rows.map(({ id }) => id));
  return rows.map((row) => {
    if (!isPeoples(row.id)) return row;
    let id = row.id;
    for (let number = 1; id === "" || taken.has(id); number += 1) {
      const next = formerId(number === 1 ? "" : `#${number}`);
      if (!there.has(next) && !taken.has(next)) id = next;
    }
    taken.add(id);
    return { ...row, id };
  });
}

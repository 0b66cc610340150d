import type { ObjectiveId } from "../../../../scorecard";
import type { Ends } from "./arrange";

/** What leads to an objective and what it leads to, over any number of links. */
export interface Chain {
  readonly causes: ReadonlySet<ObjectiveId>;
  readonly effects: ReadonlySet<ObjectiveId>;
}

export const chainOf = (id: ObjectiveId, links: readonly Ends[]): Chain => ({
  causes: reached(
    id,
    links.map(({ from, to }) => ({ from: to, to: from })),
  ),
  effects: reached(id, links),
});

/** Whether a link is part of the chain of an objective. */
export function isInChain({ from, to }: Ends, id: ObjectiveId, { causes, effects }: Chain): boolean {
  const isCause = causes.has(from) && (to === id || causes.has(to));
  return isCause || (effects.has(to) && (from === id || effects.has(from)));
}

function reached(start: ObjectiveId, links: readonly Ends[]): ReadonlySet<ObjectiveId> {
  const found = new Set<ObjectiveId>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { from, to } of links) {
      if (from !== at || found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}

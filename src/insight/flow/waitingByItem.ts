import type { Items } from "./item";
import { waitsOf } from "./waitsOf";

/** The days that each item has waited before each stage, in the order of the items; that of those that wait now counts up to today. */
export function waitingByItem({ shape, stages, items, today }: Items): readonly (readonly number[])[] {
  return items.map(({ stays, waitsFor }) => {
    const waited = stages.map(() => 0);
    const { waits, free } = waitsOf(stays, shape);
    for (const [place, { stage }] of stays.entries()) waited[stage] = (waited[stage] ?? 0) + (waits[place] ?? 0);
    if (waitsFor !== undefined) waited[waitsFor] = (waited[waitsFor] ?? 0) + Math.max(0, today - free);
    return waited;
  });
}

import type { Items, Stay } from "./item";

/** How long an item has waited before each of its stays, and since when it has been free of them. */
interface Waits {
  /** Days; `undefined` for the first. */
  readonly waits: readonly (number | undefined)[];
  /** `NaN` without stays. */
  readonly free: number;
}

/** Of stages at the same time the one that ends last sets the item free. */
export function waitsOf(stays: readonly Stay[], shape: Items["shape"]): Waits {
  const counted = shape === "spans" ? 1 : 0;
  let free = NaN;
  const waits = stays.map(({ start, end }) => {
    const wait = Number.isNaN(free) ? undefined : Math.max(0, start - free - counted);
    free = Number.isNaN(free) ? (end ?? start) : Math.max(free, end ?? start);
    return wait;
  });
  return { waits, free };
}

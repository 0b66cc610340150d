import type { LaidOut } from "./layOut";

/** Ids of what is hidden, by itself or with a group that it is in. Groups come before what is in them. */
export function hiddenShapes(all: readonly LaidOut[]): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const { shape, parent } of all) if (shape.isHidden || hidden.has(parent ?? "")) hidden.add(shape.id);
  return hidden;
}

import type { NativeRows } from "../native/nativeRows";
import { TREE_KEYS } from "../tables";
import type { BlockWrite } from "./queueBlocks";

/** The rows of the blocks that native cells and axes are written into. */
export function nativeWrites(native: NativeRows | undefined): readonly BlockWrite[] {
  if (native === undefined) return [];
  const cells = TREE_KEYS.flatMap((key) => [...native[key]].map(([id, own]): BlockWrite => ({ key, id, native: own })));
  const writes = new Map(cells.map((write) => [write.id, write]));
  for (const [id, axis] of native.axes) writes.set(id, { ...(writes.get(id) ?? { key: "kpis", id }), axis });
  for (const [id, lines] of native.lines) writes.set(id, { ...(writes.get(id) ?? { key: lines.key, id }), lines });
  return [...writes.values()];
}

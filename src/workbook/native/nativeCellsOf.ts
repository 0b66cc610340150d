import { TREE_KEYS, type TableKey } from "../tables";
import type { NativeRows } from "./nativeRows";

/** The native cells of one row, if it has any. */
export function nativeCellsOf(
  native: NativeRows | undefined,
  table: TableKey,
  id: string,
): Readonly<Record<string, string | number>> | undefined {
  const key = TREE_KEYS.find((each) => each === table);
  return key && native?.[key].get(id);
}

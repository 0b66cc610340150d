import { canBeName } from "./canBeName";
import type { Core } from "./core";
import { name as findName } from "./names";
import { table } from "./readTables";

/** What the copy of a table is called: its name with a number, and with a line before it where that would be a cell (`Tal2`). */
export function copyOfTableName(core: Core, name: string): string {
  for (let number = 2; ; number += 1) {
    const plain = `${name}${number}`;
    const copy = canBeName(plain) ? plain : `${name}_${number}`;
    if (!table(core, copy) && !findName(core, copy)) return copy;
  }
}

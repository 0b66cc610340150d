import { canBeName } from "./canBeName";

/** What the copy of a table is called: its name with a number, and with a line before it where that would be a cell (`Tal2`). */
export function copyOfTableName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const plain = `${name}${number}`;
    const copy = canBeName(plain) ? plain : `${name}_${number}`;
    if (!isTaken(copy)) return copy;
  }
}

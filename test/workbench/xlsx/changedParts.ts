import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file in which parts are otherwise. */
export function changedParts(file: Uint8Array, which: RegExp, change: (part: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, part]): [string, Uint8Array] => [
    path,
    which.test(path) ? strToU8(change(strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

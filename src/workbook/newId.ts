const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const LENGTH = 10;

/**
 * A random id that never changes. The first letter tells the kind (`b` a batch of changes, `c` a closing or a check-in, `h` a writing of the history), and keeps Excel from reading a number into it.
 *
 * @example newId("k") // "k_7h2mx9qp4t"
 */
export function newId(kind: "s" | "p" | "o" | "k" | "l" | "i" | "b" | "c" | "h"): string {
  const random = crypto.getRandomValues(new Uint8Array(LENGTH));
  return `${kind}_${Array.from(random, (byte) => LETTERS[byte % LETTERS.length]).join("")}`;
}

/**
 * Two of these are equal when the texts are, for all that matters.
 *
 * @example textPrint("[]") // "h11bw1lhu0s"
 */
export function textPrint(text: string): string {
  // FNV-1a twice, the other time backwards: each print has 64 bits.
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return `h${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

/** A picture that is there a thousand times is one text. */
const known = new WeakMap<Uint8Array, string>();

/** The bytes of a part of a file, which never change. */
export function toBase64(bytes: Uint8Array): string {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  // A call takes only so many arguments.
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  const text = btoa(pieces.join(""));
  known.set(bytes, text);
  return text;
}

/** The 16 bits by which old and new versions of Excel know a password (ECMA-376, part 4, 14.7.1). */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

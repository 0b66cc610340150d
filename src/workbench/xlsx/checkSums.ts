const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const PART_HEADER_SIZE = 30;

/**
 * Compares the parts of a zip file, and their names, with its directory, which the zip library leaves out.
 *
 * @returns the path of a part that differs, or undefined
 */
export function checkSums(zip: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): string | undefined {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_SIZE;
  while (end > 0 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    // Directories of very large archives lie elsewhere.
    if (at + ENTRY_SIZE > zip.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const path = readName(zip, at + ENTRY_SIZE, name);
    const part = parts[path];
    const own = readName(zip, view.getUint32(at + 42, true) + PART_HEADER_SIZE, name);
    if (own !== path || (part && crc32(part) !== view.getUint32(at + 16, true))) return path;
    at += ENTRY_SIZE + name + extra + comment;
  }
  return undefined;
}

const readName = (zip: Uint8Array, at: number, length: number): string =>
  new TextDecoder().decode(zip.subarray(at, at + length));

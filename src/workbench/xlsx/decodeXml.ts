const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["'](?<encoding>[\w.:-]+)["']/;

/** Throws when bytes are no text in the encoding that they start with or declare; UTF-8 when they say nothing. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return DECLARED.exec(start)?.groups?.["encoding"] ?? "utf-8";
}

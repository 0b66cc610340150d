/** A file that was opened in this tab. */
export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const NAME = "workbench.file.name";
const BYTES = "workbench.file.bytes";
const CHUNK = 0x8000;

/** Keeps it for as long as the tab is open. Throws when there is no room, and then still has the one before. */
export function keepFile({ name, bytes }: KeptFile): void {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  sessionStorage.setItem(BYTES, text);
  sessionStorage.setItem(NAME, name);
}

export function keptFile(): KeptFile | undefined {
  const [name, text] = [NAME, BYTES].map((key) => sessionStorage.getItem(key));
  return name == null || text == null
    ? undefined
    : { name, bytes: Uint8Array.from(text, (each) => each.charCodeAt(0)) };
}

import { strFromU8, unzipSync } from "fflate";
import { UnreadableFile } from "./unreadableFile";

/** The parts of a workbook file that are asked for; no other is unpacked. */
export interface Parts {
  /** The text of a part; `undefined` where there is none. Throws when it is damaged or too large. */
  text(path: string): string | undefined;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The old kind of workbook, and every encrypted one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What all parts that are read may unpack to: a scorecard of 300 KPIs with two years of history has a twentieth of it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Throws `UnreadableFile` for what is no zip file. */
export function openParts(bytes: Uint8Array): Parts {
  const startsWith = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (startsWith(COMPOUND)) throw new UnreadableFile({ kind: "file-locked" });
  if (!startsWith(ZIP)) throw new UnreadableFile({ kind: "file-not-workbook" });
  let unpacked = 0;
  return {
    text(path) {
      const wanted = path.toLowerCase();
      try {
        const found = unzipSync(bytes, {
          filter: ({ name, originalSize }) => {
            if (name.toLowerCase() !== wanted) return false;
            unpacked += originalSize;
            if (unpacked > MOST_BYTES) throw new UnreadableFile({ kind: "file-too-large" });
            return true;
          },
        });
        const [part] = Object.values(found);
        return part && strFromU8(part);
      } catch (error) {
        throw error instanceof UnreadableFile ? error : new UnreadableFile({ kind: "file-damaged" });
      }
    },
  };
}

import { unzipSync } from "fflate";
import { checkSums } from "./checkSums";
import { decodeXml } from "./decodeXml";
import { createBudget, LIMITS, type Budget } from "./limits";
import { childrenNamed, parseXml, type XmlElement } from "./xml";
import { XlsxError } from "./xlsxError";

export interface Relationship {
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part it leads to; an address when it leads out of the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a workbook file, by their paths without a slash at the start. */
export interface Package {
  /** Paths of the parts that nobody has asked for yet. */
  unread(): readonly string[];
  has(path: string): boolean;
  /** Throws when there is no such part. */
  bytes(path: string): Uint8Array;
  /** Undefined when there is no such part. */
  xml(path: string): XmlElement | undefined;
  /** What a part points to, by id; "" stands for the package itself. */
  relationships(path: string): ReadonlyMap<string, Relationship>;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Excel's old files, and new ones that are encrypted, are of another kind. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export function openPackage(bytes: Uint8Array): Package {
  const startsWith = (signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (startsWith(COMPOUND)) throw new XlsxError("protected");
  if (!startsWith(ZIP)) throw new XlsxError("notZip");
  const parts = unpack(bytes);
  // Paths are compared without case.
  const byPath = new Map(Object.entries(parts).map(([path, part]) => [path.toLowerCase(), part]));
  const read = new Set<string>();
  const budget = createBudget();
  const find = (path: string): Uint8Array | undefined => {
    read.add(path.toLowerCase());
    return byPath.get(path.toLowerCase());
  };
  const xml = (path: string): XmlElement | undefined => {
    const part = find(path);
    return part && readXml(part, path, budget);
  };
  return {
    unread: () => Object.keys(parts).filter((path) => !path.endsWith("/") && !read.has(path.toLowerCase())),
    has: (path) => byPath.has(path.toLowerCase()),
    bytes: (path) => {
      const part = find(path);
      if (!part) throw new XlsxError("damaged", `${path} is missing.`);
      return part;
    },
    xml,
    relationships: (path) => readRelationships(xml(relationshipsPath(path)), path),
  };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        if (size > LIMITS.bytes) throw new XlsxError("tooLarge");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof XlsxError ? error : new XlsxError("damaged", String(error));
  }
  const wrong = checkSums(bytes, parts);
  if (wrong !== undefined) throw new XlsxError("damaged", `${wrong} is not what was saved.`);
  return parts;
}

function readXml(part: Uint8Array, path: string, budget: Budget): XmlElement {
  try {
    return parseXml(decodeXml(part), budget);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", `${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

export const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

const readRelationships = (root: XmlElement | undefined, path: string): ReadonlyMap<string, Relationship> =>
  new Map(
    childrenNamed(root, "Relationship").map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const isExternal = TargetMode === "External";
      const target = isExternal ? Target : new URL(Target, `file:///${folderOf(path)}`).pathname.slice(1);
      return [Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: decodeURI(target), isExternal }];
    }),
  );

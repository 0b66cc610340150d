import { strFromU8, unzipSync } from "fflate";
import { childNamed, childrenNamed, parseXml, type XmlElement } from "../../../src/workbench/xlsx/xml";

interface Link {
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  /** A path in the file, or an address outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly xml: XmlElement;
}

/** An .xlsx file as its parts say it, without the reader of the workbench. */
export interface OpenedFile {
  readonly paths: readonly string[];
  /** Undefined for what is not there. */
  xml(path: string): XmlElement | undefined;
  links(path: string): ReadonlyMap<string, Link>;
  /** As often as its relationships say so. */
  readonly linkIds: (path: string) => readonly string[];
  readonly workbook: XmlElement | undefined;
  readonly sheets: readonly SheetPart[];
  /** Paths of the parts of a kind that a part points to. */
  of(path: string, type: string): readonly string[];
}

export const WORKBOOK = "xl/workbook.xml";

export const linksPath = (path: string): string => path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);

export function openFile(bytes: Uint8Array): OpenedFile {
  const parts = unzipSync(bytes);
  const read = new Map<string, XmlElement | undefined>();
  const xml = (path: string): XmlElement | undefined => {
    const part = parts[path];
    if (!read.has(path)) read.set(path, part && parseXml(strFromU8(part)));
    return read.get(path);
  };
  const entries = (path: string): readonly XmlElement[] => childrenNamed(xml(linksPath(path)), "Relationship");
  const links = (path: string): ReadonlyMap<string, Link> =>
    new Map(
      entries(path).map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
        const isExternal = TargetMode === "External";
        const target = isExternal ? Target : decodeURI(new URL(Target, `file:///${path}`).pathname.slice(1));
        return [Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target, isExternal }];
      }),
    );
  const workbook = xml(WORKBOOK);
  const sheets = childrenNamed(childNamed(workbook, "sheets"), "sheet").flatMap(({ attributes }): SheetPart[] => {
    const path = links(WORKBOOK).get(attributes["r:id"] ?? "")?.target ?? "";
    const found = xml(path);
    return found ? [{ name: attributes["name"] ?? "", path, xml: found }] : [];
  });
  return {
    paths: Object.keys(parts),
    xml,
    links,
    linkIds: (path) => entries(path).map(({ attributes }) => attributes["Id"] ?? ""),
    workbook,
    sheets,
    of: (path, type) => [...links(path).values()].filter((link) => link.type === type).map(({ target }) => target),
  };
}

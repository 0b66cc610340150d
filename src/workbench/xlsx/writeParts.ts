import { strToU8, type Zippable } from "fflate";
import { relationshipsPath } from "./openPackage";
import { tag, xmlDocument } from "./xml";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ADDINS = "http://schemas.microsoft.com/office/2011/relationships";
const ADDIN_PARTS = new Set(["webextension", "webextensiontaskpanes"]);

export interface Parts {
  /**
   * Adds a part that another one (or, by "", the package itself) points to.
   *
   * @param type - last word of the type of the relationship
   * @param content - middle word of the content type
   * @returns the id that the other part points to it by
   */
  add(from: string, path: string, type: string, content: string, data: string | Uint8Array): string;
  /** Lets a part point to an address outside the file; the same id for the same address. */
  link(from: string, address: string): string;
  files(): Zippable;
}

/** Gathers the parts of a workbook file, what they point to, and what kinds they are of. */
export function createParts(): Parts {
  const parts = new Map<string, Uint8Array>();
  const kinds = new Map<string, string>();
  const links = new Map<string, string[]>();
  const outside = new Map<string, string>();
  return {
    link: (from, address) => {
      const known = outside.get(`${from} ${address}`);
      if (known !== undefined) return known;
      const beside = links.get(from) ?? [];
      links.set(from, beside);
      const id = `rId${beside.length + 1}`;
      outside.set(`${from} ${address}`, id);
      beside.push(
        tag("Relationship", { Id: id, Type: `${OFFICE}/hyperlink`, Target: address, TargetMode: "External" }),
      );
      return id;
    },
    add: (from, path, type, content, data) => {
      parts.set(path, typeof data === "string" ? strToU8(data) : data);
      kinds.set(path, contentType(content));
      const beside = links.get(from) ?? [];
      links.set(from, beside);
      const id = `rId${beside.length + 1}`;
      beside.push(tag("Relationship", { Id: id, Type: `${ownerOf(type)}/${type}`, Target: relativePath(from, path) }));
      return id;
    },
    files: () => {
      const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(contentTypesXml(kinds)) };
      for (const [from, each] of links) files[relationshipsPath(from)] = strToU8(relationshipsXml(each));
      for (const [path, data] of parts) files[path] = data;
      return files;
    },
  };
}

function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const kept = shared === -1 ? folders.length : shared;
  return [...folders.slice(kept).map(() => ".."), ...steps.slice(kept)].join("/");
}

/** What does not follow the rule of the other parts: comments that can be replied to came later, drawings have languages of their own. */
const CONTENT: Readonly<Record<string, string>> = {
  threadedComment: "application/vnd.ms-excel.threadedcomments+xml",
  person: "application/vnd.ms-excel.person+xml",
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
};
const LATER_RELATIONSHIPS = "http://schemas.microsoft.com/office/2017/10/relationships";

const ownerOf = (type: string): string =>
  ADDIN_PARTS.has(type) ? ADDINS : type === "threadedComment" || type === "person" ? LATER_RELATIONSHIPS : OFFICE;

const contentType = (content: string): string =>
  content.includes("/") ? content : (CONTENT[content] ?? standardType(content));

const standardType = (content: string): string =>
  ADDIN_PARTS.has(content)
    ? `application/vnd.ms-office.${content}+xml`
    : content === "customProperty"
      ? "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"
      : `application/vnd.openxmlformats-officedocument.spreadsheetml.${content}+xml`;

/** Told by the endings of their parts, as Excel does. */
const isPicture = (kind: string): boolean => kind.startsWith("image/");

const contentTypesXml = (kinds: ReadonlyMap<string, string>): string =>
  xmlDocument(
    tag(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      tag("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
        tag("Default", { Extension: "xml", ContentType: "application/xml" }) +
        [...kinds]
          .filter(([, kind]) => isPicture(kind))
          .map(([path, kind]) => [path.slice(path.lastIndexOf(".") + 1), kind] as const)
          .filter(([ending], index, all) => all.findIndex(([other]) => other === ending) === index)
          .map(([ending, kind]) => tag("Default", { Extension: ending, ContentType: kind }))
          .join("") +
        [...kinds]
          .filter(([, kind]) => !isPicture(kind))
          .map(([path, kind]) => tag("Override", { PartName: `/${path}`, ContentType: kind }))
          .join(""),
    ),
  );

const relationshipsXml = (links: readonly string[]): string =>
  xmlDocument(tag("Relationships", { xmlns: `${PACKAGE}/relationships` }, links.join("")));

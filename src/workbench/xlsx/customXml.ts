import type { CustomXmlFile } from "../grid/file";
import { decodeXml } from "./decodeXml";
import type { LossList } from "./losses";
import type { Package } from "./openPackage";
import type { Parts } from "./writeParts";
import { tag, xmlDocument } from "./xml";

const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** What a document says that it is encoded in, unless that is how it is written. */
const OTHER_ENCODING = /^(?<before>\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["'])(?!utf-8["'])[\w.:-]+/i;

/** Writes documents that add-ins keep in the workbook, each with the id that it is known by. */
export function addCustomXml(workbook: string, documents: readonly CustomXmlFile[], parts: Parts): void {
  documents.forEach(({ id, xml }, index) => {
    const path = `customXml/item${index + 1}.xml`;
    parts.add(workbook, path, "customXml", "customXml", xml.replace(OTHER_ENCODING, "$<before>UTF-8"));
    const properties = tag("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": CUSTOM_XML }, "<ds:schemaRefs/>");
    parts.add(path, `customXml/itemProps${index + 1}.xml`, "customXmlProps", "customXmlProps", xmlDocument(properties));
  });
}

/** One that is missing, has no id, or is no text in the encoding it says, is lost. */
export function readCustomXml(workbook: string, file: Package, losses: LossList): readonly CustomXmlFile[] {
  return [...file.relationships(workbook).values()]
    .filter(({ type, isExternal }) => type === "customXml" && !isExternal)
    .flatMap(({ target }) => {
      const properties = [...file.relationships(target).values()].find(({ type }) => type === "customXmlProps");
      const id = properties && file.xml(properties.target)?.attributes["itemID"];
      const xml = file.has(target) ? textOf(file.bytes(target)) : undefined;
      if (id !== undefined && xml !== undefined) return [{ id, xml }];
      losses.add("customXml");
      return [];
    });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decodeXml(bytes);
  } catch {
    // Bytes that are not in the encoding they declare.
    return undefined;
  }
}

import { SaxesParser } from "saxes";
import { UnreadableFile } from "./unreadableFile";

/** What is told of an element: its name without a prefix, and its attributes likewise, but for those of relationships, as `r:id`. */
export interface XmlListener {
  opened?(name: string, attributes: Readonly<Record<string, string>>): void;
  /** All text right inside it. */
  closed?(name: string, text: string): void;
}

const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;

/** Elements within elements; a workbook has a dozen. */
const DEEPEST = 100;

/** Tells what stands in a text, in order. Throws `UnreadableFile` when it is not well-formed. */
export function readXml(text: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  parser.on("opentag", ({ local, attributes }) => {
    texts.push("");
    if (texts.length > DEEPEST) throw new UnreadableFile({ kind: "file-damaged" });
    listener.opened?.(
      local,
      Object.fromEntries(
        Object.values(attributes).map((each) => [
          RELATIONSHIPS.test(each.uri) ? `r:${each.local}` : each.local,
          each.value,
        ]),
      ),
    );
  });
  const add = (more: string): void => {
    texts.push((texts.pop() ?? "") + more);
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ local }) => listener.closed?.(local, texts.pop() ?? ""));
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile({ kind: "file-damaged" });
  }
}

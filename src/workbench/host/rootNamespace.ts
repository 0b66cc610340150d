import { SaxesParser } from "saxes";

/** The namespace of a document's root, "" for none; undefined when the text is no well-formed XML. */
export function rootNamespace(xml: string): string | undefined {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => {
    namespace ??= uri;
  });
  try {
    parser.write(xml).close();
  } catch {
    // It throws where the text is not well-formed.
    return undefined;
  }
  return namespace;
}

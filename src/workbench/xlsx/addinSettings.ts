import { escapeLine, unescapeText } from "./escapedText";
import type { LossList } from "./losses";
import type { Package } from "./openPackage";
import { childNamed, childrenNamed, tag, xmlDocument, type XmlElement } from "./xml";

/** As the add-in's manifest says; Excel gives the settings of a file to the add-in they belong to. */
export interface AddinIdentity {
  readonly id: string;
  readonly version: string;
}

export const UNKNOWN_ADDIN: AddinIdentity = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };

const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** An organisation deploys its add-ins from this one. */
const STORE = "EXCatalog";

/** The part in which Excel itself keeps what an add-in saves in `Office.context.document.settings`. */
export const webExtensionXml = ({ id, version }: AddinIdentity, settings: Readonly<Record<string, unknown>>): string =>
  xmlDocument(
    tag(
      "we:webextension",
      { "xmlns:we": WEB_EXTENSION, id: `{${id}}` },
      tag("we:reference", { id, version, store: STORE, storeType: STORE }) +
        "<we:alternateReferences/>" +
        tag(
          "we:properties",
          {},
          Object.entries(settings)
            .map(([name, value]) => tag("we:property", { name: escapeLine(name), value: toJson(value) }))
            .join(""),
        ) +
        "<we:bindings/>" +
        tag("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
    ),
  );

/** The task pane is not opened by the file itself. */
export const taskPanesXml = (relationship: string): string =>
  xmlDocument(
    tag(
      "wetp:taskpanes",
      { "xmlns:wetp": TASK_PANES },
      tag(
        "wetp:taskpane",
        { dockstate: "right", visibility: 0, width: 350, row: 0 },
        tag("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": relationship }),
      ),
    ),
  );

const toJson = (value: unknown): string =>
  (JSON.stringify(value) ?? "null").replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );

/** The settings of the add-in, or of the only one in the file; those of others are lost. */
export function readAddinSettings(
  file: Package,
  addin: AddinIdentity | undefined,
  losses: LossList,
): Record<string, unknown> {
  const extensions = [...file.relationships("").values()]
    .filter(({ type }) => type === "webextensiontaskpanes")
    .flatMap(({ target }) => [...file.relationships(target).values()])
    .map(({ target }) => file.xml(target))
    .filter((each) => each !== undefined);
  const own = extensions.find((each) => referenceOf(each) === addin?.id.toLowerCase()) ?? extensions[0];
  for (const other of extensions) {
    if (other !== own && propertiesOf(other).length > 0) losses.add("addinSettings", referenceOf(other));
  }
  return Object.fromEntries(
    propertiesOf(own).map(({ attributes: { name = "", value = "" } }) => [unescapeText(name), fromJson(value)]),
  );
}

const referenceOf = (extension: XmlElement): string | undefined =>
  childNamed(extension, "reference")?.attributes["id"]?.toLowerCase();

const propertiesOf = (extension: XmlElement | undefined): readonly XmlElement[] =>
  childrenNamed(childNamed(extension, "properties"), "property");

function fromJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

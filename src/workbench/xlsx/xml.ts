import { createBudget, type Budget } from "./limits";
import { SaxesParser, type SaxesAttributeNS } from "saxes";

/** An element with names free of prefixes; only attributes that point to other parts keep theirs, as `r:id`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text right inside it. */
  readonly text: string;
}

const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

/** Throws when the text is not well-formed. */
export function parseXml(text: string, budget: Budget = createBudget()): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const last = (): Growing => open.at(-1) ?? top;
  parser.on("opentag", ({ local, attributes }) => {
    const element: Growing = { name: local, attributes: readAttributes(attributes), children: [], text: "" };
    last().children.push(element);
    open.push(element);
    budget.open(open.length);
  });
  parser.on("attribute", () => budget.attribute());
  parser.on("closetag", () => void open.pop());
  const addText = (more: string): void => {
    last().text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  return top.children[0] ?? top;
}

const readAttributes = (attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> =>
  Object.fromEntries(
    Object.values(attributes).map(({ local, uri, value }) => [RELATIONSHIPS.test(uri) ? `r:${local}` : local, value]),
  );

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenNamed = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Whether an attribute says yes; `absent` is what its absence says. */
export const isOn = (element: XmlElement | undefined, attribute: string, absent = false): boolean => {
  const value = element?.attributes[attribute];
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const xmlDocument = (root: string): string => DECLARATION + root;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** @param content - XML already; undefined attributes are left out */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export const escapeXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] ?? found);

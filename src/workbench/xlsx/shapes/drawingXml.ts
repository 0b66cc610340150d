import { escapeXml, tag, type XmlElement } from "../xml";

/** What is marked by programs for themselves. */
const LEFT_OUT = new Set(["extLst"]);

/**
 * An element of a drawing and all in it as XML again.
 *
 * @param prefix - of the language that all of it is in; "" leaves it to whoever reads it
 */
export function drawingXml({ name, attributes, children, text }: XmlElement, prefix: "a:" | ""): string {
  const inside = children.filter((child) => !LEFT_OUT.has(child.name)).map((child) => drawingXml(child, prefix));
  return tag(prefix + name, attributes, inside.join("") + (inside.length === 0 ? escapeXml(text) : ""));
}

/** Whether it points to other parts of the file, such as pictures. */
export const pointsElsewhere = ({ attributes, children }: XmlElement): boolean =>
  Object.keys(attributes).some((name) => name.startsWith("r:")) ||
  children.some((child) => !LEFT_OUT.has(child.name) && pointsElsewhere(child));

import type { XmlElement } from "../../../src/workbench/xlsx/xml";

/** An element and all that is in it; those of one name when one is said. */
export function everyElement(root: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (!root) return [];
  const inside = root.children.flatMap((child) => everyElement(child, name));
  return name === undefined || root.name === name ? [root, ...inside] : inside;
}

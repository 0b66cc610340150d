import { childNamed, childrenNamed, type XmlElement } from "../../../src/workbench/xlsx/xml";
import type { OpenedFile } from "./openFile";

/** Styles of cells that Excel opens. */
const MOST_STYLES = 65_490;
/** Number formats of Excel's own end here. */
const FIRST_OWN_FORMAT = 164;

export const stylesOf = (file: OpenedFile): XmlElement | undefined => file.xml("xl/styles.xml");

/** How many entries a list of the styles has. */
export const countOf = (styles: XmlElement | undefined, list: string): number =>
  childNamed(styles, list)?.children.length ?? 0;

/** Styles are made of fonts, fills, borders and number formats that there are, and lists are as long as they say. */
export function styleFaults(file: OpenedFile): readonly string[] {
  const styles = stylesOf(file);
  const formats = new Set(
    childrenNamed(childNamed(styles, "numFmts"), "numFmt").map((each) => each.attributes["numFmtId"]),
  );
  const limits = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" } as const;
  const looks = ["cellStyleXfs", "cellXfs"].flatMap((list) => childNamed(styles, list)?.children ?? []);
  const names = childNamed(styles, "cellStyles")?.children ?? [];
  return [
    ...(styles?.children ?? [])
      .filter(({ attributes: { count }, children }) => count !== undefined && Number(count) !== children.length)
      .map(({ name }) => `the styles have another number of ${name} than they say`),
    ...[...looks, ...names].flatMap(({ attributes }) =>
      Object.entries(limits)
        .filter(([name, list]) => Number(attributes[name] ?? 0) >= countOf(styles, list))
        .map(([name, list]) => `${name} ${attributes[name] ?? 0} is none of the ${list}`),
    ),
    ...looks
      .map(({ attributes }) => attributes["numFmtId"] ?? "0")
      .filter((id) => Number(id) >= FIRST_OWN_FORMAT && !formats.has(id))
      .map((id) => `number format ${id} is not there`),
    ...(countOf(styles, "cellXfs") > MOST_STYLES ? [`there are more than ${MOST_STYLES} styles`] : []),
  ];
}

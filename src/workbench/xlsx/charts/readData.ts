import type { ChartData } from "../../grid/charts/chart";
import { unescapeText } from "../escapedText";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { numberOf } from "./readLooks";
import { reference } from "./readTexts";

/** The cells of a series, or what is written out. */
export function readData(owner: XmlElement | undefined): ChartData | undefined {
  const source = owner?.children[0];
  const formula = reference(source);
  if (formula !== undefined) return { formula };
  const points = childrenNamed(source, "pt");
  if (!source || points.length === 0) return undefined;
  const written = Array.from({ length: numberOf(source, "ptCount") ?? points.length }, (): number | string => "");
  for (const point of points) {
    const text = childNamed(point, "v")?.text ?? "";
    written[Number(point.attributes["idx"])] = source.name === "numLit" ? Number(text) : unescapeText(text);
  }
  return { written };
}

import type { ChartAlignment, ChartLegend, ChartText, ChartTitle } from "../../grid/charts/chart";
import { unescapeFormula, unescapeText } from "../escapedText";
import { formulaFromFile } from "../formulaFromFile";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { ACROSS, DOWN, LEGEND, wordFrom } from "./chartWords";
import { readLayout } from "./layoutXml";
import { isSet, numberOf, readFont, readRichText, readShape, said, valueOf } from "./readLooks";

type Theme = readonly string[];

export const reference = (element: XmlElement | undefined): string | undefined => {
  const written = childNamed(element, "f")?.text;
  return written === undefined ? undefined : formulaFromFile(unescapeFormula(written), undefined);
};

export function readText(owner: XmlElement | undefined): ChartText | undefined {
  const formula = reference(childNamed(owner, "strRef"));
  const text = childNamed(owner, "v")?.text;
  return formula !== undefined ? { formula } : text === undefined ? undefined : { text: unescapeText(text) };
}

export function readNumberFormat(owner: XmlElement | undefined): string | undefined {
  const format = childNamed(owner, "numFmt");
  if (!format || isOn(format, "sourceLinked")) return undefined;
  return unescapeText(format.attributes["formatCode"] ?? "General");
}

/** @param isUsual - whether there is a title of which nothing is said */
export function readTitle(
  title: XmlElement | undefined,
  isUsual: boolean,
  theme: Theme,
): { readonly title?: ChartTitle } {
  if (!title) return isUsual ? { title: { visible: false } } : {};
  const words = childNamed(title, "tx");
  const rich = childNamed(words, "rich");
  const found: ChartTitle = {
    ...(rich ? readRichText(rich, theme) : { ...readText(words), ...readFont(title, theme) }),
    ...readShape(title, theme),
    ...(isSet(title, "overlay") ? { overlay: true } : {}),
    ...readWordsPlace(rich ?? childNamed(title, "txPr")),
    ...readShadow(title),
    ...said({ layout: readLayout(title) }),
  };
  const isShown = isUsual || found.text !== undefined || found.formula !== undefined;
  const all = isShown ? found : { visible: true, ...found };
  return Object.keys(all).length === 0 ? {} : { title: all };
}

/** The shadow that Excel's own button makes. */
export const readShadow = (owner: XmlElement): { readonly showShadow?: true } =>
  childNamed(childNamed(childNamed(owner, "spPr"), "effectLst"), "outerShdw") ? { showShadow: true } : {};

/** How words are turned, and to which side they stand. */
export function readWordsPlace(words: XmlElement | undefined): Pick<ChartTitle, "textOrientation"> & ChartAlignment {
  const paragraph = childNamed(childNamed(words, "p"), "pPr");
  return {
    ...readOrientation(words),
    ...said({
      horizontalAlignment: wordFrom(ACROSS, paragraph?.attributes["algn"]),
      verticalAlignment: wordFrom(DOWN, childNamed(words, "bodyPr")?.attributes["anchor"]),
    }),
  };
}

function readOrientation(words: XmlElement | undefined): Pick<ChartTitle, "textOrientation"> {
  const { rot = "0", vert } = childNamed(words, "bodyPr")?.attributes ?? {};
  if (vert === "wordArtVert") return { textOrientation: 180 };
  const degrees = Math.round(-Number(rot) / 60_000);
  return degrees === 0 || Number.isNaN(degrees) ? {} : { textOrientation: degrees };
}

export function readLegend(
  legend: XmlElement | undefined,
  isUsual: boolean,
  theme: Theme,
): { readonly legend?: ChartLegend } {
  if (!legend) return isUsual ? { legend: { visible: false } } : {};
  const position = wordFrom(LEGEND, valueOf(legend, "legendPos") ?? "r");
  const found = said({
    visible: isUsual ? undefined : true,
    position: position === "Bottom" ? undefined : position,
    overlay: isSet(legend, "overlay") ? true : undefined,
    layout: readLayout(legend),
    hidden: readHidden(legend),
    ...readShadow(legend),
    ...readShape(legend, theme),
    ...readFont(legend, theme),
  });
  return Object.keys(found).length === 0 ? {} : { legend: found };
}

function readHidden(legend: XmlElement): readonly number[] | undefined {
  const hidden = childrenNamed(legend, "legendEntry").filter((entry) => isSet(entry, "delete"));
  return hidden.length === 0 ? undefined : hidden.map((entry) => numberOf(entry, "idx") ?? 0);
}

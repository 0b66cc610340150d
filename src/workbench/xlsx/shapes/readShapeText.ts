import { NEW_FONT } from "../../grid/shapes/newLooks";
import type { ShapeFont, ShapeRun, ShapeText } from "../../grid/shapes/shape";
import { joinedRuns } from "../../grid/shapes/textRuns";
import { said, wholeFontOf } from "../charts/readLooks";
import { wordFrom } from "../charts/chartWords";
import { unescapeText } from "../escapedText";
import { EMUS_PER_POINT } from "../charts/writeLooks";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { ALIGNMENTS, ANCHORS, DIRECTIONS, OVERFLOWS } from "./shapeWords";

export interface TextContext {
  readonly theme: readonly string[];
  /** The colour of words that have none of their own. */
  readonly color?: string | undefined;
  onLost(): void;
}

/** The words of a shape; undefined when nothing is said of any. */
export function readShapeText(body: XmlElement | undefined, context: TextContext): ShapeText | undefined {
  if (!body) return undefined;
  const paragraphs = childrenNamed(body, "p");
  const runs = paragraphs.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [{ text: "\n", ...fontIn(endOf(paragraphs[index - 1]), context) }]),
    ...runsOf(paragraph, context),
  ]);
  const own = runs.length === 0 ? [{ text: "", ...fontIn(endOf(paragraphs[0]), context) }] : runs;
  const styles = paragraphs.map((paragraph) => childNamed(paragraph, "pPr"));
  const [first] = styles;
  if (styles.some((style) => style?.attributes["algn"] !== first?.attributes["algn"] || hasMore(style)))
    context.onLost();
  const text = said({
    ...frameOf(childNamed(body, "bodyPr")),
    horizontalAlignment: unless("Left", wordFrom(ALIGNMENTS, first?.attributes["algn"])),
    readingOrder: isOn(first, "rtl") ? ("RightToLeft" as const) : undefined,
  });
  const joined = joinedRuns(own);
  return joined.length === 0 && Object.keys(text).length === 0 ? undefined : { runs: joined, ...text };
}

/** Bullets, indents and distances between lines. */
const hasMore = (style: XmlElement | undefined): boolean =>
  (style?.children.some(({ name }) => !["defRPr", "buNone", "extLst"].includes(name)) ?? false) ||
  Object.keys(style?.attributes ?? {}).some(
    (name) => /^(marL|indent|lvl)$/.test(name) && style?.attributes[name] !== "0",
  );

function runsOf(paragraph: XmlElement, context: TextContext): readonly ShapeRun[] {
  return paragraph.children.flatMap((child): readonly ShapeRun[] => {
    if (child.name === "br") return [{ text: "\n", ...fontIn(childNamed(child, "rPr"), context) }];
    if (child.name !== "r" && child.name !== "fld") return [];
    const text = unescapeText(childNamed(child, "t")?.text ?? "");
    return text === "" ? [] : [{ text, ...fontIn(childNamed(child, "rPr"), context) }];
  });
}

const endOf = (paragraph: XmlElement | undefined): XmlElement | undefined => {
  const runs = childrenNamed(paragraph, "r");
  return childNamed(paragraph, "endParaRPr") ?? childNamed(runs.at(-1), "rPr");
};

const KNOWN_LOOKS = /^(solidFill|latin|ea|cs|sym|extLst|effectLst|ln)$/;

/** What differs from words of which nothing is said. */
function fontIn(properties: XmlElement | undefined, context: TextContext): { readonly font?: ShapeFont } {
  const found = { ...wholeFontOf(properties, context.theme) };
  const { baseline = "0", strike = "noStrike" } = properties?.attributes ?? {};
  if (baseline !== "0" || strike !== "noStrike" || properties?.children.some(({ name }) => !KNOWN_LOOKS.test(name)))
    context.onLost();
  // Names such as +mn-lt stand for the font of the theme.
  const name = found.name?.startsWith("+") ? undefined : found.name;
  const all = { ...found, name, color: found.color ?? context.color };
  const font = Object.fromEntries(
    Object.entries(all).filter(
      ([member, value]) => value !== undefined && value !== NEW_FONT[member as keyof ShapeFont],
    ),
  );
  return Object.keys(font).length === 0 ? {} : { font };
}

const unless = <Word>(usual: Word, word: Word | undefined): Word | undefined => (word === usual ? undefined : word);

function frameOf(body: XmlElement | undefined): Partial<ShapeText> {
  const { vertOverflow, horzOverflow, vert, anchor, wrap, lIns, rIns, tIns, bIns } = body?.attributes ?? {};
  const inset = (written: string | undefined, usual: number): number | undefined =>
    written === undefined ? undefined : unless(usual, Math.round((Number(written) / EMUS_PER_POINT) * 1000) / 1000);
  const isFitted = childNamed(body, "spAutoFit") !== undefined;
  return said({
    verticalOverflow: unless("Clip" as const, wordFrom(OVERFLOWS, vertOverflow ?? "overflow")),
    horizontalOverflow: unless("Clip" as const, horzOverflow === "clip" ? "Clip" : "Overflow"),
    orientation: unless("Horizontal" as const, wordFrom(DIRECTIONS, vert)),
    verticalAlignment: unless("Top" as const, wordFrom(ANCHORS, anchor)),
    autoSizeSetting: isFitted
      ? ("AutoSizeShapeToFitText" as const)
      : childNamed(body, "normAutofit")
        ? ("AutoSizeTextToFitShape" as const)
        : undefined,
    isUnwrapped: wrap === "none" ? (true as const) : undefined,
    leftMargin: inset(lIns, 7.2),
    rightMargin: inset(rIns, 7.2),
    topMargin: inset(tIns, 3.6),
    bottomMargin: inset(bIns, 3.6),
  }) as Partial<ShapeText>;
}

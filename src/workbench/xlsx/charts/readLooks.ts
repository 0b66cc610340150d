import { NO_FILL, type ChartFont, type ChartFormat, type ChartLine, type ChartTitle } from "../../grid/charts/chart";
import { unlessPlain, withFont, type TextRun } from "../../grid/charts/textRuns";
import type { ShapeFont } from "../../grid/shapes/shape";
import { UNDERLINE_WORDS } from "../shapes/shapeWords";
import { hexOf, relit } from "../colors";
import { unescapeText } from "../escapedText";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { DASHES, wordFrom } from "./chartWords";
import { EMUS_PER_POINT } from "./writeLooks";

/** In the order in which the colours of a theme are known. */
const SCHEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const ALIASES: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes["val"];

export const numberOf = (element: XmlElement | undefined, name: string): number | undefined => {
  const written = valueOf(element, name);
  const number = Number(written);
  return written === undefined || written === "" || !Number.isFinite(number) ? undefined : number;
};

/** Whether an element says yes; without a word it does. */
export const isSet = (element: XmlElement | undefined, name: string, absent = false): boolean => {
  const found = childNamed(element, name);
  return found ? isOn(found, "val", true) : absent;
};

/** Leaves out what is undefined. */
export const said = <Value extends object>(
  value: Value,
): { [Member in keyof Value]?: Exclude<Value[Member], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;

/** A colour mixed with black or white as light is, where a hundred thousand is all of the colour. */
function mixed(color: string, share: number, other: 0 | 1): string {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    const light = part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    const after = light * (share / 100_000) + other * (1 - share / 100_000);
    return after <= 0.003_130_8 ? after * 12.92 : 1.055 * after ** (1 / 2.4) - 0.055;
  });
  return parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0"),
    )
    .join("");
}

/** How transparent a colour is, from 0 to 1. */
export const transparencyOf = (fill: XmlElement | undefined): number =>
  Math.round(100_000 - (numberOf(fill?.children[0], "alpha") ?? 100_000)) / 100_000;

/** `#RRGGBB` of a solid fill, or of what else has a colour inside. */
export function solidColor(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const color = fill?.children[0];
  if (!color) return undefined;
  const { val = "", lastClr } = color.attributes;
  const base =
    color.name === "srgbClr"
      ? hexOf(val).toUpperCase()
      : color.name === "sysClr"
        ? hexOf(lastClr).toUpperCase()
        : color.name === "schemeClr"
          ? theme[SCHEME.indexOf(ALIASES[val] ?? val)]
          : undefined;
  if (base === undefined) return undefined;
  const [times, plus] = [numberOf(color, "lumMod"), numberOf(color, "lumOff")];
  const [shade, tint] = [numberOf(color, "shade"), numberOf(color, "tint")];
  const relitBase = times === undefined && plus === undefined ? base : lit(base, times, plus);
  const shaded = shade === undefined ? relitBase : mixed(relitBase, shade, 0);
  return `#${tint === undefined ? shaded : mixed(shaded, tint, 1)}`;
}

/** The colour at another lightness; a hundred thousand is the whole. */
const lit = (color: string, times = 100_000, plus = 0): string =>
  relit(color, (lightness) => (lightness * times + plus) / 100_000);

function readFill(shape: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (childNamed(shape, "noFill")) return NO_FILL;
  return solidColor(childNamed(shape, "solidFill"), theme);
}

function readLine(line: XmlElement | undefined, theme: readonly string[]): ChartLine | undefined {
  if (!line) return undefined;
  const width = line.attributes["w"];
  const style: ChartLine["style"] = childNamed(line, "noFill") ? "None" : wordFrom(DASHES, valueOf(line, "prstDash"));
  const found = said({
    color: solidColor(childNamed(line, "solidFill"), theme),
    style,
    weight: width === undefined ? undefined : Number(width) / EMUS_PER_POINT,
  });
  return Object.keys(found).length === 0 ? undefined : (found as ChartLine);
}

/** Fill and line of a part; nothing of what is not said. */
export function readShape(owner: XmlElement | undefined, theme: readonly string[]): Pick<ChartFormat, "fill" | "line"> {
  const shape = childNamed(owner, "spPr");
  return said({ fill: readFill(shape, theme), line: readLine(childNamed(shape, "ln"), theme) });
}

function fontOf(properties: XmlElement | undefined, theme: readonly string[]): ChartFont | undefined {
  const found = wholeFontOf(properties, theme);
  const { underline } = found;
  const all = {
    ...found,
    ...(underline === undefined || underline === "None" ? {} : { underline: "Single" as const }),
  };
  return Object.keys(all).length === 0 ? undefined : (all as ChartFont);
}

/** What is said of how words look. */
export function wholeFontOf(properties: XmlElement | undefined, theme: readonly string[]): ShapeFont {
  const { sz, b, i, u } = properties?.attributes ?? {};
  return said<ShapeFont>({
    ...said({
      name: childNamed(properties, "latin")?.attributes["typeface"],
      size: sz === undefined ? undefined : Number(sz) / 100,
      bold: b === undefined ? undefined : isOn(properties, "b"),
      italic: i === undefined ? undefined : isOn(properties, "i"),
      underline: u === undefined ? undefined : (wordFrom(UNDERLINE_WORDS, u) ?? ("Single" as const)),
      color: solidColor(childNamed(properties, "solidFill"), theme),
    }),
  });
}

/** The font that words of a part have. */
export function readFont(owner: XmlElement | undefined, theme: readonly string[]): Pick<ChartFormat, "font"> {
  const paragraph = childNamed(childNamed(owner, "txPr"), "p");
  return said({ font: fontOf(childNamed(childNamed(paragraph, "pPr"), "defRPr"), theme) });
}

/** Words with the look of their paragraphs, and the parts that have another one. */
export function readRichText(
  rich: XmlElement,
  theme: readonly string[],
): { readonly text: string } & Pick<ChartFormat, "font"> & Pick<ChartTitle, "runs"> {
  const paragraphs = childrenNamed(rich, "p");
  const font = fontOf(childNamed(childNamed(paragraphs[0], "pPr"), "defRPr"), theme);
  const runs = paragraphs.flatMap((each, index): readonly TextRun[] => {
    const own = childrenNamed(each, "r").map((run) => ({
      text: unescapeText(childNamed(run, "t")?.text ?? ""),
      ...otherFont(fontOf(childNamed(run, "rPr"), theme), font),
    }));
    return index === 0 ? own : [{ text: "\n" }, ...own];
  });
  const text = runs.map((run) => run.text).join("");
  const joined = unlessPlain(withFont(runs, { start: 0, length: 0 }, (each) => each));
  return { text, ...said({ font, runs: joined }) };
}

/** What a font says beyond that of the whole. */
function otherFont(own: ChartFont | undefined, whole: ChartFont = {}): { readonly font?: ChartFont } {
  const other = Object.entries(own ?? {})
    .filter(([name, value]) => whole[name as keyof ChartFont] !== value)
    .sort(([one], [another]) => (one < another ? -1 : 1));
  return other.length === 0 ? {} : { font: Object.fromEntries(other) };
}

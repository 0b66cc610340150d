import { NO_FILL, type ChartFont, type ChartFormat, type ChartLine } from "../../grid/charts/chart";
import { relit } from "../colors";
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

/** `#RRGGBB` of a solid fill. */
function solidColor(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const color = fill?.children[0];
  if (!color) return undefined;
  const { val = "", lastClr } = color.attributes;
  if (color.name === "srgbClr") return `#${val.toUpperCase()}`;
  if (color.name === "sysClr") return `#${(lastClr ?? "000000").toUpperCase()}`;
  const base = color.name === "schemeClr" ? theme[SCHEME.indexOf(ALIASES[val] ?? val)] : undefined;
  return base === undefined ? undefined : `#${lit(base, numberOf(color, "lumMod"), numberOf(color, "lumOff"))}`;
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
  const { sz, b, i, u } = properties?.attributes ?? {};
  const found = said<ChartFont>({
    ...said({
      name: childNamed(properties, "latin")?.attributes["typeface"],
      size: sz === undefined ? undefined : Number(sz) / 100,
      bold: b === undefined ? undefined : isOn(properties, "b"),
      italic: i === undefined ? undefined : isOn(properties, "i"),
      underline: u === undefined ? undefined : u === "none" ? ("None" as const) : ("Single" as const),
      color: solidColor(childNamed(properties, "solidFill"), theme),
    }),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

/** The font that words of a part have. */
export function readFont(owner: XmlElement | undefined, theme: readonly string[]): Pick<ChartFormat, "font"> {
  const paragraph = childNamed(childNamed(owner, "txPr"), "p");
  return said({ font: fontOf(childNamed(childNamed(paragraph, "pPr"), "defRPr"), theme) });
}

/** Words with one look: that of the paragraph. */
export function readRichText(
  rich: XmlElement,
  theme: readonly string[],
): { readonly text: string } & Pick<ChartFormat, "font"> {
  const paragraphs = childrenNamed(rich, "p");
  const text = paragraphs
    .map((each) =>
      childrenNamed(each, "r")
        .map((run) => unescapeText(childNamed(run, "t")?.text ?? ""))
        .join(""),
    )
    .join("\n");
  return { text, ...said({ font: fontOf(childNamed(childNamed(paragraphs[0], "pPr"), "defRPr"), theme) }) };
}

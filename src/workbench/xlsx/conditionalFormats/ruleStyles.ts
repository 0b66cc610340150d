import type { RuleEdge, RuleFormat, RuleLine } from "../../grid/conditionalFormat";
import { readColor } from "../colors";
import { unescapeText } from "../escapedText";
import { builtInFormat } from "../numberFormats";
import { childNamed, isOn, tag, type XmlElement } from "../xml";

/** The looks that rules give, numbered; each is written once. */
export interface RuleStyles {
  idOf(format: RuleFormat): number;
}

const LINES = {
  None: "none",
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const satisfies Record<RuleLine["style"], string>;
const EDGES = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
} as const satisfies Record<string, RuleEdge>;

const color = (name: string, value: string): string => tag(name, { rgb: `FF${value.slice(1)}` });
const flag = (name: string, isSet: boolean | undefined): string =>
  isSet === undefined ? "" : tag(name, isSet ? {} : { val: 0 });

/** @param numberFormat - the format's element, numbered as those of cells are */
export function ruleStyleXml(format: RuleFormat, numberFormat: (code: string) => string): string {
  const { bold, italic, strikethrough, underline, fontColor, fill, borders } = format;
  const font =
    flag("b", bold) +
    flag("i", italic) +
    flag("strike", strikethrough) +
    (underline === undefined ? "" : tag("u", { val: underline.toLowerCase() })) +
    (fontColor === undefined ? "" : color("color", fontColor));
  const edges = Object.entries(EDGES).map(([name, edge]) => {
    const line = borders?.[edge];
    return line && tag(name, { style: LINES[line.style] }, color("color", line.color));
  });
  return tag(
    "dxf",
    {},
    (font === "" ? "" : tag("font", {}, font)) +
      (format.numberFormat === undefined ? "" : numberFormat(format.numberFormat)) +
      (fill === undefined ? "" : tag("fill", {}, tag("patternFill", {}, color("bgColor", fill)))) +
      (edges.some(Boolean) ? tag("border", {}, edges.join("")) : ""),
  );
}

export function readRuleStyle(style: XmlElement | undefined, theme: readonly string[]): RuleFormat {
  const font = childNamed(style, "font");
  const fill = childNamed(childNamed(style, "fill"), "patternFill");
  const numberFormat = childNamed(style, "numFmt")?.attributes;
  const border = childNamed(style, "border");
  const fontColor = readColor(childNamed(font, "color"), theme);
  const isSolid = fill?.attributes["patternType"] === "solid";
  // Of a pattern that is not named, the background is what fills the cell.
  const filled =
    readColor(childNamed(fill, "bgColor"), theme) ??
    (isSolid ? readColor(childNamed(fill, "fgColor"), theme) : undefined);
  const set = (name: string): boolean | undefined => {
    const element = childNamed(font, name);
    return element && isOn(element, "val", true);
  };
  const underline = childNamed(font, "u");
  const borders = Object.fromEntries(
    Object.entries(EDGES).flatMap(([name, edge]) => {
      const line = childNamed(border, name);
      const known = (Object.keys(LINES) as RuleLine["style"][]).find(
        (each) => LINES[each] === line?.attributes["style"],
      );
      return known === undefined
        ? []
        : [[edge, { style: known, color: readColor(childNamed(line, "color"), theme) ?? "#000000" }]];
    }),
  );
  return withoutUndefined({
    bold: set("b"),
    italic: set("i"),
    strikethrough: set("strike"),
    underline: underline && UNDERLINES[underline.attributes["val"] ?? "single"],
    fontColor,
    fill: filled,
    numberFormat:
      numberFormat && unescapeText(numberFormat["formatCode"] ?? builtInFormat(Number(numberFormat["numFmtId"] ?? 0))),
    borders: Object.keys(borders).length === 0 ? undefined : borders,
  });
}

const UNDERLINES: Readonly<Record<string, RuleFormat["underline"]>> = {
  none: "None",
  single: "Single",
  double: "Double",
};

const withoutUndefined = (format: Readonly<Record<string, unknown>>): RuleFormat =>
  Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));

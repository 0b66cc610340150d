import type { RuleFormat } from "../grid/conditionalFormat";
import type { CellFormat } from "../grid/grid";
import { readColor, themeColors } from "./colors";
import { readRuleStyle } from "./conditionalFormats/ruleStyles";
import { unescapeText } from "./escapedText";
import type { LossKind } from "./losses";
import { builtInFormat } from "./numberFormats";
import { childNamed, childrenNamed, isOn, type XmlElement } from "./xml";

export interface ReadStyle {
  readonly numberFormat: string;
  /** What differs from the cells of this file that have no format. */
  readonly format: Partial<CellFormat>;
  readonly losses: readonly LossKind[];
}

export interface ReadStyles {
  of(id: string | undefined): ReadStyle;
  /** The format of cells that have none. */
  readonly standard: CellFormat;
  /** The look that a rule gives, by its number. */
  ruleStyle(id: string | undefined): RuleFormat;
  readonly theme: readonly string[];
}

interface Parts {
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly numberFormats: ReadonlyMap<string, string>;
  readonly theme: readonly string[];
}

export function readStyles(styles: XmlElement | undefined, theme: XmlElement | undefined): ReadStyles {
  const parts: Parts = {
    fonts: childrenNamed(childNamed(styles, "fonts"), "font"),
    fills: childrenNamed(childNamed(styles, "fills"), "fill"),
    borders: childrenNamed(childNamed(styles, "borders"), "border"),
    numberFormats: new Map(
      childrenNamed(childNamed(styles, "numFmts"), "numFmt").map(
        ({ attributes: { numFmtId = "", formatCode = "" } }) => [numFmtId, unescapeText(formatCode)],
      ),
    ),
    theme: themeColors(theme),
  };
  const entries = childrenNamed(childNamed(styles, "cellXfs"), "xf");
  const standard = readFormat(entries[0], parts);
  const known = new Map<string, ReadStyle>();
  const ruleStyles = childrenNamed(childNamed(styles, "dxfs"), "dxf");
  return {
    standard,
    theme: parts.theme,
    ruleStyle: (id) => readRuleStyle(ruleStyles[Number(id)], parts.theme),
    of: (id = "0") => {
      const style = known.get(id) ?? readStyle(entries[Number(id)], parts, standard);
      known.set(id, style);
      return style;
    },
  };
}

function readStyle(entry: XmlElement | undefined, parts: Parts, standard: CellFormat): ReadStyle {
  const { numFmtId = "0" } = entry?.attributes ?? {};
  const format = Object.entries(readFormat(entry, parts)).filter(
    ([member, value]) => standard[member as keyof CellFormat] !== value,
  );
  return {
    numberFormat: parts.numberFormats.get(numFmtId) ?? builtInFormat(Number(numFmtId)),
    format: Object.fromEntries(format),
    losses: lossesOf(entry, parts),
  };
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;
const VERTICAL = { top: "Top", center: "Center", justify: "Justify", distributed: "Distributed" } as const;
const UNDERLINES = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const;

const byKey = <Value>(table: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined =>
  key === undefined ? undefined : table[key];

function readFormat(entry: XmlElement | undefined, { fonts, fills, theme }: Parts): CellFormat {
  const { fontId, fillId } = entry?.attributes ?? {};
  const font = fonts[Number(fontId ?? 0)];
  const pattern = childNamed(fills[Number(fillId ?? 0)], "patternFill");
  const alignment = childNamed(entry, "alignment");
  const flag = (name: string): boolean =>
    childNamed(font, name) !== undefined && isOn(childNamed(font, name), "val", true);
  const underline = childNamed(font, "u");
  return {
    bold: flag("b"),
    italic: flag("i"),
    underline: underline === undefined ? "None" : (byKey(UNDERLINES, underline.attributes["val"]) ?? "Single"),
    fontColor: readColor(childNamed(font, "color"), theme) ?? "#000000",
    fontName: childNamed(font, "name")?.attributes["val"] ?? "Arial",
    fontSize: Number(childNamed(font, "sz")?.attributes["val"] ?? 11),
    fill:
      pattern?.attributes["patternType"] === "solid"
        ? (readColor(childNamed(pattern, "fgColor"), theme) ?? "#FFFFFF")
        : "",
    horizontalAlignment: byKey(HORIZONTAL, alignment?.attributes["horizontal"]) ?? "General",
    verticalAlignment: byKey(VERTICAL, alignment?.attributes["vertical"]) ?? "Bottom",
    wrapText: isOn(alignment, "wrapText"),
  };
}

const PLAIN_PATTERNS = new Set([undefined, "none", "solid"]);
const KEPT_HORIZONTAL = new Set([undefined, "general", ...Object.keys(HORIZONTAL)]);
const KEPT_VERTICAL = new Set([undefined, "bottom", ...Object.keys(VERTICAL)]);

function lossesOf(entry: XmlElement | undefined, { fonts, fills, borders }: Parts): LossKind[] {
  const { fontId, fillId, borderId } = entry?.attributes ?? {};
  const font = fonts[Number(fontId ?? 0)];
  const fill = fills[Number(fillId ?? 0)];
  const alignment = childNamed(entry, "alignment");
  const { horizontal, vertical, textRotation = "0", indent = "0" } = alignment?.attributes ?? {};
  const lost: [LossKind, boolean][] = [
    [
      "borders",
      borders[Number(borderId ?? 0)]?.children.some(({ attributes }) => (attributes["style"] ?? "none") !== "none") ??
        false,
    ],
    [
      "fillPatterns",
      childNamed(fill, "gradientFill") !== undefined ||
        !PLAIN_PATTERNS.has(childNamed(fill, "patternFill")?.attributes["patternType"]),
    ],
    [
      "fontEffects",
      ["strike", "outline", "shadow"].some(
        (name) => childNamed(font, name) && isOn(childNamed(font, name), "val", true),
      ) || (childNamed(font, "vertAlign")?.attributes["val"] ?? "baseline") !== "baseline",
    ],
    [
      "cellAlignment",
      !KEPT_HORIZONTAL.has(horizontal) ||
        !KEPT_VERTICAL.has(vertical) ||
        textRotation !== "0" ||
        indent !== "0" ||
        isOn(alignment, "shrinkToFit"),
    ],
  ];
  return lost.filter(([, isLost]) => isLost).map(([kind]) => kind);
}

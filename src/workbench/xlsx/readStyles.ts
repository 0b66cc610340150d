import type { RuleFormat } from "../grid/conditionalFormat";
import { BORDER_KINDS } from "../grid/borderLines";
import { BUILT_IN_STYLES } from "../grid/cellStyles/builtInStyles";
import { NORMAL, STYLE_PARTS, type CellStyle, type StylePart } from "../grid/cellStyles/cellStyle";
import { PLAIN_FORMAT } from "../grid/cellStyles/plainFormat";
import { FILL_PATTERNS, type FillPattern } from "../grid/fillPatterns";
import type { BorderLine, CellFormat } from "../grid/cellFormat";
import { readColor, themeColors } from "./colors";
import { readRuleStyle } from "./conditionalFormats/ruleStyles";
import { unescapeText } from "./escapedText";
import type { LossKind } from "./losses";
import { builtInFormat } from "./numberFormats";
import { APPLIES } from "./styleParts";
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
  /** Named styles that are not as Excel's own. */
  readonly named: readonly CellStyle[];
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
  const names = readNames(styles);
  const readWhole = (entry: XmlElement | undefined): CellFormat => ({
    ...readFormat(entry, parts),
    style: names.get(entry?.attributes["xfId"] ?? "0") ?? "",
  });
  const standard = readWhole(entries[0]);
  const known = new Map<string, ReadStyle>();
  const ruleStyles = childrenNamed(childNamed(styles, "dxfs"), "dxf");
  return {
    standard,
    theme: parts.theme,
    named: readNamed(styles, names, parts),
    ruleStyle: (id) => readRuleStyle(ruleStyles[Number(id)], parts.theme),
    of: (id = "0") => {
      const style = known.get(id) ?? readStyle(entries[Number(id)], parts, standard, readWhole);
      known.set(id, style);
      return style;
    },
  };
}

/** Names of styles by the number that formats refer to them by; the normal one is "". */
function readNames(styles: XmlElement | undefined): ReadonlyMap<string, string> {
  const named = childrenNamed(childNamed(styles, "cellStyles"), "cellStyle").map(({ attributes }) => {
    const { name = "", xfId = "0", builtinId, iLevel } = attributes;
    // Files of other languages have other words for Excel's own.
    const own = iLevel === undefined ? BUILT_IN_STYLES.find(({ id }) => String(id) === builtinId) : undefined;
    return [xfId, own?.name ?? unescapeText(name)] as const;
  });
  return new Map(named.map(([id, name]) => [id, name === NORMAL ? "" : name]));
}

function readNamed(
  styles: XmlElement | undefined,
  names: ReadonlyMap<string, string>,
  parts: Parts,
): readonly CellStyle[] {
  const entries = childrenNamed(childNamed(styles, "cellStyleXfs"), "xf");
  return [...names].flatMap(([id, name]): readonly CellStyle[] => {
    const entry = entries[Number(id)];
    if (name === "" || !entry) return [];
    const said = (Object.keys(STYLE_PARTS) as StylePart[]).filter((part) => isOn(entry, APPLIES[part], true));
    const members = new Set<string>(said.flatMap((part): readonly string[] => STYLE_PARTS[part]));
    const format = Object.entries(readFormat(entry, parts)).filter(
      ([member, value]) => members.has(member) && PLAIN_FORMAT[member as keyof CellFormat] !== value,
    );
    const { numFmtId = "0" } = entry.attributes;
    const numberFormat = parts.numberFormats.get(numFmtId) ?? builtInFormat(Number(numFmtId));
    const style: CellStyle = {
      name,
      format: Object.fromEntries(format),
      ...(said.includes("number") && numberFormat !== "General" ? { numberFormat } : {}),
      parts: said,
    };
    const own = BUILT_IN_STYLES.find((each) => each.name === name);
    return own && isSameStyle(own, style) ? [] : [style];
  });
}

function isSameStyle(one: CellStyle, other: CellStyle): boolean {
  const plain = ({ format, numberFormat, parts }: CellStyle): string =>
    JSON.stringify([Object.entries(format).sort(), numberFormat, [...parts].sort()]);
  return plain(one) === plain(other);
}

function readStyle(
  entry: XmlElement | undefined,
  parts: Parts,
  standard: CellFormat,
  readWhole: (entry: XmlElement | undefined) => CellFormat,
): ReadStyle {
  const { numFmtId = "0" } = entry?.attributes ?? {};
  const format = Object.entries(readWhole(entry)).filter(
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

function readFormat(entry: XmlElement | undefined, { fonts, fills, borders, theme }: Parts): CellFormat {
  const { fontId, fillId, borderId } = entry?.attributes ?? {};
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
    ...readFill(pattern, theme),
    horizontalAlignment: byKey(HORIZONTAL, alignment?.attributes["horizontal"]) ?? "General",
    verticalAlignment: byKey(VERTICAL, alignment?.attributes["vertical"]) ?? "Bottom",
    wrapText: isOn(alignment, "wrapText"),
    strikethrough: flag("strike"),
    baseline: byKey(BASELINES, childNamed(font, "vertAlign")?.attributes["val"]) ?? "Normal",
    indent: Number(alignment?.attributes["indent"] ?? 0),
    rotation: rotationFromFile(Number(alignment?.attributes["textRotation"] ?? 0)),
    shrinkToFit: isOn(alignment, "shrinkToFit"),
    readingOrder: byKey(READING_ORDERS, alignment?.attributes["readingOrder"]) ?? "Context",
    style: "",
    locked: isOn(childNamed(entry, "protection"), "locked", true),
    formulaHidden: isOn(childNamed(entry, "protection"), "hidden"),
    ...readBorders(borders[Number(borderId ?? 0)], theme),
  };
}

const BASELINES = { subscript: "Subscript", superscript: "Superscript" } as const;
const READING_ORDERS = { "1": "LeftToRight", "2": "RightToLeft" } as const;

const rotationFromFile = (rotation: number): number =>
  rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;

/** In a pattern the foreground is that of its lines, in a plain fill it is the fill. */
function readFill(
  element: XmlElement | undefined,
  theme: readonly string[],
): Pick<CellFormat, "fill" | "pattern" | "patternColor"> {
  const type = element?.attributes["patternType"];
  const colorOf = (name: string): string | undefined => readColor(childNamed(element, name), theme);
  if (type === "solid") return { fill: colorOf("fgColor") ?? "#FFFFFF", pattern: "", patternColor: "" };
  const pattern = (Object.keys(FILL_PATTERNS) as FillPattern[]).find((each) => FILL_PATTERNS[each] === type);
  if (pattern === undefined) return { fill: "", pattern: "", patternColor: "" };
  return { fill: colorOf("bgColor") ?? "", pattern, patternColor: colorOf("fgColor") ?? "" };
}

type Borders = Pick<
  CellFormat,
  "borderTop" | "borderBottom" | "borderLeft" | "borderRight" | "borderDown" | "borderUp"
>;

function readBorders(border: XmlElement | undefined, theme: readonly string[]): Borders {
  const line = (name: string): BorderLine => {
    const element = childNamed(border, name);
    const kind = BORDER_KINDS.find((each) => each === element?.attributes["style"]) ?? "none";
    return kind === "none" ? "" : `${kind} ${readColor(childNamed(element, "color"), theme) ?? "#000000"}`;
  };
  return {
    borderTop: line("top"),
    borderBottom: line("bottom"),
    borderLeft: line("left"),
    borderRight: line("right"),
    borderDown: isOn(border, "diagonalDown") ? line("diagonal") : "",
    borderUp: isOn(border, "diagonalUp") ? line("diagonal") : "",
  };
}

const KEPT_PATTERNS: ReadonlySet<string | undefined> = new Set([
  undefined,
  "none",
  "solid",
  ...Object.values(FILL_PATTERNS),
]);
const KEPT_HORIZONTAL = new Set([undefined, "general", ...Object.keys(HORIZONTAL)]);
const KEPT_VERTICAL = new Set([undefined, "bottom", ...Object.keys(VERTICAL)]);

function lossesOf(entry: XmlElement | undefined, { fonts, fills }: Parts): LossKind[] {
  const { fontId, fillId } = entry?.attributes ?? {};
  const font = fonts[Number(fontId ?? 0)];
  const fill = fills[Number(fillId ?? 0)];
  const { horizontal, vertical } = childNamed(entry, "alignment")?.attributes ?? {};
  const lost: [LossKind, boolean][] = [
    [
      "fillPatterns",
      childNamed(fill, "gradientFill") !== undefined ||
        !KEPT_PATTERNS.has(childNamed(fill, "patternFill")?.attributes["patternType"]),
    ],
    [
      "fontEffects",
      ["outline", "shadow"].some((name) => childNamed(font, name) && isOn(childNamed(font, name), "val", true)),
    ],
    ["cellAlignment", !KEPT_HORIZONTAL.has(horizontal) || !KEPT_VERTICAL.has(vertical)],
  ];
  return lost.filter(([, isLost]) => isLost).map(([kind]) => kind);
}

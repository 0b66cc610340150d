import {
  ICON_STYLES,
  iconCount,
  PRESETS,
  type BarLimit,
  type ConditionalRule,
  type DataBar,
  type FormatRule,
  type IconStyle,
  type Limit,
  type Preset,
  type RuleFormat,
} from "../../grid/conditionalFormat";
import type { ConditionalFormatFile } from "../../grid/file";
import { readColor } from "../colors";
import { unescapeFormula, unescapeText } from "../escapedText";
import { formulaFromFile, readsOtherWorkbook } from "../formulaFromFile";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { AXES, BAR_DIRECTIONS, CELL_IS, LIMITS, PRESET_ATTRIBUTES, TEXTS, wordOf } from "./ruleWords";

export interface RuleContext {
  readonly theme: readonly string[];
  ruleStyle(id: string | undefined): RuleFormat;
  /** Told for each rule that there is no place for. */
  onLost(): void;
}

interface Found {
  readonly priority: number;
  readonly format: ConditionalFormatFile;
}

/** The rules of a sheet, the one that counts most first, whether they stand in it or in its extensions. */
export function readConditionalFormats(root: XmlElement, context: RuleContext): readonly ConditionalFormatFile[] {
  const extensions = childrenNamed(childNamed(root, "extLst"), "ext")
    .flatMap((extension) => childrenNamed(childNamed(extension, "conditionalFormattings"), "conditionalFormatting"))
    .flatMap((block) =>
      childrenNamed(block, "cfRule").map((rule) => ({ rule, ranges: childNamed(block, "sqref")?.text ?? "" })),
    );
  const later = new Map(extensions.map(({ rule }) => [rule.attributes["id"] ?? "", rule]));
  const joined = new Set<string>();
  const found: Found[] = [];
  const add = (rule: XmlElement, ranges: string, twin: XmlElement | undefined): void => {
    const read = ranges.trim() === "" ? undefined : readRule(rule, twin, context);
    if (!read) return context.onLost();
    found.push({
      priority: Number(rule.attributes["priority"] ?? Number.MAX_SAFE_INTEGER),
      format: { ranges, ...(isOn(rule, "stopIfTrue") ? { stopIfTrue: true } : {}), rule: read },
    });
  };
  for (const block of childrenNamed(root, "conditionalFormatting")) {
    for (const rule of childrenNamed(block, "cfRule")) {
      const id = childrenNamed(childNamed(rule, "extLst"), "ext")
        .map((extension) => childNamed(extension, "id")?.text ?? "")
        .find((each) => later.has(each));
      if (id !== undefined) joined.add(id);
      add(rule, block.attributes["sqref"] ?? "", id === undefined ? undefined : later.get(id));
    }
  }
  for (const { rule, ranges } of extensions) {
    if (!joined.has(rule.attributes["id"] ?? "")) add(rule, ranges, rule);
  }
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

const formulasOf = (rule: XmlElement): readonly string[] =>
  [...childrenNamed(rule, "formula"), ...childrenNamed(rule, "f")].map(({ text }) => text);

function readRule(rule: XmlElement, twin: XmlElement | undefined, context: RuleContext): ConditionalRule | undefined {
  if (formulasOf(rule).some((formula) => readsOtherWorkbook(unescapeFormula(formula)))) return undefined;
  switch (rule.attributes["type"]) {
    case "dataBar":
      return dataBar(rule, twin, context);
    case "colorScale":
      return colorScale(childNamed(rule, "colorScale"), context);
    case "iconSet":
      return iconSet(childNamed(rule, "iconSet"));
    default: {
      const style = rule.attributes["dxfId"];
      // Rules in extensions have their look with them, which is not read.
      if (twin === rule) return undefined;
      const format = style === undefined ? {} : context.ruleStyle(style);
      return formatRule(rule, format);
    }
  }
}

const read = (formula: string | undefined): string => formulaFromFile(unescapeFormula(formula ?? ""), undefined);

function formatRule(rule: XmlElement, format: RuleFormat): FormatRule | undefined {
  const { type = "", operator, text, rank = "10" } = rule.attributes;
  const [one, other] = formulasOf(rule);
  if (type === "expression") return one === undefined ? undefined : { type: "Custom", formula: read(one), format };
  if (type === "cellIs") {
    const known = wordOf(CELL_IS, operator);
    if (known === undefined || one === undefined) return undefined;
    return {
      type: "CellValue",
      operator: known,
      formula1: read(one),
      ...(other === undefined ? {} : { formula2: read(other) }),
      format,
    };
  }
  const comparison = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).find((word) => TEXTS[word][0] === type);
  if (comparison !== undefined)
    // The text may stand in a cell: then only the formula tells.
    return text === undefined
      ? one === undefined
        ? undefined
        : { type: "Custom", formula: read(one), format }
      : { type: "ContainsText", operator: comparison, text: unescapeText(text), format };
  if (type === "top10") {
    const [side, unit] = [
      isOn(rule, "bottom") ? "Bottom" : "Top",
      isOn(rule, "percent") ? "Percent" : "Items",
    ] as const;
    return { type: "TopBottom", kind: `${side}${unit}`, rank: Number(rank), format };
  }
  const criterion = presetOf(rule);
  return criterion && { type: "PresetCriteria", criterion, format };
}

function presetOf(rule: XmlElement): Preset | undefined {
  const { type, timePeriod, stdDev } = rule.attributes;
  return PRESETS.find((preset) => {
    const wanted = PRESET_ATTRIBUTES[preset];
    return (
      wanted["type"] === type &&
      wanted["timePeriod"] === timePeriod &&
      (type !== "aboveAverage" ||
        ((wanted["aboveAverage"] !== "0") === isOn(rule, "aboveAverage", true) &&
          (wanted["equalAverage"] === "1") === isOn(rule, "equalAverage") &&
          (wanted["stdDev"] ?? "0") === (stdDev ?? "0")))
    );
  });
}

function limit(element: XmlElement | undefined): Limit<keyof typeof LIMITS> | undefined {
  const type = wordOf(LIMITS, element?.attributes["type"]);
  if (type === undefined) return undefined;
  const value = childNamed(element, "f")?.text ?? element?.attributes["val"];
  const hasValue = type !== "LowestValue" && type !== "HighestValue" && value !== undefined;
  return { type, ...(hasValue ? { formula: read(value) } : {}) };
}

function colorScale(scale: XmlElement | undefined, { theme }: RuleContext): ConditionalRule | undefined {
  const limits = childrenNamed(scale, "cfvo").map(limit);
  const colors = childrenNamed(scale, "color").map((each) => readColor(each, theme) ?? "#000000");
  const points = limits.flatMap((each, index) => (each ? [{ ...each, color: colors[index] ?? "#000000" }] : []));
  const [minimum, second, third] = points;
  if (!minimum || !second || points.length !== limits.length) return undefined;
  return third
    ? { type: "ColorScale", minimum, midpoint: second, maximum: third }
    : { type: "ColorScale", minimum, maximum: second };
}

function iconSet(icons: XmlElement | undefined): ConditionalRule | undefined {
  const name = icons?.attributes["iconSet"] ?? "3TrafficLights1";
  const style = wordOf(ICON_STYLES, name) as IconStyle | undefined;
  const limits = childrenNamed(icons, "cfvo");
  // Icons out of several sets have no place.
  if (style === undefined || limits.length !== iconCount(style) || childNamed(icons, "cfIcon")) return undefined;
  const criteria = limits.map((element) => {
    const { type = "Percent", formula = "=0" } = limit(element) ?? {};
    const known = type === "LowestValue" || type === "HighestValue" ? "Percent" : type;
    return {
      type: known,
      operator: isOn(element, "gte", true) ? ("GreaterThanOrEqual" as const) : ("GreaterThan" as const),
      formula,
    };
  });
  return {
    type: "IconSet",
    style,
    criteria,
    reverseIconOrder: isOn(icons, "reverse"),
    showIconOnly: !isOn(icons, "showValue", true),
  };
}

/** @param twin - the half in the extensions, which older writers leave out */
function dataBar(rule: XmlElement, twin: XmlElement | undefined, { theme }: RuleContext): DataBar | undefined {
  const plain = childNamed(rule, "dataBar");
  const later = childNamed(twin, "dataBar");
  const colorOf = (element: XmlElement | undefined, name: string): string =>
    readColor(childNamed(element, name), theme) ?? "";
  const [lower, upper] = childrenNamed(later ?? plain, "cfvo").map(barLimit);
  if (!lower || !upper) return undefined;
  return {
    type: "DataBar",
    showDataBarOnly: !isOn(later?.attributes["showValue"] === undefined ? plain : later, "showValue", true),
    barDirection: wordOf(BAR_DIRECTIONS, later?.attributes["direction"]) ?? "Context",
    axisFormat: wordOf(AXES, later?.attributes["axisPosition"]) ?? "Automatic",
    axisColor: later ? colorOf(later, "axisColor") : "#000000",
    lower,
    upper,
    positive: {
      fillColor: colorOf(plain, "color") || colorOf(later, "fillColor") || "#638EC6",
      borderColor: isOn(later, "border") ? colorOf(later, "borderColor") : "",
      gradientFill: isOn(later, "gradient", true),
    },
    negative: {
      fillColor: later ? colorOf(later, "negativeFillColor") : "#FF0000",
      borderColor: colorOf(later, "negativeBorderColor"),
      matchPositiveFillColor: isOn(later, "negativeBarColorSameAsPositive"),
      matchPositiveBorderColor: isOn(later, "negativeBarBorderColorSameAsPositive", true),
    },
  };
}

const barLimit = (element: XmlElement): BarLimit | undefined =>
  /^auto(Min|Max)$/.test(element.attributes["type"] ?? "") ? { type: "Automatic" } : limit(element);

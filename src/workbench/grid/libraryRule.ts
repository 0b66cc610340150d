import type { IRange, IStyleBase } from "@univerjs/core";
import type {
  IColorScale,
  IConditionFormattingRule,
  IDataBar,
  IFormulaHighlightCell,
  IIconSet,
  IValueConfig,
} from "@univerjs/sheets-conditional-formatting";
import { printArea, toRange } from "./address";
import {
  ICON_STYLES,
  type BarLimit,
  type ColorScale,
  type ConditionalFormat,
  type DataBar,
  type FormatRule,
  type IconRule,
  type Limit,
  type RuleFormat,
} from "./conditionalFormat";
import type { Area } from "./grid";
import { ruleFormula } from "./ruleFormula";

/** A rule as the library draws it; undefined while nothing has been said of it. */
export function libraryRule({ id, areas, stopIfTrue, rule }: ConditionalFormat): IConditionFormattingRule | undefined {
  const drawn = drawnRule(rule, areas);
  return drawn && { cfId: id, ranges: areas.map((area): IRange => toRange(area)), stopIfTrue, rule: drawn };
}

function drawnRule(
  rule: ConditionalFormat["rule"],
  areas: readonly Area[],
): IConditionFormattingRule["rule"] | undefined {
  switch (rule.type) {
    case "DataBar":
      return bar(rule, areas);
    case "ColorScale":
      return scale(rule);
    case "IconSet":
      return icons(rule);
    default:
      return highlight(rule, areas);
  }
}

/** All rules that give a look are drawn by their formulas: these say exactly what Excel means. */
function highlight(rule: FormatRule, areas: readonly Area[]): IFormulaHighlightCell | undefined {
  const value = ruleFormula(rule, areas);
  if (value === undefined) return undefined;
  // By their values in the library's own types.
  return {
    type: "highlightCell",
    subType: "formula",
    value,
    style: { ...look(rule.format), ...APPLIES },
  } as IFormulaHighlightCell;
}

/** Of a rule that does not apply the library says an empty look: one that applies may have no other look either. */
export const APPLIES = { applies: 1 } as const;

function look(format: RuleFormat): IStyleBase {
  const { bold, italic, strikethrough, underline, fontColor, fill, borders, numberFormat } = format;
  const line = (edge: keyof NonNullable<RuleFormat["borders"]>) => {
    const own = borders?.[edge];
    return own && own.style !== "None" ? { s: LINES[own.style], cl: { rgb: own.color } } : undefined;
  };
  const edges = Object.entries({
    t: line("EdgeTop"),
    b: line("EdgeBottom"),
    l: line("EdgeLeft"),
    r: line("EdgeRight"),
  }).filter(([, each]) => each !== undefined);
  return {
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? 1 : 0 } }),
    ...(underline === undefined
      ? {}
      : { ul: { s: underline === "None" ? 0 : 1, t: underline === "Double" ? 10 : 12 } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
    ...(edges.length === 0 ? {} : { bd: Object.fromEntries(edges) }),
  };
}

const LINES = { Continuous: 1, Dash: 4, DashDot: 5, DashDotDot: 6, Dot: 3 } as const;

const TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;

function limit({ type, formula = "" }: Limit<keyof typeof TYPES>): IValueConfig {
  const text = formula.replace(/^=/, "");
  const isNumber = text !== "" && Number.isFinite(Number(text));
  // A number may be given as a formula too, such as `=$A$1`.
  const kind = type === "Number" && !isNumber ? "formula" : TYPES[type];
  return { type: kind, value: kind === "formula" ? `=${text}` : Number(text) } as IValueConfig;
}

function scale({ minimum, midpoint, maximum }: ColorScale): IColorScale {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return {
    type: "colorScale",
    config: points.map((point, index) => ({ index, color: point.color, value: limit(point) })),
  } as IColorScale;
}

/** Of itself a bar begins at nothing, or at the lowest value below that. */
function bar(rule: DataBar, areas: readonly Area[]): IDataBar {
  const values = areas.map((area) => printArea(area, "$")).join(",");
  const end = (each: BarLimit, name: "MIN" | "MAX"): IValueConfig =>
    each.type === "Automatic"
      ? ({ type: "formula", value: `=${name}(0,${values})` } as IValueConfig)
      : limit({ ...each, type: each.type });
  return {
    type: "dataBar",
    isShowValue: !rule.showDataBarOnly,
    config: {
      min: end(rule.lower, "MIN"),
      max: end(rule.upper, "MAX"),
      isGradient: rule.positive.gradientFill,
      positiveColor: rule.positive.fillColor,
      nativeColor: rule.negative.matchPositiveFillColor ? rule.positive.fillColor : rule.negative.fillColor,
    },
  } as IDataBar;
}

/** The library counts its icons from the best one, Excel its limits from the lowest. */
function icons({ style, criteria, reverseIconOrder, showIconOnly }: IconRule): IIconSet {
  const last = criteria.length - 1;
  return {
    type: "iconSet",
    isShowValue: !showIconOnly,
    config: [...criteria].reverse().map(({ type, operator, formula = "=0" }, index) => ({
      operator: operator === "GreaterThan" ? "greaterThan" : "greaterThanOrEqual",
      value: limit({ type: type === "Invalid" ? "Percent" : type, formula }),
      iconType: ICON_STYLES[style],
      iconId: String(reverseIconOrder ? last - index : index),
    })),
  } as IIconSet;
}

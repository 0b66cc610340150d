import {
  ICON_STYLES,
  iconCount,
  PRESETS,
  type BarLimit,
  type CellValueRule,
  type ColorScale,
  type ConditionalRule,
  type DataBar,
  type IconLimit,
  type IconStyle,
  type ScaleLimit,
  type TextRule,
  type TopBottomRule,
} from "../../../grid/conditionalFormat";
import type { Grid } from "../../../grid/grid";
import { notationOf } from "../../../notation/notationOf";
import { fromLocalFormula, toLocalFormula } from "../../../notation/translateFormula";
import { color } from "../../color";
import { checkFormula } from "../../formulaSyntax";
import { defineClass, readOnly, type HostObject, type Property } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { changeRule, ruleOf, type FormatState, type RuleOf } from "./found";
import { conditionalLook } from "./look";
import { defaultCriteria } from "./newRule";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const satisfies readonly CellValueRule["operator"][];
const TEXT_OPERATORS = [
  "Contains",
  "NotContains",
  "BeginsWith",
  "EndsWith",
] as const satisfies readonly TextRule["operator"][];
const KINDS = [
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
] as const satisfies readonly TopBottomRule["kind"][];
const SCALE_TYPES = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const satisfies readonly ScaleLimit["type"][];
const BAR_TYPES = ["Automatic", ...SCALE_TYPES] as const satisfies readonly BarLimit["type"][];
const ICON_TYPES = [
  "Invalid",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const satisfies readonly IconLimit["type"][];
const ICON_OPERATORS = [
  "Invalid",
  "GreaterThan",
  "GreaterThanOrEqual",
] as const satisfies readonly IconLimit["operator"][];
const STYLES = Object.keys(ICON_STYLES) as IconStyle[];

/** What is documented as an object must come as one. */
function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** With its "=". A number stands for itself, and so does what is no formula. */
function formulaOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  const text = String(value).trim();
  if (text === "") throw invalidArgument();
  const isNumber = Number.isFinite(Number(text));
  const formula = text.startsWith("=") ? text : isNumber ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
  checkFormula(formula);
  return formula;
}

const optional = (name: string, value: unknown): Readonly<Record<string, string>> =>
  value == null || value === "" ? {} : { [name]: formulaOf(value) };

function property<Type extends ConditionalRule["type"], Member extends keyof RuleOf<Type>>(
  type: Type,
  member: Member,
  read: (value: unknown) => RuleOf<Type>[Member],
): Property<FormatState> {
  return {
    get: (state, { grid }) => ruleOf(grid, state, type)[member],
    set: (state, value, { grid }) =>
      changeRule(grid, state, type, { [member]: read(value) } as unknown as Partial<RuleOf<Type>>),
  };
}

/** All of a rule of one kind as one object. */
function whole<Type extends ConditionalRule["type"]>(
  type: Type,
  print: (rule: RuleOf<Type>) => unknown,
  read: (value: Readonly<Record<string, unknown>>) => Partial<RuleOf<Type>>,
): Property<FormatState> {
  return {
    get: (state, { grid }) => print(ruleOf(grid, state, type)),
    set: (state, value, { grid }) => changeRule(grid, state, type, read(objectOf(value))),
  };
}

const withLook = { Format: (state: FormatState) => conditionalLook(state) };

const custom = defineClass<FormatState>({
  name: "CustomConditionalFormat",
  navigations: { ...withLook, Rule: (state) => formulaRule(state) },
});

const formulaRule = defineClass<FormatState>({
  name: "ConditionalFormatRule",
  properties: {
    Formula: property("Custom", "formula", formulaOf),
    FormulaLocal: {
      get: (state, { grid, host }) =>
        toLocalFormula(ruleOf(grid, state, "Custom").formula, notationOf(host.window.language)),
      set: (state, value, { grid, host }) =>
        changeRule(grid, state, "Custom", {
          formula: formulaOf(fromLocalFormula(String(value), notationOf(host.window.language))),
        }),
    },
  },
});

const cellValue = defineClass<FormatState>({
  name: "CellValueConditionalFormat",
  properties: {
    Rule: whole(
      "CellValue",
      ({ operator, formula1, formula2 }) => ({ operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) }),
      ({ operator, formula1, formula2 }) => {
        const read = oneOf(OPERATORS)(operator);
        if (/Between/.test(read) && (formula2 == null || formula2 === "")) throw invalidArgument();
        return { operator: read, formula1: formulaOf(formula1), ...optional("formula2", formula2) };
      },
    ),
  },
  navigations: withLook,
});

const textComparison = defineClass<FormatState>({
  name: "TextConditionalFormat",
  properties: {
    Rule: whole(
      "ContainsText",
      ({ operator, text }) => ({ operator, text }),
      ({ operator, text }) => ({ operator: oneOf(TEXT_OPERATORS)(operator), text: String(text) }),
    ),
  },
  navigations: withLook,
});

const topBottom = defineClass<FormatState>({
  name: "TopBottomConditionalFormat",
  properties: {
    Rule: whole(
      "TopBottom",
      ({ kind, rank }) => ({ type: kind, rank }),
      ({ type, rank }) => {
        const kind = oneOf(KINDS)(type);
        if (!Number.isInteger(rank) || Number(rank) < 1 || Number(rank) > (/Percent/.test(kind) ? 100 : 1000))
          throw invalidArgument();
        return { kind, rank: Number(rank) };
      },
    ),
  },
  navigations: withLook,
});

const preset = defineClass<FormatState>({
  name: "PresetCriteriaConditionalFormat",
  properties: {
    Rule: whole(
      "PresetCriteria",
      ({ criterion }) => ({ criterion }),
      ({ criterion }) => ({ criterion: oneOf(PRESETS)(criterion) }),
    ),
  },
  navigations: withLook,
});

function scaleLimit(value: unknown): ScaleLimit {
  const { type, formula, color: given } = objectOf(value);
  return { type: oneOf(SCALE_TYPES)(type), ...optional("formula", formula), color: color(given) };
}

const colorScale = defineClass<FormatState>({
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: readOnly((state, { grid }) => ruleOf(grid, state, "ColorScale").midpoint !== undefined),
    Criteria: {
      get: (state, { grid }) => {
        const { minimum, midpoint, maximum } = ruleOf(grid, state, "ColorScale");
        return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
      },
      set: (state, value, { grid }) => {
        const { minimum, midpoint, maximum } = objectOf(value);
        const scale: ColorScale = {
          type: "ColorScale",
          minimum: scaleLimit(minimum),
          ...(midpoint == null ? {} : { midpoint: scaleLimit(midpoint) }),
          maximum: scaleLimit(maximum),
        };
        replace(grid, state, scale);
      },
    },
  },
});

/** A scale of two colours has no middle left over from one of three. */
function replace(grid: Grid, state: FormatState, scale: ColorScale): void {
  changeRule(grid, state, "ColorScale", { ...scale, midpoint: scale.midpoint } as ColorScale);
}

function iconLimits(value: unknown, style: IconStyle): readonly IconLimit[] {
  if (!Array.isArray(value) || value.length !== iconCount(style)) throw invalidArgument();
  return value.map((each: unknown, index): IconLimit => {
    const { type, operator, formula, customIcon } = objectOf(each);
    if (customIcon != null) throw invalidArgument("Icons of other sets are not kept here.");
    if (index === 0) return { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };
    return {
      type: oneOf(ICON_TYPES)(type),
      operator: oneOf(ICON_OPERATORS)(operator),
      formula: formulaOf(formula),
    };
  });
}

const iconSet = defineClass<FormatState>({
  name: "IconSetConditionalFormat",
  properties: {
    ReverseIconOrder: property("IconSet", "reverseIconOrder", Boolean),
    ShowIconOnly: property("IconSet", "showIconOnly", Boolean),
    Style: {
      get: (state, { grid }) => ruleOf(grid, state, "IconSet").style,
      set: (state, value, { grid }) => {
        const style = oneOf(STYLES)(value);
        const { criteria } = ruleOf(grid, state, "IconSet");
        const keeps = criteria.length === iconCount(style);
        changeRule(grid, state, "IconSet", { style, ...(keeps ? {} : { criteria: defaultCriteria(style) }) });
      },
    },
    Criteria: {
      get: (state, { grid }) => ruleOf(grid, state, "IconSet").criteria,
      set: (state, value, { grid }) =>
        changeRule(grid, state, "IconSet", { criteria: iconLimits(value, ruleOf(grid, state, "IconSet").style) }),
    },
  },
});

function barLimit(value: unknown): BarLimit {
  const { type, formula } = objectOf(value);
  return { type: oneOf(BAR_TYPES)(type), ...optional("formula", formula) };
}

const colorOrNone = (value: unknown): string => (value == null || value === "" ? "" : color(value));

const dataBar = defineClass<FormatState>({
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: property("DataBar", "showDataBarOnly", Boolean),
    BarDirection: property("DataBar", "barDirection", oneOf(["Context", "LeftToRight", "RightToLeft"] as const)),
    AxisFormat: property("DataBar", "axisFormat", oneOf(["Automatic", "None", "CellMidPoint"] as const)),
    AxisColor: property("DataBar", "axisColor", colorOrNone),
    LowerBoundRule: property("DataBar", "lower", barLimit),
    UpperBoundRule: property("DataBar", "upper", barLimit),
  },
  navigations: { PositiveFormat: (state) => positiveBar(state), NegativeFormat: (state) => negativeBar(state) },
});

function side<Side extends "positive" | "negative", Member extends keyof DataBar[Side]>(
  name: Side,
  member: Member,
  read: (value: unknown) => DataBar[Side][Member],
): Property<FormatState> {
  return {
    get: (state, { grid }) => ruleOf(grid, state, "DataBar")[name][member],
    set: (state, value, { grid }) =>
      changeRule(grid, state, "DataBar", {
        [name]: { ...ruleOf(grid, state, "DataBar")[name], [member]: read(value) },
      }),
  };
}

const positiveBar = defineClass<FormatState>({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: side("positive", "fillColor", color),
    BorderColor: side("positive", "borderColor", colorOrNone),
    GradientFill: side("positive", "gradientFill", Boolean),
  },
});

const negativeBar = defineClass<FormatState>({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: side("negative", "fillColor", color),
    BorderColor: side("negative", "borderColor", colorOrNone),
    MatchPositiveFillColor: side("negative", "matchPositiveFillColor", Boolean),
    MatchPositiveBorderColor: side("negative", "matchPositiveBorderColor", Boolean),
  },
});

/** What a conditional format calls the object with its rule, by the member of `Excel.ConditionalFormat`. */
export const RULES = {
  CellValue: { type: "CellValue", object: cellValue },
  ColorScale: { type: "ColorScale", object: colorScale },
  Custom: { type: "Custom", object: custom },
  DataBar: { type: "DataBar", object: dataBar },
  IconSet: { type: "IconSet", object: iconSet },
  Preset: { type: "PresetCriteria", object: preset },
  TextComparison: { type: "ContainsText", object: textComparison },
  TopBottom: { type: "TopBottom", object: topBottom },
} as const satisfies Readonly<
  Record<string, { readonly type: ConditionalRule["type"]; readonly object: (state: FormatState) => HostObject }>
>;

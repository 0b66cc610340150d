import { BAR_AXES, BAR_DIRECTIONS, BAR_LIMITS, type BarLimit, type DataBar } from "../../../grid/conditionalFormat";
import { color } from "../../color";
import { defineClass, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { changeRule, ruleOf, type FormatState } from "./found";
import { objectOf, optional, property } from "./ruleMembers";

function barLimit(value: unknown): BarLimit {
  const { type, formula } = objectOf(value);
  return { type: oneOf(BAR_LIMITS)(type), ...optional("formula", formula) };
}

const colorOrNone = (value: unknown): string => (value == null || value === "" ? "" : color(value));

export const dataBar = defineClass<FormatState>({
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: property("DataBar", "showDataBarOnly", Boolean),
    BarDirection: property("DataBar", "barDirection", oneOf(BAR_DIRECTIONS)),
    AxisFormat: property("DataBar", "axisFormat", oneOf(BAR_AXES)),
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

import { AXIS_POSITIONS, DISPLAY_UNITS, TICK_LABELS, TICK_MARKS } from "../../../grid/charts/chart";
import { isRound, kindOf } from "../../../grid/charts/kinds";
import type { Grid } from "../../../grid/grid";
import { defineClass, readOnly, type HostObject, type Property } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { placeFrom } from "../placeFrom";
import { axisLimit } from "./axisLimits";
import { chartAxisFormat, chartGridlinesFormat } from "./chartFormats";
import {
  anyNumber,
  automatic,
  below,
  changePart,
  chartOf,
  integerBetween,
  member,
  numberBetween,
  positiveNumber,
  type PartState,
} from "./chartPart";
import { chartAxisTitle } from "./chartTexts";
import { referenceTo } from "./referenceTo";
import { changeSeries } from "./changeSeries";

const AXES = { Category: "category", Value: "value" } as const;

/** `Excel.ChartAxes`: round charts have none. */
export const chartAxes = defineClass<PartState>({
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (state, { grid }) => axis(grid, state, "Category"),
    ValueAxis: (state, { grid }) => axis(grid, state, "Value"),
  },
  methods: {
    GetItem: (state, [type, group], { grid }) =>
      axis(grid, state, oneOf(["Category", "Value"] as const)(type), group === "Secondary"),
  },
});

function axis(grid: Grid, state: PartState, type: keyof typeof AXES, isSecondary = false): HostObject {
  const chart = chartOf(grid, state);
  const isThere = isSecondary ? chart.series.some(({ axisGroup }) => axisGroup === "Secondary") : !isRound(chart.type);
  if (!isThere) throw invalidArgument();
  const name = AXES[type];
  return chartAxis(below(state, isSecondary ? (`secondary${type}` as const) : name));
}

const isValueAxis = ({ path }: PartState): boolean => /value/i.test(path.at(-1) ?? "");
const isSecondaryAxis = ({ path }: PartState): boolean => (path.at(-1) ?? "").startsWith("secondary");

/** "" lets Excel choose; what it has chosen is a number. */
const chosen =
  (name: Parameters<typeof axisLimit>[4]) =>
  (grid: Grid, state: PartState): unknown =>
    axisLimit(grid, state.sheetId, chartOf(grid, state), state.path.at(-1) ?? "", name);
const limit = (name: "minimum" | "maximum"): Property<PartState> => member(name, chosen(name), automatic(anyNumber));
const unit = (name: "majorUnit" | "minorUnit"): Property<PartState> =>
  member(name, chosen(name), automatic(positiveNumber));

/** `Excel.ChartAxis`. */
const chartAxis = defineClass<PartState>({
  name: "ChartAxis",
  properties: {
    Type: readOnly((state) => (isValueAxis(state) ? "Value" : "Category")),
    AxisGroup: readOnly((state) => (isSecondaryAxis(state) ? "Secondary" : "Primary")),
    Visible: member("visible", (_: unknown, { path }: PartState) => path.at(-1) !== "secondaryCategory", Boolean),
    Minimum: limit("minimum"),
    Maximum: limit("maximum"),
    MajorUnit: unit("majorUnit"),
    MinorUnit: unit("minorUnit"),
    NumberFormat: member("numberFormat", "General", String),
    LinkNumberFormat: {
      get: (state, client) => member("numberFormat", "", String).get(state, client) === "",
      set: (state, value, { grid }) => {
        if (value === true) changePart(grid, state, { numberFormat: undefined });
      },
    },
    ScaleType: {
      get: (state, client) => member("scaleType", "Linear", String).get(state, client),
      set: (state, value, { grid }) => {
        const type = oneOf(["Linear", "Logarithmic"] as const)(value);
        changePart(grid, state, { scaleType: type === "Linear" ? undefined : type });
      },
    },
    LogBase: member("logBase", 10, numberBetween(2, 1000)),
    ReversePlotOrder: member("reversePlotOrder", false, Boolean),
    TickLabelPosition: member("tickLabelPosition", "NextToAxis", oneOf(TICK_LABELS)),
    TickLabelSpacing: member("tickLabelSpacing", "", automatic(integerBetween(1, 31_999))),
    TickMarkSpacing: member("tickMarkSpacing", 1, integerBetween(1, 31_999)),
    DisplayUnit: {
      ...member("displayUnit", "None", String),
      set: (state, value, { grid }) => {
        const unit_ = oneOf(DISPLAY_UNITS)(value);
        changePart(grid, state, {
          displayUnit: unit_ === "None" ? undefined : unit_,
          ...(unit_ === "Custom" ? {} : { customDisplayUnit: undefined }),
        });
      },
    },
    CustomDisplayUnit: readOnly((state, client) => member("customDisplayUnit", 0, Number).get(state, client)),
    ShowDisplayUnitLabel: member("showDisplayUnitLabel", true, Boolean),
    IsBetweenCategories: member(
      "isBetweenCategories",
      (grid: Grid, state: PartState) => !/^(scatter|area)$/.test(kindOf(chartOf(grid, state).type).shape),
      Boolean,
    ),
    Position: {
      ...member("position", "Automatic", String),
      set: (state, value, { grid }) => {
        const position = oneOf(AXIS_POSITIONS)(value);
        changePart(grid, state, {
          position: position === "Automatic" ? undefined : position,
          ...(position === "Custom" ? {} : { positionAt: undefined }),
        });
      },
    },
    PositionAt: readOnly((state, client) => member("positionAt", 0, Number).get(state, client)),
    MajorTickMark: member("majorTickMark", "None", oneOf(TICK_MARKS)),
    MinorTickMark: member("minorTickMark", "None", oneOf(TICK_MARKS)),
  },
  navigations: {
    Format: (state) => chartAxisFormat(state),
    Title: (state) => chartAxisTitle(below(state, "title")),
    MajorGridlines: (state) => chartGridlines(below(state, "majorGridlines")),
    MinorGridlines: (state) => chartGridlines(below(state, "minorGridlines")),
  },
  methods: {
    SetCustomDisplayUnit: (state, [value], { grid }) =>
      changePart(grid, state, { displayUnit: "Custom", customDisplayUnit: positiveNumber(value) }),
    SetPositionAt: (state, [value], { grid }) =>
      changePart(grid, state, { position: "Custom", positionAt: anyNumber(value) }),
    SetCategoryNames: (state, [cells], { grid }) => {
      const formula = referenceTo(grid, placeFrom(grid, state.sheetId, cells));
      changeSeries(grid, state, (series) => ({ ...series, categories: { formula } }));
    },
  },
});

/** Values have lines across the chart, and so do both axes of a scatter chart. */
function hasGridlines(grid: Grid, state: PartState): boolean {
  const isMajor = state.path.at(-1) === "majorGridlines";
  const owner = { ...state, path: state.path.slice(0, -1) };
  if (!isMajor || isSecondaryAxis(owner)) return false;
  return isValueAxis(owner) || kindOf(chartOf(grid, state).type).shape === "scatter";
}

/** `Excel.ChartGridlines`. */
const chartGridlines = defineClass<PartState>({
  name: "ChartGridlines",
  properties: { Visible: member("visible", hasGridlines, Boolean) },
  navigations: { Format: (state) => chartGridlinesFormat(state) },
});

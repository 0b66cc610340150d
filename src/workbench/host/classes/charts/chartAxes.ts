import {
  AXIS_POSITIONS,
  DISPLAY_UNITS,
  LABEL_SIDES,
  TICK_LABELS,
  TICK_MARKS,
  TIME_UNITS,
  type ChartAxis as ChartAxisRecord,
} from "../../../grid/charts/chartAxis";
import type { Box } from "../../../grid/charts/placeOfChart";
import { isRound, kindOf, measuresBoth } from "../../../grid/charts/kinds";
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
  partOf,
  positiveNumber,
  type PartState,
} from "./chartPart";
import { readPlace, type Placed } from "./chartPlaces";
import { chartAxisTitle, rotation } from "./chartTexts";
import { referenceTo } from "./referenceTo";
import { changeSeries } from "./changeSeries";

const AXES = { Category: "category", Value: "value", Series: "series" } as const;

/** `Excel.ChartAxes`: round charts have none. */
export const chartAxes = defineClass<PartState>({
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (state, { grid }) => axis(grid, state, "Category"),
    ValueAxis: (state, { grid }) => axis(grid, state, "Value"),
    SeriesAxis: (state, { grid }) => axis(grid, state, "Series"),
  },
  methods: {
    GetItem: (state, [type, group], { grid }) =>
      axis(grid, state, oneOf(["Category", "Value", "Series"] as const)(type), group === "Secondary"),
  },
});

function axis(grid: Grid, state: PartState, type: keyof typeof AXES, isSecondary = false): HostObject {
  const chart = chartOf(grid, state);
  const isThere = isSecondary ? chart.series.some(({ axisGroup }) => axisGroup === "Secondary") : !isRound(chart.type);
  if (!isThere || (type === "Series" && (isSecondary || kindOf(chart.type).isDeep !== true))) throw invalidArgument();
  const name = AXES[type];
  return chartAxis(below(state, isSecondary ? `secondary${type}` : name));
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

const timeUnit = (name: string): Property<PartState> => member(name, "Days", oneOf(TIME_UNITS));

/** Of an axis with its words, beside what is within the axes. */
const side = (name: keyof Box): Property<PartState> => ({
  get: (state, client) => {
    const { visible = state.path.at(-1) !== "secondaryCategory" } = partOf(client.grid, state) as ChartAxisRecord;
    return visible ? readPlace((placed) => axisBox(placed, state), name).get(state, client) : null;
  },
});

function axisBox({ plot, places: { plotArea, inside } }: Placed, state: PartState): Box {
  const isUp = isValueAxis(state) !== (plot.series[0]?.kind.shape === "bar");
  const isFar = isSecondaryAxis(state);
  const right = inside.left + inside.width;
  const bottom = inside.top + inside.height;
  if (isUp)
    return isFar
      ? { left: right, top: inside.top, width: plotArea.left + plotArea.width - right, height: inside.height }
      : { left: plotArea.left, top: inside.top, width: inside.left - plotArea.left, height: inside.height };
  return isFar
    ? { left: inside.left, top: plotArea.top, width: inside.width, height: inside.top - plotArea.top }
    : { left: inside.left, top: bottom, width: inside.width, height: plotArea.top + plotArea.height - bottom };
}

/** `Excel.ChartAxis`. */
const chartAxis = defineClass<PartState>({
  name: "ChartAxis",
  properties: {
    Type: readOnly((state) => (isValueAxis(state) ? "Value" : state.path.at(-1) === "series" ? "Series" : "Category")),
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
      (grid: Grid, state: PartState) => !/^(scatter|bubble|area)$/.test(kindOf(chartOf(grid, state).type).shape),
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
    Alignment: member("alignment", "Center", oneOf(LABEL_SIDES)),
    Offset: member("offset", 100, integerBetween(0, 1000)),
    TextOrientation: member("textOrientation", 0, rotation),
    CategoryType: member("categoryType", "Automatic", (value) => {
      const type = oneOf(["Automatic", "TextAxis", "DateAxis"] as const)(value);
      return type === "Automatic" ? undefined : type;
    }),
    BaseTimeUnit: timeUnit("baseTimeUnit"),
    MajorTimeUnitScale: timeUnit("majorTimeUnitScale"),
    MinorTimeUnitScale: timeUnit("minorTimeUnitScale"),
    MultiLevel: member("multiLevel", true, (value) => (value === false ? false : undefined)),
    Left: side("left"),
    Top: side("top"),
    Width: side("width"),
    Height: side("height"),
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
  const kind = kindOf(chartOf(grid, state).type);
  return isValueAxis(owner) || measuresBoth(kind) || (kind.shape === "radar" && owner.path.at(-1) === "category");
}

/** `Excel.ChartGridlines`. */
const chartGridlines = defineClass<PartState>({
  name: "ChartGridlines",
  properties: { Visible: member("visible", hasGridlines, Boolean) },
  navigations: { Format: (state) => chartGridlinesFormat(state) },
});

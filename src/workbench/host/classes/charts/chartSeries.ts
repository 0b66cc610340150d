import {
  isNoLabel,
  MARKERS,
  NO_LABEL,
  SPLITS,
  type Chart,
  type ChartPoint,
  type ChartSeries,
} from "../../../grid/charts/chart";
import { CHART_TYPES, type ChartType } from "../../../grid/charts/chartTypes";
import { numbersOf, wordsOf } from "../../../grid/charts/chartCells";
import { gapOf, overlapOf, standsAlone } from "../../../grid/charts/kinds";
import { seriesName } from "../../../grid/charts/shownTexts";
import type { Grid } from "../../../grid/grid";
import { newPartId } from "../../../grid/newPartId";
import { defineClass, readOnly, type HostObject, type Property } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { placeFrom } from "../placeFrom";
import { cellFormula } from "./cellFormula";
import { changeSeries } from "./changeSeries";
import { errorBarsOf } from "./chartErrorBars";
import { chartPointFormat, chartSeriesFormat } from "./chartFormats";
import { chartDataLabel, chartDataLabels } from "./chartLabels";
import {
  anyColor,
  below,
  changeChart,
  changePart,
  chartOf,
  member,
  integerBetween,
  numberBetween,
  partOf,
  type PartState,
} from "./chartPart";
import { chartTrendlines } from "./chartTrendlines";
import { referenceTo } from "./referenceTo";

/** `Excel.ChartSeriesCollection`; its state is that of the list of series. */
export const chartSeriesCollection = defineClass<PartState>({
  name: "ChartSeriesCollection",
  properties: { Count: readOnly((state, { grid }) => chartOf(grid, state).series.length) },
  items: (state, { grid }) => chartOf(grid, state).series.map(({ id }) => chartSeries(below(state, id))),
  item: (state, key, { grid }) => {
    const found = chartOf(grid, state).series.find(({ id }) => id === key);
    return found && chartSeries(below(state, found.id));
  },
  methods: {
    Add: (state, [name, index], { grid }): HostObject => {
      const { series } = chartOf(grid, state);
      const added: ChartSeries = { id: newPartId(), ...(name == null ? {} : { name: { text: String(name) } }) };
      const at = index == null ? series.length : integerBetween(0, series.length)(index);
      changeChart(grid, state, { series: [...series.slice(0, at), added, ...series.slice(at)] });
      return chartSeries(below(state, added.id));
    },
  },
});

const placeIn = ({ series }: Chart, state: PartState): number => series.findIndex(({ id }) => id === state.path.at(-1));

const markers = {
  MarkerStyle: member("markerStyle", "Automatic", oneOf(MARKERS)),
  MarkerSize: member("markerSize", 5, integerBetween(2, 72)),
  MarkerBackgroundColor: member("markerBackgroundColor", "", anyColor),
  MarkerForegroundColor: member("markerForegroundColor", "", anyColor),
};

/** Labels are there when something is said of them. */
const hasLabels: Property<PartState> = {
  get: (state, { grid }) => partOf(grid, state)["labels"] !== undefined,
  set: (state, value, { grid }) =>
    changePart(grid, state, { labels: value === true ? (partOf(grid, state)["labels"] ?? {}) : undefined }),
};

/** Of the same kind in the same group of axes, columns share how wide they are. */
function shared(
  name: "gapWidth" | "overlap",
  fallback: (type: ChartType) => number,
  read: (value: unknown) => unknown,
): Property<PartState> {
  return {
    get: (state, { grid }) => {
      const said = partOf(grid, state) as Partial<ChartSeries>;
      return said[name] ?? fallback(said.type ?? chartOf(grid, state).type);
    },
    set: (state, value, { grid }) => {
      const chart = chartOf(grid, state);
      const own = chart.series[placeIn(chart, state)];
      const wanted = read(value) as number;
      const isSame = (each: ChartSeries): boolean =>
        each.axisGroup === own?.axisGroup && (each.type ?? chart.type) === (own?.type ?? chart.type);
      changeChart(grid, state, {
        series: chart.series.map((each) => (isSame(each) ? { ...each, [name]: wanted } : each)),
      });
    },
  };
}

/** What is said of a whole chart is said of each of its series. */
function ofAll(name: keyof ChartSeries, fallback: unknown, read: (value: unknown) => unknown): Property<PartState> {
  return {
    get: member(name, fallback, read).get,
    set: (state, value, { grid }) => {
      partOf(grid, state);
      changeSeries(grid, state, (series) => ({ ...series, [name]: read(value) }));
    },
  };
}

/** `Excel.ChartSeries`. */
const chartSeries: (state: PartState) => HostObject = defineClass<PartState>({
  name: "ChartSeries",
  id: ({ path }) => path.at(-1) ?? "",
  properties: {
    Name: {
      get: (state, { grid, host }) => {
        const chart = chartOf(grid, state);
        partOf(grid, state);
        return seriesName(grid, chart, placeIn(chart, state), host.window.language);
      },
      set: (state, value, { grid }) => {
        const text = String(value);
        // `=Data!$B$1` is the cell, as in Excel.
        changePart(grid, state, { name: text.startsWith("=") ? { formula: cellFormula(grid, text) } : { text } });
      },
    },
    ChartType: {
      get: (state, { grid }) => partOf(grid, state)["type"] ?? chartOf(grid, state).type,
      set: (state, value, { grid }) => {
        const type = oneOf(CHART_TYPES)(value);
        const { type: own } = chartOf(grid, state);
        // Excel: some kinds of charts cannot be combined with others.
        if (type !== own && (standsAlone(type) || standsAlone(own))) throw invalidArgument();
        changePart(grid, state, { type: type === chartOf(grid, state).type ? undefined : type });
      },
    },
    AxisGroup: {
      get: (state, { grid }) => partOf(grid, state)["axisGroup"] ?? "Primary",
      set: (state, value, { grid }) => {
        const group = oneOf(["Primary", "Secondary"] as const)(value);
        changePart(grid, state, { axisGroup: group === "Secondary" ? group : undefined });
      },
    },
    // Counted from 0, as Microsoft's own sample does.
    PlotOrder: {
      get: (state, { grid }) => placeIn(chartOf(grid, state), state),
      set: (state, value, { grid }) => {
        const { series } = chartOf(grid, state);
        const moved = series.filter(({ id }) => id === state.path.at(-1));
        const rest = series.filter(({ id }) => id !== state.path.at(-1));
        const at = integerBetween(0, series.length - 1)(value);
        changeChart(grid, state, { series: [...rest.slice(0, at), ...moved, ...rest.slice(at)] });
      },
    },
    GapWidth: shared("gapWidth", gapOf, integerBetween(0, 500)),
    Overlap: shared("overlap", overlapOf, integerBetween(-100, 100)),
    Smooth: member("smooth", false, Boolean),
    InvertIfNegative: member("invertIfNegative", false, Boolean),
    VaryByCategories: member("varyByCategories", false, Boolean),
    Explosion: member("explosion", 0, integerBetween(0, 400)),
    FirstSliceAngle: member("firstSliceAngle", 0, integerBetween(0, 360)),
    BubbleScale: ofAll("bubbleScale", 100, integerBetween(0, 300)),
    SecondPlotSize: ofAll("secondPlotSize", 75, integerBetween(5, 200)),
    SplitType: ofAll("splitType", "SplitByPosition", oneOf(SPLITS)),
    SplitValue: {
      get: (state, client) => {
        const { splitType, splitValue } = partOf(client.grid, state) as Partial<ChartSeries>;
        const isByPlace = splitType === undefined || splitType === "SplitByPosition";
        return splitValue ?? (isByPlace ? Math.ceil(valuesAt(client.grid, state).length / 3) : 0);
      },
      set: (state, value, client) => {
        ofAll("splitValue", 0, numberBetween(0, Number.MAX_VALUE)).set?.(state, value, client);
      },
    },
    DoughnutHoleSize: member("doughnutHoleSize", 75, integerBetween(10, 90)),
    HasDataLabels: hasLabels,
    ...markers,
  },
  navigations: {
    DataLabels: (state) => chartDataLabels(below(state, "labels")),
    Format: (state) => chartSeriesFormat(state),
    Points: (state) => chartPoints(below(state, "points")),
    Trendlines: (state) => chartTrendlines(below(state, "trendlines")),
    XErrorBars: (state, { grid }) => errorBarsOf(grid, state, "xErrorBars"),
    YErrorBars: (state, { grid }) => errorBarsOf(grid, state, "yErrorBars"),
  },
  methods: {
    Delete: (state, _, { grid }) => {
      partOf(grid, state);
      const rest = chartOf(grid, state).series.filter(({ id }) => id !== state.path.at(-1));
      changeChart(grid, state, { series: rest });
    },
    SetValues: (state, [cells], { grid }) =>
      changePart(grid, state, { values: { formula: referenceTo(grid, placeFrom(grid, state.sheetId, cells)) } }),
    SetXAxisValues: (state, [cells], { grid }) =>
      changePart(grid, state, { categories: { formula: referenceTo(grid, placeFrom(grid, state.sheetId, cells)) } }),
    SetBubbleSizes: (state, [cells], { grid }) =>
      changePart(grid, state, { sizes: { formula: referenceTo(grid, placeFrom(grid, state.sheetId, cells)) } }),
    GetDimensionValues: (state, [dimension], { grid }) => {
      const { values, categories, sizes } = partOf(grid, state) as Partial<ChartSeries>;
      switch (dimension) {
        case "Values":
        case "YValues":
          return numbersOf(grid, values, false).map((value) => (value === undefined ? "" : String(value)));
        case "BubbleSizes":
          return numbersOf(grid, sizes, false).map((size) => (size === undefined ? "" : String(size)));
        case "Categories":
        case "XValues":
          return wordsOf(grid, categories, false);
        default:
          throw invalidArgument();
      }
    },
  },
});

const valuesAt = (grid: Grid, state: PartState): readonly (number | undefined)[] => {
  const { values } = partOf(grid, { ...state, path: state.path.slice(0, 2) }) as Partial<ChartSeries>;
  return numbersOf(grid, values, false);
};

/** A point has a label when its series has, unless its own is gone. */
const hasLabel: Property<PartState> = {
  get: (state, { grid }) => {
    const { labels } = partOf(grid, state) as ChartPoint;
    return labels ? !isNoLabel(labels) : areLabelled(grid, state);
  },
  set: (state, value, { grid }) => {
    const { labels } = partOf(grid, state) as ChartPoint;
    const own = labels && !isNoLabel(labels) ? labels : undefined;
    const [shown, gone] = areLabelled(grid, state) ? [own, NO_LABEL] : [own ?? {}, undefined];
    changePart(grid, state, { labels: value === true ? shown : gone });
  },
};

const areLabelled = (grid: Grid, state: PartState): boolean =>
  partOf(grid, { ...state, path: state.path.slice(0, 2) })["labels"] !== undefined;

/** `Excel.ChartPointsCollection`: one point for each value. */
const chartPoints = defineClass<PartState>({
  name: "ChartPointsCollection",
  properties: { Count: readOnly((state, { grid }) => valuesAt(grid, state).length) },
  items: (state, { grid }) => valuesAt(grid, state).map((_, index) => chartPoint(below(state, String(index)))),
});

/** `Excel.ChartPoint`. */
const chartPoint = defineClass<PartState>({
  name: "ChartPoint",
  properties: {
    Value: readOnly((state, { grid }) => valuesAt(grid, state)[Number(state.path.at(-1))] ?? null),
    HasDataLabel: hasLabel,
    ...markers,
  },
  navigations: {
    DataLabel: (state) => chartDataLabel(below(state, "labels")),
    Format: (state) => chartPointFormat(state),
  },
});

import { CHART_LINES, NO_FILL, type ChartFont, type ChartTitle } from "../../../grid/charts/chart";
import { unlessPlain, withFont } from "../../../grid/charts/textRuns";
import { color } from "../../color";
import { defineClass, type HostObject, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import {
  anyColor,
  below,
  changeChart,
  changePart,
  chartOf,
  member,
  numberBetween,
  partOf,
  type PartState,
} from "./chartPart";

/** `Excel.ChartFill` of a part that has a fill. */
const chartFill = defineClass<PartState>({
  name: "ChartFill",
  methods: {
    Clear: (state, _, { grid }) => changePart(grid, state, { fill: NO_FILL }),
    SetSolidColor: (state, [value], { grid }) => changePart(grid, state, { fill: color(value) }),
  },
});

/** Points that Excel draws lines with. */
const WEIGHTS = numberBetween(0, 1584);

const line = {
  Color: member("color", "", anyColor),
  LineStyle: member("style", "Automatic", oneOf(CHART_LINES)),
  Weight: member("weight", 0.75, WEIGHTS),
};
const clearLine = (state: PartState, _: unknown, { grid }: { readonly grid: Parameters<typeof changePart>[0] }): void =>
  changePart(grid, state, { style: "None", color: undefined });

/** `Excel.ChartLineFormat` and `Excel.ChartBorder`, which are kept alike. */
const chartLine = defineClass<PartState>({ name: "ChartLineFormat", properties: line, methods: { Clear: clearLine } });
const chartBorder = defineClass<PartState>({ name: "ChartBorder", properties: line, methods: { Clear: clearLine } });

/** Of the title of the chart, of those of axes, and of everything else. */
const standardSize = (_: unknown, { path }: PartState): number =>
  path.at(-2) === "title" ? (path.length === 2 ? 14 : 10) : 9;

/** What is said of words: by the name of Office.js, what is kept, what Excel has where nothing is said, and what may be said. */
export const FONT_MEMBERS = {
  Bold: ["bold", false, Boolean],
  Italic: ["italic", false, Boolean],
  Underline: ["underline", "None", oneOf(["None", "Single"] as const)],
  Color: ["color", "#595959", anyColor],
  Name: ["name", "Calibri", String],
  Size: ["size", standardSize, numberBetween(1, 409)],
} as const satisfies Readonly<Record<string, readonly [keyof ChartFont, unknown, (value: unknown) => unknown]>>;

/** What is said of all words is said of their parts too. */
function ofAllWords([name, fallback, read]: (typeof FONT_MEMBERS)[keyof typeof FONT_MEMBERS]): Property<PartState> {
  const own = member(name, fallback, read);
  return {
    get: own.get,
    set: (state, value, client) => {
      own.set?.(state, value, client);
      const words = { ...state, path: state.path.slice(0, -1) };
      const { runs } = partOf(client.grid, words) as ChartTitle;
      if (!runs) return;
      const whole = { start: 0, length: Number.MAX_SAFE_INTEGER };
      const alike = withFont(runs, whole, (font) => ({ ...font, [name]: undefined }));
      changePart(client.grid, words, { runs: unlessPlain(alike) });
    },
  };
}

/** `Excel.ChartFont`. */
const chartFont = defineClass<PartState>({
  name: "ChartFont",
  properties: Object.fromEntries(Object.entries(FONT_MEMBERS).map(([name, said]) => [name, ofAllWords(said)] as const)),
});

const fill = (state: PartState): HostObject => chartFill(state);
const font = (state: PartState): HostObject => chartFont(below(state, "font"));
const asBorder = (state: PartState): HostObject => chartBorder(below(state, "line"));
const asLine = (state: PartState): HostObject => chartLine(below(state, "line"));

const bordered = (name: string) =>
  defineClass<PartState>({ name, navigations: { Fill: fill, Font: font, Border: asBorder } });

/** Of a chart as a whole; that its corners are round is said of the chart itself. */
export const chartAreaFormat = defineClass<PartState>({
  name: "ChartAreaFormat",
  properties: {
    RoundedCorners: {
      get: (state, { grid }) => chartOf(grid, state).roundedCorners ?? false,
      set: (state, value, { grid }) => {
        chartOf(grid, state);
        changeChart(grid, state, { roundedCorners: value === true });
      },
    },
  },
  navigations: { Fill: fill, Font: font, Border: asBorder },
});
export const chartTitleFormat = bordered("ChartTitleFormat");
export const chartAxisTitleFormat = bordered("ChartAxisTitleFormat");
export const chartLegendFormat = bordered("ChartLegendFormat");
export const chartDataTableFormat = bordered("ChartDataTableFormat");
export const chartDataLabelFormat = bordered("ChartDataLabelFormat");
export const chartTrendlineLabelFormat = bordered("ChartTrendlineLabelFormat");
export const chartPlotAreaFormat = defineClass<PartState>({
  name: "ChartPlotAreaFormat",
  navigations: { Fill: fill, Border: asBorder },
});
export const chartPointFormat = defineClass<PartState>({
  name: "ChartPointFormat",
  navigations: { Fill: fill, Border: asBorder },
});
export const chartSeriesFormat = defineClass<PartState>({
  name: "ChartSeriesFormat",
  navigations: { Fill: fill, Line: asLine },
});
export const chartAxisFormat = defineClass<PartState>({
  name: "ChartAxisFormat",
  navigations: { Fill: fill, Font: font, Line: asLine },
});
export const chartGridlinesFormat = defineClass<PartState>({
  name: "ChartGridlinesFormat",
  navigations: { Line: asLine },
});
export const chartErrorBarsFormat = defineClass<PartState>({
  name: "ChartErrorBarsFormat",
  navigations: { Line: asLine },
});
export const chartTrendlineFormat = defineClass<PartState>({
  name: "ChartTrendlineFormat",
  navigations: { Line: asLine },
});

import { CHART_LINES, NO_FILL } from "../../../grid/charts/chart";
import { color } from "../../color";
import { defineClass, type HostObject } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { anyColor, below, changePart, member, numberBetween, type PartState } from "./chartPart";

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

/** `Excel.ChartFont`. */
const chartFont = defineClass<PartState>({
  name: "ChartFont",
  properties: {
    Bold: member("bold", false, Boolean),
    Italic: member("italic", false, Boolean),
    Underline: member("underline", "None", oneOf(["None", "Single"] as const)),
    Color: member("color", "#595959", anyColor),
    Name: member("name", "Calibri", String),
    Size: member("size", standardSize, numberBetween(1, 409)),
  },
});

const fill = (state: PartState): HostObject => chartFill(state);
const font = (state: PartState): HostObject => chartFont(below(state, "font"));
const asBorder = (state: PartState): HostObject => chartBorder(below(state, "line"));
const asLine = (state: PartState): HostObject => chartLine(below(state, "line"));

const bordered = (name: string) =>
  defineClass<PartState>({ name, navigations: { Fill: fill, Font: font, Border: asBorder } });

export const chartAreaFormat = bordered("ChartAreaFormat");
export const chartTitleFormat = bordered("ChartTitleFormat");
export const chartAxisTitleFormat = bordered("ChartAxisTitleFormat");
export const chartLegendFormat = bordered("ChartLegendFormat");
export const chartDataTableFormat = bordered("ChartDataTableFormat");
export const chartDataLabelFormat = bordered("ChartDataLabelFormat");
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
export const chartTrendlineFormat = defineClass<PartState>({
  name: "ChartTrendlineFormat",
  navigations: { Line: asLine },
});

import { type ChartSeries, type ChartLine, type ChartMarker } from "../../../../src/workbench/grid/charts/chart";
import { CHART_TYPES, type ChartType } from "../../../../src/workbench/grid/charts/chartTypes";
import { categoryLabels } from "../../../../src/workbench/drawing/charts/categoryLabels";
import { categorySide } from "../../../../src/workbench/drawing/charts/categorySide";
import { chartOption } from "../../../../src/workbench/drawing/charts/chartOption";
import { secondSlices } from "../../../../src/workbench/drawing/charts/secondPlot";
import { fillOf, fontOf, strokeOf } from "../../../../src/workbench/drawing/charts/looks";
import type { Plot } from "../../../../src/workbench/drawing/charts/plot";
import { plotOf, show, SIZE } from "./plotOf";

type Loose = Readonly<Record<string, never>>;
const listOf = (plot: Plot, name: string): readonly Loose[] => {
  const found = (chartOption(plot, SIZE, show) as Readonly<Record<string, unknown>>)[name] ?? [];
  return found as readonly Loose[];
};
const drawn = (plot: Plot): readonly Loose[] => listOf(plot, "series");
const axes = (plot: Plot, name: "xAxis" | "yAxis"): readonly Loose[] => listOf(plot, name);
const values = (series: Loose | undefined): readonly unknown[] =>
  ((series?.["data"] ?? []) as readonly { readonly value: unknown }[]).map((each) =>
    typeof each === "object" ? each.value : each,
  );
const TWO = [{ numbers: [1, 2] }, { numbers: [3, -2] }];

/** What is drawn, whether it is stacked, what lies along the first axis, and what the first series shows. */
const TABLE: Readonly<
  Partial<Record<ChartType, readonly [type: string, stacked: boolean, xAxis: string, values: unknown]>>
> = {
  ColumnClustered: ["bar", false, "category", [1, 2]],
  ColumnStacked: ["bar", true, "category", [1, 2]],
  ColumnStacked100: ["bar", true, "category", [0.25, 0.5]],
  BarClustered: ["bar", false, "value", [1, 2]],
  BarStacked: ["bar", true, "value", [1, 2]],
  BarStacked100: ["bar", true, "value", [0.25, 0.5]],
  Line: ["line", false, "category", [1, 2]],
  LineStacked: ["line", true, "category", [1, 2]],
  LineStacked100: ["line", true, "category", [0.25, 0.5]],
  LineMarkers: ["line", false, "category", [1, 2]],
  LineMarkersStacked: ["line", true, "category", [1, 2]],
  LineMarkersStacked100: ["line", true, "category", [0.25, 0.5]],
  Area: ["line", false, "category", [1, 2]],
  AreaStacked: ["line", true, "category", [1, 2]],
  AreaStacked100: ["line", true, "category", [0.25, 0.5]],
  Pie: ["pie", false, "none", [1, 2]],
  PieExploded: ["pie", false, "none", [1, 2]],
  Doughnut: ["pie", false, "none", [1, 2]],
  DoughnutExploded: ["pie", false, "none", [1, 2]],
  Radar: ["radar", false, "none", [[1, 2]]],
  RadarMarkers: ["radar", false, "none", [[1, 2]]],
  RadarFilled: ["radar", false, "none", [[1, 2]]],
  PieOfPie: ["pie", false, "none", [1, 2]],
  BarOfPie: ["pie", false, "none", [1, 2]],
  Bubble: [
    "scatter",
    false,
    "value",
    [
      [1, 1],
      [2, 2],
    ],
  ],
  XYScatter: [
    "line",
    false,
    "value",
    [
      [1, 1],
      [2, 2],
    ],
  ],
  XYScatterLines: [
    "line",
    false,
    "value",
    [
      [1, 1],
      [2, 2],
    ],
  ],
  XYScatterLinesNoMarkers: [
    "line",
    false,
    "value",
    [
      [1, 1],
      [2, 2],
    ],
  ],
  XYScatterSmooth: [
    "line",
    false,
    "value",
    [
      [1, 1],
      [2, 2],
    ],
  ],
  XYScatterSmoothNoMarkers: [
    "line",
    false,
    "value",
    [
      [1, 1],
      [2, 2],
    ],
  ],
};

/** What stands in space is drawn as its flat kin. */
const flatKin = (type: ChartType): ChartType => {
  if (type in TABLE) return type;
  const flat = type
    .replace(/^Bubble3DEffect$/, "Bubble")
    .replace(/^(Cylinder|Cone|Pyramid)Col/, "Column")
    .replace(/^(3D|Cylinder|Cone|Pyramid)/, "");
  return (flat === "Column" ? "ColumnClustered" : flat) as ChartType;
};

test.each(CHART_TYPES)("%s is drawn as what it is", (type) => {
  const plot = plotOf(type, TWO);
  const [first] = drawn(plot);
  const [x] = axes(plot, "xAxis");
  expect([first?.["type"], first?.["stack"] !== undefined, x?.["type"] ?? "none", values(first)]).toEqual(
    TABLE[flatKin(type)],
  );
});

test("a pie shows its first series, a doughnut all of them, from the inside out", () => {
  const rings = (type: ChartType): unknown => drawn(plotOf(type, TWO)).map(({ radius }) => radius);
  expect(rings("Pie")).toHaveLength(1);
  const [[inner, edge], [same, outer]] = rings("Doughnut") as [[number, number], [number, number]];
  expect(inner / outer).toBeCloseTo(0.75, 10);
  expect(edge).toBe(same);
});

test("an area and a column beside it stand over the same words", () => {
  const boundary = (type: ChartType, second?: ChartType) =>
    axes(plotOf(type, [{ numbers: [1] }, { numbers: [2], ...(second ? { type: second } : {}) }]), "xAxis")[0]?.[
      "boundaryGap"
    ];
  expect([boundary("Area"), boundary("Line"), boundary("ColumnClustered", "Area")]).toEqual([false, true, true]);
});

test("areas lie under columns and lines over them, whichever comes first", () => {
  const plot = plotOf("Line", [
    { numbers: [1] },
    { numbers: [2], type: "ColumnClustered" },
    { numbers: [3], type: "Area" },
  ]);
  const height = (type: unknown): number => Number(type ?? 2);
  const [line = 0, column = 0, area = 0] = drawn(plot).map(({ z }) => height(z));
  expect([area < column, column < line]).toEqual([true, true]);
});

test("series on second axes have both of their own, on the other side", () => {
  const plot = plotOf("ColumnClustered", [{ numbers: [1] }, { numbers: [0.5], type: "Line", axisGroup: "Secondary" }]);
  expect(drawn(plot).map(({ type, yAxisIndex }) => [type, yAxisIndex])).toEqual([
    ["bar", 0],
    ["line", 1],
  ]);
  const [first, second] = axes(plot, "yAxis");
  expect([first?.["position"], second?.["position"]]).toEqual(["left", "right"]);
  expect(Number(first?.["max"]) / Number(second?.["max"])).toBe(2);
});

const sides = (plot: Plot): string =>
  [...axes(plot, "xAxis"), ...axes(plot, "yAxis")].map(({ position }) => position).join(" ");
test.each<readonly [ChartType, Parameters<typeof plotOf>[2], string]>([
  ["ColumnClustered", {}, "bottom left"],
  ["ColumnClustered", { axes: { category: { reversePlotOrder: true } } }, "bottom right"],
  ["ColumnClustered", { axes: { value: { reversePlotOrder: true } } }, "top left"],
  ["ColumnClustered", { axes: { category: { tickLabelPosition: "High" } } }, "top left"],
  ["BarClustered", {}, "bottom left"],
  ["BarClustered", { axes: { category: { reversePlotOrder: true } } }, "top left"],
  ["BarClustered", { axes: { value: { reversePlotOrder: true } } }, "bottom right"],
])("the axes of %s with %j stand where Excel has them", (type, rest, expected) => {
  expect(sides(plotOf(type, TWO, rest))).toBe(expected);
});

test.each<readonly [string, Plot["blanks"], ChartType, unknown, unknown]>([
  ["is left out", "NotPlotted", "Line", [1, "-", 3], false],
  ["is zero when that is said", "Zero", "Line", [1, 0, 3], false],
  ["is bridged when that is said", "Interplotted", "Line", [1, "-", 3], true],
  ["is zero in an area, which has no gaps", "NotPlotted", "Area", [1, 0, 3], false],
])("a blank %s", (_, blanks, type, expected, bridged) => {
  const [first] = drawn(plotOf(type, [{ numbers: [1, undefined, 3] }], { blanks }));
  expect([values(first), first?.["connectNulls"]]).toEqual([expected, bridged]);
});

const column = (said: object, numbers: readonly number[] = [1, -2]) =>
  (drawn(plotOf("ColumnClustered", [{ numbers, ...said }]))[0]?.["data"] ?? []) as readonly {
    readonly itemStyle: Readonly<Record<string, unknown>>;
    readonly label?: Readonly<Record<string, unknown>> & { readonly formatter: () => string };
  }[];

test.each<readonly [string, object, readonly unknown[]]>([
  ["have the first accent", {}, ["#4472C4", 0]],
  ["have the colour that is said", { fill: "#0E700E" }, ["#0E700E", 0]],
  ["are outlines", { fill: "none", line: { color: "#404040", weight: 1.5 } }, ["transparent", 2]],
  ["are not seen", { fill: "none" }, ["transparent", 0]],
  ["are white below zero", { invertIfNegative: true }, ["#4472C4", 0]],
])("columns %s", (_, said, expected) => {
  const [first] = column(said);
  expect([first?.itemStyle["color"], first?.itemStyle["borderWidth"]]).toEqual(expected);
});

test("one column may look otherwise than its series, and one below zero be white", () => {
  const colors = (said: object): readonly unknown[] => column(said).map(({ itemStyle: { color } }) => color);
  expect(colors({ points: { "1": { fill: "#B10E1C" } } })).toEqual(["#4472C4", "#B10E1C"]);
  expect(colors({ invertIfNegative: true })).toEqual(["#4472C4", "#FFFFFF"]);
  expect(colors({ varyByCategories: true })).toEqual(["#4472C4", "#ED7D31"]);
});

test.each<readonly [string, object, readonly unknown[]]>([
  [
    "are at the ends, in the format of the cells",
    { labels: {} },
    [
      ["1 0.0", "top"],
      ["-2 0.0", "bottom"],
    ],
  ],
  [
    "say what is asked",
    { labels: { showSeriesName: true, showCategoryName: true, separator: " / ", numberFormat: "0" } },
    [
      ["Series1 / jan. / 1 0", "top"],
      ["Series1 / feb. / -2 0", "bottom"],
    ],
  ],
  [
    "stand within",
    { labels: { position: "InsideEnd" } },
    [
      ["1 0.0", "insideTop"],
      ["-2 0.0", "insideBottom"],
    ],
  ],
  [
    "are gone from one point",
    { labels: {}, points: { "0": { labels: { showValue: false } } } },
    [
      [undefined, undefined],
      ["-2 0.0", "bottom"],
    ],
  ],
  [
    "are only at one point",
    { points: { "1": { labels: { showValue: true } } } },
    [
      [undefined, undefined],
      ["-2 0.0", "bottom"],
    ],
  ],
])("labels %s", (_, said, expected) => {
  expect(column(said).map(({ label }) => [label?.formatter(), label?.["position"]])).toEqual(expected);
});

test("labels at the ends of columns are below them when the axis is turned over", () => {
  const plot = plotOf("ColumnClustered", [{ numbers: [1, -2], labels: {} }], {
    axes: { value: { reversePlotOrder: true } },
  });
  const data = (drawn(plot)[0]?.["data"] ?? []) as readonly { readonly label?: { readonly position: string } }[];
  expect(data.map(({ label }) => label?.position)).toEqual(["bottom", "top"]);
});

test.each<readonly [ChartType, Plot["legend"], readonly string[]]>([
  ["ColumnStacked", {}, ["Series1", "Series2"]],
  ["ColumnStacked", { position: "Right" }, ["Series2", "Series1"]],
  ["ColumnClustered", { position: "Right" }, ["Series1", "Series2"]],
  ["Pie", {}, ["jan.", "feb."]],
])("the legend of %s with %j has its names in the order they are seen", (type, legend, names) => {
  const { data } = (
    chartOption(plotOf(type, TWO, { legend }), SIZE, show) as Readonly<
      Record<string, { readonly data: readonly Loose[] }>
    >
  )["legend"] ?? { data: [] };
  expect(data.map(({ name }) => name)).toEqual(names);
});

test.each<readonly [string, object, string | undefined]>([
  ["within the chart", {}, "bottom"],
  ["at the low end when that is said", { axes: { category: { tickLabelPosition: "Low" } } }, undefined],
  ["at the other side of an axis that is turned over", { axes: { value: { reversePlotOrder: true } } }, "top"],
])("words along an axis that lies %s", (_, rest, edge) => {
  expect(categorySide(plotOf("ColumnClustered", TWO, rest))?.edge).toBe(edge);
  expect(categorySide(plotOf("ColumnClustered", [{ numbers: [1, 2] }], rest))).toBeUndefined();
});

test.each<readonly [string, ChartMarker, readonly [string, unknown]]>([
  ["none", { markerStyle: "None", markerSize: 6 }, ["none", 8]],
  ["circles", { markerSize: 6 }, ["circle", 8]],
  ["squares of another size", { markerStyle: "Square", markerSize: 9 }, ["rect", 12]],
  ["dashes", { markerStyle: "Dash", markerSize: 9 }, ["rect", [12, 4]]],
])("markers that are %s", (_, marker, [symbol, size]) => {
  const [first] = drawn(plotOf("LineMarkers", [{ numbers: [1], ...marker }]));
  expect([first?.["symbol"], first?.["symbolSize"]]).toEqual([symbol, size]);
});

test.each<readonly [ChartLine, object]>([
  [{}, { color: "#4472C4", width: 3, type: "solid" }],
  [
    { color: "#0E700E", weight: 1.5 },
    { color: "#0E700E", width: 2, type: "solid" },
  ],
  [
    { style: "Dash", weight: 0.75 },
    { color: "#4472C4", width: 1, type: [4, 3] },
  ],
  [{ style: "None" }, { color: "#4472C4", width: 0, type: "solid" }],
])("a line of which %j is said", (line, expected) => {
  expect(drawn(plotOf("Line", [{ numbers: [1], line }]))[0]?.["lineStyle"]).toEqual(expected);
});

test("words along an axis are broken, turned or left out as there is less room for them", () => {
  const labelsOf = (words: readonly string[], width: number): readonly unknown[] => {
    const { axisLabel } = categoryLabels({}, words, width, false) as unknown as { readonly axisLabel: Loose };
    return [axisLabel["interval"], axisLabel["overflow"], axisLabel["rotate"]];
  };
  const months = Array.from({ length: 12 }, (_, index) => `måned ${index + 1}`);
  expect([1200, 600, 300, 60].map((width) => labelsOf(months, width))).toEqual([
    [0, undefined, undefined],
    [0, "break", undefined],
    [0, "truncate", 45],
    [undefined, undefined, 45],
  ]);
});

test.each<readonly [string, ChartType, readonly object[], readonly [string, string]]>([
  ["a new chart of two", "ColumnClustered", [{}, {}], ["27%", "49.103%"]],
  ["a stack", "ColumnStacked", [{}, {}], ["-100%", "60%"]],
  ["no gap", "ColumnClustered", [{ gapWidth: 0 }, {}], ["27%", "0%"]],
  ["columns that lie over each other", "ColumnClustered", [{ gapWidth: 100, overlap: 100 }, {}], ["-100%", "50%"]],
])("the widths of columns with %s", (_, type, said, expected) => {
  const [first] = drawn(
    plotOf(
      type,
      said.map((each) => ({ numbers: [1], ...each })),
    ),
  );
  expect([first?.["barGap"], first?.["barCategoryGap"]]).toEqual(expected);
});

test("a value axis has the limits, the format and the lines that are said", () => {
  const value = { minimum: 0, maximum: 10, majorUnit: 5, numberFormat: "#,##0", majorGridlines: { visible: false } };
  const [axis] = axes(plotOf("ColumnClustered", TWO, { axes: { value } }), "yAxis");
  const { formatter } = axis?.["axisLabel"] as unknown as { readonly formatter: (value: number) => string };
  const { show: hasLines } = axis?.["splitLine"] as unknown as { readonly show: boolean };
  expect([axis?.["min"], axis?.["max"], axis?.["interval"], formatter(5), hasLines]).toEqual([
    0,
    10,
    5,
    "5 #,##0",
    false,
  ]);
});

test("the axis of a 100 % chart goes to 100 %", () => {
  const [axis] = axes(plotOf("ColumnStacked100", [{ numbers: [1] }, { numbers: [3] }]), "yAxis");
  expect([axis?.["min"], axis?.["max"]]).toEqual([0, 1]);
});

test.each<readonly [string, object, string]>([
  ["at the bottom", {}, "horizontal"],
  ["at the right", { position: "Right" }, "vertical"],
])("a legend %s takes its room from the axes", (_, legend, orient) => {
  const plot = plotOf("ColumnClustered", TWO, { legend });
  const { legend: option, grid } = chartOption(plot, SIZE, show) as Readonly<Record<string, Loose>>;
  const without = (chartOption(plotOf("ColumnClustered", TWO), SIZE, show) as Readonly<Record<string, Loose>>)["grid"];
  const area = (each: Loose | undefined): number => Number(each?.["width"]) * Number(each?.["height"]);
  expect(option?.["orient"]).toBe(orient);
  expect(area(grid)).toBeLessThan(area(without));
});

test("a trend line is drawn beside its series and named after it", () => {
  const plot = plotOf("LineMarkers", [{ numbers: [1, 3, 5], trendlines: [{ id: "1", type: "Linear" }] }], {
    legend: {},
  });
  const { data } = (chartOption(plot, SIZE, show) as Readonly<Record<string, { readonly data: readonly Loose[] }>>)[
    "legend"
  ] ?? { data: [] };
  expect([drawn(plot)[1]?.["data"], data.map(({ name }) => name)]).toEqual([
    [
      [0, 1],
      [1, 3],
      [2, 5],
    ],
    ["Series1", "Linear (Series1)"],
  ]);
});

test("a colour cannot end the attribute that it is written into", () => {
  const color = '#000"/><image onerror="x';
  const looks = [fillOf(color, ""), strokeOf({ color }, { weight: 1 }).color, fontOf({ color }).color];
  expect(looks).toEqual(Array(3).fill("#000&quot;/&gt;&lt;image onerror=&quot;x"));
});

test("a web is drawn clockwise from 0, with its numbers along the first spoke, and gaps where nothing is", () => {
  const plot = plotOf("RadarFilled", [{ numbers: [1, undefined, 3], fill: "#112233" }]);
  const { radar, series } = chartOption(plot, SIZE, show) as never as {
    readonly radar: Loose & { readonly indicator: readonly { readonly name: string; readonly axisLabel: Loose }[] };
    readonly series: readonly { readonly areaStyle: Loose; readonly data: readonly Loose[] }[];
  };
  expect([radar["clockwise"], radar["splitNumber"]]).toEqual([true, 4]);
  expect(radar.indicator.map(({ name, axisLabel, ...limits }) => [name, axisLabel["show"], limits])).toEqual([
    ["jan.", true, { min: 0, max: 4 }],
    ["feb.", false, { min: 0, max: 4 }],
    ["mar.", false, { min: 0, max: 4 }],
  ]);
  expect([series[0]?.areaStyle["color"], series[0]?.data[0]?.["value"]]).toEqual(["#112233", [1, Number.NaN, 3]]);
});

test("the areas of bubbles are to each other as their sizes, over all series, and none is drawn without one", () => {
  const sizes = (scale: number) =>
    drawn(
      plotOf("Bubble", [
        { numbers: [1, 2, 3], along: [5, 6, 7], bubbles: [4, 16, -1], bubbleScale: scale },
        { numbers: [1], along: [5], bubbles: [64] },
      ]),
    ).map(({ data }) => (data as unknown as readonly Loose[]).map((each) => Number(each["symbolSize"])));
  const [[four = 0, sixteen = 0, ...rest] = [], [most = 0] = []] = sizes(100);
  expect([sixteen / four, most / four, rest]).toEqual([2, 4, []]);
  expect((sizes(50)[0]?.[0] ?? 0) / four).toBeCloseTo(0.5, 10);
});

test("a bubble says how large it is when it is asked to", () => {
  const plot = plotOf("Bubble", [
    { numbers: [1], along: [5], bubbles: [64], labels: { showBubbleSize: true, showValue: false } },
  ]);
  const [series] = drawn(plot) as never as readonly {
    readonly data: readonly { readonly label: { formatter(): string } }[];
  }[];
  expect(series?.data[0]?.label.formatter()).toBe("64");
});

const SLICES = [50, 20, 20, 6, 4];
test.each<[string, Partial<ChartSeries>, readonly number[]]>([
  ["the last third when nothing is said", {}, [3, 4]],
  ["so many of the last", { splitValue: 3 }, [2, 3, 4]],
  ["all below a number", { splitType: "SplitByValue", splitValue: 20 }, [3, 4]],
  ["all below a percentage", { splitType: "SplitByPercentValue", splitValue: 5 }, [4]],
  ["those that somebody has chosen", { splitType: "SplitByCustomSplit", customSplit: [0, 2] }, [0, 2]],
])("beside a pie stand %s", (_, said, apart) => {
  expect(secondSlices({ id: "1", ...said }, SLICES)).toEqual(apart);
});

test("a pie of pie shows the others as one slice, at the side of the second pie", () => {
  const [first, second] = drawn(plotOf("PieOfPie", [{ numbers: SLICES }]));
  expect([values(first), values(second)]).toEqual([
    [50, 20, 20, 10],
    [6, 4],
  ]);
  // The middle of the last slice looks to the right.
  expect(Number(first?.["startAngle"]) + 180 * 0.1).toBeCloseTo(0, 10);
  const radius = (each: Loose | undefined): number => (each?.["radius"] as never as [number, number])[1];
  expect(radius(second) / radius(first)).toBeCloseTo(0.75, 10);
});

test("a bar of pie shows them as a column as high as the second pie", () => {
  const plot = plotOf("BarOfPie", [{ numbers: SLICES, secondPlotSize: 100 }]);
  const { graphic } = chartOption(plot, SIZE, show) as never as {
    readonly graphic: readonly { readonly type: string; readonly shape: { readonly height: number } }[];
  };
  const boxes = graphic.filter(({ type }) => type === "rect").map(({ shape }) => shape.height);
  expect((boxes[0] ?? 0) / (boxes[1] ?? 0)).toBeCloseTo(1.5, 10);
  expect(graphic.filter(({ type }) => type === "line")).toHaveLength(2);
});

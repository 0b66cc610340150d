import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Question, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const SALES = [
  ["", "Actual", "Target"],
  ["Jan", 10, 12],
  ["Feb", 14, 12],
  ["Mar", 9, 13],
];

/** A chart of sales on a new sheet, and what is asked of it. */
const charted =
  (
    question: (chart: Excel.Chart, sheet: Excel.Worksheet) => Promise<unknown>,
    type: Excel.ChartType = "Line" as never,
  ): Question =>
  async (sheet) => {
    const cells = sheet.getRange("A1:C4");
    cells.values = SALES;
    return question(sheet.charts.add(type, cells, Excel.ChartSeriesBy.auto), sheet);
  };

/** Colours that have been given to series and points of the newest chart: the client cannot ask for them. */
const fillsOf = ({ grid }: RunningExcel): readonly string[] =>
  JSON.stringify(
    grid
      .sheets()
      .flatMap(({ id }) => grid.parts(id).charts)
      .at(-1),
  ).match(/(?<="fill":")#[^"]+/g) ?? [];

async function seriesOf(chart: Excel.Chart): Promise<unknown> {
  const { series } = chart;
  series.load("items/name");
  await chart.context.sync();
  const said = series.items.map(
    (each) => [each.name, each.getDimensionValues("Categories"), each.getDimensionValues("Values")] as const,
  );
  await chart.context.sync();
  return said.map(([name, categories, values]) => [name, categories.value.join(), values.value.join()]);
}

/** What is found in cells that are written from A1 on. */
const found =
  (values: unknown[][], type: string, by: string, format?: string): Question =>
  async (sheet) => {
    const cells = sheet.getRange("A1").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    cells.values = values;
    if (format !== undefined) cells.getColumn(0).numberFormat = values.map(() => [format]);
    return seriesOf(sheet.charts.add(type as "Line", cells, by as "Auto"));
  };

const FOUND: readonly Row[] = [
  [
    "names in the first row, and words in the first column",
    found(SALES, "Line", "Auto"),
    [
      ["Actual", "Jan,Feb,Mar", "10,14,9"],
      ["Target", "Jan,Feb,Mar", "12,12,13"],
    ],
  ],
  [
    "rows, when they are asked for",
    found(SALES, "ColumnClustered", "Rows"),
    [
      ["Jan", "Actual,Target", "10,12"],
      ["Feb", "Actual,Target", "14,12"],
      ["Mar", "Actual,Target", "9,13"],
    ],
  ],
  [
    "rows, when there are more columns",
    found(
      [
        ["", 2024, 2025, 2026],
        ["Sold", 1, 2, 3],
      ],
      "Line",
      "Auto",
    ),
    [["Sold", "2024,2025,2026", "1,2,3"]],
  ],
  ["numbers alone", found([[1], [2], [3]], "Line", "Auto"), [["Series1", "", "1,2,3"]]],
  ["a name above numbers", found([["Sold"], [2], [3]], "Line", "Auto"), [["Sold", "", "2,3"]]],
  [
    "numbers beside numbers are series",
    found(
      [
        ["One", "Two"],
        [1, 2],
        [3, 4],
      ],
      "Line",
      "Auto",
    ),
    [
      ["One", "", "1,3"],
      ["Two", "", "2,4"],
    ],
  ],
  [
    "dates are categories",
    found(
      [
        ["Day", "Sold"],
        [46_000, 2],
        [46_001, 4],
      ],
      "Line",
      "Auto",
      "yyyy-mm-dd",
    ),
    [["Sold", "2025-12-09,2025-12-10", "2,4"]],
  ],
  [
    "the first column is x of points",
    found(
      [
        ["x", "y"],
        [1, 2],
        [3, 4],
      ],
      "XYScatter",
      "Columns",
    ),
    [["y", "1,3", "2,4"]],
  ],
  [
    "of bubbles the first column is x, then heights and sizes come in turn",
    found(
      [
        ["x", "y", "size"],
        [1, 2, 30],
        [3, 4, 50],
      ],
      "Bubble",
      "Columns",
    ),
    [["y", "1,3", "2,4"]],
  ],
];

const CHARTS: readonly Row[] = [
  [
    "a chart is found by name, id and place, and not under another name",
    charted(async (chart, sheet) => {
      chart.name = "BSC Trend";
      chart.load("id");
      await chart.context.sync();
      const { charts } = sheet;
      const [byName, byId, first] = [charts.getItem("bsc trend"), charts.getItem(chart.id), charts.getItemAt(0)];
      const other = charts.getItemOrNullObject("Other");
      const count = charts.getCount();
      for (const each of [byName, byId, first]) each.load("name");
      charts.load("items/name, count");
      await chart.context.sync();
      return [
        [byName, byId, first, ...charts.items].map(({ name }) => name),
        other.isNullObject,
        [count.value, charts.count],
      ];
    }),
    [["BSC Trend", "BSC Trend", "BSC Trend", "BSC Trend"], true, [1, 1]],
  ],
  [
    "a deleted chart is gone",
    charted(async (chart, sheet) => {
      chart.delete();
      const count = sheet.charts.getCount();
      await sheet.context.sync();
      return count.value;
    }),
    0,
  ],
  [
    "an axis that nobody has set says what Excel has chosen, and what was set until it is taken back",
    charted(async (chart) => {
      const { valueAxis } = chart.axes;
      const limits = async () => {
        valueAxis.load("minimum, maximum, majorUnit, minorUnit");
        await chart.context.sync();
        return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.minorUnit] as unknown[];
      };
      const before = await limits();
      valueAxis.maximum = 100;
      const set = await limits();
      valueAxis.maximum = "";
      return [before, set[1], (await limits())[1]];
    }, "BarClustered" as never),
    [[0, 16, 2, 0.4], 100, 16],
  ],
  [
    "a chart of several series says so, has a legend at the bottom, and lines across",
    charted(async (chart) => {
      const { valueAxis, categoryAxis } = chart.axes;
      chart.load("name, chartType, title/text, title/visible, legend/visible, legend/position, width, height, plotBy");
      valueAxis.load("minimum, maximum, majorGridlines/visible, title/visible");
      categoryAxis.load("visible, majorGridlines/visible, type");
      await chart.context.sync();
      return [
        [chart.name, chart.chartType, chart.title.text, chart.title.visible],
        [chart.legend.visible, chart.legend.position, chart.width, chart.height, chart.plotBy],
        [valueAxis.minimum, valueAxis.maximum, valueAxis.majorGridlines.visible, valueAxis.title.visible],
        [categoryAxis.visible, categoryAxis.majorGridlines.visible, categoryAxis.type],
      ];
    }),
    [
      ["Chart 1", "Line", "Chart Title", true],
      [true, "Bottom", 360, 216, "Columns"],
      [0, 16, true, false],
      [true, false, "Category"],
    ],
  ],
  [
    "the title may be words or a cell, which goes on saying it",
    charted(async (chart, sheet) => {
      const texts: string[] = [];
      const note = async (): Promise<void> =>
        void texts.push(await read(chart.title as never as Excel.ChartTitle, "text", ({ text }) => text));
      chart.title.text = "Sales";
      await note();
      sheet.load("name");
      await sheet.context.sync();
      chart.title.setFormula(`='${sheet.name}'!$B$1`);
      await note();
      sheet.getRange("B1").values = [["Sold"]];
      await note();
      return texts;
    }),
    ["Sales", "Actual", "Sold"],
  ],
  [
    "a title needs one cell with its sheet",
    charted(async (chart) => {
      chart.title.setFormula("=$B$1");
      await chart.context.sync();
    }),
    "InvalidArgument",
  ],
  ...(["=1+1", "=SUM(A1)", "=Nowhere!$A$1"] as const).map((name): Row => [
    `a series is not named by ${name}`,
    charted(async (chart) => {
      chart.series.getItemAt(0).name = name;
      await chart.context.sync();
    }),
    "InvalidArgument",
  ]),
  [
    "a series is named by a cell",
    charted(async (chart, sheet) => {
      sheet.load("name");
      await sheet.context.sync();
      const series = chart.series.getItemAt(0);
      series.name = `='${sheet.name}'!$C$1`;
      return read(series, "name", ({ name }) => name);
    }),
    "Target",
  ],
  ...(
    [
      ["half a point of a marker", ({ series }) => (series.getItemAt(0).markerSize = 5.5)],
      ["half a percent of a gap", ({ series }) => (series.getItemAt(0).gapWidth = 50.5)],
      ["half a percent of an overlap", ({ series }) => (series.getItemAt(0).overlap = 0.5)],
      ["half a percent of an explosion", ({ series }) => (series.getItemAt(0).explosion = 0.5)],
      ["half a degree", ({ series }) => (series.getItemAt(0).firstSliceAngle = 0.5)],
      ["half a percent of a hole", ({ series }) => (series.getItemAt(0).doughnutHoleSize = 50.5)],
      ["half an order", ({ series }) => (series.getItemAt(0).trendlines.add("Polynomial").polynomialOrder = 2.5)],
      ["each half label", ({ axes }) => (axes.categoryAxis.tickLabelSpacing = 1.5)],
      ["steps of nothing", ({ axes }) => (axes.valueAxis.majorUnit = 0)],
      ["steps downwards", ({ axes }) => (axes.valueAxis.minorUnit = -1)],
    ] as readonly (readonly [string, (chart: Excel.Chart) => unknown])[]
  ).map(([title, work]): Row => [
    `what no file can hold is refused: ${title}`,
    charted(async (chart) => {
      work(chart);
      await chart.context.sync();
    }),
    "InvalidArgument",
  ]),
  [
    "a point has the label of its series, and can do without",
    charted(async (chart) => {
      const series = chart.series.getItemAt(0);
      const points = [0, 1].map((index) => series.points.getItemAt(index));
      const said: unknown[] = [];
      const note = async (): Promise<void> => {
        for (const point of points) point.load("hasDataLabel");
        await chart.context.sync();
        said.push(points.map(({ hasDataLabel }) => hasDataLabel));
      };
      await note();
      series.hasDataLabels = true;
      points[0]!.hasDataLabel = false;
      await note();
      points[0]!.hasDataLabel = true;
      await note();
      series.hasDataLabels = false;
      points[1]!.hasDataLabel = true;
      await note();
      return said;
    }),
    [
      [false, false],
      [false, true],
      [true, true],
      [false, true],
    ],
  ],
  [
    "a chart over cells has their place",
    charted(async (chart, sheet) => {
      chart.setPosition("B6", "D9");
      const cells = sheet.getRange("B6:D9");
      for (const each of [chart, cells]) each.load("left, top, width, height");
      await chart.context.sync();
      return [chart, cells].map(({ left, top, width, height }) => [left, top, width, height]);
    }),
    [
      [66, 90, 198, 72],
      [66, 90, 198, 72],
    ],
  ],
  [
    "a chart in points stays where it is put, and moves with the rows above it",
    charted(async (chart, sheet) => {
      chart.set({ left: 100, top: 50, width: 300, height: 150 });
      sheet.getRange("1:1").insert("Down");
      chart.load("left, top, width, height");
      await chart.context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    }),
    [100, 68, 300, 150],
  ],
  [
    "axes, labels, colours and gaps are what they are set to",
    charted(async (chart) => {
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.set({ minimum: 0, maximum: 100, majorUnit: 25, numberFormat: "0%" });
      valueAxis.title.text = "Share";
      valueAxis.majorGridlines.visible = false;
      categoryAxis.tickLabelPosition = "Low";
      chart.legend.position = "Right";
      const series = chart.series.getItemAt(0);
      series.set({ chartType: "ColumnClustered", gapWidth: 50, hasDataLabels: true });
      series.dataLabels.numberFormat = "0.0";
      series.format.fill.setSolidColor("#0E700E");
      series.format.line.color = "red";
      series.points.getItemAt(2).format.fill.setSolidColor("#B10E1C");
      series.load("chartType, gapWidth, hasDataLabels, dataLabels/numberFormat, format/line/color");
      series.points.load("items/value");
      valueAxis.load("minimum, maximum, majorUnit, numberFormat, title/text, title/visible, majorGridlines/visible");
      categoryAxis.load("tickLabelPosition");
      chart.legend.load("position");
      await chart.context.sync();
      return [
        [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.numberFormat],
        [valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible],
        [categoryAxis.tickLabelPosition, chart.legend.position],
        [series.chartType, series.gapWidth, series.hasDataLabels, series.dataLabels.numberFormat],
        [...fillsOf(excel), series.format.line.color],
        series.points.items.map(({ value }) => value as unknown),
      ];
    }),
    [
      [0, 100, 25, "0%"],
      ["Share", true, false],
      ["Low", "Right"],
      ["ColumnClustered", 50, true, "0.0"],
      ["#0E700E", "#B10E1C", "#FF0000"],
      [10, 14, 9],
    ],
  ],
  [
    "a series that is added has a name at once and values when it is given some",
    charted(async (chart, sheet) => {
      sheet.getRange("D1:D4").values = [["Last"], [1], [2], [3]];
      const series = chart.series.add("Last year");
      await chart.context.sync();
      series.setValues(sheet.getRange("D2:D4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
      chart.series.getItemAt(0).delete();
      return seriesOf(chart);
    }),
    [
      ["Target", "Jan,Feb,Mar", "12,12,13"],
      ["Last year", "Jan,Feb,Mar", "1,2,3"],
    ],
  ],
  [
    "new data keep what the series look like",
    charted(async (chart, sheet) => {
      chart.series.getItemAt(0).format.fill.setSolidColor("#0E700E");
      chart.setData(sheet.getRange("A1:B3"), "Columns");
      const series = await seriesOf(chart);
      return [series, fillsOf(excel)];
    }),
    [[["Actual", "Jan,Feb", "10,14"]], ["#0E700E"]],
  ],
  [
    "trend lines come and go",
    charted(async (chart) => {
      const { trendlines } = chart.series.getItemAt(0);
      trendlines.add("Linear");
      const moving = trendlines.add("MovingAverage");
      moving.movingAveragePeriod = 3;
      trendlines.getItem(0).delete();
      trendlines.load("items/type, items/movingAveragePeriod");
      await chart.context.sync();
      return trendlines.items.map(({ type, movingAveragePeriod }) => [type, movingAveragePeriod]);
    }),
    [["MovingAverage", 3]],
  ],
  [
    "a round chart has no axes",
    charted((chart) => read(chart.axes.valueAxis, "minimum", ({ minimum }) => minimum as unknown), "Doughnut" as never),
    "InvalidArgument",
  ],
  [
    "a kind that cannot be made says so",
    charted((chart) => read(chart, "name", () => ""), "Waterfall" as never),
    "NotImplemented",
  ],
  [
    "bubbles have sizes out of cells, and one scale for all",
    charted(async (chart, sheet) => {
      const { series } = chart;
      const [first, added] = [series.getItemAt(0), series.add("Two")];
      added.setXAxisValues(sheet.getRange("B2:B4"));
      added.setValues(sheet.getRange("C2:C4"));
      added.setBubbleSizes(sheet.getRange("B2:B4"));
      added.bubbleScale = 50;
      added.hasDataLabels = true;
      added.dataLabels.showBubbleSize = true;
      const sizes = added.getDimensionValues("BubbleSizes");
      for (const each of [first, added]) each.load("bubbleScale, chartType, dataLabels/showBubbleSize");
      await chart.context.sync();
      return [
        [first.bubbleScale, added.bubbleScale, added.chartType, added.dataLabels.showBubbleSize],
        sizes.value.join(),
      ];
    }, "Bubble" as never),
    [[50, 50, "Bubble", true], "10,14,9"],
  ],
  [
    "bars of errors are there once they are asked for, and keep what is said of them",
    charted(async (chart) => {
      const bars = chart.series.getItemAt(0).yErrorBars;
      const note = async (): Promise<unknown[]> => {
        bars.load("visible, type, include, endStyleCap, format/line/color");
        await chart.context.sync();
        return [bars.visible, bars.type, bars.include, bars.endStyleCap, bars.format.line.color];
      };
      const before = await note();
      bars.set({ visible: true, type: "Percent", include: "PlusValues", endStyleCap: false });
      bars.format.line.color = "#112233";
      const set = await note();
      bars.visible = false;
      return [before, set, (await note())[0]];
    }),
    [[false, "FixedValue", "Both", true, ""], [true, "Percent", "PlusValues", false, "#112233"], false],
  ],
  [
    "only where both axes measure there are bars across",
    charted((chart) => read(chart.series.getItemAt(0).xErrorBars, "visible", ({ visible }) => visible)),
    "InvalidArgument",
  ],
  [
    "a part of a title has a font of its own, and the title one of all",
    charted(async (chart) => {
      chart.title.text = "Sold in 2026";
      const parts = [chart.title.getSubstring(0, 4), chart.title.getSubstring(2, 6), chart.title.getSubstring(8, 4)];
      parts[0]!.font.color = "#FF0000";
      parts[0]!.font.bold = true;
      const note = async (): Promise<unknown[]> => {
        for (const { font } of parts) font.load("color, bold, size");
        await chart.context.sync();
        return parts.map(({ font: { color, bold, size } }) => [color, bold, size]);
      };
      const before = await note();
      chart.title.format.font.color = "#00FF00";
      return [before, await note()];
    }),
    [
      [
        ["#FF0000", true, 14],
        [null, null, 14],
        ["#595959", false, 14],
      ],
      [
        ["#00FF00", true, 14],
        ["#00FF00", null, 14],
        ["#00FF00", false, 14],
      ],
    ],
  ],
  [
    "new words of a title look alike again",
    charted(async (chart) => {
      chart.title.getSubstring(0, 2).font.italic = true;
      chart.title.text = "Sold";
      return read(chart.title.getSubstring(0, 4).font, "italic", ({ italic }) => italic);
    }),
    false,
  ],
  [
    "a title and a legend stand where they are put, and go back",
    charted(async (chart) => {
      const { title, legend } = chart;
      const note = async (): Promise<unknown[]> => {
        title.load("left, top, position");
        legend.load("left, top, width, height, position");
        await chart.context.sync();
        const { left, top, width, height } = legend;
        return [title.position, legend.position, ...[title.left, title.top, left, top, width, height].map(Math.round)];
      };
      const before = await note();
      title.set({ left: 10, top: 20 });
      legend.set({ left: 250, top: 30, width: 90, height: 100 });
      const moved = await note();
      title.position = "Bottom";
      legend.position = "Top";
      const [at, side] = await note();
      title.position = "Automatic";
      legend.position = "Bottom";
      return [moved, [at, side], JSON.stringify(await note()) === JSON.stringify(before)];
    }),
    [["Automatic", "Custom", 10, 20, 250, 30, 90, 100], ["Bottom", "Top"], true],
  ],
  [
    "what is not shown is nowhere",
    charted(async (chart) => {
      chart.title.visible = false;
      chart.axes.valueAxis.visible = false;
      chart.title.load("left, width");
      chart.axes.valueAxis.load("left, height");
      await chart.context.sync();
      return [chart.title.left, chart.title.width, chart.axes.valueAxis.left, chart.axes.valueAxis.height];
    }),
    [null, null, null, null],
  ],
  [
    "names of a legend are left out one by one",
    charted(async (chart) => {
      const { legendEntries } = chart.legend;
      legendEntries.getItemAt(0).visible = false;
      legendEntries.load("items/visible, items/index, items/width");
      const count = legendEntries.getCount();
      await chart.context.sync();
      const [first, second] = legendEntries.items;
      return [count.value, first?.visible, first?.width, second?.visible, second?.index, (second?.width ?? 0) > 0];
    }),
    [2, false, null, true, 1, true],
  ],
  [
    "the plot area is where it is put, within its axes or with them, and the axes beside it",
    charted(async (chart) => {
      const { plotArea, axes } = chart;
      const note = async (): Promise<unknown[]> => {
        plotArea.load("position, left, top, width, height, insideLeft, insideTop, insideWidth, insideHeight");
        axes.categoryAxis.load("left, top, width");
        await chart.context.sync();
        const { categoryAxis: axis } = axes;
        return [
          [plotArea.position, plotArea.left < plotArea.insideLeft, plotArea.height > plotArea.insideHeight],
          [Math.round(plotArea.insideLeft), Math.round(plotArea.insideWidth), Math.round(plotArea.left)],
          [axis.left === plotArea.insideLeft, axis.width === plotArea.insideWidth, axis.top > plotArea.insideTop],
        ];
      };
      const before = await note();
      plotArea.set({ insideLeft: 100, insideWidth: 150 });
      const inside = await note();
      plotArea.set({ left: 50 });
      const outside = await note();
      plotArea.position = "Automatic";
      return [
        before[0],
        [inside[0], (inside[1] as number[]).slice(0, 2), inside[2]],
        [outside[0], (outside[1] as number[])[2]],
        JSON.stringify(await note()) === JSON.stringify(before),
      ];
    }),
    [
      ["Automatic", true, true],
      [
        ["Custom", true, true],
        [100, 150],
        [true, true, true],
      ],
      [["Custom", true, true], 50],
      true,
    ],
  ],
  [
    "a trend line crosses where the points say until somebody says where",
    charted(async (chart, sheet) => {
      sheet.getRange("B2:B4").values = [[3], [5], [7]];
      const line = chart.series.getItemAt(0).trendlines.add("Linear");
      const note = async (): Promise<unknown[]> => {
        line.load("intercept, backwardPeriod, forwardPeriod, label/text, label/autoText");
        await chart.context.sync();
        return [line.intercept, line.backwardPeriod, line.forwardPeriod, line.label.text, line.label.autoText];
      };
      line.showEquation = true;
      const before = await note();
      line.set({ intercept: 0, forwardPeriod: 2, backwardPeriod: 0.5 });
      line.label.text = "Trend";
      const set = await note();
      line.intercept = "" as never;
      line.label.autoText = true;
      return [before, set, await note()];
    }),
    [
      [1, 0, 0, "y = 2x + 1", true],
      [0, 0.5, 2, "Trend", false],
      [1, 0.5, 2, "y = 2x + 1", true],
    ],
  ],
  [
    "a label of a point says what it is told to, or what a cell says",
    charted(async (chart, sheet) => {
      const point = chart.series.getItemAt(0).points.getItemAt(1);
      sheet.load("name");
      point.hasDataLabel = true;
      const label = point.dataLabel;
      const note = async (): Promise<unknown[]> => {
        label.load("text, formula, autoText, linkNumberFormat");
        await chart.context.sync();
        return [label.text, label.autoText, label.linkNumberFormat, label.formula.replace(/^.*!/, "")];
      };
      const before = await note();
      label.text = "Best";
      const own = await note();
      label.formula = `='${sheet.name}'!$C$1`;
      const cell = await note();
      label.set({ autoText: true, numberFormat: "0.0" });
      return [before, own, cell, await note()];
    }),
    [
      ["14", true, true, ""],
      ["Best", false, true, ""],
      ["Target", false, true, "$C$1"],
      ["14.0", true, false, ""],
    ],
  ],
  ...(
    [
      ["a style", (chart) => chart, { style: 34, showDataLabelsOverMaximum: true }, [2, false]],
      ["round corners", ({ format }) => format, { roundedCorners: true }, [false]],
      [
        "an axis of days",
        ({ axes }) => axes.categoryAxis,
        { categoryType: "DateAxis", baseTimeUnit: "Months", majorTimeUnitScale: "Years", minorTimeUnitScale: "Months" },
        ["Automatic", "Days", "Days", "Days"],
      ],
      [
        "how words stand along an axis",
        ({ axes }) => axes.categoryAxis,
        { alignment: "Left", offset: 250, textOrientation: -45, multiLevel: false },
        ["Center", 100, 0, true],
      ],
      [
        "how words stand in a title",
        ({ title }) => title,
        { horizontalAlignment: "Left", verticalAlignment: "Top" },
        ["Center", "Center"],
      ],
      ["a shadow of a legend", ({ legend }) => legend, { showShadow: true }, [false]],
      [
        "how words of labels stand",
        ({ series }) => series.getItemAt(0).dataLabels,
        { textOrientation: 90, horizontalAlignment: "Left", verticalAlignment: "Bottom" },
        [0, "Center", "Center"],
      ],
    ] as readonly (readonly [string, (chart: Excel.Chart) => object, object, readonly unknown[]])[]
  ).map(([title, part, set, before]): Row => [
    `a chart keeps ${title}`,
    charted(async (chart) => {
      const found = part(chart) as Record<string, unknown> & {
        load(members: string): void;
        set(members: object): void;
      };
      const members = Object.keys(set);
      const note = async (): Promise<unknown[]> => {
        found.load(members.join());
        await chart.context.sync();
        return members.map((member) => found[member]);
      };
      const was = await note();
      found.set(set);
      return [was, await note()];
    }),
    [before, Object.values(set)],
  ]),
  [
    "a pie of pie says what stands beside it",
    charted(async (chart) => {
      const series = chart.series.getItemAt(0);
      series.load("secondPlotSize, splitType, splitValue");
      await chart.context.sync();
      const before = [series.secondPlotSize, series.splitType, series.splitValue];
      series.set({ secondPlotSize: 60, splitType: "SplitByValue", splitValue: 10 });
      series.load("secondPlotSize, splitType, splitValue");
      await chart.context.sync();
      return [before, [series.secondPlotSize, series.splitType, series.splitValue]];
    }, "PieOfPie" as never),
    [
      [75, "SplitByPosition", 1],
      [60, "SplitByValue", 10],
    ],
  ],
  [
    "series that stand behind each other have an axis",
    charted(async (chart) => {
      const { seriesAxis } = chart.axes;
      seriesAxis.visible = false;
      seriesAxis.load("type, visible");
      await chart.context.sync();
      return [seriesAxis.type, seriesAxis.visible];
    }, "3DColumn" as never),
    ["Series", false],
  ],
  [
    "other series have none",
    charted((chart) => read(chart.axes.seriesAxis, "visible", ({ visible }) => visible), "3DColumnClustered" as never),
    "InvalidArgument",
  ],
  [
    "kinds that stand alone are not combined with others",
    charted(async (chart) => {
      chart.series.getItemAt(0).chartType = "Bubble";
      await chart.context.sync();
    }),
    "InvalidArgument",
  ],
  [
    "a web has no table of its data",
    charted(async (chart) => {
      const table = chart.getDataTableOrNullObject();
      await chart.context.sync();
      return table.isNullObject;
    }, "RadarMarkers" as never),
    true,
  ],
  [
    "a word that is no kind is refused",
    charted((chart) => read(chart, "name", () => ""), "Cube" as never),
    "InvalidArgument",
  ],
  [
    "a protected sheet takes no charts",
    async (sheet) => {
      sheet.protection.protect();
      sheet.charts.add("Line", sheet.getRange("A1:B2"));
      await sheet.context.sync();
    },
    "AccessDenied",
  ],
];

describe("a chart of a range finds", () =>
  test.each(FOUND)("%s", async (_, question, answer) => expect(await ask(question)).toEqual(answer)));

test.each(CHARTS)("%s", async (_, question, answer) => expect(await ask(question)).toEqual(answer));

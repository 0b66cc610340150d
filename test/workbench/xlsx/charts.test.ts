import { strFromU8, unzipSync } from "fflate";
import type { ChartFile } from "../../../src/workbench/grid/charts/chartsFile";
import { LABEL_POSITIONS } from "../../../src/workbench/grid/charts/chart";
import { CHART_TYPES, type ChartType } from "../../../src/workbench/grid/charts/chartTypes";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import { readXlsx, type OpenedXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { rightXlsx } from "../../support/rightXlsx";
import { changedParts } from "./changedParts";

const place = { from: { row: 5, column: 4, x: 10.5, y: 6 }, to: { row: 15, column: 9, x: 0, y: 0 } };
const line = { color: "#112233", weight: 1.5, style: "Dash" } as const;
const font = { size: 12, bold: true, color: "#333333", name: "Arial" };
const series = (column: string, more: object = {}): object => ({
  name: { formula: `=Data!$${column}$1` },
  values: { formula: `=Data!$${column}$2:$${column}$4` },
  categories: { formula: "=Data!$A$2:$A$4" },
  ...more,
});
const chart = (type: ChartType, more: object = {}): ChartFile =>
  ({
    name: `A ${type} & more`,
    place,
    type,
    plotBy: "Columns",
    series: [series("B"), series("C")],
    ...more,
  }) as ChartFile;

const workbook = (charts: readonly ChartFile[]): WorkbookFile => ({
  ...emptyWorkbook(),
  active: "Data",
  sheets: [
    {
      name: "Data",
      cells: { A2: "Jan", A3: "Feb", A4: "Mar", B1: "Actual", B2: 1, B3: 2, B4: 3, C1: "Target" },
    },
    { name: "Dashboard", cells: {}, charts },
    { name: "Min data", cells: {} },
  ],
});
const written = (file: WorkbookFile): Uint8Array =>
  rightXlsx(file, (sheet, cell) => file.sheets.find(({ name }) => name === sheet)?.cells[cell] as string);
const reopened = (file: WorkbookFile): OpenedXlsx => readXlsx(written(file), file.name);

const DETAILS: readonly (readonly [string, ChartFile])[] = [
  ["one series without a legend", chart("Line", { series: [series("B")] })],
  ["words for a title, in a font", chart("Line", { title: { text: "Sold & kept\nin 2026", font, overlay: true } })],
  ["a cell for a title", chart("Line", { title: { formula: "=Data!$B$1", font } })],
  ["no title and no legend", chart("Line", { title: { visible: false }, legend: { visible: false } })],
  [
    "axes with units, marks and places of their own",
    chart("Line", {
      axes: {
        category: { tickMarkSpacing: 2, isBetweenCategories: false, position: "Maximum" },
        value: { displayUnit: "Millions", showDisplayUnitLabel: false, position: "Custom", positionAt: 1.5 },
      },
    }),
  ],
  [
    "an axis with a unit of one's own, crossed at its least",
    chart("Area", {
      axes: {
        category: { isBetweenCategories: true },
        value: { displayUnit: "Custom", customDisplayUnit: 12, position: "Minimum" },
      },
    }),
  ],
  [
    "titles that are turned, with a shadow",
    chart("Line", {
      title: { text: "Sold", textOrientation: -45, showShadow: true },
      axes: { value: { title: { text: "DKK", textOrientation: 180 } } },
    }),
  ],
  [
    "a table of its data",
    chart("ColumnStacked", {
      dataTable: { visible: true, showHorizontalBorder: false, showLegendKey: false, font, line },
    }),
  ],
  ["a legend at the right", chart("Line", { legend: { position: "Right", font, fill: "#FFFFFF" } })],
  [
    "axes",
    chart("ColumnClustered", {
      axes: {
        category: { visible: false, title: { text: "Month" }, tickLabelPosition: "Low", reversePlotOrder: true },
        value: {
          minimum: 0,
          maximum: 1.5,
          majorUnit: 0.5,
          numberFormat: '0.0"%"',
          majorGridlines: { visible: false },
          minorGridlines: { visible: true, line },
          majorTickMark: "Outside",
          title: { visible: true },
          font,
          line,
        },
      },
    }),
  ],
  ["a scale of powers", chart("Line", { axes: { value: { scaleType: "Logarithmic", logBase: 2 } } })],
  [
    "columns with a line on axes of its own",
    chart("ColumnClustered", {
      series: [series("B"), series("C", { type: "LineMarkers", axisGroup: "Secondary", line })],
      axes: { secondaryValue: { maximum: 10 } },
    }),
  ],
  [
    "colours, points, gaps and labels",
    chart("ColumnClustered", {
      series: [
        series("B", {
          fill: "#0E700E",
          line,
          gapWidth: 40,
          overlap: 100,
          labels: {
            showValue: false,
            showCategoryName: true,
            position: "OutsideEnd",
            numberFormat: "0.0",
            separator: " ",
          },
          points: {
            "0": { labels: { showValue: false } },
            "1": { fill: "#B10E1C", labels: {} },
            "2": { fill: "none", line },
          },
          invertIfNegative: true,
          trendlines: [{ type: "Linear" }, { type: "MovingAverage", movingAveragePeriod: 3, name: "Over 3", line }],
        }),
      ],
      format: { fill: "none", line: { style: "None" } },
      plotArea: { fill: "#F3F2F1" },
    }),
  ],
  [
    "markers",
    chart("LineMarkers", {
      series: [series("B", { markerStyle: "Diamond", markerSize: 9, markerBackgroundColor: "#FFFFFF" })],
    }),
  ],
  [
    "a gauge",
    chart("Doughnut", { series: [series("B", { firstSliceAngle: 270, doughnutHoleSize: 60, explosion: 5 })] }),
  ],
  [
    "values that are written out, and names",
    chart("Line", {
      series: [{ name: { text: "Own" }, values: { written: [1, 2.5] }, categories: { written: ["a", "b"] } }],
    }),
  ],
  [
    "levels of categories",
    chart("BarStacked", { series: [series("C", { categories: { formula: "=Data!$A$2:$B$4" } })] }),
  ],
  ["a series across", chart("Line", { plotBy: "Rows", series: [{ values: { formula: "='Min data'!$B$2:$F$2" } }] })],
  [
    "bars of errors of all kinds, with an amount and cells of one's own",
    chart("ColumnClustered", {
      series: [
        series("B", { yErrorBars: { type: "Percent", amount: 12, include: "PlusValues", endStyleCap: false, line } }),
        series("C", {
          yErrorBars: { type: "Custom", plus: { formula: "=Data!$B$2:$B$4" }, minus: { written: [1, 2, 3] } },
        }),
        series("B", { yErrorBars: {} }),
        series("C", { yErrorBars: { type: "StError", include: "MinusValues" } }),
      ],
    }),
  ],
  [
    "bars of errors along both axes",
    chart("XYScatter", { series: [series("B", { xErrorBars: { type: "StDev" }, yErrorBars: { amount: 0.5 } })] }),
  ],
  [
    "a title whose words do not look alike",
    chart("Line", {
      title: {
        text: "Sold in\n2026 & on",
        font,
        horizontalAlignment: "Left",
        verticalAlignment: "Top",
        runs: [
          { text: "Sold", font: { color: "#112233" } },
          { text: " in\n20" },
          { text: "26 & on", font: { italic: true, size: 20 } },
        ],
      },
    }),
  ],
  [
    "a title, a legend and a plot area that somebody has placed",
    chart("Line", {
      title: { text: "Sold", layout: { x: 0.01, y: 0.02 } },
      legend: { layout: { x: 0.75, y: 0.25, width: 0.2, height: 0.5 }, hidden: [1], showShadow: true },
      plotArea: { fill: "#F3F2F1", layout: { x: 0.1, y: 0.2, width: 0.5, height: 0.6, isInner: true } },
    }),
  ],
  [
    "a plot area that is placed with the words of its axes",
    chart("Pie", { plotArea: { layout: { x: 0.1, y: 0.2, width: 0.5, height: 0.6 } }, series: [series("B")] }),
  ],
  [
    "an axis of days",
    chart("Line", {
      axes: {
        category: {
          categoryType: "DateAxis",
          baseTimeUnit: "Days",
          majorUnit: 2,
          majorTimeUnitScale: "Months",
          minorUnit: 1,
          minorTimeUnitScale: "Days",
          offset: 250,
        },
      },
    }),
  ],
  [
    "an axis of words, turned, at the left and in one level",
    chart("Line", {
      axes: {
        category: { categoryType: "TextAxis", alignment: "Left", multiLevel: false, textOrientation: -45, offset: 0 },
      },
    }),
  ],
  [
    "a trend line that goes on, crosses where it is told to and is labelled",
    chart("XYScatter", {
      series: [
        series("B", {
          trendlines: [
            {
              type: "Polynomial",
              polynomialOrder: 3,
              backwardPeriod: 0.5,
              forwardPeriod: 2,
              intercept: -1,
              showEquation: true,
              label: { numberFormat: "0.00", font, fill: "#FFFFFF", layout: { x: 0.5, y: 0.25 } },
            },
            { type: "Linear", showRSquared: true, label: { text: "The trend", textOrientation: 90 } },
            { type: "Linear", showRSquared: true, label: { formula: "=Data!$B$1", font } },
          ],
        }),
      ],
    }),
  ],
  [
    "labels with words of their own, turned",
    chart("Line", {
      series: [
        series("B", {
          labels: { textOrientation: -30, horizontalAlignment: "Left" },
          points: {
            "0": { labels: { text: "Best\never", font, textOrientation: 90 } },
            "1": { labels: { formula: "=Data!$C$1" } },
          },
        }),
      ],
    }),
  ],
  [
    "a style, round corners, and labels above the axis",
    chart("Line", { style: 34, roundedCorners: true, showDataLabelsOverMaximum: true }),
  ],
  [
    "bubbles of a scale, with their sizes",
    chart("Bubble", {
      series: [
        series("B", {
          sizes: { formula: "=Data!$C$2:$C$4" },
          bubbleScale: 150,
          labels: { showBubbleSize: true, showValue: false, position: "Right" },
          points: { "1": { fill: "#112233" } },
        }),
      ],
    }),
  ],
  [
    "a pie of pie that is split by a percentage",
    chart("PieOfPie", {
      series: [
        series("B", {
          splitType: "SplitByPercentValue",
          splitValue: 12,
          secondPlotSize: 60,
          gapWidth: 40,
          explosion: 3,
        }),
      ],
    }),
  ],
  [
    "a bar of pie of chosen slices",
    chart("BarOfPie", { series: [series("B", { splitType: "SplitByCustomSplit", customSplit: [0, 2] })] }),
  ],
  [
    "columns in space as they are seen, with the axis of their series",
    chart("3DColumn", {
      view: {
        rotX: 20,
        rotY: 40,
        rightAngleAxes: true,
        perspective: 30,
        heightPercent: 80,
        depthPercent: 120,
        gapDepth: 60,
      },
      axes: { series: { visible: false, font }, value: { maximum: 9 } },
    }),
  ],
  [
    "a web without lines, of a smaller size",
    chart("RadarMarkers", { axes: { value: { majorGridlines: { visible: false } } } }),
  ],
  ["blanks as zero, and hidden cells", chart("Area", { displayBlanksAs: "Zero", plotVisibleOnly: false })],
  [
    "a kind that cannot be made, as it was",
    {
      name: "Prices",
      place,
      kind: "stockChart",
      pieces: [
        {
          xml: '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:stockChart><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>',
        },
        { formula: '=Data!$B$2&"<"' },
        {
          xml:
            '</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:stockChart>' +
            '<c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx>' +
            "</c:plotArea></c:chart></c:chartSpace>",
        },
      ],
    },
  ],
];

test.each([...CHART_TYPES.map((type) => [type, chart(type)] as const), ...DETAILS])(
  "a chart comes back from a file as it was: %s",
  (_, each) => {
    const file = workbook([each]);
    expect(reopened(file)).toEqual({ file, notKept: [] });
  },
);

const POSITIONS = {
  "ColumnClustered BarClustered": "ctr inEnd inBase outEnd",
  "ColumnStacked BarStacked100": "ctr inEnd inBase",
  "Line LineMarkersStacked XYScatter XYScatterSmooth": "ctr l r t b",
  "Pie PieExploded": "ctr inEnd outEnd bestFit",
  "Area AreaStacked Doughnut 3DColumnClustered CylinderBarStacked 3DLine 3DArea": "",
  "3DPie PieOfPie": "ctr inEnd outEnd bestFit",
  "Bubble Bubble3DEffect": "ctr l r t b",
  "Radar RadarFilled": "outEnd",
};
test.each(Object.entries(POSITIONS).flatMap(([types, allowed]) => types.split(" ").map((type) => [type, allowed])))(
  "labels of %s stand in a file only where Excel has them: %s",
  (type = "", allowed = "") => {
    const charts = LABEL_POSITIONS.map((position) =>
      chart(type as ChartType, { series: [series("B", { labels: { position } })] }),
    );
    const parts = Object.entries(unzipSync(written(workbook(charts)))).filter(([path]) =>
      path.startsWith("xl/charts/"),
    );
    const found = parts.flatMap(([, part]) => /(?<=<c:dLblPos val=")\w+/.exec(strFromU8(part)) ?? []);
    expect(found.sort()).toEqual(allowed.split(" ").filter(Boolean).sort());
  },
);

const STOCK = DETAILS.at(-1)?.[1] as ChartFile;
const theme = (part: string): string => part.replace("4472C4", "156082");
test.each<[string, ChartFile, string, (part: string) => string, readonly string[]]>([
  ["a kind that cannot be made, in colours of another theme", STOCK, "theme", theme, ["chartDetails"]],
  ["a kind that cannot be made, without a theme", STOCK, "theme", () => "<a/>", []],
  ["a series without a colour, in another theme", chart("Line"), "theme", theme, ["chartDetails"]],
  ["a series with its colour", chart("Line", { series: [series("B", { line })] }), "theme", theme, []],
  ...(
    [
      ["an axis of texts though they are days", "c:auto", "1", "0", []],
      ["an axis that Excel chooses itself", "c:auto", "1", "true", []],
      ["an axis that crosses at the end", "c:crosses", "autoZero", "max", []],
      ["values that begin on the axis", "c:crossBetween", "between", "midCat", []],
      ["labels further away", "c:lblOffset", "100", "300", []],
      ["labels at the left", "c:lblAlgn", "ctr", "l", []],
    ] as const
  ).map(
    ([title, element, usual, other, lost]): [
      string,
      ChartFile,
      string,
      (part: string) => string,
      readonly string[],
    ] => [
      title,
      chart("Line"),
      "charts",
      (part) => part.replace(`<${element} val="${usual}"/>`, `<${element} val="${other}"/>`),
      lost,
    ],
  ),
])("of a file what cannot be kept is named: %s", (_, each, folder, change, lost) => {
  const file = changedParts(written(workbook([each])), new RegExp(`^xl/${folder}/`), change);
  expect(readXlsx(file, "Bog.xlsx").notKept.map(({ kind }) => kind)).toEqual(lost);
});

test("several charts of several sheets come back in their order", () => {
  const file = workbook(DETAILS.map(([, each], index) => ({ ...each, name: `Chart ${index + 1}` })));
  const both = { ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, charts: file.sheets[1]!.charts! })) };
  expect(reopened(both)).toEqual({ file: both, notKept: [] });
});

test("every element of a chart is named in its own language, so that other programs draw it, in the theme's colours", () => {
  const charts = [...CHART_TYPES.map((type) => chart(type)), ...DETAILS.map(([, each]) => each)];
  const parts = Object.entries(unzipSync(written(workbook(charts)))).filter(([path]) =>
    /^xl\/(charts|drawings|theme)\/[^/]+\.xml$/.test(path),
  );
  expect(parts.map(([path]) => path)).toContain("xl/theme/theme1.xml");
  expect(parts).toHaveLength(charts.length + 2);
  for (const [path, part] of parts) {
    const tags = [...strFromU8(part).matchAll(/<\/?([A-Za-z][\w:]*)/g)].map(([, name = ""]) => name);
    expect([path, tags.filter((name) => !/^(c|a|xdr):/.test(name))]).toEqual([path, []]);
  }
});

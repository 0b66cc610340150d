import { columnAt } from "../columns";
import { CHART_COLUMNS } from "./chartColumns";
import type { ChartSpec, SeriesLook } from "./chartSpec";

const FONT = "Segoe UI";
const INK = "#242424";
const QUIET = "#605E5C";
const LINE = "#E1DFDD";

/** Where a chart lies on its sheet, in points. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Queues charts. What fails on some platforms, axes above all, comes last of each, and no chart is read back.
 *
 * @param boxes - where those lie that somebody has moved; the others lie where they are made
 */
export function queueCharts(
  sheet: Excel.Worksheet,
  specs: readonly ChartSpec[],
  boxes: ReadonlyMap<string, ChartBox> = new Map(),
): void {
  for (const spec of specs) queueChart(sheet, spec, boxes.get(spec.name));
}

function queueChart(sheet: Excel.Worksheet, spec: ChartSpec, box: ChartBox | undefined): void {
  const { name, type, title, block } = spec;
  const first = sheet.getRangeByIndexes(block.first, columnAt(CHART_COLUMNS[0]) + 1, block.last - block.first + 1, 1);
  const chart = sheet.charts.add(type, first, "Columns");
  chart.name = name;
  if (box === undefined) chart.setPosition(...corners(sheet, spec));
  else Object.assign(chart, box);
  // Its cells are hidden.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.title.text = title;
  queueFont(chart.title.format.font, { size: 10, color: INK, bold: true });
  chart.legend.visible = spec.hasLegend === true;
  if (spec.hasLegend) {
    chart.legend.position = "Bottom";
    queueFont(chart.legend.format.font, { size: 8, color: QUIET });
  }
  chart.format.border.color = LINE;
  queueAllSeries(sheet, chart, spec);
  queueAxes(chart.axes, spec);
}

/**
 * Each series by its own cells: in a whole block Excel would have to guess which columns are series, and one in which nothing has a score yet may
 * look like labels.
 */
function queueAllSeries(sheet: Excel.Worksheet, chart: Excel.Chart, spec: ChartSpec): void {
  const { block, names } = spec;
  const cells = (place: number): Excel.Range =>
    sheet.getRangeByIndexes(block.first + 1, columnAt(CHART_COLUMNS[0]) + place, block.last - block.first, 1);
  spec.series.forEach((look, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(names[index]);
    if (index > 0) series.setValues(cells(index + 1));
    series.setXAxisValues(cells(0));
    queueSeries(series, look, spec);
  });
}

const corners = (sheet: Excel.Worksheet, { area, columns: [first, last] }: ChartSpec): [Excel.Range, Excel.Range] => [
  sheet.getRangeByIndexes(area.first, first, 1, 1),
  sheet.getRangeByIndexes(area.last, last, 1, 1),
];

function queueSeries(series: Excel.ChartSeries, look: SeriesLook, { gap, overlap }: ChartSpec): void {
  const { type, fill, line, hasLabels } = look;
  if (type !== undefined) series.chartType = type;
  else {
    series.gapWidth = gap;
    series.overlap = overlap;
  }
  if (fill === "none") series.format.fill.clear();
  else if (fill !== undefined) series.format.fill.setSolidColor(fill);
  if (line !== undefined) {
    series.format.line.color = line.color;
    series.format.line.weight = line.weight;
    if (line.isDashed) series.format.line.lineStyle = "Dash";
  }
  if (type === "LineMarkers" && line !== undefined) {
    series.markerStyle = "Circle";
    series.markerSize = 5;
    series.markerBackgroundColor = line.color;
    series.markerForegroundColor = line.color;
  }
  if (hasLabels) {
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.position = "Top";
    series.dataLabels.numberFormat = "0";
    queueFont(series.dataLabels.format.font, { size: 8, color: INK });
  }
}

function queueAxes(
  { valueAxis, categoryAxis }: Excel.ChartAxes,
  { top, isFromTop, hasLowLabels, valueFormat }: ChartSpec,
): void {
  queueFont(categoryAxis.format.font, { size: 8, color: QUIET });
  categoryAxis.format.line.color = QUIET;
  valueAxis.majorGridlines.visible = false;
  if (top !== undefined) {
    valueAxis.minimum = 0;
    valueAxis.maximum = top;
  }
  if (valueFormat === undefined) valueAxis.visible = false;
  else {
    queueFont(valueAxis.format.font, { size: 8, color: QUIET });
    valueAxis.numberFormat = valueFormat;
  }
  if (hasLowLabels) categoryAxis.tickLabelPosition = "Low";
  if (isFromTop) categoryAxis.reversePlotOrder = true;
}

function queueFont(
  font: Excel.ChartFont,
  { size, color, bold = false }: { readonly size: number; readonly color: string; readonly bold?: boolean },
): void {
  font.name = FONT;
  font.size = size;
  font.color = color;
  font.bold = bold;
}

import type { Chart, ChartData, ChartTitle } from "../../grid/charts/chart";
import { numbersOf, placesOf, wordsOf, type Cells } from "../../grid/charts/chartCells";
import { isRound, kindOf } from "../../grid/charts/kinds";
import { axisTitleText, hasLegend, hasTitle, isTitled, seriesName, titleText } from "../../grid/charts/shownTexts";
import type { Plot, PlotAxis, PlotSeries, ShowNumber } from "./plot";

/** What a chart shows now. */
export function readPlot(grid: Cells, chart: Chart, language: string, show: ShowNumber): Plot {
  const onlyVisible = chart.plotVisibleOnly ?? true;
  const series = chart.series.map((each, order): PlotSeries => {
    const type = isRound(chart.type) ? chart.type : (each.type ?? chart.type);
    const kind = kindOf(type);
    return {
      said: each,
      name: seriesName(grid, chart, order, language),
      type,
      kind,
      order,
      isSecondary: each.axisGroup === "Secondary" && !isRound(type),
      numbers: numbersOf(grid, each.values, onlyVisible),
      along: kind.shape === "scatter" ? numbersOf(grid, each.categories, onlyVisible) : [],
      numberFormat: formatOf(grid, each.values),
    };
  });
  const { axes = {} } = chart;
  const axis = (name: keyof typeof axes, cells: ChartData | undefined): PlotAxis => {
    const said = axes[name] ?? {};
    const title: ChartTitle = said.title ?? {};
    return {
      said,
      title: isTitled(title) ? { text: axisTitleText(grid, title, language), said: title } : undefined,
      numberFormat: said.numberFormat ?? formatOf(grid, cells),
    };
  };
  const measured = (isSecondary: boolean): ChartData | undefined =>
    series.find((each) => each.isSecondary === isSecondary)?.said.values;
  const named = chart.series.find(({ categories }) => categories !== undefined)?.categories;
  return {
    type: chart.type,
    title: hasTitle(chart) ? { text: titleText(grid, chart, language), said: chart.title ?? {} } : undefined,
    legend: hasLegend(chart) ? (chart.legend ?? {}) : undefined,
    series,
    categories: categoriesOf(grid, chart, named, series, show),
    axes: {
      category: axis("category", named),
      value: axis("value", measured(false)),
      secondaryCategory: axis("secondaryCategory", named),
      secondaryValue: axis("secondaryValue", measured(true)),
    },
    format: chart.format ?? {},
    plotArea: chart.plotArea ?? {},
    blanks: chart.displayBlanksAs ?? "NotPlotted",
  };
}

/** As cells show them, in the axis' own number format where it has one; numbers from 1 where there are none. */
function categoriesOf(
  grid: Cells,
  { axes, plotVisibleOnly: onlyVisible = true }: Chart,
  named: ChartData | undefined,
  series: readonly PlotSeries[],
  show: ShowNumber,
): readonly string[] {
  const words = wordsOf(grid, named, onlyVisible);
  const format = axes?.category?.numberFormat;
  const numbers = format === undefined ? [] : numbersOf(grid, named, onlyVisible);
  const count = Math.max(words.length, ...series.map((each) => each.numbers.length), 0);
  return Array.from({ length: count }, (_, index) => {
    const number = numbers[index];
    if (format !== undefined && number !== undefined && words[index] !== "") return show(number, format);
    return words[index] ?? (named === undefined ? String(index + 1) : "");
  });
}

function formatOf(grid: Cells, data: ChartData | undefined): string {
  const [first] = data?.formula === undefined ? [] : placesOf(grid, data.formula);
  const format = first && grid.numberFormats(first.sheetId, { ...first.area, rows: 1, columns: 1 })[0]?.[0];
  return format ?? "General";
}

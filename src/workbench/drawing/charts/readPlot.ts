import type { Chart, ChartData, ChartSeries, ChartTitle } from "../../grid/charts/chart";
import { numbersOf, placesOf, textOf, wordsOf, type Cells } from "../../grid/charts/chartCells";
import type { ChartErrorBars, OwnErrors } from "../../grid/charts/errorBars";
import { isRound, kindOf, measuresBoth, standsAlone } from "../../grid/charts/kinds";
import {
  axisTitleText,
  chartWords,
  hasLegend,
  hasTitle,
  isTitled,
  seriesName,
  titleText,
} from "../../grid/charts/shownTexts";
import type { Plot, PlotAxis, PlotSeries, ShowNumber } from "./plot";

/** What a chart shows now. */
export function readPlot(grid: Cells, chart: Chart, language: string, show: ShowNumber): Plot {
  const onlyVisible = chart.plotVisibleOnly ?? true;
  const series = chart.series.map((each, order): PlotSeries => {
    const type = isRound(chart.type) || standsAlone(chart.type) ? chart.type : (each.type ?? chart.type);
    const kind = kindOf(type);
    return {
      said: each,
      name: seriesName(grid, chart, order, language),
      type,
      kind,
      order,
      isSecondary: each.axisGroup === "Secondary" && !isRound(type) && kind.shape !== "radar",
      numbers: numbersOf(grid, each.values, onlyVisible),
      along: measuresBoth(kind) ? numbersOf(grid, each.categories, onlyVisible) : [],
      sizes: kind.shape === "bubble" ? numbersOf(grid, each.sizes, onlyVisible) : [],
      labelWords: labelWords(grid, each),
      errors: {
        x: ownErrors(grid, each.xErrorBars, onlyVisible),
        y: ownErrors(grid, each.yErrorBars, onlyVisible),
      },
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
    other: chartWords(language).other,
    blanks: chart.displayBlanksAs ?? "NotPlotted",
  };
}

const labelWords = (grid: Cells, { points = {} }: ChartSeries): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(points).flatMap(([index, { labels }]) =>
      labels?.formula === undefined ? [] : [[index, textOf(grid, labels) ?? ""]],
    ),
  );

const ownErrors = (grid: Cells, bars: ChartErrorBars | undefined, onlyVisible: boolean): OwnErrors => ({
  plus: numbersOf(grid, bars?.plus, onlyVisible),
  minus: numbersOf(grid, bars?.minus, onlyVisible),
});

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
  // A trend line that goes on has room behind the last category.
  const reach = series.map(({ numbers, said: { trendlines = [] } }) =>
    Math.max(numbers.length, ...trendlines.map(({ forwardPeriod = 0 }) => numbers.length + Math.ceil(forwardPeriod))),
  );
  const count = Math.max(words.length, ...reach, 0);
  return Array.from({ length: count }, (_, index) => {
    const number = numbers[index];
    if (format !== undefined && number !== undefined && words[index] !== "") return show(number, format);
    const isPoint = series.some(({ numbers: each }) => index < each.length);
    return words[index] ?? (named === undefined && isPoint ? String(index + 1) : "");
  });
}

function formatOf(grid: Cells, data: ChartData | undefined): string {
  const [first] = data?.formula === undefined ? [] : placesOf(grid, data.formula);
  const format = first && grid.numberFormats(first.sheetId, { ...first.area, rows: 1, columns: 1 })[0]?.[0];
  return format ?? "General";
}

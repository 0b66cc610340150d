import type { Chart, ChartTitle } from "./chart";
import { textOf, type Cells } from "./chartCells";
import { isRound } from "./kinds";

const ENGLISH = { title: "Chart Title", axis: "Axis Title", series: "Series", chart: "Chart", other: "Other" };
const DANISH: typeof ENGLISH = {
  title: "Diagramtitel",
  axis: "Aksetitel",
  series: "Serie",
  chart: "Diagram",
  other: "Andet",
};

/** Excel's own words in charts of which nothing is said. */
export const chartWords = (language: string): typeof ENGLISH => (language.startsWith("da") ? DANISH : ENGLISH);

/** `Series2` where a series has no name. */
export function seriesName(grid: Cells, { series }: Chart, index: number, language: string): string {
  const said = textOf(grid, series[index]?.name) ?? "";
  return said === "" ? `${chartWords(language).series}${index + 1}` : said;
}

/** What the title says: of its own, or the name of the only series. */
export function titleText(grid: Cells, chart: Chart, language: string): string {
  const said = textOf(grid, chart.title);
  if (said !== undefined) return said;
  const isNamed = chart.series.length === 1 && chart.series[0]?.name !== undefined;
  return isNamed ? seriesName(grid, chart, 0, language) : chartWords(language).title;
}

export const axisTitleText = (grid: Cells, title: ChartTitle | undefined, language: string): string =>
  textOf(grid, title) ?? chartWords(language).axis;

export const hasTitle = ({ title }: Pick<Chart, "title">): boolean => title?.visible ?? true;

/** A legend of one name says nothing. */
export const hasLegend = ({ legend, series, type }: Pick<Chart, "legend" | "series" | "type">): boolean =>
  legend?.visible ?? (series.length > 1 || isRound(type));

/** An axis has a title when one has been given. */
export const isTitled = ({ visible, text, formula }: ChartTitle): boolean =>
  visible ?? (text !== undefined || formula !== undefined);

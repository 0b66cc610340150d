import type PptxGenJS from "pptxgenjs";
import type { DeckChart, DeckSeries } from "../../../../session";

const FONT = "Segoe UI";
const INK = "242424";
const QUIET = "605E5C";
/** The ground of a slide: what has no fill on the sheet is drawn in it here. */
const PAPER = "FFFFFF";
const PLACE = { x: 0.5, y: 1.6, w: 12.33, h: 5.1 } as const;

const colourOf = ({ look: { fill, line } }: DeckSeries): string =>
  (fill === "none" ? PAPER : (fill ?? line?.color ?? QUIET)).replace("#", "");

/** Puts a chart of the dashboard on a slide as one of PowerPoint's own, with its numbers. */
export function addDeckChart(slide: PptxGenJS.Slide, chart: DeckChart, lang: string): void {
  const { labels, series, message, top, isFromTop, hasLegend, type } = chart;
  const data = (of: readonly DeckSeries[]): PptxGenJS.OptsChartData[] =>
    of.map(({ name, values }) => ({ name, labels: [...labels], values: values.map(written) as number[] }));
  const columns = series.filter(({ look }) => look.type === undefined);
  // The library takes more than its types say: an axis from the top, and what a combined chart is called.
  const common = {
    ...{
      ...PLACE,
      lang,
      altText: message,
      showLegend: hasLegend === true,
      legendPos: "b",
      legendFontFace: FONT,
      legendColor: QUIET,
    },
    ...{ catAxisLabelFontFace: FONT, catAxisLabelColor: INK, catAxisLabelFontSize: 11, valAxisHidden: true },
    ...{ valGridLine: { style: "none" }, displayBlanksAs: "gap", legendFontSize: 10, catAxisLabelPos: "low" },
    ...(top === undefined ? {} : { valAxisMinVal: 0, valAxisMaxVal: top }),
    ...(isFromTop ? { catAxisOrientation: "maxMin" } : {}),
  } as unknown as PptxGenJS.IChartOpts;
  const ofColumns: PptxGenJS.IChartOpts = {
    ...{
      barDir: type === "BarClustered" ? "bar" : "col",
      barGrouping: type === "BarClustered" ? "clustered" : "stacked",
    },
    ...{ barGapWidthPct: chart.gap, chartColors: columns.map(colourOf) },
  };
  if (columns.length === series.length) slide.addChart("bar", data(columns), { ...common, ...ofColumns });
  else
    slide.addChart(
      [
        { type: "bar", data: data(columns), options: ofColumns },
        ...lineGroups(series).map((lines) => ({
          type: "line" as const,
          data: data(lines),
          options: lineOptions(lines),
        })),
      ],
      common as never,
    );
}

/**
 * A value as the library takes it, more than its types say: it writes nothing for what is no number, and in the chart's own workbook nothing
 * for a 0 either, which would be a gap as soon as somebody edits the numbers. A text it writes as it is.
 */
const written = (value: number | null): number | string | null => (value === 0 ? "0" : value);

/** Lines whose points look alike: those with marks, and those without. */
const lineGroups = (series: readonly DeckSeries[]): readonly (readonly DeckSeries[])[] =>
  (["Line", "LineMarkers"] as const)
    .map((type) => series.filter(({ look }) => look.type === type))
    .filter((group) => group.length > 0);

function lineOptions(lines: readonly DeckSeries[]): PptxGenJS.IChartOpts {
  const hasMarks = lines.some(({ look }) => look.type === "LineMarkers");
  return {
    chartColors: lines.map(colourOf),
    lineSize: hasMarks ? 2.25 : 1,
    lineDataSymbol: hasMarks ? "circle" : "none",
    lineDash: lines.some(({ look }) => look.line?.isDashed) ? "dash" : "solid",
    ...(hasMarks
      ? { showValue: true, dataLabelFormatCode: "0", dataLabelPosition: "t", dataLabelFontFace: FONT }
      : { showValue: false }),
  } as unknown as PptxGenJS.IChartOpts;
}

import { isNoLabel, type ChartLabels } from "../../grid/charts/chart";
import { borderOf, fillOf, fontOf } from "./looks";
import type { PlotSeries, ShowNumber } from "./plot";

/** One point of a series and what is known of it. */
export interface LabelledPoint {
  readonly index: number;
  readonly value: number;
  readonly category: string;
  /** Of a bubble. */
  readonly size?: number | undefined;
  /** Of a round chart, its part of the whole. */
  readonly share?: number;
}

/** What is said of the label of a point: its own, else that of its series; undefined when it has none. */
export function saidOfLabel({ said }: PlotSeries, index: number): ChartLabels | undefined {
  const own = said.points?.[String(index)]?.labels;
  if (!own) return said.labels;
  return isNoLabel(own) ? undefined : { ...said.labels, ...own };
}

/** The words of a label, in Excel's order. */
export function labelText(
  labels: ChartLabels,
  series: PlotSeries,
  { index, value, category, share, size }: LabelledPoint,
  show: ShowNumber,
): string {
  const own = series.labelWords[String(index)] ?? labels.text;
  if (own !== undefined) return own;
  const { showSeriesName, showCategoryName, showValue = true, showPercentage, numberFormat, separator = ", " } = labels;
  const percent = share !== undefined && showPercentage === true;
  return [
    ...(showSeriesName === true ? [series.name] : []),
    ...(showCategoryName === true ? [category] : []),
    ...(showValue ? [show(value, numberFormat ?? series.numberFormat)] : []),
    ...(size !== undefined && labels.showBubbleSize === true ? [show(size, numberFormat ?? "General")] : []),
    ...(percent ? [show(share, showValue ? "0%" : (numberFormat ?? "0%"))] : []),
  ].join(separator);
}

/** How a label is drawn, without where it stands. */
export function labelLook(labels: ChartLabels, series: PlotSeries, point: LabelledPoint, show: ShowNumber): LabelLook {
  const text = labelText(labels, series, point, show);
  return {
    show: text !== "",
    ...fontOf(labels.font),
    ...turned(labels),
    backgroundColor: fillOf(labels.fill, "transparent"),
    ...borderOf(labels.line, { weight: 0.75 }),
    // Texts given as such would be read as templates.
    formatter: () => text,
  };
}

const turned = ({ textOrientation = 0 }: ChartLabels): { readonly rotate?: number } =>
  textOrientation === 0 || Math.abs(textOrientation) > 90 ? {} : { rotate: textOrientation };

type LabelLook = ReturnType<typeof fontOf> &
  ReturnType<typeof borderOf> & {
    readonly show: boolean;
    readonly rotate?: number;
    readonly backgroundColor: string;
    readonly formatter: () => string;
  };

import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendPlainComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { chartOption, groundOf } from "./chartOption";
import type { Plot, ShowNumber, Size } from "./plot";

use([BarChart, LineChart, PieChart, GridComponent, LegendPlainComponent, TitleComponent, LabelLayout, SVGRenderer]);

/** A chart as an SVG of a size, which can be drawn larger or smaller. */
export function paintChart(plot: Plot, { width, height }: Size, show: ShowNumber): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(chartOption(plot, { width, height }, show));
    return withGround(chart.renderToSVGString(), plot, { width, height });
  } finally {
    chart.dispose();
  }
}

function withGround(svg: string, plot: Plot, { width, height }: Size): string {
  const { fill, frame } = groundOf(plot);
  const inset = frame.borderWidth / 2;
  const dashes = frame.borderType === "solid" ? "" : ` stroke-dasharray="${frame.borderType.join(" ")}"`;
  const ground =
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="${fill}"` +
    ` stroke="${frame.borderWidth > 0 ? frame.borderColor : "none"}" stroke-width="${frame.borderWidth}"${dashes}/>`;
  return svg.replace(/<svg[^>]*>/, (start) => `${start}${ground}`);
}

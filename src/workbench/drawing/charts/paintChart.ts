import { BarChart, CustomChart, LineChart, PieChart, RadarChart, ScatterChart } from "echarts/charts";
import {
  GraphicComponent,
  GridComponent,
  LegendPlainComponent,
  RadarComponent,
  TitleComponent,
} from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { wellFormed } from "../wellFormed";
import { categorySide } from "./categorySide";
import { chartOption, groundOf } from "./chartOption";
import type { Plot, ShowNumber, Size } from "./plot";

use([
  BarChart,
  CustomChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  LegendPlainComponent,
  RadarComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

/** A chart as an SVG of a size, which can be drawn larger or smaller. */
export function paintChart(plot: Plot, { width, height }: Size, show: ShowNumber): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(chartOption(plot, { width, height }, show));
    labelsAtZero(chart, plot);
    return wellFormed(withGround(chart.renderToSVGString(), plot, { width, height }));
  } finally {
    chart.dispose();
  }
}

/** Once for the room that labels no longer take, and once for what that has moved. */
const PASSES = 2;
const LABEL_GAP = 6;
const OVER_COLUMNS = 3;

/** Words along an axis stand at its line, which is where the other axis is zero. The library has them at the edge. */
function labelsAtZero(chart: EChartsType, plot: Plot): void {
  const side = categorySide(plot);
  if (!side) return;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const { getModel } = chart as unknown as WithModel;
    const { x, y, width, height } = getModel.call(chart).getComponent("grid").coordinateSystem.getRect();
    const zero = Number(chart.convertToPixel(side.isLying ? { xAxisIndex: 0 } : { yAxisIndex: 0 }, 0));
    const edges = { left: zero - x, right: x + width - zero, top: zero - y, bottom: y + height - zero };
    const margin = LABEL_GAP - edges[side.edge];
    chart.setOption({ [side.isLying ? "yAxis" : "xAxis"]: [{ z: OVER_COLUMNS, axisLabel: { margin } }] });
  }
}

/** What the library has, and does not declare. */
interface WithModel {
  readonly getModel: () => {
    getComponent(name: "grid"): {
      readonly coordinateSystem: { getRect(): { readonly x: number; readonly y: number } & Size };
    };
  };
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

import type { LegendComponentOption } from "echarts/components";
import { shownEntries } from "./legendEntries";
import type { ChartLayout } from "../../grid/charts/layout";
import { borderOf, fillOf, fontOf } from "./looks";
import type { Plot, Size } from "./plot";
import { LEGEND_GAP, titleHeight } from "./roomFor";

const LINE_KEY = 24;
const BOX_KEY = 8;
const EDGE = 8;

/** Of a line with markers the library draws both; of one without it would draw a marker too. */
const ICONS = {
  box: { icon: "path://M0 0H8V8H0Z" },
  line: { icon: "path://M0 0H24V2.5H0Z" },
  dashes: { icon: "path://M0 0H6V2.5H0ZM9 0H15V2.5H9ZM18 0H24V2.5H18Z" },
  marked: {},
} as const;

export function legendOption(plot: Plot, size: Size): LegendComponentOption {
  const { legend } = plot;
  if (!legend) return { show: false };
  const entries = shownEntries(plot);
  const hasLines = entries.some(({ key }) => key !== "box");
  const font = fontOf(legend.font);
  return {
    show: true,
    selectedMode: false,
    ...(legend.layout ? byHand(legend.layout, size) : placeOf(legend.position ?? "Bottom", titleHeight(plot))),
    padding: [4, 6],
    itemGap: LEGEND_GAP,
    itemWidth: hasLines ? LINE_KEY : BOX_KEY,
    itemHeight: BOX_KEY,
    textStyle: font,
    backgroundColor: fillOf(legend.fill, "transparent"),
    ...borderOf(legend.line, { weight: 0.75 }),
    data: entries.map(({ name, key }) => ({ name, ...ICONS[key] })),
  } as LegendComponentOption;
}

/** Higher than wide, its names stand below each other. */
function byHand({ x, y, width, height }: ChartLayout, size: Size): LegendComponentOption {
  const [across, down] = [(width ?? 0) * size.width, (height ?? 0) * size.height];
  return {
    left: x * size.width,
    top: y * size.height,
    ...(across > 0 ? { width: across } : {}),
    ...(down > 0 ? { height: down } : {}),
    orient: down > across ? "vertical" : "horizontal",
    align: "left",
  };
}

function placeOf(position: "Top" | "Bottom" | "Left" | "Right" | "Corner", underTitle: number): LegendComponentOption {
  switch (position) {
    case "Top":
      return { left: "center", top: underTitle, orient: "horizontal" };
    case "Bottom":
      return { left: "center", bottom: EDGE / 2, orient: "horizontal" };
    case "Left":
      return { left: EDGE, top: "middle", orient: "vertical", align: "left" };
    case "Right":
      return { right: EDGE, top: "middle", orient: "vertical", align: "left" };
    case "Corner":
      return { right: EDGE, top: EDGE, orient: "vertical", align: "left" };
  }
}

import type { LegendComponentOption } from "echarts/components";
import { legendEntries } from "./legendEntries";
import { borderOf, fillOf, fontOf } from "./looks";
import type { Plot } from "./plot";
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

export function legendOption(plot: Plot): LegendComponentOption {
  const { legend } = plot;
  if (!legend) return { show: false };
  const entries = legendEntries(plot);
  const hasLines = entries.some(({ key }) => key !== "box");
  const font = fontOf(legend.font);
  return {
    show: true,
    selectedMode: false,
    ...placeOf(legend.position ?? "Bottom", titleHeight(plot)),
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

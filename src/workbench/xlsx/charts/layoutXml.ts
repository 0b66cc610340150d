import type { ChartLayout, PlotLayout } from "../../grid/charts/layout";
import { childNamed, tag, type XmlElement } from "../xml";
import { numberOf, valueOf } from "./readLooks";
import { value } from "./writeLooks";

/** A place by hand; "" where there is none. */
export function layoutXml(layout: PlotLayout | undefined, target?: "inner" | "outer"): string {
  if (!layout) return "";
  const { x, y, width, height } = layout;
  const size = (name: string, share: number | undefined): string => (share === undefined ? "" : value(name, share));
  return tag(
    "c:layout",
    {},
    tag(
      "c:manualLayout",
      {},
      (target === undefined ? "" : value("c:layoutTarget", target)) +
        value("c:xMode", "edge") +
        value("c:yMode", "edge") +
        value("c:x", x) +
        value("c:y", y) +
        size("c:w", width) +
        size("c:h", height),
    ),
  );
}

/** Undefined where Excel chooses the place, or where it is said otherwise than from the edges of the chart. */
export function readLayout(owner: XmlElement | undefined): ChartLayout | undefined {
  const manual = childNamed(childNamed(owner, "layout"), "manualLayout");
  const [x, y] = [numberOf(manual, "x"), numberOf(manual, "y")];
  if (!manual || !isFromEdges(manual) || x === undefined || y === undefined) return undefined;
  const [width, height] = [numberOf(manual, "w"), numberOf(manual, "h")];
  return { x, y, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
}

export function readPlotLayout(plot: XmlElement | undefined): PlotLayout | undefined {
  const layout = readLayout(plot);
  const target = valueOf(childNamed(childNamed(plot, "layout"), "manualLayout"), "layoutTarget");
  return layout && target === "inner" ? { ...layout, isInner: true } : layout;
}

/** Whether a place is counted from the edges, and its size is one. */
export const isFromEdges = (manual: XmlElement): boolean =>
  valueOf(manual, "xMode") === "edge" &&
  valueOf(manual, "yMode") === "edge" &&
  [valueOf(manual, "wMode"), valueOf(manual, "hMode")].every((mode) => mode === undefined || mode === "factor");

import { amountOf, type ChartErrorBars } from "../../grid/charts/errorBars";
import type { ChartSeries } from "../../grid/charts/chart";
import type { ValueOf } from "../valueOf";
import { childNamed, childrenNamed, tag, type XmlElement } from "../xml";
import { ERROR_SIDE, ERROR_TYPE, wordFrom } from "./chartWords";
import { isSet, numberOf, readShape, said, valueOf as wordOf } from "./readLooks";
import { readData } from "./readData";
import { dataXml } from "./writeData";
import { looks, shapeXml, value } from "./writeLooks";

type Bars = Pick<ChartSeries, "xErrorBars" | "yErrorBars">;

/** @param isMeasured - whether both axes measure: the others have bars of their values only */
export const errorBarsXml = ({ xErrorBars, yErrorBars }: Bars, isMeasured: boolean, valueOf: ValueOf): string =>
  (isMeasured ? barsXml(xErrorBars, "x", valueOf) : "") + barsXml(yErrorBars, isMeasured ? "y" : undefined, valueOf);

function barsXml(bars: ChartErrorBars | undefined, along: "x" | "y" | undefined, valueOf: ValueOf): string {
  if (!bars || bars.visible === false) return "";
  const { type = "FixedValue", include = "Both", endStyleCap = true, line, plus, minus } = bars;
  const hasAmount = type !== "StError" && type !== "Custom";
  return tag(
    "c:errBars",
    {},
    (along === undefined ? "" : value("c:errDir", along)) +
      value("c:errBarType", ERROR_SIDE[include]) +
      value("c:errValType", ERROR_TYPE[type]) +
      value("c:noEndCap", !endStyleCap) +
      (type === "Custom"
        ? dataXml("c:plus", plus, "numbers", valueOf) + dataXml("c:minus", minus, "numbers", valueOf)
        : "") +
      (hasAmount ? value("c:val", amountOf(bars)) : "") +
      shapeXml(looks(undefined, line)),
  );
}

/** The bars of errors of a series of a file. */
export function readErrorBars(ser: XmlElement, isMeasured: boolean, theme: readonly string[]): Bars {
  const all = childrenNamed(ser, "errBars");
  const along = (axis: string): XmlElement | undefined =>
    all.find((each) => (isMeasured ? (wordOf(each, "errDir") ?? "y") : "y") === axis);
  const [x, y] = [along("x"), along("y")];
  return { ...(x ? { xErrorBars: barsIn(x, theme) } : {}), ...(y ? { yErrorBars: barsIn(y, theme) } : {}) };
}

function barsIn(bars: XmlElement, theme: readonly string[]): ChartErrorBars {
  const type = wordFrom(ERROR_TYPE, wordOf(bars, "errValType"));
  const include = wordFrom(ERROR_SIDE, wordOf(bars, "errBarType"));
  const amount = numberOf(bars, "val");
  const found = said({
    type: type === "FixedValue" ? undefined : type,
    include: include === "Both" ? undefined : include,
    endStyleCap: isSet(bars, "noEndCap") ? (false as const) : undefined,
    line: readShape(bars, theme).line,
    plus: readData(childNamed(bars, "plus")),
    minus: readData(childNamed(bars, "minus")),
  });
  return amount === undefined || amount === amountOf(found) || type === "StError" || type === "Custom"
    ? found
    : { ...found, amount };
}

import type { Chart, ChartAxis, ChartType } from "../../grid/charts/chart";
import { kindOf } from "../../grid/charts/kinds";
import { isTitled } from "../../grid/charts/shownTexts";
import type { ValueOf } from "../valueOf";
import { tag } from "../xml";
import { TICK_LABEL, TICK_MARK, UNIT } from "./chartWords";
import { looks, shapeXml, textStyleXml, value } from "./writeLooks";
import { numberFormatXml, titleXml } from "./writeTexts";

export const AXIS_IDS = { primary: [111_111_111, 111_111_112], secondary: [111_111_113, 111_111_114] } as const;

export function axesXml(
  { axes = {} }: Chart,
  { type, isSecondary }: { readonly type: ChartType; readonly isSecondary: boolean },
  valueOf: ValueOf,
): string {
  const [category, values] = AXIS_IDS[isSecondary ? "secondary" : "primary"];
  const { shape } = kindOf(type);
  const isLying = shape === "bar";
  const isScatter = shape === "scatter";
  const [first, second] = isSecondary
    ? [{ visible: false, ...axes.secondaryCategory }, axes.secondaryValue ?? {}]
    : [axes.category ?? {}, axes.value ?? {}];
  const side = (near: string, far: string): string => (isSecondary ? far : near);
  const hasLines = !isSecondary;
  return (
    tag(
      isScatter ? "c:valAx" : "c:catAx",
      {},
      axisXml(first, category, isLying ? side("l", "r") : side("b", "t"), isScatter && hasLines, valueOf) +
        value("c:crossAx", values) +
        crossesXml(second, "autoZero") +
        (isScatter
          ? value("c:crossBetween", "midCat") + unitsXml(first)
          : value("c:auto", 1) +
            value("c:lblAlgn", "ctr") +
            value("c:lblOffset", 100) +
            (first.tickLabelSpacing === undefined ? "" : value("c:tickLblSkip", first.tickLabelSpacing)) +
            (first.tickMarkSpacing === undefined ? "" : value("c:tickMarkSkip", first.tickMarkSpacing)) +
            value("c:noMultiLvlLbl", 0)),
    ) +
    tag(
      "c:valAx",
      {},
      axisXml(second, values, isLying ? side("b", "t") : side("l", "r"), hasLines, valueOf) +
        value("c:crossAx", category) +
        crossesXml(first, isSecondary ? "max" : "autoZero") +
        value(
          "c:crossBetween",
          (first.isBetweenCategories ?? !(isScatter || shape === "area")) ? "between" : "midCat",
        ) +
        unitsXml(second),
    )
  );
}

const CROSSES = { Maximum: "max", Minimum: "min" } as const;

/** An axis is said to cross where the other one has it cross. */
function crossesXml({ position = "Automatic", positionAt }: ChartAxis, usual: string): string {
  if (position === "Custom" && positionAt !== undefined) return value("c:crossesAt", positionAt);
  return value("c:crosses", position === "Maximum" || position === "Minimum" ? CROSSES[position] : usual);
}

const unitsXml = ({ majorUnit, minorUnit, ...axis }: ChartAxis): string =>
  (majorUnit === undefined ? "" : value("c:majorUnit", majorUnit)) +
  (minorUnit === undefined ? "" : value("c:minorUnit", minorUnit)) +
  displayUnitXml(axis);

function displayUnitXml({
  displayUnit = "None",
  customDisplayUnit = 1,
  showDisplayUnitLabel = true,
}: ChartAxis): string {
  if (displayUnit === "None") return "";
  const unit =
    displayUnit === "Custom" ? value("c:custUnit", customDisplayUnit) : value("c:builtInUnit", UNIT[displayUnit]);
  return tag("c:dispUnits", {}, unit + (showDisplayUnitLabel ? "<c:dispUnitsLbl/>" : ""));
}

function axisXml(axis: ChartAxis, id: number, side: string, hasLines: boolean, valueOf: ValueOf): string {
  const { majorGridlines, minorGridlines, title, minimum, maximum, logBase = 10 } = axis;
  const scaling =
    (axis.scaleType === "Logarithmic" ? value("c:logBase", logBase) : "") +
    value("c:orientation", axis.reversePlotOrder === true ? "maxMin" : "minMax") +
    (maximum === undefined ? "" : value("c:max", maximum)) +
    (minimum === undefined ? "" : value("c:min", minimum));
  const lines = (name: string, said: ChartAxis["majorGridlines"], isUsual: boolean): string =>
    (said?.visible ?? isUsual) ? tag(name, {}, shapeXml(looks(undefined, said?.line))) : "";
  return (
    value("c:axId", id) +
    tag("c:scaling", {}, scaling) +
    value("c:delete", !(axis.visible ?? true)) +
    value("c:axPos", side) +
    lines("c:majorGridlines", majorGridlines, hasLines) +
    lines("c:minorGridlines", minorGridlines, false) +
    (title && isTitled(title) ? titleXml(title, valueOf) : "") +
    numberFormatXml(axis.numberFormat) +
    value("c:majorTickMark", TICK_MARK[axis.majorTickMark ?? "None"]) +
    value("c:minorTickMark", TICK_MARK[axis.minorTickMark ?? "None"]) +
    value("c:tickLblPos", TICK_LABEL[axis.tickLabelPosition ?? "NextToAxis"]) +
    shapeXml(axis) +
    textStyleXml(axis.font)
  );
}

import type { Chart } from "../../grid/charts/chart";
import type { ChartAxis } from "../../grid/charts/chartAxis";
import type { ChartType } from "../../grid/charts/chartTypes";
import { kindOf, measuresBoth } from "../../grid/charts/kinds";
import { isTitled } from "../../grid/charts/shownTexts";
import type { ValueOf } from "../valueOf";
import { tag } from "../xml";
import { LABEL_SIDE, TICK_LABEL, TICK_MARK, TIME_UNIT, UNIT } from "./chartWords";
import { looks, shapeXml, value } from "./writeLooks";
import { textStyleXml } from "./writeWords";
import { numberFormatXml, titleXml } from "./writeTexts";

export const AXIS_IDS = { primary: [111_111_111, 111_111_112], secondary: [111_111_113, 111_111_114] } as const;
/** Of series that stand behind each other. */
export const SERIES_AXIS_ID = 111_111_115;

export function axesXml(
  { axes = {} }: Chart,
  { type, isSecondary }: { readonly type: ChartType; readonly isSecondary: boolean },
  valueOf: ValueOf,
): string {
  const [category, values] = AXIS_IDS[isSecondary ? "secondary" : "primary"];
  const kind = kindOf(type);
  const { shape } = kind;
  const isLying = shape === "bar";
  const isScatter = measuresBoth(kind);
  const [first, second] = isSecondary
    ? [{ visible: false, ...axes.secondaryCategory }, axes.secondaryValue ?? {}]
    : [axes.category ?? {}, axes.value ?? {}];
  const side = (near: string, far: string): string => (isSecondary ? far : near);
  const hasLines = !isSecondary;
  const isWeb = shape === "radar";
  return (
    tag(
      isScatter ? "c:valAx" : isOfDays(first) ? "c:dateAx" : "c:catAx",
      {},
      axisXml(first, category, isLying ? side("l", "r") : side("b", "t"), (isScatter || isWeb) && hasLines, valueOf) +
        value("c:crossAx", values) +
        crossesXml(second, "autoZero") +
        (isScatter
          ? value("c:crossBetween", "midCat") + unitsXml(first)
          : isOfDays(first)
            ? daysXml(first)
            : wordsXml(first)),
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
    ) +
    (kind.isDeep
      ? tag(
          "c:serAx",
          {},
          axisXml(axes.series ?? {}, SERIES_AXIS_ID, "b", false, valueOf) +
            value("c:crossAx", category) +
            value("c:crosses", "autoZero"),
        )
      : "")
  );
}

/** An axis of days has units of time. */
const isOfDays = ({ categoryType, ...axis }: ChartAxis): boolean =>
  categoryType === "DateAxis" ||
  (categoryType === undefined &&
    [axis.baseTimeUnit, axis.majorTimeUnitScale, axis.minorTimeUnitScale, axis.majorUnit, axis.minorUnit].some(
      (each) => each !== undefined,
    ));

const unless = (name: string, said: string | number | undefined): string =>
  said === undefined ? "" : value(name, said);

const wordsXml = (axis: ChartAxis): string =>
  value("c:auto", axis.categoryType === undefined) +
  value("c:lblAlgn", LABEL_SIDE[axis.alignment ?? "Center"]) +
  value("c:lblOffset", axis.offset ?? 100) +
  unless("c:tickLblSkip", axis.tickLabelSpacing) +
  unless("c:tickMarkSkip", axis.tickMarkSpacing) +
  value("c:noMultiLvlLbl", axis.multiLevel === false);

const unitOf = (unit: ChartAxis["baseTimeUnit"]): string | undefined => unit && TIME_UNIT[unit];

const daysXml = (axis: ChartAxis): string =>
  value("c:auto", axis.categoryType === undefined) +
  value("c:lblOffset", axis.offset ?? 100) +
  unless("c:baseTimeUnit", unitOf(axis.baseTimeUnit)) +
  unless("c:majorUnit", axis.majorUnit) +
  unless("c:majorTimeUnit", unitOf(axis.majorTimeUnitScale)) +
  unless("c:minorUnit", axis.minorUnit) +
  unless("c:minorTimeUnit", unitOf(axis.minorTimeUnitScale));

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
    textStyleXml(axis.font, axis.textOrientation === undefined ? {} : { textOrientation: axis.textOrientation })
  );
}

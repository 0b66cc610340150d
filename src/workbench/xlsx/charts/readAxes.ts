import type { ChartAxes, ChartAxis } from "../../grid/charts/chartAxis";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { LABEL_SIDE, TICK_LABEL, TICK_MARK, TIME_UNIT, UNIT, wordFrom } from "./chartWords";
import { isSet, numberOf, readFont, readShape, said, valueOf } from "./readLooks";
import { readNumberFormat, readTitle, readWordsPlace } from "./readTexts";

type Theme = readonly string[];

const PLACES = [
  ["category", "value", "series"],
  ["secondaryCategory", "secondaryValue", undefined],
] as const;
/** Both axes of them have lines. */
const LINED = ["scatterChart", "bubbleChart", "radarChart"];
/** Both axes of them measure. */
const MEASURED = ["scatterChart", "bubbleChart"];

/** Axes of the second group stand on the other side. */
export function secondaryAxes(plot: XmlElement | undefined, groups: readonly XmlElement[]): ReadonlySet<string> {
  const first = new Set(
    childrenNamed(
      groups.find((each) => childNamed(each, "axId")),
      "axId",
    ).map(({ attributes }) => attributes["val"]),
  );
  const ids = (plot?.children ?? []).filter(({ name }) => /Ax$/.test(name)).map((axis) => valueOf(axis, "axId") ?? "");
  const isFar = (plot?.children ?? []).some(
    (axis) => axis.name === "valAx" && first.has(valueOf(axis, "axId")) && valueOf(axis, "crosses") === "max",
  );
  const others = ids.filter((id) => !first.has(id));
  // A file may name the second pair first.
  return new Set(isFar && others.length > 0 ? ids.filter((id) => first.has(id)) : others);
}

export function readAxes(
  plot: XmlElement | undefined,
  groups: readonly XmlElement[],
  secondary: ReadonlySet<string>,
  theme: Theme,
): { readonly axes?: ChartAxes } {
  const axes: { -readonly [Name in keyof ChartAxes]: ChartAxes[Name] } = {};
  const all = placed(plot, groups, secondary);
  for (const { name, axis, group } of all) {
    const isLined = name === "value" || (name === "category" && LINED.includes(group));
    const other = all.find((each) => each.axis !== axis && valueOf(axis, "crossAx") === valueOf(each.axis, "axId"));
    const found = said({
      ...readAxis(axis, isLined, name !== "secondaryCategory", theme),
      ...(name === "series" ? {} : readPosition(other?.axis, name === "secondaryCategory")),
      isBetweenCategories: name.endsWith("ategory") ? readBetween(other?.axis, group) : undefined,
    });
    if (Object.keys(found).length > 0) axes[name] = found;
  }
  return Object.keys(axes).length === 0 ? {} : { axes };
}

interface Placed {
  readonly name: keyof ChartAxes;
  readonly axis: XmlElement;
  /** The kind of chart that is drawn along it. */
  readonly group: string;
}

function placed(
  plot: XmlElement | undefined,
  groups: readonly XmlElement[],
  secondary: ReadonlySet<string>,
): readonly Placed[] {
  return groups.flatMap((group) => {
    const ids = childrenNamed(group, "axId").map(({ attributes }) => attributes["val"] ?? "");
    const isSecondary = ids.some((id) => secondary.has(id));
    return ids.flatMap((id, index): readonly Placed[] => {
      const axis = plot?.children.find((each) => /Ax$/.test(each.name) && valueOf(each, "axId") === id);
      const name = PLACES[isSecondary ? 1 : 0][index];
      return axis && name ? [{ name, axis, group: group.name }] : [];
    });
  });
}

/** Whether an axis crosses the other one, or stands to its labels, otherwise than axes that are written do. */
export function standOtherwise(plot: XmlElement | undefined, groups: readonly XmlElement[]): boolean {
  const seen = new Set<XmlElement>();
  return placed(plot, groups, secondaryAxes(plot, groups)).some(({ name, axis, group }) => {
    // Series that share an axis are written by the kind of the first.
    if (seen.has(axis)) return false;
    seen.add(axis);
    const usual = {
      crosses: name === "secondaryValue" ? /^max$/ : /^(autoZero|min|max)$/,
      ...(MEASURED.includes(group) ? { crossBetween: /^midCat$/ } : {}),
      lblOffset: /^\d+$/,
    };
    return Object.entries(usual).some(([word, written]) => {
      const found = valueOf(axis, word);
      return found !== undefined && !written.test(found);
    });
  });
}

function readAxis(axis: XmlElement, isLined: boolean, isUsuallyShown: boolean, theme: Theme): ChartAxis {
  const scaling = childNamed(axis, "scaling");
  const logBase = numberOf(scaling, "logBase");
  const isShown = !isSet(axis, "delete");
  const label = wordFrom(TICK_LABEL, valueOf(axis, "tickLblPos"));
  const major = wordFrom(TICK_MARK, valueOf(axis, "majorTickMark") ?? "cross");
  const minor = wordFrom(TICK_MARK, valueOf(axis, "minorTickMark") ?? "cross");
  return said({
    visible: isShown === isUsuallyShown ? undefined : isShown,
    ...readTitle(childNamed(axis, "title"), false, theme),
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    minorUnit: numberOf(axis, "minorUnit"),
    numberFormat: readNumberFormat(axis),
    scaleType: logBase === undefined ? undefined : "Logarithmic",
    logBase: logBase === 10 ? undefined : logBase,
    reversePlotOrder: valueOf(scaling, "orientation") === "maxMin" ? true : undefined,
    tickLabelPosition: label === "NextToAxis" ? undefined : label,
    tickLabelSpacing: numberOf(axis, "tickLblSkip"),
    tickMarkSpacing: numberOf(axis, "tickMarkSkip"),
    ...readUnit(axis),
    ...readCategories(axis),
    ...readTurned(axis),
    majorTickMark: major === "None" ? undefined : major,
    minorTickMark: minor === "None" ? undefined : minor,
    majorGridlines: readGridlines(childNamed(axis, "majorGridlines"), isLined, theme),
    minorGridlines: readGridlines(childNamed(axis, "minorGridlines"), false, theme),
    ...readShape(axis, theme),
    ...readFont(axis, theme),
  }) as ChartAxis;
}

/** Where an axis is crossed stands with the other one. */
function readPosition(
  other: XmlElement | undefined,
  isUsuallyFar: boolean,
): Pick<ChartAxis, "position" | "positionAt"> {
  const at = numberOf(other, "crossesAt");
  if (at !== undefined) return { position: "Custom", positionAt: at };
  const crosses = valueOf(other, "crosses");
  if (crosses === "min") return { position: "Minimum" };
  return crosses === "max" && !isUsuallyFar ? { position: "Maximum" } : {};
}

function readBetween(values: XmlElement | undefined, group: string): boolean | undefined {
  const found = valueOf(values, "crossBetween");
  const isBetween = found === "between";
  const isUsual = !/^area(3D)?Chart$/.test(group);
  return found === undefined || MEASURED.includes(group) || isBetween === isUsual ? undefined : isBetween;
}

/** How words along an axis stand, and whether they are days. */
function readCategories(axis: XmlElement): ChartAxis {
  const isChosen = isSet(axis, "auto", true);
  const side = wordFrom(LABEL_SIDE, valueOf(axis, "lblAlgn"));
  const offset = numberOf(axis, "lblOffset");
  const unit = (name: string) => wordFrom(TIME_UNIT, valueOf(axis, name));
  const own = { catAx: "TextAxis", dateAx: "DateAxis" } as const;
  return said({
    alignment: side === "Center" ? undefined : side,
    offset: offset === 100 ? undefined : offset,
    categoryType: isChosen || !(axis.name in own) ? undefined : own[axis.name as keyof typeof own],
    baseTimeUnit: unit("baseTimeUnit"),
    majorTimeUnitScale: unit("majorTimeUnit"),
    minorTimeUnitScale: unit("minorTimeUnit"),
    multiLevel: isSet(axis, "noMultiLvlLbl") ? (false as const) : undefined,
  }) as ChartAxis;
}

/** That of the words of an axis; a place of them is none of its own. */
const readTurned = (axis: XmlElement): Pick<ChartAxis, "textOrientation"> => {
  const { textOrientation } = readWordsPlace(childNamed(axis, "txPr"));
  return textOrientation === undefined || Math.abs(textOrientation) > 180 ? {} : { textOrientation };
};

function readUnit(axis: XmlElement): Pick<ChartAxis, "displayUnit" | "customDisplayUnit" | "showDisplayUnitLabel"> {
  const units = childNamed(axis, "dispUnits");
  const custom = numberOf(units, "custUnit");
  const unit = wordFrom(UNIT, valueOf(units, "builtInUnit"));
  if (custom === undefined && unit === undefined) return {};
  return {
    ...(unit === undefined ? {} : { displayUnit: unit }),
    ...(custom === undefined ? {} : { displayUnit: "Custom" as const, customDisplayUnit: custom }),
    ...(childNamed(units, "dispUnitsLbl") ? {} : { showDisplayUnitLabel: false }),
  };
}

function readGridlines(lines: XmlElement | undefined, isUsual: boolean, theme: Theme): ChartAxis["majorGridlines"] {
  const isThere = lines !== undefined;
  const found = said({ visible: isThere === isUsual ? undefined : isThere, line: readShape(lines, theme).line });
  return Object.keys(found).length === 0 ? undefined : found;
}

import { isPreset } from "../../grid/shapes/presetGeometry";
import type { GeometricShape, ShapeFill, ShapeLine } from "../../grid/shapes/shape";
import { wordFrom } from "../charts/chartWords";
import { said, solidColor, transparencyOf } from "../charts/readLooks";
import { EMUS_PER_POINT } from "../charts/writeLooks";
import type { LossKind } from "../losses";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { drawingXml, pointsElsewhere } from "./drawingXml";
import { COMPOUNDS, DASHES } from "./shapeWords";

/** What the looks of a shape hang on. */
export interface LooksContext {
  /** The colours of the workbook, as `RRGGBB`. */
  readonly theme: readonly string[];
  onLost(kind: LossKind): void;
}

/** The outline of a shape: one of the standard's by name, or its own. */
export function outline(properties: XmlElement | undefined): Pick<GeometricShape, "geometry" | "adjustments"> {
  const custom = childNamed(properties, "custGeom");
  if (custom) return { geometry: drawingXml(custom, "") };
  const preset = childNamed(properties, "prstGeom");
  const name = preset?.attributes["prst"] ?? "rect";
  const adjustments = childrenNamed(childNamed(preset, "avLst"), "gd").flatMap(({ attributes }) => {
    const [, value] = /^val (-?\d+(?:\.\d+)?)$/.exec(attributes["fmla"] ?? "") ?? [];
    return value === undefined ? [] : [[attributes["name"] ?? "", Number(value)] as const];
  });
  return {
    geometry: isPreset(name) ? name : "rect",
    ...(adjustments.length === 0 ? {} : { adjustments: Object.fromEntries(adjustments) }),
  };
}

const KEPT_FILLS = { gradFill: "Gradient", pattFill: "Pattern", blipFill: "PictureAndTexture" } as const;

/** What a shape says of its fill, else what its style does. */
export function fillOf(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  { theme, onLost }: LooksContext,
): { readonly fill?: ShapeFill } {
  if (childNamed(properties, "noFill")) return {};
  const solid = childNamed(properties, "solidFill");
  if (solid) return { fill: colored(solid, theme) };
  const other = properties?.children.find(({ name }) => name in KEPT_FILLS);
  if (other) {
    if (pointsElsewhere(other)) {
      onLost("shapeDetails");
      return {};
    }
    const [stop] = childrenNamed(childNamed(other, "gsLst"), "gs");
    const color = solidColor(stop ?? childNamed(other, "fgClr"), theme);
    const kind = KEPT_FILLS[other.name as keyof typeof KEPT_FILLS];
    return { fill: { ...(color === undefined ? {} : { color }), kept: { kind, xml: drawingXml(other, "a:") } } };
  }
  const reference = childNamed(style, "fillRef");
  const color = (reference?.attributes["idx"] ?? "0") === "0" ? undefined : solidColor(reference, theme);
  return color === undefined ? {} : { fill: { color } };
}

function colored(fill: XmlElement, theme: readonly string[]): ShapeFill {
  const transparency = transparencyOf(fill);
  return { color: solidColor(fill, theme) ?? "#000000", ...(transparency === 0 ? {} : { transparency }) };
}

/** Points of the lines of Office's theme: subtle, moderate and intense. */
const THEME_WEIGHTS: Readonly<Record<string, number>> = { 1: 0.5, 2: 1, 3: 1.5 };

/** What a shape says of its line, else what its style does. */
export function lineOf(
  properties: XmlElement | undefined,
  style: XmlElement | undefined,
  { theme, onLost }: LooksContext,
): { readonly line?: ShapeLine } {
  const found = childNamed(properties, "ln");
  if (childNamed(found, "noFill")) return {};
  const solid = childNamed(found, "solidFill");
  if (found && !solid && found.children.some(({ name }) => /Fill$/.test(name))) onLost("shapeDetails");
  const reference = childNamed(style, "lnRef");
  const usual = (reference?.attributes["idx"] ?? "0") === "0" ? undefined : solidColor(reference, theme);
  const { color, transparency } = solid ? colored(solid, theme) : { color: usual, transparency: undefined };
  if (color === undefined) return {};
  const { w, cap, cmpd } = found?.attributes ?? {};
  const dash = childNamed(found, "prstDash")?.attributes["val"];
  if (childNamed(found, "custDash")) onLost("shapeDetails");
  return {
    line: said({
      color,
      weight:
        w === undefined ? (THEME_WEIGHTS[reference?.attributes["idx"] ?? ""] ?? 0.75) : Number(w) / EMUS_PER_POINT,
      dashStyle: dashOf(dash, cap),
      style: cmpd === "sng" ? undefined : wordFrom(COMPOUNDS, cmpd),
      transparency,
    }) as ShapeLine,
  };
}

function dashOf(dash: string | undefined, cap: string | undefined): ShapeLine["dashStyle"] {
  const word = wordFrom(DASHES, `${dash} ${cap}`) ?? wordFrom(DASHES, dash === "dot" ? "sysDot" : dash);
  return word === "Solid" ? undefined : word;
}

/** Shadows, depth and the like. */
export function effectsOf(
  properties: XmlElement | undefined,
  { onLost }: Pick<LooksContext, "onLost">,
): { readonly effects?: string } {
  const found = ["effectLst", "effectDag", "scene3d", "sp3d"].flatMap((name) => {
    const element = childNamed(properties, name);
    return element && element.children.length > 0 ? [element] : [];
  });
  const kept = found.filter((each) => !pointsElsewhere(each));
  if (kept.length < found.length) onLost("shapeDetails");
  return kept.length === 0 ? {} : { effects: kept.map((each) => drawingXml(each, "a:")).join("") };
}

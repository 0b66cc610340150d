import type { Box } from "../../grid/charts/placeOfChart";
import { liesOnItsSide, middleOf, onItsSide, stretched, turned, withinTurn, type Frame } from "../../grid/shapes/frame";
import type { LaidOut } from "../../grid/shapes/layOut";
import type { Glue, LineEnd, Picture, PlacedShape, ShapeFill, ShapeLine } from "../../grid/shapes/shape";
import { EMUS_PER_POINT } from "../charts/writeLooks";
import { escapeLine } from "../escapedText";
import { formulaToFile } from "../formulaToFile";
import { escapeFormula } from "../escapedText";
import { parseXml, tag } from "../xml";
import { drawingXml } from "./drawingXml";
import { COMPOUNDS, DASHES, HEADS, HEAD_SIZES } from "./shapeWords";
import { textXml } from "./writeShapeText";

export const emus = (points: number): number => Math.round(points * EMUS_PER_POINT);

/** What is around the shapes of a drawing. */
export interface WriteContext {
  readonly all: readonly LaidOut[];
  /** The id of a shape in the file, by its own. */
  number(id: string): number | undefined;
  /** The relationship to a picture. */
  media(data: string, extension: string): string;
  /** A frame with a chart of the sheet. */
  chart(id: string, said: Readonly<Record<string, string | number | undefined>>, transform: string | undefined): string;
}

/** The XML of a shape, and of all that is in it. */
export function shapeXml(laid: LaidOut, context: WriteContext, frame: Frame = laid.frame): string {
  const { shape } = laid;
  const number = context.number(shape.id) ?? 0;
  if (shape.kind === "chart")
    return context.chart(
      shape.id,
      { id: number, ...described(shape), hidden: shape.isHidden ? 1 : undefined },
      laid.parent === undefined ? undefined : transformXml("xdr:xfrm", frame),
    );
  const named = tag("xdr:cNvPr", {
    id: number,
    name: escapeLine(shape.name),
    ...described(shape),
    hidden: shape.isHidden ? 1 : undefined,
  });
  switch (shape.kind) {
    case "geometric": {
      const effects = shape.effects ?? "";
      const looks = outline(laid, frame) + fillXml(shape.fill) + lineXml(shape.line) + effects;
      const textlink = shape.formula === undefined ? "" : escapeFormula(formulaToFile(shape.formula, undefined));
      return tag(
        "xdr:sp",
        { macro: "", textlink },
        tag(
          "xdr:nvSpPr",
          {},
          named + tag("xdr:cNvSpPr", { txBox: shape.isTextBox ? 1 : undefined }, locks("a:spLocks", shape)),
        ) +
          tag("xdr:spPr", {}, looks) +
          (shape.text ? textXml(shape.text) : ""),
      );
    }
    case "line": {
      const glued = glueXml("a:stCxn", shape.begin?.glue, context) + glueXml("a:endCxn", shape.end?.glue, context);
      const ends = headXml("a:headEnd", shape.begin) + headXml("a:tailEnd", shape.end);
      return tag(
        "xdr:cxnSp",
        { macro: "" },
        tag("xdr:nvCxnSpPr", {}, named + tag("xdr:cNvCxnSpPr", {}, locks("a:cxnSpLocks", shape) + glued)) +
          tag("xdr:spPr", {}, outline(laid, frame) + lineXml(shape.line, ends) + (shape.effects ?? "")),
      );
    }
    case "picture":
      return tag(
        "xdr:pic",
        {},
        tag("xdr:nvPicPr", {}, named + tag("xdr:cNvPicPr", {}, locks("a:picLocks", shape))) +
          blipXml(shape, context) +
          tag("xdr:spPr", {}, outline(laid, frame) + (shape.line ? lineXml(shape.line) : "") + (shape.effects ?? "")),
      );
    case "group": {
      const inside = context.all.filter(({ parent }) => parent === shape.id);
      const transform = transformXml("a:xfrm", frame, shape.space);
      return tag(
        "xdr:grpSp",
        {},
        tag("xdr:nvGrpSpPr", {}, `${named}<xdr:cNvGrpSpPr/>`) +
          tag("xdr:grpSpPr", {}, transform) +
          inside.map((each) => shapeXml(each, context, inSpaceOf(laid, each))).join(""),
      );
    }
  }
}

/** Where something in a group is, in the space of the group. */
function inSpaceOf(group: LaidOut, inner: LaidOut): Frame {
  const { shape, frame, isRouted } = inner;
  const isAsKept = shape.kind !== "chart" && !isRouted;
  const space = group.shape.kind === "group" ? group.shape.space : group.frame;
  if (isAsKept && "left" in shape.place)
    return {
      ...shape.place,
      rotation: shape.rotation ?? 0,
      flipHorizontal: shape.flipHorizontal ?? false,
      flipVertical: shape.flipVertical ?? false,
    };
  const middle = turned(middleOf(frame), middleOf(group.frame), -group.frame.rotation);
  const { width, height } = frame;
  const own = { left: middle.x - width / 2, top: middle.y - height / 2, width, height };
  const rotation = withinTurn(frame.rotation - group.frame.rotation);
  return { ...frame, ...stretched(own, group.frame, space), rotation };
}

const described = ({
  altTextTitle,
  altTextDescription,
}: Pick<PlacedShape, "altTextTitle" | "altTextDescription">): Record<string, string | undefined> => ({
  descr: altTextDescription === undefined ? undefined : escapeLine(altTextDescription),
  title: altTextTitle === undefined ? undefined : escapeLine(altTextTitle),
});

const locks = (name: string, { lockAspectRatio }: PlacedShape): string =>
  lockAspectRatio ? tag(name, { noChangeAspect: 1 }) : "";

function outline({ shape, geometry, adjustments }: LaidOut, frame: Frame): string {
  const preset = "geometry" in shape ? shape : { geometry: "rect" };
  const adjusted = geometry === undefined ? ("adjustments" in preset ? preset.adjustments : undefined) : adjustments;
  const guides = Object.entries(adjusted ?? {})
    .map(([name, value]) => tag("a:gd", { name, fmla: `val ${Math.round(value)}` }))
    .join("");
  return (
    transformXml("a:xfrm", frame) +
    (preset.geometry.startsWith("<")
      ? drawingXml(parseXml(preset.geometry), "a:")
      : tag("a:prstGeom", { prst: geometry ?? preset.geometry }, tag("a:avLst", {}, guides)))
  );
}

/** @param space - of a group: what the places in it are in */
function transformXml(name: string, frame: LaidOut["frame"], space?: Box): string {
  const { rotation, flipHorizontal, flipVertical } = frame;
  const point = (element: string, box: Box): string => tag(element, { x: emus(box.left), y: emus(box.top) });
  const size = (element: string, box: Box): string => tag(element, { cx: emus(box.width), cy: emus(box.height) });
  return tag(
    name,
    {
      rot: rotation === 0 ? undefined : Math.round(rotation * 60_000),
      flipH: flipHorizontal ? 1 : undefined,
      flipV: flipVertical ? 1 : undefined,
    },
    point("a:off", frame) + size("a:ext", frame) + (space ? point("a:chOff", space) + size("a:chExt", space) : ""),
  );
}

const colorXml = (color: string, transparency = 0): string =>
  tag(
    "a:solidFill",
    {},
    tag(
      "a:srgbClr",
      { val: color.replace("#", "") },
      transparency === 0 ? "" : tag("a:alpha", { val: Math.round((1 - transparency) * 100_000) }),
    ),
  );

const fillXml = (fill: ShapeFill = {}): string =>
  fill.kept?.xml ?? (fill.color === undefined ? "<a:noFill/>" : colorXml(fill.color, fill.transparency));

function lineXml(line: ShapeLine | undefined, ends = ""): string {
  if (!line) return tag("a:ln", {}, `<a:noFill/>${ends}`);
  const [dash, cap] = DASHES[line.dashStyle ?? "Solid"].split(" ");
  return tag(
    "a:ln",
    { w: emus(line.weight), cap, cmpd: line.style === undefined ? undefined : COMPOUNDS[line.style] },
    colorXml(line.color, line.transparency) +
      (line.dashStyle === undefined ? "" : tag("a:prstDash", { val: dash })) +
      ends,
  );
}

function headXml(name: string, end: LineEnd = {}): string {
  const { style, width, length } = end;
  if (style === undefined && width === undefined && length === undefined) return "";
  return tag(name, {
    type: HEADS[style ?? "None"],
    w: width === undefined ? undefined : HEAD_SIZES[width],
    len: length === undefined ? undefined : HEAD_SIZES[length],
  });
}

function glueXml(name: string, glue: Glue | undefined, context: WriteContext): string {
  const id = glue && context.number(glue.shape);
  return id === undefined ? "" : tag(name, { id, idx: glue?.site });
}

const SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

function blipXml(
  { data, format, extension = format.toLowerCase(), vector, crop }: Picture,
  context: WriteContext,
): string {
  const beside =
    vector === undefined
      ? ""
      : tag(
          "a:extLst",
          {},
          tag(
            "a:ext",
            { uri: SVG_EXTENSION },
            tag("asvg:svgBlip", { "xmlns:asvg": SVG, "r:embed": context.media(vector, "svg") }),
          ),
        );
  const part = (side: number | undefined): number | undefined =>
    side === undefined ? undefined : Math.round(side * 100_000);
  const cut = crop
    ? tag("a:srcRect", { l: part(crop.left), t: part(crop.top), r: part(crop.right), b: part(crop.bottom) })
    : "";
  return tag(
    "xdr:blipFill",
    {},
    tag("a:blip", { "r:embed": context.media(data, extension) }, beside) + cut + "<a:stretch><a:fillRect/></a:stretch>",
  );
}

/** What a shape is anchored to: a file has the place of one that lies on its side as it lies, and none outside the sheet. */
export function anchoredBox({ frame }: LaidOut): Box {
  if (!liesOnItsSide(frame.rotation)) return frame;
  const { left, top, width, height } = onItsSide(frame);
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return { left: x, top: y, width: left + width - x, height: top + height - y };
}

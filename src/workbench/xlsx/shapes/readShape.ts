import type { Box } from "../../grid/charts/placeOfChart";
import { readPicture } from "../../grid/shapes/readPicture";
import type {
  ChartSlot,
  GeometricShape,
  Glue,
  LineEnd,
  LineShape,
  Picture,
  Shape,
  ShapeGroup,
  ShapePlace,
} from "../../grid/shapes/shape";
import { wordFrom } from "../charts/chartWords";
import { said, solidColor } from "../charts/readLooks";
import { EMUS_PER_POINT } from "../charts/writeLooks";
import { unescapeFormula, unescapeText } from "../escapedText";
import { formulaFromFile } from "../formulaFromFile";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { toBase64 } from "./base64";
import { effectsOf, fillOf, lineOf, outline, type LooksContext } from "./readShapeLooks";
import { readShapeText } from "./readShapeText";
import { HEADS, HEAD_SIZES } from "./shapeWords";

export interface ShapeContext extends LooksContext {
  /** A part that the drawing points to, by its id; undefined when it is not in the file. */
  media(id: string): { readonly bytes: Uint8Array; readonly extension: string } | undefined;
  /** The id of the chart that a frame shows; undefined when it shows something else. */
  chart(frame: XmlElement, described: Pick<ChartSlot, "altTextTitle" | "altTextDescription">): string | undefined;
}

const SHAPES = ["sp", "cxnSp", "pic", "grpSp", "graphicFrame"];

/** What an anchor or a group has in it; what cannot be kept is named. */
export function shapesIn(
  owner: XmlElement,
  placeFor: (shape: XmlElement) => ShapePlace,
  context: ShapeContext,
): readonly Shape[] {
  return owner.children.flatMap((element): readonly Shape[] => {
    if (element.name === "AlternateContent" || element.name === "contentPart") context.onLost("shapes");
    if (!SHAPES.includes(element.name)) return [];
    const shape = readShape(element, placeFor(element), context);
    return shape ? [shape] : [];
  });
}

/** Ids are those of the file. */
const idOf = (id: string | undefined): string => `file ${id ?? ""}`;

function readShape(element: XmlElement, place: ShapePlace, context: ShapeContext): Shape | undefined {
  const named = childNamed(
    element.children.find(({ name }) => name.startsWith("nv")),
    "cNvPr",
  );
  const { id, name = "", descr = "", title = "", hidden } = named?.attributes ?? {};
  const described = said({
    altTextTitle: title === "" ? undefined : unescapeText(title),
    altTextDescription: descr === "" ? undefined : unescapeText(descr),
  });
  const isHidden = hidden === "1" || hidden === "true" ? { isHidden: true as const } : {};
  if (childNamed(named, "hlinkClick")) context.onLost("shapeDetails");
  if (element.name === "graphicFrame") {
    const chart = context.chart(element, described);
    return chart === undefined ? undefined : { kind: "chart", id: chart, ...isHidden, ...described };
  }
  const properties = childNamed(element, element.name === "grpSp" ? "grpSpPr" : "spPr");
  const transform = childNamed(properties, "xfrm");
  const common = {
    id: idOf(id),
    name: unescapeText(name),
    place,
    ...turnOf(transform),
    ...isHidden,
    ...(hasLockedProportions(element) ? { lockAspectRatio: true as const } : {}),
    ...described,
  };
  switch (element.name) {
    case "sp":
      return geometric(element, common, context);
    case "cxnSp":
      return line(element, common, context);
    case "pic":
      return picture(element, common, context);
    default: {
      const shapes = shapesIn(element, (inner) => boxIn(inner), context);
      const group: ShapeGroup = { kind: "group", ...common, space: spaceOf(transform), shapes };
      return group;
    }
  }
}

type Common = Pick<GeometricShape, "id" | "name" | "place">;

function turnOf(transform: XmlElement | undefined): object {
  const rotation = (((Number(transform?.attributes["rot"] ?? 0) / 60_000) % 360) + 360) % 360;
  return {
    ...(rotation === 0 ? {} : { rotation }),
    ...(isOn(transform, "flipH") ? { flipHorizontal: true } : {}),
    ...(isOn(transform, "flipV") ? { flipVertical: true } : {}),
  };
}

const hasLockedProportions = (element: XmlElement): boolean =>
  element.children.some((own) =>
    own.children.some((more) =>
      more.children.some((locks) => /Locks$/.test(locks.name) && isOn(locks, "noChangeAspect")),
    ),
  );

const points = (element: XmlElement | undefined, attribute: string): number =>
  Number(element?.attributes[attribute] ?? 0) / EMUS_PER_POINT;

const boxOf = (transform: XmlElement | undefined, offset: string, extent: string): Box => ({
  left: points(childNamed(transform, offset), "x"),
  top: points(childNamed(transform, offset), "y"),
  width: points(childNamed(transform, extent), "cx"),
  height: points(childNamed(transform, extent), "cy"),
});

const spaceOf = (transform: XmlElement | undefined): Box => {
  const inner = boxOf(transform, "chOff", "chExt");
  return childNamed(transform, "chExt") ? inner : boxOf(transform, "off", "ext");
};

/** What the places in a group are in. */
export const spaceIn = (group: XmlElement): Box => spaceOf(childNamed(childNamed(group, "grpSpPr"), "xfrm"));

/** Where a shape says itself that it is. */
export function boxIn(element: XmlElement): Box {
  // Charts and the like say it right inside.
  const properties = childNamed(element, element.name === "grpSp" ? "grpSpPr" : "spPr") ?? element;
  return boxOf(childNamed(properties, "xfrm"), "off", "ext");
}

/** The fraction of a turn that a shape says itself. */
export const rotationIn = (element: XmlElement): number => {
  const properties = childNamed(element, element.name === "grpSp" ? "grpSpPr" : "spPr");
  return Number(childNamed(properties, "xfrm")?.attributes["rot"] ?? 0) / 60_000;
};

function geometric(element: XmlElement, common: Common, context: ShapeContext): GeometricShape {
  const properties = childNamed(element, "spPr");
  const style = childNamed(element, "style");
  const link = element.attributes["textlink"] ?? "";
  const text = readShapeText(childNamed(element, "txBody"), {
    theme: context.theme,
    color: solidColor(childNamed(style, "fontRef"), context.theme),
    onLost: () => context.onLost("shapeDetails"),
  });
  return {
    kind: "geometric",
    ...common,
    ...outline(properties),
    ...(isOn(childNamed(childNamed(element, "nvSpPr"), "cNvSpPr"), "txBox") ? { isTextBox: true as const } : {}),
    ...fillOf(properties, style, context),
    ...lineOf(properties, style, context),
    ...(text ? { text } : {}),
    ...(link === "" ? {} : { formula: formulaFromFile(unescapeFormula(link.replace(/^=/, "")), undefined) }),
    ...effectsOf(properties, context),
  };
}

function glueOf(element: XmlElement | undefined): Glue | undefined {
  const { id, idx } = element?.attributes ?? {};
  return id === undefined ? undefined : { shape: idOf(id), site: Number(idx ?? 0) };
}

const sizeWord = <Word extends keyof typeof HEAD_SIZES>(
  written: string | undefined,
  words: readonly Word[],
): Word | undefined => words.find((word) => HEAD_SIZES[word] === written);

function endOf(head: XmlElement | undefined, glue: Glue | undefined): LineEnd | undefined {
  const style = wordFrom(HEADS, head?.attributes["type"]);
  const end = said({
    style: style === "None" ? undefined : style,
    length: sizeWord(head?.attributes["len"], ["Short", "Long"]),
    width: sizeWord(head?.attributes["w"], ["Narrow", "Wide"]),
    glue,
  });
  return Object.keys(end).length === 0 ? undefined : (end as LineEnd);
}

function line(element: XmlElement, common: Common, context: ShapeContext): LineShape {
  const properties = childNamed(element, "spPr");
  const connections = childNamed(childNamed(element, "nvCxnSpPr"), "cNvCxnSpPr");
  const own = childNamed(properties, "ln");
  const begin = endOf(childNamed(own, "headEnd"), glueOf(childNamed(connections, "stCxn")));
  const end = endOf(childNamed(own, "tailEnd"), glueOf(childNamed(connections, "endCxn")));
  return {
    kind: "line",
    ...common,
    ...outline(properties),
    ...lineOf(properties, childNamed(element, "style"), context),
    ...(begin ? { begin } : {}),
    ...(end ? { end } : {}),
    ...effectsOf(properties, context),
  };
}

function picture(element: XmlElement, common: Common, context: ShapeContext): Picture | undefined {
  const properties = childNamed(element, "spPr");
  const fill = childNamed(element, "blipFill");
  const blip = childNamed(fill, "blip");
  const found = context.media(blip?.attributes["r:embed"] ?? "");
  if (!found) {
    context.onLost("pictures");
    return undefined;
  }
  const extensions = childrenNamed(childNamed(blip, "extLst"), "ext").flatMap(({ children }) => children);
  const vector = extensions.find(({ name }) => name === "svgBlip")?.attributes["r:embed"];
  const drawn = vector === undefined ? undefined : context.media(vector);
  if (vector !== undefined && !drawn) context.onLost("shapeDetails");
  if (blip?.children.some(({ name }) => name !== "extLst") || childNamed(fill, "tile")) context.onLost("shapeDetails");
  const { format } = readPicture(found.bytes);
  const cut = childNamed(fill, "srcRect")?.attributes ?? {};
  const part = (side: string): number | undefined =>
    cut[side] === undefined || cut[side] === "0" ? undefined : Number(cut[side]) / 100_000;
  const crop = said({ left: part("l"), top: part("t"), right: part("r"), bottom: part("b") });
  return {
    kind: "picture",
    ...common,
    ...outline(properties),
    format,
    data: toBase64(found.bytes),
    ...(format === "UNKNOWN" ? { extension: found.extension } : {}),
    ...(drawn ? { vector: toBase64(drawn.bytes) } : {}),
    ...(Object.keys(crop).length === 0 ? {} : { crop }),
    ...lineOf(properties, childNamed(element, "style"), context),
    ...effectsOf(properties, context),
  };
}

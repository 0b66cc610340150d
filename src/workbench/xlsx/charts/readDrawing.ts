import type { ChartCorner, ChartPlace } from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import type { Lines } from "../../grid/charts/lines";
import { boxOf, placeAt, type Box } from "../../grid/charts/placeOfChart";
import { summedLines } from "../../grid/charts/summedLines";
import type { SheetFile } from "../../grid/file";
import { liesOnItsSide, onItsSide, stretched } from "../../grid/shapes/frame";
import type { Shape, ShapePlace } from "../../grid/shapes/shape";
import { shapesToFile } from "../../grid/shapes/shapesFile";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { decodeXml } from "../decodeXml";
import { unescapeText } from "../escapedText";
import type { LossKind } from "../losses";
import type { Package } from "../openPackage";
import { linesOfFile } from "../shapes/linesOfFile";
import { boxIn, rotationIn, shapesIn, spaceIn } from "../shapes/readShape";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { keepChart } from "./keepChart";
import { isOfficeTheme } from "./officeTheme";
import { hasOtherAxes, otherKind, readChart } from "./readChart";
import { hasUnknownDetails } from "./unknownDetails";
import { EMUS_PER_POINT } from "./writeLooks";

export interface DrawingContext {
  readonly theme: readonly string[];
  /** How large its rows and columns are. */
  readonly sheet: Pick<SheetFile, "rows" | "columns" | "hiddenRows" | "hiddenColumns">;
  onLost(kind: LossKind): void;
}

/** The charts and shapes of a sheet; what else is drawn on it is named. */
export function readDrawing(
  file: Package,
  path: string,
  context: DrawingContext,
): Pick<SheetFile, "charts" | "shapes"> {
  const links = file.relationships(path);
  const lines = summedLines(linesOfFile(context.sheet));
  const found: { readonly id: string; readonly chart: ChartFile }[] = [];
  const shapes = (file.xml(path)?.children ?? []).flatMap((anchor): readonly Shape[] => {
    if (!anchor.name.endsWith("Anchor")) return [];
    const place = placeOf(anchor, lines);
    const isMovedOnly = anchor.name !== "twoCellAnchor" || (anchor.attributes["editAs"] ?? "twoCell") !== "twoCell";
    return shapesIn(anchor, (shape) => placeOfShape(shape, anchor, place, lines), {
      theme: context.theme,
      onLost: context.onLost,
      media: (id) => {
        const link = links.get(id);
        if (link?.type !== "image" || link.isExternal || !file.has(link.target)) return undefined;
        return { bytes: file.bytes(link.target), extension: /\.(\w+)$/.exec(link.target)?.[1] ?? "bin" };
      },
      chart: (frame) => {
        const id = childNamed(childNamed(childNamed(frame, "graphic"), "graphicData"), "chart")?.attributes["r:id"];
        const link = id === undefined ? undefined : links.get(id);
        if (link?.type !== "chart") return undefined;
        const named = childNamed(childNamed(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
        if (isMovedOnly) context.onLost("chartDetails");
        const chart = readPart(file, link.target, context);
        if (!chart) return undefined;
        const said = `file ${named["id"] ?? ""}`;
        // Some programs number several charts alike.
        const own = found.some(({ id }) => id === said) ? `${said} ${found.length}` : said;
        // In a group a chart has a place within it, from its corner.
        const inGroup = anchor.children.includes(frame) ? place : undefined;
        const within = inGroup ?? placeAt(lines, "", boxInGroups(anchor, frame, boxOf(lines, "", place)));
        found.push({
          id: own,
          chart: { name: unescapeText(named["name"] ?? ""), place: within, ...chart } as ChartFile,
        });
        return own;
      },
    });
  });
  const charts = found.map(({ chart }) => chart);
  const files = shapesToFile(shapes, found);
  return { ...(charts.length === 0 ? {} : { charts }), ...(files.length === 0 ? {} : { shapes: files }) };
}

/** Where a shape within groups is on the sheet, when the outermost group is in that box. */
function boxInGroups(anchor: XmlElement, shape: XmlElement, box: Box): Box {
  const way = (from: XmlElement): readonly XmlElement[] | undefined => {
    if (from === shape) return [];
    for (const child of from.children) {
      const rest = ["grpSp", shape.name].includes(child.name) ? way(child) : undefined;
      if (rest) return child === shape ? [] : [child, ...rest];
    }
    return undefined;
  };
  const groups = way(anchor) ?? [];
  const spaces = groups.map((group) => spaceIn(group));
  return [...groups, shape].reduce(
    (outer, each, index) => (index === 0 ? box : stretched(boxIn(each), spaces[index - 1] ?? outer, outer)),
    box,
  );
}

/** A shape that lies on its side has the corners of where it lies. */
function placeOfShape(shape: XmlElement, anchor: XmlElement, place: ChartPlace, lines: Lines): ShapePlace {
  if (!["sp", "cxnSp", "pic", "grpSp"].includes(shape.name)) return place;
  const isOnSide = liesOnItsSide(rotationIn(shape));
  const corners = boxOf(lines, "", place);
  const box = isOnSide ? onItsSide(corners) : corners;
  const editAs = anchor.name === "twoCellAnchor" ? (anchor.attributes["editAs"] ?? "twoCell") : anchor.name;
  if (editAs === "twoCell") return isOnSide ? placeAt(lines, "", box) : place;
  const own = boxIn(shape);
  const { width, height } = own.width + own.height > 0 ? own : box;
  if (editAs.startsWith("absolute")) return { left: exactly(box.left), top: exactly(box.top), width, height };
  return { from: isOnSide ? placeAt(lines, "", box).from : place.from, width, height };
}

/** As exact as files are. */
const exactly = (points: number): number => Math.round(points * EMUS_PER_POINT) / EMUS_PER_POINT;

function readPart(file: Package, path: string, { theme, onLost }: DrawingContext): object | undefined {
  const root = file.xml(path);
  if (!root) return undefined;
  const kind = otherKind(root);
  if (kind === undefined) {
    const chart = readChart(root, theme);
    if (hasUnknownDetails(root) || hasOtherAxes(root) || (isOtherTheme(theme) && hasUncolored(chart)))
      onLost("chartDetails");
    return chart;
  }
  const pieces = keepChart(decodeXml(file.bytes(path)));
  if (!pieces) onLost("charts");
  else if (isOtherTheme(theme)) onLost("chartDetails");
  return pieces && { kind, pieces };
}

/** What has no colour of its own will have Office's, which are those of a file without a theme. */
const isOtherTheme = (theme: readonly string[]): boolean =>
  !isOfficeTheme(theme) && theme.some((color) => color !== "000000");

const hasUncolored = ({ series }: ReturnType<typeof readChart>): boolean =>
  series.some(({ fill, line, points }) => fill === undefined && line?.color === undefined && points === undefined);

const numberIn = (element: XmlElement | undefined, name: string): number =>
  Number(childNamed(element, name)?.text ?? 0);

const lineIn = (element: XmlElement | undefined, name: string, last: number): number =>
  Math.min(Math.max(0, Math.trunc(numberIn(element, name)) || 0), last);

const corner = (element: XmlElement | undefined): ChartCorner => ({
  row: lineIn(element, "row", SHEET_LIMITS.rows),
  column: lineIn(element, "col", SHEET_LIMITS.columns),
  x: numberIn(element, "colOff") / EMUS_PER_POINT,
  y: numberIn(element, "rowOff") / EMUS_PER_POINT,
});

/** Some charts say where they begin and how large they are, in place of where they end. */
function placeOf(anchor: XmlElement, lines: Lines): ChartPlace {
  if (anchor.name === "twoCellAnchor")
    return { from: corner(childNamed(anchor, "from")), to: corner(childNamed(anchor, "to")) };
  const points = (element: XmlElement | undefined, attribute: string): number =>
    Number(element?.attributes[attribute] ?? 0) / EMUS_PER_POINT;
  const [size, start] = [childNamed(anchor, "ext"), childNamed(anchor, "pos")];
  const from = corner(childNamed(anchor, "from"));
  const { left, top } = boxOf(lines, "", { from, to: from });
  return placeAt(lines, "", {
    left: start ? points(start, "x") : left,
    top: start ? points(start, "y") : top,
    width: points(size, "cx"),
    height: points(size, "cy"),
  });
}

/** The drawing that a sheet points to. */
export const drawingOf = (root: XmlElement): string | undefined =>
  childrenNamed(root, "drawing")[0]?.attributes["r:id"];

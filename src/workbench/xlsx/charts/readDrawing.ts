import { columnName } from "../../grid/address";
import type { ChartCorner, ChartPlace } from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { boxOf, placeAt, type Lines } from "../../grid/charts/placeOfChart";
import type { SheetFile } from "../../grid/file";
import { decodeXml } from "../decodeXml";
import { unescapeText } from "../escapedText";
import type { LossKind } from "../losses";
import type { Package } from "../openPackage";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { keepChart } from "./keepChart";
import { isOfficeTheme } from "./officeTheme";
import { hasOtherAxes, otherKind, readChart } from "./readChart";
import { hasUnknownDetails } from "./unknownDetails";
import { EMUS_PER_POINT } from "./writeLooks";

/** In pixels, where a sheet says nothing. */
const STANDARD = { width: 88, height: 24 };

export interface DrawingContext {
  readonly theme: readonly string[];
  /** How large its rows and columns are. */
  readonly sheet: Pick<SheetFile, "rows" | "columns">;
  onLost(kind: LossKind): void;
}

/** The charts of a sheet; what else is drawn on it is named. */
export function readDrawing(file: Package, path: string, context: DrawingContext): readonly ChartFile[] {
  const links = file.relationships(path);
  const anchors = file.xml(path)?.children.filter(({ name }) => name.endsWith("Anchor")) ?? [];
  return anchors.flatMap((anchor): readonly ChartFile[] => {
    if (anchor.children.some(({ name }) => name === "sp" || name === "cxnSp" || name === "grpSp"))
      context.onLost("shapes");
    const frame = childNamed(anchor, "graphicFrame");
    const id = childNamed(childNamed(childNamed(frame, "graphic"), "graphicData"), "chart")?.attributes["r:id"];
    const link = id === undefined ? undefined : links.get(id);
    if (link?.type !== "chart") return [];
    const named = childNamed(childNamed(frame, "nvGraphicFramePr"), "cNvPr")?.attributes ?? {};
    const place = placeOf(anchor, context.sheet);
    const isMovedOnly = anchor.name !== "twoCellAnchor" || (anchor.attributes["editAs"] ?? "twoCell") !== "twoCell";
    if (isMovedOnly || (named["descr"] ?? "") !== "") context.onLost("chartDetails");
    const chart = readPart(file, link.target, context);
    return chart ? [{ name: unescapeText(named["name"] ?? ""), place, ...chart } as ChartFile] : [];
  });
}

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

const corner = (element: XmlElement | undefined): ChartCorner => ({
  row: numberIn(element, "row"),
  column: numberIn(element, "col"),
  x: numberIn(element, "colOff") / EMUS_PER_POINT,
  y: numberIn(element, "rowOff") / EMUS_PER_POINT,
});

/** Some charts say where they begin and how large they are, in place of where they end. */
function placeOf(anchor: XmlElement, sheet: Pick<SheetFile, "rows" | "columns">): ChartPlace {
  if (anchor.name === "twoCellAnchor")
    return { from: corner(childNamed(anchor, "from")), to: corner(childNamed(anchor, "to")) };
  const lines: Lines = {
    isHidden: () => false,
    rowHeight: (_, row) => sheet.rows?.[String(row + 1)] ?? STANDARD.height,
    columnWidth: (_, column) => sheet.columns?.[columnName(column)] ?? STANDARD.width,
  };
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

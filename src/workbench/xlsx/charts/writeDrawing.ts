import type { ChartCorner } from "../../grid/charts/chart";
import { chartsFromFile, type ChartFile } from "../../grid/charts/chartsFile";
import type { Lines } from "../../grid/charts/lines";
import { placeAt } from "../../grid/charts/placeOfChart";
import { summedLines } from "../../grid/charts/summedLines";
import type { SheetFile } from "../../grid/file";
import { layOut, type LaidOut } from "../../grid/shapes/layOut";
import { bytesOf } from "../../grid/shapes/readPicture";
import { placementOf } from "../../grid/shapes/shape";
import { shapesFromFile } from "../../grid/shapes/shapesFile";
import { escapeLine } from "../escapedText";
import { linesOfFile } from "../shapes/linesOfFile";
import { anchoredBox, emus, shapeXml, type WriteContext } from "../shapes/writeShape";
import type { ValueOf } from "../valueOf";
import type { Parts } from "../writeParts";
import { tag, xmlDocument } from "../xml";
import { chartXml } from "./writeChart";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Drawings {
  /** Adds the charts and shapes of a sheet; the id that the sheet points to them by, undefined when there are none. */
  add(sheetPath: string, sheet: SheetFile): string | undefined;
}

/** Numbers the drawings, charts and pictures of a file. */
export function createDrawings(parts: Parts, valueOf: ValueOf): Drawings {
  let [drawings, made] = [0, 0];
  const pictures = new Map<string, string>();
  return {
    add: (sheetPath, sheet) => {
      const { charts = [], shapes = [] } = sheet;
      if (charts.length + shapes.length === 0) return undefined;
      const path = `xl/drawings/drawing${(drawings += 1)}.xml`;
      const own = chartsFromFile(charts);
      const byId = new Map(own.map(({ id }, index) => [id, charts[index]]));
      const lines = summedLines(linesOfFile(sheet));
      const all = layOut(lines, "", { shapes: shapesFromFile(shapes, own), charts: own });
      const numbers = new Map(all.map(({ shape }, index) => [shape.id, index + 2]));
      const links = new Map<string, string>();
      const context: WriteContext = {
        all,
        number: (id) => numbers.get(id),
        media: (data, extension) => {
          const known = links.get(data);
          if (known !== undefined) return known;
          const part = pictures.get(data) ?? `xl/media/image${pictures.size + 1}.${extension}`;
          pictures.set(data, part);
          const id = parts.add(path, part, "image", mediaType(part.slice(part.lastIndexOf(".") + 1)), bytesOf(data));
          links.set(data, id);
          return id;
        },
        chart: (id, said, transform) => {
          const chart = byId.get(id);
          if (!chart) return "";
          const part = `xl/charts/chart${(made += 1)}.xml`;
          return frameXml(chart, said, transform, parts.add(path, part, "chart", "chart", chartXml(chart, valueOf)));
        },
      };
      const anchors = all.filter(({ level }) => level === 0).map((laid) => anchorXml(laid, byId, lines, context));
      const names = { "xmlns:xdr": DRAWING, "xmlns:a": MAIN, "xmlns:r": RELATIONSHIPS };
      return parts.add(sheetPath, path, "drawing", "drawing", xmlDocument(tag("xdr:wsDr", names, anchors.join(""))));
    },
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: "jpeg",
  svg: "svg+xml",
  emf: "x-emf",
  wmf: "x-wmf",
  tif: "tiff",
};
const mediaType = (extension: string): string => `image/${MEDIA_TYPES[extension] ?? extension}`;

const EDIT_AS = { TwoCell: undefined, OneCell: "oneCell", Absolute: "absolute" } as const;

/** A file has the corners of everything, and says beside them what follows cells less. */
function anchorXml(
  laid: LaidOut,
  charts: ReadonlyMap<string, ChartFile | undefined>,
  lines: Lines,
  context: WriteContext,
): string {
  const { shape } = laid;
  const own = shape.kind === "chart" ? charts.get(shape.id)?.place : shape.place;
  const isKept = own && "to" in own && !laid.isRouted && anchoredBox(laid) === laid.frame;
  const { from, to } = isKept ? own : placeAt(lines, "", anchoredBox(laid));
  return tag(
    "xdr:twoCellAnchor",
    { editAs: own ? EDIT_AS[placementOf(own)] : undefined },
    cornerXml("xdr:from", from) + cornerXml("xdr:to", to) + shapeXml(laid, context) + "<xdr:clientData/>",
  );
}

const NO_TRANSFORM = '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>';

const frameXml = (
  { name }: ChartFile,
  said: Parameters<WriteContext["chart"]>[1],
  transform: string | undefined,
  relationship: string,
): string =>
  tag(
    "xdr:graphicFrame",
    { macro: "" },
    tag(
      "xdr:nvGraphicFramePr",
      {},
      `${tag("xdr:cNvPr", { name: escapeLine(name), ...said })}<xdr:cNvGraphicFramePr/>`,
    ) +
      (transform ?? tag("xdr:xfrm", {}, NO_TRANSFORM)) +
      tag(
        "a:graphic",
        {},
        tag(
          "a:graphicData",
          { uri: CHART },
          tag("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationship }),
        ),
      ),
  );

const cornerXml = (name: string, { row, column, x, y }: ChartCorner): string =>
  tag(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emus(x)}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${emus(y)}</xdr:rowOff>`,
  );

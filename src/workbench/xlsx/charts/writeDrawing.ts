import type { ChartCorner } from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { escapeLine } from "../escapedText";
import type { ValueOf } from "../valueOf";
import type { Parts } from "../writeParts";
import { tag, xmlDocument } from "../xml";
import { chartXml } from "./writeChart";
import { EMUS_PER_POINT } from "./writeLooks";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface Drawings {
  /** Adds the charts of a sheet; the id that the sheet points to them by, undefined when there are none. */
  add(sheetPath: string, charts: readonly ChartFile[]): string | undefined;
}

/** Numbers the drawings and charts of a file. */
export function createDrawings(parts: Parts, valueOf: ValueOf): Drawings {
  let [drawings, made] = [0, 0];
  return {
    add: (sheetPath, charts) => {
      if (charts.length === 0) return undefined;
      const path = `xl/drawings/drawing${(drawings += 1)}.xml`;
      const anchors = charts.map((chart, index) => {
        const part = `xl/charts/chart${(made += 1)}.xml`;
        return anchorXml(chart, index + 2, parts.add(path, part, "chart", "chart", chartXml(chart, valueOf)));
      });
      const xml = xmlDocument(tag("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": MAIN }, anchors.join("")));
      return parts.add(sheetPath, path, "drawing", "drawing", xml);
    },
  };
}

const anchorXml = ({ name, place: { from, to } }: ChartFile, id: number, relationship: string): string =>
  tag(
    "xdr:twoCellAnchor",
    {},
    cornerXml("xdr:from", from) +
      cornerXml("xdr:to", to) +
      tag(
        "xdr:graphicFrame",
        { macro: "" },
        tag("xdr:nvGraphicFramePr", {}, `${tag("xdr:cNvPr", { id, name: escapeLine(name) })}<xdr:cNvGraphicFramePr/>`) +
          tag("xdr:xfrm", {}, '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>') +
          tag(
            "a:graphic",
            {},
            tag(
              "a:graphicData",
              { uri: CHART },
              tag("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationship }),
            ),
          ),
      ) +
      "<xdr:clientData/>",
  );

const cornerXml = (name: string, { row, column, x, y }: ChartCorner): string =>
  tag(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>${emus(x)}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${emus(y)}</xdr:rowOff>`,
  );

const emus = (points: number): number => Math.round(points * EMUS_PER_POINT);

import { CHART_TYPES } from "../../../src/workbench/grid/charts/chartTypes";
import type { ChartFile } from "../../../src/workbench/grid/charts/chartsFile";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import type { ShapeFile } from "../../../src/workbench/grid/shapes/shapesFile";
import { EVERY_PART } from "../grid/everyPart";
import { EVERY_SHAPE } from "../grid/everyShape";

const series = (column: string): object => ({
  name: { formula: `=Other!$${column}$1` },
  values: { formula: `=Other!$${column}$2:$${column}$4` },
  categories: { formula: "=Other!$A$2:$A$4" },
});

/** A chart of each kind, one below the other. */
const CHARTS = CHART_TYPES.map((type, index): ChartFile => {
  const row = index * 12;
  const place = { from: { row, column: 6, x: 0, y: 0 }, to: { row: row + 10, column: 11, x: 0, y: 0 } };
  return { name: `Chart ${type}`, place, type, plotBy: "Columns", series: [series("B"), series("C")] } as ChartFile;
});

/** From the first of the shapes to the second. */
const GLUED: ShapeFile = {
  kind: "line",
  name: "Glued",
  place: { left: 66, top: 18, width: 66, height: 72 },
  geometry: "straightConnector1",
  begin: { glue: { shape: 0, site: 1 } },
  end: { glue: { shape: 1, site: 0 } },
};

/** A workbook with one of everything that files have. */
export const EVERYTHING: WorkbookFile = {
  ...emptyWorkbook("en-US"),
  active: "Ark1",
  sheets: [
    {
      name: "Ark1",
      cells: { A1: "Titel", D2: "=SUM(Other!B2:B4)", D3: 0.5, F1: "Navn", G1: "Tal", H1: "Pct", I1: "Dag" },
      ...EVERY_PART,
      shapes: [...EVERY_SHAPE, GLUED],
    },
    {
      name: "Other",
      cells: {
        A1: "Måned",
        B1: "Faktisk",
        C1: "Mål",
        A2: "Jan",
        B2: 1,
        C2: 2,
        A3: "Feb",
        B3: 3,
        C3: 4,
        A4: "Mar",
        B4: 5,
        C4: 6,
      },
      charts: CHARTS,
    },
    { name: "Et ark", cells: {} },
  ],
  tables: [{ name: "Tal", sheet: "Other", area: "A1:C4" }],
  names: [
    { name: "Periode", formula: "=Other!$A$2:$A$4" },
    { name: "YTD2024", formula: "=Other!$B$4" },
  ],
  settings: { sprog: "da" },
  customXmlParts: [{ id: "{11111111-2222-3333-4444-555555555555}", xml: "<r xmlns='http://schemas.contoso.com/1'/>" }],
};

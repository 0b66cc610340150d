import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ChartFile } from "../../../src/workbench/grid/charts/chartsFile";
import { emptyWorkbook, type SheetFile, type WorkbookFile } from "../../../src/workbench/grid/file";
import { DASH_STYLES, UNDERLINES } from "../../../src/workbench/grid/shapes/shape";
import type { ShapeFile } from "../../../src/workbench/grid/shapes/shapesFile";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { rightXlsx } from "../../support/rightXlsx";
import { DOT, EVERY_SHAPE } from "../grid/everyShape";
import { changedParts } from "./changedParts";

const workbook = (sheet: Partial<SheetFile>): WorkbookFile => ({
  ...emptyWorkbook(),
  sheets: [
    { name: "Ark1", cells: {}, ...sheet },
    { name: "Other", cells: { A1: "sidst" } },
  ],
});
const written = (file: WorkbookFile): Uint8Array => rightXlsx(file, () => undefined);
const reopened = (file: WorkbookFile) => readXlsx(written(file), file.name);

const place = { from: { row: 1, column: 1, x: 0, y: 0 }, to: { row: 9, column: 6, x: 0, y: 0 } };
const CHART: ChartFile = {
  name: "Salg",
  place,
  type: "Line",
  plotBy: "Columns",
  series: [{ values: { formula: "=Other!$A$1:$A$4" } }],
};
const shape = (name: string, more: object = {}): ShapeFile =>
  ({ kind: "geometric", name, place, geometry: "rect", ...more }) as ShapeFile;

const SHEETS: readonly (readonly [string, Partial<SheetFile>])[] = [
  ...EVERY_SHAPE.map((each) => [`a ${each.kind}, ${"name" in each ? each.name : ""}`, { shapes: [each] }] as const),
  ["all of them in their order", { shapes: EVERY_SHAPE }],
  [
    "all kinds of dashes",
    {
      shapes: DASH_STYLES.map((style) =>
        shape(style, {
          line: { color: "#000000", weight: 2, ...(style === "Solid" ? {} : { dashStyle: style }) },
        }),
      ),
    },
  ],
  [
    "all kinds of underlines",
    {
      shapes: UNDERLINES.filter((word) => word !== "None").map((underline) =>
        shape(underline, { text: { runs: [{ text: "x", font: { underline } }] } }),
      ),
    },
  ],
  [
    "lines glued to shapes, in groups too, and to a chart",
    {
      charts: [CHART],
      shapes: [
        { kind: "chart", chart: 0, altTextDescription: "Salg over tid" },
        {
          kind: "group",
          name: "G",
          place,
          space: { left: 0, top: 0, width: 10, height: 10 },
          shapes: [shape("A", { place: { left: 0, top: 0, width: 4, height: 4 } })],
        },
        shape("B"),
        {
          kind: "line",
          name: "L",
          // Both of them begin where rows are 18 and columns 66 points.
          place: { left: 66, top: 18, width: 66, height: 72 },
          geometry: "straightConnector1",
          flipVertical: true,
          begin: { glue: { shape: 3, site: 1 } },
          end: { glue: { shape: 2, site: 0 } },
        },
      ],
    },
  ],
  ["a chart that is hidden", { charts: [CHART], shapes: [{ kind: "chart", chart: 0, isHidden: true }] }],
  ["a shape under a chart", { charts: [CHART], shapes: [shape("Under")] }],
  [
    "a shape between charts",
    { charts: [CHART, { ...CHART, name: "To" }], shapes: [{ kind: "chart", chart: 0 }, shape("B")] },
  ],
  [
    "rows and columns of other sizes, and hidden ones",
    { rows: { "3": 60 }, columns: { B: 20 }, hiddenRows: [5], hiddenColumns: ["F"], shapes: EVERY_SHAPE },
  ],
];

test.each(SHEETS)("%s comes back from a file as it was", (_, sheet) => {
  const file = workbook(sheet);
  expect(reopened(file)).toEqual({ file, notKept: [] });
});

test("a picture that is there twice is one part, of a kind that is told by its ending", () => {
  const parts = unzipSync(written(workbook({ shapes: EVERY_SHAPE })));
  expect(Object.keys(parts).filter((path) => path.startsWith("xl/media/"))).toEqual([
    "xl/media/image1.png",
    "xl/media/image2.svg",
  ]);
  expect(strFromU8(parts["[Content_Types].xml"]!)).toContain('<Default Extension="png" ContentType="image/png"/>');
  expect(Buffer.from(parts["xl/media/image1.png"]!).toString("base64")).toBe(DOT);
});

const NO_COLOR = '000000"/><image href="x" onerror="alert(1)"/><path d="M0 0';
const inXml = NO_COLOR.replaceAll('"', "&quot;").replaceAll("<", "&lt;");
test.each([
  ["a theme", /theme/, (part: string) => part.replace('val="4472C4"', `val="${inXml}"`), "accent1"],
  ["a drawing", /drawing1\.xml$/, (part: string) => part, inXml],
] as const)("what is no colour in %s is black, and nothing of it is drawn", (_, which, change, color) => {
  const line = { color: "#112233", weight: 1 };
  const [name, word] = color === "accent1" ? ["schemeClr", color] : ["srgbClr", color];
  const file = changedParts(
    written(workbook({ shapes: [shape("A", { line })], charts: [CHART] })),
    /drawing1/,
    (part) => part.replace('<a:srgbClr val="112233"/>', `<a:${name} val="${word}"/>`),
  );
  const [read] = readXlsx(changedParts(file, which, change), "Bog.xlsx").file.sheets[0]?.shapes ?? [];
  expect(read).toMatchObject({ line: { color: "#000000" } });
});

test("a file with a picture whose part is missing opens, and the picture is named as lost", () => {
  const file = changedParts(written(workbook({ shapes: EVERY_SHAPE })), /drawings\/_rels/, (part) =>
    part.replace(/Target="[^"]*\.png"/, 'Target="NULL"'),
  );
  const { file: read, notKept } = readXlsx(file, "Bog.xlsx");
  expect(read.sheets[0]?.shapes?.map(({ kind }) => kind)).not.toContain("picture");
  expect(notKept.map(({ kind }) => kind)).toContain("pictures");
});

const inDrawing = (sheet: Partial<SheetFile>, change: (part: string) => string): SheetFile | undefined =>
  readXlsx(changedParts(written(workbook(sheet)), /drawing1\.xml$/, change), "Bog.xlsx").file.sheets[0];

test("what lies beyond the last row and column lies at the end of the sheet", () => {
  const read = inDrawing({ shapes: [shape("A")] }, (part) =>
    part
      .replace("<xdr:row>9</xdr:row>", "<xdr:row>1000000000000</xdr:row>")
      .replace("<xdr:col>6</xdr:col>", "<xdr:col>1000000000000</xdr:col>")
      .replace("<xdr:row>1</xdr:row>", "<xdr:row>-3</xdr:row>"),
  );
  expect(read?.shapes?.[0]).toMatchObject({ place: { from: { row: 0 }, to: { row: 1_048_576, column: 16_384 } } });
});

test("a picture that is there many times is read once", () => {
  const pictures = EVERY_SHAPE.filter(({ kind }) => kind === "picture").slice(0, 1);
  const file = written(workbook({ shapes: Array(9).fill(pictures).flat() as ShapeFile[] }));
  const encode = jest.spyOn(globalThis, "btoa");
  readXlsx(file, "Bog.xlsx");
  const parts = Object.keys(unzipSync(file)).filter((path) => path.startsWith("xl/media/"));
  expect(encode).toHaveBeenCalledTimes(parts.length);
  encode.mockRestore();
});

test("charts that are numbered alike are each there once", () => {
  const charts = [CHART, { ...CHART, name: "To" }];
  const shapes: readonly ShapeFile[] = charts.map((_, chart) => ({ kind: "chart", chart, altTextTitle: "Salg" }));
  const alike = (part: string): string => part.replaceAll(/<xdr:cNvPr id="\d+"/g, '<xdr:cNvPr id="2"');
  expect(inDrawing({ charts, shapes }, alike)).toMatchObject({ charts, shapes });
});

test("a picture of an unknown kind without an ending is written with one", () => {
  const unknown = { kind: "picture", name: "P", place, geometry: "rect", format: "UNKNOWN", data: btoa("?") };
  const file = written(workbook({ shapes: [{ ...unknown, extension: "emf" } as ShapeFile] }));
  const parts = Object.entries(unzipSync(file)).map(([path, part]): [string, Uint8Array] => [
    path.replace("image1.emf", "image1"),
    strToU8(strFromU8(part).replaceAll("image1.emf", "image1")),
  ]);
  const read = readXlsx(zipSync(Object.fromEntries(parts)), "Bog.xlsx").file.sheets[0]?.shapes?.[0];
  expect(read).toMatchObject({ data: btoa("?"), extension: "bin" });
});

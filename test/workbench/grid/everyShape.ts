import type { ShapeFile } from "../../../src/workbench/grid/shapes/shapesFile";

const at = (row: number, column: number) => ({
  from: { row, column, x: 6, y: 3.5 },
  to: { row: row + 3, column: column + 1, x: 20, y: 10 },
});
const box = (left: number, top: number) => ({ left, top, width: 50, height: 30 });

/** A picture of one dot. */
export const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** One of every kind of what lies over cells, with all that can be said of it. */
export const EVERY_SHAPE: readonly ShapeFile[] = [
  {
    kind: "geometric",
    name: 'Kasse & "mål"',
    place: at(1, 1),
    geometry: "roundRect",
    adjustments: { adj: 30_000 },
    rotation: 30,
    flipHorizontal: true,
    lockAspectRatio: true,
    altTextTitle: "Titel",
    altTextDescription: "En kasse\nmed tekst",
    fill: { color: "#FFE08A", transparency: 0.25 },
    line: { color: "#C55A11", weight: 4, dashStyle: "LongDashDotDot", style: "ThinThick", transparency: 0.2 },
    text: {
      runs: [
        { text: "Første\n" },
        { text: "anden", font: { bold: true, size: 14, color: "#0E700E", underline: "WavyDouble", name: "Arial" } },
        { text: " linje\n\nslut", font: { italic: true } },
      ],
      horizontalAlignment: "Center",
      verticalAlignment: "Middle",
      orientation: "Vertical270",
      verticalOverflow: "Ellipsis",
      autoSizeSetting: "AutoSizeTextToFitShape",
      leftMargin: 0,
      bottomMargin: 12.5,
    },
  },
  {
    kind: "geometric",
    name: "På siden",
    place: { from: { row: 5, column: 3, x: 1, y: 2 }, width: 90, height: 40 },
    geometry: "rightArrow",
    rotation: 90,
    fill: { color: "#4472C4" },
  },
  {
    kind: "geometric",
    name: "Fri",
    place: { left: 300, top: 12.25, width: 80, height: 60 },
    geometry:
      '<custGeom><avLst/><gdLst/><rect l="0" t="0" r="r" b="b"/><pathLst><path w="10" h="10"><moveTo><pt x="0" y="0"/></moveTo><lnTo><pt x="10" y="5"/></lnTo><close/></path></pathLst></custGeom>',
    isHidden: true,
    line: { color: "#000000", weight: 0.5, dashStyle: "RoundDot" },
    effects: '<a:effectLst><a:outerShdw blurRad="50800"><a:srgbClr val="000000"/></a:outerShdw></a:effectLst>',
    fill: {
      color: "#FF0000",
      kept: {
        kind: "Gradient",
        xml: '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FF0000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst><a:lin ang="0"/></a:gradFill>',
      },
    },
  },
  {
    kind: "geometric",
    name: "Fra en celle",
    place: at(9, 0),
    geometry: "rect",
    isTextBox: true,
    fill: { color: "#FFFFFF" },
    formula: "=Other!$A$1",
    text: { runs: [{ text: "sidst" }], isUnwrapped: true, readingOrder: "RightToLeft" },
  },
  {
    kind: "line",
    name: "Pil",
    place: at(20, 4),
    geometry: "straightConnector1",
    flipVertical: true,
    line: { color: "#4472C4", weight: 0.5 },
    begin: { style: "Oval", length: "Long", width: "Wide" },
    end: { style: "Open", length: "Short", width: "Narrow" },
  },
  {
    kind: "group",
    name: "Gruppe",
    place: at(14, 2),
    space: { left: 10, top: 10, width: 100, height: 60 },
    shapes: [
      { kind: "geometric", name: "Inderst", place: box(10, 10), geometry: "ellipse", rotation: 15 },
      {
        kind: "group",
        name: "Undergruppe",
        place: box(60, 40),
        space: box(60, 40),
        shapes: [{ kind: "picture", name: "Prik", place: box(60, 40), geometry: "rect", format: "PNG", data: DOT }],
      },
    ],
  },
  {
    kind: "picture",
    name: "Billede",
    place: { from: { row: 3, column: 8, x: 0, y: 0 }, width: 30, height: 30 },
    geometry: "ellipse",
    lockAspectRatio: true,
    format: "PNG",
    data: DOT,
    vector: "PHN2Zy8+",
    crop: { left: 0.1, bottom: 0.25 },
    line: { color: "#112233", weight: 2 },
    altTextDescription: "En prik",
  },
];

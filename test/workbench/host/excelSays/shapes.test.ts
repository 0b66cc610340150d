import { startExcel, type RunningExcel } from "../../../support/excel";
import { DOT } from "../../grid/everyShape";
import { ask, read, type Question, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

type Make = (shapes: Excel.ShapeCollection) => Excel.Shape;
const placed =
  (type: string, [left, top, width, height]: readonly number[], name = "Box"): Make =>
  (shapes) => {
    const shape = shapes.addGeometricShape(type as Excel.GeometricShapeType);
    shape.set({ left: left ?? 0, top: top ?? 0, width: width ?? 1, height: height ?? 1, name });
    return shape;
  };
const box = placed("Rectangle", [100, 50, 80, 40]);

/** Members of a new shape, after something has been done to it. */
const said =
  (
    make: Make,
    members: string,
    work: (shape: Excel.Shape, sheet: Excel.Worksheet) => void = () => undefined,
  ): Question =>
  async (sheet) => {
    const shape = make(sheet.shapes);
    work(shape, sheet);
    return read(shape, members, (each) => members.split(",").map((member) => at(each, member)));
  };
const at = (from: unknown, path: string): unknown =>
  path.split("/").reduce((value, step) => (value as Record<string, unknown>)[step], from);

const MEASURES = "left,top,width,height,rotation";

const ROWS: readonly Row[] = [
  [
    "a new shape is filled and outlined in the colours of Office",
    said(
      box,
      "type,geometricShapeType,fill/type,fill/foregroundColor,lineFormat/color,lineFormat/weight,level,visible,placement",
    ),
    ["GeometricShape", "Rectangle", "Solid", "#4472C4", "#2F528F", 1, 0, true, "TwoCell"],
  ],
  [
    "a new text box is white, with its text",
    said(
      (shapes) => shapes.addTextBox("Words"),
      "fill/foregroundColor,textFrame/hasText,textFrame/textRange/text,textFrame/textRange/font/color",
    ),
    ["#FFFFFF", true, "Words", "#000000"],
  ],
  [
    "a line has its ends where they are asked for",
    said((shapes) => shapes.addLine(200, 150, 100, 50, "Straight" as never), `type,geometricShapeType,${MEASURES}`),
    ["Line", null, 100, 50, 100, 100, 0],
  ],
  [
    "a picture is as large as it is at 96 dots an inch, and keeps its proportions",
    said((shapes) => shapes.addImage(DOT), "type,width,height,lockAspectRatio,image/format,placement"),
    ["Image", 0.75, 0.75, true, "PNG", "OneCell"],
  ],
  ["what is no picture is refused", said((shapes) => shapes.addImage("PHN2Zy8+"), "type"), "InvalidArgument"],
  ["what is no kind of shape is refused", said(placed("Square", [1, 1, 1, 1]), "type"), "InvalidArgument"],
  ["a width of nothing is refused", said(box, "width", (shape) => (shape.width = 0)), "InvalidArgument"],
  ["a place left of the sheet is refused", said(box, "left", (shape) => (shape.left = -1)), "InvalidArgument"],
  [
    "it moves, turns and grows by steps",
    said(box, MEASURES, (shape) => {
      shape.incrementLeft(-25);
      shape.incrementTop(10);
      shape.incrementRotation(-30);
      shape.scaleWidth(2, "CurrentSize" as never, "ScaleFromMiddle" as never);
    }),
    [35, 60, 160, 40, 330],
  ],
  [
    "it grows to both sides when its proportions are locked",
    said(box, MEASURES, (shape) => {
      shape.lockAspectRatio = true;
      shape.scaleHeight(1.5, "CurrentSize" as never);
    }),
    [100, 50, 120, 60, 0],
  ],
  [
    "only a picture has an original size",
    said(box, "width", (shape) => shape.scaleWidth(1, "OriginalSize" as never)),
    "InvalidArgument",
  ],
  [
    "a fill can be cleared, coloured and made transparent",
    said(box, "fill/type,fill/foregroundColor,fill/transparency", (shape) => {
      shape.fill.clear();
      shape.fill.foregroundColor = "orange";
      shape.fill.transparency = 0.25;
    }),
    ["Solid", "#FFA500", 0.25],
  ],
  [
    "of a line that is not seen nothing is said",
    said(
      box,
      "lineFormat/visible,lineFormat/dashStyle,lineFormat/style,lineFormat/weight",
      (shape) => (shape.lineFormat.visible = false),
    ),
    [false, null, null, null],
  ],
  [
    "text is of one look until a part of it gets another",
    said(
      box,
      "textFrame/textRange/font/bold,textFrame/textRange/font/size,textFrame/textRange/text",
      ({ textFrame }) => {
        textFrame.textRange.text = "Score 80";
        textFrame.textRange.font.size = 14;
        textFrame.textRange.getSubstring(6).font.bold = true;
        textFrame.textRange.getSubstring(0, 5).text = "Total";
      },
    ),
    [null, 14, "Total 80"],
  ],
  [
    "a text frame has Excel's margins, and those it is given",
    said(
      box,
      "textFrame/leftMargin,textFrame/topMargin,textFrame/verticalAlignment,textFrame/autoSizeSetting",
      ({ textFrame }) => {
        textFrame.topMargin = 10;
        textFrame.verticalAlignment = "Middle";
      },
    ),
    [7.2, 10, "Middle", "AutoSizeNone"],
  ],
  [
    "text that is deleted is gone",
    said(
      (shapes) => shapes.addTextBox("Words"),
      "textFrame/hasText",
      (shape) => shape.textFrame.deleteText(),
    ),
    [false],
  ],
  [
    "a line has no fill to be set",
    said(
      (shapes) => shapes.addLine(0, 0, 9, 9),
      "type",
      (shape) => shape.fill.setSolidColor("red"),
    ),
    "InvalidOperation",
  ],
  ["a rectangle has four sites, an ellipse eight", said(placed("Ellipse", [0, 0, 9, 9]), "connectionSiteCount"), [8]],
  [
    "a line that is glued begins and ends at the sites, and follows when a shape moves",
    async (sheet) => {
      const one = placed("Rectangle", [0, 0, 40, 20], "One")(sheet.shapes);
      const two = placed("Rectangle", [100, 90, 40, 20], "Two")(sheet.shapes);
      const connector = sheet.shapes.addLine(0, 0, 1, 1);
      connector.line.connectBeginShape(one, 3);
      connector.line.connectEndShape(two, 1);
      await read(connector, MEASURES, () => undefined);
      const before = connector.toJSON();
      two.left = 200;
      return read(connector, `${MEASURES},line/beginConnectedSite,line/isEndConnected`, ({ width, height, line }) => [
        [before.left, before.top, before.width, before.height],
        [width, height, line.beginConnectedSite, line.isEndConnected],
      ]);
    },
    [
      [40, 10, 60, 90],
      [160, 90, 3, true],
    ],
  ],
  [
    "a line stays where it is when its shape is deleted",
    async (sheet) => {
      const one = placed("Rectangle", [0, 0, 40, 20])(sheet.shapes);
      const connector = sheet.shapes.addLine(90, 90, 95, 110);
      connector.line.connectBeginShape(one, 2);
      one.delete();
      return read(connector, `${MEASURES},line/isBeginConnected`, ({ left, top, width, height, line }) => [
        [left, top, width, height],
        line.isBeginConnected,
      ]);
    },
    [[20, 20, 75, 90], false],
  ],
  [
    "a site that a shape does not have is refused",
    said(
      (shapes) => shapes.addLine(0, 0, 9, 9),
      "type",
      (connector, sheet) => connector.line.connectBeginShape(box(sheet.shapes), 4),
    ),
    "InvalidArgument",
  ],
  [
    "shapes are brought before and behind each other",
    async (sheet) => {
      const names = ["A", "B", "C", "D"];
      const all = names.map((name) => placed("Rectangle", [0, 0, 9, 9], name)(sheet.shapes));
      all[3]?.setZOrder("SendToBack" as never);
      all[0]?.setZOrder("BringForward" as never);
      sheet.shapes.load("items/name,items/zOrderPosition");
      await sheet.context.sync();
      return sheet.shapes.items.map(({ name, zOrderPosition }) => `${name}${zOrderPosition}`);
    },
    ["D0", "B1", "A2", "C3"],
  ],
  [
    "a group holds its shapes together, moves with them, and leaves them where they are",
    async (sheet) => {
      const one = placed("Rectangle", [10, 10, 40, 20], "One")(sheet.shapes);
      const two = placed("Diamond", [100, 50, 20, 20], "Two")(sheet.shapes);
      const group = sheet.shapes.addGroup([one, two]);
      group.incrementLeft(20);
      group.scaleWidth(2, "CurrentSize" as never);
      group.load(`${MEASURES},type,group/shapes/items/name,group/shapes/items/level`);
      await sheet.context.sync();
      const inside = [
        group.type,
        group.left,
        group.width,
        ...group.group.shapes.items.map(({ name, level }) => name + level),
      ];
      group.group.ungroup();
      sheet.shapes.load("items/name,items/left,items/width");
      await sheet.context.sync();
      return [inside, sheet.shapes.items.map(({ name, left, width }) => [name, left, width])];
    },
    [
      ["Group", 30, 220, "One1", "Two1"],
      [
        ["One", 30, 80],
        ["Two", 210, 40],
      ],
    ],
  ],
  [
    "a chart is among the shapes, and can be grouped with one",
    async (sheet) => {
      const chart = sheet.charts.add("Line" as never, sheet.getRange("A1:B2"));
      chart.name = "Sales";
      const title = box(sheet.shapes);
      const found = sheet.shapes.getItem("Sales");
      found.altTextDescription = "Sales by month";
      const group = sheet.shapes.addGroup([title, found]);
      group.left = 300;
      chart.load("left");
      found.load("type,level,altTextDescription");
      await sheet.context.sync();
      return [found.type, found.level, found.altTextDescription, chart.left];
    },
    ["Unsupported", 1, "Sales by month", 398],
  ],
  [
    "a shape can be copied to another sheet, and deleted",
    async (sheet, context) => {
      const other = context.workbook.worksheets.add();
      const original = box(sheet.shapes);
      const copy = original.copyTo(other);
      original.delete();
      copy.load("left,top,width,name");
      const [left, there] = [sheet.shapes.getCount(), other.shapes.getCount()];
      const gone = sheet.shapes.getItemOrNullObject("Box");
      gone.load("name");
      await context.sync();
      return [copy.left, copy.top, copy.width, copy.name, left.value, there.value, gone.isNullObject];
    },
    [100, 50, 80, "Box", 0, 1, true],
  ],
  [
    "what is free of cells stays when rows come, what moves with cells keeps its size, and the rest grows",
    async (sheet) => {
      const all = ["TwoCell", "OneCell", "Absolute"].map((placement) => {
        const shape = box(sheet.shapes);
        shape.placement = placement as Excel.Placement;
        return shape;
      });
      sheet.getRange("1:1").insert("Down" as never);
      sheet.getRange("5:5").insert("Down" as never);
      for (const shape of all) shape.load("top,height,placement");
      await sheet.context.sync();
      return all.map(({ top, height, placement }) => [top, height, placement]);
    },
    [
      [68, 58, "TwoCell"],
      [68, 40, "OneCell"],
      [50, 40, "Absolute"],
    ],
  ],
  [
    "a picture as it is is its own image",
    async (sheet) => {
      const image = sheet.shapes.addImage(DOT).getAsImage("PNG" as never);
      await sheet.context.sync();
      return image.value === DOT;
    },
    true,
  ],
  [
    "anything else is not drawn as an image",
    said(box, "type", (shape) => void shape.getAsImage("PNG" as never)),
    "NotImplemented",
  ],
  [
    "nobody is told of what nobody can do",
    said(box, "type", (shape) => void shape.onActivated.add(async () => undefined)),
    "NotImplemented",
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});

test("every kind of geometric shape can be made, and has sites or is open", async () => {
  const types = Object.values(Excel.GeometricShapeType);
  const found = await Excel.run(async (context) => {
    const { shapes } = context.workbook.worksheets.add();
    const all = types.map((type) => shapes.addGeometricShape(type));
    for (const shape of all) shape.load("geometricShapeType,connectionSiteCount");
    await context.sync();
    return all.map(
      ({ geometricShapeType, connectionSiteCount }) => [geometricShapeType, connectionSiteCount > 1] as const,
    );
  });
  expect(found.map(([type]) => type)).toEqual([...types]);
  const open = found.filter(([, hasSites]) => !hasSites).map(([type]) => type);
  // As the standard has them.
  expect(open).toEqual(["Funnel", "ChartX", "ChartStar", "ChartPlus"]);
});

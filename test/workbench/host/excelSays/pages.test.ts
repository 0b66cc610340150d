import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const cells = (address: string): string => address.replace(/[^,]*!/g, "");
const where = (range: Excel.Range | Excel.RangeAreas): Promise<string> =>
  read(range as Excel.Range, "address", ({ address }) => cells(address));

const FREEZING: readonly Row[] = [
  [
    "nothing is frozen",
    (sheet) => read(sheet.freezePanes.getLocationOrNullObject(), "isNullObject", (r) => r.isNullObject),
    true,
  ],
  [
    "frozen rows are whole rows",
    (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return where(sheet.freezePanes.getLocation());
    },
    "1:2",
  ],
  [
    "frozen columns are whole columns",
    (sheet) => {
      sheet.freezePanes.freezeColumns();
      return where(sheet.freezePanes.getLocation());
    },
    "A:A",
  ],
  [
    "frozen at a range is frozen up to its end",
    (sheet) => {
      sheet.freezePanes.freezeAt("A1:B3");
      return where(sheet.freezePanes.getLocation());
    },
    "A1:B3",
  ],
  [
    "no longer frozen",
    async (sheet) => {
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.freezePanes.unfreeze();
      return where(sheet.freezePanes.getLocation());
    },
    "ItemNotFound",
  ],
];

const VIEW: readonly Row[] = [
  ...(["showGridlines", "showHeadings"] as const).map((member): Row => [
    `${member} stays off`,
    async (sheet) => {
      sheet[member] = false;
      sheet.load(member);
      await sheet.context.sync();
      return sheet[member];
    },
    false,
  ]),
  [
    "hidden rows and columns",
    async (sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
      const [range, some, none] = [sheet.getRange("A2:A3"), sheet.getRange("A1:D9"), sheet.getRange("A1")];
      for (const each of [range, some, none]) each.load("rowHidden, columnHidden, hidden");
      await sheet.context.sync();
      return [range, some, none].map(({ rowHidden, columnHidden, hidden }) => [rowHidden, columnHidden, hidden]);
    },
    [
      [true, false, true],
      [null, null, null],
      [false, false, false],
    ],
  ],
  [
    "where a range lies in points, without what is hidden",
    async (sheet) => {
      sheet.getRange("B:B").columnHidden = true;
      sheet.getRange("1:1").format.rowHeight = 30;
      const range = sheet.getRange("C2:D3");
      range.load("left, top, width, height");
      await sheet.context.sync();
      return [range.left, range.top, range.width, range.height];
    },
    [66, 30, 132, 36],
  ],
  [
    "merged cells keep the first value",
    async (sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").merge();
      return [
        await read(sheet.getRange("A1:B2"), "values", ({ values }) => values),
        await where(sheet.getRange("A1:Z9").getMergedAreasOrNullObject()),
      ];
    },
    [
      [
        [1, ""],
        ["", ""],
      ],
      "A1:B2",
    ],
  ],
  [
    "cells of a table are not merged",
    async (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("B3:C4").merge();
      await sheet.context.sync();
    },
    "MergedRangeConflict",
  ],
  [
    "merged across, each row is one",
    (sheet) => {
      sheet.getRange("A1:B2").merge(true);
      return where(sheet.getRange("A1:Z9").getMergedAreasOrNullObject());
    },
    "A1:B1,A2:B2",
  ],
  [
    "taken apart again",
    (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").unmerge();
      return read(sheet.getRange("A1:Z9").getMergedAreasOrNullObject(), "isNullObject", (r) => r.isNullObject);
    },
    true,
  ],
  [
    "merged cells follow inserted rows",
    (sheet) => {
      sheet.getRange("A3:B4").merge();
      sheet.getRange("1:2").insert("Down");
      return where(sheet.getRange("A1:Z9").getMergedAreasOrNullObject());
    },
    "A5:B6",
  ],
];

const LINKS: readonly Row[] = [
  ["no link", (sheet) => read(sheet.getRange("A1"), "hyperlink", ({ hyperlink }) => hyperlink), null],
  [
    "a link writes its text, and looks like one",
    async (sheet) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { documentReference: "Data!A1", textToDisplay: "Se data", screenTip: "Hop" };
      range.load("hyperlink, values, format/font/color, format/font/underline");
      await sheet.context.sync();
      return [range.hyperlink, range.values, range.format.font.color, range.format.font.underline];
    },
    [{ documentReference: "Data!A1", textToDisplay: "Se data", screenTip: "Hop" }, [["Se data"]], "#0563C1", "Single"],
  ],
  [
    "a link leads outside or inside, not to both",
    (sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "Data!A1", address: "https://example.com" };
      return sheet.context.sync();
    },
    "InvalidArgument",
  ],
  [
    "a cleared link leaves its text",
    async (sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.com" };
      sheet.getRange("A1").clear("Hyperlinks");
      const range = sheet.getRange("A1");
      range.load("hyperlink, values");
      await sheet.context.sync();
      return [range.hyperlink, range.values];
    },
    [null, [["https://example.com"]]],
  ],
  [
    "a link follows inserted rows",
    async (sheet) => {
      sheet.getRange("A1").hyperlink = { address: "https://example.com" };
      sheet.getRange("1:1").insert("Down");
      return read(sheet.getRange("A2"), "hyperlink", ({ hyperlink }) => hyperlink.address);
    },
    "https://example.com",
  ],
];

type Layout = Excel.PageLayout;
const layout = (
  title: string,
  set: (page: Layout) => void,
  members: readonly (keyof Layout)[],
  answers: unknown,
): Row => [
  title,
  async (sheet) => {
    const { pageLayout } = sheet;
    set(pageLayout);
    pageLayout.load(members.join(","));
    await sheet.context.sync();
    return members.map((member) => pageLayout[member]);
  },
  answers,
];
const PAGES: readonly Row[] = [
  layout(
    "a sheet of which nothing is said",
    () => undefined,
    ["orientation", "zoom", "leftMargin", "printOrder", "firstPageNumber"],
    ["Portrait", { scale: 100 }, 50.4, "DownThenOver", ""],
  ),
  layout(
    "on one A4 page across, lying",
    (page) => {
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
    },
    ["orientation", "paperSize", "zoom", "centerHorizontally"],
    ["Landscape", "A4", { horizontalFitToPages: 1 }, true],
  ),
  layout(
    "margins in inches",
    (page) => page.setPrintMargins("Inches", { left: 0.5, header: 0.25 }),
    ["leftMargin", "headerMargin"],
    [36, 18],
  ),
  layout("a scale beyond Excel's", (page) => (page.zoom = { scale: 500 }), ["zoom"], "InvalidArgument"),
  [
    "print area and titles",
    async (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintTitleColumns("A:B");
      sheet.getRange("1:1").insert("Down");
      return [
        await where(pageLayout.getPrintArea()),
        await where(pageLayout.getPrintTitleRows()),
        await where(pageLayout.getPrintTitleColumns()),
      ];
    },
    ["A2:F21", "2:4", "A:B"],
  ],
  [
    "headers and footers",
    async (sheet) => {
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.leftFooter = "&P af &N";
      defaultForAllPages.load("leftFooter, centerHeader");
      await sheet.context.sync();
      return [defaultForAllPages.leftFooter, defaultForAllPages.centerHeader];
    },
    ["&P af &N", ""],
  ],
  [
    "a header longer than Excel takes",
    (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256);
      return sheet.context.sync();
    },
    "InvalidArgument",
  ],
];

test.each([...FREEZING, ...VIEW, ...LINKS, ...PAGES])("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});

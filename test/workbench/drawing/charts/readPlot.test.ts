import type { Chart } from "../../../../src/workbench/grid/charts/chart";
import type { ChartFile } from "../../../../src/workbench/grid/charts/chartsFile";
import { readPlot } from "../../../../src/workbench/drawing/charts/readPlot";
import type { Plot } from "../../../../src/workbench/drawing/charts/plot";
import { shownNumber } from "../../../../src/workbench/grid/shownNumber";
import { DANISH } from "../../../../src/workbench/notation/danish";
import { openGrid, type OpenGrid } from "../../grid/openGrid";

const CHART: ChartFile = {
  name: "Diagram 1",
  place: { from: { row: 0, column: 4, x: 0, y: 0 }, to: { row: 10, column: 9, x: 0, y: 0 } },
  type: "ColumnClustered",
  plotBy: "Columns",
  title: { formula: "=Data!$A$1" },
  axes: { category: { numberFormat: "yyyy" }, value: { title: { formula: "=Data!$D$1" } } },
  series: [
    {
      name: { formula: "=Data!$B$1" },
      categories: { formula: "=Data!$A$2:$A$4" },
      values: { formula: "=Data!$B$2:$B$4" },
    },
    { values: { formula: "=Data!$C$2:$C$4" }, type: "Line", axisGroup: "Secondary" },
  ],
};

let book: OpenGrid;
beforeEach(async () => {
  const cells = {
    A1: "Salg",
    B1: "I år",
    D1: "t.kr.",
    A2: 46022,
    A3: 46387,
    A4: 46752,
    B2: 1,
    B3: "=B2*2",
    B4: "=NA()",
    C2: 0.25,
    C4: "x",
  };
  book = await openGrid({ Data: {} }, { sheets: [{ name: "Data", cells, charts: [CHART] }] });
  await book.change((grid) => {
    const { sheetId } = book.place("Data!A1");
    grid.setNumberFormats(sheetId, { row: 1, column: 2, rows: 3, columns: 1 }, [["0%"], ["0%"], ["0%"]]);
  });
});
afterEach(() => book.grid.dispose());

const plot = (): Plot => {
  const [chart] = book.grid.parts(book.place("Data!A1").sheetId).charts;
  return readPlot(book.grid, chart as Chart, "da-DK", shownNumber(DANISH));
};

test("a chart takes its words, numbers and formats from cells", () => {
  const { title, categories, axes, series } = plot();
  expect([title?.text, axes.value.title?.text, categories]).toEqual(["Salg", "t.kr.", ["2025", "2026", "2027"]]);
  expect(series.map(({ name, numbers, isSecondary }) => [name, numbers, isSecondary])).toEqual([
    ["I år", [1, 2, undefined], false],
    ["Serie2", [0.25, undefined, 0], true],
  ]);
  expect([axes.value.numberFormat, axes.secondaryValue.numberFormat]).toEqual(["General", "0%"]);
});

test("it is another one as soon as a cell holds something else", async () => {
  await book.enter("Data!B2", 10);
  await book.enter("Data!A1", "Omsætning");
  expect([plot().title?.text, plot().series[0]?.numbers]).toEqual(["Omsætning", [10, 20, undefined]]);
});

test("cells that are hidden are left out with their words", async () => {
  await book.change((grid) => {
    const { sheetId, area } = book.place("Data!A3");
    grid.setHidden(sheetId, "rows", area, true);
  });
  expect([plot().categories, plot().series[0]?.numbers]).toEqual([
    ["2025", "2027"],
    [1, undefined],
  ]);
});

test("numbers are written as in the language of the workbook", () => {
  const show = shownNumber(DANISH);
  expect([show(1234.5, "#,##0.0"), show(0.1 + 0.2, "General"), show(0.125, "0.0%"), show(-3, "+0;-0")]).toEqual([
    "1.234,5",
    "0,3",
    "12,5%",
    "-3",
  ]);
});

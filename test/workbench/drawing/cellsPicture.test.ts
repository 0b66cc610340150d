import { cellsPicture, sizeOfCells } from "../../../src/workbench/drawing/cellsPicture";
import { openGrid, type OpenGrid } from "../grid/openGrid";

let book: OpenGrid;
beforeAll(async () => {
  book = await openGrid({ Data: { A1: "Sold & kept", B1: 1234.5, A2: true, B2: "two words here", A3: "over" } });
  const { sheetId, area } = book.place("B1");
  await book.change((grid) => {
    grid.setFormat(sheetId, area, { fill: "#FFE08A", bold: true, borderBottom: "thick #112233" });
    grid.setNumberFormats(sheetId, area, [["#,##0.00"]]);
    grid.setFormat(sheetId, book.place("B2").area, { wrapText: true });
    grid.merge(sheetId, book.place("A3:B4").area);
  });
});
afterAll(() => book.grid.dispose());

const WIDE = 88;
const HIGH = 24;
const parts = (svg: string, pattern: RegExp): readonly string[] => svg.match(pattern) ?? [];

test("cells are as large as on the sheet, and have their words, fills and lines", () => {
  const place = book.place("A1:B2");
  const svg = cellsPicture(book.grid, place);
  expect(sizeOfCells(book.grid, place)).toEqual({ width: 2 * WIDE, height: 2 * HIGH });
  expect(svg).toContain(`viewBox="0 0 ${2 * WIDE} ${2 * HIGH}"`);
  expect(svg).toContain("Sold &amp; kept</tspan>");
  expect(svg).toContain("1,234.50</tspan>");
  expect(parts(svg, /fill="#FFE08A"/g)).toHaveLength(1);
  expect(parts(svg, /<line [^>]*stroke="#112233" stroke-width="3"/g)).toHaveLength(1);
  // A number stands at the right, a text at the left, and what is true in the middle.
  expect(parts(svg, /(?<=text-anchor=")\w+/g)).toEqual(["start", "end", "middle", "start"]);
  expect(parts(svg, /font-weight="bold"/g)).toHaveLength(1);
});

test("words are broken where they are to be, and merged cells are one", () => {
  const svg = cellsPicture(book.grid, book.place("B2:B2"));
  expect(parts(svg, /<tspan/g).length).toBeGreaterThan(1);
  const merged = cellsPicture(book.grid, book.place("A3:B4"));
  expect(merged).toContain(`<rect x="0" y="0" width="${2 * WIDE}" height="${2 * HIGH}" fill="none"`);
  expect(parts(merged, /over<\/tspan>/g)).toHaveLength(1);
});

test("what is hidden takes no room", async () => {
  const { sheetId, area } = book.place("A2");
  await book.change((grid) => grid.setHidden(sheetId, "rows", area, true));
  expect(sizeOfCells(book.grid, book.place("A1:B2")).height).toBe(HIGH);
  expect(cellsPicture(book.grid, book.place("A1:B2"))).not.toContain("two");
  await book.change((grid) => grid.setHidden(sheetId, "rows", area, false));
});

test("rules have their say: fills, fonts, bars and numbers that are not shown", () => {
  const svg = cellsPicture(book.grid, book.place("B1"), () => ({
    fill: "#0E700E",
    fontColor: "#FFFFFF",
    bold: false,
    bar: { from: 0.25, to: 0.75, color: "#63C384" },
  }));
  expect(svg).toContain('fill="#0E700E"');
  expect(svg).not.toContain("bold");
  expect(svg).toContain(
    `<rect x="${1 + 0.25 * (WIDE - 2)}" y="1" width="${0.5 * (WIDE - 2)}" height="${HIGH - 2}" fill="#63C384"/>`,
  );
  expect(cellsPicture(book.grid, book.place("B1"), () => ({ hidesText: true }))).not.toContain("1,234");
});

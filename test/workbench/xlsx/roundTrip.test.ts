import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  emptyWorkbook,
  formatted,
  type CellContent,
  type CellFile,
  type WorkbookFile,
} from "../../../src/workbench/grid/file";
import { BORDER_KINDS, type BorderKind } from "../../../src/workbench/grid/borderLines";
import { FILL_PATTERNS, type FillPattern } from "../../../src/workbench/grid/fillPatterns";
import type { BorderLine } from "../../../src/workbench/grid/cellFormat";
import type { CellValue } from "../../../src/workbench/grid/grid";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { valuesOfGrid } from "../../../src/workbench/xlsx/valueOf";
import { rightXlsx } from "../../support/rightXlsx";
import { everyScorecard } from "../../support/anyScorecard";
import { cachedValues } from "../../support/cachedValues";
import { nativeFile } from "../../support/nativeFile";
import { runs } from "../../support/runs";
import { saveAndReopen, withCalculated } from "../../support/xlsx";
import { TRAPS } from "./traps";

const SAMPLE = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../../assets/sample/sample.json"), "utf8"),
) as WorkbookFile;

/** As `gridToFile` would write it: nothing for empty text, no apostrophe where none is needed, no values of formulas. */
const canonical = (file: WorkbookFile): WorkbookFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).flatMap(([address, cell]): (readonly [string, CellFile])[] => {
        const { content = "", numberFormat, format } = formatted(cell);
        const rest = { ...(numberFormat && { numberFormat }), ...(format && { format }) };
        const plain = typeof content === "string" ? content.replace(/^'(?!['=])/, "") : content;
        if (Object.keys(rest).length > 0) return [[address, plain === "" ? rest : { content: plain, ...rest }]];
        return plain === "" ? [] : [[address, plain]];
      }),
    ),
  })),
});

test("the sample workbook comes back as it was", async () => {
  expect(await saveAndReopen(SAMPLE)).toEqual(canonical(SAMPLE));
});

test("a workbook full of traps comes back as it was", async () => {
  expect(await saveAndReopen(TRAPS)).toEqual(canonical(TRAPS));
});

test("a scorecard with native formulas comes back as it was", async () => {
  for (const present of fc.sample(everyScorecard, { numRuns: 5, seed: 11 })) {
    const file = nativeFile(present);
    expect(await saveAndReopen(file)).toEqual(canonical(file));
  }
});

test.each([
  ["the sample", SAMPLE],
  ["the traps", TRAPS],
])("a reader that does not calculate sees in %s what the grid shows", async (_, file) => {
  const { bytes, shown } = await withCalculated(file, (grid) => {
    const valueOf = valuesOfGrid(grid);
    return {
      bytes: rightXlsx(file, valueOf),
      shown: file.sheets.map(({ name, cells }) =>
        Object.keys(cells).map((address): readonly [string, CellValue] => [address, valueOf(name, address) ?? ""]),
      ),
    };
  });
  const cached = cachedValues(bytes);
  let formulas = 0;
  file.sheets.forEach(({ name, cells }, index) => {
    for (const [address, value] of shown[index] ?? []) {
      if (String(formatted(cells[address] ?? "").content ?? "").startsWith("=")) formulas += 1;
      expect({ name, address, value: cached.get(name)?.get(address) ?? "" }).toEqual({ name, address, value });
    }
  });
  expect(formulas).toBeGreaterThan(10);
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "=1+1",
    "+1",
    "-1",
    "@A1",
    "'",
    "''",
    "=",
    "TRUE",
    "12",
    " 1 ",
    "_x0041_",
    "\u0001",
    "#N/A",
    "<b>",
    "\n",
  ),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.filter((each) => each !== "").map((each) => (/^['=]/.test(each) ? `'${each}` : each)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
  fc.boolean(),
);
const color = fc.integer({ min: 0, max: 0xffffff }).map((each) => `#${each.toString(16).padStart(6, "0")}`);
const line = fc
  .tuple(fc.constantFrom(...BORDER_KINDS.filter((kind): kind is BorderKind => kind !== "none")), color)
  .map(([kind, lineColor]): BorderLine => `${kind} ${lineColor}`);
const straight = fc.record(
  {
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constantFrom("Single", "Double", "SingleAccountant", "DoubleAccountant"),
    fontColor: color.filter((each) => each !== "#000000"),
    fontName: fc.constantFrom("Calibri", "A&B"),
    fontSize: fc.integer({ min: 12, max: 72 }),
    fill: color,
    horizontalAlignment: fc.constantFrom(
      "Left",
      "Center",
      "Right",
      "Fill",
      "Justify",
      "CenterAcrossSelection",
      "Distributed",
    ),
    verticalAlignment: fc.constantFrom("Top", "Bottom", "Justify", "Distributed"),
    wrapText: fc.constant(true),
    strikethrough: fc.constant(true),
    baseline: fc.constantFrom("Subscript", "Superscript"),
    indent: fc.integer({ min: 1, max: 15 }),
    rotation: fc.constantFrom(-90, -45, 30, 90, 180),
    shrinkToFit: fc.constant(true),
    readingOrder: fc.constantFrom("LeftToRight", "RightToLeft"),
    pattern: fc.constantFrom(...(Object.keys(FILL_PATTERNS) as FillPattern[])),
    locked: fc.constant(false),
    formulaHidden: fc.constant(true),
    borderTop: line,
    borderBottom: line,
    borderLeft: line,
    borderRight: line,
  },
  { requiredKeys: ["bold"] },
);
/** Both diagonals have the same line in a file. */
const diagonals = fc
  .tuple(fc.subarray(["borderUp", "borderDown"] as const), line)
  .map(([sides, each]) => Object.fromEntries(sides.map((side) => [side, each])));
const format = fc.tuple(straight, diagonals).map(([one, other]) => ({ ...one, ...other }));
const numberFormat = fc.constantFrom("0.00", "@", "dd-mm-yyyy", '#,##0 "kr."', '[Red]-0.0;"<&>"', "0%");
const cell = fc.oneof(
  content,
  fc.record({ content, numberFormat, format }),
  fc.record({ numberFormat }),
  fc.record({ content, format }),
);
const address = fc
  .tuple(fc.constantFrom("A", "Z", "AB"), fc.integer({ min: 1, max: 30 }))
  .map(([column, row]) => column + row);
const workbook = fc
  .record({
    cells: fc.dictionary(address, cell),
    properties: fc.dictionary(
      text.filter((each) => each !== ""),
      text,
      { minKeys: 1, maxKeys: 3 },
    ),
    settings: fc.dictionary(text, fc.jsonValue(), { maxKeys: 3 }),
    comment: text.filter((each) => each !== ""),
    columns: fc.dictionary(fc.constantFrom("A", "B", "AB"), fc.integer({ min: 1, max: 500 }), { minKeys: 1 }),
    rows: fc.dictionary(fc.constantFrom("1", "5", "40"), fc.integer({ min: 1, max: 300 }), { minKeys: 1 }),
  })
  .map(({ comment, settings, ...sheet }): WorkbookFile => ({
    ...emptyWorkbook(),
    active: "Æ & 'b' <c>",
    sheets: [
      { name: "Skjult", visibility: "VeryHidden", cells: {} },
      { name: "Æ & 'b' <c>", ...sheet },
    ],
    names: [{ name: "Navn", formula: "=Skjult!$A$1", visible: false, comment }],
    // JSON has no negative zero.
    settings: JSON.parse(JSON.stringify(settings)) as Record<string, unknown>,
  }));

test("any texts, numbers, logical values, formats, properties and settings come back as they were", () => {
  fc.assert(
    fc.property(workbook, (file) => {
      expect(
        readXlsx(
          rightXlsx(file, () => undefined),
          file.name,
        ),
      ).toEqual({ file, notKept: [] });
    }),
    { numRuns: runs({ full: 300, quick: 75 }) },
  );
});

test("a text that Excel has no room for is refused with its place", () => {
  const file = (length: number): WorkbookFile => ({
    ...emptyWorkbook(),
    sheets: [{ name: "Ark1", cells: { B2: "x".repeat(length) } }],
  });
  expect(
    readXlsx(
      rightXlsx(file(32_767), () => undefined),
      "",
    ).file.sheets[0]?.cells["B2"],
  ).toHaveLength(32_767);
  expect(() => rightXlsx(file(32_768), () => undefined)).toThrow("Ark1!B2 has 32768 characters; Excel takes 32767.");
});

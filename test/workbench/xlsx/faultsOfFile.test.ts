import { unzipSync, zipSync } from "fflate";
import { faultsOfFile } from "../../support/xlsxRules/faultsOfFile";
import { xlsxOf } from "../../support/xlsx";
import { changedParts } from "./changedParts";
import { EVERYTHING } from "./everythingFile";

let file: Uint8Array;
beforeAll(async () => {
  file = await xlsxOf(EVERYTHING);
});

test("a file with one of everything keeps all rules", () => {
  expect(faultsOfFile(file)).toEqual([]);
});

const SHEET = /sheets\/sheet1\.xml$/;
const OTHER = /sheets\/sheet2\.xml$/;
const DRAWING = /drawings\/drawing1\.xml$/;
const BOOK = /xl\/workbook\.xml$/;
const CHART = /charts\/chart1\.xml$/;
const TABLE = /tables\/table1\.xml$/;
const name = (attributes: string, text: string) => `<definedNames><definedName ${attributes}>${text}</definedName>`;

type Planted = readonly [fault: string, part: RegExp, from: string | RegExp, to: string, said: string | RegExp];

/** What Microsoft's own validator does not say of a file, and Excel refuses or repairs. */
const UNSEEN_BY_MICROSOFTS: readonly Planted[] = [
  [
    "a rule with a look that is not there",
    SHEET,
    /dxfId="0"/,
    'dxfId="999"',
    "a rule has look 999, which is not there",
  ],
  ["a line glued to no shape", DRAWING, /<a:stCxn id="\d+"/, '<a:stCxn id="999"', "a line is glued to shape 999"],
  [
    "a number of an axis without an axis",
    CHART,
    '<c:axId val="111111111"/>',
    '<c:axId val="5"/>',
    "there is no axis 5",
  ],
  [
    "a list of more than 255 characters",
    SHEET,
    /<formula1>&quot;[^<]*<\/formula1>/,
    `<formula1>"${"a,".repeat(150)}"</formula1>`,
    "longer than 255",
  ],
  ["merged cells that overlap", SHEET, 'ref="A3:A5"', 'ref="B1:B5"', "merged cells overlap"],
  ["a formula that is none", SHEET, "SUM(Other!B2:B4)", "SUM(Other!B2:B4", "Excel does not read"],
  ["a name for a sheet that is not there", BOOK, "Other!$B$4", "Gone!$B$4", "reads the sheet Gone, which is not there"],
  ["a name of a sheet that is not there", BOOK, 'localSheetId="0"', 'localSheetId="7"', "belongs to sheet 7"],
  [
    "a name that is there twice",
    BOOK,
    "<definedNames>",
    name('name="periode"', "1"),
    "the name periode  is there twice",
  ],
  ["a name that is a cell", BOOK, "<definedNames>", name('name="KPI1"', "1"), 'a name cannot be "KPI1"'],
  ["rows that are out of order", SHEET, /<row r="2"/, '<row r="9999"', "comes behind row 9999"],
  [
    "a set of three icons with two limits",
    SHEET,
    /(<iconSet iconSet="3\w+"[^>]*>)<cfvo [^>]*>/,
    "$1",
    "iconSet has 2 limits",
  ],
  [
    "a limit of a bar that is no number",
    SHEET,
    /(<dataBar[^>]*>)<cfvo [^>]*>/,
    '$1<cfvo type="num" val="many"/>',
    'dataBar has the limit "many"',
  ],
  ["a link that leads nowhere", SHEET, / location="[^"]*"/, "", "leads nowhere"],
  [
    "a header of more than 255 characters",
    SHEET,
    /<oddHeader>[^<]*</,
    `<oddHeader>${"x".repeat(256)}<`,
    "oddHeader is longer than 255",
  ],
  ["a scale of 500 %", SHEET, /<pageSetup /, '<pageSetup scale="500" ', "a scale of 500 is none"],
  [
    "half a bar whose other half is called otherwise",
    SHEET,
    /<x14:id>\{0+-/,
    "<x14:id>{00000009-",
    "has no other half",
  ],
  [
    "panes that say not how they are split",
    SHEET,
    /(<pane [^>]*?) topLeftCell="[^"]*"/,
    "$1",
    "the lower pane has no first cell",
  ],
];

/** What it says too. */
const SEEN_BY_MICROSOFTS: readonly Planted[] = [
  [
    "validation before rules",
    SHEET,
    /(<conditionalFormatting .*<\/conditionalFormatting>)(<dataValidations .*<\/dataValidations>)/,
    "$2$1",
    "worksheet has conditionalFormatting behind dataValidations",
  ],
  ["two shapes with one number", DRAWING, /<xdr:cNvPr id="3"/, '<xdr:cNvPr id="2"', "two shapes have the number 2"],
  [
    "a sheet without the relationship to its drawing",
    SHEET,
    /<drawing r:id="[^"]*"/,
    '<drawing r:id="rId99"',
    "names the relationship rId99 in drawing",
  ],
  [
    "a frame without the relationship to its chart",
    /drawing2\.xml$/,
    /<c:chart ([^>]*)r:id="[^"]*"/,
    '<c:chart $1r:id="rId99"',
    "a frame has no chart",
  ],
  ["two titles", CHART, /(<c:autoTitleDeleted)/, "<c:title/><c:title/>$1", "chart has title twice"],
  [
    "a part without a kind",
    /Content_Types/,
    /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/,
    "",
    "xl/tables/table1.xml has no content type",
  ],
  ["a sheet with a name of 32 letters", BOOK, 'name="Et ark"', `name="${"x".repeat(32)}"`, "a sheet cannot be called"],
];

/** And what else Excel minds. */
const OTHERS: readonly Planted[] = [
  [
    "a table with a name that is none",
    TABLE,
    /displayName="[^"]*"/,
    'displayName="sheets-table.1"',
    'a table cannot be called "sheets-table.1"',
  ],
  [
    "a table called like a defined name",
    TABLE,
    /displayName="[^"]*"/,
    'displayName="Periode"',
    "a table and a name are called periode",
  ],
  [
    "merged cells in a table",
    OTHER,
    "<drawing ",
    '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells><drawing ',
    "there are merged cells in it",
  ],
  [
    "a header that its cell does not say",
    TABLE,
    'name="Mål"',
    'name="Budget"',
    'the cell of column "Budget" says "Mål"',
  ],
  [
    "a formula of more than 8,192 characters",
    SHEET,
    "SUM(Other!B2:B4)",
    `SUM(${"1,".repeat(4100)}1)`,
    "longer than 8192",
  ],
  [
    "more than 65,530 links",
    SHEET,
    "</hyperlinks>",
    `${'<hyperlink ref="A9" location="Other!A1"/>'.repeat(65_530)}</hyperlinks>`,
    "more than 65530 links",
  ],
  ["two rules that count alike", SHEET, /priority="2"/, 'priority="1"', "two rules have the priority 1"],
  ["a style that is not there", SHEET, /<c r="D3"[^>]*>/, '<c r="D3" s="999">', "D3 has style 999"],
  ["a rule of a chart with its sheet gone", CHART, "Other!$B$2:$B$4", "Gone!$B$2:$B$4", "there is no sheet Gone"],
  ["a comment of nobody", /threadedComment1\.xml$/, /personId="[^"]*"/, 'personId="{0}"', "is nobody's"],
  ["a table called as another", BOOK, "<definedNames>", name('name="R1C1"', "1"), 'a name cannot be "R1C1"'],
];

test.each([...UNSEEN_BY_MICROSOFTS, ...SEEN_BY_MICROSOFTS, ...OTHERS])(
  "the rules find %s",
  (_, part, from, to, said) => {
    let planted = 0;
    const changed = changedParts(file, part, (xml) => {
      const after = xml.replace(from, to);
      planted += Number(after !== xml);
      return after;
    });
    expect(planted).toBe(1);
    expect(faultsOfFile(changed).join("\n")).toMatch(said);
  },
);

test("a limit may be a name of the workbook, in any case, and with what is calculated of it", () => {
  const limited = (value: string): string => {
    const changed = changedParts(file, SHEET, (xml) =>
      xml.replace(/(<dataBar[^>]*>)<cfvo [^>]*>/, `$1<cfvo type="formula" val="${value}"/>`),
    );
    return faultsOfFile(changed).join("\n");
  };
  expect([limited("PERIODE"), limited("Periode*2")].join("")).not.toContain("has the limit");
  expect(limited("periods")).toContain('has the limit "periods"');
});

test("the rules find a part that is missing", () => {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => path !== "xl/charts/chart1.xml");
  expect(faultsOfFile(zipSync(Object.fromEntries(parts))).join("\n")).toContain(
    "leads to xl/charts/chart1.xml by rId1, which is not there",
  );
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { handmade, rows, type Handmade } from "./handmade";

const cellsOf = (made: Handmade) => readXlsx(handmade(made), "Bog.xlsx").file.sheets[0]?.cells;
const lossesOf = (made: Handmade): string[] => readXlsx(handmade(made), "Bog.xlsx").notKept.map(({ kind }) => kind);

/** Written by exceljs 4.4.0, an independent library. */
const EXCELJS = readFileSync(path.resolve(__dirname, "files/exceljs.xlsx"));

test("a workbook of exceljs is read, and what cannot be kept is named", () => {
  const { file, notKept } = readXlsx(EXCELJS, "exceljs.xlsx");
  expect(file).toEqual({
    name: "exceljs.xlsx",
    active: "Data",
    sheets: [
      {
        name: "Data",
        columns: { G: 140, I: 63 },
        cells: {
          A1: "Dato",
          B1: "Navn",
          C1: "Beløb",
          E1: "Fed og ikke",
          G1: "Flettet",
          A2: { content: 46053, numberFormat: "dd-mm-yyyy" },
          B2: "Kaffe",
          C2: 12.5,
          E2: "=C2*2",
          A3: { content: 46081, numberFormat: "dd-mm-yyyy" },
          B3: "Te",
          C3: 7,
          E3: "=C3*2",
          A4: "I alt",
          C4: "=SUBTOTAL(109,Salg[Beløb])",
          E4: "=C4*2",
          G4: "Et link",
          G5: "=#N/A",
          G6: true,
          G7: "=1/0",
          G8: {
            content: "kant",
            format: { bold: true, fontColor: "#4F81BD", fill: "#E3F1E8", borderTop: "thin #000000" },
          },
          G9: { content: 0.25, numberFormat: "0.0%" },
        },
        conditionalFormats: [
          {
            ranges: "C2:C3",
            rule: { type: "CellValue", operator: "GreaterThan", formula1: "=10", format: { bold: true } },
          },
        ],
        dataValidations: [
          {
            ranges: "G10",
            rule: { type: "List", source: "ja,nej", inCellDropDown: true },
            ignoreBlanks: false,
            errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
            prompt: { showPrompt: false, title: "", message: "" },
          },
        ],
        merged: ["G1:H2"],
        frozen: { rows: 1, columns: 0 },
        tabColor: "#FF0000",
        hiddenColumns: ["I"],
        links: [{ range: "G4", address: "https://example.com/" }],
        notes: [{ cell: "G9", text: "En kommentar", author: "Author" }],
        page: { printArea: "A1:E4" },
      },
      { name: "Skjult", visibility: "VeryHidden", cells: { A1: "'=ikke en formel", A2: " mellemrum " } },
    ],
    tables: [{ name: "Salg", sheet: "Data", area: "A1:C3", look: { showBandedRows: false } }],
    names: [{ name: "Faktisk", formula: "=Data!$C$2" }],
    settings: {},
  });
  expect(notKept).toEqual([
    { kind: "defaultFont", where: ["Calibri 11"] },
    { kind: "richText", where: [] },
    { kind: "tableTotals", where: ["Data"] },
  ]);
});

test("cells of every kind are read: inline and rich text, dates, logical values, errors, results of formulas", () => {
  const cells = cellsOf({
    texts:
      '<si><t>delt</t></si><si><r><rPr><b/></rPr><t>Fed</t></r><r><t xml:space="preserve"> tekst</t></r><rPh sb="0" eb="1"><t>lyd</t></rPh></si>',
    sheet: rows(
      '<c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>+inde</t></is></c>',
      '<c r="A2" t="d"><v>2026-01-31</v></c><c r="B2" t="d"><v>2026-01-31T12:00:00</v></c>',
      '<c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#REF!</v></c><c r="C3" t="str"><v>=tekst</v></c>',
      '<c r="A4" t="str"><f>A1&amp;"&lt;x&gt;"</f><v></v></c><c r="B4"><v>1.5E-3</v></c><c r="C4"/>',
    ),
  });
  expect(cells).toEqual({
    A1: "delt",
    B1: "Fed tekst",
    D1: "+inde",
    A2: 46053,
    B2: 46053.5,
    A3: true,
    B3: "=#REF!",
    C3: "'=tekst",
    A4: '=A1&"<x>"',
    B4: 0.0015,
  });
});

test("cells that an array formula or a spilling one fills have no content of their own", () => {
  const sheet = rows(
    '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(A1:A2*2)</f><v>6</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><v>3</v></c>',
  );
  expect(cellsOf({ sheet })).toEqual({ A1: "=SEQUENCE(2)", B1: "=SUM(A1:A2*2)", B2: 3 });
});

test("colours of the theme, of the palette and with a tint become plain ones", () => {
  const theme =
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>' +
    "</a:clrScheme></a:themeElements></a:theme>";
  const fill = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
  const cells = cellsOf({
    styles:
      `<fonts><font/></fonts><fills><fill/><fill/>${fill('theme="4"')}${fill('theme="4" tint="0.8"')}` +
      `${fill('theme="0" tint="-0.25"')}${fill('indexed="10"')}</fills>` +
      `<cellXfs>${[0, 2, 3, 4, 5].map((id) => `<xf fillId="${id}"/>`).join("")}</cellXfs>`,
    parts: { "xl/theme/theme1.xml": theme },
    sheet: rows('<c s="1"/><c s="2"/><c s="3"/><c s="4"/>'),
  });
  expect(Object.values(cells ?? {}).map((cell) => (typeof cell === "object" ? cell.format?.fill : undefined))).toEqual([
    "#4F81BD",
    "#DCE6F2",
    "#BFBFBF",
    "#FF0000",
  ]);
});

test("days that are counted from 1904 are converted where the format tells them", () => {
  const made: Handmade = {
    before: '<workbookPr date1904="1"/>',
    styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    sheet: rows('<c s="1"><v>44591</v></c><c><v>44591</v></c>'),
  };
  expect(cellsOf(made)).toEqual({ A1: { content: 46053, numberFormat: "m/d/yyyy" }, B1: 44591 });
  expect(lossesOf(made)).toContain("dates1904");
});

test("a table as LibreOffice writes it, without a style, is read, with its formulas", () => {
  const { file, notKept } = readXlsx(
    handmade({
      sheet:
        rows(
          '<c t="inlineStr"><is><t>Navn</t></is></c><c t="inlineStr"><is><t>Tal</t></is></c>',
          '<c><v>1</v></c><c><f aca="false">Salg[[#This Row],[Navn]]*2</f><v>2</v></c>',
        ) + '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      sheetLinks: [["table", "../tables/table1.xml"]],
      parts: {
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Salg" displayName="Salg" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Navn"/><tableColumn id="2" name="Tal"/></tableColumns></table>',
      },
    }),
    "Bog.xlsx",
  );
  const look = { style: "", showBandedRows: false, showFilterButton: false };
  expect(file.tables).toEqual([{ name: "Salg", sheet: "Ark1", area: "A1:B2", look }]);
  expect(file.sheets[0]?.cells["B2"]).toBe("=[@Navn]*2");
  expect(notKept).toEqual([]);
});

test("prefixed elements and the strict kind of file are read too", () => {
  const strict = "http://purl.oclc.org/ooxml";
  const bytes = handmade({
    sheet: "",
    parts: {
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="Strengt" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  expect(readXlsx(bytes, "Bog.xlsx").file.sheets).toEqual([{ name: "Strengt", cells: { A1: 1 } }]);
});

test("names of one sheet are taken over where the name is free; names of Excel's own are not", () => {
  const { file, notKept } = readXlsx(
    handmade({
      sheet: "",
      after:
        '<definedNames><definedName name="Moms">0.25</definedName><definedName name="moms" localSheetId="0">0.3</definedName>' +
        '<definedName name="Egen" localSheetId="0" hidden="1" comment="a">_xlfn.IFS(Ark1!$A$1,1)</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Ark1!$A$1</definedName>' +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Ark1!$A$1</definedName>' +
        '<definedName name="Ude">[1]Ark1!$A$1</definedName></definedNames>',
    }),
    "Bog.xlsx",
  );
  expect(file.names).toEqual([
    { name: "Moms", formula: "=0.25" },
    { name: "Egen", formula: "=IFS(Ark1!$A$1,1)", visible: false, comment: "a" },
  ]);
  expect(notKept).toEqual([
    { kind: "names", where: ["moms", "Egen"] },
    { kind: "otherWorkbooks", where: ["Ude"] },
  ]);
});

test("formulas that read another workbook leave their value", () => {
  const made: Handmade = {
    sheet: rows("<c><f>[1]Ark1!A1*2</f><v>7</v></c><c t=\"str\"><f>'[1]Mit ark'!A1</f><v>ja</v></c>"),
  };
  expect(cellsOf(made)).toEqual({ A1: 7, B1: "ja" });
  expect(lossesOf(made)).toEqual(["otherWorkbooks"]);
});

test("parts of the file that nobody reads are named, with their path where no word says it", () => {
  const parts = {
    "xl/vbaProject.bin": "x",
    "xl/charts/chart1.xml": "<a/>",
    "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="x"><xdr:sp/></xdr:wsDr>',
    "xl/pivotTables/pivotTable1.xml": "<a/>",
    "xl/media/image1.png": "x",
    "customXml/item1.xml": "<a/>",
    "xl/nyt/ukendt.xml": "<a/>",
    "xl/calcChain.xml": "<a/>",
    "docProps/app.xml": "<a/>",
  };
  expect(readXlsx(handmade({ sheet: "", parts }), "Bog.xlsm").notKept).toEqual([
    { kind: "charts", where: [] },
    { kind: "customXml", where: [] },
    { kind: "macros", where: [] },
    { kind: "other", where: ["xl/nyt/ukendt.xml"] },
    { kind: "pictures", where: [] },
    { kind: "pivotTables", where: [] },
    { kind: "shapes", where: [] },
  ]);
});

test("a document of an add-in that the file does not have is named, and the rest is read", () => {
  const made: Handmade = { sheet: rows("<c><v>1</v></c>"), links: [["customXml", "../NULL"]] };
  expect(cellsOf(made)).toEqual({ A1: 1 });
  expect(lossesOf(made)).toEqual(["customXml"]);
});

test("styles of one's own for tables are named, also when no table has them", () => {
  const style = (name: string, elements: string): string => `<tableStyle name="${name}">${elements}</tableStyle>`;
  const own = style("Vores &amp; andres", '<tableStyleElement type="wholeTable" dxfId="0"/>');
  const styles = `<tableStyles>${own}${style("Invisible", "")}</tableStyles>`;
  expect(readXlsx(handmade({ sheet: "", styles }), "Bog.xlsx").notKept).toEqual([
    { kind: "tableStyles", where: ["Vores & andres"] },
  ]);
});

test("settings are those of the add-in that asks; those of others are named", () => {
  const extension = (id: string, value: string): string =>
    `<we:webextension xmlns:we="x" id="{1}"><we:reference id="${id}" version="1.0"/><we:properties><we:property name="a" value="${value}"/></we:properties></we:webextension>`;
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  const bytes = handmade({
    sheet: "",
    parts: {
      "_rels/.rels": `<Relationships xmlns="${rels}"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/><Relationship Id="b" Type="x/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
      "xl/webextensions/taskpanes.xml": "<a/>",
      "xl/webextensions/_rels/taskpanes.xml.rels": `<Relationships xmlns="${rels}"><Relationship Id="a" Type="x/webextension" Target="webextension1.xml"/><Relationship Id="b" Type="x/webextension" Target="webextension2.xml"/></Relationships>`,
      "xl/webextensions/webextension1.xml": extension("OTHER", "1"),
      "xl/webextensions/webextension2.xml": extension("OWN", "&quot;da&quot;"),
    },
  });
  const { file, notKept } = readXlsx(bytes, "Bog.xlsx", { id: "own", version: "1.0" });
  expect(file.settings).toEqual({ a: "da" });
  expect(notKept).toEqual([{ kind: "addinSettings", where: ["other"] }]);
});

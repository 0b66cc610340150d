import { strToU8 } from "fflate";
import { handmade, rows } from "./handmade";
import { zip } from "./zip";

export const SHEET = "xl/worksheets/sheet1.xml";
export const sheetOf = (xml: string): Uint8Array => handmade({ sheet: "", parts: { [SHEET]: xml } });
export const nested = (name: string, depth: number): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
export const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zip(Object.entries(parts).map(([name, content]) => ({ name, content })));
export const text = (content: string): string => rows(`<c r="A1" t="inlineStr"><is><t>${content}</t></is></c>`);
const cell = (attributes: string, inside = "<v>1</v>"): Uint8Array =>
  handmade({ sheet: rows(`<c ${attributes}>${inside}</c>`) });
const formula = (content: string): Uint8Array => cell('r="A1"', `<f>${content}</f><v>1</v>`);
const MANY = 1_100_000;
const ONE = rows('<c r="A1"><v>1</v></c>');
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of so many sheets, which are all the same part of the file. */
const workbookOf = (count: number, name: (index: number) => string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${Array.from({ length: count }, (_, index) => `<sheet name="${name(index)}" sheetId="${index + 1}" r:id="rId1"/>`).join("")}</sheets></workbook>`;

const tableOver = (area: string): Uint8Array =>
  handmade({
    sheet: `${ONE}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    sheetLinks: [["table", "../tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="${area}"><tableColumns count="1"><tableColumn id="1" name="1"/></tableColumns></table>`,
    },
  });

/** A file whose parts say that they are packed in a way of that number. */
function packedBy(method: number): Uint8Array {
  const file = handmade({ sheet: ONE });
  const bytes = new DataView(file.buffer);
  for (let at = 0; at < file.length - 4; at += 1) {
    if (bytes.getUint32(at, true) === 0x04034b50) bytes.setUint16(at + 8, method, true);
    if (bytes.getUint32(at, true) === 0x02014b50) bytes.setUint16(at + 10, method, true);
  }
  return file;
}

/** Files that want to hang, fill the memory or lead astray; how long each takes is in the benchmark. */
export const HOSTILE: readonly (readonly [kind: string, file: () => Uint8Array, outcome: unknown])[] = [
  ["200,000 elements in each other", () => sheetOf(nested("a", 200_000)), "tooLarge"],
  ["200,000 elements in each other, in a text", () => handmade({ sheet: text(nested("r", 200_000)) }), "tooLarge"],
  ["200,000 in the styles", () => handmade({ sheet: text("x"), styles: nested("xf", 200_000) }), "tooLarge"],
  ["101 elements in each other", () => sheetOf(nested("a", 101)), "tooLarge"],
  ["a text that unpacks to 130 MB", () => packed({ [SHEET]: new Uint8Array(130 * 1024 * 1024) }), "tooLarge"],
  [
    "parts that unpack to 160 MB together",
    () => packed(Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`p${i}`, new Uint8Array(32 * 1024 * 1024)]))),
    "tooLarge",
  ],
  [
    "a part that unpacks to 60 MB and says 10 bytes",
    () => zip([{ name: SHEET, content: new Uint8Array(60 * 1024 * 1024), claims: 10 }]),
    "damaged",
  ],
  ["a part that says more than it has", () => zip([{ name: SHEET, content: "<a/>", claims: 4000 }]), "notWorkbook"],
  [
    "a million cells",
    () => handmade({ sheet: `<sheetData><row r="1">${"<c/>".repeat(MANY)}</row></sheetData>` }),
    "tooLarge",
  ],
  ["a million texts", () => handmade({ sheet: text("x"), texts: "<si/>".repeat(MANY) }), "tooLarge"],
  ["a million rows", () => handmade({ sheet: `<sheetData>${"<row/>".repeat(MANY)}</sheetData>` }), "tooLarge"],
  [
    "a million attributes",
    () => sheetOf(`<a ${Array.from({ length: MANY }, (_, i) => `a${i}="1"`).join(" ")}/>`),
    "tooLarge",
  ],
  ["a million columns with widths", () => handmade({ sheet: `<cols>${"<col/>".repeat(MANY)}</cols>` }), "tooLarge"],
  ["an entity in itself", () => sheetOf('<!DOCTYPE a [<!ENTITY b "&b;">]><worksheet>&b;</worksheet>'), "damaged"],
  [
    "an entity from elsewhere",
    () => sheetOf('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    "damaged",
  ],
  ["an encoding that is none", () => sheetOf('<?xml version="1.0" encoding="nowhere"?><worksheet/>'), "damaged"],
  ["bytes that are no text", () => packed({ "xl/workbook.xml": Uint8Array.of(0xc3, 0x28) }), "notWorkbook"],
  ["a part that is half there", () => sheetOf("<worksheet><sheetData><row>"), "damaged"],
  ["half a file", () => handmade({ sheet: text("x") }).subarray(0, 400), "damaged"],
  ["nothing in it", () => packed({}), "notZip"],
  ["no bytes", () => new Uint8Array(), "notZip"],
  ["a table of text", () => strToU8("Navn;Tal\nROI;1"), "notZip"],
  ["an old or encrypted file", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "protected"],
  ["a file in a file", () => packed({ "Bog.xlsx": handmade({ sheet: text("x") }) }), "notWorkbook"],
  [
    "two parts of one name",
    () => handmade({ sheet: text("x"), entries: [{ name: SHEET, content: "<b/>" }] }),
    "damaged",
  ],
  ["a part named out of the file", () => handmade({ sheet: text("x"), parts: { "../../../etc/passwd": "x" } }), "x"],
  [
    "a sheet outside of the file",
    () => handmade({ sheet: text("x"), sheetLinks: [["table", "../../../../../etc/passwd"]] }),
    "x",
  ],
  [
    "a workbook that leads to itself",
    () => handmade({ sheet: text("x"), links: [["worksheet", "workbook.xml"]] }),
    "x",
  ],
  ["an empty sheet", () => sheetOf(""), "damaged"],
  ["a sheet that is something else", () => sheetOf("<html><body>hello</body></html>"), "opened"],
  ["a cell beyond the sheet", () => cell('r="ZZZ2000000"'), "damaged"],
  ["a cell in row 0", () => cell('r="A0"'), "damaged"],
  ["a cell without a place", () => cell(""), 1],
  [
    "a row beyond the sheet",
    () => handmade({ sheet: '<sheetData><row r="2000000000"><c><v>1</v></c></row></sheetData>' }),
    "damaged",
  ],
  ["a text that is not there", () => cell('r="A1" t="s"', "<v>999</v>"), "damaged"],
  ["a style that is not there", () => cell('r="A1" s="999"'), 1],
  ["a number beyond all numbers", () => cell('r="A1"', "<v>1e999</v>"), "damaged"],
  ["a text for a number", () => cell('r="A1"', "<v>NaN</v>"), "damaged"],
  ["a text longer than a cell takes", () => handmade({ sheet: text("x".repeat(40_000)) }), "damaged"],
  ["a formula longer than a cell takes", () => formula(`1${"+1".repeat(50_000)}`), "damaged"],
  ["a formula of 5,000 brackets in each other", () => formula("(".repeat(5000) + "1" + ")".repeat(5000)), "damaged"],
  ["a formula that is none", () => formula("SUM((("), "=SUM((("],
  [
    "cells merged over the whole sheet",
    () => handmade({ sheet: `${ONE}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
    "tooLarge",
  ],
  ["a table over the whole sheet", () => tableOver("A1:XFD1048576"), "tooLarge"],
  ["a table of a whole column", () => tableOver("A1:A1048576"), 1],
  ["a table that lies nowhere", () => tableOver("nowhere"), "damaged"],
  [
    "5,000 sheets",
    () => handmade({ sheet: ONE, parts: { "xl/workbook.xml": workbookOf(5000, (index) => `S${index}`) } }),
    "tooLarge",
  ],
  [
    "two sheets of one name",
    () => handmade({ sheet: ONE, parts: { "xl/workbook.xml": workbookOf(2, () => "A") } }),
    "damaged",
  ],
  ["no sheet", () => handmade({ sheet: ONE, parts: { "xl/workbook.xml": workbookOf(0, () => "A") } }), "notWorkbook"],
  [
    "a sheet that is called a script",
    () =>
      handmade({
        sheet: ONE,
        parts: { "xl/workbook.xml": workbookOf(1, () => "&lt;script&gt;alert(1)&lt;/script&gt;") },
      }),
    1,
  ],
  [
    "a format that columns to the end of all numbers have",
    () => handmade({ sheet: `<cols><col min="1" max="2000000000" width="9"/></cols>${ONE}` }),
    1,
  ],
  [
    "rows that are frozen beyond the sheet",
    () =>
      handmade({
        sheet: `<sheetViews><sheetView><pane ySplit="2000000000" state="frozen"/></sheetView></sheetViews>${ONE}`,
      }),
    1,
  ],
  [
    "a list and 2,000 rules for the whole sheet",
    () =>
      handmade({
        sheet: `${ONE}<conditionalFormatting sqref="A1:XFD1048576">${Array.from({ length: 2000 }, (_, i) => `<cfRule type="expression" priority="${i + 1}"><formula>1</formula></cfRule>`).join("")}</conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`,
      }),
    1,
  ],
  [
    "a formula shared over the whole sheet",
    () => handmade({ sheet: rows('<c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1</f><v>1</v></c>') }),
    "=B1",
  ],
  [
    "names that name each other",
    () =>
      handmade({
        sheet: ONE,
        after:
          '<definedNames><definedName name="a">b</definedName><definedName name="b">a</definedName></definedNames>',
      }),
    1,
  ],
  [
    "a link that runs a script",
    () =>
      handmade({
        sheet: `${ONE}<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>`,
        sheetLinks: [["hyperlink", "javascript:alert(1)"]],
      }),
    1,
  ],
  ["a formula that starts a program", () => formula("cmd|'/c calc'!A0"), "=cmd|'/c calc'!A0"],
  [
    "a workbook with macros",
    () => handmade({ sheet: ONE, links: [["vbaProject", "vbaProject.bin"]], parts: { "xl/vbaProject.bin": "x" } }),
    1,
  ],
  [
    "a drawing that is none",
    () =>
      handmade({
        sheet: `${ONE}<drawing r:id="rId1"/>`,
        sheetLinks: [["drawing", "../drawings/drawing1.xml"]],
        parts: { "xl/drawings/drawing1.xml": "<xdr:wsDr/>" },
      }),
    "damaged",
  ],
  ["half a character", () => handmade({ sheet: text("&#xD800;") }), "damaged"],
  ["a letter that is none", () => handmade({ sheet: text("\u0000") }), "damaged"],
  ["an .xlsb file", () => packed({ "xl/workbook.bin": Uint8Array.of(1, 2, 3) }), "notWorkbook"],
  [
    "an .ods file",
    () =>
      packed({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }),
    "notWorkbook",
  ],
  ["a web page", () => strToU8("<html><table><tr><td>1</td></tr></table></html>"), "notZip"],
  ["a way of packing that nobody knows", () => packedBy(99), "damaged"],
  [
    "20,000 names",
    () =>
      handmade({
        sheet: text("x"),
        after: `<definedNames>${Array.from({ length: 20_000 }, (_, i) => `<definedName name="n${i}">Ark1!$A$1</definedName>`).join("")}</definedNames>`,
      }),
    "x",
  ],
];

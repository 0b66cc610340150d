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
  ["a cell in row 0", () => cell('r="A0"'), 1],
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
    "20,000 names",
    () =>
      handmade({
        sheet: text("x"),
        after: `<definedNames>${Array.from({ length: 20_000 }, (_, i) => `<definedName name="n${i}">Ark1!$A$1</definedName>`).join("")}</definedNames>`,
      }),
    "x",
  ],
];

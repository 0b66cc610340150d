import { strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import { handmade, rows } from "./handmade";

/** What came of opening a file: the first cell, or why not. */
function opened(bytes: Uint8Array): unknown {
  try {
    return Object.values(readXlsx(bytes, "Bog.xlsx").file.sheets[0]?.cells ?? {})[0] ?? "opened";
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
}

const SHEET = "xl/worksheets/sheet1.xml";
const sheetOf = (xml: string): Uint8Array => handmade({ sheet: "", parts: { [SHEET]: xml } });
const nested = (name: string, depth: number): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);
const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...parts }, { level: 1 });
const text = (content: string): string => rows(`<c r="A1" t="inlineStr"><is><t>${content}</t></is></c>`);
const MANY = 1_100_000;

/** Files that want to hang, fill the memory or lead astray; none may take longer than five seconds. */
const HOSTILE: readonly (readonly [kind: string, file: () => Uint8Array, outcome: unknown])[] = [
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
    "a million cells",
    () => handmade({ sheet: `<sheetData><row r="1">${"<c/>".repeat(MANY)}</row></sheetData>` }),
    "tooLarge",
  ],
  ["a million texts", () => handmade({ sheet: text("x"), texts: "<si/>".repeat(MANY) }), "tooLarge"],
  ["a million rows", () => handmade({ sheet: `<sheetData>${"<row/>".repeat(MANY)}</sheetData>` }), "tooLarge"],
  ["an entity in itself", () => sheetOf('<!DOCTYPE a [<!ENTITY b "&b;">]><worksheet>&b;</worksheet>'), "damaged"],
  [
    "an entity from elsewhere",
    () => sheetOf('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
    "damaged",
  ],
  ["an encoding that is none", () => sheetOf('<?xml version="1.0" encoding="nowhere"?><worksheet/>'), "damaged"],
  ["bytes that are no text", () => packed({ "xl/workbook.xml": Uint8Array.of(0xc3, 0x28) }), "notWorkbook"],
  ["a part that is half there", () => sheetOf("<worksheet><sheetData><row>"), "damaged"],
  ["nothing in it", () => packed({}), "notZip"],
  ["an empty sheet", () => sheetOf(""), "damaged"],
  ["a sheet that is something else", () => sheetOf("<html><body>hello</body></html>"), "opened"],
  ["a cell beyond the sheet", () => handmade({ sheet: rows('<c r="ZZZ2000000"><v>1</v></c>') }), "damaged"],
];

test.each(HOSTILE)("%s", (_, file, outcome) => {
  const bytes = file();
  const begin = process.cpuUsage();
  expect(opened(bytes)).toBe(outcome);
  expect(process.cpuUsage(begin).user).toBeLessThan(5_000_000);
});

test.each(["iso-8859-1", "ISO-8859-1", "windows-1252"])("a part in %s is read", (encoding) => {
  const xml = `<?xml version="1.0" encoding="${encoding}"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${text("Blåbærgrød")}</worksheet>`;
  const whole = handmade({ sheet: text("here") });
  const at = Uint8Array.from(xml, (letter) => letter.charCodeAt(0));
  expect(opened(withPart(whole, at))).toBe("Blåbærgrød");
});

test.each([
  ["utf-16le", true],
  ["utf-16be", false],
] as const)("a part in %s is read", (_, isLittle) => {
  const xml = `\uFEFF<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${text("Æble")}</worksheet>`;
  const bytes = new Uint8Array(xml.length * 2);
  const view = new DataView(bytes.buffer);
  [...xml].forEach((letter, index) => view.setUint16(index * 2, letter.charCodeAt(0), isLittle));
  expect(opened(withPart(handmade({ sheet: text("here") }), bytes))).toBe("Æble");
});

function withPart(file: Uint8Array, sheet: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(file), [SHEET]: sheet });
}

test("what is refused is said in a sentence", () => {
  expect(() => readXlsx(sheetOf(nested("a", 200)), "Bog.xlsx")).toThrow("The file is too large.");
  expect(() => readXlsx(strToU8("x"), "Bog.xlsx")).toThrow("This is not an .xlsx file.");
});

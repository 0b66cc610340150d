import { strToU8, unzipSync } from "fflate";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import { handmade } from "./handmade";
import { HOSTILE, nested, packed, SHEET, sheetOf, text } from "./hostileFiles";

/** What came of opening a file: the first cell, or why not. */
function opened(bytes: Uint8Array): unknown {
  try {
    return Object.values(readXlsx(bytes, "Bog.xlsx").file.sheets[0]?.cells ?? {})[0] ?? "opened";
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
}

test.each(HOSTILE)("%s", (_, file, outcome) => {
  expect(opened(file())).toBe(outcome);
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
  return packed({ ...unzipSync(file), [SHEET]: sheet });
}

test("what is refused is said in a sentence", () => {
  expect(() => readXlsx(sheetOf(nested("a", 200)), "Bog.xlsx")).toThrow("The file is too large.");
  expect(() => readXlsx(strToU8("x"), "Bog.xlsx")).toThrow("This is not an .xlsx file.");
});

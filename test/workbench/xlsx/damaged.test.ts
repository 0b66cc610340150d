import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import type { OpenedXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { rightXlsx } from "../../support/rightXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/xlsxError";
import { handmade, rows } from "./handmade";
import { TRAPS } from "./traps";
import { runs } from "../../support/runs";

const WHOLE = rightXlsx(TRAPS, () => undefined);

function problemOf(bytes: Uint8Array): string {
  try {
    readXlsx(bytes, "Bog.xlsx");
    return "none";
  } catch (error) {
    return error instanceof XlsxError ? error.problem : `not told: ${String(error)}`;
  }
}

test("what is no workbook is told from what is damaged", () => {
  expect(problemOf(new Uint8Array())).toBe("notZip");
  expect(problemOf(strToU8("Navn;Tal\n1;2"))).toBe("notZip");
  expect(problemOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe("protected");
  expect(problemOf(zipSync({ "word/document.xml": strToU8("<a/>") }))).toBe("notWorkbook");
  expect(problemOf(WHOLE.slice(0, WHOLE.length / 2))).toBe("damaged");
  expect(problemOf(handmade({ sheet: "<sheetData>", parts: {} }))).toBe("damaged");
  expect(problemOf(handmade({ sheet: rows('<c r="A1"><v>ikke et tal</v></c>') }))).toBe("damaged");
  expect(problemOf(handmade({ sheet: rows('<c r="??"><v>1</v></c>') }))).toBe("damaged");
});

test("a part that is missing is named", () => {
  const parts = unzipSync(WHOLE);
  delete parts["xl/worksheets/sheet2.xml"];
  expect(() => readXlsx(zipSync(parts), "Bog.xlsx")).toThrow(
    "The file is damaged. xl/worksheets/sheet2.xml is missing.",
  );
});

test("entities cannot be nested to blow up, and nothing is fetched", () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "xxxx"><!ENTITY c "&b;&b;">]><worksheet>&c;</worksheet>';
  expect(problemOf(handmade({ sheet: "", parts: { "xl/worksheets/sheet1.xml": bomb } }))).toBe("damaged");
});

test("a byte that has changed anywhere is found out, or changes nothing", () => {
  const whole: OpenedXlsx = readXlsx(WHOLE, "Bog.xlsx");
  fc.assert(
    fc.property(fc.nat({ max: WHOLE.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const bytes = Uint8Array.from(WHOLE);
      bytes[at] = (bytes[at] ?? 0) ^ by;
      const problem = problemOf(bytes);
      expect(problem).not.toMatch(/^not told/);
      if (problem === "none") expect(readXlsx(bytes, "Bog.xlsx").file.sheets.length).toBeGreaterThan(0);
      if (problem === "none" && readXlsx(bytes, "Bog.xlsx").notKept.length === 0)
        expect(readXlsx(bytes, "Bog.xlsx")).toEqual(whole);
    }),
    { numRuns: runs({ full: 300, quick: 75 }) },
  );
});

import fc from "fast-check";
import {
  escapeFormula,
  escapeLine,
  escapeText,
  unescapeFormula,
  unescapeText,
} from "../../../src/workbench/xlsx/escapedText";
import { propertyFromFile, propertyToFile } from "../../../src/workbench/xlsx/sheetProperties";
import { parseXml, escapeXml } from "../../../src/workbench/xlsx/xml";
import { runs } from "../../support/runs";

test.each([
  ["\u0001", "_x0001_"],
  ["_x0041_", "_x005F_x0041_"],
  ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
  ["_x0041\u0001", "_x005F_x0041_x0001_"],
  ["a\rb", "a_x000D_b"],
  ["\uD83D", "_xD83D_"],
  ["👍 æøå_x1_", "👍 æøå_x1_"],
])("%j is written as %s", (text, written) => {
  expect(escapeText(text)).toBe(written);
  expect(unescapeText(written)).toBe(text);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  // Code units in any order, halves of pairs among them.
  fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom("_", "x", "0041", "_x0041_", "\u0001", "\n", "\r", " ", "&", "<", "]]>"))
    .map((all) => all.join("")),
);

test("any text survives an element and an attribute", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { attributes, text: inside } = parseXml(
        `<a b="${escapeXml(escapeLine(text))}">${escapeXml(escapeText(text))}</a>`,
      );
      expect(unescapeText(inside)).toBe(text);
      expect(unescapeText(attributes["b"] ?? "")).toBe(text);
    }),
    { numRuns: runs({ full: 500, quick: 125 }) },
  );
});

test("a formula keeps what looks escaped, and what XML cannot hold", () => {
  expect(escapeFormula('"_x0041_"&"\u0001"')).toBe('"_x0041_"&"_x0001_"');
  expect(unescapeFormula('"_x0041_"&"_x0001_"')).toBe('"_x0041_"&"\u0001"');
});

test("any text survives a property of a sheet", () => {
  fc.assert(fc.property(anyText, (text) => expect(propertyFromFile(propertyToFile(text))).toBe(text)));
});

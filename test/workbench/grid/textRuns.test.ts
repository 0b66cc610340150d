import fc from "fast-check";
import { fontsIn, unlessPlain, withFont, type TextRun } from "../../../src/workbench/grid/charts/textRuns";

const red = (font: object): object => ({ ...font, color: "#FF0000" });
const PLAIN: readonly TextRun[] = [{ text: "Sold in 2026" }];

test.each<[string, number, number, readonly TextRun[]]>([
  ["the first letters", 0, 4, [{ text: "Sold", font: { color: "#FF0000" } }, { text: " in 2026" }]],
  ["letters in the middle", 5, 2, [{ text: "Sold " }, { text: "in", font: { color: "#FF0000" } }, { text: " 2026" }]],
  ["more letters than there are", 8, 99, [{ text: "Sold in " }, { text: "2026", font: { color: "#FF0000" } }]],
  ["no letters", 3, 0, PLAIN],
])("%s look otherwise", (_, start, length, runs) => {
  expect(withFont(PLAIN, { start, length }, red)).toEqual(runs);
});

test("neighbours that look alike are one, and what looks alike everywhere has no runs", () => {
  const twice = withFont(withFont(PLAIN, { start: 0, length: 4 }, red), { start: 4, length: 8 }, red);
  expect(twice).toEqual([{ text: "Sold in 2026", font: { color: "#FF0000" } }]);
  expect(unlessPlain(withFont(twice, { start: 0, length: 99 }, () => ({})))).toBeUndefined();
});

test("no letter is lost or changed, and just those that are meant have the font", () => {
  const part = fc.record({ start: fc.nat(14), length: fc.nat(14) });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const runs = parts.reduce((before, each) => withFont(before, each, red), PLAIN);
      expect(runs.map(({ text }) => text).join("")).toBe("Sold in 2026");
      for (let at = 0; at < 12; at += 1) {
        const isMeant = parts.some(({ start, length }) => at >= start && at < start + length);
        expect(fontsIn(runs, { start: at, length: 1 })).toEqual([isMeant ? { color: "#FF0000" } : {}]);
      }
    }),
  );
});

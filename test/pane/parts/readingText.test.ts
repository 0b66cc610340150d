import { paneWords } from "../../../src/language";
import { readingText } from "../../../src/pane/parts/readingText";
import type { Reading } from "../../../src/scorecard";

test.each<readonly [string, Reading, string]>([
  ["an empty cell", { kind: "blank" }, "(tom)"],
  ["a cell that has a value, but not of the period", { kind: "blank", isOfNow: true }, "–"],
  ["no cell", { kind: "none" }, "–"],
])("%s is said as it is", (_, reading, text) => {
  expect(readingText(reading, "kr.", "da", paneWords("da"))).toBe(text);
});

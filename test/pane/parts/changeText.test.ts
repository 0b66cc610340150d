import { paneWords } from "../../../src/language";
import { changeText } from "../../../src/pane/parts/changeText";
import { periodOf } from "../../../src/scorecard";

const SINCE = periodOf(46_300, "month", 1);
const short = (from: number, by: number, unit?: string): string =>
  changeText(
    { from, by, since: SINCE, bearing: "neither" },
    { unit, fiscalYearStart: 1, language: "da", words: paneWords("da") },
  ).short.replaceAll("\u00a0", " ");

test.each<readonly [string, number, number, string | undefined, string]>([
  ["a difference of small values", 50, 3.25, "kr.", "3,25"],
  ["a share of large ones", 20_000, -1000, "kr.", "5 %"],
  ["but no share that would be read as none", 1_000_000, 300, "kr.", "300"],
  ["points of a score, however large it is", 87, 1.5, undefined, "1,5"],
  ["more decimals where nothing would be left", 1500, 0.3, "", "0,3"],
])("a change is %s", (_, from, by, unit, text) => {
  expect(short(from, by, unit)).toBe(text);
});

test.each<readonly [number, "better" | "worse" | "neither", string]>([
  [3, "better", "3 op siden oktober 2026, bedre"],
  [3, "worse", "3 op siden oktober 2026, dårligere"],
  [-3, "better", "3 ned siden oktober 2026, bedre"],
  [-3, "neither", "3 ned siden oktober 2026"],
])("a change by %d that is %s is said as %s", (by, bearing, text) => {
  const since = periodOf(46_300, "month", 1);
  const { said } = changeText(
    { from: 50, by, since, bearing },
    { unit: undefined, fiscalYearStart: 1, language: "da", words: paneWords("da") },
  );
  expect(said.replaceAll("\u00a0", " ")).toBe(text);
});

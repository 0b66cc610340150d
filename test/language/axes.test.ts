import type { Language } from "../../src/language";
import { periodTick } from "../../src/language/periodTick";
import { tickTexts } from "../../src/language/tickTexts";
import { parsePeriod, type Frequency } from "../../src/scorecard";

test.each<[string, Frequency, number, Language, string, string]>([
  ["2026-01", "month", 1, "da", "jan", "2026"],
  ["2026-05", "month", 1, "da", "maj", "2026"],
  ["2026-09", "month", 1, "da", "sep", "2026"],
  ["2026-05", "month", 1, "en", "May", "2026"],
  ["2026-Q1", "quarter", 1, "da", "K1", "2026"],
  ["2026-Q1", "quarter", 1, "en", "Q1", "2026"],
  ["2026/27-Q1", "quarter", 7, "da", "K1", "2026/27"],
  ["2026-W12", "week", 1, "da", "U12", "2026"],
  ["2026", "year", 1, "da", "2026", ""],
])(
  "%s (%s, from month %i, %s) stands on an axis as %s, %s",
  (code, frequency, fiscalYearStart, language, text, year) => {
    const period = parsePeriod(code, { frequency, fiscalYearStart });
    if (period === undefined) throw new Error("no period");
    expect(periodTick(period, fiscalYearStart, language)).toEqual({ text, year });
  },
);

const plain = (texts: readonly string[]): readonly string[] => texts.map((text) => text.replaceAll("\u00a0", " "));

test.each<[readonly number[], string, Language, readonly string[]]>([
  [[], "kr.", "da", []],
  [[0, 0.5, 1], "gange", "da", ["0", "0,5", "1,0"]],
  [[93, 94, 95], "%", "da", ["93 %", "94 %", "95 %"]],
  [[93, 94], "%", "en", ["93%", "94%"]],
  [[1000, 2000], "kr.", "da", ["1.000", "2.000"]],
  [[2_000_000, 2_500_000], "kr.", "da", ["2,0 mio.", "2,5 mio."]],
  [[500_000, 1_000_000, 1_500_000], "kr.", "da", ["0,5 mio.", "1,0 mio.", "1,5 mio."]],
  [[0, 500_000_000, 1_000_000_000, 1_500_000_000], "kr.", "da", ["0", "0,5 mia.", "1,0 mia.", "1,5 mia."]],
  [[-1_500_000_000, -1_000_000_000], "", "en", ["-1.5bn", "-1.0bn"]],
  [[-1, 0, 1], "", "da", ["-1", "0", "1"]],
])("the numbers %j in %s beside an axis are in %s %j", (ticks, unit, language, texts) => {
  expect(plain(tickTexts(ticks, unit, language))).toEqual(texts);
});

import {
  formatForInput,
  formatNumber,
  formatPercent,
  formatPoints,
  formatScore,
  formatValue,
  signedPoints,
  LANGUAGES,
  languageOf,
  parseNumber,
  statusWord,
} from "../../src/language";

const NBSP = "\u00a0";

test("numbers follow the language", () => {
  expect(formatNumber(1234.56, "da")).toBe("1.234,56");
  expect(formatNumber(1234.56, "en")).toBe("1,234.56");
  expect(formatPercent(0.125, "da")).toBe(`12,5${NBSP}%`);
  expect(formatPercent(0.125, "en")).toBe("12.5%");
  expect(formatScore(87.54, "da")).toBe("87,5");
  expect(formatScore(100, "en")).toBe("100");
  // 89.96 has not reached 90; that two scores are 1.96 apart is no threshold reached.
  expect([formatScore(89.96, "da"), formatPoints(89.96, "da"), formatPoints(-1.96, "da")]).toEqual(["89,9", "90", "2"]);
  expect([signedPoints(-1.96, "da"), signedPoints(0.04, "en")]).toEqual(["−2", "+0"]);
  expect(formatForInput(1234567.5, "da")).toBe("1234567,5");
});

test("units stand behind the number on the same line", () => {
  expect(formatValue(5.4, "%", "da")).toBe(`5,4${NBSP}%`);
  expect(formatValue(5.4, "%", "en")).toBe("5.4%");
  expect(formatValue(1250, "kr.", "da")).toBe(`1.250${NBSP}kr.`);
  expect(formatValue(7, "", "da")).toBe("7");
});

test.each([0, 1.5, -12.25, 1234.5, 0.001, 1e9, 123456.789])("what is shown for typing is read back: %d", (value) => {
  for (const language of LANGUAGES) {
    expect(parseNumber(formatForInput(value, language), language)).toEqual({ kind: "number", value });
    expect(parseNumber(formatNumber(value, language), language)).toEqual({ kind: "number", value });
  }
});

test.each([
  ["da-DK", "da"],
  ["da", "da"],
  ["DA-dk", "da"],
  ["en-US", "en"],
  ["sv-SE", "en"],
  ["dan", "en"],
  [undefined, "en"],
] as const)("%s is answered in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test("statuses have the words of the trade", () => {
  const statuses = ["green", "amber", "red", "none"] as const;
  expect(statuses.map((status) => statusWord(status, "da"))).toEqual([
    "På sporet",
    "I risiko",
    "Uden for mål",
    "Ingen data",
  ]);
  expect(statuses.map((status) => statusWord(status, "en"))).toEqual(["On track", "At risk", "Off track", "No data"]);
});

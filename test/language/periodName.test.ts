import { LANGUAGES, periodName } from "../../src/language";
import { dayOf, FREQUENCIES, periodOf } from "../../src/scorecard";

const DAY = dayOf({ year: 2026, month: 11, day: 24 });

test.each([
  ["day", 1, "24. nov. 2026", "24 Nov 2026"],
  ["week", 1, "uge 48, 2026", "week 48, 2026"],
  ["month", 1, "november 2026", "November 2026"],
  ["quarter", 1, "4. kvartal 2026", "Q4 2026"],
  ["halfYear", 1, "2. halvår 2026", "H2 2026"],
  ["year", 1, "2026", "2026"],
  // What is longer than a month follows the fiscal year, and bears both its years.
  ["month", 7, "november 2026", "November 2026"],
  ["quarter", 7, "2. kvartal 2026/27", "Q2 2026/27"],
  ["halfYear", 7, "1. halvår 2026/27", "H1 2026/27"],
  ["year", 7, "2026/27", "2026/27"],
] as const)("a %s of a year that begins in month %i is called so", (frequency, fiscalYearStart, da, en) => {
  const period = periodOf(DAY, frequency, fiscalYearStart);
  expect(LANGUAGES.map((language) => periodName(period, fiscalYearStart, language))).toEqual([da, en]);
});

test("the first ISO week has no leading zero, and its year is that of its Thursday", () => {
  expect(periodName(periodOf(dayOf({ year: 2025, month: 12, day: 30 }), "week", 1), 1, "da")).toBe("uge 1, 2026");
});

test.each(FREQUENCIES)("no two neighbouring periods by %s have the same name", (frequency) => {
  const { index } = periodOf(DAY, frequency, 4);
  const names = Array.from({ length: 60 }, (_, step) => periodName({ frequency, index: index - step }, 4, "da"));
  expect(new Set(names).size).toBe(names.length);
});

import { dayOf } from "../../../src/scorecard";
import { spannedPeriod } from "../../../src/workbook/finder/spannedPeriod";

const day = (year: number, month: number, date: number): number => dayOf({ year, month, day: date });

test.each([
  ["Oct 1 - Oct 31, 2026", "month", day(2026, 10, 1)],
  ["1. oktober 2026 - 31. oktober 2026", "month", day(2026, 10, 1)],
  ["01-10-2026 - 31-12-2026", "quarter", day(2026, 10, 1)],
  ["2026-01-01 – 2026-12-31", "year", day(2026, 1, 1)],
  ["5. okt. til 11. okt. 2026", "week", day(2026, 10, 5)],
  ["Jan 1 to Jun 30, 2026", "halfYear", day(2026, 1, 1)],
])("%j is a %s", (text, frequency, first) => {
  expect(spannedPeriod(text, 1)).toEqual({ frequency, first });
});

test.each([
  "Oct 1 - Oct 30, 2026",
  "Oct 1, 2026",
  "Oct 1 - Oct 31",
  "NPS - oktober 2026",
  "1 - 31",
  "",
  "a - b - c - d",
])("%j is no whole period", (text) => {
  expect(spannedPeriod(text, 1)).toBeUndefined();
});

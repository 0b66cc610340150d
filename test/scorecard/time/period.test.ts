import fc from "fast-check";
import {
  after,
  calendarDate,
  dayOf,
  dayOfSerial,
  firstDay,
  FREQUENCIES,
  lastDay,
  parsePeriod,
  periodCode,
  periodOf,
  PERIODS_PER_YEAR,
  placeInYear,
} from "../../../src/scorecard";

const day = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return dayOf({ year, month, day: date });
};

/** Serial numbers as Excel shows them when a date is formatted as a number. */
test.each([
  ["1900-03-01", 61],
  ["2000-01-01", 36526],
  ["2024-02-29", 45351],
  ["2026-01-01", 46023],
  ["9999-12-31", 2958465],
])("%s is the day %p", (text, serial) => {
  expect(day(text)).toBe(serial);
  expect(dayOfSerial(serial, "1900")).toBe(serial);
  expect(dayOfSerial(serial - 1462, "1904")).toBe(serial);
});

test("the days before the 29 February 1900 that never was are the dates Excel shows", () => {
  expect(calendarDate(dayOfSerial(1, "1900"))).toEqual({ year: 1900, month: 1, day: 1 });
  expect(calendarDate(dayOfSerial(59, "1900"))).toEqual({ year: 1900, month: 2, day: 28 });
});

test("days and dates turn into each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const date = calendarDate(serial);
      expect(dayOf(date)).toBe(serial);
      const other = new Date(Date.UTC(1899, 11, 30 + serial));
      expect(date).toEqual({ year: other.getUTCFullYear(), month: other.getUTCMonth() + 1, day: other.getUTCDate() });
    }),
  );
});

/** ISO 8601 weeks, https://en.wikipedia.org/wiki/ISO_week_date */
test.each([
  ["1977-01-01", "1976-W53"],
  ["1978-01-01", "1977-W52"],
  ["1978-01-02", "1978-W01"],
  ["1980-12-29", "1981-W01"],
  ["1982-01-03", "1981-W53"],
  ["2026-11-23", "2026-W48"],
  ["2025-12-29", "2026-W01"],
  ["2026-12-31", "2026-W53"],
  ["2027-01-03", "2026-W53"],
  ["2027-01-04", "2027-W01"],
])("%s lies in the week %s", (text, code) => {
  expect(periodCode(periodOf(day(text), "week", 1), 1)).toBe(code);
});

test("a year before a 53rd week lies the same weekday, 364 days before", () => {
  const last = periodOf(day("2026-12-31"), "week", 1);
  const before = after(last, -PERIODS_PER_YEAR.week);
  expect(firstDay(last, 1) - firstDay(before, 1)).toBe(364);
  expect([placeInYear(last, 1), periodCode(before, 1)]).toEqual([{ place: 52, perYear: 53 }, "2026-W01"]);
});

test.each([
  ["month", 1, "2026-05-17", "2026-05", "2026-05-01", "2026-05-31"],
  ["quarter", 1, "2026-05-17", "2026-Q2", "2026-04-01", "2026-06-30"],
  ["halfYear", 1, "2026-05-17", "2026-H1", "2026-01-01", "2026-06-30"],
  ["year", 1, "2026-05-17", "2026", "2026-01-01", "2026-12-31"],
  ["month", 4, "2026-02-17", "2026-02", "2026-02-01", "2026-02-28"],
  ["quarter", 4, "2026-02-17", "2025/26-Q4", "2026-01-01", "2026-03-31"],
  ["quarter", 4, "2026-05-17", "2026/27-Q1", "2026-04-01", "2026-06-30"],
  ["halfYear", 7, "2026-05-17", "2025/26-H2", "2026-01-01", "2026-06-30"],
  ["year", 7, "2026-05-17", "2025/26", "2025-07-01", "2026-06-30"],
] as const)("by %s from month %p the day %s lies in %s", (frequency, start, text, code, first, last) => {
  const period = periodOf(day(text), frequency, start);
  expect(periodCode(period, start)).toBe(code);
  expect(firstDay(period, start)).toBe(day(first));
  expect(lastDay(period, start)).toBe(day(last));
});

test("periods follow upon each other without gap, and their codes are read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30_000, max: 60_000 }),
      fc.constantFrom(...FREQUENCIES),
      fc.integer({ min: 1, max: 12 }),
      (serial, frequency, fiscalYearStart) => {
        const period = periodOf(serial, frequency, fiscalYearStart);
        expect(firstDay(period, fiscalYearStart)).toBeLessThanOrEqual(serial);
        expect(lastDay(period, fiscalYearStart)).toBeGreaterThanOrEqual(serial);
        expect(firstDay(after(period, 1), fiscalYearStart)).toBe(lastDay(period, fiscalYearStart) + 1);
        const code = periodCode(period, fiscalYearStart);
        expect(parsePeriod(code, { frequency: "month", fiscalYearStart })).toEqual(period);
        const danish = periodCode(period, fiscalYearStart, { week: "U", quarter: "K", halfYear: "H" });
        expect(parsePeriod(danish, { frequency: "month", fiscalYearStart })).toEqual(period);
      },
    ),
  );
});

test.each([
  ["2026-K1", "2026-Q1"],
  ["2026 Q4", "2026-Q4"],
  ["2026-U7", "2026-W07"],
  ["2026-3", "2026-03"],
  [2026, "2026"],
  [46100, "2026-03"],
  ["2026-03-19", "2026-03-19"],
  ["jan. 2026", "2026-01"],
  ["Marts 2026", "2026-03"],
  ["okt '26", "2026-10"],
  ["Q1 26", "2026-Q1"],
  ["2026 Dec", "2026-12"],
  ["03/2026", "2026-03"],
  ["1. kvartal 2026", "2026-Q1"],
  ["Q4 2025", "2025-Q4"],
  ["2. halvår 2026", "2026-H2"],
  ["uge 7, 2026", "2026-W07"],
  ["År 2026", "2026"],
  ["2026/01", "2026-01"],
  ["2026/1", "2026-01"],
  ["2026/12", "2026-12"],
  ["2011/12", "2011-12"],
  ["202601", "2026-01"],
  [202601, "2026-01"],
  [202612, "2026-12"],
  ["FY2027", "2027"],
  ["FY 27", "2027"],
  ["RÅ27", "2027"],
  ["31-12-2026", "2026-12-31"],
  ["1.3.2026", "2026-03-01"],
  ["31/12/2026", "2026-12-31"],
  ["12/31/2026", "2026-12-31"],
  ["5/5/2026", "2026-05-05"],
  ["2026M01", "2026-01"],
  ["2026-M12", "2026-12"],
  ["20260131", "2026-01-31"],
  [20260131, "2026-01-31"],
  ["FY2026/27", "2026"],
  ["2026M1", "2026-01"],
  ["2026.01", "2026-01"],
  ["2026_12", "2026-12"],
  ["01.2026", "2026-01"],
  ["2026/01/15", "2026-01-15"],
  ["2026.1.15", "2026-01-15"],
  ["2026 01 15", "2026-01-15"],
  ["2026/2027", "2026"],
  ["FY2011/12", "2011"],
  ["Q1 FY27", "2027-Q1"],
  ["FY2027-Q4", "2027-Q4"],
  ["H2 FY27", "2027-H2"],
  ["2026 / 03", "2026-03"],
  ["2026 - 03", "2026-03"],
  ["31 - 12 - 2026", "2026-12-31"],
  ["2026/27 - Q1", "2026-Q1"],
  ["1. oktober 2026", "2026-10-01"],
  ["Oct 31, 2026", "2026-10-31"],
  ["31 okt. 2026", "2026-10-31"],
  [10_000, "1927-05"],
  [109_573, "2199-12"],
] as const)("%p means %s", (typed, code) => {
  const period = parsePeriod(typed, { frequency: "month", fiscalYearStart: 1 });
  expect(period && periodCode(period, 1)).toBe(code);
});

test.each([
  "",
  "marts",
  "May 12",
  "okt-26",
  "uge 12",
  "Q1",
  "uge 54 2026",
  "martsvin 2026",
  "13/2026",
  "1/2/2026",
  "2026-13",
  "2026-Q5",
  "2026-W54",
  "2025-W53",
  "2026-02-30",
  "26-01",
  "2026/99",
  "2026/99-Q1",
  "2025/27",
  "2026/13",
  "2026/27-03",
  "2026/01-Q1",
  "31-02-2026",
  "0-1-2026",
  "FY1999",
  "30/2/2026",
  "2026M13",
  "20260230",
  20260230,
  "2026.13",
  "2026/1-15",
  "31. november 2026",
  "32. oktober 2026",
  "oktober 1.",
  "2026/02/30",
  "2026-27",
  "FY2026/28",
  "2026/2028",
  "Q5 FY27",
  "FY27 Q0",
  "M1 FY27",
  202600,
  202613,
  202601.5,
  20260131.5,
  2026.1,
  2601,
  9999,
  109_574,
  220001,
  0,
  1,
  12,
  53,
  60,
  -1,
  1e9,
  NaN,
  Infinity,
])("%p is no period", (typed) => {
  expect(parsePeriod(typed, { frequency: "month", fiscalYearStart: 1 })).toBeUndefined();
});

test.each([
  ["FY2027", "2026/27"],
  ["FY27", "2026/27"],
  ["RÅ 2026/27", "2026/27"],
  ["2026/27", "2026/27"],
  ["2011/12", "2011/12"],
  ["2026/12", "2026-12"],
  ["Q1 2026/27", "2026/27-Q1"],
  ["2026/27-Q1", "2026/27-Q1"],
  ["K4 2026/27", "2026/27-Q4"],
  ["H2-2026/27", "2026/27-H2"],
  ["FY26/27", "2026/27"],
  ["FY2026-27", "2026/27"],
  ["2026/2027", "2026/27"],
  ["RÅ 2011/2012", "2011/12"],
  ["Q1 FY27", "2026/27-Q1"],
  ["FY27-Q4", "2026/27-Q4"],
  ["K2 RÅ27", "2026/27-Q2"],
  ["FY 2026/27 Q1", "2026/27-Q1"],
  ["Q1 FY2026/27", "2026/27-Q1"],
  ["H2 FY26/27", "2026/27-H2"],
] as const)("where the fiscal year begins in July, %p means %s", (typed, code) => {
  const period = parsePeriod(typed, { frequency: "month", fiscalYearStart: 7 });
  expect(period && periodCode(period, 7)).toBe(code);
});

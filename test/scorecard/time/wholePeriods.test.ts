import { dayOf, isWhole, parsePeriod, type Frequency, type Period } from "../../../src/scorecard";

const CALENDAR = { fiscalYearStart: 1 };
const on = (year: number, month: number, day: number): number => dayOf({ year, month, day });

test.each<readonly [Frequency, string, string, number, boolean]>([
  ["month", "2026-11", "the day before its last", on(2026, 11, 29), false],
  ["month", "2026-11", "its last day", on(2026, 11, 30), true],
  ["month", "2026-11", "the day after", on(2026, 12, 1), true],
  ["month", "2026-02", "the last day of a February", on(2026, 2, 28), true],
  ["month", "2028-02", "the last day but one of a leap year's", on(2028, 2, 28), false],
  ["month", "2026-Q4", "the last day of the quarter", on(2026, 12, 31), true],
  ["month", "2026-Q4", "the last day of a month within it", on(2026, 11, 30), false],
  ["quarter", "2026-11", "the last day of a month of a quarter that runs", on(2026, 11, 30), false],
  ["quarter", "2026-11", "the last day of that quarter", on(2026, 12, 31), true],
  // The value of a day is not there before the next one, nor that of a week before Sunday.
  ["day", "2026-11", "its last day, which runs", on(2026, 11, 30), false],
  ["day", "2026-11", "the day after", on(2026, 12, 1), true],
  ["week", "2026-12", "its last day, a Thursday", on(2026, 12, 31), false],
  ["week", "2026-12", "the Sunday after", on(2027, 1, 3), true],
])("of a KPI by the %s, %s on %s is whole or not", (frequency, code, _, today, expected) => {
  const period = parsePeriod(code, { frequency, ...CALENDAR }) as Period;
  expect(isWhole({ frequency }, period, today, CALENDAR)).toBe(expected);
});

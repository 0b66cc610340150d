import { dayOf, momentOf, periodOf, type Frequency } from "../../../src/scorecard";

const today = dayOf({ year: 2026, month: 11, day: 26 });
const at = (frequency: Frequency, asOf?: number, fiscalYearStart = 1) =>
  momentOf({ frequency, fiscalYearStart }, today, asOf);

test("without a day the moment is now", () => {
  expect(at("month")).toEqual({ period: periodOf(today, "month", 1), today });
});

test("the last day of a period stands for the whole of it, as it is known today", () => {
  const last = dayOf({ year: 2026, month: 10, day: 31 });
  expect(at("month", last)).toEqual({ period: periodOf(last, "month", 1), today });
  const coming = dayOf({ year: 2026, month: 12, day: 31 });
  expect(at("month", coming)).toEqual({ period: periodOf(coming, "month", 1), today: coming });
});

test("any other day is what was known on it, also the last of a shorter period", () => {
  const last = dayOf({ year: 2026, month: 10, day: 31 });
  for (const frequency of ["week", "quarter", "halfYear", "year"] as const)
    expect(at(frequency, last)).toEqual({ period: periodOf(last, frequency, 1), today: last });
  expect(at("quarter", last, 2)).toEqual({ period: periodOf(last, "quarter", 2), today });
});

import { DASHBOARD_SHEET } from "../../src/language";
import { after, periodOf, dayOf, type Frequency } from "../../src/scorecard";

const labels = (frequency: Frequency, count: number): readonly string[] => {
  const first = periodOf(dayOf({ year: 2024, month: 8, day: 1 }), frequency, 1);
  return DASHBOARD_SHEET.da.periodLabels(
    Array.from({ length: count }, (_, steps) => after(first, steps)),
    1,
  );
};

test.each([
  ["quarters", labels("quarter", 7), ["K3 2024", "K4", "K1 2025", "K2", "K3", "K4", "K1 2026"]],
  ["half-years", labels("halfYear", 4), ["H2 2024", "H1 2025", "H2", "H1 2026"]],
  ["years", labels("year", 3), ["2024", "2025", "2026"]],
  ["quarters of which none is called as another", labels("quarter", 3), ["K3", "K4", "K1"]],
])("%s side by side have their years where they would be called the same", (_, made, expected) => {
  expect(made).toEqual(expected);
});

test("months have room for no year, and need none", () => {
  expect(labels("month", 12).slice(0, 2)).toEqual(["aug", "sep"]);
});

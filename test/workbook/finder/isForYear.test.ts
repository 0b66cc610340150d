import { dayOf } from "../../../src/scorecard";
import { isForYear } from "../../../src/workbook/finder/isForYear";
import { percent, sheet, workbook, type Rows } from "./sheets";
import { known } from "./strangers";
import { verdictsOn } from "./verdicts";

const today = dayOf({ year: 2026, month: 11, day: 28 });
const calendar = { fiscalYearStart: 1, today };

test.each([
  ["of no year said", undefined, 2026, calendar, true],
  ["of the value's year", 2026, 2026, calendar, true],
  ["of the next year", 2027, 2026, calendar, false],
  ["of the year before", 2025, 2026, calendar, false],
  ["of a fiscal year that bears the year it closes in", 2027, 2026, { ...calendar, fiscalYearStart: 7 }, true],
  ["of this year beside a value of no year", 2026, undefined, calendar, true],
  ["of next year beside a value of no year", 2027, undefined, calendar, false],
  ["of a year that nobody can place", 2027, undefined, { fiscalYearStart: 1 }, true],
] as const)("a target %s", (_, target, value, at, expected) => {
  expect(isForYear(target, value, at)).toBe(expected);
});

const VALUES: Rows = [
  ["KPI", "Resultat"],
  ["Kundetilfredshed", percent(0.81)],
  ["NPS", 36],
];
const targets = (title: string): Rows => [[title], ["Kundetilfredshed", percent(0.9)], ["NPS", 40]];

test.each([
  ["Plan", "Mål 2027", false],
  ["Plan", "Mål 2026", true],
  ["Mål 2027", "Bestyrelsens mål", false],
])("targets in a tab %j titled %j beside values of no year are ticked: %p", (tab, title, isTicked) => {
  const cells = workbook([sheet("Status", VALUES), sheet(tab, targets(title))]);
  const kpis = ["CSAT", "NPS"].map((id) => known(id));
  const said = verdictsOn({ name: "", cells, kpis, answers: {} });
  expect(said.map((each) => [each.isTicked, (each.said as { readonly target?: number }).target])).toEqual([
    [isTicked, 90],
    [isTicked, 40],
  ]);
});

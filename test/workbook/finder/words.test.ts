import { fieldOf, splitField } from "../../../src/workbook/finder/fieldWords";
import { createMatcher } from "../../../src/workbook/finder/matchLabel";
import { isNumberText } from "../../../src/workbook/finder/numberText";
import { isTotal, isTotalAlone } from "../../../src/scorecard";
import { periodText } from "../../../src/workbook/finder/periodText";
import { kpi } from "./kpis";

test.each([
  ["jan", "month", false, false],
  ["Januar 2026", "month", true, true],
  ["okt. 26", "month", true, false],
  ["2026 marts", "month", true, true],
  ["March 2026", "month", true, true],
  ["2026-01", "month", true, true],
  ["01/2026", "month", true, true],
  ["Q1 2026", "quarter", true, true],
  ["1. kvt. 2026", "quarter", true, true],
  ["K1 2026", "quarter", true, true],
  ["2. kvartal", "quarter", false, false],
  ["2026-K1", "quarter", true, true],
  ["uge 12", "week", false, false],
  ["Week 12, 2026", "week", true, true],
  ["2026-U12", "week", true, true],
  ["1. halvår 2026", "halfYear", true, true],
  ["2026", "year", true, true],
  ["31-12-2026", "day", true, true],
  ["2026-12-31", "day", true, true],
])("%s is a %s (names its year: %s; a series can be read by it: %s)", (text, frequency, hasYear, isReadable) => {
  expect(periodText(text, 1)).toMatchObject({ frequency, hasYear, isReadable });
});

test.each([
  "Marts-kampagnen",
  "maj måned er god",
  "Q5",
  "13. kvt.",
  "uge 60",
  "32-13-2026x",
  "K",
  "1.234,5",
  "Mandag",
  "",
])("%s is no period", (text) => expect(periodText(text, 1)).toBeUndefined());

test.each(["1.234,5", "12,5 %", "-3", "(1.200)", "kr. 1.200,00", "1 234", "1,234.5", "45 kr.", "38", "2,4 mio. kr."])(
  "%s is a number as text",
  (text) => expect(isNumberText(text)).toBe(true),
);

test.each(["NPS", "A/B", "1. kvt.", "12 abe", "", "1.2.3.4", "–", "%"])("%s is no number", (text) =>
  expect(isNumberText(text)).toBe(false),
);

test.each([
  ["Faktisk", "actual"],
  ["Mål 2026", "target"],
  ["Budget (kr.)", "target"],
  ["Målværdi", "target"],
  ["Target", "target"],
  ["Udgangspunkt", "baseline"],
  ["Målgruppe", undefined],
  ["Kampagner", undefined],
])("the heading %s stands for %s", (heading, field) => expect(fieldOf(heading)).toBe(field));

test.each([
  ["Klikfrekvens (mål)", { label: "Klikfrekvens", field: "target" }],
  ["Klikfrekvens – faktisk", { label: "Klikfrekvens", field: "actual" }],
  ["Mål for klikfrekvens", { label: "klikfrekvens", field: "target" }],
  ["Budget annonceudgifter", { label: "annonceudgifter", field: "target" }],
  ["Click-through rate target", { label: "Click-through rate", field: "target" }],
  ["Klikfrekvens", undefined],
])("%s names the field as well", (text, split) => expect(splitField(text)).toEqual(split));

test.each(["I alt", "Total", "Gns.", "Sum K1", "Average", "År til dato"])("%s is a total", (text) =>
  expect(isTotal(text)).toBe(true),
);
test.each(["Omsætning", "Gns. ordreværdi i webshoppen og butikken", "Måned"])("%s is no total", (text) =>
  expect(isTotal(text)).toBe(false),
);

test.each([
  ["I alt", true],
  ["Gns.", true],
  ["Total: filtered campaigns in Denmark", true],
  ["I alt september", true],
  ["Total for maj 2026", true],
  ["Sum 2026", true],
  ["K2 2026 i alt", true],
  ["Total Fitness", false],
  ["Total Fitness maj", false],
  ["Total 24", false],
  ["Min maj", false],
  ["Min bank", false],
])("%s is by itself a total: %s", (text, expected) => expect(isTotalAlone(text)).toBe(expected));

const KPIS = [
  kpi("Klikfrekvens (CTR)", "%"),
  kpi("Kundetilfredshed", "%", { aliases: ["Glade kunder"] }),
  kpi("Træningstimer pr. medarbejder", "timer"),
  kpi("Klikrate (e-mail)", "%"),
  kpi("Kundeafgang", "%"),
  kpi("Nye kunder", "stk."),
  kpi("Omsætning", "kr."),
  kpi("Leveringstid for reservedele", "dage"),
  kpi("Salg pr. m²", "kr."),
];
const matcher = createMatcher(KPIS);

test.each([
  ["Klikfrekvens", "Klikfrekvens (CTR)", "name", "the name without the short one"],
  ["KLIKFREKVENS (%)", "Klikfrekvens (CTR)", "name", "case and unit"],
  ["Klik-frekvens, %", "Klikfrekvens (CTR)", "name", "a hyphen, and a unit behind a comma"],
  ["ctr", "Klikfrekvens (CTR)", "name", "the short name"],
  ["Click through rate", "Klikfrekvens (CTR)", "library", "the English name"],
  ["2.1 Klikfrekvens:", "Klikfrekvens (CTR)", "name", "numbering and a colon"],
  ["Glade kunder", "Kundetilfredshed", "alias", "an alias of the KPI's own"],
  ["Kundetilfredsheden", "Kundetilfredshed", "close", "the definite form"],
  ["Samlet kundetilfredshed 2026", "Kundetilfredshed", "close", "words that change nothing"],
  ["Klikrate (e-mail)", "Klikrate (e-mail)", "name", "parentheses that say which"],
  ["Omsætning i mio. kr.", "Omsætning", "close", "counted in millions"],
  ["Leveringstid for reserve-dele", "Leveringstid for reservedele", "name", "a KPI that no library knows"],
  ["Salg pr. m²", "Salg pr. m²", "name", "a unit that ends like the mark of a note"],
  ["Salg pr. m² ¹", "Salg pr. m²", "name", "such a unit and a mark"],
  ["Kundetilfredshed²", "Kundetilfredshed", "name", "the mark of a note"],
])("%s means %s (%s): %s", (label, name, rank) => {
  expect(matcher(label).map((match) => [match.kpi.name, match.rank])).toEqual([[name, rank]]);
});

test.each([
  ["Klik", "another thing that begins the same"],
  ["Klikfrekvens – Google", "a part of it"],
  ["Klikfrekvens (Google)", "a part of it, in parentheses"],
  ["Kundetal", "a letter off an alias of the library"],
  ["Træningstimer", "hours, not hours per employee"],
  ["Nye kunder i %", "a share, not a count"],
  ["Afmeldingsrate", "another KPI of the library"],
  ["CPM", "a short name that is not ours"],
  ["", "nothing"],
  ["x".repeat(5000), "prose"],
])("%.40s means none of them: %s", (label) => expect(matcher(label)).toEqual([]));

import type { Kpi } from "../../../src/scorecard";
import { isSafe, type Proposal } from "../../../src/workbook/finder/proposal";
import { propose } from "../../../src/workbook/finder/propose";
import type { SheetCells } from "../../../src/workbook/finder/sheetCells";
import { CALENDAR } from "./judge";
import { kpi, sought } from "./kpis";
import { month, percent, sheet, type CellSketch, type Rows } from "./sheets";

const REVENUE = kpi("Omsætning", "kr.", { aggregation: { kind: "sum" } });
const LEADS = kpi("Antal nye leads", "stk.", { aggregation: { kind: "sum" } });
const SPEND = kpi("Annonceudgifter", "kr.", { aggregation: { kind: "sum" } });
const RATE = kpi("Konverteringsrate", "%");

const proposalFor = (wanted: Kpi, sheets: readonly SheetCells[]): Proposal | undefined =>
  propose({ sheets, tables: [] }, sought([wanted]), CALENDAR)[0];
const cautionsOf = (found: Proposal | undefined): readonly string[] => found?.cautions.map(({ kind }) => kind) ?? [];

const [jan, feb, mar] = [month(2026, 1), month(2026, 2), month(2026, 3)];
const monthly = (name: string, values: readonly CellSketch[] = [100, 110, 115]): Rows => [
  ["Måned", name],
  [jan, values[0] ?? null],
  [feb, values[1] ?? null],
  [mar, values[2] ?? null],
];

describe("numbers that count in something else than the KPI are not ticked", () => {
  test.each<readonly [string, Kpi, Rows]>([
    ["thousands in the title over months", REVENUE, [["Salgsrapport (t.kr.)"], [], ...monthly("Omsætning")]],
    ["thousands in a sentence", REVENUE, [["Alle beløb er angivet i tusinde kroner"], ...monthly("Omsætning")]],
    ["thousands behind the name in the title", REVENUE, [["Omsætning i 1.000 kr."], ...monthly("Omsætning")]],
    ["thousands in the corner over the months", REVENUE, [["DKK '000", ""], ...monthly("Omsætning")]],
    [
      "thousands over the only column of values",
      REVENUE,
      [
        ["KPI", "t.kr."],
        ["Omsætning", 100],
      ],
    ],
    [
      "whole kroner for a KPI in thousands",
      kpi("Omsætning", "t.kr."),
      [["Beløb i kr."], ["KPI", "Faktisk", "Mål"], ["Omsætning", 100_000, 110_000]],
    ],
  ])("%s", (_, wanted, rows) => expect(cautionsOf(proposalFor(wanted, [sheet("A", rows)]))).toContain("other-scale"));

  test.each([
    ["kr.", "kr."],
    ["t.kr.", "t.kr."],
  ])("a title in %s is right for a KPI in %s", (unit, own) => {
    const found = proposalFor(kpi("Omsætning", own), [sheet("A", [[`Beløb i ${unit}`], ...monthly("Omsætning")])]);
    expect(cautionsOf(found)).not.toContain("other-scale");
  });

  test("a unit of kroner beside the label does not outdo a title of thousands", () => {
    const rows: Rows = [["Alle beløb i t.kr."], ["KPI", "Enhed", "Faktisk"], ["Omsætning", "kr.", 100]];
    expect(cautionsOf(proposalFor(REVENUE, [sheet("A", rows)]))).toContain("other-scale");
  });
});

describe("amounts in several currencies are not added up", () => {
  test.each([
    ["DKK", "EUR"],
    ["dkk", "eur"],
    ["kr.", "€"],
    ["DKK", "THB"],
    ["DKK", "ARS"],
  ])("%s and %s", (one, other) => {
    const rows: Rows = [
      ["Kampagne", "Valuta", "Annonceudgifter"],
      ["a", one, 100],
      ["b", other, 50],
      ["c", one, 90],
    ];
    const found = proposalFor(SPEND, [sheet("A", rows)]);
    expect(cautionsOf(found)).toContain("other-unit");
    expect(found && isSafe(found)).toBe(false);
  });

  test.each([
    ["DKK", "DKK"],
    ["DKK", "kr."],
  ])("%s and %s are one", (one, other) => {
    const rows: Rows = [
      ["Kampagne", "Valuta", "Annonceudgifter"],
      ["a", one, 100],
      ["b", other, 50],
      ["c", one, 90],
    ];
    expect(cautionsOf(proposalFor(SPEND, [sheet("A", rows)]))).not.toContain("other-unit");
  });
});

describe("what has not happened is no value", () => {
  test("of months with a forecast only those before it count, wherever the word stands", () => {
    const rows: Rows = [
      ["Måned", "Omsætning", "Ansvarlig", "Type"],
      [jan, 100, "Bo", "Faktisk"],
      [feb, 110, "Bo", "Faktisk"],
      [mar, 120, "Bo", "Forecast"],
    ];
    expect(proposalFor(REVENUE, [sheet("A", rows)])?.series?.Actual).toBe("A!B2:B3");
  });

  test.each([
    ["behind the values", ["Måned", "Omsætning", "Kommentar"], (value: number, text: string) => [value, text]],
    ["before the values", ["Måned", "Kommentar", "Omsætning"], (value: number, text: string) => [text, value]],
  ] as const)("a remark %s that begins with such a word takes no month away", (_, headings, cells) => {
    const rows: Rows = [
      [...headings],
      [jan, ...cells(100, "Som planlagt i år")],
      [feb, ...cells(110, "Forventet fald i ferien")],
      [mar, ...cells(120, "")],
    ];
    expect(proposalFor(REVENUE, [sheet("A", rows)])?.count).toBe(3);
  });

  test.each<readonly [string, SheetCells]>([
    ["a tab of forecasts", sheet("Prognose", monthly("Omsætning"))],
    ["the only tab, which is called a budget", sheet("Budget 2026", monthly("Omsætning"))],
    ["a table under the title of a budget", sheet("A", [["Budget 2026"], ...monthly("Omsætning")])],
    ["a list under the title of a budget", sheet("A", [["Budget 2026"], ["Omsætning", 100], ["Andet", 3]])],
  ])("nothing of %s is ticked", (_, cells) => {
    const found = proposalFor(REVENUE, [cells]);
    expect(found === undefined || !isSafe(found)).toBe(true);
  });

  test("of two tables, one under each title, the one that has happened counts", () => {
    const rows: Rows = [["Budget"], ...monthly("Omsætning"), [], ["Realiseret"], ...monthly("Omsætning", [1, 2, 3])];
    const found = proposalFor(REVENUE, [sheet("A", rows)]);
    expect(found).toMatchObject({ address: "A!B9:B11", match: "exact" });
  });
});

describe("a target for another length of time than the values that add up is not ticked", () => {
  const across = (heading: string, target: number): SheetCells =>
    sheet("A", [
      ["", jan, feb, mar, heading],
      ["Antal nye leads", 100, 110, 120, target],
    ]);
  const beside = (value: string, target: string, wanted: number): SheetCells =>
    sheet("A", [
      ["KPI", value, target],
      ["Antal nye leads", 100, wanted],
    ]);

  test.each<readonly [string, SheetCells]>([
    ["of a week beside months", across("Ugemål", 25)],
    ["of a quarter beside months", across("Kvartalsmål", 330)],
    ["of many times the last month", across("Budget", 1300)],
    ["of a quarter beside one month", beside("Oktober 2026", "Kvartalsmål", 330)],
    ["of a week beside this month", beside("Denne måned", "Ugemål", 25)],
    ["of the year beside this month", beside("Denne måned", "Mål 2026", 1200)],
  ])("%s", (_, cells) => expect(cautionsOf(proposalFor(LEADS, [cells]))).toContain("longer-target"));

  test.each<readonly [string, SheetCells]>([
    ["of a month beside months", across("Månedsmål", 115)],
    ["of a month beside this month", beside("Denne måned", "Månedsmål", 110)],
  ])("%s is right", (_, cells) => expect(cautionsOf(proposalFor(LEADS, [cells]))).toEqual([]));

  test("of the year so far is left out", () => {
    const rows: Rows = [
      ["", jan, feb, mar, "ÅTD", "Mål ÅTD"],
      ["Antal nye leads", 100, 110, 120, 330, 300],
    ];
    expect(proposalFor(LEADS, [sheet("A", rows)])).toMatchObject({ targetAddress: undefined, cautions: [] });
  });

  test("of the year in a tab of its own beside one month", () => {
    const value = sheet("Realiseret", [
      ["KPI", "Oktober"],
      ["Antal nye leads", 100],
    ]);
    const target = sheet("Mål 2026", [
      ["KPI", "Mål"],
      ["Antal nye leads", 1200],
    ]);
    expect(cautionsOf(proposalFor(LEADS, [value, target]))).toContain("longer-target");
  });
});

describe("of periods in words only the newest is linked", () => {
  const NPS = kpi("NPS", "point");
  const words = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt"];
  const beside = (targets: readonly CellSketch[]): SheetCells =>
    sheet("A", [
      ["Måned", "NPS", "Mål"],
      ...words.map((word, at): CellSketch[] => [word, 30 + at, targets[at] ?? null]),
    ]);

  test.each([
    ["that is the same in each of its cells", [0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4], true],
    ["that is below 0 in each of its cells", [-5, -5, -5], true],
    ["that differs, and not every value has one", [40, null, null, 42], false],
    ["that differs in its sign alone", [-5, 5], false],
  ] as const)("a target %s", (_, targets, isLinked) => {
    const found = proposalFor(NPS, [beside(targets)]);
    expect(found?.targetAddress !== undefined).toBe(isLinked);
    expect(cautionsOf(found).includes("targets-unmatched")).toBe(!isLinked);
    expect(cautionsOf(found)).not.toContain("longer-target");
  });
});

describe("targets of another tab are looked at as those of the same one", () => {
  test("thousands are not held against whole kroner", () => {
    const target = sheet("Budget", [["Budget i t.kr."], ...monthly("Omsætning")]);
    const actual = sheet("Realiseret", monthly("Omsætning", [100_000, 110_000, 115_000]));
    expect(cautionsOf(proposalFor(REVENUE, [actual, target]))).toContain("other-scale");
  });

  test("shares are not held against percentages", () => {
    const [actual, target] = [["Realiseret", "Faktisk", 2.5] as const, ["Mål", "Mål", 0.03] as const].map(
      ([name, heading, value]) =>
        sheet(name, [
          ["KPI", heading],
          [RATE.name, value],
        ]),
    );
    expect(cautionsOf(proposalFor(RATE, actual && target ? [actual, target] : []))).toContain("hundredfold");
  });
});

test("of rows that sum up those below them the total counts, in which each value counts once", () => {
  const rows: Rows = [
    ["Kampagne", "Annonceudgifter"],
    ["Google", 150],
    ["søgning", 100],
    ["display", 50],
    ["Meta", 30],
    ["video", 30],
    ["Total", 180],
  ];
  expect(proposalFor(SPEND, [sheet("A", rows)])?.address).toBe("A!B7");
});

describe("months without a year", () => {
  const named = (months: readonly string[]): Rows => [
    ["Måned", "Omsætning"],
    ...months.map((each, index): Rows[number] => [each, 100 + index]),
  ];
  test("over New Year are in the order of most of them, and of none where as many rise as fall", () => {
    expect(proposalFor(REVENUE, [sheet("A", named(["okt", "nov", "dec", "jan", "feb"]))])?.fields).toEqual({
      actual: { kind: "column", values: "A!B2:B6", take: "last" },
    });
    expect(proposalFor(REVENUE, [sheet("A", named(["dec", "jan", "feb"]))])).toBeUndefined();
  });
});

describe("what a table says of itself is not outdone by what stands around it", () => {
  const ABSENCE = kpi("Sygefravær", "%");
  const SATISFACTION = kpi("CSAT", "%");
  const regions: Rows = [
    ["Måned", "Nord", "Syd", "I alt"],
    [jan, 10, 12, 22],
    [feb, 14, 12, 26],
  ];

  test.each<readonly [string, Kpi, string, Rows]>([
    ["a title of orders in a tab called Omsætning", REVENUE, "Omsætning", [["Antal ordrer pr. region"], ...regions]],
    ["a title of a budget in a tab called Omsætning", REVENUE, "Omsætning", [["Budget 2026 pr. region"], ...regions]],
    [
      "shares of departments that were added up, down a column",
      ABSENCE,
      "A",
      [["Sygefravær pr. afdeling"], ["Salg", percent(0.04)], ["Lager", percent(0.06)], ["I alt", percent(0.1)]],
    ],
    [
      "shares of departments that were added up, across",
      ABSENCE,
      "A",
      [
        ["Sygefravær pr. afdeling"],
        ["Måned", "Salg", "Lager", "I alt"],
        [jan, percent(0.04), percent(0.06), percent(0.1)],
        [feb, percent(0.05), percent(0.06), percent(0.11)],
      ],
    ],
    [
      "the number of a group",
      REVENUE,
      "A",
      [
        ["KPI", "Group", "Budget"],
        ["Omsætning", 3, 100],
      ],
    ],
    ...["Sidste år", "Budget pr. afdeling"].map(
      (section) =>
        [
          `a section called ${section}`,
          SATISFACTION,
          "A",
          [["KPI", "Realiseret", "Mål"], ["NPS", 50, 60], [], [section], ["CSAT", 70, 75]],
        ] as const,
    ),
  ])("%s", (_, wanted, name, rows) => {
    const found = proposalFor(wanted, [sheet(name, rows)]);
    expect(found !== undefined && isSafe(found)).toBe(false);
  });

  test("a total is what the tab is called where the table has no title, or only a period for one", () => {
    for (const rows of [regions, [["2026"], ...regions]] satisfies Rows[])
      expect(proposalFor(REVENUE, [sheet("Omsætning", rows)])?.address).toContain("D");
  });

  test("another group of columns has its own budget", () => {
    const rows: Rows = [
      ["Måned", "Omsætning", "Realiseret", "Dækningsbidrag X", "Budget"],
      [jan, null, 100, null, 60],
      [feb, null, 110, null, 60],
    ];
    const found = proposalFor(REVENUE, [sheet("A", rows)]);
    expect(found === undefined || !isSafe(found) || found.targetAddress === undefined).toBe(true);
  });
});

import { dayOf, kpiId, type Kpi } from "../../../src/scorecard";
import { propose } from "../../../src/workbook/finder/propose";
import { isSafe, type Proposal } from "../../../src/workbook/finder/proposal";
import type { SheetCells } from "../../../src/workbook/finder/sheetCells";
import { scaleOfFormat } from "../../../src/workbook/finder/scaleOfCells";
import { CALENDAR } from "./judge";
import { kpi, sought } from "./kpis";
import { month, percent, sheet, type Rows } from "./sheets";

const CTR = kpi("Klikfrekvens", "%", { aggregation: { kind: "ratioOfSums" } });
const months = [1, 2, 3].map((number) => month(2026, number));

const proposalFor = (wanted: Kpi, ...sheets: readonly SheetCells[]): Proposal | undefined =>
  propose({ sheets, tables: [] }, sought([wanted]), CALENDAR)[0];

const data = (...headings: readonly string[]): SheetCells =>
  sheet("Data", [
    ["Måned", ...headings],
    ...months.map((cell, row) => [cell, ...headings.map((_, i) => 2 + row + i / 2)]),
  ]);

describe("a KPI that is a ratio of sums", () => {
  test("takes clicks and impressions where they stand beside the same months", () => {
    expect(proposalFor(CTR, data("Klik", "Visninger"))).toMatchObject({
      match: "exact",
      label: "Klik / Visninger",
      series: { Actual: "Data!B2:B4", Denominator: "Data!C2:C4", Period: "Data!A2:A4" },
      aggregation: undefined,
    });
  });

  test("takes finished rates as they are, and says that the last one will count", () => {
    expect(proposalFor(CTR, data("Klikfrekvens"))).toMatchObject({
      match: "exact",
      series: { Actual: "Data!B2:B4", Period: "Data!A2:A4" },
      aggregation: { kind: "last" },
      cautions: [{ kind: "rates-without-parts" }],
    });
  });
});

describe("months with years of two digits", () => {
  const listed = (...periods: readonly string[]): SheetCells =>
    sheet("Data", [["Måned", "NPS"], ...periods.map((cell, row) => [cell, 40 + row])]);

  test.each([
    [["jan-26", "feb-26", "mar-26"], { series: { Actual: "Data!B2:B4", Period: "Data!A2:A4" } }],
    [["jan. 26", "feb. 26", "mar. 26"], { series: { Actual: "Data!B2:B4", Period: "Data!A2:A4" } }],
    [["jan 01", "jan 02", "jan 03"], { series: undefined }],
  ])("%j are the periods of a series, and days of one month are not", (periods, expected) => {
    expect(proposalFor(kpi("NPS", "point"), listed(...periods))).toMatchObject(expected);
  });
});

describe("a list and a series of the same KPI", () => {
  const list = (name: string, actual: number): SheetCells =>
    sheet("Liste", [
      ["Nøgletal", "Faktisk", "Mål"],
      [name, actual, 10],
    ]);

  test("are one: the past of the series, the target of the list", () => {
    expect(proposalFor(kpi("NPS", "point"), list("NPS", 4.2), data("NPS"))).toMatchObject({
      address: "Data!B2:B4",
      targetAddress: "Liste!C2",
      fields: { target: { kind: "bound", address: "Liste!C2" } },
      alternatives: [{ address: "Liste!B2" }],
    });
  });

  test.each([
    ["their values are not alike", kpi("NPS", "point"), "NPS", 40],
    ["values add up, so that the target is of another stretch of time", kpi("Ordrer", "stk."), "Ordrer", 4.2],
  ])("are two places when %s", (_, wanted, name, actual) => {
    expect(proposalFor(wanted, list(name, actual), data(name))).toMatchObject({
      address: "Liste!B2",
      series: undefined,
      alternatives: [{ address: "Data!B2:B4" }],
    });
  });
});

test("what the KPI has already is left alone", () => {
  const nps = kpi("NPS");
  const cells = {
    sheets: [
      sheet("Liste", [
        ["", "Faktisk", "Mål"],
        ["NPS", 30, 40],
      ]),
    ],
    tables: [],
  };
  const lacking = new Map([[nps.id, new Set(["actual", "baseline"] as const)]]);
  const [found] = propose(cells, { kpis: [nps], lacking }, CALENDAR);
  expect(found).toMatchObject({ address: "Liste!B2", targetAddress: undefined });
  expect(found?.fields.target).toBeUndefined();
});

test("the name of one KPI is no misspelling of another, also when only the other is looked for", () => {
  const kpis = [kpi("Leveringstid ude"), kpi("Leveringstid uge")];
  const lacking = new Map([[kpiId("Leveringstid uge"), new Set(["actual"] as const)]]);
  expect(propose({ sheets: [data("Leveringstid ude")], tables: [] }, { kpis, lacking }, CALENDAR)).toEqual([]);
});

test.each([
  ["the same label twice over one table", kpi("NPS"), data("NPS", "NPS"), []],
  [
    "shares of a KPI in kroner",
    kpi("Omsætning", "kr."),
    sheet("Data", [["Måned", "Omsætning"], ...months.map((cell) => [cell, percent(0.1)])]),
    [{ kind: "added-up" }, { kind: "other-unit" }],
  ],
  [
    "whole numbers over 100 for a percentage",
    kpi("Kampagner til tiden", "%"),
    sheet("Data", [["Måned", "Kampagner til tiden"], ...months.map((cell) => [cell, 240])]),
    [{ kind: "other-unit" }],
  ],
  [
    "a heading that may be anything",
    kpi("NPS"),
    sheet("Data", [
      ["Nøgletal", "Google"],
      ["NPS", 30],
    ]),
    [],
  ],
])("%s are only close", (_, wanted, cells, cautions) => {
  expect(proposalFor(wanted, cells)).toMatchObject({ match: "close", cautions });
});

test.each([
  [
    "a weight",
    [
      ["Nøgletal", "Vægt"],
      ["NPS", 0.3],
    ],
  ],
  [
    "a column of texts",
    [
      ["Måned", "NPS"],
      ["2026-01", "høj"],
      ["2026-02", "lav"],
    ],
  ],
  [
    "an empty column",
    [
      ["Måned", "NPS"],
      ["2026-01", ""],
      ["2026-02", ""],
    ],
  ],
  [
    "rows for each channel and month",
    [
      ["Måned", "NPS"],
      ["2026-01", 3],
      ["2026-01", 4],
      ["2026-02", 5],
      ["2026-02", 6],
    ],
  ],
  [
    "a year that a series would count twice",
    [
      ["Måned", "NPS"],
      ["2026-01", 3],
      ["2026", 9],
      ["2026-02", 5],
      ["2026-03", 6],
    ],
  ],
] as const)("%s is not proposed", (_, rows) => {
  expect(proposalFor(kpi("NPS"), sheet("Data", rows))).toBeUndefined();
});

describe("a doubt is said with the neighbour that would fit", () => {
  const team: SheetCells = sheet("Team", [
    ["Kampagner til tiden", 19],
    ["Andel til tiden", percent(0.79)],
    ["Kampagner i alt", 24],
  ]);

  test("a share nearby with a word of the name is named and offered", () => {
    const found = proposalFor(kpi("Kampagner til tiden", "%"), team);
    expect(found?.match).toBe("close");
    expect(found?.cautions).toContainEqual({
      ...{ kind: "neighbour-fits", label: "Andel til tiden" },
      ...{ address: "Team!B2", value: 0.79 },
    });
    expect(found?.alternatives[0]).toMatchObject({
      address: "Team!B2",
      fields: { actual: { kind: "bound", address: "Team!B2" } },
    });
  });

  test("nothing is named where no share is near, or none that has to do with it", () => {
    const kinds = (rows: Rows): readonly string[] =>
      proposalFor(kpi("Kampagner til tiden", "%"), sheet("Team", rows))?.cautions.map(({ kind }) => kind) ?? [];
    expect(
      kinds([
        ["Kampagner til tiden", 190],
        ["Andel fravær", percent(0.1)],
      ]),
    ).not.toContain("neighbour-fits");
    expect(
      kinds([
        ["Kampagner til tiden", 190],
        ["Andel til tiden", 79],
      ]),
    ).not.toContain("neighbour-fits");
  });
});

describe("thousands and millions", () => {
  test.each([
    ["0.0,,", 1],
    ['#,##0,"t"', 1],
    ['0.0,," mio."', 1],
    ['0.0" mio. kr."', 1e6],
    ['#,##0" tkr."', 1e3],
    ["#,##0", undefined],
    ["#,##0.00", undefined],
    ['#,##0" kr."', undefined],
    ["0.0%", undefined],
    ["General", undefined],
  ])("cells shown by %s count in %s", (format, scale) => expect(scaleOfFormat(format)).toBe(scale));

  const cells = (value: number, format: string): SheetCells => sheet("Tal", [["Omsætning", { value, format }]]);

  test.each([
    ["whole kroner shown in millions, for a KPI in millions", cells(3_200_000, '0.0,," mio."'), "mio. kr.", true],
    ["whole kroner shown in millions, for a KPI in kroner", cells(3_200_000, '0.0,," mio."'), "kr.", false],
    ["millions that are called so, for a KPI in millions", cells(3.2, '0.0" mio."'), "mio. kr.", false],
    ["millions that are called so, for a KPI in kroner", cells(3.2, '0.0" mio."'), "kr.", true],
    ["cells that say nothing of it", cells(3.2, "0.0"), "mio. kr.", false],
  ])("%s", (_, own, unit, isAsked) => {
    const found = proposalFor(kpi("Omsætning", unit), own);
    expect(found?.cautions.some(({ kind }) => kind === "other-scale")).toBe(isAsked);
    expect(found && isSafe(found)).toBe(!isAsked);
  });
});

describe("a tab for each period", () => {
  test("counts its periods from the month in which the fiscal year begins", () => {
    const tabs = ["K1 2026", "K2 2026"].map((name, index) =>
      sheet(name, [
        ["Nøgletal", "Faktisk"],
        ["NPS", 40 + index],
      ]),
    );
    const daysFrom = (fiscalYearStart: number) =>
      propose({ sheets: tabs, tables: [] }, sought([kpi("NPS", "point")]), {
        ...CALENDAR,
        fiscalYearStart,
      })[0]?.tabs?.map(({ day }) => day);
    const firstOf = (year: number, number: number) => dayOf({ year, month: number, day: 1 });
    expect(daysFrom(1)).toEqual([firstOf(2026, 1), firstOf(2026, 4)]);
    expect(daysFrom(7)).toEqual([firstOf(2026, 7), firstOf(2026, 10)]);
  });
});

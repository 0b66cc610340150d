import { processTable, type ProcessTable } from "../../../src/session/keptTables/process/processTable";
import type { CellValue, KeptTable } from "../../../src/workbook";

const DAY = 46_235;
const CALENDAR = { fiscalYearStart: 1, dateSystem: "1900" } as const;

/** The first column names the items; all others are stages. */
function read(
  [headings = [], ...rows]: readonly (readonly CellValue[])[],
  calendar: Parameters<typeof processTable>[1] = CALENDAR,
): ProcessTable["content"] {
  const table: KeptTable = {
    ...{ sheet: "Data", row: 2, column: 1, headings: headings.map(String), rows, beyond: 0, gone: [] },
    places: { Item: 0, FirstStage: 1, LastStage: headings.length - 1 },
  };
  return processTable(table, calendar).content;
}
const LOG = ["Opgave", "Brief start", "Brief slut", "Tekst start", "Tekst slut"];

describe("a log of items", () => {
  test("has stages of two columns each, and names what is left", () => {
    const content = read([
      LOG,
      ["A", DAY, DAY + 1, DAY + 4, DAY + 5],
      ["", "", "", "", ""],
      ["B", DAY, DAY + 2, "", ""],
    ]);
    expect(content).toMatchObject({
      kind: "items",
      items: {
        shape: "spans",
        stages: ["Brief", "Tekst"],
        today: DAY + 5,
        items: [{ isFinished: true }, { waitsFor: 1 }],
      },
      names: ["A", "B"],
      wrong: [],
    });
  });

  test.each([
    [
      ["Start tekst", "Slut tekst", "Start design", "Slut design"],
      ["tekst", "design"],
    ],
    [
      ["Tekst begyndt", "Tekst sluttet", "Design startdato", "Design slutdato"],
      ["Tekst", "Design"],
    ],
    [
      ["Copy started", "Copy finished", "Design (start)", "Design (end)"],
      ["Copy", "Design"],
    ],
    // All of them are ends, and no pairs.
    [["Tekst færdig", "Design færdig", "Test færdig", "Udgivelse færdig"], undefined],
  ])("has stages by the words of their ends: %j", (headings, stages) => {
    const content = read([
      ["Opgave", ...headings],
      ["A", DAY, DAY + 1, DAY + 4, DAY + 5],
    ]);
    expect(content).toMatchObject({ items: { shape: stages ? "spans" : "stamps", stages: stages ?? headings } });
  });

  test("may have one date a stage, and dates that are texts", () => {
    const content = read([
      ["Sag", "Modtaget", "Godkendt", "Sendt"],
      ["A", "01-08-2026", "2026-08-04", DAY + 5],
    ]);
    expect(content).toMatchObject({ items: { shape: "stamps", stages: ["Modtaget", "Godkendt", "Sendt"] } });
    expect(content.kind === "items" && content.items.items[0]?.stays.map(({ start }) => start)).toEqual([
      ...[DAY, DAY + 3, DAY + 5],
    ]);
  });

  test("counts days of workbooks that begin in 1904", () => {
    const content = read([LOG, ["A", DAY - 1462, DAY - 1461, "", ""]], { ...CALENDAR, dateSystem: "1904" });
    expect(content).toMatchObject({ items: { today: DAY + 1 } });
  });

  test("looks from the latest day in it, and leaves out days that have not come", () => {
    const rows = [LOG, ["A", DAY, DAY + 1, "", ""], ["B", DAY, DAY + 90, "", ""]];
    expect(read(rows)).toMatchObject({ items: { today: DAY + 90 }, isUpToToday: false, wrong: [] });
    expect(read(rows, { ...CALENDAR, today: DAY + 9 })).toMatchObject({
      items: { today: DAY + 9 },
      isUpToToday: true,
      names: ["A"],
      wrong: [{ kind: "after-today", count: 1, address: "Data!C5" }],
    });
  });

  test.each<readonly [string, readonly CellValue[], object]>([
    ["dates go backwards", ["B", DAY + 3, DAY, "", ""], { kind: "dates-backwards", address: "Data!C6" }],
    ["a text is no date", ["B", DAY, "snart", "", ""], { kind: "not-a-date", address: "Data!C6" }],
    ["an error is no date", ["B", DAY, DAY, "#N/A", ""], { kind: "not-a-date", address: "Data!E6" }],
    ["an end without a start", ["B", "", DAY, "", ""], { kind: "start-missing", address: "Data!C6" }],
    [
      "a next stage before the end of the one before",
      ["B", DAY, "", DAY + 2, ""],
      { kind: "end-missing", address: "Data!C6" },
    ],
  ])("leaves a row out and names its cell: %s", (_, row, expected) => {
    const good = (name: string): readonly CellValue[] => [name, DAY, DAY + 1, DAY + 2, DAY + 3];
    const content = read([LOG, good("A"), good("C"), row, row, good("D")]);
    expect(content).toMatchObject({ names: ["A", "C", "D"], wrong: [{ ...expected, count: 2 }] });
  });

  test("names the cell in the right one of two columns of one stage, and knows that work may come back", () => {
    const twice = ["Opgave", "Tekst", "Godkendelse", "Tekst"];
    const content = read([twice, ["A", DAY, DAY + 1, DAY + 2], ["B", DAY, DAY + 1, "snart"]]);
    expect(content).toMatchObject({ canReturn: true, wrong: [{ kind: "not-a-date", address: "Data!E5" }] });
    expect(read([LOG, ["A", DAY, DAY + 1, "", ""]])).toMatchObject({ canReturn: false });
  });

  test("may hold one item alone, or only items that are never finished", () => {
    expect(read([LOG, ["A", DAY, "", "", ""]])).toMatchObject({
      kind: "items",
      items: { items: [{ isFinished: false }] },
    });
  });
});

describe("other tables", () => {
  test("of days have a column a stage, or a row a stage where there is one column of days", () => {
    const stages = [
      { stage: "Brief", days: [1, 2] },
      { stage: "Design", days: [4, 7] },
    ];
    expect(
      read([
        ["Sag", "Brief", "Design", "Udgivelse"],
        ["A", 1, 4, ""],
        ["B", 2, 7, 1],
        ["I alt", 3, 11, 1],
      ]),
    ).toMatchObject({ kind: "durations", stages: [...stages, { stage: "Udgivelse", days: [1] }] });
    expect(
      read([
        ["Trin", "Dage"],
        ["Brief", 1],
        ["Design", 4],
        ["Brief", 2],
        ["Design", 7],
      ]),
    ).toMatchObject({ kind: "durations", stages });
  });

  test.each<readonly [string, readonly string[]]>([
    ["durations", ["Sag", "Brief (dage)", "Design (dage)", "I alt (dage)"]],
    ["durations", ["Case", "Brief days", "Design days", "Lead time (days)"]],
    ["durations", ["Sag", "Gennemløbstid (dage)", "Brief (dage)", "Design (dage)"]],
    ["counts", ["Uge", "I gang", "Review", "Total"]],
  ])("of %s have no total among their stages: %s", (kind, headings) => {
    const isSum = (heading: string): boolean => /alt|total|gennem|lead/i.test(heading);
    const rows = ["2026-U31", "2026-U32"].map((name) => [
      name,
      ...headings.slice(1).map((each) => (isSum(each) ? 9 : 3)),
    ]);
    const content = read([headings, ...rows]);
    expect(content).toMatchObject({ kind, totals: headings.filter(isSum) });
    const stages = content.kind === "durations" ? content.stages.map(({ stage }) => stage) : [];
    expect(content.kind === "counts" ? content.stages : stages).toEqual(
      headings.slice(1).filter((heading) => !isSum(heading)),
    );
  });

  test("of one column of days are its own, whatever it is called", () => {
    expect(
      read([
        ["Trin", "Gennemløbstid (dage)"],
        ["Brief", 4],
      ]),
    ).toMatchObject({
      ...{ kind: "durations", totals: [], stages: [{ stage: "Brief", days: [4] }] },
    });
  });

  test("of counts with two rows of one period take the first, and tell", () => {
    const rows = ["2026-U31", "2026-U31", "2026-U32"].map((week, count) => [week, count, count]);
    expect(read([["Uge", "I gang", "Review"], ...rows])).toMatchObject({
      ...{ repeated: 1, undated: 0 },
      rows: [
        [0, 0],
        [2, 2],
      ],
    });
  });

  test("of weeks without a year are no days that stages take", () => {
    const weeks = ["Uge 31", "Uge 32", "Uge 33"].map((week) => [week, 3, 4, 5]);
    expect(read([["Uge", "Brief", "Design", "Review"], ...weeks])).toMatchObject({ kind: "counts", undated: 3 });
    const bare = [31, 32, 33].map((week) => [week, 3, 4, 5]);
    expect(read([["Uge", "Brief", "Design", "Review"], ...bare])).toMatchObject({ kind: "counts" });
  });

  test("of steps say that what they are to be held against lacks numbers", () => {
    const steps = (before: string | number) =>
      read([
        ["Trin", "Sep", "Aug"],
        ["Besøg", 900, 800],
        ["Køb", 40, before],
      ]);
    expect(steps("")).toMatchObject({ norm: undefined, isAgainstUnread: true });
    expect(steps(60)).toMatchObject({ isAgainstUnread: false });
  });

  test("of counts over time stand in the order of their periods", () => {
    expect(
      read([
        ["Uge", "I gang", "Review"],
        ["2026-U32", 4, 6],
        ["2026-U31", 3, "ved ikke"],
        ["senere", 9, 9],
      ]),
    ).toMatchObject({
      kind: "counts",
      stages: ["I gang", "Review"],
      periods: ["2026-U31", "2026-U32"],
      rows: [
        [3, undefined],
        [4, 6],
      ],
      leftOut: [{ kind: "text", count: 1, address: "Data!D5" }],
      undated: 1,
    });
  });

  test.each<readonly [string, readonly (readonly CellValue[])[], object]>([
    [
      "alone",
      [
        ["Trin", "Antal"],
        ["Besøg", 900],
        ["Køb", 40],
      ],
      { counts: [900, 40], norm: undefined },
    ],
    [
      "with the period before",
      [
        ["Trin", "Sep", "Aug"],
        ["Besøg", 900, 800],
        ["Køb", 40, 60],
      ],
      { norm: { kind: "before", counts: [800, 60] }, against: "Aug" },
    ],
    [
      "with rates to reach",
      [
        ["Trin", "Antal", "Mål"],
        ["Besøg", 900, ""],
        ["Køb", 40, 0.05],
      ],
      { norm: { kind: "benchmark", rates: [0.05] }, against: "Mål" },
    ],
    [
      "with low rates to reach, which are not its own",
      [
        ["Trin", "Antal", "Sidste kampagne"],
        ["Visninger", 1_000_000, ""],
        ["Klik", 9000, 0.012],
        ["Køb", 100, 0.015],
      ],
      { norm: { kind: "benchmark", rates: [0.012, 0.015] } },
    ],
    [
      "with a rate to reach that is below a percent",
      [
        ["Trin", "Antal", "Branche"],
        ["Visninger", 100_000, ""],
        ["Klik", 300, 0.007],
      ],
      { norm: { kind: "benchmark", rates: [0.007] } },
    ],
    [
      "with one rate that is nearly its own",
      [
        ["Trin", "Antal", "Branche"],
        ["Besøg", 1000, ""],
        ["Køb", 203, 0.2],
      ],
      { norm: { kind: "benchmark", rates: [0.2] } },
    ],
    [
      "with rates to reach that have been reached",
      [
        ["Trin", "Antal", "Mål"],
        ["Besøg", 1000, ""],
        ["Kurv", 200, 0.2],
        ["Køb", 50, 0.25],
      ],
      { norm: { kind: "benchmark", rates: [0.2, 0.25] }, against: "Mål" },
    ],
    [
      "with its own rates in whole percents",
      [
        ["Trin", "Antal", "Rate"],
        ["Besøg", 1000, ""],
        ["Kurv", 203, 0.2],
        ["Køb", 50, 0.25],
      ],
      { norm: undefined, isAgainstUnread: false },
    ],
    [
      "with its own rates in percents as numbers, and with all of their decimals",
      [
        ["Trin", "Antal", "Rate"],
        ["Besøg", 3000, 100],
        ["Kurv", 7, 0.2],
        ["Køb", 3, 42.857142857142854],
      ],
      { norm: undefined, isAgainstUnread: false },
    ],
    [
      "with something that is no count, which is no step",
      [
        ["Trin", "Antal"],
        ["Besøg", 900],
        ["Kurv", -3],
        ["Kasse", "#DIV/0!"],
        ["Køb", 40],
      ],
      {
        steps: ["Besøg", "Køb"],
        leftOut: [
          { kind: "negative", address: "Data!C5" },
          { kind: "error", address: "Data!C6" },
        ],
      },
    ],
  ])("of the steps of a funnel: %s", (_, rows, expected) => {
    expect(read(rows)).toMatchObject({ kind: "funnel", ...expected });
  });

  test("of steps whose counts are as large as days are no log", () => {
    expect(
      read([
        ["Trin", "Sep", "Aug"],
        ["Besøg", 60_000, 58_000],
        ["Kurv", 40_000, 41_000],
      ]),
    ).toMatchObject({ kind: "funnel", norm: { kind: "before" } });
  });

  test.each<readonly [string, readonly (readonly CellValue[])[]]>([
    [
      "texts",
      [
        ["Opgave", "A", "B"],
        ["x", "ja", "nej"],
      ],
    ],
    ["nothing", [["Opgave", "A", "B"]]],
  ])("of %s are said to be unclear", (_, rows) => {
    expect(read(rows)).toEqual({ kind: "unclear" });
  });
});

import { parseModel } from "../../src/workbook/parseModel";
import type { CellValue } from "../../src/workbook/cells";
import type { LinkCell, LinkCells } from "../../src/workbook/numbers/loadLinks";
import { placedScorecards } from "../../src/workbook/placedScorecards";
import {
  NEWEST_VERSION,
  SCHEMA_VERSION,
  SEVERAL_VERSION,
  TABLE_KEYS,
  TABLES,
  type TableContent,
  type TableContents,
  type TableKey,
} from "../../src/workbook/tables";

type Cells = Readonly<Record<string, CellValue>>;

const content = (columns: readonly string[], rows: readonly Cells[]): TableContent => ({
  headers: columns,
  rows: rows.map((cells) => ({
    values: columns.map((column) =>
      String(cells[column] ?? "").startsWith("=") ? (cells[`${column} value`] ?? "") : (cells[column] ?? ""),
    ),
    formulas: columns.map((column) => cells[column] ?? ""),
  })),
});

const BASE: Readonly<Record<TableKey, readonly Cells[]>> = {
  settings: [{ Id: "s_1", Name: "Marketing", Schema: 2, Language: "en", Green: 80, Amber: 60, MinimumCoverage: 0.25 }],
  perspectives: [{ Id: "p_1", Name: "Kunde", Weight: 2, Order: 1, Rev: 3 }],
  objectives: [{ Id: "o_1", Parent: "p_1", Name: "Loyale kunder", Order: 1 }],
  kpis: [
    {
      Id: "k_1",
      Parent: "o_1",
      Name: "NPS",
      Aliases: "Anbefaling\nENPS",
      Unit: "point",
      Kind: "linear",
      Actual: '=IF(ISBLANK(Data!$B$4),"",Data!$B$4)',
      "Actual value": 42,
      TypedTarget: 60,
    },
  ],
  links: [],
  initiatives: [],
};

const tables = (
  changes: Partial<Record<TableKey, readonly Cells[]>> = {},
  columns: Partial<Record<TableKey, readonly string[]>> = {},
): TableContents =>
  Object.fromEntries(
    TABLE_KEYS.map((key) => [key, content(columns[key] ?? TABLES[key].columns, changes[key] ?? BASE[key])]),
  ) as unknown as TableContents;

const NO_LINK: LinkCell = { value: "", formula: "" };

/** The links that these rows name in their result columns, as the block of numbers holds them. */
function linksOf({ kpis }: TableContents): ReadonlyMap<string, LinkCells> {
  const at = (column: string): number => kpis?.headers.indexOf(column) ?? -1;
  return new Map(
    kpis?.rows.map(({ values, formulas }) => {
      const [value = "", formula = ""] = [values[at("Actual")], formulas[at("Actual")]];
      return [String(values[at("Id")]), { actual: { value, formula }, target: NO_LINK, baseline: NO_LINK }];
    }),
  );
}

const parse = (contents: TableContents, dates: readonly string[] = []) =>
  parseModel(contents, (address) => dates.includes(address), undefined, linksOf(contents));
const kpi = (cells: Cells) => parse(tables({ kpis: [{ ...BASE.kpis[0], ...cells }] }));

test("the tables become a scorecard with readings, sources and revisions", () => {
  const model = parse(tables());
  expect(model.problems).toEqual([]);
  expect(model.language).toBe("en");
  expect(model.scorecard.settings).toMatchObject({
    name: "Marketing",
    thresholds: { green: 80, amber: 60 },
    minimumCoverage: 0.25,
  });
  expect(model.scorecard.kpis).toMatchObject([
    { id: "k_1", parent: "o_1", name: "NPS", aliases: ["Anbefaling", "ENPS"], unit: "point", weight: undefined },
  ]);
  expect([...model.sources.values()]).toEqual([
    { actual: { kind: "bound", address: "Data!B4" }, target: { kind: "typed", value: 60 }, baseline: { kind: "none" } },
  ]);
  expect([...model.readings.values()]).toEqual([
    { actual: { kind: "number", value: 42 }, target: { kind: "number", value: 60 }, baseline: { kind: "none" } },
  ]);
  expect(Object.fromEntries(model.revisions)).toEqual({ s_1: 0, p_1: 3, o_1: 0, k_1: 0 });
});

test.each([
  ["", { kind: "blank" }],
  ["n/a", { kind: "text", text: "n/a" }],
  ["#DIV/0!", { kind: "error", code: "#DIV/0!" }],
  ["#REF!", { kind: "error", code: "#REF!" }],
  [true, { kind: "logical", value: true }],
  [0, { kind: "number", value: 0 }],
])("a bound cell that says %p reads as %p", (cell, reading) => {
  expect([...kpi({ "Actual value": cell }).readings.values()][0]?.actual).toEqual(reading);
});

test("a bound cell that is formatted as a date reads as a date", () => {
  const model = parse(tables(), ["Data!B4"]);
  expect([...model.readings.values()][0]?.actual).toEqual({ kind: "date", serial: 42 });
});

test("a link whose cell is gone is broken", () => {
  const model = kpi({ Actual: '=IF(ISBLANK(#REF!),"",#REF!)', "Actual value": "#REF!" });
  expect([...model.sources.values()][0]?.actual).toEqual({ kind: "broken" });
  expect([...model.readings.values()][0]?.actual).toEqual({ kind: "broken" });
});

test("columns may stand in any order, among columns of the user's own", () => {
  const columns = ["Min note", ...TABLES.kpis.columns].reverse();
  expect(parse(tables({}, { kpis: columns })).scorecard.kpis).toMatchObject([{ name: "NPS", unit: "point" }]);
});

test("deleted and blank rows are passed over", () => {
  const kpis = [...BASE.kpis, {}, { ...BASE.kpis[0], Id: "k_2", Name: "CSAT", DeletedAt: "2026-01-01" }];
  expect(parse(tables({ kpis })).scorecard.kpis).toHaveLength(1);
});

test("language and way to count days are those of the top scorecard, wherever its row stands", () => {
  const above = { Name: "Gammel", Language: "da", Schema: SEVERAL_VERSION, Above: "s_1" };
  const [top] = BASE.settings;
  const contents = tables({
    settings: [
      { ...above, Id: "s_2", DeletedAt: "2026-11-23T09:00:00Z" },
      { ...above, Id: "s_3", DateSystem: 2 },
      { ...top, Schema: SEVERAL_VERSION, DateSystem: 1 },
    ],
  });
  const all = placedScorecards(contents, SEVERAL_VERSION).map((own) =>
    parseModel(contents, () => false, undefined, linksOf(contents), own),
  );
  expect(all.map(({ language, dateSystem }) => [language, dateSystem])).toEqual([
    ["en", "1904"],
    ["en", "1904"],
  ]);
});

describe("damage is named, and the rest is read", () => {
  test("a missing column", () => {
    const columns = TABLES.kpis.columns.filter((column) => column !== "Weight");
    const model = parse(tables({}, { kpis: columns }));
    expect(model.problems).toEqual([{ kind: "column-missing", table: "BSC_Kpis", column: "Weight" }]);
    expect(model.scorecard.kpis).toHaveLength(1);
  });

  test("a missing table", () => {
    const model = parse({ ...tables(), objectives: undefined });
    expect(model.problems).toContainEqual({ kind: "table-missing", table: "BSC_Objectives" });
    expect(model.scorecard.perspectives).toHaveLength(1);
  });

  test.each([
    [
      "a duplicate id",
      { Id: "k_1", Name: "CSAT", Parent: "o_1" },
      { kind: "id-duplicate", table: "BSC_Kpis", name: "CSAT", other: "NPS" },
    ],
    ["a missing id", { Id: "", Name: "CSAT", Parent: "o_1" }, { kind: "id-missing", table: "BSC_Kpis", name: "CSAT" }],
    [
      "a parent that is not there",
      { Id: "k_2", Name: "CSAT", Parent: "o_9" },
      { kind: "parent-missing", level: "kpi", name: "CSAT" },
    ],
    [
      "an unknown kind",
      { Id: "k_2", Name: "CSAT", Parent: "o_1", Kind: "magic" },
      { kind: "kind-unknown", name: "CSAT", text: "magic" },
    ],
    [
      "text for a number",
      { Id: "k_2", Name: "CSAT", Parent: "o_1", Weight: "stor" },
      { kind: "number-unreadable", table: "BSC_Kpis", column: "Weight", name: "CSAT", text: "stor" },
    ],
    ["two of one name", { Id: "k_2", Name: "nps ", Parent: "o_1" }, { kind: "name-ambiguous", name: "NPS", count: 2 }],
  ])("%s", (_, row, problem) => {
    const model = parse(tables({ kpis: [...BASE.kpis, row] }));
    expect(model.problems).toEqual([problem]);
    expect(model.scorecard.kpis[0]).toMatchObject({ name: "NPS" });
  });

  test("a newer schema is read and closed for changes", () => {
    const model = parse(tables({ settings: [{ ...BASE.settings[0], Schema: NEWEST_VERSION + 1 }] }));
    expect(model.problems).toEqual([{ kind: "schema-newer", version: NEWEST_VERSION + 1 }]);
    expect(model.readOnly).toBe(true);
  });

  test.each([
    [undefined, "lastWhole"],
    ["", "lastWhole"],
    ["proRata", "proRata"],
    ["asItIs", "asItIs"],
  ])("where the column for running periods says %j, it is %s", (Running, expected) => {
    const all = tables({
      settings: [
        { ...BASE.settings[0], ...(Running === undefined ? { Schema: 6 } : { Schema: SCHEMA_VERSION, Running }) },
      ],
    });
    const { settings } = all;
    // Older tables have no such column.
    const place = settings?.headers.indexOf("Running") ?? -1;
    const without = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.filter((_, index) => index !== place);
    const older = settings && {
      headers: without(settings.headers),
      rows: settings.rows.map(({ values, formulas }) => ({ values: without(values), formulas: without(formulas) })),
    };
    const model = parse(Running === undefined ? { ...all, settings: older } : all);
    expect(model.problems).toEqual([]);
    expect(model.scorecard.settings.running).toBe(expected);
  });
});

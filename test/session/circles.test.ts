import { kpiId, objectiveId } from "../../src/scorecard";
import type { Binding, SeriesReferences } from "../../src/session";
import { parseAddress } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { circleIn } from "../../src/workbook/circularChain";
import { rangeAt } from "../../src/workbook/rangeAt";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

const ID = kpiId("k_1");
const NONE = { kind: "none" } as const;
const UNCHANGED = { kind: "unchanged" } as const;

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** Cells that depend on the scorecard, each in its own way, and what leads to it. */
const CHAINS: Readonly<Record<string, readonly string[]>> = {
  "a function": ["Links!B1", "Rapport!A1"],
  "a function by two steps": ["Links!B2", "Links!B1", "Rapport!A1"],
  "a function in a whole column": ["Links!B3", "Rapport!A:A"],
  "a column of the model's tables": ["Links!B4"],
  "a table of ours that somebody has moved": ["Links!B5"],
  "a cell within it": ["Links!B6", "Flyttet!B2"],
  "a cell of the model sheet": ["Links!B7", "'BSC Model'!A2"],
  "a cell of the numbers": ["Links!B8", "Tal!C3"],
  "a cell of the numbers by a name": ["Links!B9", "Tal!C3"],
  "a whole column of the numbers": ["Links!B10", "Tal!C:C"],
  "a function by a name": ["Links!B11", "MinScore"],
  "a function by a name of a name": ["Links!B12", "MinKæde", "MinScore"],
  "our tables by a name": ["Links!B13", "MinSum"],
  "a function by a name that only its sheet knows": ["Links!B14", "Lokal"],
  "a function by a name two cells away": ["Links!B15", "Links!B11", "MinScore"],
  "what a function fills": ["Rapport!K2", "Rapport!J2"],
  "a cell that reads what a function fills": ["Links!B16", "Rapport!K2", "Rapport!J2"],
  "a sum of what a function fills": ["Links!B17", "Rapport!K2:L2", "Rapport!J2"],
  "a whole column with what a function fills": ["Links!B18", "Rapport!K:K", "Rapport!J2"],
  "what is filled by a formula that reads a score": ["Links!F2", "Links!F1", "Rapport!A1:A2"],
  "the model sheet itself": ["'BSC Model'!A2"],
  "the numbers themselves": ["Tal!C3"],
};
const addressOf = (title: string): string => CHAINS[title]?.[0] ?? "";

function file(more: Readonly<Record<string, CellContent>> = {}): WorkbookFile {
  const base = scorecardFile(2);
  const links = {
    ...{ B1: "=Rapport!A1*2", B2: "=B1+1", B3: "=SUM(Rapport!A:A)", B4: "=SUM(BSC_Kpis[Weight])" },
    ...{ B5: "=SUM(BSC_Changes[Before])", B6: "=Flyttet!B2", B7: "='BSC Model'!A2", B8: "=Tal!C3", B9: "=MitTal" },
    ...{ B10: "=SUM(Tal!C:C)", C1: "=SUM(Data!A:A)", C2: "=SUM(D:D)", C3: "=1+1", C4: '="BSC.SCORE(1) BSC_Kpis[x]"' },
    ...{ D1: 1, D2: "=Data!A1", E1: "2026-01", E2: "2026-02" },
    ...{ B11: "=MinScore*2", B12: "=MinKæde", B13: "=MinSum", B14: "=1+Lokal", B15: "=B11" },
    ...{
      B16: "=Rapport!K2",
      B17: "=SUM(Rapport!K2:L2)",
      B18: "=SUM(Rapport!K:K)",
      F1: "=Rapport!A1:A2",
      C5: "=Fri+Data!A1",
      C6: "=SUM(M1:M2)",
    },
    ...{ M1: "=Data!A1:A2", I2: '="MinScore"' },
    ...more,
  };
  return {
    ...base,
    sheets: [
      ...base.sheets.map((sheet) =>
        sheet.name === "Rapport" ? { ...sheet, cells: { ...sheet.cells, J2: "=BSC.LIST()" } } : sheet,
      ),
      { name: "Links", cells: links },
      { name: "Flyttet", cells: { A1: "Row", B1: "Before", A2: "k", B2: 1, A3: "k", B3: 2 } },
      { name: "Tal", visibility: "Hidden", cells: { C3: 5 }, properties: { "bsc.numbers": "1" } },
    ],
    tables: [
      ...base.tables.filter(({ name }) => name !== "BSC_Changes"),
      { name: "BSC_Changes", sheet: "Flyttet", area: "A1:B3" },
    ],
    names: [
      ...base.names,
      ...[
        { name: "MitTal", formula: "=Tal!$C$3" },
        { name: "MinScore", formula: '=BSC.SCORE("Kpi 1")' },
        { name: "MinKæde", formula: "=MinScore+1" },
        { name: "MinSum", formula: "=SUM(BSC_Kpis[Weight])" },
        { name: "Fri", formula: "=Links!$D$1*2" },
        { name: "Rundt", formula: "=Rundt+1" },
      ],
    ],
  };
}

const bound = (address: string): Binding => ({ kind: "bound", address });
const label = (address: string): Binding => ({ kind: "label", keys: "Links!E1:E1", key: "2026-01", values: address });
const series = (address: string): SeriesReferences => ({ Actual: address, Period: "Links!E1:E1" });

/** Every way to link a KPI to a cell. */
const WAYS: Readonly<
  Record<string, (address: string) => Promise<{ readonly ok: boolean; readonly problem?: unknown }>>
> = {
  bind: (address) => addin.session.bind(ID, "actual", bound(address)),
  "bind by label": (address) => addin.session.bind(ID, "target", label(address)),
  "bind a sum": (address) => addin.session.bind(ID, "actual", { kind: "column", values: address, take: "sum" }),
  bindSeries: (address) => addin.session.bindSeries(ID, series(address)),
  "bindMany, a field": (address) => addin.session.bindMany([{ kpi: ID, fields: { actual: bound(address) } }]),
  "bindMany, a series": (address) => addin.session.bindMany([{ kpi: ID, series: series(address) }]),
  "saveKpi, a field": (address) => save({ actual: bound(address) }),
  "saveKpi, a series": (address) => save({}, series(address)),
  "the import": (address) =>
    addin.session.addEntries([
      { name: "Nyt", objectives: [], kpis: [{ name: "Ny", unit: "", fields: { actual: bound(address) } }] },
    ]),
};

const save = (fields: { readonly actual?: Binding }, references?: SeriesReferences) =>
  addin.session.saveKpi({
    ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name: "Ny", unit: "", weight: undefined },
    fields: { actual: fields.actual ?? NONE, target: NONE, baseline: NONE },
    ...(references ? { series: references } : {}),
  });

/** A name that only one sheet knows. */
const addLocalName = (): void =>
  addin.excel.grid.addName({
    name: "Lokal",
    formula: '=BSC.SCORE("Kpi 2")',
    comment: "",
    sheetId: addin.excel.place("Links!A1").sheetId,
  });

test("every way to make a link refuses every kind of circle, with the chain, and writes nothing", async () => {
  addin = await startAddin(file());
  addLocalName();
  await addin.excel.settled();
  const before = addin.excel.file();
  const said: unknown[] = [];
  const wanted: unknown[] = [];
  for (const [way, link] of Object.entries(WAYS)) {
    for (const [title, chain] of Object.entries(CHAINS)) {
      const outcome = await link(addressOf(title));
      const problem = outcome.problem as { readonly kind?: string; readonly reason?: unknown } | undefined;
      said.push([way, title, problem?.kind === "cannot-bind" ? problem.reason : problem]);
      wanted.push([way, title, { kind: "source-uses-scorecard", address: chain[0], chain }]);
    }
  }
  expect(said).toEqual(wanted);
  expect(addin.excel.file()).toEqual(before);
}, 120_000);

test("picking refuses them too, and our own sheets by what they are", async () => {
  addin = await startAddin(file());
  addLocalName();
  await addin.excel.settled();
  for (const [title, chain] of Object.entries(CHAINS)) {
    addin.excel.select(addressOf(title));
    const problem = title.includes("sel") ? { kind: "selection-in-model" } : { kind: "source-uses-scorecard", chain };
    for (const pick of [addin.session.pickSelection, addin.session.pickRange])
      expect([title, await pick()]).toMatchObject([title, { ok: false, problem }]);
  }
}, 60_000);

test("cells that depend on no score are bound", async () => {
  addin = await startAddin(file());
  for (const address of [
    "Links!C1",
    "Links!C2",
    "Links!C3",
    "Links!C4",
    "Links!C5",
    "Links!C6",
    "Links!D1",
    "Links!I2",
    "Data!A1",
  ])
    expect([address, await addin.session.bind(ID, "actual", bound(address))]).toMatchObject([address, { ok: true }]);
});

test("the finder offers nothing that depends on our numbers", async () => {
  addin = await startAddin(file({ A20: "Kpi 9", B20: "=Tal!C3", A21: "Kpi 8", B21: 7 }));
  await addin.session.addEntries([
    { name: "Nyt", objectives: [], kpis: ["Kpi 8", "Kpi 9"].map((name) => ({ name, unit: "" })) },
  ]);
  const found = await addin.session.find();
  if (!found.ok) throw new Error(found.problem.kind);
  const names = new Map(addin.ready().scorecard.kpis.map(({ id, name }) => [id, name]));
  expect(found.value.proposals.map(({ kpi }) => names.get(kpi))).toEqual(["Kpi 8"]);
});

describe("more cells than may be read", () => {
  const COUNT = 1_500;
  const many = (content: (row: number) => CellContent): Record<string, CellContent> =>
    Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`H${index + 1}`, content(index + 1)]));
  const search = (address: string, most: number): Promise<unknown> =>
    Excel.run(async (context) => {
      addin.excel.resetCounters();
      const found = await circleIn(context, [rangeAt(context, address)], most);
      return found?.problem;
    });

  test("a long list of numbers is looked through for the few formulas in it", async () => {
    addin = await startAddin(file({ ...many((row) => row), G1: "=SUM(H:H)" }));
    expect(await search("Links!G1", COUNT - 1)).toBeUndefined();
    expect(addin.excel.counters().responseBytes).toBeLessThan(10_000);
    addin.excel.enter("Links!H7", "=Rapport!A1");
    await addin.excel.settled();
    const circle = { kind: "source-uses-scorecard", chain: ["Links!G1", "Links!H:H", "Rapport!A1"] };
    expect(await search("Links!G1", COUNT - 1)).toMatchObject(circle);
    expect(await search("Links!G1", COUNT * 3)).toMatchObject(circle);
  });

  test("what nobody can look through is said, and not taken for no circle", async () => {
    addin = await startAddin(file({ ...many((row) => `=${row}`), G1: "=SUM(H:H)" }));
    expect(await search("Links!G1", COUNT + 1)).toBeUndefined();
    const problem = { kind: "source-unsearchable", address: "Links!G1", through: "Links!H:H", most: 100 };
    expect(await search("Links!G1", 100)).toEqual(problem);
    expect(await search("Links!H1:H1200", 100)).toMatchObject({ through: "Links!H1:H1200" });
  });

  test("of a long list that a formula elsewhere fills nobody can say what fills it all", async () => {
    addin = await startAddin(file({ ...many((row) => row), N1: "=H1:H1500", G1: "=SUM(N:N)", G2: "=SUM(N1:N30)" }));
    await addin.excel.settled();
    expect(await search("Links!G1", 10_000)).toMatchObject({ kind: "source-unsearchable", through: "Links!N:N" });
    expect(await search("Links!G2", 10_000)).toBeUndefined();
  });
});

describe("whole columns and rows of the sheet", () => {
  const pick = async (address: string): Promise<unknown> => {
    const { sheetId } = addin.excel.place(`${address.split("!")[0] ?? ""}!A1`);
    const area = parseAddress(address, addin.excel.grid.sheetSize(sheetId))?.area;
    if (area === undefined) throw new Error(address);
    addin.excel.grid.select({ sheetId, area });
    const picked = await addin.session.pickRange();
    return picked.ok ? picked.value : picked.problem.kind;
  };

  test("what is used of them is taken, and a table's column as that column", async () => {
    addin = await startAddin({
      ...file({ G4: "Klik", G5: 10, G6: 20, I9: "x" }),
      tables: [...file().tables, { name: "Klik", sheet: "Links", area: "G4:G6" }],
    });
    expect(await pick("Data!A:A")).toEqual({ reference: "Data!A1:A2", address: "Data!A1:A2", values: [50, 51] });
    expect(await pick("Data!1:1")).toMatchObject({ reference: "Data!A1:B1", values: [50, 100] });
    expect(await pick("Links!G:G")).toEqual({ reference: "Klik[Klik]", address: "Links!G5:G6", values: [10, 20] });
    expect(await pick("Data!D:D")).toBe("selection-not-one-line");
    expect(await pick("Data!A:B")).toBe("selection-not-one-line");
    expect(await pick("Links!B:B")).toBe("source-uses-scorecard");
  });

  test("a value is found by its label in them", async () => {
    addin = await startAddin(file());
    const binding = { kind: "label", keys: "Links!E:E", key: "2026-02", values: "Links!D:D" } as const;
    expect(await addin.session.bind(ID, "actual", binding)).toMatchObject({ ok: true });
    expect(await addin.session.goTo(ID, "actual")).toEqual({ ok: true, value: undefined });
    expect(addin.excel.grid.selection()).toMatchObject(addin.excel.place("Links!D2"));
    expect(await addin.session.bind(ID, "actual", { ...binding, key: "x" })).toMatchObject({
      ok: false,
      problem: { kind: "label-unknown" },
    });
  });
});

test("what is bound already is not looked at again when something else is saved", async () => {
  addin = await startAddin(file());
  const { scorecard, revisions } = addin.ready();
  const [kpi] = scorecard.kpis;
  if (kpi === undefined) throw new Error("no KPI");
  addin.excel.enter("Data!A1", "=Rapport!A1");
  const draft = { ...kpi, revision: revisions.get(ID), unit: "kr." };
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  expect(await addin.session.saveKpi({ ...draft, fields })).toMatchObject({ ok: true });
});

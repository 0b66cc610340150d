import { problemText } from "../../src/language";
import type { Problem } from "../../src/scorecard";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import type { TableKey } from "../../src/workbook/tables";
import { TABLES } from "../../src/workbook/tables";
import { mirrorFormula } from "../../src/workbook/mirror";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows, type ModelRows } from "../support/modelSheet";
import { currentModel } from "../support/numbersFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const NPS = {
  Id: "k_1",
  Parent: "o_1",
  Name: "NPS",
  Order: 1,
  Kind: "linear",
  Actual: mirrorFormula("Data!A1"),
  Target: mirrorFormula("Data!B1"),
  Rev: 1,
};
const CSAT = {
  ...NPS,
  Id: "k_2",
  Name: "CSAT",
  Order: 2,
  Actual: mirrorFormula("Data!A2"),
  Target: mirrorFormula("Data!B2"),
};

function file(
  rows: ModelRows,
  columns: Partial<Record<TableKey, readonly string[]>> = {},
  data: Readonly<Record<string, CellContent>> = {},
): WorkbookFile {
  const model = currentModel(rows, columns);
  return {
    name: "Test",
    active: "Rapport",
    sheets: [
      {
        name: "Rapport",
        cells: { A1: '=BSC.SCORE("NPS")', A2: '=BSC.SCORE("CSAT")', A3: '=BSC.STATUS("NPS")', A4: "=BSC.SCORE()" },
      },
      { name: "Data", cells: { A1: 40, B1: 50, A2: 60, B2: 80, ...data } },
      ...model.sheets,
    ],
    tables: model.tables,
    names: model.names,
    settings: {},
  };
}

const cell = (row: number): unknown => addin.excel.value(`Rapport!A${row}`);
const messageIn = (row: number): string | undefined => {
  const { sheetId, area } = addin.excel.place(`Rapport!A${row}`);
  return addin.excel.invocations.messageAt(sheetId, area.row, area.column);
};
const kpiProblems = (name: string): readonly Problem[] =>
  [...addin.ready().evaluation.kpis.values()].find((kpi) => kpi.name === name)?.problems ?? [];

describe("a bound cell that holds no number", () => {
  test.each([
    ["text", "n/a", { kind: "value-text", field: "actual", text: "n/a" }, "Kan ikke scores"],
    ["nothing", "", { kind: "value-blank", field: "actual" }, "Ingen data"],
    ["#DIV/0!", "=1/0", { kind: "value-error", field: "actual", code: "#DIV/0!" }, "Kan ikke scores"],
    ["TRUE", true, { kind: "value-logical", field: "actual" }, "Kan ikke scores"],
  ] as const)(
    "%s: the pane and the cell say so, other KPIs are untouched",
    async (_, content, problem, status) => {
      addin = await startAddin(file(modelRows([NPS, CSAT])));
      expect([cell(1), cell(2)]).toEqual([80, 75]);
      addin.excel.enter("Data!A1", content);
      await addin.excel.settled();
      expect(kpiProblems("NPS")).toEqual([problem]);
      expect(cell(1)).toEqual({ error: "#N/A" });
      expect(messageIn(1)).toBe(`NPS: ${problemText(problem, "da")}`);
      expect([cell(2), cell(3)]).toEqual([75, status]);
      expect(addin.ready().evaluation.root).toMatchObject({ score: 75, coverage: 0.5 });
    },
    30_000,
  );

  test("a date: the format of the cell tells", async () => {
    addin = await startAddin(file(modelRows([NPS, CSAT])));
    const { sheetId, area } = addin.excel.place("Data!A1");
    addin.excel.grid.asOneStep("user", () => {
      addin.excel.grid.write(sheetId, area, [[45000]]);
      addin.excel.grid.setNumberFormats(sheetId, area, [["dd-mm-yyyy"]]);
    });
    await addin.excel.settled();
    expect(kpiProblems("NPS")).toEqual([{ kind: "value-date", field: "actual" }]);
    expect(cell(1)).toEqual({ error: "#N/A" });
    expect(messageIn(1)).toContain("dato");
  });
});

test("two KPIs of one name: saving is refused, and a table that has them says so in pane and cell", async () => {
  addin = await startAddin(file(modelRows([NPS, { ...CSAT, Name: "nps" }])));
  expect(addin.ready().problems).toEqual([{ kind: "name-ambiguous", name: "NPS", count: 2 }]);
  expect(cell(1)).toEqual({ error: "#VALUE!" });
  expect(messageIn(1)).toContain("NPS");
  const [kpi] = addin.ready().scorecard.kpis;
  const draft = {
    id: undefined,
    revision: undefined,
    unit: "",
    weight: undefined,
    fields: { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } },
  } as const;
  const saved = await addin.session.saveKpi({ ...draft, parent: kpi!.parent, name: " NPS " });
  expect(saved).toMatchObject({ ok: false, problem: { kind: "name-taken" } });
  expect(addin.ready().scorecard.kpis).toHaveLength(2);
});

describe("weights", () => {
  test.each([
    ["negative", [{ ...NPS, Weight: -2 }, CSAT], 75, { kind: "weight-negative", name: "NPS", weight: -2 }],
    ["blank", [NPS, CSAT], 77.5, undefined],
    ["zero for one", [{ ...NPS, Weight: 0 }, CSAT], 75, undefined],
  ] as const)(
    "%s",
    async (_, kpis, score, problem) => {
      addin = await startAddin(file(modelRows(kpis)));
      expect(cell(4)).toBe(score);
      expect(kpiProblems("NPS")).toEqual(problem === undefined ? [] : [problem]);
    },
    30_000,
  );

  test("all zero: no score above, and the reason in the cell", async () => {
    addin = await startAddin(
      file(
        modelRows([
          { ...NPS, Weight: 0 },
          { ...CSAT, Weight: 0 },
        ]),
      ),
    );
    expect([cell(1), cell(4)]).toEqual([80, { error: "#N/A" }]);
    const objective = [...addin.ready().evaluation.nodes.values()].find(({ level }) => level === "objective");
    expect(objective?.problems).toEqual([{ kind: "weights-all-zero" }]);
  });

  test("a negative one is refused when it is saved", async () => {
    addin = await startAddin(file(modelRows([NPS, CSAT])));
    const [perspective] = addin.ready().scorecard.perspectives;
    const saved = await addin.session.savePerspective({ id: perspective!.id, revision: 1, name: "Kunde", weight: -1 });
    expect(saved).toEqual({ ok: false, problem: { kind: "weight-negative", name: "Kunde", weight: -1 } });
  });
});

describe("a damaged model", () => {
  test("a deleted column is named; saving into it is refused; repairing adds it and loses nothing", async () => {
    const columns = { kpis: TABLES.kpis.columns.filter((column) => column !== "Unit") };
    addin = await startAddin(file(modelRows([NPS, CSAT]), columns));
    const problem = { kind: "column-missing", table: "BSC_Kpis", column: "Unit" };
    expect(addin.ready().problems).toEqual([problem]);
    expect([cell(1), cell(2)]).toEqual([80, 75]);

    const [kpi] = addin.ready().scorecard.kpis;
    const unchanged = { kind: "unchanged" } as const;
    const draft = {
      ...kpi!,
      revision: 1,
      unit: "point",
      fields: { actual: unchanged, target: unchanged, baseline: unchanged },
    };
    expect(await addin.session.saveKpi(draft)).toEqual({ ok: false, problem });

    expect(await addin.session.repair()).toMatchObject({ ok: true });
    expect(addin.ready().problems).toEqual([]);
    expect(await addin.session.saveKpi(draft)).toMatchObject({ ok: true });
    expect(addin.ready().scorecard.kpis).toMatchObject([{ name: "NPS", unit: "point" }, { name: "CSAT" }]);
    await addin.excel.settled();
    expect([cell(1), cell(2)]).toEqual([80, 75]);
  });

  test("a row of settings that somebody has cleared is named, and repairing makes it usable again", async () => {
    addin = await startAddin(file(modelRows([NPS, CSAT])));
    const { grid } = addin.excel;
    const table = grid.table("BSC_Settings");
    if (table === undefined) throw new Error("no settings");
    const { row, column, columns } = table.area;
    const blank = [Array.from({ length: columns }, () => "")];
    grid.asOneStep("user", () => grid.write(table.sheetId, { row: row + 1, column, rows: 1, columns }, blank));
    await addin.session.refresh();
    expect(addin.ready().problems).toEqual([{ kind: "id-missing", table: "BSC_Settings", name: "" }]);
    expect(await addin.session.repair()).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(addin.ready()).toMatchObject({ problems: [], scorecard: { settings: { id: "s_1" } } });
    const revision = addin.ready().revisions.get(addin.ready().scorecard.settings.id);
    const saved = await addin.session.saveSettings({ revision, vision: "Flere loyale kunder", goals: [] });
    expect(saved).toMatchObject({ ok: true });
    expect([cell(1), cell(2)]).toEqual([80, 75]);
  });

  test("tables that somebody has turned into ranges are not taken for a workbook without a scorecard", async () => {
    addin = await startAddin(file(modelRows([NPS, CSAT])));
    const { Excel: excel } = globalThis as unknown as { readonly Excel: typeof Excel };
    await excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      for (const table of tables.items) table.convertToRange();
      await context.sync();
    });
    await addin.session.refresh();
    expect(addin.session.store.getState()).toEqual({
      kind: "lost",
      problem: { kind: "table-missing", table: "BSC_Kpis" },
    });
  });

  test("a duplicate id is named and mended with a new id", async () => {
    addin = await startAddin(file(modelRows([NPS, { ...CSAT, Id: "k_1", Actual: 60, Target: 80 }])));
    expect(addin.ready().problems).toEqual([{ kind: "id-duplicate", table: "BSC_Kpis", name: "CSAT", other: "NPS" }]);
    expect(cell(1)).toBe(80);
    expect(messageIn(2)).toContain("CSAT");
    expect(await addin.session.repair()).toMatchObject({ ok: true });
    expect(addin.ready().problems).toEqual([]);
    await addin.excel.settled();
    expect([cell(1), cell(2)]).toEqual([80, 75]);
  });
});

describe("a failing sync", () => {
  test.each([1, 2])(
    "number %i during a save changes nothing and is told",
    async (failSync) => {
      addin = await startAddin(file(modelRows([NPS, CSAT])));
      const [perspective] = addin.ready().scorecard.perspectives;
      const draft = { id: perspective!.id, revision: 1, name: "Kunder", weight: undefined };
      const before = addin.excel.file();
      addin.excel.setFaults({ failSync });
      expect(await addin.session.savePerspective(draft)).toMatchObject({
        ok: false,
        problem: { kind: "excel-failed" },
      });
      expect(addin.excel.file()).toEqual(before);
      expect(await addin.session.savePerspective(draft)).toMatchObject({ ok: true });
      expect(addin.ready().scorecard.perspectives).toMatchObject([{ name: "Kunder", aliases: ["Kunde"] }]);
    },
    30_000,
  );

  test("during a refresh keeps what is shown and says that it may be old", async () => {
    addin = await startAddin(file(modelRows([NPS, CSAT])));
    addin.excel.setFaults({ failSync: 1 });
    expect(await addin.session.refresh()).toMatchObject({ ok: false });
    expect(addin.ready()).toMatchObject({ outdated: { kind: "excel-failed" } });
    expect(addin.ready().evaluation.root.score).toBe(77.5);
    expect(await addin.session.refresh()).toMatchObject({ ok: true });
    expect(addin.ready().outdated).toBeUndefined();
  });
});

test("while somebody types in a cell a save waits, and is then done", async () => {
  addin = await startAddin(file(modelRows([NPS, CSAT])));
  const [perspective] = addin.ready().scorecard.perspectives;
  addin.excel.setFaults({ cellEditMode: true });
  const saving = addin.session.savePerspective({ id: perspective!.id, revision: 1, name: "Kunder", weight: undefined });
  addin.excel.setFaults({ cellEditMode: false });
  expect(await saving).toMatchObject({ ok: true });
});

test("a row that a colleague has changed since is not overwritten", async () => {
  addin = await startAddin(file(modelRows([NPS, CSAT])));
  const [perspective] = addin.ready().scorecard.perspectives;
  const draft = { id: perspective!.id, revision: 1, weight: undefined };
  expect(await addin.session.savePerspective({ ...draft, name: "Kunder" })).toMatchObject({ ok: true });
  expect(await addin.session.savePerspective({ ...draft, name: "Klienter" })).toMatchObject({
    ok: false,
    problem: { kind: "row-changed" },
  });
  expect(addin.ready().scorecard.perspectives).toMatchObject([{ name: "Kunder" }]);
});

test("text that looks like a formula stays text", async () => {
  addin = await startAddin(file(modelRows([NPS, CSAT])));
  for (const name of ['=HYPERLINK("http://x","y")', "+1", "@SUM(A1)", "<img src=x onerror=alert(1)>"]) {
    const saved = await addin.session.savePerspective({ id: undefined, revision: undefined, name, weight: undefined });
    expect(saved).toMatchObject({ ok: true });
  }
  expect(addin.ready().scorecard.perspectives.map(({ name }) => name)).toEqual([
    "Kunde",
    '=HYPERLINK("http://x","y")',
    "+1",
    "@SUM(A1)",
    "<img src=x onerror=alert(1)>",
  ]);
});

test("a cell that is computed from the scorecard cannot be bound, nor can the model sheet or several cells", async () => {
  addin = await startAddin(file(modelRows([NPS, CSAT]), {}, { C1: "=Rapport!A1*2", C2: "=A1+1" }));
  const pick = async (address: string): Promise<unknown> => {
    addin.excel.select(address);
    const picked = await addin.session.pickSelection();
    return picked.ok ? picked.value.address : picked.problem.kind;
  };
  expect(await pick("Data!C1")).toBe("source-uses-scorecard");
  expect(await pick("Rapport!A1")).toBe("source-uses-scorecard");
  expect(await pick("Data!A1:A2")).toBe("selection-not-one-cell");
  expect(await pick("Data!C2")).toBe("Data!C2");
});

test("a formula is not written over something", async () => {
  addin = await startAddin(file(modelRows([NPS, CSAT])));
  addin.excel.select("Rapport!A1");
  expect(await addin.session.insertFormula("SCORE", undefined)).toEqual({
    ok: false,
    problem: { kind: "cell-not-empty", address: "Rapport!A1" },
  });
  addin.excel.select("Rapport!C7");
  expect(await addin.session.insertFormula("STATUS", undefined)).toEqual({
    ok: true,
    value: { address: "Rapport!C7" },
  });
  await addin.excel.settled();
  expect(addin.excel.value("Rapport!C7")).toBe("I risiko");
});

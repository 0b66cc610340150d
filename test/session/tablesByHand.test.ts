import { kpiId, objectiveId } from "../../src/scorecard";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { formulaFaults } from "../support/formulaFaults";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";

// What people do to the tables of the model by Excel's own means.
let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(numberedScorecardFile(3));
});
afterEach(() => addin.excel.stop());

const NONE = { kind: "none" } as const;
const UNCHANGED = { kind: "unchanged" } as const;
const TREE = ["BSC_Settings", "BSC_Perspectives", "BSC_Objectives", "BSC_Kpis"] as const;

const inTables = (names: readonly string[], change: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    for (const name of names) change(context.workbook.tables.getItem(name));
    await context.sync();
  });

async function refreshed(): Promise<void> {
  await addin.excel.settled();
  await addin.session.refresh();
  await addin.excel.settled();
}

/** That nothing is wrong, and that cells, pane and readers without the add-in say the same. */
async function expectSound(score: number | undefined): Promise<void> {
  await refreshed();
  expect(addin.ready().problems).toEqual([]);
  expect(addin.ready().evaluation.root.score).toBe(score);
  expect(differences(addin.ready().evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
  expect(formulaFaults(addin.excel.grid)).toEqual([]);
}

const add = () =>
  addin.session.saveKpi({
    ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name: "Ny", unit: "", weight: undefined },
    fields: { actual: NONE, target: NONE, baseline: NONE },
  });

test.each(TREE.map((name) => [name]))(
  "%s that has been turned into a range is a table again when repaired",
  async (name) => {
    const { score } = addin.ready().evaluation.root;
    await inTables([name], (table) => table.convertToRange());
    await refreshed();
    expect(addin.ready().problems).toContainEqual({ kind: "table-missing", table: name });
    expect(await addin.session.repair()).toMatchObject({ ok: true });
    await expectSound(score);
    expect(await add()).toMatchObject({ ok: true });
    await expectSound(score);
  },
);

test("all tables that have been turned into ranges are tables again when repaired", async () => {
  const { score } = addin.ready().evaluation.root;
  const { name } = addin.ready().scorecard.settings;
  const links = addin.ready().sources.get(kpiId("k_1"));
  await inTables(TREE, (table) => table.convertToRange());
  await refreshed();
  const { store } = addin.session;
  expect(store.getState()).toEqual({ kind: "lost", problem: { kind: "table-missing", table: "BSC_Kpis" } });
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await expectSound(score);
  expect(addin.ready().scorecard.settings.name).toBe(name);
  expect(addin.ready().sources.get(kpiId("k_1"))).toEqual(links);
});

test("a table that is gone altogether is not said to be repaired, nor to be in use", async () => {
  await inTables(["BSC_Kpis"], (table) => table.delete());
  await refreshed();
  const missing = { ok: false, problem: { kind: "table-missing", table: "BSC_Kpis" } };
  expect(await addin.session.repair()).toMatchObject(missing);
  expect(await addin.session.writeNative()).toMatchObject(missing);
});

test.each(TREE.map((name) => [name]))("a row of totals in %s is none of its rows", async (name) => {
  const { score } = addin.ready().evaluation.root;
  await inTables([name], (table) => (table.showTotals = true));
  await refreshed();
  expect(addin.ready().problems).toEqual([]);
  expect(addin.ready().evaluation.root.score).toBe(score);
  expect(await add()).toMatchObject({ ok: true });
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await expectSound(score);
  expect(tableRows(addin.excel.grid, "BSC_Kpis").map(({ Name }) => Name)).toEqual(["Kpi 1", "Kpi 2", "Kpi 3", "Ny"]);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await expectSound(score);
});

const typeInto = (column: string, text: string): void => {
  const table = addin.excel.grid.table("BSC_Kpis");
  if (table === undefined) throw new Error("no table");
  const { row, column: left } = table.area;
  const place = { row: row + 1, column: left + table.columns.findIndex(({ name }) => name === column) };
  addin.excel.grid.asOneStep("user", () =>
    addin.excel.grid.write(table.sheetId, { ...place, rows: 1, columns: 1 }, [[text]]),
  );
};

test("a cell that somebody has emptied with a space is empty in formulas too", async () => {
  const { score } = addin.ready().evaluation.root;
  typeInto("DeletedAt", " ");
  await expectSound(score);
});

test("spaces round an id go when repaired, and readers without the add-in see its score again", async () => {
  const { score } = addin.ready().evaluation.root;
  typeInto("Id", " k_1 ");
  await refreshed();
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  expect(tableRows(addin.excel.grid, "BSC_Kpis")[0]).toMatchObject({ Id: "k_1" });
  await expectSound(score);
});

/** The first KPI, with another unit. */
function asItIs() {
  const [kpi] = addin.ready().scorecard.kpis;
  if (kpi === undefined) throw new Error("no KPI");
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  return { ...kpi, revision: addin.ready().revisions.get(kpi.id), unit: "kr.", fields };
}

/** What people do to a column of ids. */
const LOSSES: Readonly<Record<string, (column: Excel.TableColumn) => void>> = {
  "given another heading": (column) => (column.name = "Nr."),
  "deleted with its column of the sheet": (column) => column.getRange().getEntireColumn().delete("Left"),
};

test.each(TREE.flatMap((name) => Object.keys(LOSSES).map((loss) => [name, loss] as const)))(
  "ids of %s that somebody has %s are there again when repaired, with all links",
  async (name, loss) => {
    // What has been saved once is known to the history by its name.
    expect(await addin.session.saveKpi(asItIs())).toMatchObject({ ok: true });
    await refreshed();
    const { scorecard, sources, evaluation } = addin.ready();
    await Excel.run(async (context) => {
      LOSSES[loss]?.(context.workbook.tables.getItem(name).columns.getItem("Id"));
      await context.sync();
    });
    await refreshed();
    expect(await addin.session.repair()).toMatchObject({ ok: true });
    await expectSound(evaluation.root.score);
    expect(addin.ready().scorecard).toEqual(scorecard);
    expect(addin.ready().sources).toEqual(sources);
  },
);

test.each(["", "k_2", "K_2"])(
  "a KPI whose id somebody has overwritten with »%s« has its links again when repaired",
  async (id) => {
    expect(await addin.session.saveKpi(asItIs())).toMatchObject({ ok: true });
    await refreshed();
    const { scorecard, sources, evaluation } = addin.ready();
    typeInto("Id", id);
    await refreshed();
    expect(addin.ready().problems).toHaveLength(1);
    expect(await addin.session.repair()).toMatchObject({ ok: true });
    await expectSound(evaluation.root.score);
    expect(addin.ready().scorecard).toEqual(scorecard);
    expect(addin.ready().sources).toEqual(sources);
  },
);

test("ids that differ by capital letters only are one id, as they are in formulas", async () => {
  typeInto("Id", "K_2");
  await refreshed();
  const twice = { kind: "id-duplicate", table: "BSC_Kpis", name: "Kpi 2", other: "Kpi 1" };
  expect(addin.ready().problems).toContainEqual(twice);
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await refreshed();
  expect(addin.ready().problems).toEqual([]);
  expect(differences(addin.ready().evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
});

test("an entry without a name is named by its row", async () => {
  typeInto("Name", " ");
  await refreshed();
  expect(addin.ready().problems).toEqual([{ kind: "name-missing", table: "BSC_Kpis", row: "k_1" }]);
});

/** Types into a column of the KPIs what each name becomes. */
const rename = (names: Readonly<Record<string, string>>): Promise<void> =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("BSC_Kpis").columns.getItem("Name").getDataBodyRange().load("values");
    await context.sync();
    range.values = range.values.map(([name]) => [names[String(name)] ?? name]);
    await context.sync();
  });
const idOf = (name: string): unknown =>
  tableRows(addin.excel.grid, "BSC_Kpis").find(({ Name }) => Name === name)?.["Id"];
const loseIds = (): Promise<void> =>
  Excel.run(async (context) => {
    LOSSES["deleted with its column of the sheet"]?.(context.workbook.tables.getItem("BSC_Kpis").columns.getItem("Id"));
    await context.sync();
  });

test("names that two KPIs have passed on by hand lead neither to the other's id", async () => {
  const [first, second] = [idOf("Kpi 1"), idOf("Kpi 2")];
  expect(await addin.session.saveKpi(asItIs())).toMatchObject({ ok: true });
  await rename({ "Kpi 1": "Gamma", "Kpi 2": "Kpi 1" });
  await refreshed();
  await loseIds();
  await refreshed();
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await refreshed();
  expect(idOf("Kpi 1")).not.toBe(first);
  expect(idOf("Gamma")).not.toBe(second);
});

test("names that have been saved since they were typed lead to the ids of those who bear them", async () => {
  await rename({ "Kpi 1": "Gamma", "Kpi 2": "Kpi 1" });
  await refreshed();
  const ids = [idOf("Gamma"), idOf("Kpi 1")];
  expect(await addin.session.saveKpi(asItIs())).toMatchObject({ ok: true });
  await refreshed();
  await loseIds();
  await refreshed();
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await refreshed();
  expect([idOf("Gamma"), idOf("Kpi 1")]).toEqual(ids);
});

test("of a row and its copy the row keeps the id, whatever they are called", async () => {
  expect(await addin.session.saveKpi(asItIs())).toMatchObject({ ok: true });
  await rename({ "Kpi 1": "Kpi 1 DK" });
  await refreshed();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("BSC_Kpis");
    const headings = table.getHeaderRowRange().load("values");
    const first = table.getDataBodyRange().getRow(0).load("values");
    await context.sync();
    const at = (headings.values[0] ?? []).indexOf("Name");
    table.rows.add(undefined, [(first.values[0] ?? []).map((value, column) => (column === at ? "Kpi 1" : value))]);
    await context.sync();
  });
  await refreshed();
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await refreshed();
  expect(idOf("Kpi 1 DK")).toBe("k_1");
  expect(idOf("Kpi 1")).not.toBe("k_1");
});

test("a column of ids with another heading is known although a row lacks its id", async () => {
  typeInto("Id", "");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("BSC_Kpis").columns.getItem("Id").name = "Nr.";
    await context.sync();
  });
  await refreshed();
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await refreshed();
  expect([idOf("Kpi 2"), idOf("Kpi 3")]).toEqual(["k_2", "k_3"]);
});

test("an id that somebody has typed in capital letters is ours again when repaired", async () => {
  expect(await addin.session.saveKpi(asItIs())).toMatchObject({ ok: true });
  await refreshed();
  const { scorecard, evaluation } = addin.ready();
  await Excel.run(async (context) => {
    const ids = context.workbook.tables.getItem("BSC_Objectives").columns.getItem("Id");
    ids.getDataBodyRange().values = [["O_1"]];
    await context.sync();
  });
  await refreshed();
  expect(await addin.session.repair()).toMatchObject({ ok: true });
  await expectSound(evaluation.root.score);
  expect(addin.ready().scorecard).toEqual(scorecard);
});

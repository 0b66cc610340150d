import { kpiId, objectiveId, type ObjectiveId } from "../../src/scorecard";
import { planOf } from "../../src/session";
import { SCHEMA_VERSION, TABLES } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows, modelSheet } from "../support/modelSheet";
import { formerScorecardFile, scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const INITIATIVE = {
  id: undefined,
  revision: undefined,
  parent: objectiveId("o_1"),
  name: '=HYPERLINK("http://x","y")',
  owner: "Anne",
  due: 46387,
  progress: 0.25,
  effect: "NPS +5",
  note: "",
};

async function secondObjective(): Promise<ObjectiveId> {
  const added = await addin.session.saveObjective({
    ...{ id: undefined, revision: undefined, parent: "p_1" as never, name: "Flere kunder", weight: undefined },
  });
  if (!added.ok) throw new Error("not added");
  return added.value;
}

test("a workbook of the first schema is sound, and is carried over only when something is written", async () => {
  addin = await startAddin(formerScorecardFile(2));
  const { session } = addin;
  expect(addin.ready()).toMatchObject({ schema: 1, problems: [], readOnly: false });
  expect(addin.excel.grid.table(TABLES.initiatives.name)).toBeUndefined();
  expect(await session.saveInitiative(INITIATIVE)).toMatchObject({ ok: true });
  const state = addin.ready();
  expect(state).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
  expect(planOf(state).initiatives).toMatchObject([{ ...INITIATIVE, id: expect.any(String) as string, revision: 1 }]);
  expect(state.evaluation.root.score).toBe(50.5);
  await session.refresh();
  expect(addin.excel.value("Rapport!A1")).toBe(50);
});

test("a new scorecard has the tables of links and initiatives from the beginning", async () => {
  addin = await startAddin({ ...scorecardFile(0), sheets: [{ name: "Rapport", cells: {} }], tables: [] });
  await addin.session.start("marketing", "da");
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
  expect(addin.excel.grid.table(TABLES.links.name)).toBeDefined();
});

test("initiatives are changed field by field and taken out", async () => {
  addin = await startAddin(scorecardFile(1));
  const { session } = addin;
  const added = await session.saveInitiative(INITIATIVE);
  if (!added.ok) throw new Error("not added");
  const draft = { ...INITIATIVE, id: added.value, revision: 1, progress: 1 };
  expect(await session.saveInitiative(draft)).toMatchObject({ ok: true });
  expect(planOf(addin.ready()).initiatives[0]).toMatchObject({ progress: 1, revision: 2 });
  expect(await session.saveInitiative({ ...draft, owner: "Bo" })).toMatchObject({
    ok: false,
    problem: { kind: "row-changed", fields: [{ column: "Owner", mine: "Bo", theirs: "Anne" }] },
  });
  await session.removeInitiative(added.value);
  expect(planOf(addin.ready()).initiatives).toEqual([]);
  await session.undo();
  expect(planOf(addin.ready()).initiatives).toHaveLength(1);
});

test("an arrow is drawn once, never to its own beginning, and goes when it is removed", async () => {
  addin = await startAddin(scorecardFile(1));
  const { session } = addin;
  const to = await secondObjective();
  const draft = { from: objectiveId("o_1"), to, note: "Loyale kunder anbefaler os" };
  const drawn = await session.saveLink(draft);
  expect(await session.saveLink({ ...draft, note: "Ny note" })).toEqual(drawn);
  expect(planOf(addin.ready()).links).toMatchObject([{ from: "o_1", to, note: "Ny note" }]);
  expect(await session.saveLink({ ...draft, to: draft.from })).toMatchObject({
    problem: { kind: "link-to-itself", name: "Loyale kunder" },
  });
  if (!drawn.ok) throw new Error("not drawn");
  await session.removeLink(drawn.value);
  expect(planOf(addin.ready()).links).toEqual([]);
});

test("an arrow or initiative whose end is deleted is named, and comes back with it", async () => {
  addin = await startAddin(scorecardFile(1));
  const { session } = addin;
  const to = await secondObjective();
  await session.saveLink({ from: objectiveId("o_1"), to, note: "" });
  await session.saveInitiative({ ...INITIATIVE, parent: to, name: "Kampagne" });
  await session.remove(to);
  expect(planOf(addin.ready()).problems).toEqual([
    { kind: "link-dangling", id: expect.any(String), name: "Loyale kunder" },
    { kind: "initiative-dangling", name: "Kampagne" },
  ]);
  await session.undo();
  expect(planOf(addin.ready())).toMatchObject({ problems: [], links: [{ to }] });
});

test("a table that has been renamed is known by its columns and gets its name back", async () => {
  addin = await startAddin(scorecardFile(2));
  const { excel, session } = addin;
  excel.grid.renameTable(excel.grid.table(TABLES.kpis.name)?.id ?? "", "Mine_tal");
  await excel.settled();
  await session.refresh();
  expect(addin.ready().problems).toContainEqual({ kind: "table-missing", table: TABLES.kpis.name });
  expect(await session.repair()).toEqual({ ok: true, value: undefined });
  expect(addin.ready()).toMatchObject({ problems: [] });
  expect(addin.ready().evaluation.root.score).toBe(50.5);
});

test("a copy of the model sheet changes nothing while the tables themselves are there", async () => {
  const file = scorecardFile(2);
  const copy = modelSheet(modelRows([{ Id: "k_1", Parent: "o_1", Name: "Kopi", Actual: 1, Target: 2 }]));
  const [sheet] = copy.sheets;
  if (!sheet) throw new Error("no sheet");
  const name = "BSC Model (2)";
  addin = await startAddin({
    ...file,
    sheets: [...file.sheets, { ...sheet, name }],
    tables: [...file.tables, ...copy.tables.map((table) => ({ ...table, name: `${table.name}3`, sheet: name }))],
  });
  expect(addin.ready().problems).toEqual([]);
  expect(addin.ready().scorecard.kpis.map((kpi) => kpi.name)).toEqual(["Kpi 1", "Kpi 2"]);
  await addin.session.saveKpi({
    ...{ id: kpiId("k_1"), revision: 1, parent: objectiveId("o_1"), name: "Ny", unit: "", weight: undefined },
    fields: { actual: { kind: "unchanged" }, target: { kind: "unchanged" }, baseline: { kind: "unchanged" } },
  });
  expect(addin.excel.value(`'${name}'!A1`)).toBe("Id");
  expect(addin.ready().scorecard.kpis.map((kpi) => kpi.name)).toEqual(["Ny", "Kpi 2"]);
});

test("a links table that somebody has deleted is named, and repaired by an empty one", async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel, session } = addin;
  await session.saveInitiative(INITIATIVE);
  const table = excel.grid.table(TABLES.links.name);
  if (!table) throw new Error("no table");
  excel.grid.deleteColumns(table.sheetId, table.area.column, table.area.columns);
  await excel.settled();
  await session.refresh();
  expect(addin.ready().problems).toEqual([{ kind: "table-missing", table: TABLES.links.name }]);
  await session.repair();
  expect(addin.ready().problems).toEqual([]);
  expect(planOf(addin.ready()).initiatives).toHaveLength(1);
});

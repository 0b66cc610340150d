import { DASHBOARD_SHEET } from "../../src/language";
import { kpiId, objectiveId, perspectiveId, type Problem } from "../../src/scorecard";
import type { Finding } from "../../src/session";
import { columnAt } from "../../src/workbook/dashboard/columns";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { BLOCK_COLUMNS } from "../../src/workbook/numbers/blocks";
import { startAddin, type RunningAddin } from "../support/addin";
import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { formulaFaults } from "../support/formulaFaults";
import { blockPlace } from "../support/numbersFile";
import { formerScorecardFile, numberedScorecardFile, scorecardFile } from "../support/scorecardFile";
import { tableValues } from "../support/tableRows";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

async function findings(): Promise<readonly Finding[]> {
  const found = await addin.session.health();
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

const of = async (kind: Problem["kind"]): Promise<readonly Finding[]> =>
  (await findings()).filter(({ problem }) => problem.kind === kind);

async function mendAll(kind: Problem["kind"]): Promise<void> {
  for (const { mending } of await of(kind)) {
    if (mending === undefined) throw new Error(`${kind} cannot be mended`);
    expect(await addin.session.mend(mending, DASHBOARD_SHEET)).toMatchObject({ ok: true });
    await addin.excel.settled();
  }
}

test("a sound scorecard has only what people have not said yet, and looking changes nothing", async () => {
  addin = await startAddin(scorecardFile(2));
  await addin.session.writeNative();
  await addin.excel.settled();
  const before = JSON.stringify(addin.excel.file());
  expect(await findings()).toEqual([
    { problem: { kind: "owner-missing", names: ["Kpi 1", "Kpi 2"] }, node: undefined, mending: undefined },
  ]);
  expect(JSON.stringify(addin.excel.file())).toBe(before);
});

test("formulas that Excel has not understood are found and entered again", async () => {
  addin = await startAddin(scorecardFile(2));
  const { excel } = addin;
  excel.enter("Rapport!C1", '=_xldudf_BSC_SCORE("Kpi 1")/100&" _xldudf_BSC_"');
  excel.enter("Rapport!C2", "=_xldudf_BSC_SCORE()");
  await excel.settled();
  expect(excel.value("Rapport!C1")).toEqual({ error: "#NAME?" });
  expect((await of("formulas-stuck")).map(({ problem }) => problem)).toEqual([
    { kind: "formulas-stuck", addresses: ["Rapport!C1", "Rapport!C2"] },
  ]);
  await mendAll("formulas-stuck");
  expect([excel.value("Rapport!C1"), excel.value("Rapport!C2")]).toEqual(["0.5 _xldudf_BSC_", 50.5]);
  expect(await of("formulas-stuck")).toEqual([]);
});

test("native numbers that somebody has changed, or that are not there, are found and written again", async () => {
  addin = await startAddin(formerScorecardFile(2));
  expect(await of("native-differs")).toHaveLength(1);
  await mendAll("native-differs");
  expect(await of("native-differs")).toEqual([]);
  const { excel } = addin;
  const { sheetId, area } = blockPlace(excel.grid, "kpis");
  const place = { row: area.row, column: area.column + BLOCK_COLUMNS.kpis.indexOf("Raw"), rows: 1, columns: 1 };
  excel.grid.asOneStep("user", () => excel.grid.write(sheetId, place, [[99]]));
  await excel.settled();
  expect((await of("native-differs"))[0]?.problem).toMatchObject({
    names: expect.arrayContaining(["Kpi 1"]) as unknown,
  });
  await mendAll("native-differs");
  expect(await of("native-differs")).toEqual([]);
});

const { fillFormulasInTables: fills } = addinsAutoCorrect();
test.each([
  ["a number", 77, ["Kpi 2"]],
  // Excel makes it the formula of the whole column, unless it has been told not to.
  ["another formula", "=1+1", fills ? ["Kpi 1", "Kpi 2", "Kpi 3"] : ["Kpi 2"]],
])(
  "%s that somebody has typed over a result in a table is found and written over, also while a day is looked at",
  async (_, typed, names) => {
    addin = await startAddin(numberedScorecardFile(3));
    const { grid, settled } = addin.excel;
    const table = grid.table("BSC_Kpis");
    if (table === undefined) throw new Error("no table");
    const column = table.area.column + table.columns.findIndex(({ name }) => name === "Score");
    const place = { row: table.area.row + 2, column, rows: 1, columns: 1 };
    expect(await of("native-differs")).toEqual([]);
    grid.asOneStep("remote", () => grid.write(table.sheetId, place, [[typed]]));
    await settled();
    for (const day of [46_300, undefined]) {
      await addin.session.lookAt(day);
      expect((await of("native-differs"))[0]?.problem).toMatchObject({ names });
    }
    await mendAll("native-differs");
    expect(await of("native-differs")).toEqual([]);
    expect(tableValues(grid, "BSC_Kpis").map(({ Score }) => Score)).toEqual([50, 51, 52]);
    expect(formulaFaults(grid)).toEqual([]);
  },
);

test("a broken link names its KPI and is mended by the selected cell", async () => {
  addin = await startAddin(scorecardFile(2));
  const { excel } = addin;
  const { sheetId, area } = excel.place("Data!A1");
  excel.grid.deleteCells(sheetId, area, "Up");
  await excel.settled();
  const [broken] = await of("node-without-score");
  expect(broken).toMatchObject({
    node: "k_1",
    problem: { name: "Kpi 1", reasons: [{ kind: "link-broken", field: "actual" }] },
    mending: { kind: "bind", kpi: "k_1", field: "actual" },
  });
  excel.select("Data!A1");
  await mendAll("node-without-score");
  expect(await of("node-without-score")).toEqual([]);
});

test("volatile sources, manual calculation and damaged tables are named, the last two with their mending", async () => {
  addin = await startAddin(scorecardFile(2));
  const { excel } = addin;
  excel.enter("Data!A1", "=RAND()*0+50");
  await excel.settled();
  expect(await of("source-volatile")).toEqual([
    { problem: { kind: "source-volatile", name: "Kpi 1", functions: ["RAND"] }, node: "k_1", mending: undefined },
  ]);
  excel.enter("Data!A1", 50);
  excel.grid.setCalculationMode("Manual");
  await excel.settled();
  expect(await of("calculation-manual")).toHaveLength(1);
  await mendAll("calculation-manual");
  expect(excel.grid.calculationMode()).toBe("Automatic");
  excel.grid.deleteColumns(excel.place("'BSC Model'!A1").sheetId, 2, 1);
  await excel.settled();
  expect((await of("column-missing"))[0]?.mending).toEqual({ kind: "model" });
  await mendAll("column-missing");
  expect(await of("column-missing")).toEqual([]);
});

test("an arrow whose end is gone can be taken away from the list", async () => {
  addin = await startAddin(scorecardFile(1));
  const { session } = addin;
  const added = await session.saveObjective({
    ...{ id: undefined, revision: undefined, parent: perspectiveId("p_1"), name: "Nyt", weight: undefined },
  });
  if (!added.ok) throw new Error("not added");
  await session.saveLink({ from: objectiveId("o_1"), to: added.value, note: "" });
  await session.remove(added.value);
  await mendAll("link-dangling");
  expect(await of("link-dangling")).toEqual([]);
});

test("a copy without the add-in shows the same values without asking for any", async () => {
  addin = await startAddin(scorecardFile(3));
  const { excel, session } = addin;
  excel.enter("Rapport!C1", '="Score: "&BSC.SCORE("Kpi 2")');
  excel.enter("Rapport!C2", "=A1*2");
  excel.enter("Rapport!E1", '=BSC.LIST("Loyale kunder")');
  await excel.settled();
  const shown = (sheet: string) =>
    ["A1", "A2", "A3", "C1", "C2", "E1", "F1", "G1", "E3", "F3", "G3"].map((cell) => excel.value(`'${sheet}'!${cell}`));
  const before = shown("Rapport");
  expect(before).not.toContain("");
  expect(await session.copyWithoutAddin()).toEqual({ ok: true, value: ["Rapport (2)"] });
  await excel.settled();
  expect(shown("Rapport (2)")).toEqual(before);
  expect(excel.formula("'Rapport (2)'!A1")).toBe(50);
  expect(excel.formula("'Rapport (2)'!C2")).toBe("=A1*2");
  expect(excel.formula("Rapport!A1")).toBe('=BSC.SCORE("Kpi 1")');
  const { sheets } = excel.file();
  const copy = sheets.find(({ name }) => name === "Rapport (2)");
  expect(JSON.stringify(copy)).not.toContain("BSC.");
});

test("without a formula of ours there is nothing to copy", async () => {
  const file = scorecardFile(1);
  addin = await startAddin({
    ...file,
    sheets: file.sheets.map((sheet) => (sheet.name === "Rapport" ? { ...sheet, cells: {} } : sheet)),
  });
  expect(await addin.session.copyWithoutAddin()).toEqual({ ok: false, problem: { kind: "no-score-formulas" } });
  expect(addin.ready().scorecard.kpis[0]?.id).toBe(kpiId("k_1"));
});

test("a dashboard is found to be behind, written over or changed, and is sound when it is made again", async () => {
  addin = await startAddin(scorecardFile(2));
  const make = () => addin.session.makeDashboard(DASHBOARD_SHEET);
  const told = async (): Promise<readonly Problem[]> =>
    (await findings()).map(({ problem }) => problem).filter(({ kind }) => kind.startsWith("dashboard"));
  await make();
  expect(await told()).toEqual([]);
  const { grid } = addin.excel;
  const id = grid.sheet("Dashboard")?.id ?? "";
  const ids = grid.values(id, { row: 0, column: columnAt("id"), rows: 60, columns: 1 }).flat();
  const row = ids.indexOf("k_2");
  addin.excel.enter(`Dashboard!${columnLetters(columnAt("score"))}${row + 1}`, 100);
  addin.excel.enter(`Dashboard!${columnLetters(columnAt("light"))}${row + 1}`, "");
  const above = ids.indexOf("o_1");
  addin.excel.enter(`Dashboard!${columnLetters(columnAt("name"))}${above + 1}`, "Et andet navn");
  expect(await addin.session.remove(kpiId("k_1"))).toMatchObject({ ok: true });
  await addin.excel.settled();
  const cell = (column: "score" | "light" | "name", at = row): string =>
    `Dashboard!${columnLetters(columnAt(column))}${at + 1}`;
  expect(await told()).toEqual([
    {
      kind: "dashboard-typed-over",
      sheet: "Dashboard",
      addresses: [cell("name", above), cell("score"), cell("light")],
    },
    { kind: "dashboard-outdated", sheet: "Dashboard", rows: 1 },
  ]);
  await make();
  expect(await told()).toEqual([]);
  grid.insertColumns(id, 4, 1);
  await addin.excel.settled();
  expect(await told()).toEqual([{ kind: "dashboard-changed", sheet: "Dashboard" }]);
});

test("the dashboard of a perspective and the map are looked at too, mended, and what is left of one that is gone is told", async () => {
  addin = await startAddin(scorecardFile(2));
  const scope = { kind: "perspective", id: perspectiveId("p_1") } as const;
  for (const made of [
    await addin.session.makeDashboard(DASHBOARD_SHEET, scope),
    await addin.session.makeMapSheet(DASHBOARD_SHEET),
  ])
    expect(made).toMatchObject({ ok: true });
  const told = async (): Promise<readonly Problem[]> =>
    (await findings()).map(({ problem }) => problem).filter(({ kind }) => /^(dashboard|map)/.test(kind));
  const { name = "" } = addin.ready().scorecard.perspectives[0] ?? {};
  const sheet = `Dashboard ${name}`;
  expect(await told()).toEqual([]);
  await addin.session.addEntries([
    { name, objectives: [{ name: "Nyt mål", kpis: [{ name: "Ny KPI", unit: "%", kind: "linear" }] }] },
  ]);
  expect(await told()).toEqual([
    { kind: "dashboard-outdated", sheet, rows: 2 },
    { kind: "map-outdated", sheet: "Strategikort" },
  ]);
  await mendAll("dashboard-outdated");
  await mendAll("map-outdated");
  expect(await told()).toEqual([]);
  const { grid } = addin.excel;
  grid.insertColumns(grid.sheet("Strategikort")?.id ?? "", 1, 1);
  expect(await addin.session.remove(scope.id)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(await told()).toEqual([
    { kind: "dashboard-former", sheet },
    { kind: "dashboard-changed", sheet: "Strategikort" },
  ]);
});

test("the sheet with the day is deleted by hand: that is told, and mended the cell for it is back", async () => {
  addin = await startAddin(numberedScorecardFile(2));
  const { excel, session } = addin;
  await session.makeDashboard(DASHBOARD_SHEET);
  expect(excel.grid.name("BSC_AsOf")?.formula).toMatch(/^=Dashboard!/);
  excel.grid.deleteSheet(excel.grid.sheet("Dashboard")?.id ?? "");
  await excel.settled();
  await mendAll("as-of-gone");
  expect(excel.grid.name("BSC_AsOf")?.formula).not.toContain("#REF!");
  expect((await findings()).map(({ problem }) => problem.kind)).toEqual(["owner-missing"]);
});

import { kpiId, objectiveId, type Evaluation } from "../../src/scorecard";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { emptyWorkbook } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockContents } from "../support/numbersFile";
import { formerScorecardFile, numberedScorecardFile } from "../support/scorecardFile";
import { tableValues } from "../support/tableRows";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const wrong = (evaluation: Evaluation = addin.ready().evaluation): readonly string[] =>
  differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name);

const nativeOf = (id: string) => nativeScores(blockContents(addin.excel.grid)).get(id);

test("a new scorecard, and what is added to it, has native numbers that follow its values", async () => {
  addin = await startAddin(emptyWorkbook());
  const { session, excel } = addin;
  expect(await session.start("marketing", "da")).toMatchObject({ ok: true });
  const [objective] = addin.ready().scorecard.objectives;
  if (objective === undefined) throw new Error("the template has no objectives");
  const number = (value: number) => ({ kind: "typed", value }) as const;
  const draft = { id: undefined, revision: undefined, parent: objective.id, name: "Svartid", unit: "t", weight: 2 };
  excel.enter("Ark1!A1", 6);
  const saved = await session.saveKpi({
    ...draft,
    fields: { actual: { kind: "bound", address: "Ark1!A1" }, target: number(4), baseline: number(24) },
  });
  if (!saved.ok) throw new Error(saved.problem.kind);
  await excel.settled();
  expect(nativeOf(saved.value)).toMatchObject({ score: 90, light: "green", coverage: 1, isWritten: false });
  expect(wrong()).toEqual([]);

  excel.enter("Ark1!A1", 14);
  await excel.settled();
  expect(nativeOf(saved.value)).toMatchObject({ score: 50, light: "red" });
  expect(wrong()).toEqual([]);
});

test("status words follow the language of the workbook without a formula being written again", async () => {
  addin = await startAddin(numberedScorecardFile(2));
  await addin.session.writeNative();
  const status = (): unknown => tableValues(addin.excel.grid, "BSC_Kpis")[0]?.["Status"];
  expect(status()).toBe("Uden for mål");
  await addin.session.setLanguage("en");
  await addin.excel.settled();
  expect(status()).toBe("Off track");
});

test("a workbook of an older version is whole without native numbers, and gets them when asked to", async () => {
  addin = await startAddin(formerScorecardFile(3));
  expect(addin.ready().problems).toEqual([]);
  expect(wrong()).toHaveLength(6);
  const { revisions } = addin.ready();
  expect(await addin.session.writeNative()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(wrong()).toEqual([]);
  expect(addin.ready().problems).toEqual([]);
  expect(addin.ready().revisions).toEqual(revisions);
});

test("a KPI with a series has native formulas too", async () => {
  addin = await startAddin(numberedScorecardFile(2));
  const { session, excel } = addin;
  await session.writeNative();
  const { evaluation } = addin.ready();
  excel.enter("Data!D1", "2020-01");
  excel.enter("Data!D2", "2020-02");
  expect(await session.bindSeries(kpiId("k_1"), { Actual: "Data!A1:A2", Period: "Data!D1:D2" })).toMatchObject({
    ok: true,
  });
  await excel.settled();
  expect(addin.ready().evaluation).not.toEqual(evaluation);
  expect(nativeOf("k_1")).toMatchObject({ isWritten: false });
  expect(nativeOf("k_2")).toMatchObject({ isWritten: false });
  expect(wrong()).toEqual([]);
});

test("removing an objective takes its KPIs out of the native numbers too", async () => {
  addin = await startAddin(numberedScorecardFile(3));
  await addin.session.writeNative();
  await addin.session.remove(objectiveId("o_1"));
  await addin.excel.settled();
  expect(wrong()).toEqual([]);
  expect(nativeOf("s_1")).toMatchObject({ score: undefined, coverage: undefined, light: "none" });
});

test("refreshing still takes one run and two syncs with native formulas", async () => {
  addin = await startAddin(numberedScorecardFile(10));
  await addin.session.writeNative();
  await addin.excel.settled();
  addin.excel.resetCounters();
  await addin.session.refresh();
  expect(addin.excel.counters()).toMatchObject({ syncs: 2 });
});

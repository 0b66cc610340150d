import { currentPeriod, evaluateAt, periodCode, type Period } from "../../src/scorecard";
import { evaluationAt, pastOf } from "../../src/session";
import { columnName } from "../../src/workbench/grid/address";
import { JOURNAL_TABLES } from "../../src/workbook/journal/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const period = (steps = 0): Period => {
  const { scorecard, values } = addin.ready();
  const now = currentPeriod(scorecard, values.today);
  return { ...now, index: now.index + steps };
};
const code = (steps = 0): string => periodCode(period(steps), 1);
const scoreIn = (which: Period | undefined): number | undefined => evaluationAt(addin.ready(), which).root.score;

test("a closed period keeps its scores, whatever happens to cells and definitions afterwards", async () => {
  addin = await startAddin(scorecardFile(2));
  const { excel, session } = addin;
  session.setUser("Anne");
  expect(scoreIn(undefined)).toBe(50.5);
  const before = evaluationAt(addin.ready(), undefined);
  expect(await session.closePeriod(period())).toEqual({ ok: true, value: undefined });
  excel.enter("Data!A1", 0);
  await excel.settled();
  expect(scoreIn(undefined)).toBe(25.5);
  expect(scoreIn(period())).toBe(50.5);
  await session.remove("k_2" as never);
  const closed = evaluationAt(addin.ready(), period());
  expect(closed.root.score).toBe(50.5);
  for (const [id, node] of before.nodes) {
    const { score, raw, status, coverage, weight, state } = node;
    expect(closed.nodes.get(id)).toMatchObject({ score, raw, status, coverage, weight, state });
  }
  expect(addin.ready().values.closings?.[0]).toMatchObject({ by: "Anne", period: period() });
});

test("cells ask for a closed period as for any other", async () => {
  addin = await startAddin(scorecardFile(2));
  const { excel, session } = addin;
  excel.enter("Rapport!C1", `=BSC.SCORE("Kpi 1","${code()}")`);
  excel.enter("Rapport!C2", `=BSC.ACTUAL("Kpi 1","${code()}")`);
  await excel.settled();
  await session.closePeriod(period());
  excel.enter("Data!A1", 7);
  await excel.settled();
  expect([excel.value("Rapport!A1"), excel.value("Rapport!C1"), excel.value("Rapport!C2")]).toEqual([7, 50, 50]);
});

test("closing the last period takes the values that still stand in single cells, and gives KPIs without a series a past", async () => {
  addin = await startAddin(scorecardFile(1));
  const { session } = addin;
  expect(evaluateAt(addin.ready().scorecard, addin.ready().values, period(-1)).root.score).toBeUndefined();
  await session.closePeriod(period(-1));
  expect(scoreIn(period(-1))).toBe(50);
  const { table, scores } = pastOf(addin.ready());
  expect(table.periods).toEqual([period(-1), period()]);
  expect([...(scores.of("k_1" as never)?.score ?? [])]).toEqual([50, 50]);
  expect([...(table.columns.get("k_1" as never)?.actual ?? [])]).toEqual([50, 50]);
});

test("a period is closed once, and follows the data again after it has been opened", async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel, session } = addin;
  session.setUser("Bo");
  await session.closePeriod(period());
  expect(await session.closePeriod(period())).toMatchObject({
    ok: false,
    problem: { kind: "period-closed", period: code(), by: "Bo" },
  });
  excel.enter("Data!A1", 90);
  await excel.settled();
  expect(scoreIn(period())).toBe(50);
  expect(await session.reopenPeriod(period())).toEqual({ ok: true, value: undefined });
  expect(scoreIn(period())).toBe(90);
  expect(await session.reopenPeriod(period())).toMatchObject({ ok: false, problem: { kind: "period-open" } });
  await session.closePeriod(period());
  expect(scoreIn(period())).toBe(90);
});

test("a period that has not begun cannot be closed", async () => {
  addin = await startAddin(scorecardFile(1));
  expect(await addin.session.closePeriod(period(1))).toMatchObject({
    ok: false,
    problem: { kind: "period-not-begun", period: code(1) },
  });
});

test("a KPI that came after the closing says so in that period", async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel, session } = addin;
  await session.closePeriod(period());
  const typed = (value: number) => ({ kind: "typed", value }) as const;
  await session.saveKpi({
    id: undefined,
    revision: undefined,
    parent: "o_1" as never,
    name: "Ny",
    unit: "",
    weight: undefined,
    fields: { actual: typed(1), target: typed(2), baseline: { kind: "none" } },
  });
  excel.enter("Rapport!C1", `=BSC.SCORE("Ny","${code()}")`);
  await excel.settled();
  expect(excel.value("Rapport!C1")).toEqual({ error: "#N/A" });
});

test("when numbers of a closing have been destroyed, it is named, and the period is scored from the data", async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel, session } = addin;
  await session.closePeriod(period());
  const table = excel.grid.tables().find(({ name }) => name === JOURNAL_TABLES.snapshots.name);
  const { sheetId = "", area } = table ?? {};
  const [headers = []] = area ? excel.grid.values(sheetId, area) : [];
  const column = columnName((area?.column ?? 0) + headers.indexOf("Score"));
  excel.enter(`'${excel.grid.sheet(sheetId)?.name ?? ""}'!${column}4`, "ødelagt");
  await excel.settled();
  await session.refresh();
  expect(addin.ready().problems).toContainEqual({ kind: "closing-damaged", period: code() });
  expect(scoreIn(period())).toBe(50);
});

test("a refresh reads the numbers of a closing once, and after that only that it is there", async () => {
  addin = await startAddin(scorecardFile(30));
  const { excel, session } = addin;
  const edit = async (value: number) => {
    excel.resetCounters();
    excel.enter("Data!A1", value);
    await excel.settled();
    return excel.counters();
  };
  const before = await edit(3);
  await session.closePeriod(period());
  await excel.settled();
  const after = await edit(4);
  expect([after.runs, after.syncs]).toEqual([before.runs, before.syncs]);
  expect(after.responseBytes - before.responseBytes).toBeLessThan(800);
  excel.resetCounters();
  await session.refresh();
  await excel.settled();
  expect(excel.counters()).toMatchObject({ runs: 1, syncs: 2 });
});

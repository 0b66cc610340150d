import { kpiId, objectiveId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

const FIRST = kpiId("k_1");
const UNCHANGED = {
  actual: { kind: "unchanged" },
  target: { kind: "unchanged" },
  baseline: { kind: "unchanged" },
} as const;
const SERIES = { Actual: "Data!A1:A3", Period: "Data!E1:E3" };

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(4));
  addin.session.setUser("Anne");
  ["2026-09", "2026-10", "2026-11", "2026-12"].forEach((period, index) =>
    addin.excel.enter(`Data!E${index + 1}`, period),
  );
  await addin.excel.settled();
});
afterEach(() => addin.excel.stop());

const draft = () => {
  const { scorecard, revisions } = addin.ready();
  const [first] = scorecard.kpis;
  if (first === undefined) throw new Error("no KPI");
  const { id, name, unit, weight } = first;
  const common = { name, unit, weight, fields: UNCHANGED, parent: objectiveId("o_1") };
  return { ...common, id, revision: revisions.get(id) };
};
const name = () => addin.ready().scorecard.kpis.find(({ id }) => id === FIRST)?.name;
const bound = (id = FIRST) => addin.ready().seriesReferences.get(id);

test("a KPI and its series are written in one batch; the native numbers follow what has been bound", async () => {
  await addin.session.writeNative();
  await addin.excel.settled();
  addin.excel.resetCounters();
  expect(await addin.session.saveKpi({ ...draft(), name: "Klik", series: SERIES })).toMatchObject({ ok: true });
  // Looking whether the cells depend on the scorecard, writing, reading, the history, and reading again when Excel says that the numbers were calculated after each of them.
  expect(addin.excel.counters().runs).toBeLessThanOrEqual(6);
  const log = await addin.session.changes();
  expect(log.ok && log.value.map(({ changes }) => changes.map(({ column }) => column))).toEqual([
    ["Name", "Aliases", "SeriesActual", "SeriesPeriod"],
  ]);
  expect([name(), bound()]).toEqual(["Klik", SERIES]);
  // The month right after its end counts too.
  expect(addin.ready().values.series.get(FIRST)?.actual).toHaveLength(4);
  const health = await addin.session.health();
  expect(health.ok && health.value.map(({ problem }) => problem.kind)).not.toContain("native-differs");
});

test("they are one step to take back, also after the cells have moved", async () => {
  const { excel, session } = addin;
  await session.saveKpi({ ...draft(), series: SERIES });
  await session.saveKpi({ ...draft(), name: "Klik", series: { Actual: "Data!A1:A4", Period: "Data!E1:E4" } });
  const { sheetId, area } = excel.place("Data!A1");
  excel.grid.insertRows(sheetId, area.row, 2);
  await excel.settled();
  expect(await session.undo()).toMatchObject({
    ok: true,
    value: { changes: [{ column: "Name" }, { column: "Aliases" }, {}, {}] },
  });
  expect([name(), bound()]).toEqual(["Kpi 1", { Actual: "Data!A3:A5", Period: "Data!E3:E5" }]);
  await session.undo();
  expect([name(), bound()]).toEqual(["Kpi 1", undefined]);
  await excel.settled();
  expect(addin.ready().evaluation.kpis.get(FIRST)?.score).toBe(50);
});

test("a new KPI is taken back with its series", async () => {
  const saved = await addin.session.saveKpi({
    ...{ ...draft(), id: undefined, revision: undefined, name: "Ny" },
    series: SERIES,
  });
  if (!saved.ok) throw new Error(saved.problem.kind);
  expect(bound(saved.value)).toEqual(SERIES);
  await addin.session.undo();
  expect(bound(saved.value)).toBeUndefined();
  expect(addin.ready().scorecard.kpis).toHaveLength(4);
});

test("a conflict writes neither", async () => {
  const mine = draft();
  await addin.session.saveKpi({ ...draft(), unit: "kr." });
  const saved = await addin.session.saveKpi({ ...mine, name: "Klik", series: SERIES });
  expect(saved).toMatchObject({ ok: false, problem: { kind: "row-changed" } });
  expect([name(), bound()]).toEqual(["Kpi 1", undefined]);
});

test("a series that cannot be bound keeps the rest from being written", async () => {
  const series = { ...SERIES, Period: "Data!E1:E2" };
  expect(await addin.session.saveKpi({ ...draft(), name: "Klik", series })).toMatchObject({
    ok: false,
    problem: { kind: "cannot-bind", reason: { kind: "ranges-uneven" } },
  });
  expect([name(), bound()]).toEqual(["Kpi 1", undefined]);
});

test("a series that stays as it is writes nothing, and one that is not given stays", async () => {
  await addin.session.saveKpi({ ...draft(), series: SERIES });
  const { revision } = draft();
  await addin.session.saveKpi({ ...draft(), series: { Period: SERIES.Period, Actual: SERIES.Actual } });
  expect(draft().revision).toBe(revision);
  await addin.session.saveKpi({ ...draft(), unit: "%" });
  expect(bound()).toEqual(SERIES);
  await addin.session.saveKpi({ ...draft(), series: {} });
  expect(bound()).toBeUndefined();
});

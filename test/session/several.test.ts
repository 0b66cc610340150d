import { DASHBOARD_SHEET } from "../../src/language";
import { after, currentPeriod, scorecardId, type KpiId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf, type Ready } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { SCHEMA_VERSION, SEVERAL_VERSION } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { formulaFaults } from "../support/formulaFaults";
import { historyOfEngine, historyRows } from "../support/historyRows";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows, tableValues } from "../support/tableRows";

// A workbook with more than one scorecard: each has its own names, settings, numbers and closed periods, and none says anything else because
// of the others.
let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(numberedScorecardFile(3))));
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");

const number = (value: number) => ({ kind: "typed", value }) as const;

async function add(name: string, above: ScorecardId = TOP): Promise<ScorecardId> {
  const added = await addin.session.addScorecard({ name, above, owner: "Anne" });
  if (!added.ok) throw new Error(added.problem.kind);
  await addin.excel.settled();
  return added.value;
}

/** A KPI in the scorecard that is shown, in a perspective and an objective of its own. */
async function addKpi(name: string, actual: number, target: number): Promise<KpiId> {
  const kpi = { name, unit: "", fields: { actual: number(actual), target: number(target), baseline: number(0) } };
  const added = await addin.session.addEntries([{ name: "Kunde", objectives: [{ name: "Loyalitet", kpis: [kpi] }] }]);
  if (!added.ok) throw new Error(added.problem.kind);
  await addin.excel.settled();
  const [id] = added.value;
  if (id === undefined) throw new Error("no KPI");
  return id;
}

const of = (id: ScorecardId): Ready => {
  const found = scorecardsOf(addin.ready()).find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) throw new Error(`no scorecard ${id}`);
  return found;
};

/** What native cells say otherwise than the engine, in any scorecard. */
const wrong = (): readonly string[] =>
  scorecardsOf(addin.ready()).flatMap(({ evaluation }) =>
    differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name),
  );

const cell = (address: string): unknown => addin.excel.value(address);

async function ask(formula: string): Promise<unknown> {
  addin.excel.enter("Rapport!H1", formula);
  await addin.excel.settled();
  return cell("Rapport!H1");
}

test("a workbook with one scorecard stays as it is: its version, its columns and its formulas", async () => {
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, others: [], problems: [] });
  await addin.session.saveSettings({ revision: addin.ready().revisions.get(TOP), ceiling: 120 });
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, others: [], problems: [] });
  expect(Object.keys(tableRows(addin.excel.grid, "BSC_Settings")[0] ?? {})).not.toContain("Above");
});

test("a second scorecard inherits the settings of the one above it, and no cell says anything else", async () => {
  await addin.session.saveSettings({ revision: addin.ready().revisions.get(TOP), ceiling: 120, vision: "Først" });
  await addin.excel.settled();
  const before = ["A1", "A2", "A3"].map((each) => cell(`Rapport!${each}`));
  const { evaluation } = addin.ready();
  const sales = await add("Salg");
  expect(addin.ready()).toMatchObject({ schema: SEVERAL_VERSION, problems: [], readOnly: false });
  expect(addin.ready().scorecard.settings).toMatchObject({ id: TOP, above: undefined });
  expect(of(sales).scorecard.settings).toMatchObject({
    name: "Salg",
    above: TOP,
    owner: "Anne",
    ceiling: 120,
    vision: "",
  });
  expect(addin.ready().evaluation).toEqual(evaluation);
  expect(["A1", "A2", "A3"].map((each) => cell(`Rapport!${each}`))).toEqual(before);
  expect(wrong()).toEqual([]);
  expect(formulaFaults(addin.excel.grid)).toEqual([]);
});

test("names are each scorecard's own, and what is added belongs to the one that is shown", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  expect(addin.ready().scorecard.settings.id).toBe(sales);
  const id = await addKpi("Kpi 1", 30, 40);
  expect(addin.ready().evaluation.root.score).toBe(75);
  expect(of(TOP).evaluation.root.score).toBeCloseTo(51, 9);
  expect(tableRows(addin.excel.grid, "BSC_Kpis").find(({ Id }) => Id === id)).toMatchObject({ Scorecard: sales });
  expect(tableValues(addin.excel.grid, "BSC_Settings").map(({ Score }) => Number(Number(Score).toFixed(9)))).toEqual([
    51, 75,
  ]);
  expect(wrong()).toEqual([]);
  const log = tableRows(addin.excel.grid, "BSC_Changes");
  expect(log.filter(({ Row }) => Row === id).map(({ Scorecard }) => Scorecard)).toEqual([sales]);
});

test("functions ask by path, by a name that is nobody else's, and go on saying what they said", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  await addKpi("Kpi 1", 30, 40);
  const europe = await add("Europa");
  const denmark = await add("Danmark", europe);
  addin.session.showScorecard(denmark);
  await addKpi("NPS: Web", 10, 40);
  for (const shown of [denmark, sales, TOP]) {
    addin.session.showScorecard(shown);
    await addin.excel.settled();
    expect(cell("Rapport!A1")).toBe(50);
    expect(await ask('=BSC.SCORE("Kpi 1")')).toBe(50);
    expect(await ask('=BSC.SCORE("Salg: Kpi 1")')).toBe(75);
    expect(await ask('=BSC.SCORE("salg")')).toBe(75);
    expect(await ask('=BSC.SCORE("NPS: Web")')).toBe(25);
    expect(await ask('=BSC.SCORE("Danmark: NPS: Web")')).toBe(25);
    expect(await ask('=BSC.ACTUAL("Europa: Danmark: NPS: Web")')).toBe(10);
    expect(await ask('=BSC.STATUS("Europa: Danmark";;"code")'.replaceAll(";", ","))).toBe("red");
    expect(await ask('=BSC.SCORE("Marketing")')).toBeCloseTo(51, 9);
    expect(await ask("=BSC.SCORE()")).toBeCloseTo(51, 9);
    expect(await ask('=BSC.SCORE("Loyalitet")')).toEqual({ error: "#N/A" });
    expect(await ask('=BSC.SCORE("Salg: Loyalitet")')).toBe(75);
  }
});

test("each scorecard is scored by its own settings, natively too", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  await addKpi("Kpi 9", 60, 40);
  const { revisions } = addin.ready();
  const saved = await addin.session.saveSettings({
    ...{ revision: revisions.get(sales), ceiling: 150, rollUp: "worst", frequency: "quarter" },
    thresholds: { green: 99, amber: 98 },
  });
  expect(saved).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(addin.ready().evaluation.root).toMatchObject({ score: 150, status: "green" });
  expect(of(TOP).scorecard.settings).toMatchObject({ ceiling: 100, rollUp: "weightedMean", frequency: "month" });
  expect(of(TOP).evaluation.root.score).toBeCloseTo(51, 9);
  expect(wrong()).toEqual([]);
});

test("a period is closed in the scorecard that is shown, and the others go on", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  const id = await addKpi("Kpi 1", 30, 40);
  const period = currentPeriod(addin.ready().scorecard, addin.ready().values.today);
  expect(await addin.session.closePeriod(period)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(of(sales).values.closings).toHaveLength(1);
  expect(of(TOP).values.closings).toEqual([]);
  addin.session.showScorecard(TOP);
  expect(await addin.session.closePeriod(period)).toMatchObject({ ok: true });
  expect(of(TOP).values.closings).toHaveLength(1);
  // As of that period, native numbers are those of each closing.
  expect(await addin.session.lookAt(addin.ready().values.today)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(of(sales).evaluation.nodes.get(id)?.score).toBe(75);
  expect(wrong()).toEqual([]);
  expect(scorecardsOf(addin.ready()).flatMap(({ problems }) => problems)).toEqual([]);
});

test("a scorecard that is deleted comes back whole", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  await addKpi("Kpi 1", 30, 40);
  const south = await add("Syd", sales);
  const before = of(sales);
  expect(await addin.session.removeScorecard(sales)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(addin.ready()).toMatchObject({ others: [], scorecard: { settings: { id: TOP } } });
  expect(addin.ready().evaluation.root.score).toBeCloseTo(51, 9);
  expect(wrong()).toEqual([]);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(of(south).scorecard.settings).toMatchObject({ name: "Syd", above: sales });
  expect(of(sales)).toMatchObject({ scorecard: before.scorecard, evaluation: before.evaluation });
  expect(wrong()).toEqual([]);
  expect(await addin.session.removeScorecard(TOP)).toMatchObject({ ok: false, problem: { kind: "scorecard-place" } });
});

test("taking back that a scorecard was made is refused once there is something in it", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  await addKpi("Kpi 1", 30, 40);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(addin.ready()).toMatchObject({ others: [] });
});

test("a scorecard is renamed and moved, but never below itself; former names still answer", async () => {
  const sales = await add("Salg");
  const south = await add("Syd", sales);
  addin.session.showScorecard(sales);
  await addKpi("Kpi 1", 30, 40);
  const save = (draft: object) =>
    addin.session.saveSettings({ revision: addin.ready().revisions.get(sales), ...draft });
  expect(await save({ name: "Salg Norden" })).toMatchObject({ ok: true });
  expect(await ask('=BSC.SCORE("Salg: Kpi 1")')).toBe(75);
  expect(await ask('=BSC.SCORE("Salg Norden")')).toBe(75);
  expect(await save({ above: south })).toMatchObject({ ok: false, problem: { kind: "scorecard-place" } });
  const drift = await add("Drift");
  expect(await save({ above: drift })).toMatchObject({ ok: true });
  expect(await ask('=BSC.SCORE("Drift: Salg Norden: Kpi 1")')).toBe(75);
  expect(await save({ above: undefined })).toMatchObject({ ok: false, problem: { kind: "scorecard-place" } });
});

test("what every scorecard said in earlier periods is kept, whatever number of periods each has", async () => {
  const sales = await add("Salg");
  addin.session.showScorecard(sales);
  await addKpi("Kpi 1", 30, 40);
  addin.session.showScorecard(TOP);
  const now = currentPeriod(addin.ready().scorecard, addin.ready().values.today);
  expect(await addin.session.closePeriod(after(now, -2))).toMatchObject({ ok: true });
  addin.session.showScorecard(sales);
  await addKpi("Kpi 2", 40, 40);
  const said = scorecardsOf(addin.ready()).flatMap(historyOfEngine);
  const rows = historyRows(addin.excel.grid);
  const texts = (all: readonly unknown[]): readonly string[] => all.map((row) => JSON.stringify(row)).sort();
  expect(texts(rows)).toEqual(texts(said));
  expect(new Set(rows.map(([node]) => rows.filter(([each]) => each === node).length)).size).toBe(2);
});

test("refreshing takes one run and two syncs, whatever the number of scorecards", async () => {
  for (const name of ["Salg", "Drift", "HR"]) addin.session.showScorecard(await add(name));
  await addKpi("Kpi 1", 30, 40);
  addin.excel.resetCounters();
  await addin.session.refresh();
  expect(addin.excel.counters()).toMatchObject({ syncs: 2 });
  expect(addin.ready().others).toHaveLength(3);
});

test("dashboard, map and formulas are those of the scorecard that is shown, beside those of the others", async () => {
  const sales = await add("Salg");
  expect(await addin.session.makeDashboard(DASHBOARD_SHEET)).toMatchObject({ ok: true });
  addin.session.showScorecard(sales);
  await addKpi("Kpi 1", 30, 40);
  expect(await addin.session.makeDashboard(DASHBOARD_SHEET)).toMatchObject({
    value: { sheet: "Dashboard Salg", isNew: true },
  });
  expect(await addin.session.makeMapSheet(DASHBOARD_SHEET)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(cell("Dashboard Salg!B1")).toBe("Salg");
  expect(cell("Dashboard!B1")).toBe("Marketing");
  for (const id of [sales, TOP]) {
    addin.session.showScorecard(id);
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 0, typedOver: [], former: [] } });
  }
  const findings = await addin.session.health();
  expect(findings.ok && findings.value.filter(({ problem }) => problem.kind !== "owner-missing")).toEqual([]);
  addin.session.showScorecard(sales);
  addin.excel.select("Rapport!H3");
  const kpi = addin.ready().scorecard.kpis[0];
  expect(await addin.session.insertFormula("SCORE", kpi?.id)).toMatchObject({ ok: true });
  expect(addin.excel.formula("Rapport!H3")).toBe('=BSC.SCORE("Salg: Kpi 1")');
});

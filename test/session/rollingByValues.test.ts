import { scorecardId, type KpiId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf, type Ready } from "../../src/session";
import { keptRowsOf } from "../../src/session/keptRowsOf";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { VALUES_VERSION } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { formulaFaults } from "../support/formulaFaults";
import { historyOfEngine, historyRows } from "../support/historyRows";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";

// KPI by KPI across scorecards of one workbook: values meet first, and are scored after that.
let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(numberedScorecardFile(3))));
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");
const typed = (value: number) => ({ kind: "typed", value }) as const;
type Values = Readonly<Partial<Record<"actual" | "target" | "baseline", number>>>;

async function addKpi(name: string, values: Values, unit = ""): Promise<KpiId> {
  const fields = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, typed(value)]));
  const kpi = { name, unit, fields, kind: "ratioHigher", aggregation: { kind: "sum" } } as const;
  const added = await addin.session.addEntries([
    { name: "Marked", objectives: [{ name: "Salg af det hele", kpis: [kpi] }] },
  ]);
  if (!added.ok || added.value[0] === undefined) throw new Error("not added");
  await addin.excel.settled();
  return added.value[0];
}

async function add(name: string, values: Values): Promise<ScorecardId> {
  const added = await addin.session.addScorecard({ name, above: TOP, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  addin.session.showScorecard(added.value);
  await addKpi("Omsætning", values);
  return added.value;
}

async function countByValues(id: ScorecardId): Promise<void> {
  addin.session.showScorecard(id);
  const draft = { id, revision: addin.ready().revisions.get(id), rollsUp: "values" } as const;
  expect(await addin.session.saveSettings(draft)).toMatchObject({ ok: true });
  await addin.excel.settled();
}

const of = (id: ScorecardId): Ready => {
  const found = scorecardsOf(addin.ready()).find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) throw new Error(`no scorecard ${id}`);
  return found;
};
const kpiOf = (id: KpiId) => of(TOP).evaluation.kpis.get(id);
const wrong = (): readonly string[] =>
  scorecardsOf(addin.ready()).flatMap(({ evaluation }) =>
    differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name),
  );

async function ask(formula: string): Promise<unknown> {
  addin.excel.enter("Rapport!H1", formula);
  await addin.excel.settled();
  return addin.excel.value("Rapport!H1");
}

test("a KPI above has the sum of those below in cells, state and native numbers, and follows each of them", async () => {
  const total = await addKpi("Omsætning", {});
  expect(kpiOf(total)?.state).toBe("not-set-up");
  const north = await add("Nord", { actual: 30, target: 100 });
  const south = await add("Syd", { actual: 180, target: 200 });
  await countByValues(north);
  expect(addin.ready()).toMatchObject({ schema: VALUES_VERSION, readOnly: false });
  expect(kpiOf(total)).toMatchObject({ score: 30, coverage: 1 });
  await countByValues(south);
  // (30 + 180) of (100 + 200), and never the mean of 30 and 90.
  expect(kpiOf(total)?.score).toBeCloseTo(70, 9);
  expect(of(TOP).problems).toEqual([]);
  expect(wrong()).toEqual([]);
  expect(formulaFaults(addin.excel.grid)).toEqual([]);
  expect(await ask('=BSC.ACTUAL("Omsætning")')).toBe(210);
  expect(await ask('=BSC.SCORE("Omsætning")')).toBeCloseTo(70, 9);
  expect(String(await ask('=BSC.EXPLAIN("Omsætning")'))).toContain("Nord");
  // The one above has been made first.
  expect(await ask('=INDEX(BSC_Kpis[Actual],MATCH("Omsætning",BSC_Kpis[Name],0))')).toBe(210);
  expect(await ask('=INDEX(BSC_Kpis[Target],MATCH("Omsætning",BSC_Kpis[Name],0))')).toBe(300);

  // It is kept where it stands: a value that is kept above would hide what those below say of the month later.
  expect(keptRowsOf(of(TOP)).map(({ Kpi }) => Kpi)).not.toContain(total);
  expect(keptRowsOf(of(south))).toMatchObject([{ Value: 180 }]);

  // A value of its own stands.
  addin.session.showScorecard(TOP);
  const shown = of(TOP).scorecard.kpis.find(({ id }) => id === total);
  if (shown === undefined) throw new Error("no KPI");
  const { parent, name, unit, weight } = shown;
  const draft = { id: total, revision: addin.ready().revisions.get(total), parent, name, unit, weight };
  const unchanged = { kind: "unchanged" } as const;
  const own = { actual: typed(12), target: typed(100), baseline: unchanged };
  expect(await addin.session.saveKpi({ ...draft, fields: own })).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(kpiOf(total)?.score).toBe(12);
  expect(wrong()).toEqual([]);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(kpiOf(total)?.score).toBeCloseTo(70, 9);
  expect(wrong()).toEqual([]);

  // What is renamed below counts nowhere, and is told; the other one remains.
  addin.session.showScorecard(south);
  const [below] = of(south).scorecard.kpis;
  if (below === undefined) throw new Error("no KPI");
  const renamed = {
    id: below.id,
    revision: addin.ready().revisions.get(below.id),
    parent: below.parent,
    name: "Salg",
    unit: "",
  };
  expect(
    await addin.session.saveKpi({
      ...renamed,
      weight: undefined,
      fields: { actual: unchanged, target: unchanged, baseline: unchanged },
    }),
  ).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(kpiOf(total)?.score).toBe(30);
  expect(of(TOP).problems).toEqual([{ kind: "kpis-unmatched", name: "Syd", kpis: ["Salg"] }]);
  expect(wrong()).toEqual([]);
  const said = scorecardsOf(addin.ready()).flatMap(historyOfEngine);
  const texts = (all: readonly unknown[]): readonly string[] => all.map((row) => JSON.stringify(row)).sort();
  expect(texts(historyRows(addin.excel.grid))).toEqual(texts(said));
});

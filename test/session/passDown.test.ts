import { kpiId, scorecardId, type Kpi, type ScorecardId } from "../../src/scorecard";
import { compareKpis, scorecardsOf, targetOf, type Ready } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { formulaFaults } from "../support/formulaFaults";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");
const KPI = kpiId("k_1");

async function add(name: string): Promise<ScorecardId> {
  const added = await addin.session.addScorecard({ name, above: TOP, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  return added.value;
}

function of(id: ScorecardId): Ready {
  const found = scorecardsOf(addin.ready()).find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const batches = (): number => new Set(tableRows(addin.excel.grid, "BSC_Changes").map(({ Batch }) => Batch)).size;

async function expectSound(): Promise<void> {
  await addin.excel.settled();
  await addin.session.refresh();
  const natives = nativeScores(blockContents(addin.excel.grid));
  for (const { evaluation, problems } of scorecardsOf(addin.ready())) {
    expect(differences(evaluation, natives)).toEqual([]);
    expect(problems).toEqual([]);
  }
  expect(formulaFaults(addin.excel.grid)).toEqual([]);
}

test("KPIs are handed down to several scorecards in one batch, what is not chosen stays, and one step takes it back", async () => {
  addin = await startAddin(numberedScorecardFile(2));
  const [sales, operations] = [await add("Salg"), await add("Drift")];
  const kpi = of(TOP).scorecard.kpis.find(({ id }) => id === KPI);
  if (kpi === undefined) throw new Error("there is no KPI");
  const fields = {
    actual: { kind: "unchanged" },
    target: { kind: "unchanged" },
    baseline: { kind: "unchanged" },
  } as const;
  const { name, parent, aliases } = kpi;
  const revised = {
    id: KPI,
    revision: of(TOP).revisions.get(KPI),
    name,
    parent,
    aliases,
    weight: 3,
    unit: "leads",
    fields,
  };
  const rule = { direction: "higher" } as const;
  expect(await addin.session.saveKpi({ ...revised, kind: "ratioHigher", rule })).toMatchObject({ ok: true });

  const before = batches();
  const passed = await addin.session.passDown([
    { kpi: KPI, child: sales, parts: [], target: 6 },
    { kpi: KPI, child: operations, parts: [], target: 5 },
  ]);
  expect(passed).toMatchObject({ ok: true });
  await expectSound();
  expect(batches()).toBe(before + 1);
  const own = (id: ScorecardId): Kpi => of(id).scorecard.kpis[0] as Kpi;
  for (const [id, target] of [
    [sales, 6],
    [operations, 5],
  ] as const) {
    const { kpis, objectives, perspectives } = of(id).scorecard;
    expect(kpis).toMatchObject([{ name, unit: "leads", weight: 3, kind: "ratioHigher", owner: "" }]);
    expect(own(id).id).not.toBe(KPI);
    expect([objectives, perspectives].map(({ length }) => length)).toEqual([1, 1]);
    expect(targetOf(of(id), own(id).id)).toBe(target);
    expect(compareKpis(of(TOP), of(id))).toMatchObject({ kpis: [{ apart: [] }, { own: undefined }], only: [] });
  }

  // Salg goes its own way, and the one above another one: what is chosen is taken over, and nothing else.
  addin.session.showScorecard(sales);
  const { id } = own(sales);
  const mine = { ...own(sales), revision: of(sales).revisions.get(id), unit: "emner", weight: 9, fields };
  expect(await addin.session.saveKpi(mine)).toMatchObject({ ok: true });
  addin.session.showScorecard(TOP);
  expect(compareKpis(of(TOP), of(sales)).kpis[0]?.apart).toEqual(["unit", "weight"]);
  const revision = of(sales).revisions.get(id);
  const taken = { kpi: KPI, child: sales, parts: ["unit"] as const, revision };
  expect(await addin.session.passDown([taken])).toMatchObject({ ok: true });
  await expectSound();
  expect(own(sales)).toMatchObject({ unit: "leads", weight: 9 });
  expect(targetOf(of(sales), id)).toBe(6);
  // Somebody has changed it since it was chosen: nothing is written, in any scorecard.
  const old = { ...taken, parts: ["weight"] as const };
  const late = await addin.session.passDown([{ kpi: kpiId("k_2"), child: operations, parts: [] }, old]);
  expect(late).toMatchObject({ ok: false, problem: { kind: "row-changed" } });
  expect(of(operations).scorecard.kpis).toHaveLength(1);

  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(own(sales)).toMatchObject({ unit: "emner", weight: 9 });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect([sales, operations].map((each) => of(each).scorecard.kpis)).toEqual([[], []]);
  expect([sales, operations].map((each) => of(each).scorecard.perspectives)).toEqual([[], []]);
  await expectSound();
});

test("a name that a scorecard has for something else is said, and nothing is handed down to anybody", async () => {
  addin = await startAddin(numberedScorecardFile(1));
  const [sales, operations] = [await add("Salg"), await add("Drift")];
  addin.session.showScorecard(operations);
  await addin.session.addEntries([{ name: "Kpi 1", objectives: [] }]);
  addin.session.showScorecard(TOP);
  const { name } = of(TOP).scorecard.kpis[0] as Kpi;
  expect(name).toBe("Kpi 1");
  const passed = await addin.session.passDown([sales, operations].map((child) => ({ kpi: KPI, child, parts: [] })));
  expect(passed).toMatchObject({ ok: false, problem: { kind: "name-taken", name: "Kpi 1", level: "perspective" } });
  expect(of(sales).scorecard.kpis).toEqual([]);
});

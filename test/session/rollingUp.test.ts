import { after, currentPeriod, scorecardId, type KpiId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf, type Ready } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { ROLLING_VERSION, SEVERAL_VERSION } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { formulaFaults } from "../support/formulaFaults";
import { historyOfEngine, historyRows } from "../support/historyRows";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";

// What a scorecard says counts in the one above it, once somebody has said so: in cells, in the state, in native numbers, in closed periods and in the history.
let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(numberedScorecardFile(3))));
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");

const number = (value: number) => ({ kind: "typed", value }) as const;

/** Another scorecard below one, which is shown then, with a KPI of this score. */
async function add(name: string, above: ScorecardId, score: number, perspective = "Marked"): Promise<ScorecardId> {
  const added = await addin.session.addScorecard({ name, above, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  addin.session.showScorecard(added.value);
  await addKpi(`Kpi ${name}`, score, perspective);
  return added.value;
}

async function addKpi(name: string, score: number, perspective: string): Promise<KpiId | undefined> {
  const kpi = { name, unit: "", fields: { actual: number(score), target: number(100), baseline: number(0) } };
  const added = await addin.session.addEntries([
    { name: perspective, objectives: [{ name: `Mål ${name}`, kpis: [kpi] }] },
  ]);
  if (!added.ok) throw new Error(added.problem.kind);
  await addin.excel.settled();
  return added.value[0];
}

/** Says of a scorecard how it counts in the one above. */
async function count(
  id: ScorecardId,
  draft: Pick<Parameters<typeof addin.session.saveSettings>[0], "rollsUp" | "weightAbove">,
) {
  addin.session.showScorecard(id);
  const saved = await addin.session.saveSettings({ id, revision: addin.ready().revisions.get(id), ...draft });
  await addin.excel.settled();
  return saved;
}

const of = (id: ScorecardId): Ready => {
  const found = scorecardsOf(addin.ready()).find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) throw new Error(`no scorecard ${id}`);
  return found;
};
const scoreOf = (id: ScorecardId): number | undefined => of(id).evaluation.root.score;

/** What native cells say otherwise than the engine, in any scorecard. */
const wrong = (): readonly string[] =>
  scorecardsOf(addin.ready()).flatMap(({ evaluation }) =>
    differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name),
  );

async function ask(formula: string): Promise<unknown> {
  addin.excel.enter("Rapport!H1", formula);
  await addin.excel.settled();
  return addin.excel.value("Rapport!H1");
}

test("a scorecard that counts by its whole score is a part of the one above, everywhere, and taking it back leaves nothing of it", async () => {
  const sales = await add("Salg", TOP, 75);
  expect(addin.ready().schema).toBe(SEVERAL_VERSION);
  expect(await count(sales, { rollsUp: "score", weightAbove: 2 })).toMatchObject({ ok: true });
  expect(addin.ready()).toMatchObject({ schema: ROLLING_VERSION, problems: [], readOnly: false });
  // One perspective of 51 weighs 1, Salg with 75 weighs 2: 201 / 3.
  expect(scoreOf(TOP)).toBeCloseTo(67, 9);
  expect(wrong()).toEqual([]);
  expect(formulaFaults(addin.excel.grid)).toEqual([]);
  expect(await ask("=BSC.SCORE()")).toBeCloseTo(67, 9);
  expect(await ask("=INDEX(BSC.LIST(),2,1)")).toBe("Salg");
  expect(String(await ask("=BSC.EXPLAIN()"))).toContain("Salg");
  expect(tableRows(addin.excel.grid, "BSC_Settings").map(({ RollsUp, WeightAbove }) => [RollsUp, WeightAbove])).toEqual(
    [
      ["", ""],
      ["score", 2],
    ],
  );
  // Its own numbers are what they were.
  expect(await ask('=BSC.SCORE("Salg")')).toBe(75);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(scoreOf(TOP)).toBeCloseTo(51, 9);
  expect(wrong()).toEqual([]);
});

test("three levels: what counts below counts on top, and one that is deleted no longer does", async () => {
  const europe = await add("Europa", TOP, 40);
  const denmark = await add("Danmark", europe, 100);
  await count(denmark, { rollsUp: "score" });
  await count(europe, { rollsUp: "score" });
  expect(scoreOf(europe)).toBe(70);
  expect(scoreOf(TOP)).toBeCloseTo(60.5, 9);
  expect(wrong()).toEqual([]);
  expect(await addin.session.removeScorecard(denmark)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(scoreOf(TOP)).toBeCloseTo(45.5, 9);
  expect(wrong()).toEqual([]);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(scoreOf(TOP)).toBeCloseTo(60.5, 9);
  expect(wrong()).toEqual([]);
});

test("by perspectives: by their names, those without a partner are told, and renaming one finds it a partner", async () => {
  const [own] = of(TOP).scorecard.perspectives;
  const sales = await add("Salg", TOP, 75, own?.name);
  await addKpi("Kpi drift", 20, "Drift");
  expect(await count(sales, { rollsUp: "perspectives", weightAbove: 3 })).toMatchObject({ ok: true });
  // The objective there is 51 and weighs 1: (51 + 3 · 75) / 4.
  expect(scoreOf(TOP)).toBeCloseTo(69, 9);
  expect(of(TOP).problems).toEqual([{ kind: "perspective-unmatched", name: "Salg", perspective: "Drift" }]);
  expect(wrong()).toEqual([]);
  addin.session.showScorecard(TOP);
  expect(
    await addin.session.savePerspective({
      id: own?.id,
      revision: addin.ready().revisions.get(own?.id as never),
      name: "Drift",
      weight: undefined,
    }),
  ).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(scoreOf(TOP)).toBeCloseTo((51 + 3 * 20) / 4, 9);
  expect(of(TOP).problems).toEqual([{ kind: "perspective-unmatched", name: "Salg", perspective: own?.name }]);
  expect(wrong()).toEqual([]);
});

test("a period that is closed keeps what counted in it, whatever the scorecard below says later", async () => {
  const sales = await add("Salg", TOP, 75);
  await count(sales, { rollsUp: "score" });
  addin.session.showScorecard(TOP);
  const period = currentPeriod(addin.ready().scorecard, addin.ready().values.today);
  expect(await addin.session.closePeriod(period)).toMatchObject({ ok: true });
  await count(sales, { rollsUp: "score", weightAbove: 0 });
  expect(scoreOf(TOP)).toBeCloseTo(51, 9);
  addin.session.showScorecard(TOP);
  expect(await addin.session.lookAt(addin.ready().values.today)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(scoreOf(TOP)).toBeCloseTo(63, 9);
  expect(of(TOP).evaluation.nodes.get(sales)).toMatchObject({ name: "Salg", score: 75, isBelow: true });
  expect(of(TOP).problems).toEqual([]);
  expect(wrong()).toEqual([]);
});

test("the history of the one above has what counted, and no row of the one below twice", async () => {
  const sales = await add("Salg", TOP, 75);
  await count(sales, { rollsUp: "score" });
  addin.session.showScorecard(TOP);
  const now = currentPeriod(addin.ready().scorecard, addin.ready().values.today);
  expect(await addin.session.closePeriod(after(now, -2))).toMatchObject({ ok: true });
  const said = scorecardsOf(addin.ready()).flatMap(historyOfEngine);
  const texts = (all: readonly unknown[]): readonly string[] => all.map((row) => JSON.stringify(row)).sort();
  expect(texts(historyRows(addin.excel.grid))).toEqual(texts(said));
});

test("a weight below 0 is refused, and what nobody may change is not", async () => {
  const sales = await add("Salg", TOP, 75);
  expect(await count(sales, { rollsUp: "score", weightAbove: -1 })).toMatchObject({
    ok: false,
    problem: { kind: "weight-negative" },
  });
  expect(scoreOf(TOP)).toBeCloseTo(51, 9);
});

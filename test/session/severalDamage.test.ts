import { DASHBOARD_SHEET } from "../../src/language";
import { currentPeriod, scorecardId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";

// The tables of several scorecards, damaged by hand: nothing counts where it does not belong, and Repair gives back what was there.
let addin: RunningAddin;
let sales: ScorecardId;
beforeEach(async () => {
  addin = await startAddin(numberedScorecardFile(2));
  const added = await addin.session.addScorecard({ name: "Salg", above: TOP, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  sales = added.value;
  addin.session.showScorecard(sales);
  const fields = { actual: number(30), target: number(40), baseline: number(0) };
  await addin.session.addEntries([
    { name: "Kunde", objectives: [{ name: "Loyalitet", kpis: [{ name: "NPS", unit: "", fields }] }] },
  ]);
  addin.session.showScorecard(TOP);
  await addin.excel.settled();
});
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");
const number = (value: number) => ({ kind: "typed", value }) as const;

/** Does something to a table by hand, and lets the add-in look. */
async function damage(table: string, how: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    how(context.workbook.tables.getItem(table));
    await context.sync();
  });
  await addin.excel.settled();
  await addin.session.refresh();
}

const repair = async (): Promise<void> => {
  expect(await addin.session.mend({ kind: "model" }, DASHBOARD_SHEET)).toMatchObject({ ok: true });
  await addin.excel.settled();
};

type Seen = readonly [id: string, above: string | undefined, score: number | undefined, kpis: readonly string[]];

const scores = (): readonly Seen[] =>
  scorecardsOf(addin.ready())
    .map(({ scorecard: { settings, kpis }, evaluation: { root } }): Seen => [
      ...([settings.id, settings.above, root.score] as const),
      kpis.map(({ name }) => name),
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));

const problems = (): readonly string[] => [
  ...new Set(scorecardsOf(addin.ready()).flatMap((each) => each.problems.map(({ kind }) => kind))),
];

const wrong = (): readonly string[] =>
  scorecardsOf(addin.ready()).flatMap(({ evaluation }) =>
    differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name),
  );

const clear = (row: Excel.TableRow): void => {
  row.getRange().clear("Contents");
};
const remove = (row: Excel.TableRow): void => {
  row.delete();
};

test.each([
  ["the top one's row is cleared", 0, clear],
  ["the top one's row is deleted", 0, remove],
  ["the other one's row is cleared", 1, clear],
  ["the other one's row is deleted", 1, remove],
] as const)("%s: nothing counts elsewhere, it is told, and Repair gives it back", async (_, place, how) => {
  const before = scores();
  await damage("BSC_Settings", (table) => how(table.rows.getItemAt(place)));
  const of = (id: string): Seen | undefined => scores().find(([own]) => own === id);
  expect(of(TOP)?.[3]).toEqual(before.find(([own]) => own === TOP)?.[3]);
  expect(problems()).toEqual([place === 0 ? "id-missing" : "scorecard-unknown"]);
  const found = await addin.session.health();
  expect(found.ok && found.value.find(({ problem }) => problem.kind === problems()[0])?.mending).toEqual({
    kind: "model",
  });
  await repair();
  expect(scores()).toEqual(before);
  expect([problems(), wrong()]).toEqual([[], []]);
});

test.each([
  ["cleared", clear],
  ["deleted", remove],
] as const)(
  "what another one has closed and kept counts for nobody while its row of settings is %s, and is its own again after Repair",
  async (_, how) => {
    addin.session.showScorecard(sales);
    const period = currentPeriod(addin.ready().scorecard, addin.ready().values.today);
    expect(await addin.session.closePeriod(period)).toMatchObject({ ok: true });
    addin.session.showScorecard(TOP);
    await addin.excel.settled();
    const past = (): unknown =>
      scorecardsOf(addin.ready())
        .map(({ scorecard, values }) => [
          scorecard.settings.id,
          values.closings?.map(({ evaluation }) =>
            [...evaluation.nodes.values()].map(({ name, score }) => [name, score]),
          ),
          [...(values.kept ?? new Map()).values()],
        ])
        .sort();
    await addin.session.refresh();
    const before = past();
    const kept = tableRows(addin.excel.grid, "BSC_KeptValues");
    expect(kept.filter(({ Scorecard }) => Scorecard === sales)).toHaveLength(1);

    await damage("BSC_Settings", (table) => how(table.rows.getItemAt(1)));
    expect(scorecardsOf(addin.ready()).map(({ values }) => values.closings)).toEqual([[]]);
    // Whoever saves meanwhile writes numbers and history of what is left, and takes nothing of the other one away.
    const [perspective] = addin.ready().scorecard.perspectives;
    if (perspective === undefined) throw new Error("there is no perspective");
    const revision = addin.ready().revisions.get(perspective.id);
    const renamed = await addin.session.savePerspective({ ...perspective, revision, name: "Marked" });
    expect(renamed).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(wrong()).toEqual([]);

    await repair();
    await addin.session.refresh();
    expect(past()).toEqual(before);
    expect(tableRows(addin.excel.grid, "BSC_KeptValues")).toEqual(kept);
    expect([problems(), wrong()]).toEqual([[], []]);
  },
);

test("the column that says whose a row is comes back by what each row belongs to", async () => {
  const before = scores();
  for (const each of ["BSC_Kpis", "BSC_Objectives"])
    await damage(each, (table) => {
      table.columns.getItem("Scorecard").name = "Mit";
    });
  await repair();
  expect(scores()).toEqual(before);
  expect([problems(), wrong()]).toEqual([[], []]);
});

/** Each KPI of both scorecards, with its id. */
const ids = (): readonly (readonly string[])[] =>
  tableRows(addin.excel.grid, "BSC_Kpis").map(({ Scorecard, Name, Id }) => [Scorecard, Name, Id].map(String));

async function addToTop(name: string): Promise<void> {
  addin.session.showScorecard(TOP);
  await addin.session.addEntries([{ name: "Nyt", objectives: [{ name: "Mere", kpis: [{ name, unit: "" }] }] }]);
  await addin.excel.settled();
}

test("KPIs of one name in two scorecards each have their own id again", async () => {
  await addToTop("NPS");
  const before = ids();
  expect(before.filter(([, name]) => name === "NPS")).toHaveLength(2);
  await damage("BSC_Kpis", (table) => table.columns.getItem("Id").getRange().getEntireColumn().delete("Left"));
  await repair();
  expect(ids().filter(([, name]) => name === "NPS")).toEqual(before.filter(([, name]) => name === "NPS"));
});

test("a KPI that somebody types does not get the id of one that another scorecard had", async () => {
  const [, , former] = ids().find(([, name]) => name === "NPS") ?? [];
  const place = ids().findIndex(([, name]) => name === "NPS");
  await damage("BSC_Kpis", (table) => table.rows.getItemAt(place).delete());
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("BSC_Kpis");
    const headings = table.getHeaderRowRange().load("values");
    await context.sync();
    const cells: Readonly<Record<string, string>> = { Name: "NPS", Parent: "o_1", Scorecard: TOP };
    table.rows.add(undefined, [(headings.values[0] ?? []).map((heading) => cells[String(heading)] ?? "")]);
    await context.sync();
  });
  await addin.excel.settled();
  await addin.session.refresh();
  await repair();
  const [owner, , id] = ids().find(([, name]) => name === "NPS") ?? [];
  expect(owner).toBe(TOP);
  expect(id).toMatch(/^k_/);
  expect(id).not.toBe(former);
});

test("an id of which nothing says whose it was is given to none of two scorecards that have its name", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("BSC_Kpis");
    const headings = table.getHeaderRowRange().load("values");
    await context.sync();
    const objective = tableRows(addin.excel.grid, "BSC_Objectives").find(({ Scorecard }) => Scorecard === sales);
    const cells: Readonly<Record<string, string>> = {
      ...{ Id: "k_typed", Name: "Kpi 1", Parent: String(objective?.["Id"]), Scorecard: sales },
    };
    table.rows.add(undefined, [(headings.values[0] ?? []).map((heading) => cells[String(heading)] ?? "")]);
    await context.sync();
  });
  await addin.excel.settled();
  await addin.session.refresh();
  await damage("BSC_Kpis", (table) => table.columns.getItem("Id").getRange().getEntireColumn().delete("Left"));
  await repair();
  const own = ids().flatMap(([, name, id]) => (name === "Kpi 1" ? [id] : []));
  expect(own).toHaveLength(2);
  expect(own).not.toContain("k_1");
  expect(new Set(ids().map(([, , id]) => id)).size).toBe(ids().length);
});

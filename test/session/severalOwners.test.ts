import { currentPeriod, dayOf, perspectiveId, scorecardId, type KpiId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf, type Ready } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { atOnce, draftOf, problemOf } from "../support/atOnce";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";
import { startForTwo } from "../support/users";

// In a workbook with several scorecards everything that is written is of the one that it was meant for, and takes nothing from the others.
let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(numberedScorecardFile(2))));
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");

const NONE = { kind: "none" } as const;
const number = (value: number) => ({ kind: "typed", value }) as const;

/** Another scorecard below the top one, which is then shown. */
async function add(name: string): Promise<ScorecardId> {
  const added = await addin.session.addScorecard({ name, above: TOP, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  addin.session.showScorecard(added.value);
  return added.value;
}

/** A KPI in the scorecard that is shown. */
async function addKpi(name: string): Promise<KpiId> {
  const kpi = { name, unit: "", fields: { actual: number(30), target: number(40) } };
  const added = await addin.session.addEntries([{ name: "Kunde", objectives: [{ name: "Loyalitet", kpis: [kpi] }] }]);
  const [id] = added.ok ? added.value : [];
  if (id === undefined) throw new Error("no KPI");
  return id;
}

const of = (id: ScorecardId): Ready => {
  const found = scorecardsOf(addin.ready()).find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) throw new Error(`no scorecard ${id}`);
  return found;
};

test("series that are put together of tabs have columns of their own, also where two scorecards have a KPI of one name", async () => {
  const tab = (row: number, month: number) => {
    const address = `Data!A${row}`;
    return { day: dayOf({ year: 2026, month, day: 1 }), address, actual: { kind: "bound", address } as const };
  };
  const [kpi] = addin.ready().scorecard.kpis;
  if (kpi === undefined) throw new Error("no KPI");
  const frequency = "month";
  expect(await addin.session.bindMany([{ kpi: kpi.id, tabs: [tab(1, 1), tab(2, 2)], frequency }])).toMatchObject({
    ok: true,
  });
  const before = { lines: of(TOP).seriesReferences.get(kpi.id), series: of(TOP).values.series.get(kpi.id) };
  const sales = await add("Salg");
  const id = await addKpi(kpi.name);
  expect(await addin.session.bindMany([{ kpi: id, tabs: [tab(2, 3)], frequency }])).toMatchObject({ ok: true });
  expect({ lines: of(TOP).seriesReferences.get(kpi.id), series: of(TOP).values.series.get(kpi.id) }).toEqual(before);
  expect(of(sales).seriesReferences.get(id)?.Actual).not.toBe(before.lines?.Actual);
  expect(of(sales).values.series.get(id)?.actual).toHaveLength(1);
});

test("taking back is told in the change log of the scorecard that it is of", async () => {
  const sales = await add("Salg");
  await addKpi("NPS");
  addin.session.showScorecard(TOP);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  const told = tableRows(addin.excel.grid, "BSC_Changes").filter(({ Undoes }) => Undoes !== "");
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map(({ Scorecard }) => Scorecard))).toEqual(new Set([sales]));
});

describe("what somebody began in one scorecard is done there, also when they look at another one meanwhile:", () => {
  test("a KPI, a part of the tree and a period that is closed", async () => {
    const sales = await add("Salg");
    const begin = async (deed: () => Promise<unknown>): Promise<void> => {
      addin.session.showScorecard(TOP);
      const doing = deed();
      addin.session.showScorecard(sales);
      expect(await doing).toMatchObject({ ok: true });
      expect(addin.ready().scorecard.settings.id).toBe(sales);
    };
    const [{ parent } = { parent: perspectiveId("") }] = of(TOP).scorecard.kpis;
    const fields = { actual: number(1), target: number(2), baseline: NONE };
    const draft = { id: undefined, revision: undefined, weight: undefined, unit: "", parent, fields };
    await begin(() => addin.session.saveKpi({ ...draft, name: "Ny" }));
    await begin(() => addin.session.addEntries([{ name: "Ny gren", objectives: [] }]));
    await begin(() => addin.session.closePeriod(currentPeriod(addin.ready().scorecard, addin.ready().values.today)));
    expect(of(TOP).scorecard.kpis.map(({ name }) => name)).toContain("Ny");
    expect(of(TOP).scorecard.perspectives.map(({ name }) => name)).toContain("Ny gren");
    expect(of(sales).scorecard).toMatchObject({ perspectives: [], kpis: [] });
    expect([of(TOP), of(sales)].map(({ values }) => values.closings?.length)).toEqual([1, 0]);
    // Nor does an entry of one hang on an entry of another.
    addin.session.showScorecard(sales);
    const strange = await addin.session.saveKpi({ ...draft, name: "Fremmed" });
    expect(strange).toMatchObject({ ok: false, problem: { kind: "row-gone" } });
    expect(tableRows(addin.excel.grid, "BSC_Kpis").map(({ Name }) => Name)).not.toContain("Fremmed");
  });

  test("forms of a scorecard that has been deleted change no other one", async () => {
    const sales = await add("Salg");
    const { settings } = addin.ready().scorecard;
    const removing = addin.session.removeScorecard(sales);
    expect(await removing).toMatchObject({ ok: true });
    const before = of(TOP).scorecard;
    const gone = { ok: false, problem: { kind: "row-gone" } };
    const revision = addin.ready().revisions.get(TOP);
    expect(await addin.session.saveSettings({ ...settings, ceiling: 130, revision })).toMatchObject(gone);
    const perspective = { id: undefined, revision: undefined, name: "Ny", weight: undefined, scorecard: sales };
    expect(await addin.session.savePerspective(perspective)).toMatchObject(gone);
    await addin.session.refresh();
    expect(of(TOP).scorecard).toEqual(before);
  });
});

describe("two people at once:", () => {
  const ORDERS = [
    [0, 1],
    [1, 0],
    [0, 0, 0, 1],
  ];

  test.each(ORDERS.map((order) => [order]))(
    "what one adds to a scorecard that the other deletes is either in it or refused, requests in the order %j",
    async (order) => {
      const shared = await startForTwo(numberedScorecardFile(1));
      const [anne, bo] = shared.users;
      try {
        const [kpi] = bo.ready().scorecard.kpis;
        if (kpi === undefined) throw new Error("no KPI");
        const made = await atOnce(shared, order, [
          () => anne.session.addScorecard({ name: "Salg", above: TOP, owner: "" }),
          () => bo.session.saveKpi(draftOf(bo, kpi.id, { isCritical: true, weight: 7 })),
        ]);
        expect(made.map(problemOf)).toEqual(["ok", "ok"]);
        for (const { session } of shared.users) await session.refresh();
        await shared.workbench.settled();
        const all = scorecardsOf(anne.ready());
        const natives = nativeScores(blockContents(shared.workbench.grid));
        for (const { evaluation } of all) expect(differences(evaluation, natives)).toEqual([]);

        const sales = all[1]?.scorecard.settings.id;
        if (sales === undefined) throw new Error("no scorecard");
        bo.session.showScorecard(sales);
        const [removed, added] = await atOnce(shared, order, [
          () => anne.session.removeScorecard(sales),
          () => bo.session.addEntries([{ name: "Ny", objectives: [] }]),
        ]);
        const alive = (table: string): number =>
          tableRows(shared.workbench.grid, table).filter(
            ({ Id, Scorecard, DeletedAt }) => [Id, Scorecard].includes(sales) && DeletedAt === "",
          ).length;
        expect([problemOf(removed), problemOf(added)]).toEqual(
          alive("BSC_Settings") === 1 ? ["has-children", "ok"] : ["ok", "row-gone"],
        );
        expect(alive("BSC_Perspectives")).toBe(alive("BSC_Settings"));
      } finally {
        await shared.stop();
      }
    },
  );
});

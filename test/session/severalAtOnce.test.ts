import { currentPeriod, objectiveId, perspectiveId, scorecardId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { atOnce, problemOf } from "../support/atOnce";
import { formulaFaults } from "../support/formulaFaults";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";
import { startForTwo, type AddinUser } from "../support/users";

// Two people, each in a scorecard of their own in one workbook: what each was told is there, and each scorecard says what it holds.
const TOP = scorecardId("s_1");
const number = (value: number) => ({ kind: "typed", value }) as const;

const add = async ({ session }: AddinUser, name: string): Promise<ScorecardId> => {
  const added = await session.addScorecard({ name, above: TOP, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  return added.value;
};

const addKpi = ({ session, name: person }: AddinUser, name = "NPS") =>
  session.addEntries([
    {
      name: "Kunde",
      objectives: [
        {
          name: "Loyalitet",
          kpis: [{ name, unit: "", fields: { actual: number(person.length), target: number(10) } }],
        },
      ],
    },
  ]);

const rename = ({ session, ready }: AddinUser, name: string) => {
  const { settings } = ready().scorecard;
  return session.saveSettings({ revision: ready().revisions.get(settings.id), name, ceiling: 100 + name.length });
};

const close = ({ session, ready }: AddinUser) =>
  session.closePeriod(currentPeriod(ready().scorecard, ready().values.today));

const ORDERS = [
  [0, 1],
  [1, 0],
  [0, 0, 1],
];

test.each(ORDERS.map((order) => [order]))("nothing is lost, requests in the order %j", async (order) => {
  const shared = await startForTwo(numberedScorecardFile(2));
  const { grid, settled } = shared.workbench;
  const [anne, bo] = shared.users;
  try {
    const sales = await add(anne, "Salg");
    await bo.session.refresh();
    const operations = await add(bo, "Drift");
    await anne.session.refresh();
    anne.session.showScorecard(sales);
    bo.session.showScorecard(operations);
    await settled();

    const DEEDS = [
      [() => addKpi(anne), () => addKpi(bo)],
      [() => rename(anne, "Salg Norden"), () => addKpi(bo, "Klager")],
      [() => close(anne), () => close(bo)],
      [() => anne.session.undo(), () => rename(bo, "Drift Norden")],
    ] as const;
    for (const deeds of DEEDS) expect((await atOnce(shared, order, deeds)).map(problemOf)).toEqual(["ok", "ok"]);

    for (const user of shared.users) {
      await user.session.refresh();
      await settled();
      const all = scorecardsOf(user.ready());
      expect(all.map(({ scorecard }) => scorecard.settings.name).sort()).toEqual(["Drift Norden", "Marketing", "Salg"]);
      const of = (id: ScorecardId) => all.find(({ scorecard }) => scorecard.settings.id === id);
      expect(of(sales)?.scorecard.kpis.map(({ name }) => name)).toEqual(["NPS"]);
      expect(of(operations)?.scorecard.kpis.map(({ name }) => name)).toEqual(["NPS", "Klager"]);
      expect([of(sales)?.values.closings?.length, of(operations)?.values.closings?.length]).toEqual([1, 1]);
      expect(of(TOP)?.values.closings).toEqual([]);
      const natives = nativeScores(blockContents(grid));
      for (const { evaluation, problems } of all) {
        expect(differences(evaluation, natives)).toEqual([]);
        expect(problems).toEqual([]);
      }
    }
    expect(formulaFaults(grid)).toEqual([]);
    const kpis = tableRows(grid, "BSC_Kpis").filter(({ Name }) => Name === "NPS");
    expect(kpis.map(({ Scorecard }) => Scorecard).sort()).toEqual([sales, operations].sort());
  } finally {
    await shared.stop();
  }
});

test.each(ORDERS.map((order) => [order]))(
  "one name below one scorecard is given once, one link is drawn once, and none to what is gone, requests in the order %j",
  async (order) => {
    const shared = await startForTwo(numberedScorecardFile(2));
    const { settled, grid } = shared.workbench;
    const [anne, bo] = shared.users;
    try {
      await add(anne, "Salg");
      const second = await anne.session.saveObjective({
        ...{ id: undefined, revision: undefined, parent: perspectiveId("p_1"), name: "Vækst", weight: undefined },
      });
      if (!second.ok) throw new Error(second.problem.kind);
      await bo.session.refresh();
      await settled();

      const team = ({ session }: AddinUser) => session.addScorecard({ name: "Drift", above: TOP, owner: "" });
      const made = await atOnce(shared, order, [() => team(anne), () => team(bo)]);
      expect(made.map(problemOf).sort()).toEqual(["name-taken", "ok"]);
      expect(tableRows(grid, "BSC_Settings").filter(({ Name }) => Name === "Drift")).toHaveLength(1);

      const link = { from: objectiveId("o_1"), to: second.value };
      const draw = ({ session }: AddinUser, note = "") => session.saveLink({ ...link, note });
      for (const result of await atOnce(shared, order, [() => draw(anne), () => draw(bo)]))
        expect(problemOf(result)).toBe("ok");
      expect(tableRows(grid, "BSC_Links").filter(({ From }) => From !== "")).toHaveLength(1);

      const initiative = {
        ...{ id: undefined, revision: undefined, parent: second.value, name: "Kampagne", owner: "Bo" },
        ...{ due: undefined, progress: undefined, effect: "", note: "" },
      };
      const deeds = [() => anne.session.remove(second.value), () => bo.session.saveInitiative(initiative)] as const;
      const [removed, planned] = (await atOnce(shared, order, deeds)).map(problemOf);
      expect(removed).toBe("ok");
      // Either it came first, and is a finding by now, or it is told what is gone.
      const rows = tableRows(grid, "BSC_Initiatives").filter(({ Name }) => Name === "Kampagne");
      expect([planned, rows.length]).toEqual(planned === "ok" ? ["ok", 1] : ["row-gone", 0]);
    } finally {
      await shared.stop();
    }
  },
);

test("two people who make the first further scorecards at once make two", async () => {
  const shared = await startForTwo(numberedScorecardFile(2));
  const { settled, grid } = shared.workbench;
  const [anne, bo] = shared.users;
  try {
    const made = (user: AddinUser, name: string) => () => user.session.addScorecard({ name, above: TOP, owner: "" });
    for (const result of await atOnce(shared, [0, 1], [made(anne, "Salg"), made(bo, "Drift")]))
      expect(result).toMatchObject({ ok: true });
    await anne.session.refresh();
    await settled();
    const all = scorecardsOf(anne.ready());
    expect(all.map(({ scorecard }) => scorecard.settings.name).sort()).toEqual(["Drift", "Marketing", "Salg"]);
    const natives = nativeScores(blockContents(grid));
    for (const { evaluation, problems } of all) {
      expect(differences(evaluation, natives)).toEqual([]);
      expect(problems).toEqual([]);
    }
  } finally {
    await shared.stop();
  }
});

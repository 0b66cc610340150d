import { scorecardId, type ScorecardId } from "../../src/scorecard";
import { scorecardsOf } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { atOnce, draftOf, problemOf } from "../support/atOnce";
import { formulaFaults } from "../support/formulaFaults";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";
import { startForTwo, startThird, type AddinUser } from "../support/users";

const TOP = scorecardId("s_1");
const typed = (value: number) => ({ kind: "typed", value }) as const;

describe("two people at work in different teams, and a third who looks at the parent", () => {
  const ORDERS = [
    [0, 1],
    [1, 0],
    [0, 0, 1],
  ];
  test.each(ORDERS.map((order) => [order]))("requests in the order %j", async (order) => {
    const shared = await startForTwo(numberedScorecardFile(1));
    const { grid, settled } = shared.workbench;
    const [anne, bo] = shared.users;
    const cleo = await startThird(shared, "Cleo");
    try {
      const team = async ({ session, ready }: AddinUser, name: string, actual: number): Promise<ScorecardId> => {
        await session.refresh();
        const added = await session.addScorecard({ name, above: TOP, owner: "" });
        if (!added.ok) throw new Error(added.problem.kind);
        session.showScorecard(added.value);
        const kpi = { name: "Omsætning", unit: "", kind: "ratioHigher", aggregation: { kind: "sum" } } as const;
        const fields = { actual: typed(actual), target: typed(100) };
        await session.addEntries([{ name: "Marked", objectives: [{ name: "Salg", kpis: [{ ...kpi, fields }] }] }]);
        const { id } = ready().scorecard.settings;
        const revision = ready().revisions.get(id);
        expect(problemOf(await session.saveSettings({ id, revision, rollsUp: "values" }))).toBe("ok");
        await settled();
        return id;
      };
      const kpi = { name: "Omsætning", unit: "", kind: "ratioHigher", aggregation: { kind: "sum" } } as const;
      await anne.session.addEntries([{ name: "Marked", objectives: [{ name: "Salg", kpis: [kpi] }] }]);
      const north = await team(anne, "Nord", 10);
      const south = await team(bo, "Syd", 20);
      await anne.session.refresh();
      await settled();

      const set = (user: AddinUser, actual: number) => {
        const [own] = user.ready().scorecard.kpis;
        if (own === undefined) throw new Error("no KPI");
        const unchanged = { kind: "unchanged" } as const;
        const fields = { actual: typed(actual), target: unchanged, baseline: unchanged };
        return user.session.saveKpi(draftOf(user, own.id, { fields }));
      };
      for (const [first, second] of [
        [30, 50],
        [90, 70],
      ] as const)
        expect((await atOnce(shared, order, [() => set(anne, first), () => set(bo, second)])).map(problemOf)).toEqual([
          "ok",
          "ok",
        ]);
      expect([anne.ready(), bo.ready()].map(({ scorecard }) => scorecard.settings.id)).toEqual([north, south]);

      cleo.resetCounters();
      await cleo.session.refresh();
      const { runs, syncs } = cleo.counters();
      expect(runs).toBe(1);
      expect(syncs).toBeLessThanOrEqual(2);
      await settled();
      const { scorecard, evaluation } = cleo.ready();
      expect(scorecard.settings.id).toBe(TOP);
      const total = [...evaluation.kpis.values()].find(({ name }) => name === "Omsætning");
      // 90 and 70 of 100 each.
      expect(total).toMatchObject({ score: 80, coverage: 1, readings: { actual: { value: 160 } } });
      for (const each of scorecardsOf(cleo.ready()))
        expect(differences(each.evaluation, nativeScores(blockContents(grid)))).toEqual([]);
      expect(formulaFaults(grid)).toEqual([]);
    } finally {
      cleo.stop();
      await shared.stop();
    }
  });
});

import { currentPeriod, kpiId, objectiveId, type Problem } from "../../src/scorecard";
import type { Ready } from "../../src/session";
import { emptyWorkbook } from "../../src/workbench/grid/file";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { atOnce, draftOf, problemOf, type Outcome } from "../support/atOnce";
import { formulaFaults } from "../support/formulaFaults";
import { kpiRows } from "../support/kpiRows";
import { blockContents } from "../support/numbersFile";
import { recordRuns, share } from "../support/runs";
import { numberedScorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";
import { startForTwo, type AddinUser } from "../support/users";

// Any two things that people may do at the same moment, on a workbook with native numbers: each is done whole or not at all, and
// what was told is what has happened.
const [FIRST, SECOND, THIRD] = [kpiId("k_1"), kpiId("k_2"), kpiId("k_3")];
const NONE = { kind: "none" } as const;

/** What each person does; those that are logged leave changes in the log when they were told to have gone well. */
const DEEDS: Readonly<Record<string, (user: AddinUser) => Promise<Outcome>>> = {
  rename: (user) => user.session.saveKpi(draftOf(user, FIRST, { name: `${user.name}s navn` })),
  weigh: (user) => user.session.saveKpi(draftOf(user, SECOND, { weight: 4 })),
  add: ({ session, name }) =>
    session.saveKpi({
      ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name: `${name}s KPI`, unit: "" },
      ...{ weight: undefined, fields: { actual: NONE, target: NONE, baseline: NONE } },
    }),
  guide: ({ session }) =>
    session.addEntries([
      { name: "Kunde", objectives: [{ name: "Nyt mål", kpis: [{ name: "Ny KPI", unit: "%" }] }] },
      { name: "Nyt perspektiv", objectives: [] },
    ]),
  bind: ({ session }) => session.bind(FIRST, "actual", { kind: "bound", address: "Data!A3" }),
  series: ({ session }) => session.bindSeries(SECOND, { Actual: "Data!A1:A3", Period: "Data!E1:E3" }),
  removeParent: ({ session }) => session.remove(objectiveId("o_1")),
  rollUp: ({ session, ready }) => {
    const { settings } = ready().scorecard;
    const revision = ready().revisions.get(settings.id);
    return session.saveSettings({ revision, vision: "", goals: [], rollUp: "worst" });
  },
  undo: ({ session }) => session.undo(),
  repair: ({ session }) => session.repair(),
  writeNative: ({ session }) => session.writeNative(),
  close: ({ session, ready }) => session.closePeriod(currentPeriod(ready().scorecard, ready().values.today)),
  checkIn: ({ session, name }) =>
    session.checkIn({ kpi: FIRST, note: name, period: "2026-10", value: undefined, confidence: undefined }),
};
const UNLOGGED = ["repair", "writeNative", "close", "checkIn"];

/** What somebody who comes second may be told. */
const CONFLICTS: readonly Problem["kind"][] = [
  "row-changed",
  "row-gone",
  "name-taken",
  "has-children",
  "period-closed",
];

const names = Object.keys(DEEDS);
const ORDERS = [
  [0, 1],
  [1, 0],
  [0, 0, 1],
  [0, 1, 1],
];
const CASES = names.flatMap((one, index) =>
  names.slice(index).flatMap((other) => ORDERS.map((order) => [one, other, order] as const)),
);

const said = ({ scorecard, values, sources, revisions }: Ready): unknown => ({ scorecard, values, sources, revisions });

test.each(share(CASES, { every: 53, place: 0 }))(
  "%s and %s at once: nothing is lost, nothing is between, nothing is told that did not happen (requests in the order %j)",
  async (one, other, order) => {
    const file = numberedScorecardFile(3);
    const months = { E1: "'2026-08", E2: "'2026-09", E3: "'2026-10" };
    const sheets = file.sheets.map((sheet) =>
      sheet.name === "Data" ? { ...sheet, cells: { ...sheet.cells, ...months } } : sheet,
    );
    const shared = await startForTwo({ ...file, sheets });
    const { grid, settled } = shared.workbench;
    const [anne, bo] = shared.users;
    try {
      // Each has something of their own to take back.
      expect(await anne.session.saveKpi(draftOf(anne, FIRST, { weight: 2 }))).toMatchObject({ ok: true });
      expect(await bo.session.saveKpi(draftOf(bo, THIRD, { weight: 3 }))).toMatchObject({ ok: true });
      expect(await anne.session.refresh()).toMatchObject({ ok: true });
      await settled();
      const logged = tableRows(grid, "BSC_Changes").length;

      const deeds = [one, other].map((name) => DEEDS[name]);
      const results = await atOnce(shared, order, [
        () => deeds[0]?.(anne) ?? Promise.reject(new Error(one)),
        () => deeds[1]?.(bo) ?? Promise.reject(new Error(other)),
      ]);

      for (const result of results) if (!result.ok) expect(CONFLICTS).toContain(result.problem.kind);
      const log = tableRows(grid, "BSC_Changes").slice(logged);
      for (const [index, { name }] of shared.users.entries()) {
        const [deed = "", result] = [[one, other][index], results[index]];
        const batches = new Set(log.filter(({ By }) => By === name).map(({ Batch }) => Batch));
        if (result?.ok !== true || UNLOGGED.includes(deed)) expect([deed, batches.size]).toEqual([deed, 0]);
        // What is there already is not added again.
        else expect([0, 1]).toContain(batches.size);
        if (result?.ok && !UNLOGGED.includes(deed) && deed !== "guide") expect([deed, batches.size]).toEqual([deed, 1]);
      }
      const rows = [...kpiRows(grid), ...tableRows(grid, "BSC_Objectives"), ...tableRows(grid, "BSC_Perspectives")];
      const all = [...rows, ...tableRows(grid, "BSC_Settings")];
      const lastWords = new Map(log.map((change) => [`${String(change["Row"])} ${String(change["Column"])}`, change]));
      for (const { Row, Column, After } of lastWords.values())
        if (!String(Column).startsWith("Series"))
          expect([Row, Column, all.find(({ Id }) => Id === Row)?.[String(Column)]]).toEqual([Row, Column, After]);
      const live = rows.filter(({ DeletedAt }) => DeletedAt === "");
      expect(new Set(live.map(({ Id }) => Id)).size).toBe(live.length);
      expect(new Set(live.map(({ Name }) => Name)).size).toBe(live.length);
      const sheetNames = grid.sheets().map(({ name }) => name);
      expect(sheetNames.filter((name) => / \d+$/.test(name))).toEqual([]);
      expect(formulaFaults(grid)).toEqual([]);
      for (const { session, ready } of shared.users) {
        await session.refresh();
        expect(ready().problems).toEqual([]);
      }
      expect(said(anne.ready())).toEqual(said(bo.ready()));
      expect(differences(anne.ready().evaluation, nativeScores(blockContents(grid)))).toEqual([]);
      recordRuns(1);
    } finally {
      await shared.stop();
    }
  },
);

test.each(ORDERS.map((order) => [order]))(
  "of two who start at once one has made the scorecard, and the other is told that there is one (requests in the order %j)",
  async (order) => {
    const shared = await startForTwo(emptyWorkbook());
    const [anne, bo] = shared.users;
    try {
      const results = await atOnce(shared, order, [
        () => anne.session.start("marketing", "da"),
        () => bo.session.start("empty", "da"),
      ]);
      expect(results.map(problemOf).sort()).toEqual(["ok", "scorecard-exists"]);
      const { grid } = shared.workbench;
      expect(grid.sheets().map(({ name }) => name)).toEqual(["Ark1", "BSC Model", "BSC Journal", "BSC Numbers"]);
      expect(grid.tables().filter(({ name }) => !name.startsWith("BSC_") || /\d$/.test(name))).toEqual([]);
      for (const { session, ready } of shared.users) {
        await session.refresh();
        expect(ready().problems).toEqual([]);
        expect(ready().scorecard.kpis.length > 0).toBe(results[0].ok);
      }
    } finally {
      await shared.stop();
    }
  },
);

test.each(ORDERS.map((order) => [order]))(
  "two who add the first entries at once do not write into the same blank row (requests in the order %j)",
  async (order) => {
    const shared = await startForTwo(emptyWorkbook());
    const [anne, bo] = shared.users;
    try {
      expect(await anne.session.start("empty", "da")).toMatchObject({ ok: true });
      await shared.workbench.settled();
      await bo.session.refresh();
      const add = (user: AddinUser) => user.session.addEntries([{ name: `${user.name}s perspektiv`, objectives: [] }]);
      expect(await atOnce(shared, order, [() => add(anne), () => add(bo)])).toMatchObject([{ ok: true }, { ok: true }]);
      const { grid } = shared.workbench;
      const { area } = grid.table("BSC_Perspectives") ?? {};
      expect(tableRows(grid, "BSC_Perspectives").map(({ Name }) => Name)).toHaveLength(2);
      expect(area?.rows).toBe(3);
      expect(formulaFaults(grid)).toEqual([]);
      for (const { session, ready } of shared.users) {
        await session.refresh();
        expect(ready().problems).toEqual([]);
        expect(
          ready()
            .scorecard.perspectives.map(({ name }) => name)
            .sort(),
        ).toEqual(["Annes perspektiv", "Bos perspektiv"]);
      }
    } finally {
      await shared.stop();
    }
  },
);

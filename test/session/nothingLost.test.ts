import { dayOf, kpiId, objectiveId, perspectiveId } from "../../src/scorecard";
import type { KpiDraft } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { cellOf } from "../../src/workbook/cellAddress";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { atOnce as carriedOut, draftOf, problemOf, type Outcome } from "../support/atOnce";
import { kpiRows } from "../support/kpiRows";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile, scorecardFile } from "../support/scorecardFile";
import { share } from "../support/runs";
import { tableRows } from "../support/tableRows";
import { startForTwo, type AddinUser, type SharedWorkbook } from "../support/users";

// What two people can do to each other, whoever comes first: everything that was acknowledged stays, and the rest is told.
let shared: SharedWorkbook<AddinUser>;
let anne: AddinUser;
let bo: AddinUser;
const open = (file: WorkbookFile) => async (): Promise<void> => {
  shared = await startForTwo(file);
  [anne, bo] = shared.users;
};
afterEach(() => shared.stop());

const FIRST = kpiId("k_1");
const OBJECTIVE = objectiveId("o_1");
const ORDERS = [
  [0, 1],
  [1, 0],
  [0, 0, 1],
  [1, 1, 0],
  [0, 1, 1],
  [0, 0, 0, 1],
];

const newKpi = (name: string): KpiDraft => ({
  ...{ id: undefined, revision: undefined, parent: OBJECTIVE, name, unit: "", weight: undefined },
  fields: { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } },
});

const atOnce = (order: readonly number[], annes: () => Promise<Outcome>, bos: () => Promise<Outcome>) =>
  carriedOut(shared, order, [annes, bos]);

const live = (table: string) => tableRows(shared.workbench.grid, table).filter(({ DeletedAt }) => DeletedAt === "");
const nativeDiffers = async (user: AddinUser): Promise<readonly string[]> => {
  await user.session.refresh();
  const natives = nativeScores(blockContents(shared.workbench.grid));
  return differences(user.ready().evaluation, natives).map(({ name }) => name);
};

describe("of what is defined", () => {
  beforeEach(open(scorecardFile(3)));

  test.each(share(ORDERS, { every: 2, place: 0 }).map((order) => [order]))(
    "undo never takes away what a colleague writes meanwhile (requests in the order %j)",
    async (order) => {
      await anne.session.saveKpi(draftOf(anne, FIRST, { name: "Annes navn" }));
      await shared.workbench.settled();
      const [undone, saved] = await atOnce(
        order,
        () => anne.session.undo(),
        () => bo.session.saveKpi(draftOf(bo, FIRST, { name: "Bos navn" })),
      );
      const [row] = kpiRows(shared.workbench.grid);
      if (saved.ok) expect(row).toMatchObject({ Name: "Bos navn" });
      else expect(row).toMatchObject({ Name: "Kpi 1" });
      expect([problemOf(undone), problemOf(saved)].filter((kind) => kind !== "ok")).toEqual(["row-changed"]);
    },
  );

  test.each(share(ORDERS, { every: 2, place: 1 }).map((order) => [order]))(
    "nothing is added below what a colleague removes (requests in the order %j)",
    async (order) => {
      const [added, removed] = await atOnce(
        order,
        () => anne.session.saveKpi(newKpi("Ny")),
        () => bo.session.remove(OBJECTIVE),
      );
      expect([problemOf(added), problemOf(removed)]).toEqual(added.ok ? ["ok", "has-children"] : ["row-gone", "ok"]);
      for (const user of shared.users) {
        await user.session.refresh();
        expect(user.ready().problems).toEqual([]);
      }
      expect(live("BSC_Kpis").some(({ Name }) => Name === "Ny")).toBe(added.ok);
    },
  );

  test.each(share(ORDERS, { every: 2, place: 2 }).map((order) => [order]))(
    "two who give the same name at once do not both get it (requests in the order %j)",
    async (order) => {
      const results = await atOnce(
        order,
        () => anne.session.saveKpi(newKpi("Ens")),
        () => bo.session.saveKpi(draftOf(bo, FIRST, { name: "ens" })),
      );
      expect(results.map(problemOf).sort()).toEqual(["name-taken", "ok"]);
      for (const user of shared.users) {
        await user.session.refresh();
        expect(user.ready().problems).toEqual([]);
      }
    },
  );
});

describe("of what is defined and what is calculated from it", () => {
  beforeEach(open(numberedScorecardFile(3)));

  describe("what stands in tabs for each period", () => {
    const tabs = (...cells: readonly string[]) =>
      cells.map((cell, month) => {
        const address = `Data!${cell}`;
        const day = dayOf({ year: 2026, month: month + 1, day: 1 });
        return { day, address, actual: { kind: "bound", address } } as const;
      });
    const join = (user: AddinUser, id: string, ...cells: readonly string[]) =>
      user.session.bindMany([{ kpi: kpiId(id), tabs: tabs(...cells), frequency: "month" }]);
    const formulasOf = (user: AddinUser, id: string): readonly unknown[] => {
      const { grid } = shared.workbench;
      const { Actual = "" } = user.ready().seriesReferences.get(kpiId(id)) ?? {};
      const [sheet = "", cells = ""] = Actual.split("!");
      const [first, last] = cells.split(":").map(cellOf);
      if (first === undefined || last === undefined) return [];
      const area = { ...first, rows: last.row - first.row + 1, columns: 1 };
      return grid.formulas(grid.sheet(sheet.replaceAll("'", ""))?.id ?? "", area).flat();
    };
    const isOf = (...cells: readonly string[]) =>
      cells.map((cell) => expect.stringContaining(`Data!$${cell[0]}$${cell.slice(1)}`) as unknown);
    const sheets = (): readonly string[] =>
      shared.workbench.grid.sheets().flatMap(({ name }) => (name.startsWith("BSC Series") ? [name] : []));

    const orders = ORDERS.flatMap((order) => [[false, order] as const, [true, order] as const]);
    test.each(share(orders, { every: 3, place: 0 }))(
      "two who join the tabs of different KPIs at once each get columns of their own (the sheet is there: %j, requests in the order %j)",
      async (isThere, order) => {
        if (isThere) expect(await join(anne, "k_3", "B1", "B2")).toMatchObject({ ok: true });
        await shared.workbench.settled();
        const results = await atOnce(
          order,
          () => join(anne, "k_1", "A1", "A2", "A3"),
          () => join(bo, "k_2", "A3", "A2"),
        );
        expect(results.map(problemOf)).toEqual(["ok", "ok"]);
        expect(sheets()).toEqual(["BSC Series"]);
        for (const user of shared.users) {
          await user.session.refresh();
          expect(formulasOf(user, "k_1")).toEqual(isOf("A1", "A2", "A3"));
          expect(formulasOf(user, "k_2")).toEqual(isOf("A3", "A2"));
          if (isThere) expect(formulasOf(user, "k_3")).toEqual(isOf("B1", "B2"));
        }
        expect(await nativeDiffers(anne)).toEqual([]);
      },
    );

    test.each(share(ORDERS, { every: 3, place: 1 }).map((order) => [order]))(
      "of two who join the tabs of one KPI at once, the second is told and has written nothing (requests in the order %j)",
      async (order) => {
        const given = [
          ["A1", "A2", "A3"],
          ["B1", "B2"],
        ] as const;
        const results = await atOnce(
          order,
          () => join(anne, "k_1", ...given[0]),
          () => join(bo, "k_1", ...given[1]),
        );
        expect(results.map(problemOf).sort()).toEqual(["ok", "row-changed"]);
        await anne.session.refresh();
        expect(formulasOf(anne, "k_1")).toEqual(isOf(...(results[0].ok ? given[0] : given[1])));
        const { grid } = shared.workbench;
        const id = grid.sheet("BSC Series")?.id ?? "";
        const used = grid.usedArea(id, true);
        expect(
          used &&
            grid
              .formulas(id, used)
              .flat()
              .filter((cell) => String(cell).startsWith("=")),
        ).toEqual(formulasOf(anne, "k_1"));
        expect(await nativeDiffers(anne)).toEqual([]);
      },
    );

    test("nothing is written beside the model when a colleague has changed the KPI meanwhile", async () => {
      bo.setFaults({ loseEvents: "all" });
      expect(await anne.session.saveKpi(draftOf(anne, FIRST, { name: "Annes navn" }))).toMatchObject({ ok: true });
      expect(problemOf(await join(bo, "k_1", "A1", "A2"))).toBe("row-changed");
      expect(sheets()).toEqual([]);
    });
  });

  test("an entry is not saved below a parent that is known to be gone", async () => {
    await bo.session.remove(OBJECTIVE);
    await shared.workbench.settled();
    expect(problemOf(await anne.session.saveKpi(newKpi("Ny")))).toBe("row-gone");
    expect(live("BSC_Kpis")).toEqual([]);
  });

  test("what somebody does on an old view leaves the numbers of what others have changed alone", async () => {
    bo.setFaults({ loseEvents: "all" });
    const objective = {
      id: OBJECTIVE,
      revision: 1,
      parent: perspectiveId("p_1"),
      name: "Loyale kunder",
      weight: undefined,
    };
    expect(await anne.session.saveObjective({ ...objective, rollUp: "worst" })).toMatchObject({ ok: true });
    const { settings } = bo.ready().scorecard;
    const saved = await bo.session.saveSettings({
      ...{ revision: bo.ready().revisions.get(settings.id), vision: "", goals: [] },
      rollUp: "max",
    });
    expect(saved).toMatchObject({ ok: true });
    await shared.workbench.settled();
    expect(await nativeDiffers(anne)).toEqual([]);
    expect(anne.ready().scorecard.objectives).toMatchObject([{ rollUp: "worst" }]);
  });

  test("a batch that Excel refuses leaves nothing in the log, and undo takes back what has happened", async () => {
    await anne.session.saveKpi(draftOf(anne, FIRST, { weight: 5 }));
    const { grid } = shared.workbench;
    const logged = tableRows(grid, "BSC_Changes").length;
    const model = grid.sheet("BSC Model")?.id ?? "";
    await protect(model, true);
    expect(await anne.session.saveKpi(draftOf(anne, FIRST, { weight: 9 }))).toMatchObject({ ok: false });
    expect(tableRows(grid, "BSC_Changes")).toHaveLength(logged);
    await protect(model, false);
    expect(await anne.session.undo()).toMatchObject({ ok: true });
    expect(kpiRows(grid)).toMatchObject([{ Weight: "" }, {}, {}]);
  });

  test("what is saved stands in its column, also when a colleague puts one into the table between reading and writing", async () => {
    const { grid } = shared.workbench;
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    anne.hold();
    const saving = anne.session.saveKpi(draftOf(anne, FIRST, { weight: 7 }));
    await until(() => anne.held().length > 0);
    const { syncs } = anne.counters();
    anne.release();
    await until(() => anne.counters().syncs > syncs);
    const table = grid.table("BSC_Kpis");
    if (table === undefined) throw new Error("no table");
    grid.asOneStep("remote", () => grid.insertColumns(table.sheetId, table.area.column + 1, 1));
    anne.letPass();
    expect(problemOf(await saving)).toBe("ok");
    await shared.workbench.settled();
    const [row] = kpiRows(grid);
    expect(row).toMatchObject({ Id: "k_1", Parent: "o_1", Name: "Kpi 1", Weight: 7 });
    expect(tableRows(grid, "BSC_Changes")).toHaveLength(1);
  });

  test("of two who bind the past of one KPI at once, the second is told, and the numbers follow the first", async () => {
    const bound = (user: AddinUser, cells: string) => () =>
      user.session.bindSeries(FIRST, { Actual: `Data!${cells}`, Period: "Data!B1:B3" });
    const results = await atOnce([0, 1], bound(anne, "A1:A3"), bound(bo, "B1:B3"));
    expect(results.map(problemOf).sort()).toEqual(["ok", "row-changed"]);
    expect(await nativeDiffers(anne)).toEqual([]);
    expect(anne.ready().seriesReferences.get(FIRST)).toMatchObject({
      Actual: results[0].ok ? "Data!A1:A3" : "Data!B1:B3",
    });
  });

  test("undo passes over what an old log tells and what never happened", async () => {
    await anne.session.saveKpi(draftOf(anne, FIRST, { weight: 5 }));
    await shared.workbench.settled();
    const { grid } = shared.workbench;
    const log = grid.table("BSC_Changes");
    if (log === undefined) throw new Error("no log");
    const { area, sheetId } = log;
    const row = ["b_9", "kpis", "k_gone", "Ny", "Id", "", "k_gone", "Anne", "2027", "", "s_1"];
    // First, because a person may have told Excel not to take what is typed below a table into it.
    grid.resizeTable(log.id, { ...area, rows: area.rows + 1 });
    grid.asOneStep("user", () =>
      grid.write(sheetId, { ...area, row: area.row + area.rows, rows: 1, columns: row.length }, [row]),
    );
    await shared.workbench.settled();
    expect(tableRows(grid, "BSC_Changes").at(-1)).toMatchObject({ Batch: "b_9" });
    expect(await anne.session.undo()).toMatchObject({ ok: true });
    expect(kpiRows(grid)).toMatchObject([{ Weight: "" }, {}, {}]);
  });

  test("a revision that has become a text is still that revision", async () => {
    const { grid } = shared.workbench;
    const table = grid.table("BSC_Kpis");
    if (table === undefined) throw new Error("no table");
    const column = table.area.column + table.columns.findIndex(({ name }) => name === "Rev");
    grid.asOneStep("user", () =>
      grid.write(table.sheetId, { row: table.area.row + 1, column, rows: 1, columns: 1 }, [["'5"]]),
    );
    await shared.workbench.settled();
    await anne.session.refresh();
    expect(await anne.session.saveKpi(draftOf(anne, FIRST, { weight: 2 }))).toMatchObject({ ok: true });
    expect(kpiRows(grid)).toMatchObject([{ Weight: 2, Rev: 6 }, {}, {}]);
  });

  test("without its Id column a table takes no new row, and repairing adds none", async () => {
    const { grid } = shared.workbench;
    const table = grid.table("BSC_Kpis");
    if (table === undefined) throw new Error("no table");
    grid.deleteColumns(table.sheetId, table.area.column, 1);
    await shared.workbench.settled();
    await anne.session.refresh();
    expect(problemOf(await anne.session.saveKpi(newKpi("Ny")))).toBe("column-missing");
    expect(grid.table("BSC_Kpis")?.area.rows).toBe(4);
  });
});

async function protect(sheetId: string, on: boolean): Promise<void> {
  const { grid } = shared.workbench;
  const name = grid.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  await anne.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

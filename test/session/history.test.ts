import { currentPeriod, kpiId, periodCode, type Period } from "../../src/scorecard";
import type { KpiDraft } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { historyOfEngine, historyRows, inOrder } from "../support/historyRows";
import { interleave } from "../support/interleave";
import { share } from "../support/runs";
import { formerScorecardFile, scorecardFile } from "../support/scorecardFile";
import { startForTwo } from "../support/users";

// What is kept of the past for sheets and for colleagues: a row a node and period, as the engine says.
let addin: RunningAddin;

const COUNT = 40;
const CURRENT = new Date();

/** A scorecard with the months of a series for one KPI; unless it is said how many, more than are kept. */
function fileWithSeries(file: WorkbookFile, count = COUNT): WorkbookFile {
  const cells = Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const month = new Date(Date.UTC(CURRENT.getFullYear(), CURRENT.getMonth() - count + 1 + index, 15));
      return [
        [`F${index + 1}`, 40 + index],
        [`H${index + 1}`, `'${month.toISOString().slice(0, 7)}`],
      ] as const;
    }).flat(),
  );
  const name = (part: string, column: string) => ({
    ...{ name: `BSC_k_1_${part}`, visible: false },
    formula: `=Data!$${column}$1:$${column}$${count}`,
  });
  const sheets = file.sheets.map((sheet) =>
    sheet.name === "Data" ? { ...sheet, cells: { ...sheet.cells, ...cells } } : sheet,
  );
  return { ...file, sheets, names: [...file.names, name("Actual", "F"), name("Period", "H")] };
}

type User = Pick<RunningAddin, "ready">;

function draft({ ready }: User, id: string, change: Partial<KpiDraft>): KpiDraft {
  const kpi = ready().scorecard.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`${id} is not there`);
  const { name, unit, weight, parent } = kpi;
  const unchanged = { kind: "unchanged" } as const;
  const fields = { actual: unchanged, target: unchanged, baseline: unchanged };
  return { id: kpi.id, revision: ready().revisions.get(kpi.id), parent, name, unit, weight, fields, ...change };
}

const now = (steps = 0): Period => {
  const current = currentPeriod(addin.ready().scorecard, addin.ready().values.today);
  return { ...current, index: current.index + steps };
};

/** The sheet says what the engine says. */
async function expectKept(): Promise<void> {
  await addin.excel.settled();
  expect(inOrder(historyRows(addin.excel.grid))).toEqual(inOrder(historyOfEngine(addin.ready())));
}

const sheetIdOf = (name: string): string => addin.excel.grid.sheet(name)?.id ?? "";

/** The last of them writes the history. */
/** Those of a save alone: what the events of its own writing lead to comes sooner or later, as the machine is. */
async function syncsOf(change: Partial<KpiDraft>): Promise<number> {
  const { excel, session } = addin;
  await excel.settled();
  excel.setFaults({ loseEvents: "all" });
  excel.resetCounters();
  await session.saveKpi(draft(addin, "k_2", change));
  const { syncs } = excel.counters();
  await excel.settled();
  excel.setFaults({ loseEvents: 0 });
  return syncs;
}

describe("in a workbook with a series", () => {
  beforeAll(async () => {
    addin = await startAddin(fileWithSeries(scorecardFile(3)));
  });
  afterAll(() => addin.excel.stop());

  test("opening and refreshing write nothing, and neither does what is entered in cells", async () => {
    await addin.session.refresh();
    addin.excel.enter("Data!A2", 77);
    await addin.excel.settled();
    expect(historyRows(addin.excel.grid)).toEqual([]);
  });

  test("a save keeps the latest 36 periods of every node as the engine has them, on a hidden sheet with headings", async () => {
    expect(await addin.session.saveKpi(draft(addin, "k_1", { weight: 3 }))).toMatchObject({ ok: true });
    await expectKept();
    expect(historyRows(addin.excel.grid)).toHaveLength(6 * 36);
    expect(addin.excel.grid.sheet("BSC History")?.visibility).toBe("Hidden");
    expect(["A1", "C1", "I1", "J1"].map((cell) => addin.excel.value(`'BSC History'!${cell}`))).toEqual([
      "Node",
      "Period",
      "Closed",
      "WorkedOut",
    ]);
    expect(addin.excel.value("'BSC History'!J2")).toBe(addin.ready().values.today);
  });

  test("what is added, renamed, bound, removed and taken back is kept", async () => {
    const { session } = addin;
    const added = await session.saveKpi(draft(addin, "k_2", { id: undefined, revision: undefined, name: "Ny" }));
    expect(added).toMatchObject({ ok: true });
    await expectKept();
    await session.bind(kpiId("k_2"), "actual", { kind: "bound", address: "Data!A3" });
    await expectKept();
    await session.bindSeries(kpiId("k_3"), addin.ready().seriesReferences.get(kpiId("k_1")) ?? {});
    await expectKept();
    await session.remove(kpiId("k_2"));
    await expectKept();
    await session.undo();
    await expectKept();
  });

  test("a period that is closed and opened again is kept as it says", async () => {
    const { session, excel } = addin;
    const closed = now(-2);
    expect(await session.closePeriod(closed)).toMatchObject({ ok: true });
    const rowOf = () => {
      const code = periodCode(closed, 1);
      return historyRows(excel.grid).find(([node, , period]) => node === "k_1" && period === code);
    };
    const before = rowOf();
    expect(before?.at(-1)).toBe(true);
    excel.enter(`Data!F${COUNT - 2}`, 1);
    await excel.settled();
    await session.saveKpi(draft(addin, "k_2", { weight: 2 }));
    expect(rowOf()).toEqual(before);
    await expectKept();
    expect(await session.reopenPeriod(closed)).toMatchObject({ ok: true });
    expect(rowOf()?.at(-1)).toBe(false);
    await expectKept();
  });

  test("values that have changed in cells are kept with the next save or rebuild, whatever it is of", async () => {
    const { session, excel } = addin;
    excel.enter(`Data!F${COUNT}`, 99);
    await excel.settled();
    const old = inOrder(historyRows(excel.grid));
    expect(old).not.toEqual(inOrder(historyOfEngine(addin.ready())));
    await session.writeNative();
    await expectKept();
  });

  test("a save costs one sync more, and none where nothing differs", async () => {
    const [withRows, without] = [await syncsOf({ weight: 7 }), await syncsOf({ unit: "kr." })];
    expect(withRows - without).toBe(1);
  });

  test("writing the history lets others read at most once, because what follows today is calculated at every entry", async () => {
    const { session, excel } = addin;
    await session.saveKpi(draft(addin, "k_2", { weight: 1 }));
    await excel.settled();
    excel.resetCounters();
    const { sheetId, area } = excel.place("'BSC History'!H2");
    excel.grid.asOneStep("user", () => excel.grid.write(sheetId, area, [["noget andet"]]));
    await excel.settled();
    expect(excel.counters().runs).toBeLessThanOrEqual(1);
  });

  test("what somebody has changed in it a rebuild makes right", async () => {
    await addin.session.writeNative();
    await expectKept();
  });

  test("its cells cannot be bound", async () => {
    const bound = await addin.session.bind(kpiId("k_2"), "actual", { kind: "bound", address: "'BSC History'!G2" });
    expect(bound).toMatchObject({ ok: false, problem: { kind: "source-uses-scorecard" } });
  });

  test("renamed it is found all the same", async () => {
    const { session, excel } = addin;
    excel.grid.renameSheet(sheetIdOf("BSC History"), "Fortid");
    await excel.settled();
    await session.saveKpi(draft(addin, "k_2", { weight: 4 }));
    await expectKept();
    expect(excel.grid.sheet("BSC History")).toBeUndefined();
    excel.grid.renameSheet(sheetIdOf("Fortid"), "BSC History");
  });

  test.each([
    ["the next save", () => addin.session.saveKpi(draft(addin, "k_2", { weight: 6 }))],
    ["repairing", () => addin.session.repair()],
  ])("deleted it is made again by %s", async (_, action) => {
    addin.excel.grid.deleteSheet(sheetIdOf("BSC History"));
    await addin.excel.settled();
    expect(await action()).toMatchObject({ ok: true });
    await expectKept();
  });

  test("protected, or deleted from a protected workbook, it is left alone, the save is none the worse, and the scorecard says so until it is kept", async () => {
    const protect = (isOn: boolean, name?: string) =>
      Excel.run(async ({ workbook }) => {
        const { protection } = name === undefined ? workbook : workbook.worksheets.getItem(name);
        if (isOn) protection.protect();
        else protection.unprotect();
        await workbook.context.sync();
      });
    const old = inOrder(historyRows(addin.excel.grid));
    await protect(true, "BSC History");
    expect(await addin.session.saveKpi(draft(addin, "k_2", { weight: 9 }))).toMatchObject({ ok: true });
    expect(inOrder(historyRows(addin.excel.grid))).toEqual(old);
    expect(addin.ready().problems).toEqual([{ kind: "history-not-kept" }]);
    await protect(false, "BSC History");
    addin.excel.grid.deleteSheet(sheetIdOf("BSC History"));
    await protect(true);
    expect(await addin.session.saveKpi(draft(addin, "k_2", { weight: 8 }))).toMatchObject({ ok: true });
    expect(historyRows(addin.excel.grid)).toEqual([]);
    expect(addin.ready().problems).toEqual([{ kind: "history-not-kept" }]);
    await protect(false);
    await addin.session.writeNative();
    expect(addin.ready().problems).toEqual([]);
    await expectKept();
  });

  test("when its sync fails, the save is none the worse, and the scorecard says so until the next save", async () => {
    const weigh = (weight: number) => addin.session.saveKpi(draft(addin, "k_2", { weight }));
    const last = await syncsOf({ weight: 4 });
    await addin.excel.settled();
    addin.excel.setFaults({ failSync: last, loseEvents: "all" });
    expect(await weigh(6)).toMatchObject({ ok: true });
    addin.excel.setFaults({ loseEvents: 0 });
    expect(addin.ready().problems).toEqual([{ kind: "history-not-kept" }]);
    expect(await weigh(5)).toMatchObject({ ok: true });
    expect(addin.ready().problems).toEqual([]);
    await expectKept();
  });
});

test("without a series there is the current period only", async () => {
  addin = await startAddin(scorecardFile(2));
  await addin.session.saveKpi(draft(addin, "k_1", { weight: 2 }));
  await expectKept();
  expect(historyRows(addin.excel.grid)).toHaveLength(5);
  await addin.excel.stop();
});

test("a workbook of an older version has it with the first save", async () => {
  addin = await startAddin(fileWithSeries(formerScorecardFile(2)));
  expect(await addin.session.saveKpi(draft(addin, "k_1", { weight: 2 }))).toMatchObject({ ok: true });
  await expectKept();
  expect(historyRows(addin.excel.grid)).toHaveLength(5 * 36);
  await addin.excel.stop();
});

const ORDERS = [[[0, 1]], [[0, 0, 1]], [[1, 1, 0]], [[0, 0, 0, 1]], [[1, 0, 0]]];

test.each(share(ORDERS, { every: 2, place: 0 }))(
  "two who save at once leave what the engine says of both (requests in the order %j)",
  async (order) => {
    const shared = await startForTwo(fileWithSeries(scorecardFile(2), 6));
    const [anne, bo] = shared.users;
    for (const isFirst of [true, false]) {
      let turn = 0;
      const weight = isFirst ? 3 : 5;
      await interleave(shared.users, () => order[turn++ % order.length] ?? 0, [
        () => anne.session.saveKpi(draft(anne, "k_1", { weight })),
        () => bo.session.saveKpi(draft(bo, "k_2", { name: isFirst ? "Bos" : "Bos anden" })),
      ]);
      await shared.workbench.settled();
      await anne.session.refresh();
      expect(anne.ready().scorecard.kpis).toMatchObject([{ weight }, { name: isFirst ? "Bos" : "Bos anden" }]);
      expect(inOrder(historyRows(shared.workbench.grid))).toEqual(inOrder(historyOfEngine(anne.ready())));
    }
    await shared.stop();
  },
);

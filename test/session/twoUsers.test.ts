import { currentPeriod, kpiId, objectiveId, type KpiId } from "../../src/scorecard";
import type { KpiDraft, Ready } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { createNodeWorkbench } from "../../src/workbench/node";
import { atOnce } from "../support/atOnce";
import { interleave } from "../support/interleave";
import { scorecardFile } from "../support/scorecardFile";
import { tableRows, type TableRow } from "../support/tableRows";
import { startForTwo, type AddinUser, type SharedWorkbook } from "../support/users";

let shared: SharedWorkbook<AddinUser>;
let anne: AddinUser;
let bo: AddinUser;
const start = async (kpis: number): Promise<void> => {
  shared = await startForTwo(scorecardFile(kpis));
  [anne, bo] = shared.users;
};
afterEach(() => shared.stop());

const FIRST = kpiId("k_1");
const UNCHANGED = { kind: "unchanged" } as const;

/** Lets the next request of a user through, to its end. */
async function next(user: AddinUser): Promise<void> {
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  await until(() => user.held().length > 0);
  const { syncs } = user.counters();
  user.release();
  await until(() => user.counters().syncs > syncs);
}

/** What a user's form holds when they have changed something of a KPI that they see. */
function draft(user: AddinUser, id: KpiId, change: Partial<KpiDraft>): KpiDraft {
  const { scorecard, revisions } = user.ready();
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`${user.name} does not see ${id}`);
  const { name, unit, weight, parent } = kpi;
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  return { id, revision: revisions.get(id), parent, name, unit, weight, fields, ...change };
}
const newKpi = (name: string): KpiDraft => ({
  ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name, unit: "", weight: undefined },
  fields: { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } },
});
const rows = (): readonly TableRow[] => tableRows(shared.workbench.grid, "BSC_Kpis");
const row = (id: string): TableRow => rows().find(({ Id }) => Id === id) ?? {};
const names = (user: AddinUser): readonly string[] => user.ready().scorecard.kpis.map(({ name }) => name);
/** What a state says of the workbook. */
const said = ({ scorecard, values, sources, revisions }: Ready): unknown => ({ scorecard, values, sources, revisions });

test("a KPI that one user renames appears in the other's scorecard without any action", async () => {
  await start(2);
  await anne.session.saveKpi(draft(anne, FIRST, { name: "Omdøbt" }));
  await shared.workbench.settled();
  expect(names(bo)).toEqual(["Omdøbt", "Kpi 2"]);
  expect(row("k_1")).toMatchObject({ Name: "Omdøbt", ChangedBy: "Anne" });
});

test("when both change the same field, the second is shown both and by whom, and the first stays", async () => {
  await start(2);
  const bos = draft(bo, FIRST, { name: "Bos navn", weight: 4 });
  expect(await anne.session.saveKpi(draft(anne, FIRST, { name: "Annes navn" }))).toMatchObject({ ok: true });
  expect(await bo.session.saveKpi(bos)).toMatchObject({
    ok: false,
    problem: {
      kind: "row-changed",
      by: "Anne",
      fields: expect.arrayContaining([
        { column: "Name", mine: "Bos navn", theirs: "Annes navn" },
        { column: "Weight", mine: 4, theirs: "" },
      ]) as unknown,
    },
  });
  expect(row("k_1")).toMatchObject({ Name: "Annes navn", Weight: "", Rev: 2 });
  expect(names(bo)).toContain("Annes navn");
});

test("changes of different KPIs both stay", async () => {
  await start(2);
  const saving = [
    anne.session.saveKpi(draft(anne, FIRST, { name: "Annes navn" })),
    bo.session.saveKpi(draft(bo, kpiId("k_2"), { weight: 4 })),
  ];
  expect(await Promise.all(saving)).toMatchObject([{ ok: true }, { ok: true }]);
  expect([row("k_1"), row("k_2")]).toMatchObject([{ Name: "Annes navn" }, { Weight: 4 }]);
});

test.each([[[0, 1]], [[1, 0]], [[0, 0, 1]], [[1, 1, 0]], [[0, 1, 1, 0]]])(
  "when both add a KPI, both rows are there with ids of their own (requests in the order %j)",
  async (order) => {
    await start(1);
    let turn = 0;
    const { choices } = await interleave(shared.users, () => order[turn++ % order.length] ?? 0, [
      () => anne.session.saveKpi(newKpi("Annes")),
      () => bo.session.saveKpi(newKpi("Bos")),
    ]);
    expect(choices).toBeGreaterThan(2);
    expect(rows().map(({ Name }) => Name)).toEqual(expect.arrayContaining(["Kpi 1", "Annes", "Bos"]));
    expect(new Set(rows().map(({ Id }) => Id)).size).toBe(3);
    await shared.workbench.settled();
    expect(said(anne.ready())).toEqual(said(bo.ready()));
  },
);

test("a row that a colleague has written over without seeing it is added again", async () => {
  await start(1);
  anne.hold();
  const saving = anne.session.saveKpi(newKpi("Annes"));
  bo.setFaults({ lateSight: true });
  await next(anne);
  await next(anne);
  expect(rows().map(({ Name }) => Name)).toEqual(["Kpi 1", "Annes"]);
  expect(await bo.session.saveKpi(newKpi("Bos"))).toMatchObject({ ok: true });
  expect(rows().map(({ Name }) => Name)).toEqual(["Kpi 1", "Bos"]);
  anne.letPass();
  expect(await saving).toMatchObject({ ok: true });
  expect(rows().map(({ Name }) => Name)).toEqual(["Kpi 1", "Bos", "Annes"]);
});

test("a check-in that a colleague has written over without seeing it is added again", async () => {
  await start(1);
  const say = (user: AddinUser, note: string) =>
    user.session.checkIn({ kpi: FIRST, note, period: "2026-10", value: undefined, confidence: undefined });
  await say(anne, "1");
  // What was written makes both refresh; the next request held is to be the check-in's.
  await shared.workbench.settled();
  anne.hold();
  const saying = say(anne, "2");
  bo.setFaults({ lateSight: true });
  const notes = () => tableRows(shared.workbench.grid, "BSC_CheckIns").map(({ Note }) => Note);
  await next(anne);
  await next(anne);
  expect(notes()).toEqual(["1", "2"]);
  expect(await say(bo, "3")).toMatchObject({ ok: true });
  expect(notes()).toEqual(["1", "3"]);
  anne.letPass();
  expect(await saying).toMatchObject({ ok: true });
  expect(notes()).toEqual(["1", "3", "2"]);
});

test("when events are lost, a refresh shows the truth", async () => {
  await start(2);
  bo.setFaults({ loseEvents: "all" });
  await anne.session.saveKpi(draft(anne, FIRST, { name: "Omdøbt" }));
  await shared.workbench.settled();
  expect(names(bo)).toEqual(["Kpi 1", "Kpi 2"]);
  await bo.session.refresh();
  expect(names(bo)).toEqual(["Omdøbt", "Kpi 2"]);
});

test("saving what one sees after an event was lost is a conflict, not a loss", async () => {
  await start(2);
  bo.setFaults({ loseEvents: "all" });
  await anne.session.saveKpi(draft(anne, FIRST, { name: "Annes navn" }));
  await shared.workbench.settled();
  const saved = await bo.session.saveKpi(draft(bo, FIRST, { name: "Bos navn" }));
  expect(saved).toMatchObject({ ok: false, problem: { kind: "row-changed", by: "Anne" } });
  expect(row("k_1")["Name"]).toBe("Annes navn");
});

test("events that come twice or late leave the same state as events that come once", async () => {
  await start(2);
  anne.setFaults({ doubleEvents: true });
  bo.setFaults({ doubleEvents: true, eventDelayMs: 80 });
  await anne.session.saveKpi(draft(anne, FIRST, { name: "Omdøbt" }));
  await bo.session.saveKpi(draft(bo, kpiId("k_2"), { weight: 4 }));
  await shared.workbench.settled();
  expect(said(anne.ready())).toEqual(said(bo.ready()));
  expect(names(bo)).toEqual(["Omdøbt", "Kpi 2"]);
  expect(anne.ready().scorecard.kpis.map(({ weight }) => weight)).toEqual([undefined, 4]);
});

/** What a workbook holds before any add-in has seen it. */
function untouched(file: WorkbookFile): WorkbookFile {
  const workbench = createNodeWorkbench(file, { functions: { functions: [] }, namespace: "BSC", language: "da-DK" });
  const held = workbench.file();
  workbench.dispose();
  return held;
}

test("nothing is written when the workbook is opened, nor because of events", async () => {
  await start(2);
  const before = untouched(scorecardFile(2));
  expect(shared.workbench.file()).toEqual(before);
  const { grid } = shared.workbench;
  const data = grid.sheet("Data")?.id ?? "";
  grid.asOneStep("user", () => grid.write(data, { row: 0, column: 0, rows: 1, columns: 1 }, [[75]]));
  await shared.workbench.settled();
  const after = shared.workbench.file();
  const changed = before.sheets.map((sheet) =>
    sheet.name === "Data" ? { ...sheet, cells: { ...sheet.cells, A1: 75 } } : sheet,
  );
  expect(after).toEqual({ ...before, sheets: changed });
  for (const user of shared.users) {
    expect(user.ready().values.readings.get(FIRST)).toMatchObject({ actual: { kind: "number", value: 75 } });
  }
});

test("the first closing and the first check-in at the same time are both in the journal", async () => {
  await start(2);
  const { scorecard, values } = anne.ready();
  const period = currentPeriod(scorecard, values.today);
  const results: unknown[] = [];
  await interleave(shared.users, (count) => count - 1, [
    async () => results.push(await anne.session.closePeriod(period)),
    async () =>
      results.push(
        await bo.session.checkIn({
          kpi: FIRST,
          note: "Set",
          period: "2026-10",
          value: undefined,
          confidence: undefined,
        }),
      ),
  ]);
  expect(results).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
  expect(tableRows(shared.workbench.grid, "BSC_Closings").map(({ By }) => By)).toEqual(["Anne"]);
  expect(tableRows(shared.workbench.grid, "BSC_CheckIns").map(({ By }) => By)).toEqual(["Bo"]);
});

test.each([[[0, 1]], [[1, 0]], [[0, 0, 1]], [[0, 1, 1]]])(
  "two who miss the same tables of the journal at once make them once, and what both said is there (requests in the order %j)",
  async (order) => {
    await start(2);
    const say = ({ session, name }: AddinUser) =>
      session.checkIn({ kpi: FIRST, note: name, period: "2026-10", value: undefined, confidence: undefined });
    expect(await say(anne)).toMatchObject({ ok: true });
    const { grid, settled } = shared.workbench;
    // As a version has left it that did not know them.
    for (const { id } of grid.tables().filter(({ name }) => /^BSC_(?:KeptValues|CheckIns)$/.test(name)))
      grid.deleteTable(id);
    await settled();
    expect(await atOnce(shared, order, [() => say(anne), () => say(bo)])).toMatchObject([{ ok: true }, { ok: true }]);
    const said = tableRows(grid, "BSC_CheckIns").map(({ Note }) => Note);
    expect([...said].sort()).toEqual(["Anne", "Bo"]);
    expect(grid.tables().filter(({ name }) => name === "BSC_KeptValues")).toHaveLength(1);
  },
);

test("tables that are missing in a journal are made although somebody has inserted a row above it", async () => {
  await start(2);
  const say = ({ session }: AddinUser) =>
    session.checkIn({ kpi: FIRST, note: "Set", period: "2026-10", value: undefined, confidence: undefined });
  expect(await say(anne)).toMatchObject({ ok: true });
  const { grid, settled } = shared.workbench;
  const table = grid.table("BSC_CheckIns");
  if (table === undefined) throw new Error("no check-ins");
  grid.deleteTable(table.id);
  grid.insertCells(
    table.sheetId,
    { row: 0, column: 0, rows: 1, columns: grid.sheetSize(table.sheetId).columns },
    "Down",
  );
  await settled();
  expect(await say(anne)).toMatchObject({ ok: true });
  expect(await anne.session.saveKpi(draft(anne, FIRST, { weight: 2 }))).toMatchObject({ ok: true });
});

test("each user has a name of their own in the journal", async () => {
  await start(2);
  await anne.session.saveKpi(draft(anne, FIRST, { weight: 2 }));
  await bo.session.saveKpi(draft(bo, kpiId("k_2"), { weight: 3 }));
  const changes = tableRows(shared.workbench.grid, "BSC_Changes");
  expect(changes.map(({ Column, By }) => [Column, By])).toEqual([
    ["Weight", "Anne"],
    ["Weight", "Bo"],
  ]);
});

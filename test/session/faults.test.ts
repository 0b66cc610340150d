import {
  type InitiativeId,
  type LinkId,
  type ObjectiveId,
  type Period,
  type Problem,
  type Result,
  currentPeriod,
  kpiId,
  objectiveId,
  perspectiveId,
} from "../../src/scorecard";
import { planOf, type Session } from "../../src/session";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockPlace } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";

// Every sync of every action fails once, and Excel takes a moment to settle after each.
let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** Everything in the workbook: cells, names, tables. Ids and times differ from run to run, so they are masked. */
function everything(): string {
  const { grid } = addin.excel;
  const sheets = grid.sheets().map(({ id, name, visibility }) => {
    const area = grid.usedArea(id, true);
    const cells = area ? grid.formulas(id, area) : [];
    return [name, visibility, cells];
  });
  const tables = grid.tables().map(({ name, area, columns }) => [name, area, columns.map((column) => column.name)]);
  return JSON.stringify([sheets, tables, grid.names()])
    .replace(/\b[spoklibc]_[a-z0-9]{10}\b/g, "<id>")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>");
}

type Action = (session: Session) => Promise<Result<unknown, Problem>>;
const revisionOf = (id: string): number | undefined => addin.ready().revisions.get(kpiId(id) as never);
const KPI = kpiId("k_2");
const FIELDS = {
  actual: { kind: "unchanged" },
  target: { kind: "typed", value: 80 },
  baseline: { kind: "unchanged" },
} as const;

/** Every action that writes, done once in a way that changes the workbook. */
const WRITING: { readonly [Name in keyof Session]?: Action } = {
  savePerspective: (session) => session.savePerspective({ id: undefined, revision: undefined, name: "Ny", weight: 2 }),
  saveObjective: (session) =>
    session.saveObjective({ id: undefined, revision: undefined, parent: perspectiveId("p_1"), name: "Ny", weight: 2 }),
  saveKpi: (session) =>
    session.saveKpi({
      ...{ id: KPI, revision: revisionOf("k_2"), parent: objectiveId("o_1"), name: "Nyt navn", unit: "%", weight: 3 },
      fields: FIELDS,
    }),
  saveSettings: (session) =>
    session.saveSettings({
      ...{ revision: revisionOf("s_1"), vision: "Danmarks mest anbefalede", goals: ["Vækst", "Loyalitet"] },
      ...{ rollUp: "worst", ceiling: 120, thresholds: { green: 95, amber: 70 } },
    }),
  addEntries: (session) => session.addEntries(NEW_ENTRIES),
  bindMany: (session) =>
    session.bindMany([
      { kpi: KPI, fields: { target: { kind: "bound", address: "Data!C1" } }, frequency: "week" },
      { kpi: kpiId("k_3"), series: { Actual: "Data!A1:A5", Period: "Data!C1:C5" } },
    ]),
  move: (session) => session.move(KPI, "up"),
  remove: (session) => session.remove(objectiveId("o_1")),
  bind: (session) => session.bind(KPI, "actual", { kind: "bound", address: "Data!C1" }),
  bindToSelection: (session) => {
    addin.excel.select("Data!C2");
    return session.bindToSelection(KPI, "target");
  },
  bindSeries: (session) => session.bindSeries(KPI, { Actual: "Data!A1:A5", Period: "Data!C1:C5" }),
  extendSeries: (session) => session.extendSeries(KPI),
  insertFormula: (session) => {
    addin.excel.select("Rapport!D4");
    return session.insertFormula("SCORE", KPI);
  },
  setLanguage: (session) => session.setLanguage("en"),
  repair: (session) => session.repair(),
  writeNative: (session) => session.writeNative(),
  saveLink: (session) => session.saveLink({ from: objectiveId("o_1"), to: addedObjective(), note: "" }),
  removeLink: (session) => session.removeLink(planOf(addin.ready()).links[0]?.id as LinkId),
  saveInitiative: (session) => session.saveInitiative(INITIATIVE),
  removeInitiative: (session) => session.removeInitiative(planOf(addin.ready()).initiatives[0]?.id as InitiativeId),
  mend: (session) => session.mend({ kind: "formulas" }),
  copyWithoutAddin: (session) => session.copyWithoutAddin(),
  undo: (session) => session.undo(),
  closePeriod: (session) => session.closePeriod(now()),
  reopenPeriod: (session) => session.reopenPeriod(now()),
  checkIn: (session) => session.checkIn({ kpi: KPI, period: "2026-01", value: 1, note: "Godt på vej", confidence: 3 }),
};

const now = (): Period => currentPeriod(addin.ready().scorecard, addin.ready().values.today);

const INITIATIVE = {
  ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name: "Kampagne", owner: "Anne" },
  ...{ due: 46387, progress: 0.25, effect: "", note: "" },
};

const addedObjective = (): ObjectiveId =>
  addin.ready().scorecard.objectives.find(({ id }) => id !== "o_1")?.id as ObjectiveId;

const addObjective = (): Promise<unknown> =>
  addin.session.saveObjective({
    ...{ id: undefined, revision: undefined, parent: perspectiveId("p_1"), name: "Andet mål", weight: 1 },
  });

const NEW_KPI = { name: "Ny KPI", unit: "%", fields: { target: { kind: "typed", value: 80 } } } as const;
const NEW_ENTRIES = [
  { name: "Kunde", objectives: [{ name: "Loyale kunder", kpis: [NEW_KPI] }] },
  { name: "Nyt perspektiv", objectives: [{ name: "Nyt mål", kpis: [{ ...NEW_KPI, name: "Anden KPI" }] }] },
];

/** What has to be there before an action can be done. */
const BEFORE: { readonly [Name in keyof Session]?: () => unknown } = {
  writeNative: () => {
    const { sheetId, area } = blockPlace(addin.excel.grid, "kpis");
    addin.excel.grid.write(sheetId, { ...area, rows: 1, column: area.column + 5, columns: 1 }, [["o_9"]]);
  },
  repair: () => addin.excel.grid.deleteColumns(addin.excel.place("'BSC Model'!A1").sheetId, 2, 1),
  saveLink: () => addObjective(),
  removeLink: async () => {
    await addObjective();
    await addin.session.saveLink({ from: objectiveId("o_1"), to: addedObjective(), note: "" });
  },
  removeInitiative: () => addin.session.saveInitiative(INITIATIVE),
  mend: () => addin.excel.enter("Rapport!E1", '=_xldudf_BSC_SCORE("Kpi 1")'),
  extendSeries: () => {
    ["2026-01", "2026-02", "2026-03"].forEach((period, index) => addin.excel.enter(`Data!C${index + 1}`, period));
    return addin.session.bindSeries(KPI, { Actual: "Data!A1:A2", Period: "Data!C1:C2" });
  },
  undo: () => addin.session.move(KPI, "up"),
  reopenPeriod: () => addin.session.closePeriod(now()),
};

/** These read, or change what is selected, and write nothing. */
const READING: readonly (keyof Session)[] = [
  "store",
  "open",
  "close",
  "refresh",
  "pickSelection",
  "pickRange",
  "pickTable",
  "find",
  "showCells",
  "goTo",
  "whereUsed",
  "health",
  "changes",
  "checkIns",
  "user",
  "setUser",
];

test("the actions that write are all tried here", async () => {
  addin = await startAddin(numberedScorecardFile(1));
  const known = [...Object.keys(WRITING), ...READING, "start"];
  expect(Object.keys(addin.session).sort()).toEqual([...new Set(known)].sort());
});

/** More syncs than any action needs. */
const MOST = 20;

async function statesAfterFaults(
  action: Action,
): Promise<{ before: string; after: string; failed: string[]; faults: number }> {
  const { excel, session } = addin;
  await excel.settled();
  const before = everything();
  const failed: string[] = [];
  for (let n = 1; n <= MOST; n += 1) {
    excel.resetCounters();
    excel.setFaults({ failSync: n });
    await action(session);
    const isHit = excel.counters().syncs >= n;
    excel.setFaults({ failSync: 0 });
    await excel.settled();
    const state = everything();
    if (!isHit) return { before, after: state, failed, faults: n - 1 };
    failed.push(state);
    for (let step = 0; step < 4 && everything() !== before; step += 1) excel.grid.undo();
    expect(everything()).toBe(before);
    await excel.settled();
    await session.refresh();
  }
  throw new Error(`The action needs more than ${MOST} syncs.`);
}

test.each(Object.entries(WRITING))(
  "%s: whichever sync fails, the workbook is as before or as after",
  async (name, action) => {
    addin = await startAddin(numberedScorecardFile(4));
    await BEFORE[name as keyof Session]?.();
    await addin.session.refresh();
    const { before, after, failed, faults } = await statesAfterFaults(action);
    expect(after).not.toBe(before);
    expect(faults).toBeGreaterThanOrEqual(2);
    for (const state of failed) expect([before, after]).toContain(state);
  },
);

test("start: whichever sync fails, there is no scorecard or a whole one", async () => {
  addin = await startAddin({
    ...{ name: "Tom", active: "Ark1", sheets: [{ name: "Ark1", cells: {} }], tables: [], names: [], settings: {} },
  });
  const { before, after, failed } = await statesAfterFaults((session) => session.start("marketing", "da"));
  expect(after).not.toBe(before);
  for (const state of failed) expect([before, after]).toContain(state);
});

import { DASHBOARD_SHEET } from "../../src/language";
import {
  type InitiativeId,
  type LinkId,
  type ObjectiveId,
  type Period,
  type Problem,
  type Result,
  type ScorecardId,
  currentPeriod,
  dayOf,
  kpiId,
  objectiveId,
  perspectiveId,
  scorecardId,
} from "../../src/scorecard";
import { NOTHING_SUPPOSED } from "../../src/insight";
import { planOf, type KpiDraft, type Session } from "../../src/session";
import { emptyWorkbook, type WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { blockPlace } from "../support/numbersFile";
import { recordRuns, share } from "../support/runs";
import { numberedScorecardFile } from "../support/scorecardFile";

// Every sync of every action fails once (in `npm test` every fourth one, in turn), on a workbook whose KPIs have native numbers and series, and Excel takes a moment to
// settle after each. One Excel serves all actions: what they do is taken back in the grid.
let addin: RunningAddin;
let start: string;
beforeAll(open);
afterAll(() => addin.excel.stop());

async function open(): Promise<void> {
  addin = await startAddin(fileWithSeries());
  await addin.session.writeNative();
  await addin.excel.settled();
  start = everything(addin.excel.grid);
}

const MONTHS = 6;

/** Four KPIs, two of them with the months of a series. */
function fileWithSeries(): WorkbookFile {
  const file = numberedScorecardFile(4);
  const months = Array.from({ length: MONTHS }, (_, index) => [
    `H${index + 1}`,
    `'2026-${String(index + 6).padStart(2, "0")}`,
  ]);
  const numbers = months.flatMap((_, index) => [
    [`F${index + 1}`, 40 + 7 * index],
    [`G${index + 1}`, 90 + index],
  ]);
  const area = (column: string): string => `=Data!$${column}$1:$${column}$${MONTHS}`;
  const names = ["k_1", "k_3"].flatMap((id) =>
    [
      ["Actual", "F"],
      ["Target", "G"],
      ["Period", "H"],
    ].map(([part, column = ""]) => ({ name: `BSC_${id}_${part}`, formula: area(column), visible: false })),
  );
  const sheets = file.sheets.map((sheet) =>
    sheet.name === "Data"
      ? { ...sheet, cells: { ...sheet.cells, ...(Object.fromEntries([...months, ...numbers]) as typeof sheet.cells) } }
      : sheet,
  );
  return { ...file, sheets, names: [...file.names, ...names] };
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
  addScorecard: (session) => session.addScorecard({ name: "Salg", above: scorecardId("s_1"), owner: "Anne" }),
  removeScorecard: (session) => session.removeScorecard(addedScorecard()),
  passDown: (session) => session.passDown([{ kpi: KPI, child: addedScorecard(), parts: [], target: 40 }]),
  bindMany: (session) =>
    session.bindMany([
      { kpi: KPI, fields: { target: { kind: "bound", address: "Data!C1" } }, frequency: "week" },
      { kpi: kpiId("k_4"), series: { Actual: "Data!A1:A5", Period: "Data!C1:C5" } },
    ]),
  move: (session) => session.move(KPI, "up"),
  reorder: (session) => session.reorder([addedObjective()]),
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
  mend: (session) => session.mend({ kind: "formulas" }, DASHBOARD_SHEET),
  copyWithoutAddin: (session) => session.copyWithoutAddin(),
  makeDashboard: (session) => session.makeDashboard(DASHBOARD_SHEET),
  colourByStatus: (session) => {
    addin.excel.select("Rapport!D4");
    return session.colourByStatus(true);
  },
  makeFigures: (session) => session.makeFigures(DASHBOARD_SHEET),
  freezeDashboard: (session) => session.freezeDashboard(DASHBOARD_SHEET),
  removeDashboard: (session) => session.removeDashboard(),
  makeMapSheet: (session) => session.makeMapSheet(DASHBOARD_SHEET),
  removeMapSheet: (session) => session.removeMapSheet(),
  undo: (session) => session.undo(),
  closePeriod: (session) => session.closePeriod(now()),
  reopenPeriod: (session) => session.reopenPeriod(now()),
  lookAt: (session) => session.lookAt(46_000),
  checkIn: (session) => session.checkIn({ kpi: KPI, period: "2026-01", value: 1, note: "Godt på vej", confidence: 3 }),
  keepTable: (session) => session.keepTable("campaigns", { Name: "Data!A1", Spend: "Data!B1", Results: "Data!C1" }),
  keepScenario: (session) => session.keepScenario("Dyrere", { ...NOTHING_SUPPOSED, values: new Map([[KPI, 60.5]]) }),
  forgetScenario: async (session) => {
    const kept = await session.readScenarios();
    return kept.ok ? session.forgetScenario(kept.value[0]?.id ?? "") : kept;
  },
  makeNumbers: (session) => session.makeNumbers(["Rapport!F1:F2"]),
  makeTexts: (session) => session.makeTexts([{ address: "Rapport!F1", text: "12,5", format: "@", value: 12.5 }]),
};

const now = (): Period => currentPeriod(addin.ready().scorecard, addin.ready().values.today);

const INITIATIVE = {
  ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name: "Kampagne", owner: "Anne" },
  ...{ due: 46387, progress: 0.25, effect: "", note: "" },
};

const addedScorecard = (): ScorecardId => addin.ready().others[0]?.scorecard.settings.id as ScorecardId;

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
  // A column of the last table: few cells move with it.
  repair: () => {
    const { grid } = addin.excel;
    const table = grid.table("BSC_Initiatives");
    if (table) grid.deleteColumns(table.sheetId, table.area.column + 3, 1);
  },
  // Making room for several is a batch of its own, as carrying a workbook over is.
  addScorecard: () => addin.session.addScorecard({ name: "Drift", above: scorecardId("s_1"), owner: "" }),
  removeScorecard: () => addin.session.addScorecard({ name: "Salg", above: scorecardId("s_1"), owner: "" }),
  passDown: () => addin.session.addScorecard({ name: "Salg", above: scorecardId("s_1"), owner: "" }),
  saveLink: () => addObjective(),
  reorder: () => addObjective(),
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
  forgetScenario: () => addin.session.keepScenario("Billigere", NOTHING_SUPPOSED),
  makeNumbers: () => ["'12,5", "'7 %"].forEach((text, index) => addin.excel.enter(`Rapport!F${index + 1}`, text)),
  makeTexts: () => addin.excel.enter("Rapport!F1", 12.5),
  freezeDashboard: () => addin.session.makeDashboard(DASHBOARD_SHEET),
  removeDashboard: () => addin.session.makeDashboard(DASHBOARD_SHEET),
  removeMapSheet: () => addin.session.makeMapSheet(DASHBOARD_SHEET),
  undo: () => addin.session.move(KPI, "up"),
  reopenPeriod: () => addin.session.closePeriod(now()),
};

/** These read, or change what is selected or what is calculated; the self-test writes on sheets of its own, which it removes. */
const READING: readonly (keyof Session)[] = [
  "store",
  "open",
  "close",
  "refresh",
  "pickSelection",
  "pickRange",
  "pickTable",
  "find",
  "findTables",
  "tableInSelection",
  "readCampaigns",
  "readProcess",
  "readKeptTables",
  "readScenarios",
  "showCells",
  "goTo",
  "whereUsed",
  "health",
  "changes",
  "checkIns",
  "user",
  "setUser",
  "blankCells",
  "calculateAgain",
  "whenAsked",
  "mergesUndo",
  "selfTest",
  "dashboardState",
  "showDashboard",
  "readDeck",
  "takePictures",
  "mapSheetState",
  "showMapSheet",
  "readTeams",
  "showScorecard",
];

test("the actions that write are all tried here", () => {
  const known = [...Object.keys(WRITING), ...READING, "start"];
  expect(Object.keys(addin.session).sort()).toEqual([...new Set(known)].sort());
});

/** Actions once more, where what they do goes further. */
const FURTHER: readonly Case[] = [
  ["saveKpi with another kind", undefined, (session) => session.saveKpi(draftOf("k_2", { kind: "compliance" }))],
  [
    "bindMany of tabs",
    undefined,
    (session) => session.bindMany([{ kpi: kpiId("k_2"), tabs: tabs("A1", "A2"), frequency: "month" }]),
  ],
  [
    "bindMany of tabs, once more",
    () => addin.session.bindMany([{ kpi: kpiId("k_2"), tabs: tabs("A1", "A2", "A3"), frequency: "month" }]),
    (session) =>
      session.bindMany([
        { kpi: kpiId("k_1"), fields: { target: { kind: "bound", address: "Data!C1" } } },
        { kpi: kpiId("k_2"), tabs: tabs("A2", "A3", "A4") },
        { kpi: kpiId("k_4"), tabs: tabs("B1", "B2") },
      ]),
  ],
  ["bindSeries, taken away", undefined, (session) => session.bindSeries(kpiId("k_1"), {})],
  [
    "undo of another kind",
    () => addin.session.saveKpi(draftOf("k_2", { kind: "compliance" })),
    (session) => session.undo(),
  ],
  ["undo of an addition", () => addin.session.addEntries(NEW_ENTRIES), (session) => session.undo()],
  ["undo of a deletion", () => addin.session.remove(objectiveId("o_1")), (session) => session.undo()],
  [
    "undo of a series",
    () => addin.session.bindSeries(kpiId("k_2"), addin.ready().seriesReferences.get(kpiId("k_1")) ?? {}),
    (session) => session.undo(),
  ],
];

/** Cells of which each is as in a tab of a month of its own. */
const tabs = (...cells: readonly string[]) =>
  cells.map((cell) => {
    const address = `Data!${cell}`;
    return {
      day: dayOf({ year: 2026, month: 5 + Number(cell.slice(1)), day: 1 }),
      address,
      actual: { kind: "bound", address },
    } as const;
  });

function draftOf(id: string, change: Partial<KpiDraft>): KpiDraft {
  const kpi = addin.ready().scorecard.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`${id} is not there`);
  const { name, unit, weight, parent } = kpi;
  const unchanged = { kind: "unchanged" } as const;
  const fields = { actual: unchanged, target: unchanged, baseline: unchanged };
  return { id: kpi.id, revision: revisionOf(id), parent, name, unit, weight, fields, ...change };
}

type Case = readonly [title: string, before: (() => unknown) | undefined, action: Action];

/** More syncs than any action needs. */
const MOST = 20;

/** An action does its work in at least so many. */
const FEWEST = 2;

/** Takes back what came before an action; what no step takes back needs another Excel. */
async function startOver(): Promise<void> {
  const { grid, settled } = addin.excel;
  for (let step = 0; step < 40 && everything(grid) !== start; step += 1) grid.undo();
  await settled();
  if (everything(grid) === start) await addin.session.refresh();
  else {
    await addin.excel.stop();
    await open();
  }
}

/** Takes steps back until the workbook is as it was. */
async function takeBack(state: string): Promise<void> {
  const { grid, settled } = addin.excel;
  for (let step = 0; step < 40 && everything(grid) !== state; step += 1) grid.undo();
  expect(everything(grid) === state).toBe(true);
  await settled();
  await addin.session.refresh();
}

interface Faulty {
  readonly n: number;
  readonly state: string;
  readonly isTold: "ok" | "failed";
}

interface Done {
  readonly state: string;
  readonly syncs: number;
  readonly isTold: Faulty["isTold"];
}

/** Does an action, whose nth sync fails, and takes back what it has done. */
async function doneOnce(action: Action, before: string, failSync: number): Promise<Done> {
  const { excel, session } = addin;
  excel.resetCounters();
  excel.setFaults({ failSync });
  const { ok } = await action(session);
  const { syncs } = excel.counters();
  excel.setFaults({ failSync: 0 });
  await excel.settled();
  const state = everything(excel.grid);
  if (state === before) await session.refresh();
  else await takeBack(before);
  return { state, syncs, isTold: ok ? "ok" : "failed" };
}

async function statesAfterFaults(
  action: Action,
  place: number,
): Promise<{ before: string; after: string; faulty: readonly Faulty[] }> {
  await addin.excel.settled();
  const before = everything(addin.excel.grid);
  const whole = await doneOnce(action, before, 0);
  expect(whole.syncs).toBeGreaterThanOrEqual(FEWEST);
  expect(whole.syncs).toBeLessThanOrEqual(MOST);
  const all = Array.from({ length: whole.syncs }, (_, index) => index + 1);
  // What has been read once need not be read again, so that the first time takes most syncs.
  const failing = async (n: number): Promise<Faulty> => {
    const { state, syncs, isTold } = await doneOnce(action, before, n);
    return syncs < n ? failing(n - 1) : { n, state, isTold };
  };
  const faulty: Faulty[] = [];
  for (const n of share(all, { every: 4, place })) faulty.push(await failing(n));
  recordRuns(faulty.length);
  return { before, after: whole.state, faulty };
}

const CASES: readonly Case[] = [
  ...Object.entries(WRITING).map(([name, action]): Case => [name, BEFORE[name as keyof Session], action]),
  ...FURTHER,
];

test.each(CASES.map((each, place) => [...each, place] as const))(
  "%s: whichever sync fails, the workbook is as before and that is told, or as after and that is told",
  async (_, prepare, action, place) => {
    await prepare?.();
    await addin.excel.settled();
    await addin.session.refresh();
    const { before, after, faulty } = await statesAfterFaults(action, place);
    await startOver();
    expect(after === before).toBe(false);
    const between = faulty.filter(({ state, isTold }) => state !== (isTold === "ok" ? after : before));
    expect(
      between.map(({ n, state, isTold }) => [
        n,
        isTold,
        state === before ? "before" : state === after ? "after" : "between",
      ]),
    ).toEqual([]);
  },
);

test("start: whichever sync fails, there is no scorecard or a whole one", async () => {
  await addin.excel.stop();
  addin = await startAddin(emptyWorkbook());
  const { before, after, faulty } = await statesAfterFaults((session) => session.start("marketing", "da"), 0);
  expect(after === before).toBe(false);
  for (const { state, isTold } of faulty) expect(state === (isTold === "ok" ? after : before)).toBe(true);
});

import { currentPeriod, kpiId, objectiveId, type Problem, type Result } from "../../src/scorecard";
import type { KpiDraft, Session } from "../../src/session";
import { emptyWorkbook } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { formerScorecardFile, numberedScorecardFile } from "../support/scorecardFile";

// What somebody has protected is noticed before anything is written: all of an action is done, or nothing.
let addin: RunningAddin;
beforeAll(async () => {
  addin = await startAddin(numberedScorecardFile(3));
  // What there is to take back, with the journal that it is in.
  await addin.session.saveKpi(draft({ weight: 3 }));
});
afterAll(() => addin.excel.stop());

const KPI = kpiId("k_1");
const UNCHANGED = { kind: "unchanged" } as const;

function draft(change: Partial<KpiDraft>): KpiDraft {
  const kpi = addin.ready().scorecard.kpis.find(({ id }) => id === KPI);
  if (kpi === undefined) throw new Error("the KPI is not there");
  const { name, unit, weight, parent } = kpi;
  const fields = { actual: UNCHANGED, target: { kind: "typed", value: 80 }, baseline: UNCHANGED } as const;
  return { id: KPI, revision: addin.ready().revisions.get(KPI), parent, name, unit, weight, fields, ...change };
}

const ACTIONS: Readonly<Record<string, (session: Session) => Promise<Result<unknown, Problem>>>> = {
  saveKpi: (session) => session.saveKpi(draft({ name: "Nyt navn", kind: "compliance" })),
  bind: (session) => session.bind(KPI, "actual", { kind: "bound", address: "Data!C1" }),
  bindSeries: (session) => session.bindSeries(KPI, { Actual: "Data!A1:A3", Period: "Data!D1:D3" }),
  add: (session) => session.saveKpi(draft({ id: undefined, revision: undefined, name: "Ny" })),
  remove: (session) => session.remove(objectiveId("o_1")),
  undo: (session) => session.undo(),
  closePeriod: (session) => session.closePeriod(currentPeriod(addin.ready().scorecard, addin.ready().values.today)),
  writeNative: (session) => session.writeNative(),
};

async function protect(sheet: string | undefined, isOn: boolean): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const { protection } = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
    if (isOn) protection.protect();
    else protection.unprotect();
    await workbook.context.sync();
  });
  await addin.excel.settled();
}

const TOUCHED: Readonly<Record<string, readonly string[]>> = {
  "BSC Model": Object.keys(ACTIONS).filter((action) => action !== "closePeriod"),
  "BSC Numbers": Object.keys(ACTIONS).filter((action) => action !== "closePeriod"),
  "BSC Journal": Object.keys(ACTIONS).filter((action) => action !== "writeNative"),
};

test.each(Object.entries(TOUCHED).flatMap(([sheet, actions]) => actions.map((action) => [sheet, action] as const)))(
  "while %s is protected, %s is refused and changes nothing",
  async (sheet, name) => {
    const before = everything(addin.excel.grid);
    await protect(sheet, true);
    expect(await ACTIONS[name]?.(addin.session)).toEqual({ ok: false, problem: { kind: "sheet-protected", sheet } });
    await protect(sheet, false);
    expect(everything(addin.excel.grid)).toBe(before);
  },
);

test("where all sheets are there, a protected structure keeps nobody from anything", async () => {
  await protect(undefined, true);
  expect(await addin.session.saveKpi(draft({ weight: 4 }))).toMatchObject({ ok: true });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await protect(undefined, false);
});

describe("in a workbook whose structure is protected", () => {
  const refused = { ok: false, problem: { kind: "structure-protected" } };

  test("the first change is refused, because the journal is still to be made", async () => {
    const { grid } = addin.excel;
    grid.deleteSheet(addin.excel.place("'BSC Journal'!A1").sheetId);
    await addin.excel.settled();
    const before = everything(grid);
    await protect(undefined, true);
    for (const name of ["saveKpi", "bind", "add", "remove", "closePeriod"])
      expect(await ACTIONS[name]?.(addin.session)).toEqual(refused);
    await protect(undefined, false);
    expect(everything(grid)).toBe(before);
    expect(await addin.session.saveKpi(draft({ weight: 5 }))).toMatchObject({ ok: true });
  });

  test("the sheet of numbers is not made again", async () => {
    const { grid } = addin.excel;
    grid.deleteSheet(addin.excel.place("'BSC Numbers'!A1").sheetId);
    await addin.excel.settled();
    const before = everything(grid);
    await protect(undefined, true);
    expect(await addin.session.writeNative()).toEqual(refused);
    await protect(undefined, false);
    expect(everything(grid)).toBe(before);
    expect(await addin.session.writeNative()).toMatchObject({ ok: true });
  });
});

test.each([
  ["a new workbook gets no scorecard", emptyWorkbook(), (session: Session) => session.start("marketing", "da")],
  ["one of an older version is not carried over", formerScorecardFile(2), (session: Session) => session.remove(KPI)],
])("while its structure is protected, %s", async (_, file, action) => {
  await addin.excel.stop();
  addin = await startAddin(file);
  const before = everything(addin.excel.grid);
  await protect(undefined, true);
  expect(await action(addin.session)).toEqual({ ok: false, problem: { kind: "structure-protected" } });
  await protect(undefined, false);
  expect(everything(addin.excel.grid)).toBe(before);
});

import { objectiveId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

type Work = (context: Excel.RequestContext) => Promise<unknown>;
type Run = (options: Excel.RunOptions, work: Work) => Promise<unknown>;

let addin: RunningAddin;
let asked: Excel.RunOptions[];

/** What Microsoft's client throws where a call in a group cannot be undone. */
const refusal = (code: string): Error => Object.assign(new Error("It cannot be undone."), { code, debugInfo: {} });

/** Excel with ExcelApi 1.20, which the client of the package does not know: it does with the batches that are to be one step as it is told. */
function withUndoGroups(group: (run: Run, work: Work) => Promise<unknown>): void {
  const { requirements } = Office.context;
  const isSetSupported: (name: string, version?: string) => boolean = requirements.isSetSupported.bind(requirements);
  Reflect.set(
    requirements,
    "isSetSupported",
    (name: string, version?: string) => (name === "ExcelApi" && version === "1.20") || isSetSupported(name, version),
  );
  const { run } = Excel as unknown as { run: Run };
  const replaced: Run = (options, work) => {
    asked.push(options);
    return options.mergeUndoGroup === true ? group((_, own) => run({}, own), work) : run(options, work);
  };
  Reflect.set(Excel, "run", replaced);
}

/** Refuses all that a batch writes, when it is sent. */
const refuseWhole = (run: Run, work: Work): Promise<unknown> =>
  run({}, (context) => {
    const sync = context.sync.bind(context);
    let syncs = 0;
    Reflect.set(context, "sync", () => {
      syncs += 1;
      return syncs === 1 ? sync() : Promise.reject(refusal("UndoNotSupported"));
    });
    return work(context);
  });

/** Refuses a batch of which everything has been written. */
const refuseLate = async (run: Run, work: Work): Promise<unknown> => {
  await run({}, work);
  throw refusal("UndoNotSupported");
};

const groups = (): number => asked.filter(({ mergeUndoGroup }) => mergeUndoGroup).length;
const names = (): readonly string[] => addin.ready().scorecard.kpis.map(({ name }) => name);
/** Rows of the change log in which all of this stands. */
const logged = (...cells: readonly string[]): number => {
  const log = addin.excel.grid.tables().find(({ name }) => name === "BSC_Changes");
  const rows = log === undefined ? [] : addin.excel.grid.values(log.sheetId, log.area);
  return rows.filter((row) => cells.every((cell) => row.includes(cell))).length;
};

const NEW = {
  id: undefined,
  revision: undefined,
  name: "Ny",
  unit: "",
  weight: undefined,
  parent: objectiveId("o_1"),
  fields: { actual: { kind: "typed", value: 1 }, target: { kind: "typed", value: 2 }, baseline: { kind: "none" } },
} as const;

beforeEach(async () => {
  asked = [];
  addin = await startAddin(scorecardFile(2));
});
afterEach(() => addin.excel.stop());

test("Excel that cannot make one step of a save is not asked to", async () => {
  expect(addin.session.mergesUndo()).toBe(false);
});

test("all that a save writes is asked for as one step", async () => {
  withUndoGroups((run, work) => run({}, work));
  expect(addin.session.mergesUndo()).toBe(true);
  expect(await addin.session.saveKpi(NEW)).toMatchObject({ ok: true });
  expect(groups()).toBe(1);
  expect(names()).toEqual(["Kpi 1", "Kpi 2", "Ny"]);
});

test("a save that Excel refuses as one step is made in several, once", async () => {
  withUndoGroups(refuseWhole);
  expect(await addin.session.saveKpi(NEW)).toMatchObject({ ok: true });
  expect(groups()).toBe(1);
  expect(names()).toEqual(["Kpi 1", "Kpi 2", "Ny"]);
  expect(addin.session.mergesUndo()).toBe(true);
});

test("a save that Excel refuses after it has written it is not made again", async () => {
  withUndoGroups(refuseLate);
  expect(await addin.session.saveKpi(NEW)).toMatchObject({
    ok: false,
    problem: { kind: "excel-failed", code: "UndoNotSupported" },
  });
  expect(names()).toEqual(["Kpi 1", "Kpi 2", "Ny"]);
  const [saved] = addin.ready().scorecard.kpis;
  if (saved === undefined) throw new Error("there is no KPI");
  const { id, name, unit, weight } = saved;
  const revision = addin.ready().revisions.get(id);
  const unchanged = { kind: "unchanged" } as const;
  const fields = { actual: unchanged, target: unchanged, baseline: unchanged };
  const again = await addin.session.saveKpi({
    id,
    revision,
    name: `${name}!`,
    unit,
    weight,
    parent: NEW.parent,
    fields,
  });
  expect(again).toMatchObject({ ok: false, problem: { code: "UndoNotSupported" } });
  expect(names()[0]).toBe(`${name}!`);
  expect(addin.ready().revisions.get(id)).toBe((revision ?? 0) + 1);
  expect(logged("Name", `${name}!`)).toBe(1);
});

test("Excel that fails of itself where it is to make one step is not asked for it again", async () => {
  withUndoGroups(() => Promise.reject(refusal("GeneralException")));
  expect(await addin.session.saveKpi(NEW)).toMatchObject({ ok: true });
  expect(addin.session.mergesUndo()).toBe(false);
  expect(await addin.session.saveKpi({ ...NEW, name: "Endnu en" })).toMatchObject({ ok: true });
  expect(groups()).toBe(1);
  expect(names()).toEqual(["Kpi 1", "Kpi 2", "Ny", "Endnu en"]);
});

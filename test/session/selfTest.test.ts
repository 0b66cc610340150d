import type { ProbeResult, SelfTestReport } from "../../src/session";
import { emptyWorkbook, type WorkbookFile } from "../../src/workbench/grid/file";
import { PROBE_NAMES } from "../../src/workbook/selfTest/probe";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { scorecardFile } from "../support/scorecardFile";
import { startForTwo } from "../support/users";

let addin: RunningAddin;
let stop: () => Promise<void>;
afterEach(() => stop());

async function open(file: WorkbookFile): Promise<void> {
  addin = await startAddin(file);
  stop = addin.excel.stop;
}

/** Runs it all, with every result as it was told. */
async function run(): Promise<{ readonly report: SelfTestReport; readonly told: readonly ProbeResult[] }> {
  const told: ProbeResult[] = [];
  const done = await addin.session.selfTest((result) => void told.push(result));
  if (!done.ok) throw new Error(done.problem.kind);
  return { report: done.value, told };
}

const wrongIn = ({ results }: SelfTestReport): readonly unknown[] =>
  results.flatMap(({ name, expected, answer, isAsExpected }) => (isAsExpected ? [] : [{ name, expected, answer }]));

test("in the workbench every answer is the expected one, and the workbook is afterwards what it was", async () => {
  await open(emptyWorkbook());
  const before = everything(addin.excel.grid);
  const { report, told } = await run();
  expect(wrongIn(report)).toEqual([]);
  expect(report.results.map(({ name }) => name).sort()).toEqual([...PROBE_NAMES].sort());
  expect(told).toEqual(report.results);
  expect(report.surroundings).toMatchObject({ officeLanguage: "da-DK", culture: "da-DK", decimalSeparator: "," });
  expect(everything(addin.excel.grid)).toBe(before);
  expect(addin.session.store.getState().kind).toBe("empty");
});

test("with Excel set otherwise, just the answers that hang on that differ", async () => {
  await open(emptyWorkbook());
  addin.excel.setFaults({
    includeNewRowsAndColumnsInTable: false,
    fillFormulasInTables: false,
    payloadLimit: 600_000,
    // The desktop's: nothing hangs on that.
    localNames: true,
  });
  const { report } = await run();
  const answers = report.results.flatMap(({ name, answer, isAsExpected }) => (isAsExpected ? [] : [[name, answer]]));
  expect(Object.fromEntries(answers)).toEqual({
    growsDown: [2, 2],
    growsDownHidden: [2, 2],
    growsRight: 3,
    fillsEmptyColumn: ["", "=1+0", "", ""],
    fillsSecondFormula: ["", "=1+0", "=2+0", ""],
    fillsWithLast: ["=1+0", "=2+0", "=3+0", "=4+0"],
    largeRead: "ResponsePayloadSizeLimitExceeded",
  });
});

test("a workbook that has a scorecard is left alone", async () => {
  await open(scorecardFile(1));
  const before = everything(addin.excel.grid);
  expect(await addin.session.selfTest(() => undefined)).toEqual({ ok: false, problem: { kind: "scorecard-exists" } });
  expect(everything(addin.excel.grid)).toBe(before);
});

test("what a colleague begins meanwhile stays, and is not worked on", async () => {
  const shared = await startForTwo(emptyWorkbook());
  ({ stop } = shared);
  const [anne, bo] = shared.users;
  let begun: Promise<unknown> | undefined;
  const done = await anne.session.selfTest(() => {
    begun ??= bo.session.start("empty", "da");
    if (shared.workbench.grid.sheet("BSC noter") === undefined) shared.workbench.grid.addSheet("BSC noter");
  });
  expect(await begun).toMatchObject({ ok: true });
  await shared.workbench.settled();
  await bo.session.refresh();
  const report = done.ok ? done.value : undefined;
  const own = report?.results.filter(({ name }) => name.startsWith("own")).map(({ answer }) => String(answer));
  expect(own?.[0]).toContain("scorecard-exists");
  expect(own?.slice(1).every((answer) => answer.includes("no scorecard of the self-test"))).toBe(true);
  expect(bo.ready()).toMatchObject({ problems: [], scorecard: { kpis: expect.any(Array) } });
  expect(bo.ready().scorecard.kpis.some(({ name }) => name === "linear")).toBe(false);
  expect(shared.workbench.grid.sheets().map(({ name }) => name)).toEqual(
    expect.arrayContaining(["BSC noter", "BSC Model", "BSC Numbers"]),
  );
  expect(shared.workbench.grid.sheets().some(({ name }) => name.startsWith("BSC Selftest"))).toBe(false);
});

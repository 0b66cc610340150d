import { kpiId } from "../../src/scorecard";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { seriesName } from "../../src/workbook/seriesNames";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** 1 January 2024, as Excel counts. */
const FIRST_DAY = 45_292;

/** KPIs with a value a day each, in columns of one list; each value says its KPI and its row. */
function daily(kpis: number, days: number): WorkbookFile {
  const file = scorecardFile(kpis);
  const column = (index: number): string => String.fromCharCode(66 + index);
  const cells: Record<string, number> = {};
  for (let row = 1; row <= days; row += 1) {
    cells[`A${row}`] = FIRST_DAY + row - 1;
    for (let index = 0; index < kpis; index += 1) cells[`${column(index)}${row}`] = 1_000_000 * index + row;
  }
  const names = Array.from({ length: kpis }, (_, index) => [
    { name: seriesName(`k_${index + 1}`, "Actual"), formula: `=Dage!$${column(index)}$1:$${column(index)}$${days}` },
    { name: seriesName(`k_${index + 1}`, "Period"), formula: `=Dage!$A$1:$A$${days}` },
  ]).flat();
  return {
    ...file,
    sheets: [...file.sheets, { name: "Dage", cells }],
    names: [...file.names, ...names.map((name) => ({ ...name, visible: false }))],
  };
}

/** Last values as they have been read, and how a refresh has read them. */
async function refreshed() {
  addin.excel.resetCounters();
  const { ok } = await addin.session.refresh();
  const { runs, syncs, largestResponse } = addin.excel.counters();
  return { ok, runs, syncs, largestResponse };
}
const lengths = (): readonly unknown[] =>
  addin.ready().scorecard.kpis.map(({ id }) => addin.ready().values.series.get(id)?.actual.length);

test("series of more than 4 MB take one sync more, and no answer is larger than Excel on the web sends", async () => {
  const days = 13_000;
  addin = await startAddin(daily(6, days));
  // Values, formulas and periods: 39,000 contents of cells a KPI.
  expect(lengths()).toEqual(Array.from({ length: 6 }, () => days));
  const { largestResponse, ...read } = await refreshed();
  expect(read).toEqual({ ok: true, runs: 1, syncs: 3 });
  expect(largestResponse).toBeLessThan(4_000_000);
});

test("what Excel refuses as too large is read in smaller pieces, now and from then on", async () => {
  const days = 400;
  addin = await startAddin(daily(20, days));
  expect(await refreshed()).toMatchObject({ ok: true, runs: 1, syncs: 2 });
  // Longer texts than others have: an answer is refused that holds less than is asked for at once.
  addin.excel.setFaults({ payloadLimit: 100_000 });
  addin.excel.enter("Dage!B400", 77);
  await addin.excel.settled();
  expect(addin.ready().outdated).toBeUndefined();
  expect(lengths()).toEqual(Array.from({ length: 20 }, () => days));
  expect(addin.ready().values.series.get(kpiId("k_1"))?.actual.at(-1)?.reading).toEqual({ kind: "number", value: 77 });
  const { ok, runs, syncs } = await refreshed();
  expect({ ok, runs }).toEqual({ ok: true, runs: 1 });
  expect(syncs).toBeGreaterThan(2);
});

test("answers that are refused however little is asked for say so, and what was known stays", async () => {
  addin = await startAddin(daily(3, 2_000));
  addin.excel.setFaults({ payloadLimit: 20_000 });
  expect(await addin.session.refresh()).toMatchObject({
    ok: false,
    problem: { kind: "excel-failed", code: "ResponsePayloadSizeLimitExceeded" },
  });
  expect(addin.ready()).toMatchObject({ outdated: { kind: "excel-failed" } });
  expect(lengths()).toEqual([2_000, 2_000, 2_000]);
});

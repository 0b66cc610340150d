import { currentPeriod, perspectiveId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { branchedScorecardFile, numberedScorecardFile } from "../support/scorecardFile";

const SIZES = [300, 2000] as const;
/** Native formulas of more KPIs take the embedded grid many minutes: each result looks through the whole block. */
const NUMBERED = [100, 300] as const;

interface Cost {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Of a single request or answer: Excel on the web refuses more than 5 MB. */
  readonly largestBytes: number;
  /** Of client, host and grid, in Node. */
  readonly cpuMs: number;
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return Math.round((user + system) / 1000);
}

async function costOf({ excel }: RunningAddin, work: () => Promise<{ readonly ok: boolean }>): Promise<Cost> {
  await excel.settled();
  excel.resetCounters();
  const cpuMs = await cpuOf(async () => {
    const done = await work();
    if (!done.ok) throw new Error(`It could not be done: ${JSON.stringify(done)}.`);
  });
  const { syncs, requestBytes, responseBytes, largestRequest, largestResponse } = excel.counters();
  return { syncs, requestBytes, responseBytes, largestBytes: Math.max(largestRequest, largestResponse), cpuMs };
}

/** What a person does with many KPIs in four perspectives, without native formulas. */
async function measureActions(kpis: number): Promise<object> {
  let addin: RunningAddin | undefined;
  const openCpuMs = await cpuOf(async () => {
    addin = await startAddin(branchedScorecardFile(kpis));
  });
  if (addin === undefined) throw new Error("The workbook could not be opened.");
  const { session, ready, excel } = addin;
  const refresh = await costOf(addin, session.refresh);
  // The first thing that is written makes the journal and the sheet of the history.
  await session.setLanguage("en");
  const save = await costOf(addin, () => session.setLanguage("da"));
  const close = await costOf(addin, () => session.closePeriod(currentPeriod(ready().scorecard, ready().values.today)));
  const remove = await costOf(addin, () => session.remove(perspectiveId("p_0")));
  await excel.stop();
  return { kpis, openCpuMs, refresh, save, close, removeAQuarter: remove };
}

/** How many cells change at every entry whatever was entered, and what the grid calculates after an unrelated one. */
async function measureRecalculation(kpis: number): Promise<object> {
  const { excel } = await startAddin(numberedScorecardFile(kpis));
  await excel.settled();
  const volatileCells = excel.grid.formulaCells(/\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/i).length;
  excel.resetCounters();
  const cpuMs = await cpuOf(async () => {
    excel.enter("Data!Z1", 1);
    await excel.settled();
  });
  const { runs, syncs, largestResponse } = excel.counters();
  await excel.stop();
  return { kpis, volatileCells, unrelatedEdit: { cpuMs, runs, syncs, largestResponse } };
}

export async function measureMany(): Promise<object> {
  const actions: object[] = [];
  for (const size of SIZES) actions.push(await measureActions(size));
  const recalculation: object[] = [];
  for (const size of NUMBERED) recalculation.push(await measureRecalculation(size));
  return { actions, recalculation };
}

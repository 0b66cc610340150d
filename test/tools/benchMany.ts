import { currentPeriod, perspectiveId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { branchedScorecardFile, numberedScorecardFile } from "../support/scorecardFile";

const SIZES = [300, 2000] as const;

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

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * How many cells change at every entry whatever was entered, and what an entry costs on which no number depends: once with the
 * add-in that reads after it, and once when it hears of nothing, which leaves the grid. The grid reads some fifty formulas a KPI when the
 * workbook is opened, which takes it minutes of 2,000 KPIs.
 */
async function measureRecalculationOf(kpis: number): Promise<object> {
  let addin: RunningAddin | undefined;
  const openCpuMs = await cpuOf(async () => {
    addin = await startAddin(numberedScorecardFile(kpis));
  });
  if (addin === undefined) throw new Error("The workbook could not be opened.");
  const { excel } = addin;
  await excel.settled();
  const volatileCells = excel.grid.formulaCells(/\b(TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT)\(/i).length;
  let entered = 0;
  const entries = async (address: string, rounds: number): Promise<object> => {
    const times: number[] = [];
    excel.resetCounters();
    for (let round = 0; round < rounds; round += 1)
      times.push(
        await cpuOf(async () => {
          excel.enter(address, (entered += 1));
          await excel.settled();
        }),
      );
    const { runs, syncs, largestResponse } = excel.counters();
    return { cpuMs: median(times), n: rounds, runs, syncs, largestResponse };
  };
  const unrelatedEdit = await entries("Data!Z1", 5);
  const relatedEdit = await entries("Data!A1", 1);
  excel.setFaults({ loseEvents: "all" });
  const unrelatedEditOfTheGrid = await entries("Data!Z1", 5);
  await excel.stop();
  return { kpis, openCpuMs, volatileCells, unrelatedEdit, unrelatedEditOfTheGrid, relatedEdit };
}

export async function measureMany(): Promise<readonly object[]> {
  const actions: object[] = [];
  for (const size of SIZES) actions.push(await measureActions(size));
  return actions;
}

export async function measureRecalculation(): Promise<readonly object[]> {
  const recalculation: object[] = [];
  for (const size of SIZES) recalculation.push(await measureRecalculationOf(size));
  return recalculation;
}

import { currentPeriod, kpiId, objectiveId, type Period } from "../../src/scorecard";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

const KPIS = 300;
/** To close one costs the embedded grid half a minute with so many KPIs. */
const PERIODS = 6;

interface Cost {
  readonly runs: number;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Client, host and grid included, in Node. */
  readonly ms: number;
}

async function costOf({ excel }: RunningAddin, work: () => Promise<unknown>): Promise<Cost> {
  await excel.settled();
  excel.resetCounters();
  const begin = performance.now();
  await work();
  const ms = Math.round(performance.now() - begin);
  const { runs, syncs, requestBytes, responseBytes } = excel.counters();
  return { runs, syncs, requestBytes, responseBytes, ms };
}

async function withAddin<Value>(file: WorkbookFile, work: (addin: RunningAddin) => Promise<Value>): Promise<Value> {
  const addin = await startAddin(file);
  try {
    return await work(addin);
  } finally {
    await addin.excel.stop();
  }
}

const period = ({ ready }: RunningAddin, steps: number): Period => {
  const now = currentPeriod(ready().scorecard, ready().values.today);
  return { ...now, index: now.index + steps };
};

const UNCHANGED = { kind: "unchanged" } as const;
const saveOne = ({ session, ready }: RunningAddin, weight: number): Promise<unknown> => {
  const id = kpiId("k_7");
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  const revision = ready().revisions.get(id);
  return session.saveKpi({ id, revision, parent: objectiveId("o_1"), name: "Kpi 7", unit: "", weight, fields });
};

/** What a session costs with 300 KPIs, native formulas, and six months of which all but the last have been closed before. */
export async function measureSession(): Promise<object> {
  const closed = await withAddin(scorecardFile(KPIS), async (addin) => {
    await addin.session.writeNative();
    for (let steps = 1 - PERIODS; steps < 0; steps += 1) {
      const done = await addin.session.closePeriod(period(addin, steps));
      if (!done.ok) throw new Error(`The period could not be closed: ${done.problem.kind}.`);
    }
    return addin.excel.file();
  });
  return withAddin(closed, async (addin) => {
    const { session } = addin;
    // The same reading as on opening: formats and closed periods are read anew.
    const open = await costOf(addin, () => session.refresh());
    const refreshAfterAnEdit = await costOf(addin, async () => {
      addin.excel.enter("Data!A1", 99);
      await new Promise((resolve) => session.store.subscribe(resolve));
    });
    const saveKpi = await costOf(addin, () => saveOne(addin, 2));
    const closePeriod = await costOf(addin, () => session.closePeriod(period(addin, 0)));
    return { kpis: KPIS, closedPeriods: PERIODS, open, refreshAfterAnEdit, saveKpi, closePeriod };
  });
}

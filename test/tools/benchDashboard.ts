import { DASHBOARD_SHEET } from "../../src/language";
import { startAddin, type RunningAddin } from "../support/addin";
import { branchedScorecardFile } from "../support/scorecardFile";

/** Four perspectives of five strategic objectives of five KPIs. */
const KPIS = 100;
const IN_OBJECTIVE = 5;

interface Cost {
  readonly syncs: number;
  /** While no answer of Excel is waited for: the add-in's own work, and the objects that Office.js makes for it. */
  readonly oursMs: number;
  /** Client, host and grid included, in Node. */
  readonly allMs: number;
}

async function costOf({ excel }: RunningAddin, work: () => Promise<{ readonly ok: boolean }>): Promise<Cost> {
  await excel.settled();
  excel.resetCounters();
  const { prototype } = Excel.RequestContext;
  const sync = prototype.sync;
  let waited = 0;
  prototype.sync = async function <Passed>(this: Excel.RequestContext, passed?: Passed): Promise<Passed> {
    const begin = performance.now();
    try {
      return (await sync.call(this, passed)) as Passed;
    } finally {
      waited += performance.now() - begin;
    }
  };
  try {
    const begin = performance.now();
    const { ok } = await work();
    const all = performance.now() - begin;
    if (!ok) throw new Error("The sheet was not made.");
    return { syncs: excel.counters().syncs, oursMs: Math.round(all - waited), allMs: Math.round(all) };
  } finally {
    prototype.sync = sync;
  }
}

/** What the sheets to show cost: made, made again, kept as a report, and the map. */
export async function measureDashboard(): Promise<object> {
  const addin = await startAddin(branchedScorecardFile(KPIS, IN_OBJECTIVE));
  try {
    const { session } = addin;
    await session.writeNative();
    await session.refresh();
    const reading = await costOf(addin, () => session.refresh());
    const made = await costOf(addin, () => session.makeDashboard(DASHBOARD_SHEET));
    const madeAgain = await costOf(addin, () => session.makeDashboard(DASHBOARD_SHEET));
    const report = await costOf(addin, () => session.freezeDashboard(DASHBOARD_SHEET));
    const map = await costOf(addin, () => session.makeMapSheet(DASHBOARD_SHEET));
    return { kpis: KPIS, reading, made, madeAgain, report, map };
  } finally {
    await addin.excel.stop();
  }
}

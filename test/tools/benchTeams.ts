import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { scorecardId } from "../../src/scorecard";
import { readFiles } from "../../src/session/teams/readFiles";
import { NO_TEAMS, withFiles } from "../../src/session/teams/withFiles";
import { teamsIn } from "../../src/session/teams/teamsIn";
import { today } from "../../src/workbook/today";
import { startAddin } from "../support/addin";
import { numberedScorecardFile } from "../support/scorecardFile";
import { severalWithoutNumbers } from "../support/severalWithoutNumbers";
import { xlsxOf } from "../support/xlsx";

const FILES = 50;
const KPIS = 300;
/** Scorecards of 300 KPIs in one workbook: twice as many are to take twice as long. */
const SEVERAL = [3, 6, 12] as const;

const heapMb = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
};

/** Files of teams, read one after the other as the pane reads them. */
async function measureReading(): Promise<object> {
  const parts = unzipSync(await xlsxOf(numberedScorecardFile(KPIS)));
  const files = Array.from({ length: FILES }, (_, index) => {
    const named = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
      name,
      name.endsWith(".xml") ? strToU8(strFromU8(content).replaceAll(">Marketing<", `>Hold ${index}<`)) : content,
    ]);
    return { name: `Hold ${index}.xlsx`, bytes: zipSync(Object.fromEntries(named)) };
  });
  const before = heapMb();
  const times: number[] = [];
  let begin = performance.now();
  let most = before;
  const read = await readFiles(
    files.map(({ name, bytes }) => ({ name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) })),
    undefined,
    () => {
      times.push(performance.now() - begin);
      most = Math.max(most, Math.round(process.memoryUsage().heapUsed / 1e5) / 10);
      begin = performance.now();
      return Promise.resolve();
    },
  );
  const { teams, refused } = withFiles(NO_TEAMS, read);
  begin = performance.now();
  const picture = teamsIn(teams, { name: "Alle", way: "score", period: undefined, today: today() });
  const together = performance.now() - begin;
  return {
    files: teams.length,
    refused: refused.length,
    kpisEach: KPIS,
    kilobytesEach: Math.round((files[0]?.bytes.length ?? 0) / 1024),
    readMs: Math.round(times.reduce((sum, time) => sum + time, 0)),
    longestMs: Math.round(Math.max(...times)),
    togetherMs: Math.round(together),
    kpisTogether: picture.now.top.evaluation?.kpis.size,
    heapMb: { before, most, kept: heapMb() },
  };
}

/** Several scorecards in one workbook: to open it, to refresh, and to save in one of them. */
async function measureSeveral(count: number): Promise<object> {
  const cpu = async (work: () => Promise<unknown>): Promise<number> => {
    const begin = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begin);
    return Math.round((user + system) / 1000);
  };
  let addin: Awaited<ReturnType<typeof startAddin>> | undefined;
  const openMs = await cpu(async () => (addin = await startAddin(severalWithoutNumbers(count, KPIS))));
  if (addin === undefined) throw new Error("The workbook could not be opened.");
  const { session, excel, ready } = addin;
  await excel.settled();
  excel.resetCounters();
  const refreshMs = await cpu(() => session.refresh());
  const { runs, syncs, largestResponse } = excel.counters();
  session.showScorecard(scorecardId("s_1"));
  const rename = (name: string) => session.saveSettings({ revision: ready().revisions.get("s_1" as never), name });
  await rename("Nord først");
  const saveMs = await cpu(() => rename("Nord"));
  await excel.stop();
  return {
    scorecards: count,
    kpis: count * KPIS,
    openMs,
    refreshMs,
    refresh: { runs, syncs, largestResponse },
    saveMs,
  };
}

/** The scorecards of many teams: in files of their own, and in one workbook. */
export async function measureTeams(): Promise<object> {
  const several: object[] = [];
  for (const count of SEVERAL) several.push(await measureSeveral(count));
  return { files: await measureReading(), several };
}

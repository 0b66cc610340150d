import { currentPeriod, perspectiveId } from "../../src/scorecard";
import { BLOCK_COLUMNS } from "../../src/workbook/numbers/blocks";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockPlace } from "../support/numbersFile";
import { branchedScorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** What Excel on the web takes and gives at once is 5 MB. */
const MOST_BYTES = 4_000_000;

interface Traffic {
  readonly syncs: number;
  readonly bytes: number;
}

/** What each action sends and gets. */
async function trafficOf(kpis: number): Promise<Readonly<Record<string, Traffic>>> {
  addin = await startAddin(branchedScorecardFile(kpis));
  const { excel, session, ready } = addin;
  const costs: Record<string, Traffic> = {};
  const measure = async (name: string, work: () => Promise<{ readonly ok: boolean }>): Promise<void> => {
    await excel.settled();
    excel.resetCounters();
    expect(await work()).toMatchObject({ ok: true });
    const { syncs, requestBytes, responseBytes } = excel.counters();
    costs[name] = { syncs, bytes: requestBytes + responseBytes };
  };
  const saveOne =
    (language: "da" | "en"): (() => Promise<{ readonly ok: boolean }>) =>
    () =>
      session.setLanguage(language);
  await measure("refresh", session.refresh);
  // The first thing that is written makes the journal and the sheet of the history.
  await saveOne("en")();
  await measure("save", saveOne("da"));
  await measure("close", () => session.closePeriod(currentPeriod(ready().scorecard, ready().values.today)));
  await measure("remove", () => session.remove(perspectiveId("p_0")));
  expect(ready().scorecard.kpis).toHaveLength((kpis * 3) / 4);
  return costs;
}

/** An event may make the add-in read once more while an action is at work, or after it: that is not what many KPIs cost. */
const READING_BY_EVENT = 1;

test("four times as many KPIs take as many syncs, and about four times the bytes", async () => {
  const few = await trafficOf(80);
  await addin.excel.stop();
  const many = await trafficOf(320);
  for (const [name, { syncs, bytes }] of Object.entries(few)) {
    const { [name]: cost = { syncs: Infinity, bytes: Infinity } } = many;
    expect([name, cost.syncs <= syncs + READING_BY_EVENT]).toEqual([name, true]);
    expect([name, cost.bytes / bytes <= 4 + READING_BY_EVENT]).toEqual([name, true]);
  }
});

test("the numbers of so many KPIs that no request takes them are written in pieces", async () => {
  const kpis = 520;
  addin = await startAddin(branchedScorecardFile(kpis));
  const { excel, session } = addin;
  // They are written as they are; calculating them would take the grid minutes.
  excel.grid.setCalculationMode("Manual");
  excel.resetCounters();
  expect(await session.writeNative()).toMatchObject({ ok: true });
  const { requestBytes, largestRequest, largestResponse } = excel.counters();
  expect(requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(MOST_BYTES);
  const { sheetId, area } = blockPlace(excel.grid, "kpis");
  const score = BLOCK_COLUMNS.kpis.indexOf("Score");
  const scores = excel.grid.formulas(sheetId, { ...area, column: area.column + score, columns: 1 }).flat();
  expect(scores.filter((formula) => String(formula).startsWith("=IF("))).toHaveLength(kpis);
});

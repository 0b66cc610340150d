import { DASHBOARD_SHEET } from "../../src/language";
import { NOTHING_SUPPOSED } from "../../src/insight";
import { scorecardId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { numberedScorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(numberedScorecardFile(1))));
afterEach(() => addin.excel.stop());

test("what was made while there was one scorecard is told once it may speak of another, and scenarios are each one's own", async () => {
  await addin.session.makeDashboard(DASHBOARD_SHEET);
  await addin.session.makeMapSheet(DASHBOARD_SHEET);
  await addin.session.keepScenario("Bedst", NOTHING_SUPPOSED);
  // A child with the name of an entry of the top one.
  const added = await addin.session.addScorecard({ name: "Kpi 1", above: scorecardId("s_1"), owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  await addin.excel.settled();

  const kinds = async (): Promise<readonly string[]> => {
    const found = await addin.session.health();
    if (!found.ok) throw new Error(found.problem.kind);
    return found.value.map(({ problem }) => problem.kind).filter((kind) => /^(dashboard|map)-/.test(kind));
  };
  expect(await kinds()).toEqual(["dashboard-outdated", "map-outdated"]);
  await addin.session.makeDashboard(DASHBOARD_SHEET);
  await addin.session.makeMapSheet(DASHBOARD_SHEET);
  expect(await kinds()).toEqual([]);

  addin.session.showScorecard(added.value);
  expect(await addin.session.readScenarios()).toEqual({ ok: true, value: [] });
  expect(await addin.session.keepScenario("Bedst", NOTHING_SUPPOSED)).toMatchObject({ value: { before: undefined } });
  addin.excel.select("Rapport!H3");
  await addin.session.insertFormula("SCORE", undefined);
  expect(addin.excel.formula("Rapport!H3")).toBe('=BSC.SCORE("Marketing: Kpi 1")');
  await addin.session.makeMapSheet(DASHBOARD_SHEET);
  await addin.session.removeScorecard(added.value);
  await addin.excel.settled();
  expect(await kinds()).toEqual(["dashboard-former"]);
  expect(await addin.session.readScenarios()).toMatchObject({ value: [{ name: "Bedst" }] });
});

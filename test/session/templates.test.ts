import { DEFAULT_SETTINGS, KPI_LIBRARY, scorecardId, type Scorecard } from "../../src/scorecard";
import { newKpiOf, TEMPLATES } from "../../src/session";
import { newEntries } from "../../src/session/newEntries";
import { TEMPLATE_TREES } from "../../src/session/templates";
import { templateTree } from "../../src/session/templates/templateTree";
import { emptyWorkbook } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { SCHEMA_VERSION } from "../../src/workbook/tables";

const EMPTY: Scorecard = {
  settings: { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "" },
  ...{ perspectives: [], objectives: [], kpis: [] },
};
const LANGUAGES = ["da", "en"] as const;
const CASES = TEMPLATES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

test.each(CASES)("the template %s in %s has no name twice, and every objective is measured", (name, language) => {
  let last = 0;
  const tree = templateTree(TEMPLATE_TREES[name], language);
  const made = newEntries(EMPTY, tree, (kind) => `${kind}_${(last += 1)}`);
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const { perspectives, objectives, kpis } = made.value.after;
  expect(perspectives).toHaveLength(name === "empty" ? 0 : 4);
  for (const { id } of objectives) expect(kpis.some(({ parent }) => parent === id)).toBe(true);
  const named = kpis.map(({ name: own }) => own.toLowerCase());
  for (const kpi of kpis) expect(kpi.aliases.filter((alias) => named.includes(alias.toLowerCase()))).toEqual([]);
});

describe("starting", () => {
  let addin: RunningAddin;
  afterEach(() => addin.excel.stop());

  test.each(CASES)("with %s in %s gives a sound scorecard that waits for values", async (name, language) => {
    addin = await startAddin(emptyWorkbook());
    expect(await addin.session.start(name, language)).toMatchObject({ ok: true });
    expect(addin.ready()).toMatchObject({ problems: [], language, schema: SCHEMA_VERSION });
    expect(addin.ready().scorecard.settings.name).toBe(TEMPLATE_TREES[name].name[language]);
    expect(addin.ready().evaluation.root.score).toBeUndefined();
    const kpis = TEMPLATE_TREES[name].perspectives.flatMap((each) => each.objectives.flatMap((own) => own.kpis));
    expect(addin.ready().scorecard.kpis).toHaveLength(kpis.length);
    await addin.excel.settled();
    const health = await addin.session.health();
    if (!health.ok) throw new Error("no health");
    expect(health.value.filter(({ problem }) => problem.kind !== "owner-missing")).toEqual([]);
  });
});

test("a KPI of the library brings how it is scored and counted", () => {
  const rework = KPI_LIBRARY.find(({ id }) => id === "REWORK");
  if (rework === undefined) throw new Error("REWORK is gone");
  expect(newKpiOf(rework, "da")).toMatchObject({
    ...{ name: "Omarbejdsprocent", unit: "%", kind: "linear", rule: { direction: "lower" } },
    ...{ aggregation: { kind: "ratioOfSums" }, frequency: "month", indicator: "leading" },
  });
});

test.each(LANGUAGES)("every KPI of the library can be one of the scorecard, in %s", (language) => {
  const kpis = KPI_LIBRARY.map((kpi) => newKpiOf(kpi, language));
  let last = 0;
  const made = newEntries(EMPTY, [{ name: "Alle", objectives: [], kpis }], (kind) => `${kind}_${(last += 1)}`);
  expect(made.ok && made.value.kpis.length).toBe(KPI_LIBRARY.length);
});

import { DASHBOARD_SHEET } from "../../src/language";
import { bindingOf, type KpiBinding } from "../../src/session";
import { kpiId, type Rule } from "../../src/scorecard";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows } from "../support/modelSheet";
import { currentModel } from "../support/numbersFile";
import { onDay } from "../support/onDay";

const percent = (content: CellContent) => ({ content, numberFormat: "0.0%" });

const model = currentModel(
  modelRows([
    { Id: "k_roi", Parent: "o_1", Name: "ROI", Unit: "%", Order: 1, Kind: "linear", Frequency: "month", Rev: 1 },
  ]),
);

/** ROI in percent cells, its target in one and typed as a number; months of it and of its targets; percent signs that are text. */
const FILE: WorkbookFile = {
  ...{ name: "Procent", active: "Rapport", settings: {}, tables: model.tables, names: model.names },
  sheets: [
    ...model.sheets,
    {
      name: "Rapport",
      cells: {
        A1: '=BSC.SCORE("ROI")',
        A2: '=BSC.ACTUAL("ROI")',
        A3: '=BSC.EXPLAIN("ROI")',
        A4: '=BSC.TARGET("ROI")',
      },
    },
    {
      name: "Tal",
      cells: {
        ...{ A1: "Nøgletal", B1: "Faktisk", C1: "Mål" },
        ...{ A2: "ROI", B2: percent(0.32), C2: percent(0.45) },
        ...{ A3: "Træk", B3: { content: 32, numberFormat: '0.0 " %"' }, C3: 45 },
      },
    },
    {
      name: "Måneder",
      cells: {
        ...{ A1: "2026-08", B1: percent(0.3), C1: percent(0.45), D1: 45 },
        ...{ A2: "2026-09", B2: percent(0.31), C2: percent(0.45), D2: 45 },
        ...{ A3: "2026-10", B3: percent(0.32), C3: percent(0.45), D3: 45 },
      },
    },
  ],
};

let addin: RunningAddin;
const roi = kpiId("k_roi");
beforeEach(async () => {
  onDay(new Date("2026-11-10T09:00:00Z"));
  addin = await startAddin(FILE);
});
afterEach(async () => {
  await addin.excel.stop();
  jest.useRealTimers();
});

/** What every reader is told: the cells that ask, the pane, and the native numbers, which health compares. */
async function expectScore(actual: number, target: number): Promise<void> {
  await addin.excel.settled();
  const { value } = addin.excel;
  const kpi = addin.ready().evaluation.kpis.get(roi);
  expect(kpi?.readings.actual).toEqual({ kind: "number", value: expect.closeTo(actual, 9) as number });
  expect(kpi?.score).toBeCloseTo((100 * actual) / target, 9);
  expect(value("Rapport!A1")).toBeCloseTo((100 * actual) / target, 9);
  expect([value("Rapport!A2"), value("Rapport!A4")]).toEqual([
    expect.closeTo(actual, 9) as number,
    expect.closeTo(target, 9) as number,
  ]);
  expect(value("Rapport!A3")).toMatch(/71,1: .* 32\s% og målværdi 45\s%/);
  const health = await addin.session.health();
  expect(health.ok && health.value.map(({ problem }) => problem.kind)).not.toContain("native-differs");
}

const cell = (address: string) => ({ kind: "bound", address }) as const;
const binding = (given: Omit<KpiBinding, "kpi">): KpiBinding => ({ kpi: roi, ...given });
describe("a KPI in percent reads what percent cells show", () => {
  test("of single cells, each by its own format", async () => {
    await addin.session.bind(roi, "actual", cell("Tal!B2"));
    await addin.session.bind(roi, "target", cell("Tal!C2"));
    await expectScore(32, 45);
    await addin.session.bind(roi, "target", cell("Tal!C3"));
    await expectScore(32, 45);
    await addin.session.bind(roi, "actual", cell("Tal!B3"));
    await expectScore(32, 45);
  });

  test("of what the finder proposes", async () => {
    const found = await addin.session.find();
    const proposal = found.ok ? found.value.proposals.find(({ kpi }) => kpi === roi) : undefined;
    expect(proposal).toMatchObject({ match: "exact", cautions: [] });
    if (proposal) await addin.session.bindMany([bindingOf(proposal)]);
    await expectScore(32, 45);
  });

  test.each([
    ["shares", "Måneder!C1:C3"],
    ["percentages", "Måneder!D1:D3"],
  ])("of a series with targets that are %s, which undo takes back", async (_, Target) => {
    const series = { Actual: "Måneder!B1:B3", Period: "Måneder!A1:A3", Target };
    expect(await addin.session.bindMany([binding({ series, aggregation: { kind: "last" } })])).toMatchObject({
      ok: true,
    });
    await expectScore(32, 45);
    await addin.session.undo();
    expect(addin.ready().seriesReferences.get(roi)).toBeUndefined();
  });
});

/** Saves the KPI with another unit, and another rule where one is given, and nothing else. */
async function withUnit(unit: string, rule?: Rule): Promise<void> {
  const { scorecard, revisions } = addin.ready();
  const kpi = scorecard.kpis.find(({ id }) => id === roi);
  if (kpi === undefined) throw new Error("no ROI");
  const { id, name, weight, parent } = kpi;
  const unchanged = { kind: "unchanged" } as const;
  const fields = { actual: unchanged, target: unchanged, baseline: unchanged };
  const saved = await addin.session.saveKpi({
    id,
    name,
    weight,
    parent,
    unit,
    fields,
    revision: revisions.get(id),
    ...(rule && { rule }),
  });
  expect(saved).toMatchObject({ ok: true });
}

const problems = async (): Promise<readonly string[]> => {
  const health = await addin.session.health();
  return health.ok ? health.value.map(({ problem }) => problem.kind) : [];
};

test("a value about a hundred times less than its target is asked about", async () => {
  await addin.session.bind(roi, "target", cell("Tal!C3"));
  addin.excel.enter("Tal!E1", 0.42);
  await addin.session.bind(roi, "actual", cell("Tal!E1"));
  await addin.excel.settled();
  expect(await problems()).toContain("scale-doubtful");
  await addin.session.bind(roi, "actual", cell("Tal!B2"));
  await addin.excel.settled();
  expect(await problems()).not.toContain("scale-doubtful");
});

test.each([
  ["higher", 1_234_567, 1200, true],
  ["higher", 1.2, 1200, false],
  ["lower", 0.06, 60, true],
  ["lower", 60_000, 60, false],
] as const)("where %s is better, %d against %d is asked about: %s", async (direction, actual, target, isAsked) => {
  await withUnit("kr.", { direction });
  addin.excel.enter("Tal!E1", actual);
  addin.excel.enter("Tal!E2", target);
  await addin.session.bind(roi, "actual", cell("Tal!E1"));
  await addin.session.bind(roi, "target", cell("Tal!E2"));
  await addin.excel.settled();
  expect((await problems()).includes("thousandfold")).toBe(isAsked);
});

test("what was linked before the KPI counted in percent counts as it did, also when its series is made longer", async () => {
  await withUnit("andel");
  await addin.session.bind(roi, "target", cell("Tal!C2"));
  await addin.session.bindSeries(roi, { Actual: "Måneder!B1:B2", Period: "Måneder!A1:A2" });
  await withUnit("%");
  await addin.excel.settled();
  expect(addin.ready().growths.get(roi)?.taken).toBe(1);
  await addin.session.mend({ kind: "grow", kpi: roi }, DASHBOARD_SHEET);
  expect(addin.ready().seriesReferences.get(roi)).toEqual({ Actual: "Måneder!B1:B3", Period: "Måneder!A1:A3" });
  expect(addin.ready().sources.get(roi)?.target).toEqual(cell("Tal!C2"));
  expect(await problems()).toContain("percent-as-share");
  expect(await addin.session.mend({ kind: "as-shown", kpi: roi }, DASHBOARD_SHEET)).toMatchObject({ ok: true });
  expect(addin.ready().seriesReferences.get(roi)?.Percent).toBe("Actual");
  expect(addin.ready().sources.get(roi)?.target).toEqual({ ...cell("Tal!C2"), isPercent: true });
  expect(await problems()).not.toContain("percent-as-share");
  const { sheetId, area } = addin.excel.place("Tal!C2");
  addin.excel.grid.setNumberFormats(sheetId, area, [["0.00"]]);
  expect(await problems()).toContain("percent-no-longer");
});

test("a series that counts as percentages still does when it is made longer", async () => {
  const series = { Actual: "Måneder!B1:B2", Period: "Måneder!A1:A2" };
  await addin.session.bindMany([binding({ series, aggregation: { kind: "last" } })]);
  await addin.session.bind(roi, "target", cell("Tal!C3"));
  await addin.excel.settled();
  await addin.session.mend({ kind: "grow", kpi: roi }, DASHBOARD_SHEET);
  await expectScore(32, 45);
  expect(addin.ready().seriesReferences.get(roi)).toMatchObject({ Actual: "Måneder!B1:B3", Percent: "Actual" });
});

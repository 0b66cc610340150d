import { readFileSync } from "node:fs";
import path from "node:path";
import { DASHBOARD_SHEET as WORDS } from "../../src/language";
import { dayOf, kpiId, periodOf, type Kpi } from "../../src/scorecard";
import type { Ready } from "../../src/session";
import { evaluationSeen } from "../../src/session/evaluationAt";
import { figuresOf } from "../../src/session/figuresOf";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { FIGURE_COLUMNS, FIGURE_TOP } from "../../src/workbook/figures/figuresPlan";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

const SAMPLE = path.resolve(__dirname, "../../assets/sample/sample.json");
const OCTOBER = dayOf({ year: 2026, month: 11, day: 1 }) - 1;

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

test("the sheet of figures says what the engine says of the month and of the year so far, and stays as it is", async () => {
  addin = await startAddin(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  expect(await addin.session.lookAt(OCTOBER)).toMatchObject({ ok: true });
  await addin.excel.settled();
  const made = await addin.session.makeFigures(WORDS);
  expect(made).toEqual({ ok: true, value: { sheet: "Tal oktober 2026", isNew: true } });
  await addin.excel.settled();
  const state = addin.ready();
  const year = periodOf(OCTOBER, "year", 1);
  const ofYear = evaluationSeen(state, year);
  const { id = "" } = addin.excel.grid.sheet("Tal oktober 2026") ?? {};
  const rows = state.scorecard.kpis.length + state.scorecard.perspectives.length;
  const cells = () =>
    addin.excel.grid.values(id, { row: FIGURE_TOP.list, column: 1, rows, columns: FIGURE_COLUMNS - 1 });
  const shown = new Map(cells().map(([name, ...numbers]) => [String(name), numbers]));
  const number = (reading: { readonly kind: string; readonly value?: unknown } | undefined): unknown =>
    reading?.kind === "number" ? reading.value : "";
  for (const { id: kpi, name, aggregation } of state.scorecard.kpis) {
    const [month, soFar] = [state.evaluation, ofYear].map(({ kpis }) => kpis.get(kpi)?.readings);
    const numbers = shown.get(name) ?? [];
    expect([name, numbers[1], numbers[2]]).toEqual([name, number(month?.actual), number(month?.target)]);
    // The target of a month is none of twelve months of retention.
    const budget = aggregation.kind === "productOfRates" ? "" : number(soFar?.target);
    expect([name, numbers[7], numbers[8]]).toEqual([name, number(soFar?.actual), budget]);
  }
  expect([...shown.values()].flat().filter((each) => typeof each === "number").length).toBeGreaterThan(100);
  const before = cells();
  await addin.session.lookAt(undefined);
  await addin.excel.settled();
  expect(cells()).toEqual(before);
});

test("the estimate is the year so far and the budget of the months without a value, and last year is that of the same months", async () => {
  addin = await startAddin(scorecardFile(1));
  // Ten months of this year and all of the one before; the target of each month is 100.
  const months = Array.from({ length: 24 }, (_, index) => ({
    year: 2025 + Math.floor(index / 12),
    month: (index % 12) + 1,
  }));
  months.forEach((month, index) => {
    addin.excel.enter(`Data!D${index + 1}`, dayOf({ ...month, day: 1 }));
    if (index < 22) addin.excel.enter(`Data!E${index + 1}`, month.year === 2025 ? 80 : 110);
    addin.excel.enter(`Data!F${index + 1}`, 100);
  });
  const series = { Actual: "Data!E1:E24", Target: "Data!F1:F24", Period: "Data!D1:D24" };
  expect(await addin.session.bindSeries(kpiId("k_1"), series)).toMatchObject({ ok: true });
  expect(await addin.session.lookAt(OCTOBER)).toMatchObject({ ok: true });
  await addin.excel.settled();
  const of = (change: Partial<Kpi>) => {
    const state = addin.ready();
    const [kpi] = state.scorecard.kpis;
    if (kpi === undefined) throw new Error("there is no KPI");
    const changed = { ...kpi, ...change };
    const scorecard = { ...state.scorecard, kpis: [changed] };
    return figuresOf({ ...state, scorecard } as Ready, changed, periodOf(OCTOBER, "month", 1));
  };
  const added = of({ aggregation: { kind: "sum" } });
  expect(added.toDate).toEqual({ actual: 1100, budget: 1000, last: 800 });
  expect(added.year).toEqual({ actual: 1300, budget: 1200, last: 960 });
  expect(added.month.last).toBe(80);
  // Said to be measured every week, it has one value a month all the same.
  const weekly = of({ aggregation: { kind: "sum" }, frequency: "week" });
  expect(weekly.year).toEqual({ actual: 1300, budget: 1200, last: 960 });
  const chained = of({ aggregation: { kind: "productOfRates" } });
  expect([chained.toDate.budget, chained.year.budget, chained.year.actual]).toEqual([undefined, undefined, undefined]);
  const level = of({ aggregation: { kind: "last" } });
  expect(level.toDate).toEqual({ actual: 110, budget: 100, last: 80 });
  expect(level.year).toEqual({ actual: undefined, budget: 100, last: 80 });
});

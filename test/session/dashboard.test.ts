import { readFileSync } from "node:fs";
import path from "node:path";
import { DASHBOARD_SHEET as WORDS, STATUS_WORDS } from "../../src/language";
import { dayOf, kpiId, periodsOf, type NodeId } from "../../src/scorecard";
import { needingAttention, whatMoved } from "../../src/insight";
import { askedFirst, evaluationAt } from "../../src/session";
import { emptyWorkbook, type WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue } from "../../src/workbench/grid/grid";
import { AS_OF } from "../../src/workbook/asOf";
import { CHART_COLUMNS } from "../../src/workbook/dashboard/charts/chartColumns";
import { CHART_NAMES } from "../../src/workbook/dashboard/charts/chartSpec";
import { CHART_ROWS, chartArea, chartNames } from "../../src/workbook/dashboard/charts/chartsPlan";
import { COMPARE } from "../../src/workbook/dashboard/charts/compareBlock";
import { MOVED } from "../../src/workbook/dashboard/charts/movedBlock";
import { TREND } from "../../src/workbook/dashboard/charts/trendBlock";
import {
  columnAt,
  FIRST_HIDDEN,
  OWN_COLUMNS,
  period,
  STRIP,
  type DashboardColumn,
} from "../../src/workbook/dashboard/columns";
import { DASHBOARD_NAME, dashboardMark, WHOLE } from "../../src/workbook/dashboard/dashboardScope";
import { firstChartRow } from "../../src/workbook/dashboard/plan";
import { SYMBOLS } from "../../src/workbook/dashboard/symbols";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { changeOf, compareDashboard } from "../support/dashboardFaults";
import { compareReport } from "../support/reportFaults";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { startAddin, type RunningAddin } from "../support/addin";
import { rightFileOf } from "../support/rightFileOf";
import { everything } from "../support/everything";
import { branchedScorecardFile, numberedScorecardFile, scorecardFile } from "../support/scorecardFile";

const SAMPLE = path.resolve(__dirname, "../../assets/sample/sample.json");

let addin: RunningAddin;

const start = async (file: WorkbookFile): Promise<void> => {
  addin = await startAddin(file);
};

async function make(): Promise<void> {
  expect(await addin.session.makeDashboard(WORDS)).toMatchObject({ ok: true });
  await addin.excel.settled();
}

const sheetId = (name = "Dashboard"): string => addin.excel.grid.sheet(name)?.id ?? "";

/** The rows of the sheet as far as they are ours, by the id of their node. */
function rowsById(name?: string): ReadonlyMap<string, number> {
  const { grid } = addin.excel;
  const used = grid.usedArea(sheetId(name), true);
  const rows = (used?.row ?? 0) + (used?.rows ?? 0);
  const ids = grid.values(sheetId(name), { row: 0, column: columnAt("id"), rows, columns: 1 }).flat();
  return new Map(ids.flatMap((id, row) => (id === "" ? [] : [[String(id), row] as const])));
}

const at = (row: number, column: number, name?: string): CellValue =>
  addin.excel.grid.values(sheetId(name), { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
const own = (row: number, column: DashboardColumn): CellValue => at(row, columnAt(column));

const NOTHING = "#N/A";

/** What stands in cells for charts to show: the score of each period, that of each perspective now and before, and what each has moved the whole by. */
function expectChartsAsEngine(): void {
  const state = addin.ready();
  const { evaluation, values, scorecard, moment } = state;
  const periods = periodsOf(values, scorecard.settings);
  const now = periods.findIndex(({ index }) => index === moment.period.index);
  const scoreIn = (at: number, id: NodeId): number | undefined => {
    const then = periods[at];
    return then === undefined ? undefined : evaluationAt(state, then).nodes.get(id)?.score;
  };
  const drawn = (score: number | undefined): CellValue => (score === undefined ? NOTHING : Number(score.toFixed(6)));
  const { root } = evaluation;
  const list = rowsById();
  const from = firstChartRow(Math.max(...list.values()));
  const names = chartNames(from, root.children.length);
  const said = (row: number, column: number): CellValue => rounded(own(row, CHART_COLUMNS[column] ?? "light"));
  const column = (first: number, count: number, at: number): readonly CellValue[] =>
    Array.from({ length: count }, (_, index) => said(first + 1 + index, at));

  const trend = Array.from({ length: STRIP - 1 }, (_, index) => drawn(scoreIn(now - (STRIP - 1 - index), root.id)));
  expect(column(names.trend, STRIP, TREND.score)).toEqual([...trend, drawn(root.score)]);
  const count = root.children.length;
  expect(column(names.compare, count, COMPARE.now)).toEqual(
    root.children.map((id) => drawn(evaluation.nodes.get(id)?.score)),
  );
  expect(column(names.compare, count, COMPARE.before)).toEqual(root.children.map((id) => drawn(scoreIn(now - 1, id))));

  const before = periods[now - 1];
  const change = before && whatMoved({ scorecard, evaluation: evaluationAt(state, before) }, state, root.id);
  const isSaid = changeOf(state, root) !== "";
  const under = (id: NodeId): readonly NodeId[] => [id, ...(evaluation.nodes.get(id)?.children ?? []).flatMap(under)];
  const movedBy = (id: NodeId): number =>
    change?.ok && isSaid
      ? change.value.movements
          .filter((each) => under(id).includes(each.id))
          .reduce((sum, { effect }) => sum + effect, 0)
      : 0;
  const points = column(names.moved, count + 2, MOVED.points) as readonly number[];
  root.children.forEach((id, index) => expect(points[index]).toBeCloseTo(movedBy(id), 5));
  expect(points.slice(0, count + 1).reduce((sum, each) => sum + each, 0)).toBeCloseTo(points[count + 1] ?? NaN, 5);
  // Each column ends where the next begins, and the last is the whole change.
  let level = 0;
  for (let item = 0; item <= count; item += 1) {
    const row = names.moved + 1 + item;
    const [base, ...parts] = Array.from({ length: 5 }, (_, at) => Number(said(row, MOVED.base + at)));
    const next = level + (points[item] ?? 0);
    const [low, high] = [Math.min(level, next), Math.max(level, next)];
    expect(parts.reduce((sum, each) => sum + Math.abs(each), 0)).toBeCloseTo(high - low, 5);
    expect(base).toBeCloseTo(low > 0 ? low : high < 0 ? high : 0, 5);
    level = next;
  }
  expect(said(names.moved + count + 2, MOVED.whole)).toBeCloseTo(level, 5);
}

const rounded = (value: CellValue): CellValue => (typeof value === "number" ? Number(value.toFixed(6)) : value);

/** Everything on the sheet is what the engine says of the moment that is looked at. */
function expectAsEngine(): void {
  const state = addin.ready();
  const used = addin.excel.grid.usedArea(sheetId(), true);
  const height = (used?.row ?? 0) + (used?.rows ?? 0);
  expect([...rowsById().keys()].sort()).toEqual([...state.evaluation.nodes.keys()].sort());
  const { faults, cells } = compareDashboard({ state, languages: WORDS, height }, (row, column) => at(row, column));
  expect(faults).toEqual([]);
  expect(cells).toBeGreaterThan(20 * state.evaluation.nodes.size);
}

const picker = `Dashboard!${columnLetters(columnAt("initiative"))}1`;

const shownOn = (sheet: string): readonly (readonly CellValue[])[] => {
  const { grid } = addin.excel;
  const { id = "" } = grid.sheet(sheet) ?? {};
  const rows = (grid.usedArea(id, true)?.rows ?? 0) + (grid.usedArea(id, true)?.row ?? 0);
  return grid.values(id, { row: 0, column: 0, rows, columns: FIRST_HIDDEN });
};

describe("in the sample", () => {
  let shared: RunningAddin;
  beforeAll(async () => {
    shared = addin = await startAddin(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
    await make();
  });
  beforeEach(() => (addin = shared));
  afterAll(() => shared.excel.stop());

  test("the sample's sheet says what the engine says, today and for each day that is chosen on it", async () => {
    addin.excel.enter(picker, "");
    await addin.excel.settled();
    expectAsEngine();
    for (const month of [10, 9, 6]) {
      const day = dayOf({ year: 2026, month: month + 1, day: 1 }) - 1;
      addin.excel.enter(picker, day);
      await addin.excel.settled();
      expect(addin.ready().asOf).toBe(day);
      expectAsEngine();
      expectChartsAsEngine();
    }
    const texts = addin.excel.grid.values(sheetId(), { row: 0, column: 1, rows: 3, columns: 1 }).flat();
    expect(texts[0]).toBe(addin.ready().scorecard.settings.name);
    expect(texts[2]).toMatch(/^\d+ af 16 KPI'er har en score$/);
  });

  test("its file is one that Excel opens without repairing it, with a report beside it", async () => {
    expect(await addin.session.freezeDashboard(WORDS)).toMatchObject({ ok: true });
    const opened = readXlsx(rightFileOf(addin.excel), "Bog.xlsx");
    expect(opened.file.sheets.map(({ charts = [] }) => charts.length).filter((count) => count > 0)).toHaveLength(2);
    addin.excel.grid.deleteSheet(
      sheetId(opened.file.sheets.map(({ name }) => name).find((name) => /^Rapport /.test(name))),
    );
    await addin.excel.settled();
  });

  test("the last days of the kept periods can be picked from a list, and any other day can be typed", async () => {
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Dashboard");
      const { dataValidation } = sheet.getRange(picker.split("!")[1] ?? "");
      dataValidation.load("type,rule,errorAlert,prompt");
      await workbook.context.sync();
      const { source = "" } = (dataValidation.rule.list ?? {}) as { readonly source?: string };
      expect([dataValidation.type, dataValidation.errorAlert.showAlert]).toEqual(["List", false]);
      expect(dataValidation.prompt).toMatchObject({ title: "Pr. dato", message: WORDS.da.chooseHint });
      const [, list = "", last = ""] = /^=(\$[A-Z]+\$\d+):INDEX\((.*),MAX\(1,COUNT\(\2\)\)\)$/.exec(source) ?? [];
      expect(last.startsWith(`${list}:`)).toBe(true);
      const days = sheet.getRange(last.replaceAll("$", "")).load("values");
      await workbook.context.sync();
      const filled = days.values.flat().filter((day) => day !== "");
      expect(filled.length).toBeGreaterThanOrEqual(12);
      expect(days.values.flat().slice(0, filled.length)).toEqual(filled);
      expect(filled).toContain(dayOf({ year: 2026, month: 11, day: 1 }) - 1);
    });
  });

  test("a report says for good what the dashboard said when it was made", async () => {
    addin.excel.enter(picker, dayOf({ year: 2026, month: 11, day: 1 }) - 1);
    await addin.excel.settled();
    const shown = shownOn("Dashboard");
    const made = await addin.session.freezeDashboard(WORDS);
    expect(made).toEqual({ ok: true, value: { sheet: "Rapport oktober 2026", isNew: true } });
    await addin.excel.settled();
    const kept = shownOn("Rapport oktober 2026");
    const lines = kept.map((row) => row.map(String));
    const page = lines.findIndex(
      (row, at) => row[1] === WORDS.da.needs && lines[at + 1]?.[1] === WORDS.da.pages.points,
    );
    const listed = kept.slice(page + 3).filter((row) => typeof row[columnAt("change")] === "number");
    const shownIn = ["actual", "target", "score", "change"] as const;
    const { evaluation } = addin.ready();
    expect(listed.map((row) => shownIn.map((column) => row[columnAt(column)]))).toEqual(
      needingAttention(evaluation, new Map()).map(({ kpi: { readings, score }, contribution }) => [
        readings.actual.kind === "number" ? readings.actual.value : "",
        readings.target.kind === "number" ? readings.target.value : "",
        score ?? "",
        contribution,
      ]),
    );
    const map = lines.slice(lines.findIndex(([, title]) => title === WORDS.da.map.sheet)).flat();
    const boxes = [...evaluation.nodes.values()].filter(
      ({ level }) => level === "perspective" || level === "objective",
    );
    for (const { status, score = NaN } of boxes)
      expect(map).toContain(`${SYMBOLS[status]} ${STATUS_WORDS.da[status]}  ${WORDS.da.scoreText(score)}`);
    const stamp = [columnAt("owner"), columnAt("initiative")];
    expect(kept.slice(3, page - 1)).toEqual(shown.slice(3, page - 1));
    expect(stamp.map((column) => kept[2]?.[column])).toEqual([WORDS.da.frozen, addin.ready().values.today]);
    expect(stamp.map((column) => kept[1]?.[column])).toEqual([WORDS.da.frozenPeriod, "oktober 2026"]);
    expect(kept[0]?.[columnAt("initiative")]).toBe(dayOf({ year: 2026, month: 11, day: 1 }) - 1);

    const id = addin.excel.grid.sheet("Rapport oktober 2026")?.id ?? "";
    const { rows: height = 0 } = addin.excel.grid.usedArea(id, true) ?? {};
    const area = { row: 0, column: 0, rows: height, columns: OWN_COLUMNS };
    const drawn = (sheet: string): readonly (readonly CellValue[])[] => {
      const from = firstChartRow(Math.max(...rowsById().values()));
      const { id: asked = "" } = addin.excel.grid.sheet(sheet) ?? {};
      return addin.excel.grid.values(asked, { row: from, column: FIRST_HIDDEN, rows: 30, columns: 9 });
    };
    expect(drawn("Rapport oktober 2026")).toEqual(drawn("Dashboard"));
    expect(
      drawn("Rapport oktober 2026")
        .flat()
        .filter((each) => typeof each === "number").length,
    ).toBeGreaterThan(80);
    const charts = addin.excel.grid.parts(id).charts;
    const asked = addin.ready().scorecard.kpis.filter((kpi) => askedFirst(addin.ready()).includes(kpi.id));
    expect(asked.length).toBeGreaterThan(3);
    expect(charts.map(({ name }) => name)).toEqual([...CHART_NAMES, ...asked.map((kpi) => `BSC ${kpi.id}`)]);
    expect(JSON.stringify(charts)).not.toContain("Dashboard!");
    expect(
      addin.excel.grid
        .formulas(id, area)
        .flat()
        .filter((each) => String(each).startsWith("=")),
    ).toEqual([]);
    addin.excel.enter(picker, "");
    await addin.excel.settled();
    expect(shownOn("Rapport oktober 2026")).toEqual(kept);
    expect(shownOn("Dashboard").slice(3, 60)).not.toEqual(shown.slice(3, 60));

    // While November is running and nothing is known of it, October is shown and named.
    expect(await addin.session.freezeDashboard(WORDS)).toMatchObject({ value: { sheet: "Rapport oktober 2026 2" } });
    expect(shownOn("Rapport oktober 2026 2")[1]?.[columnAt("initiative")]).toBe("oktober 2026");
  });

  test("what follows the dashboard in a report is what the engine says, for each day that is chosen", async () => {
    for (const month of [10, 9, 6]) {
      addin.excel.enter(picker, dayOf({ year: 2026, month: month + 1, day: 1 }) - 1);
      await addin.excel.settled();
      const made = await addin.session.freezeDashboard(WORDS);
      await addin.excel.settled();
      const { id = "" } = addin.excel.grid.sheet(made.ok ? made.value.sheet : "") ?? {};
      const used = addin.excel.grid.usedArea(id, true);
      const height = (used?.row ?? 0) + (used?.rows ?? 0);
      const values = addin.excel.grid.values(id, { row: 0, column: 0, rows: height, columns: OWN_COLUMNS });
      const read = (row: number, column: number): CellValue => values[row]?.[column] ?? "";
      const { faults, numbers } = compareReport({ state: addin.ready(), languages: WORDS, height }, read);
      expect(faults).toEqual([]);
      expect(numbers).toBeGreaterThan(20);
      // A sheet that says something else does not pass.
      const planted = compareReport({ state: addin.ready(), languages: WORDS, height }, (row, column) => {
        const value = read(row, column);
        return typeof value === "number" ? value + 1 : value;
      });
      expect(planted.faults.length).toBeGreaterThan(20);
      addin.excel.grid.deleteSheet(id);
      await addin.excel.settled();
    }
    addin.excel.enter(picker, "");
    await addin.excel.settled();
  });

  test("how far values are from their targets is said as somebody has chosen, stays so when the sheet is made again, and is so in reports", async () => {
    const said = (sheet?: string): ReadonlyMap<string, CellValue> =>
      new Map([...rowsById()].map(([id, row]) => [id, at(row, columnAt("deviation"), sheet)]));
    expect(await addin.session.makeDashboard(WORDS, WHOLE, { deviation: "unit" })).toMatchObject({ ok: true });
    await make();
    const shown = said();
    const differences = [...addin.ready().evaluation.kpis].flatMap(
      ([
        id,
        {
          readings: { actual, target },
        },
      ]) =>
        actual.kind === "number" && target.kind === "number"
          ? [[String(id), actual.value - target.value] as const]
          : [],
    );
    expect(differences.length).toBeGreaterThan(10);
    for (const [id, difference] of differences)
      expect([id, shown.get(id)]).toEqual([id, expect.closeTo(difference, 9)]);
    expect(own(Math.min(...rowsById().values()) - 1, "deviation")).toBe("Afvigelse");
    const report = await addin.session.freezeDashboard(WORDS);
    await addin.excel.settled();
    expect(said(report.ok ? report.value.sheet : "")).toEqual(shown);
    const made = await addin.session.makeDashboard(WORDS, WHOLE, { deviation: "percent" });
    expect(await addin.session.dashboardState()).toMatchObject({ value: { deviation: "percent" } });
    const former = made.ok ? made.value.before : undefined;
    expect(await addin.session.makeDashboard(WORDS, WHOLE, { former })).toMatchObject({ value: { isAsBefore: true } });
    expect(await addin.session.dashboardState()).toMatchObject({ value: { deviation: "unit" } });
  });
});

describe("where it has been made", () => {
  let shared: RunningAddin;
  beforeAll(async () => {
    shared = addin = await startAddin(scorecardFile(4));
    await make();
  });
  beforeEach(() => (addin = shared));
  afterEach(() => addin.excel.settled());
  afterAll(() => shared.excel.stop());

  test("nothing on the sheet asks the add-in, so a reader without it sees the same", async () => {
    const used = addin.excel.grid.usedArea(sheetId(), false);
    const formulas = addin.excel.grid.formulas(sheetId(), {
      row: 0,
      column: 0,
      rows: used?.rows ?? 0,
      columns: OWN_COLUMNS,
    });
    expect(formulas.flat().filter((formula) => /BSC\./i.test(String(formula)))).toEqual([]);
    expect(formulas.flat().filter((formula) => String(formula).startsWith("=")).length).toBeGreaterThan(100);
  });

  test("where no numbers have been worked out natively there are none, and not zeros", async () => {
    for (const [, row] of rowsById())
      for (const column of ["actual", "target", "score"] as const) expect(own(row, column)).toBe("");
  });

  const charts = () => addin.excel.grid.parts(sheetId()).charts;

  test("its charts show cells of the sheet, each under a sentence, and lie where nothing else does", () => {
    expect(charts().map(({ name }) => name)).toEqual([...CHART_NAMES]);
    const { row: top } = chartAreaOf();
    for (const chart of charts()) {
      expect(JSON.stringify(chart)).toContain("Dashboard!");
      expect(chart).toMatchObject({ plotVisibleOnly: false, place: { from: { row: top, x: 0, y: 0 } } });
      expect("title" in chart ? chart.title?.text : "").not.toBe("");
      for (const line of [top - 2, top - 1]) expect(String(at(line, chart.place.from.column))).not.toBe("");
      expect("series" in chart && chart.series.every(({ values }) => values?.formula?.startsWith("=Dashboard!"))).toBe(
        true,
      );
    }
  });

  function chartAreaOf(): { readonly row: number } {
    const first = Math.min(...rowsById().values());
    return { row: chartArea(first - 1).first };
  }

  test("made again, a chart that somebody has moved stays there, a deleted one comes back, and somebody's own is left alone", async () => {
    const [trend] = CHART_NAMES;
    const placed = await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Dashboard");
      const own_ = sheet.charts.add("Line", sheet.getRange("G27:G31"), "Columns");
      own_.name = "Vores eget";
      sheet.charts.getItem(CHART_NAMES[1]).delete();
      Object.assign(sheet.charts.getItem(trend), { left: 1500, top: 40, width: 300 });
      const moved = sheet.charts.getItem(trend).load("left,top,width,height");
      await workbook.context.sync();
      return moved.toJSON();
    });
    expect(await addin.session.dashboardState()).toMatchObject({ value: { chartsGone: 1, behind: 0 } });
    const findings = await addin.session.health();
    expect(findings.ok && findings.value.map(({ problem }) => problem)).toContainEqual({
      ...{ kind: "dashboard-charts-gone", sheet: "Dashboard", count: 1 },
    });
    const others = charts().find(({ name }) => name === "Vores eget");
    await make();
    expect(new Set(charts().map(({ name }) => name))).toEqual(new Set([...CHART_NAMES, "Vores eget"]));
    expect(charts().find(({ name }) => name === "Vores eget")).toEqual(others);
    const again = await Excel.run(async ({ workbook }) => {
      const chart = workbook.worksheets.getItem("Dashboard").charts.getItem(trend).load("left,top,width,height");
      await workbook.context.sync();
      return chart.toJSON();
    });
    for (const measure of ["left", "top", "width", "height"] as const)
      expect(again[measure]).toBeCloseTo(placed[measure] ?? NaN, 1);
    expect(await addin.session.dashboardState()).toMatchObject({ value: { chartsGone: 0, typedOver: [] } });
    const second = charts().find(({ name }) => name === CHART_NAMES[1]);
    expect(second?.place.from.row).toBe(chartAreaOf().row);
  });

  test("a formula that charts show and somebody has written over is told, and comes back", async () => {
    const row = firstChartRow(Math.max(...rowsById().values())) + 3;
    const address = `Dashboard!${columnLetters(columnAt("moved"))}${row + 1}`;
    const formula = addin.excel.formula(address);
    addin.excel.enter(address, 12);
    await addin.excel.settled();
    expect(await addin.session.dashboardState()).toMatchObject({ value: { typedOver: [address] } });
    await make();
    expect(addin.excel.formula(address)).toBe(formula);
  });

  test("a protected dashboard is not made again", async () => {
    await protect("Dashboard", true);
    const before = everything(addin.excel.grid);
    expect(await addin.session.makeDashboard(WORDS)).toEqual({
      ok: false,
      problem: { kind: "sheet-protected", sheet: "Dashboard" },
    });
    expect(everything(addin.excel.grid)).toBe(before);
    await protect("Dashboard", false);
  });

  test("no report is kept of numbers that Excel has not calculated", async () => {
    addin.excel.grid.setCalculationMode("Manual");
    addin.excel.enter("Data!A1", 1);
    const before = everything(addin.excel.grid);
    expect(await addin.session.freezeDashboard(WORDS)).toEqual({ ok: false, problem: { kind: "calculation-manual" } });
    expect(everything(addin.excel.grid)).toBe(before);
    addin.excel.grid.setCalculationMode("Automatic");
    addin.excel.enter("Data!A1", 50);
  });

  test("a column that somebody has put between ours stops it, and nothing is written", async () => {
    addin.excel.grid.insertColumns(sheetId(), 4, 1);
    await addin.excel.settled();
    const before = everything(addin.excel.grid);
    expect(await addin.session.makeDashboard(WORDS)).toEqual({
      ok: false,
      problem: { kind: "dashboard-changed", sheet: "Dashboard" },
    });
    expect(everything(addin.excel.grid)).toBe(before);
    addin.excel.grid.undo();
  });
});

describe("in a small workbook", () => {
  afterEach(() => addin.excel.stop());

  test("while a month of a flow is running its last whole month is compared with the one before", async () => {
    await start(numberedScorecardFile(1));
    [40, 50, 70].forEach((value, index) => {
      addin.excel.enter(`Data!D${index + 1}`, dayOf({ year: 2026, month: 8 + index, day: 3 }));
      addin.excel.enter(`Data!E${index + 1}`, value);
    });
    const kpi = kpiId("k_1");
    expect(await addin.session.bindSeries(kpi, { Actual: "Data!E1:E3", Period: "Data!D1:D3" })).toMatchObject({
      ok: true,
    });
    const [known] = addin.ready().scorecard.kpis;
    const { name, unit, weight, parent } = known ?? {};
    const unchanged = { kind: "unchanged" } as const;
    const saved = await addin.session.saveKpi({
      ...{ id: kpi, revision: addin.ready().revisions.get(kpi), parent, name, unit, weight },
      ...{ aggregation: { kind: "sum" }, fields: { actual: unchanged, target: unchanged, baseline: unchanged } },
    } as never);
    expect(saved).toMatchObject({ ok: true });
    await make();
    addin.excel.enter(picker, dayOf({ year: 2026, month: 11, day: 15 }));
    await addin.excel.settled();
    expect(own(rowsById().get("k_1") ?? -1, "actual")).toBe(70);
    expect(own(rowsById().get("k_1") ?? -1, "change")).toBe(20);
  });

  test("it is made in two requests after the reading, and made again at no more", async () => {
    await start(scorecardFile(4));
    await addin.session.saveSettings({
      revision: addin.ready().revisions.get(addin.ready().scorecard.settings.id),
      vision: "V",
    });
    await addin.session.refresh();
    addin.excel.resetCounters();
    await addin.session.refresh();
    const reading = addin.excel.counters().syncs;
    addin.excel.resetCounters();
    await make();
    expect(addin.excel.counters().syncs - 2 * reading).toBeLessThanOrEqual(3);
  });

  test("no number is taken from a blank cell of the history, which Excel reads as 0, without being asked for", async () => {
    await start(numberedScorecardFile(2));
    await make();
    const row = rowsById().get("k_1") ?? -1;
    const before = String(addin.excel.formula(`Dashboard!${columnLetters(columnAt("before"))}${row + 1}`));
    expect(before).toMatch(/^=IF\(ISNUMBER\((.*)\),\1,""\)$/);
  });

  test.each([
    ["12 perspectives", 12, "Perspektiv", 50, 80],
    ["one perspective", 1, "Perspektiv", 50, 80],
    ["names of 200 characters", 2, "Et meget langt navn ".repeat(10), 50, 80],
    ["negative numbers", 2, "Perspektiv", -50, -80],
    ["no target", 2, "Perspektiv", 50, undefined],
    ["numbers in hundreds of millions", 2, "Perspektiv", 512_345_678, 900_000_000],
  ] as const)(
    "with %s the sheet says what the engine says, and its file is right",
    async (_, count, name, actual, target) => {
      await start(numberedScorecardFile(1));
      const entries = Array.from({ length: count - 1 }, (__, index) => {
        const of = (what: string): string => `${what} ${index} ${name}`.slice(0, 200);
        const typed = (value: number) => ({ kind: "typed", value }) as const;
        const fields =
          target === undefined ? { actual: typed(actual) } : { actual: typed(actual), target: typed(target) };
        return {
          name: of("P"),
          objectives: [{ name: of("M"), kpis: [{ name: of("K"), unit: "kr. pr. medarbejder", fields }] }],
        };
      });
      if (entries.length > 0) expect(await addin.session.addEntries(entries)).toMatchObject({ ok: true });
      await make();
      expectAsEngine();
      expect(await addin.session.freezeDashboard(WORDS)).toMatchObject({ ok: true });
      await addin.excel.settled();
      rightFileOf(addin.excel);
    },
  );

  test("four perspectives, 10 objectives and 100 KPIs take no more requests", async () => {
    await start(branchedScorecardFile(100));
    expect(await addin.session.writeNative()).toMatchObject({ ok: true });
    await addin.session.refresh();
    addin.excel.resetCounters();
    await addin.session.refresh();
    const reading = addin.excel.counters().syncs;
    addin.excel.resetCounters();
    await make();
    expect(addin.excel.counters().syncs - 2 * reading).toBeLessThanOrEqual(3);
    expect(rowsById().size).toBeGreaterThan(110);
  });

  test("what people write beside a row stays beside it when entries come and go, and their widths stay", async () => {
    await start(numberedScorecardFile(4));
    await make();
    const { grid } = addin.excel;
    const note = (id: string): CellValue => at(rowsById().get(id) ?? -1, OWN_COLUMNS);
    for (const id of ["k_2", "k_3"])
      grid.write(sheetId(), { row: rowsById().get(id) ?? -1, column: OWN_COLUMNS, rows: 1, columns: 1 }, [
        [`Note om ${id}`],
      ]);
    grid.setColumnWidths(sheetId(), { row: 0, column: 2, rows: 1, columns: 1 }, 400);
    await addin.excel.settled();
    const added = await addin.session.addEntries([
      { name: "Nyt perspektiv", objectives: [{ name: "Nyt mål", kpis: [{ name: "Ny KPI", unit: "%" }] }] },
    ]);
    expect(added).toMatchObject({ ok: true });
    expect(await addin.session.remove(kpiId("k_2"))).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(await addin.session.dashboardState()).toMatchObject({ ok: true, value: { sheet: "Dashboard", behind: 4 } });
    await make();
    expect(await addin.session.dashboardState()).toMatchObject({ ok: true, value: { behind: 0 } });
    expect(note("k_3")).toBe("Note om k_3");
    expect(note("former:k_2")).toBe("Note om k_2");
    expect(own(rowsById().get("former:k_2") ?? -1, "name")).toBe("Ikke længere i scorecardet: Kpi 2");
    expect(grid.columnWidth(sheetId(), 2)).toBe(400);
    // When the note has gone the row goes too.
    grid.write(sheetId(), { row: rowsById().get("former:k_2") ?? -1, column: OWN_COLUMNS, rows: 1, columns: 1 }, [
      [""],
    ]);
    await make();
    expectAsEngine();
  });

  test("made again and taken back, the sheet has the rows, notes, typed numbers and charts that it had, and shows the day of now", async () => {
    await start(numberedScorecardFile(4));
    await make();
    const { grid } = addin.excel;
    const beside = { row: rowsById().get("k_3") ?? -1, column: OWN_COLUMNS, rows: 1, columns: 1 };
    grid.write(sheetId(), beside, [["Note om k_3"]]);
    const typed = `Dashboard!${columnLetters(columnAt("target"))}${(rowsById().get("k_4") ?? -1) + 1}`;
    addin.excel.enter(typed, 12);
    expect(await addin.session.addEntries([{ name: "Nyt perspektiv", objectives: [] }])).toMatchObject({ ok: true });
    expect(await addin.session.remove(kpiId("k_2"))).toMatchObject({ ok: true });
    await addin.excel.settled();
    const whole = () => {
      const used = grid.usedArea(sheetId(), true);
      const area = { row: 0, column: 0, rows: used?.rows ?? 0, columns: OWN_COLUMNS + 1 };
      return [grid.formulas(sheetId(), area), grid.parts(sheetId()).charts.map(({ name, place }) => [name, place])];
    };
    const before = whole();
    const made = await addin.session.makeDashboard(WORDS);
    await addin.excel.settled();
    expect(whole()).not.toEqual(before);
    expect(addin.excel.value(typed)).not.toBe(12);
    const former = made.ok ? made.value.before : undefined;
    expect(await addin.session.makeDashboard(WORDS, WHOLE, { former })).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(whole()).toEqual(before);
    expect(addin.excel.value(typed)).toBe(12);
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 2, typedOver: [typed] } });
  });

  test("what a colleague has written or removed since the sheet was made again is not taken back, and nothing is written", async () => {
    await start(numberedScorecardFile(4));
    await make();
    const { grid } = addin.excel;
    expect(await addin.session.addEntries([{ name: "Nyt perspektiv", objectives: [] }])).toMatchObject({ ok: true });
    const made = await addin.session.makeDashboard(WORDS);
    const former = made.ok ? made.value.before : undefined;
    await addin.excel.settled();
    const refused = async (): Promise<void> => {
      await addin.excel.settled();
      const before = everything(grid);
      expect(await addin.session.makeDashboard(WORDS, WHOLE, { former })).toEqual({
        ...{ ok: false, problem: { kind: "dashboard-edited", sheet: "Dashboard" } },
      });
      await addin.excel.settled();
      expect(everything(grid)).toBe(before);
    };
    const added = [...rowsById()].find(([id]) => !former?.rows.some((row) => row.id === id));
    for (const address of [
      `Dashboard!${columnLetters(columnAt("target"))}${(rowsById().get("k_4") ?? -1) + 1}`,
      `Dashboard!${columnLetters(columnAt("name"))}400`,
      // A row that would go.
      `Dashboard!${columnLetters(OWN_COLUMNS)}${(added?.[1] ?? -1) + 1}`,
    ]) {
      const formula = addin.excel.formula(address);
      addin.excel.enter(address, "En kollegas");
      await refused();
      addin.excel.enter(address, String(formula));
    }
    addin.excel.enter(picker, 46_000);
    await addin.excel.settled();
    expect(await addin.session.makeDashboard(WORDS, WHOLE, { former })).toMatchObject({ value: { isAsBefore: true } });
    expect(await addin.session.removeDashboard()).toMatchObject({ ok: true });
    await refused();
  });

  test("taken back, rows that people have put in, a noted row that moved and a deleted perspective are as they were, and where the list lies lower the rows alone", async () => {
    await start(numberedScorecardFile(4));
    expect(await addin.session.addEntries([{ name: "Kunder", objectives: [] }])).toMatchObject({ ok: true });
    await make();
    const { grid } = addin.excel;
    const write = (row: number, column: number, text: string): void =>
      grid.write(sheetId(), { row, column, rows: 1, columns: 1 }, [[text]]);
    const rowOf = (id: string): number => rowsById().get(id) ?? -1;
    for (const id of ["k_2", "k_4"]) {
      write(rowOf(id), OWN_COLUMNS, `Note om ${id}`);
      grid.insertRows(sheetId(), rowOf(id), 2);
      write(rowOf(id) - 1, columnAt("name"), `Vores linje over ${id}`);
    }
    addin.excel.enter(`Dashboard!${columnLetters(columnAt("target"))}${rowOf("k_3") + 1}`, 12);
    await addin.excel.settled();
    const whole = () => {
      const used = grid.usedArea(sheetId(), true);
      return grid.formulas(sheetId(), { row: 0, column: 0, rows: used?.rows ?? 0, columns: OWN_COLUMNS + 1 });
    };
    const before = whole();
    const perspective = addin.ready().evaluation.root.children[1] ?? addin.ready().evaluation.root.id;
    expect(await addin.session.remove(perspective)).toMatchObject({ ok: true });
    expect(await addin.session.remove(kpiId("k_2"))).toMatchObject({ ok: true });
    for (let times = 0; times < 2; times += 1)
      expect(await addin.session.move(kpiId("k_4"), "up")).toMatchObject({ ok: true });
    const made = await addin.session.makeDashboard(WORDS);
    const former = made.ok ? made.value.before : undefined;
    await addin.excel.settled();
    expect(whole()).not.toEqual(before);
    expect(former?.rows.find(({ id }) => id === perspective)?.level).toBe("perspective");
    expect(await addin.session.makeDashboard(WORDS, WHOLE, { former })).toMatchObject({ value: { isAsBefore: true } });
    await addin.excel.settled();
    expect(whole()).toEqual(before);

    await make();
    const rows = [...rowsById().keys()];
    const more = Array.from({ length: 6 }, (_, index) => ({ name: `Perspektiv ${index + 2}`, objectives: [] }));
    expect(await addin.session.addEntries(more)).toMatchObject({ ok: true });
    const lower = await addin.session.makeDashboard(WORDS);
    await addin.excel.settled();
    const back = await addin.session.makeDashboard(WORDS, WHOLE, { former: lower.ok ? lower.value.before : undefined });
    expect(back).toMatchObject({ value: { isAsBefore: false } });
    await addin.excel.settled();
    expect([...rowsById().keys()]).toEqual(rows);
  });

  test("the sheet is found again under another name, and a name that is taken gets a number", async () => {
    await start({
      ...scorecardFile(2),
      sheets: [...scorecardFile(2).sheets, ...emptyWorkbook().sheets.map((sheet) => ({ ...sheet, name: "dashboard" }))],
    });
    expect(await addin.session.makeDashboard(WORDS)).toMatchObject({
      ok: true,
      value: { sheet: "Dashboard 2", isNew: true },
    });
    await addin.excel.settled();
    addin.excel.grid.renameSheet(addin.excel.grid.sheet("Dashboard 2")?.id ?? "", "Til mødet");
    expect(await addin.session.makeDashboard(WORDS)).toMatchObject({
      ok: true,
      value: { sheet: "Til mødet", isNew: false },
    });
  });

  test("removed, the sheet is gone and the day that was chosen on it still holds", async () => {
    await start(scorecardFile(2));
    await make();
    addin.excel.enter(picker, 46_000);
    await addin.excel.settled();
    expect(await addin.session.removeDashboard()).toEqual({ ok: true, value: undefined });
    await addin.excel.settled();
    const { grid } = addin.excel;
    expect(grid.sheet("Dashboard")).toBeUndefined();
    expect(grid.name(DASHBOARD_NAME)).toBeUndefined();
    expect(grid.name(AS_OF)?.formula).not.toContain("#REF!");
    expect(addin.ready().asOf).toBe(46_000);
    await make();
    expect(addin.ready().asOf).toBe(46_000);
    expect(addin.excel.value(picker)).toBe(46_000);
  });

  test("where nothing has a score yet the sheet and its charts are made all the same", async () => {
    await start(scorecardFile(1));
    addin.excel.enter("Data!A1", "");
    await addin.excel.settled();
    expect(addin.ready().evaluation.root.score).toBeUndefined();
    await make();
    const [trend, compare, moved] = addin.excel.grid.parts(sheetId()).charts;
    for (const chart of [trend, compare, moved])
      expect(chart && "series" in chart && chart.series.length > 1).toBe(true);
    expect(compare && "series" in compare && compare.series.map(({ categories }) => categories)).toEqual(
      Array.from({ length: 2 }, () => ({ formula: expect.stringContaining("Dashboard!") as string })),
    );
  });

  test("a report brings its dashboard up to date first, and is called by what is free", async () => {
    await start(numberedScorecardFile(2));
    const name = (made: unknown): unknown => (made as { readonly value: { readonly sheet: string } }).value.sheet;
    const first = name(await addin.session.freezeDashboard(WORDS));
    expect(await addin.session.dashboardState()).toMatchObject({ ok: true, value: { sheet: "Dashboard", behind: 0 } });
    expect(await addin.session.remove(kpiId("k_2"))).toMatchObject({ ok: true });
    expect(name(await addin.session.freezeDashboard(WORDS))).toBe(`${String(first)} 2`);
    expect(await addin.session.dashboardState()).toMatchObject({ ok: true, value: { behind: 0 } });

    // As it was made before there were charts.
    const { grid } = addin.excel;
    const list = Math.min(...rowsById().values());
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Dashboard");
      for (const each of CHART_NAMES) sheet.charts.getItem(each).delete();
      await workbook.context.sync();
    });
    grid.deleteRows(sheetId(), list - 2 - CHART_ROWS, CHART_ROWS);
    await addin.excel.settled();
    const third = String(name(await addin.session.freezeDashboard(WORDS)));
    await addin.excel.settled();
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 0, chartsGone: 0, typedOver: [] } });
    expect(Math.min(...rowsById().values())).toBe(list);
    expect(at(list, columnAt("name"), third)).toBe(WORDS.da.whole);
    expect(at(list - 1, columnAt("name"), third)).toBe(WORDS.da.headings.name);
  });

  test("an entry that has moved, and a row whose note has gone, are behind, and a report brings both up to date", async () => {
    await start(numberedScorecardFile(4));
    await make();
    const { grid } = addin.excel;
    const beside = (id: string) => ({ row: rowsById().get(id) ?? -1, column: OWN_COLUMNS, rows: 1, columns: 1 });
    grid.write(sheetId(), beside("k_2"), [["Note"]]);
    expect(await addin.session.remove(kpiId("k_2"))).toMatchObject({ ok: true });
    await make();
    const note = beside("former:k_2");
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 0, typedOver: [] } });
    expect(await addin.session.move(kpiId("k_4"), "up")).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 1 } });
    grid.write(sheetId(), note, [[""]]);
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 2 } });
    expect(await addin.session.freezeDashboard(WORDS)).toMatchObject({ ok: true });
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 0 } });
  });

  test("rows that people have put in among ours stay where they were with what is written in them, and blank ones go", async () => {
    await start(numberedScorecardFile(4));
    await make();
    const { grid } = addin.excel;
    const write = (row: number, column: number, text: string): void =>
      grid.write(sheetId(), { row, column, rows: 1, columns: 1 }, [[text]]);
    const rowOf = (id: string): number => rowsById().get(id) ?? -1;
    write(rowOf("k_3"), OWN_COLUMNS, "Note om k_3");
    grid.insertRows(sheetId(), rowOf("k_2"), 2);
    write(rowOf("k_2") - 1, columnAt("name"), "Vores egen linje");
    grid.insertRows(sheetId(), rowOf("k_4"), 1);
    write(rowOf("k_4") - 1, OWN_COLUMNS, "Note uden KPI");
    await addin.excel.settled();
    expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 3, typedOver: [] } });
    for (let times = 0; times < 2; times += 1) {
      await make();
      expect(rowOf("k_2") - rowOf("k_1")).toBe(2);
      expect(own(rowOf("k_2") - 1, "name")).toBe("Vores egen linje");
      expect(at(rowOf("k_3"), OWN_COLUMNS)).toBe("Note om k_3");
      expect(at(rowOf("k_4") - 1, OWN_COLUMNS)).toBe("Note uden KPI");
      expect(own(rowOf("k_4"), "name")).toBe("Kpi 4");
      expect(await addin.session.dashboardState()).toMatchObject({ value: { behind: 0, typedOver: [] } });
    }
  });

  test("neither a dashboard nor a report is taken for numbers that a KPI could be linked to", async () => {
    await start(numberedScorecardFile(2));
    const made = await addin.session.freezeDashboard(WORDS);
    const report = made.ok ? made.value.sheet : "";
    for (const sheet of ["Dashboard", report]) {
      addin.excel.select(`'${sheet}'!D20`);
      expect(await addin.session.bindToSelection(kpiId("k_1"), "actual")).toMatchObject({
        ok: false,
        problem: { kind: "selection-in-model" },
      });
    }
  });

  test.each([
    ["the definitions are", "BSC Model", { kind: "sheet-protected", sheet: "BSC Model" }],
    ["the workbook's structure is", undefined, { kind: "structure-protected" }],
  ] as const)(
    "while %s protected it is neither made nor removed, and nothing is written",
    async (_, sheet, problem) => {
      await start(scorecardFile(2));
      await addin.session.writeNative();
      for (const action of ["makeDashboard", "removeDashboard"] as const) {
        await addin.excel.settled();
        const before = everything(addin.excel.grid);
        await protect(sheet, true);
        const done = action === "makeDashboard" ? addin.session.makeDashboard(WORDS) : addin.session.removeDashboard();
        expect(await done).toEqual({ ok: false, problem });
        await protect(sheet, false);
        expect(everything(addin.excel.grid)).toBe(before);
        await make();
      }
    },
  );

  test("periods that are no months are headed by the end of their code", async () => {
    await start(scorecardFile(1));
    const { settings } = addin.ready().scorecard;
    const revision = addin.ready().revisions.get(settings.id);
    expect(await addin.session.saveSettings({ revision, frequency: "quarter" })).toMatchObject({ ok: true });
    ["2025-10", "2026-01", "2026-04", "2026-07"].forEach((month, index) => {
      addin.excel.enter(
        `Data!D${index + 1}`,
        dayOf({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)), day: 1 }),
      );
      addin.excel.enter(`Data!E${index + 1}`, 40 + index);
    });
    expect(await addin.session.bindSeries(kpiId("k_1"), { Actual: "Data!E1:E4", Period: "Data!D1:D4" })).toMatchObject({
      ok: true,
    });
    await make();
    addin.excel.enter(picker, dayOf({ year: 2026, month: 10, day: 1 }) - 1);
    await addin.excel.settled();
    const header = Math.min(...rowsById().values()) - 1;
    const shown = Array.from({ length: STRIP }, (_, index) => own(header, period(index + 1)));
    expect(shown.filter((each) => each !== "")).toEqual(["K4", "K1", "K2", "K3"]);
  });

  const validationOfPicker = async (): Promise<string> =>
    Excel.run(async ({ workbook }) => {
      const { dataValidation } = workbook.worksheets.getItem("Dashboard").getRange(picker.split("!")[1] ?? "");
      dataValidation.load("type");
      await workbook.context.sync();
      return dataValidation.type;
    });

  test("a day on a sheet of somebody's own stays there, is shown, and cannot be picked on the dashboard", async () => {
    await start(scorecardFile(2));
    await make();
    expect(await validationOfPicker()).toBe("List");
    addin.excel.grid.changeName(AS_OF, { formula: "=Data!$J$1" });
    addin.excel.enter("Data!J1", 46_000);
    await addin.excel.settled();
    await make();
    expect(addin.excel.grid.name(AS_OF)?.formula).toBe("=Data!$J$1");
    expect(addin.excel.value(picker)).toBe(46_000);
    expect(await validationOfPicker()).toBe("None");
    expect(at(2, columnAt("initiative"))).toBe("Dagen vælges på arket »Data«");
  });

  test("what needs action comes with what cannot be scored first, then the lowest score", async () => {
    await start(numberedScorecardFile(4));
    addin.excel.enter("Data!A2", "ukendt");
    await addin.excel.settled();
    await make();
    const { grid } = addin.excel;
    const used = grid.usedArea(sheetId(), true);
    const names = grid
      .values(sheetId(), { row: 0, column: columnAt("name"), rows: used?.rows ?? 0, columns: 1 })
      .flat();
    const heading = names.indexOf(WORDS.da.needs);
    const listed = Array.from({ length: 8 }, (_, index) => heading + 1 + index).filter(
      (row) => own(row, "name") !== "",
    );
    expect(own(listed[0] ?? -1, "status")).toBe(STATUS_WORDS.da.failed);
    const scores = listed.slice(1).map((row) => Number(own(row, "score")));
    expect(scores).toEqual([...scores].sort((one, other) => one - other));
  });

  test("a dashboard of a perspective or of an owner has its own sheet beside the whole, shows just that, and says what the engine says", async () => {
    await start(numberedScorecardFile(2));
    const added = await addin.session.addEntries([
      { name: "Vækst", objectives: [{ name: "Nyt mål", kpis: [{ name: "Salg", unit: "%", fields: {} }] }] },
    ]);
    expect(added).toMatchObject({ ok: true });
    const [kpi] = addin.ready().scorecard.kpis;
    const revision = addin.ready().revisions.get(kpi?.id ?? kpiId("k_1"));
    const unchanged = { kind: "unchanged" } as const;
    const owned = await addin.session.saveKpi({
      ...{ ...kpi, revision, owner: "Anne & Co." },
      fields: { actual: unchanged, target: unchanged, baseline: unchanged },
    } as never);
    expect(owned).toMatchObject({ ok: true });
    await make();
    const whole = addin.ready().evaluation;
    const perspective = { kind: "perspective", id: whole.root.children[0] ?? whole.root.id } as const;
    const owner = { kind: "owner", owner: "anne & co." } as const;
    for (const [scope, name, count] of [
      [perspective, `Dashboard ${whole.nodes.get(perspective.id)?.name ?? ""}`, whole.nodes.size - 4],
      [owner, "Dashboard anne & co.", 4],
    ] as const) {
      for (const isNew of [true, false])
        expect(await addin.session.makeDashboard(WORDS, scope)).toMatchObject({
          ok: true,
          value: { sheet: name, isNew },
        });
      await addin.excel.settled();
      expect(await addin.session.dashboardState(scope)).toMatchObject({
        value: { sheet: name, behind: 0, isWhole: true, typedOver: [], former: [] },
      });
      expect(at(2, columnAt("initiative"), name)).toBe("Dagen vælges på arket »Dashboard«");
      const rows = rowsById(name);
      expect(rows.size).toBe(count);
      for (const [id, row] of rows) {
        const node = addin.ready().evaluation.nodes.get(id as NodeId);
        expect(rounded(at(row, columnAt("score"), name))).toBe(Number(node?.score?.toFixed(6) ?? NaN) || "");
      }
    }
    // A perspective with nothing below it has nothing to compare: its charts go.
    const growth = { kind: "perspective", id: whole.root.children[1] ?? whole.root.id } as const;
    const drawn = (): number => addin.excel.grid.parts(sheetId("Dashboard Vækst")).charts.length;
    expect(await addin.session.makeDashboard(WORDS, growth)).toMatchObject({ value: { sheet: "Dashboard Vækst" } });
    expect(drawn()).toBe(CHART_NAMES.length);
    const [objective] = whole.nodes.get(growth.id)?.children ?? [];
    for (const id of [...(objective === undefined ? [] : (whole.nodes.get(objective)?.children ?? [])), objective])
      expect(await addin.session.remove(id ?? whole.root.id)).toMatchObject({ ok: true });
    expect(await addin.session.makeDashboard(WORDS, growth)).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(drawn()).toBe(0);
    expect(await addin.session.dashboardState(growth)).toMatchObject({ value: { chartsGone: 0, behind: 0 } });

    // The owner answers for nothing any more: the sheet is still there to be seen and removed.
    const { scorecard, revisions } = addin.ready();
    const [first] = scorecard.kpis;
    await addin.session.saveKpi({
      ...{ ...first, revision: revisions.get(first?.id ?? kpiId("k_1")), owner: "" },
      fields: { actual: unchanged, target: unchanged, baseline: unchanged },
    } as never);
    const former = { kind: "former", mark: dashboardMark(owner), sheet: "Dashboard anne & co." } as const;
    for (const scope of [WHOLE, former])
      expect(await addin.session.dashboardState(scope)).toMatchObject({ value: { former: [former] } });
    expect(await addin.session.makeDashboard(WORDS, former)).toMatchObject({ problem: { kind: "row-gone" } });
    expect(await addin.session.removeDashboard(former)).toMatchObject({ ok: true });
    expect(await addin.session.dashboardState(owner)).toMatchObject({ value: { sheet: undefined, former: [] } });
    expect(await addin.session.dashboardState()).toMatchObject({ value: { sheet: "Dashboard", behind: 2 } });
  });
});

async function protect(sheet: string | undefined, isOn: boolean): Promise<void> {
  await Excel.run(async ({ workbook }) => {
    const { protection } = sheet === undefined ? workbook : workbook.worksheets.getItem(sheet);
    if (isOn) protection.protect();
    else protection.unprotect();
    await workbook.context.sync();
  });
  await addin.excel.settled();
}

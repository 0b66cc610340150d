import { readFileSync } from "node:fs";
import path from "node:path";
import { DASHBOARD_SHEET as WORDS } from "../../src/language";
import { after, dayOf, periodCode, type NodeEvaluation, type Status } from "../../src/scorecard";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue } from "../../src/workbench/grid/grid";
import { CHART_COLUMNS } from "../../src/workbook/dashboard/charts/chartColumns";
import { CHART_NAMES } from "../../src/workbook/dashboard/charts/chartSpec";
import { chartNames } from "../../src/workbook/dashboard/charts/chartsPlan";
import { COMPARE } from "../../src/workbook/dashboard/charts/compareBlock";
import { MOVED } from "../../src/workbook/dashboard/charts/movedBlock";
import { TREND } from "../../src/workbook/dashboard/charts/trendBlock";
import { columnAt, OWN_COLUMNS, period, STRIP, type DashboardColumn } from "../../src/workbook/dashboard/columns";
import { firstChartRow } from "../../src/workbook/dashboard/plan";
import { withUnit } from "../../src/workbook/dashboard/valueFormat";
import { SYMBOLS } from "../../src/workbook/dashboard/symbols";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { startAddin, type RunningAddin } from "../support/addin";
import { isSame, listRows } from "../support/dashboardFaults";

const SAMPLE = path.resolve(__dirname, "../../assets/sample/sample.json");
const CELLS = "Celler";

let addin: RunningAddin;

beforeAll(async () => {
  addin = await startAddin(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  expect(await addin.session.makeDashboard(WORDS)).toMatchObject({ ok: true });
  addin.excel.grid.addSheet(CELLS);
  await addin.excel.settled();
});
afterAll(() => addin.excel.stop());

/** A cell of the dashboard, what somebody would type to ask the add-in for the same, and how its answer is written on the sheet. */
interface Asked {
  readonly cell: string;
  readonly formula: string;
  readonly shown: CellValue;
  readonly as?: (answer: CellValue) => CellValue;
}

const byCode = (answer: CellValue): CellValue => SYMBOLS[answer as Status];

function valuesOf(sheet: string, rows: number, columns: number): readonly (readonly CellValue[])[] {
  return addin.excel.grid.values(addin.excel.grid.sheet(sheet)?.id ?? "", { row: 0, column: 0, rows, columns });
}

/** Every number of the list, of tiles and of what charts are drawn from, with the cells that somebody would type for them. */
function allAsked(): readonly Asked[] {
  const { evaluation, moment, scorecard } = addin.ready();
  const { id = "" } = addin.excel.grid.sheet("Dashboard") ?? {};
  const used = addin.excel.grid.usedArea(id, true);
  const height = (used?.row ?? 0) + (used?.rows ?? 0);
  const sheet = valuesOf("Dashboard", height, 60);
  const rows = listRows((row, column) => sheet[row]?.[column] ?? "", height);
  const codeBefore = (steps: number): string =>
    periodCode(after(moment.period, -steps), scorecard.settings.fiscalYearStart);
  const at = (row: number, column: DashboardColumn) => ({
    cell: `${columnLetters(columnAt(column))}${row + 1}`,
    shown: sheet[row]?.[columnAt(column)] ?? "",
  });
  const nodes = [...evaluation.nodes.values()];
  const name = ({ level, name: own }: NodeEvaluation): string => (level === "scorecard" ? "" : `"${own}"`);
  const ofRow = (node: NodeEvaluation): readonly Asked[] => {
    const row = rows.get(node.id) ?? -1;
    const own = name(node);
    const since = (steps: number): string => `BSC.SCORE(${own})-BSC.SCORE(${own},"${codeBefore(steps)}")`;
    const strip = Array.from({ length: STRIP }, (_, index): Asked => {
      const steps = STRIP - 1 - index;
      const when = steps === 0 ? "" : `"${codeBefore(steps)}"`;
      return { ...at(row, period(index + 1)), formula: `BSC.STATUS(${own},${when},"kode")`, as: byCode };
    });
    return [
      { ...at(row, "score"), formula: `BSC.SCORE(${own})` },
      { ...at(row, "status"), formula: `BSC.STATUS(${own})` },
      { ...at(row, "symbol"), formula: `BSC.STATUS(${own},,"kode")`, as: byCode },
      { ...at(row, "change"), formula: since(1) },
      { ...at(row, "inYear"), formula: since(STRIP) },
      ...strip,
      ...(node.level === "kpi"
        ? [
            { ...at(row, "actual"), formula: `BSC.ACTUAL(${own})` },
            { ...at(row, "target"), formula: `BSC.TARGET(${own})` },
            { ...at(row, "deviation"), formula: `BSC.GAP(${own},,"procent")` },
          ]
        : []),
      ...(node.level === "kpi" || node.level === "objective"
        ? [{ ...at(row, "owner"), formula: `BSC.OWNER(${own})` }]
        : []),
    ];
  };
  const parts = evaluation.root.children.map((each) => evaluation.nodes.get(each));
  const names = chartNames(firstChartRow(Math.max(...rows.values())), parts.length);
  const drawn = (row: number, column: number) => at(row, CHART_COLUMNS[column] ?? "light");
  const charts = [
    ...Array.from({ length: STRIP }, (_, index): Asked => {
      const steps = STRIP - 1 - index;
      const when = steps === 0 ? "" : `,"${codeBefore(steps)}"`;
      return { ...drawn(names.trend + 1 + index, TREND.score), formula: `BSC.SCORE(${when})` };
    }),
    ...parts.flatMap((part, index): readonly Asked[] => {
      const [own, row] = [part === undefined ? "" : name(part), index + 1];
      return [
        { ...drawn(names.compare + row, COMPARE.now), formula: `BSC.SCORE(${own})` },
        { ...drawn(names.compare + row, COMPARE.before), formula: `BSC.SCORE(${own},"${codeBefore(1)}")` },
      ];
    }),
    { ...drawn(names.moved + parts.length + 2, MOVED.whole), formula: `BSC.CHANGE()` },
  ];
  return [...nodes.flatMap(ofRow), ...charts];
}

test.each([10, 9, 6])(
  "what the dashboard of the sample says of month %i is what BSC functions say in cells beside it",
  async (month) => {
    const day = dayOf({ year: 2026, month: month + 1, day: 1 }) - 1;
    addin.excel.enter(`Dashboard!${columnLetters(columnAt("initiative"))}1`, day);
    await addin.excel.settled();
    expect(addin.ready().asOf).toBe(day);
    const asked = allAsked();
    const { grid } = addin.excel;
    const { id = "" } = grid.sheet(CELLS) ?? {};
    const area = { row: 0, column: 0, rows: asked.length, columns: 1 };
    grid.write(
      id,
      area,
      asked.map(({ formula }) => [`=IFERROR(${formula},"")`]),
    );
    await addin.excel.settled();
    const answers = grid.values(id, area).map(([answer]) => answer ?? "");
    const faults = asked.flatMap(({ cell, formula, shown, as = (answer) => answer }, index) => {
      const answer = as(answers[index] ?? "");
      return isSame(answer, shown === "#N/A" ? "" : shown) ? [] : [{ cell, formula, answer, shown }];
    });
    expect(faults).toEqual([]);
    expect(answers.filter((answer) => typeof answer === "number").length).toBeGreaterThan(150);
    expect(answers).not.toContain("#NAME?");
  },
);

/** The answer of one cell. */
async function answerOf(formula: string): Promise<CellValue> {
  addin.excel.enter(`${CELLS}!C1`, `=IFERROR(${formula},"")`);
  await addin.excel.settled();
  return addin.excel.value(`${CELLS}!C1`);
}

test("a report has a block for each KPI that is asked about, with what BSC functions say of its periods and why", async () => {
  addin.excel.enter(
    `Dashboard!${columnLetters(columnAt("initiative"))}1`,
    dayOf({ year: 2026, month: 11, day: 1 }) - 1,
  );
  await addin.excel.settled();
  const { scorecard, evaluation, moment } = addin.ready();
  const asked = scorecard.kpis.filter(({ frequency }) => frequency === "month").slice(-4);
  const made = await addin.session.freezeDashboard(WORDS, { asked: asked.map(({ id }) => id) });
  await addin.excel.settled();
  const sheet = made.ok ? made.value.sheet : "";
  const { id = "" } = addin.excel.grid.sheet(sheet) ?? {};
  const used = addin.excel.grid.usedArea(id, true);
  const values = valuesOf(sheet, (used?.row ?? 0) + (used?.rows ?? 0), 40);
  for (const kpi of asked) {
    const title = `${SYMBOLS[evaluation.kpis.get(kpi.id)?.status ?? "none"]} ${withUnit(kpi.name, kpi.unit)}`;
    const top = values.findIndex((row) => row[columnAt("symbol")] === title);
    expect(top).toBeGreaterThan(0);
    const drawn = (row: number, place: number): CellValue =>
      values[row]?.[columnAt(CHART_COLUMNS[place] ?? "id")] ?? "";
    for (const steps of [0, 1, 11]) {
      const code = periodCode(after(moment.period, -steps), scorecard.settings.fiscalYearStart);
      const row = top + 1 + STRIP - steps;
      for (const [place, asks] of [
        [1, "ACTUAL"],
        [2, "TARGET"],
      ] as const) {
        const answer = await answerOf(`BSC.${asks}("${kpi.name}","${code}")`);
        expect(typeof answer).toBe("number");
        expect(drawn(row, place)).toBeCloseTo(Number(answer), 6);
      }
    }
    const texts = values.slice(top + 1, top + 1 + STRIP).map((row) => String(row[columnAt("status")]));
    const explained = String(await answerOf(`BSC.EXPLAIN("${kpi.name}")`));
    expect(texts.join(" ")).toContain(explained.replace(/\s/g, " ").slice(0, 60));
    expect(texts.join(" ")).toMatch(/Signal i |Ingen signaler|For få data/);
  }
});

test("a presentation shows what the dashboard shows, with the numbers that its charts are drawn from", async () => {
  const read = await addin.session.readDeck(WORDS);
  if (!read.ok) throw new Error(read.problem.kind);
  const { tiles, charts, needs, title } = read.value;
  const { evaluation, scorecard } = addin.ready();
  expect(title).toBe(scorecard.settings.name);
  const tiled = [evaluation.root, ...evaluation.root.children.map((id) => evaluation.nodes.get(id))];
  expect(tiles.map(({ score }) => score)).toEqual(tiled.map((node) => WORDS.da.scoreText(node?.score ?? NaN)));
  const score = charts[0]?.series.at(-1)?.values ?? [];
  expect(score).toHaveLength(STRIP);
  expect(score.at(-1)).toBeCloseTo(evaluation.root.score ?? NaN, 6);
  expect(charts[1]?.series[0]?.values).toEqual(tiled.slice(1).map((node) => expect.closeTo(node?.score ?? NaN, 6)));
  expect(charts.map(({ message }) => message)).not.toContain("");
  expect(needs.title).toBe(WORDS.da.needs);
  expect(needs.rows.length).toBeGreaterThan(3);
  expect(needs.rows.every(({ cells }) => cells[1] !== "" && cells[5] !== "")).toBe(true);
});

test("what somebody has written over a formula is not presented", async () => {
  const row = valuesOf("Dashboard", 40, OWN_COLUMNS).findIndex((each) => each[columnAt("id")] !== "");
  const typed = `Dashboard!${columnLetters(columnAt("score"))}${row + 1}`;
  addin.excel.enter(typed, 100);
  await addin.excel.settled();
  expect(await addin.session.readDeck(WORDS)).toMatchObject({
    ok: false,
    problem: { kind: "dashboard-typed-over", addresses: [typed] },
  });
  expect(await addin.session.makeDashboard(WORDS)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(await addin.session.readDeck(WORDS)).toMatchObject({ ok: true });
});

test("where Excel makes no pictures, each that is missing is named", async () => {
  const taken = await addin.session.takePictures();
  expect(taken.ok && taken.value.map(({ of, png }) => [of.kind, png])).toEqual([
    ["cells", undefined],
    ...CHART_NAMES.map(() => ["chart", undefined]),
  ]);
});

test("without a dashboard there is nothing to present, and nothing to take a picture of", async () => {
  expect(await addin.session.removeDashboard()).toMatchObject({ ok: true });
  expect(await addin.session.readDeck(WORDS)).toMatchObject({ ok: false, problem: { kind: "dashboard-outdated" } });
  expect(await addin.session.takePictures()).toEqual({ ok: true, value: [] });
});

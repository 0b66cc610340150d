import { dayOf, kpiId, parsePeriod, type Period } from "../../src/scorecard";
import { evaluationAt, pastOf, type KpiDraft } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { historyOfEngine, historyRows, inOrder } from "../support/historyRows";
import { interleave } from "../support/interleave";
import { blockContents } from "../support/numbersFile";
import { onDay } from "../support/onDay";
import { share } from "../support/runs";
import { numberedScorecardFile, scorecardFile } from "../support/scorecardFile";
import { tableRows } from "../support/tableRows";
import { startForTwo } from "../support/users";

// What stood in single cells when somebody saved is the past of their KPIs, with its day.
let addin: RunningAddin;
afterEach(async () => {
  addin.session.setUser("");
  await addin.excel.stop();
  jest.useRealTimers();
});

const [MIDDLE, END, NEXT] = [14, 28, 5];
const october = (day: number): Date => new Date(Date.UTC(2026, 9, day, 9));
const november = (day: number): Date => new Date(Date.UTC(2026, 10, day, 9));
const periodOf = (code: string): Period => {
  const period = parsePeriod(code, { frequency: "month", fiscalYearStart: 1 });
  if (period === undefined) throw new Error(code);
  return period;
};
const OCTOBER = periodOf("2026-10");

function draft({ ready }: Pick<RunningAddin, "ready">, id: string, change: Partial<KpiDraft>): KpiDraft {
  const kpi = ready().scorecard.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`${id} is not there`);
  const { name, unit, weight, parent } = kpi;
  const unchanged = { kind: "unchanged" } as const;
  const fields = { actual: unchanged, target: unchanged, baseline: unchanged };
  return { id: kpi.id, revision: ready().revisions.get(kpi.id), parent, name, unit, weight, fields, ...change };
}

async function save(weight: number): Promise<void> {
  expect(await addin.session.saveKpi(draft(addin, "k_2", { weight }))).toMatchObject({ ok: true });
  await addin.excel.settled();
}

async function enter(address: string, value: string | number): Promise<void> {
  addin.excel.enter(address, value);
  await addin.excel.settled();
}

/** Another day begins, and the workbook is calculated and read again. */
async function sleepUntil(day: Date): Promise<void> {
  onDay(day);
  addin.excel.grid.calculate("Recalculate");
  await addin.excel.settled();
  await addin.session.refresh();
  await addin.excel.settled();
}

const kept = (grid = addin.excel.grid): readonly (readonly unknown[])[] =>
  tableRows(grid, "BSC_KeptValues").flatMap(({ Kpi, Period: code, Day, Value, Target, By }) =>
    Kpi === "" ? [] : [[Kpi, code, Day, Value, Target, By]],
  );
const inOctober = (day: number): number => dayOf({ year: 2026, month: 10, day });
const rootIn = (period: Period): number | undefined => evaluationAt(addin.ready(), period).root.score;

/** October as it was kept on the 14th with 70 and 51 of 100; it is November now, and the cells hold 10 and 51. */
async function startInNovember(): Promise<void> {
  onDay(october(MIDDLE));
  addin = await startAddin(numberedScorecardFile(2));
  addin.session.setUser("Anne");
  await save(1);
  await enter("Data!A1", 70);
  await save(3);
  await sleepUntil(november(NEXT));
  await enter("Data!A1", 10);
}

test("a row a KPI and period holds what was last saved with, its day and who", async () => {
  await startInNovember();
  expect(kept()).toEqual([
    ["k_1", "2026-10", inOctober(MIDDLE), 70, 100, "Anne"],
    ["k_2", "2026-10", inOctober(MIDDLE), 51, 100, "Anne"],
  ]);
  addin.session.setUser("Bo");
  await save(1);
  expect(kept().slice(2)).toMatchObject(
    [
      ["k_1", "2026-11", dayOf({ year: 2026, month: 11, day: NEXT }), 10, 100, "Bo"],
      ["k_2", "2026-11", {}, 51, 100, "Bo"],
    ].map((row) => row.map((cell) => (typeof cell === "object" ? (expect.any(Number) as number) : cell))),
  );
});

test("the pane's evaluation, its history, cells and the sheet of the history say what was kept, and the present does not", async () => {
  await startInNovember();
  expect(rootIn(OCTOBER)).toBeCloseTo((70 + 3 * 51) / 4, 9);
  expect(addin.ready().evaluation.root.score).toBeCloseTo((10 + 3 * 51) / 4, 9);
  const { table } = pastOf(addin.ready());
  expect(table.periods.map(({ index }) => index)).toEqual([OCTOBER.index, OCTOBER.index + 1]);
  expect([...(table.columns.get(kpiId("k_1"))?.actual ?? [])]).toEqual([70, 10]);
  expect([...(table.columns.get(kpiId("k_1"))?.own ?? [])]).toEqual([1, 1]);
  await enter("Rapport!C1", '=BSC.SCORE("Kpi 1","2026-10")');
  await enter("Rapport!C2", '=BSC.EXPLAIN("Kpi 1","2026-10")');
  await enter("Rapport!C3", '=BSC.EXPLAIN("Kpi 1")');
  expect(addin.excel.value("Rapport!C1")).toBe(70);
  expect(addin.excel.value("Rapport!C2")).toContain("Værdien er den, der stod i cellen den 14. okt. 2026.");
  expect(addin.excel.value("Rapport!C3")).not.toContain("stod i cellen");
  await save(2);
  expect(inOrder(historyRows(addin.excel.grid))).toEqual(inOrder(historyOfEngine(addin.ready())));
  expect(historyRows(addin.excel.grid)).toContainEqual(expect.arrayContaining(["k_1", "2026-10", 70]));
});

test("native formulas say it for those without the add-in: the whole month by its last day, and before the day that was kept nothing", async () => {
  await startInNovember();
  const looksAt = async (day: number): Promise<number | undefined> => {
    await addin.session.lookAt(inOctober(day));
    await addin.excel.settled();
    const { evaluation } = addin.ready();
    expect(differences(evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
    return evaluation.root.score;
  };
  expect(await looksAt(31)).toBe(rootIn(OCTOBER));
  expect(await looksAt(MIDDLE)).toBe(rootIn(OCTOBER));
  expect(await looksAt(MIDDLE - 1)).toBeUndefined();
});

test("the target it was judged by is kept with it", async () => {
  await startInNovember();
  await enter("Data!B1", 200);
  expect(evaluationAt(addin.ready(), OCTOBER).kpis.get(kpiId("k_1"))).toMatchObject({ score: 70 });
});

test("opening, refreshing and what is entered in cells keep nothing", async () => {
  onDay(october(MIDDLE));
  addin = await startAddin(scorecardFile(2));
  await addin.session.refresh();
  await enter("Data!A1", 70);
  expect(kept()).toEqual([]);
});

test.each<[string, string | number]>([
  ["a text", "mangler"],
  ["an error", "=1/0"],
  ["nothing", ""],
])("%s is not kept: what was kept before stays with its day", async (_, content) => {
  onDay(october(MIDDLE));
  addin = await startAddin(scorecardFile(2));
  await save(1);
  await sleepUntil(october(END));
  await enter("Data!A1", content);
  await save(2);
  expect(kept()).toEqual([
    ["k_1", "2026-10", inOctober(MIDDLE), 50, 100, ""],
    ["k_2", "2026-10", inOctober(END), 51, 100, ""],
  ]);
});

test("what was kept is never lent to a month in which nothing was", async () => {
  await startInNovember();
  await enter("Data!A1", "");
  await enter("Data!A2", "");
  expect(addin.ready().evaluation.root).toMatchObject({ score: undefined, status: "none" });
  expect(rootIn(periodOf("2026-09"))).toBeUndefined();
  await sleepUntil(new Date(Date.UTC(2027, 0, 4, 9)));
  expect([OCTOBER, periodOf("2026-11"), periodOf("2026-12")].map(rootIn)).toEqual([55.75, undefined, undefined]);
});

test("a closed period says what it was closed with, and a KPI with a series what its series says", async () => {
  await startInNovember();
  expect(await addin.session.closePeriod(OCTOBER)).toMatchObject({ ok: true });
  expect(rootIn(OCTOBER)).toBeCloseTo((10 + 3 * 51) / 4, 9);
  expect(await addin.session.reopenPeriod(OCTOBER)).toMatchObject({ ok: true });
  expect(rootIn(OCTOBER)).toBeCloseTo((70 + 3 * 51) / 4, 9);
  await enter("Data!D1", inOctober(31));
  await enter("Data!E1", 33);
  await addin.session.bindSeries(kpiId("k_1"), { Actual: "Data!E1:E1", Period: "Data!D1:D1" });
  await addin.excel.settled();
  expect(evaluationAt(addin.ready(), OCTOBER).kpis.get(kpiId("k_1"))).toMatchObject({ score: 33 });
});

test("taking a change back leaves what the cells say", async () => {
  onDay(october(MIDDLE));
  addin = await startAddin(scorecardFile(2));
  const fields = { ...draft(addin, "k_1", {}).fields, target: { kind: "typed", value: 50 } } as const;
  expect(await addin.session.saveKpi(draft(addin, "k_1", { fields }))).toMatchObject({ ok: true });
  expect(kept()[0]).toEqual(["k_1", "2026-10", inOctober(MIDDLE), 50, 50, ""]);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(kept()[0]).toEqual(["k_1", "2026-10", inOctober(MIDDLE), 50, 100, ""]);
});

test("where the scorecard says so nothing more is kept, and what has been stays", async () => {
  await startInNovember();
  const { scorecard, revisions } = addin.ready();
  const revision = revisions.get(scorecard.settings.id);
  expect(await addin.session.saveSettings({ revision, keeping: "atClose" })).toMatchObject({ ok: true });
  await save(1);
  expect(kept()).toHaveLength(2);
  expect(rootIn(OCTOBER)).toBe(60.5);
});

test("columns that people have added keep what stands in them, and a row that they have deleted is made again", async () => {
  onDay(october(MIDDLE));
  addin = await startAddin(scorecardFile(2));
  await save(1);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("BSC_KeptValues");
    table.columns.add(undefined, [["Note"], ["min"], ["note"]]);
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  await save(2);
  expect(kept().map(([id]) => id)).toEqual(["k_2", "k_1"]);
  expect(tableRows(addin.excel.grid, "BSC_KeptValues").map(({ Note }) => Note)).toEqual(["note", ""]);
});

const ORDERS = [[[0, 1]], [[0, 0, 1]], [[1, 1, 0]], [[1, 0, 0]]];

test.each(share(ORDERS, { every: 2, place: 0 }))(
  "two who save at once leave one row of each KPI (requests in the order %j)",
  async (order) => {
    onDay(october(MIDDLE));
    const shared = await startForTwo(scorecardFile(3));
    const [anne, bo] = shared.users;
    for (const weight of [3, 5]) {
      let turn = 0;
      await interleave(shared.users, () => order[turn++ % order.length] ?? 0, [
        () => anne.session.saveKpi(draft(anne, "k_1", { weight })),
        () => bo.session.saveKpi(draft(bo, "k_2", { weight })),
      ]);
      await shared.workbench.settled();
      expect(kept(shared.workbench.grid).map((row) => row.slice(0, 5))).toEqual([
        ["k_1", "2026-10", inOctober(MIDDLE), 50, 100],
        ["k_2", "2026-10", inOctober(MIDDLE), 51, 100],
        ["k_3", "2026-10", inOctober(MIDDLE), 52, 100],
      ]);
    }
    await shared.stop();
    addin = await startAddin(scorecardFile(1));
  },
);

/** Writes into the table of kept values, as somebody does who edits it, and reads it. */
async function rewrite(column: string, content: string | number | boolean): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("BSC_KeptValues");
    table.columns.getItem(column).getDataBodyRange().getCell(0, 0).values = [[content]];
    await context.sync();
  });
  await addin.session.refresh();
  await addin.excel.settled();
}

async function looksAtOctober(): Promise<unknown> {
  await addin.session.lookAt(inOctober(31));
  await addin.excel.settled();
  const { evaluation } = addin.ready();
  expect(differences(evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
  const { state, score } = evaluation.kpis.get(kpiId("k_1")) ?? {};
  return [state, score];
}

test.each<[string, Partial<KpiDraft>, string, string | number | boolean, unknown]>([
  ["a word by a linear KPI", {}, "Value", "ja", ["no-data", undefined]],
  ["a logical value by a linear KPI", {}, "Value", true, ["no-data", undefined]],
  ["a target that is a word", {}, "Target", "ja", ["no-data", undefined]],
  ["a word that says yes", { kind: "yesNo" }, "Value", "Ja", ["scored", 0]],
  ["a word that says neither", { kind: "yesNo" }, "Value", "måske", ["no-data", undefined]],
  [
    "a word of a scale",
    { kind: "qualitative", rule: { words: [{ word: "Høj", score: 80 }] } },
    "Value",
    "høj",
    ["scored", 80],
  ],
  [
    "a word that the scale has no more",
    { kind: "qualitative", rule: { words: [{ word: "Høj", score: 80 }] } },
    "Value",
    "lav",
    ["no-data", undefined],
  ],
  ["a month of what adds up", { aggregation: { kind: "sum" } }, "Period", "'2026-10", ["scored", 70]],
  ["another period of what adds up", { aggregation: { kind: "sum" } }, "Period", "2026-Q4", ["no-data", undefined]],
  ["another period of a level", {}, "Period", "2026-Q4", ["scored", 70]],
])("%s is read alike by the engine and by native formulas", async (_, change, column, content, said) => {
  await startInNovember();
  expect(await addin.session.saveKpi(draft(addin, "k_1", change))).toMatchObject({ ok: true });
  await rewrite(column, content);
  expect(await looksAtOctober()).toEqual(said);
});

test("with inertia the lights are those of the engine in the next month too, before anybody has saved again", async () => {
  onDay(october(MIDDLE));
  addin = await startAddin(numberedScorecardFile(2));
  const { scorecard, revisions } = addin.ready();
  const revision = revisions.get(scorecard.settings.id);
  const thresholds = { green: 90, amber: 60, hysteresis: 5 };
  await enter("Data!A1", 80);
  await enter("Data!A2", 80);
  expect(await addin.session.saveSettings({ revision, thresholds })).toMatchObject({ ok: true });
  await addin.excel.settled();
  await enter("Data!A1", 92);
  await enter("Data!A2", 92);
  await sleepUntil(november(NEXT));
  const { evaluation } = addin.ready();
  expect(evaluation.root).toMatchObject({ score: 92, status: "amber" });
  expect(differences(evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
});

test("where a heading has been changed nothing is written, and the scorecard says so until it is back", async () => {
  onDay(october(MIDDLE));
  addin = await startAddin(scorecardFile(2));
  await save(1);
  const head = async (heading: string): Promise<void> =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("BSC_KeptValues");
      table.getHeaderRowRange().getCell(0, 1).values = [[heading]];
      await context.sync();
    });
  const before = kept().length;
  await head("Måned");
  await save(2);
  await save(3);
  expect(tableRows(addin.excel.grid, "BSC_KeptValues")).toHaveLength(before);
  const problem = { kind: "values-not-kept", table: "BSC_KeptValues", columns: ["Period"] };
  expect(addin.ready().problems).toContainEqual(problem);
  const health = await addin.session.health();
  expect(health.ok && health.value.map((each) => each.problem)).toContainEqual(problem);
  await head("Period");
  await enter("Data!A1", 71);
  await save(4);
  expect(addin.ready().problems).toEqual([]);
  expect(kept()).toHaveLength(before);
  expect(kept()[0]).toEqual(["k_1", "2026-10", inOctober(MIDDLE), 71, 100, ""]);
});

test("a series that is bound to cells that are still empty loses nothing of the past, and single cells are kept", async () => {
  await startInNovember();
  await addin.session.bindSeries(kpiId("k_1"), { Actual: "Data!E1:E3", Period: "Data!D1:D3" });
  await addin.excel.settled();
  expect(evaluationAt(addin.ready(), OCTOBER).kpis.get(kpiId("k_1"))).toMatchObject({ score: 70 });
  await save(2);
  expect(kept().map(([id, code]) => [id, code])).toContainEqual(["k_1", "2026-11"]);
});

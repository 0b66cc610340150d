import { readFileSync } from "node:fs";
import path from "node:path";
import { dayOf, evaluateAt, kpiId, periodOf, type NodeId, type Period } from "../../src/scorecard";
import { evaluationAt } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { AS_OF } from "../../src/workbook/asOf";
import { BLOCK_COLUMNS } from "../../src/workbook/numbers/blocks";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockContents, blockPlace } from "../support/numbersFile";
import { formerScorecardFile, scorecardFile } from "../support/scorecardFile";
import { tableValues } from "../support/tableRows";

const SAMPLE = path.resolve(__dirname, "../../assets/sample/sample.json");
const sample = (): WorkbookFile => JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile;

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** The months of the sample's past lie in these. */
const OCTOBER = { year: 2026, month: 10 } as const;
const october: Period = periodOf(dayOf({ ...OCTOBER, day: 1 }), "month", 1);
const lastOfOctober = dayOf({ ...OCTOBER, day: 31 });

const cell = (): string =>
  addin.excel.grid
    .names()
    .find(({ name }) => name === AS_OF)
    ?.formula.replace(/^=/, "")
    .replaceAll("$", "") ?? "";

async function type(content: string | number | boolean): Promise<void> {
  addin.excel.enter(cell(), content);
  await addin.excel.settled();
}

/** The sample, where half of the KPIs have a past, and the others leave the whole with a score all the same. */
async function startWithPast(): Promise<void> {
  addin = await startAddin(sample());
  const { revisions, scorecard } = addin.ready();
  const revision = revisions.get(scorecard.settings.id);
  expect(await addin.session.saveSettings({ revision, minimumCoverage: 0 })).toMatchObject({ ok: true });
  await addin.excel.settled();
}

/** One KPI with a past: 40 in September, 50 and 70 in October, 90 in November. */
async function startWithSeries(): Promise<void> {
  addin = await startAddin(scorecardFile(1));
  const days = [
    [{ year: 2026, month: 9, day: 30 }, 40],
    [{ ...OCTOBER, day: 5 }, 50],
    [{ ...OCTOBER, day: 20 }, 70],
    [{ year: 2026, month: 11, day: 2 }, 90],
  ] as const;
  days.forEach(([date, value], index) => {
    addin.excel.enter(`Data!D${index + 1}`, dayOf(date));
    addin.excel.enter(`Data!E${index + 1}`, value);
  });
  const bound = await addin.session.bindSeries(kpiId("k_1"), { Actual: "Data!E1:E4", Period: "Data!D1:D4" });
  expect(bound).toMatchObject({ ok: true });
  await addin.excel.settled();
}

const scores = (): ReadonlyMap<NodeId, number | undefined> =>
  new Map([...addin.ready().evaluation.nodes].map(([id, { score }]) => [id, score]));

test("a new workbook has the cell, empty, under a name that people find", async () => {
  addin = await startAddin({ ...scorecardFile(1), tables: [], names: [], sheets: [{ name: "Ark1", cells: {} }] });
  await addin.session.start("empty", "da");
  await addin.excel.settled();
  expect(addin.excel.value(cell())).toBe("");
  expect(addin.excel.grid.names().find(({ name }) => name === AS_OF)?.visible).toBe(true);
  expect(addin.ready()).toMatchObject({ asOf: undefined });
});

test("the typed last day of a month shows the whole of it: every node of the sample, and cells at every level, say that month", async () => {
  await startWithPast();
  const now = scores();
  // What adds up says October until November is over, so the month before that is another one whenever this is run.
  const september = periodOf(dayOf({ year: 2026, month: 9, day: 1 }), "month", 1);
  const last = dayOf({ ...OCTOBER, day: 1 }) - 1;
  expect(await addin.session.lookAt(last)).toEqual({ ok: true, value: undefined });
  expect(addin.ready()).toMatchObject({ asOf: last, moment: { period: september } });
  expect(addin.excel.value(cell())).toBe(last);
  const there = scores();
  expect(there.size).toBeGreaterThan(20);
  const { nodes } = evaluationAt(addin.ready(), september);
  expect(there).toEqual(new Map([...nodes].map(([id, { score }]) => [id, score])));
  expect(there).not.toEqual(now);
  expect(addin.ready().evaluation.root.score).toBeGreaterThan(0);

  await type("");
  expect(addin.ready()).toMatchObject({ asOf: undefined });
  expect(scores()).toEqual(now);

  const { scorecard } = addin.ready();
  const names = [...scorecard.perspectives, ...scorecard.objectives, ...scorecard.kpis].map(({ name }) => name);
  ["", ...names].forEach((name, index) => {
    addin.excel.enter(`Rapport!T${index + 1}`, `=BSC.SCORE("${name}")`);
    addin.excel.enter(`Rapport!U${index + 1}`, `=BSC.SCORE("${name}","2026-10")`);
  });
  await addin.session.lookAt(lastOfOctober);
  await addin.excel.settled();
  const column = (letter: string) =>
    ["", ...names].map((_, index) => addin.excel.value(`Rapport!${letter}${index + 1}`));
  const shown = column("T");
  expect(shown.filter((value) => typeof value === "number").length).toBeGreaterThan(12);
  const bare = (value: unknown) =>
    typeof value === "object" && value ? { error: Reflect.get(value, "error") as unknown } : value;
  expect(shown.map(bare)).toEqual(column("U").map(bare));
});

test("a series that has gone with its sheet cannot be scored, for those without the add-in too, and is counted above", async () => {
  await startWithSeries();
  const { grid } = addin.excel;
  expect(await addin.session.writeNative()).toMatchObject({ ok: true });
  grid.deleteSheet(grid.sheet("Data")?.id ?? "");
  await addin.excel.settled();
  const { evaluation } = addin.ready();
  expect([...evaluation.kpis.values()].map(({ state }) => state)).toEqual(["error"]);
  expect(differences(evaluation, nativeScores(blockContents(grid)))).toEqual([]);
  const { sheetId, area } = blockPlace(grid, "kpis");
  const [first] = grid.values(sheetId, area);
  expect(first?.[BLOCK_COLUMNS.kpis.indexOf("Status")]).toBe("Kan ikke scores");
  expect(first?.[BLOCK_COLUMNS.kpis.indexOf("SeriesState")]).toBe("error");
});

test("any other day shows what was known on it", async () => {
  await startWithSeries();
  const day = dayOf({ ...OCTOBER, day: 14 });
  await addin.session.lookAt(day);
  const { scorecard, values, evaluation, moment } = addin.ready();
  expect(moment).toEqual({ period: october, today: day });
  expect(evaluation.root.score).toBe(50);
  expect(evaluation).toEqual(evaluateAt(scorecard, { ...values, today: day, present: values.today }, october));
  expect(evaluationAt(addin.ready(), october).root.score).toBe(70);
});

test("what stands in single cells belongs to today, and not to any day of the past", async () => {
  addin = await startAddin(scorecardFile(1));
  const { today } = addin.ready().values;
  const before = periodOf(today, "month", 1);
  for (const day of [today - 45, today - 400]) {
    await addin.session.lookAt(day);
    expect(addin.ready().moment.period.index).toBeLessThan(before.index);
    expect(addin.ready().evaluation.root.score).toBeUndefined();
  }
  await addin.session.lookAt(today);
  expect(addin.ready().evaluation.root.score).toBe(50);
});

test("a closed period is looked up, whichever of its days is typed, in native numbers too", async () => {
  addin = await startAddin(scorecardFile(1));
  expect(await addin.session.writeNative()).toMatchObject({ ok: true });
  const sheet = (): unknown => {
    expect(differences(addin.ready().evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
    const [{ Actual, Target, Score, Light } = {}] = tableValues(addin.excel.grid, "BSC_Kpis");
    return { Actual, Target, Score, Light };
  };
  const { today } = addin.ready().values;
  const last = { ...periodOf(today, "month", 1), index: periodOf(today, "month", 1).index - 1 };
  await addin.session.closePeriod(last);
  addin.excel.enter("Data!A1", 7);
  await addin.excel.settled();
  const [first] = [dayOf({ year: Math.floor(last.index / 12), month: (last.index % 12) + 1, day: 1 })];
  for (const day of [first, first + 13]) {
    await addin.session.lookAt(day);
    await addin.excel.settled();
    expect(addin.ready().evaluation.root.score).toBe(50);
    expect(sheet()).toEqual({ Actual: 50, Target: 100, Score: 50, Light: "red" });
  }
  await addin.session.reopenPeriod(last);
  await addin.excel.settled();
  expect(addin.ready().evaluation.root.score).toBeUndefined();
  expect(sheet()).toMatchObject({ Actual: "", Score: "", Light: "none" });
  await addin.session.lookAt(undefined);
  await addin.excel.settled();
  expect(addin.ready().evaluation.root.score).toBe(7);
  expect(sheet()).toMatchObject({ Actual: 7, Score: 7 });
});

test.each(["i går", "31-10-26x", true, 12, 20_261_031])(
  "%p is no day: it is said, and the numbers are today's",
  async (typed) => {
    addin = await startAddin(scorecardFile(1));
    await addin.session.lookAt(lastOfOctober);
    await type(typed);
    const state = addin.ready();
    expect(state.asOf).toBeUndefined();
    expect(state.problems).toEqual([{ kind: "as-of-not-a-day", text: String(typed) }]);
    const found = await addin.session.health();
    expect(found.ok && found.value.map(({ problem }) => problem.kind)).toContain("as-of-not-a-day");
    expect(await addin.session.lookAt(undefined)).toMatchObject({ ok: true });
    expect(addin.ready().problems).toEqual([]);
  },
);

test("a day at some hour is that day", async () => {
  addin = await startAddin(scorecardFile(1));
  await addin.session.lookAt(undefined);
  await addin.session.lookAt(lastOfOctober);
  await type(lastOfOctober + 0.75);
  expect(addin.ready().asOf).toBe(lastOfOctober);
});

test("a reading with another day is another reading, and costs no sync more", async () => {
  addin = await startAddin(scorecardFile(10));
  await addin.session.lookAt(undefined);
  await addin.excel.settled();
  addin.excel.resetCounters();
  await addin.session.refresh();
  const { runs, syncs } = addin.excel.counters();
  await addin.session.lookAt(lastOfOctober);
  await addin.excel.settled();
  const first = addin.ready();
  addin.excel.resetCounters();
  await addin.session.refresh();
  expect(addin.excel.counters()).toMatchObject({ runs, syncs });
  expect(addin.ready()).toBe(first);
  await type(lastOfOctober - 1);
  expect(addin.ready()).not.toBe(first);
});

test("what changes the cell by calculation alone is followed too", async () => {
  addin = await startAddin(scorecardFile(1));
  await addin.session.lookAt(lastOfOctober);
  addin.excel.enter("Rapport!Z1", lastOfOctober - 31);
  await type("=Rapport!Z1");
  expect(addin.ready().asOf).toBe(lastOfOctober - 31);
  addin.excel.enter("Rapport!Z1", lastOfOctober);
  await addin.excel.settled();
  expect(addin.ready().asOf).toBe(lastOfOctober);
  // A formula is somebody's own: it is not overwritten.
  expect(await addin.session.lookAt(undefined)).toEqual({
    ok: false,
    problem: { kind: "as-of-formula", formula: "=Rapport!Z1" },
  });
  expect(addin.ready().asOf).toBe(lastOfOctober);
});

test("a workbook whose cell is gone, or that never had one, gets it when somebody looks at a day", async () => {
  addin = await startAddin(formerScorecardFile(1));
  expect(await addin.session.lookAt(undefined)).toMatchObject({ ok: true });
  expect(addin.ready().schema).toBeLessThan(4);
  expect(await addin.session.lookAt(lastOfOctober)).toMatchObject({ ok: true });
  expect(addin.ready().asOf).toBe(lastOfOctober);
  const place = addin.excel.place(cell());
  addin.excel.grid.asOneStep("user", () => addin.excel.grid.deleteColumns(place.sheetId, place.area.column, 1));
  await addin.excel.settled();
  expect(addin.ready().asOf).toBeUndefined();
  expect(await addin.session.writeNative()).toMatchObject({ ok: true });
  expect(addin.excel.value(cell())).toBe("");
  await addin.session.lookAt(lastOfOctober);
  expect(addin.ready().asOf).toBe(lastOfOctober);
});

test("cells without a period follow the day, up to it and no further; those that name a period do not", async () => {
  await startWithSeries();
  const { excel } = addin;
  const asked = ["SCORE", "ACTUAL", "STATUS", "TREND", "FORECAST"].map((name, index) => [name, index + 1] as const);
  for (const [name, row] of asked) {
    excel.enter(`Rapport!C${row}`, `=BSC.${name}("Kpi 1")`);
    excel.enter(`Rapport!D${row}`, `=BSC.${name}("Kpi 1","2026-11")`);
  }
  excel.enter("Rapport!G1", '=BSC.HISTORY("Kpi 1")');
  excel.enter("Rapport!L1", "=BSC.BRIDGE()");
  await excel.settled();
  const named = asked.map(([, row]) => excel.value(`Rapport!D${row}`));
  expect([excel.value("Rapport!C1"), excel.value("Rapport!D1"), excel.value("Rapport!M1")]).toEqual([90, 90, 70]);
  expect(excel.value("Rapport!G4")).toBe("2026-11");

  await addin.session.lookAt(dayOf({ ...OCTOBER, day: 14 }));
  await excel.settled();
  expect([excel.value("Rapport!C1"), excel.value("Rapport!C2")]).toEqual([50, 50]);
  expect([excel.value("Rapport!G3"), excel.value("Rapport!H3"), excel.value("Rapport!G4")]).toEqual([
    "2026-10",
    50,
    "",
  ]);
  expect([excel.value("Rapport!M1"), excel.value("Rapport!M2")]).toEqual([40, 10]);
  expect(asked.map(([, row]) => excel.value(`Rapport!D${row}`))).toEqual(named);

  await addin.session.lookAt(lastOfOctober);
  await excel.settled();
  expect([excel.value("Rapport!C1"), excel.value("Rapport!H3")]).toEqual([70, 70]);
  expect(asked.map(([, row]) => excel.value(`Rapport!D${row}`))).toEqual(named);
});

test("native formulas say the same, on a day in the past, on the last one of a month, and on one to come", async () => {
  await startWithSeries();
  expect(await addin.session.writeNative()).toMatchObject({ ok: true });
  const days = [
    dayOf({ ...OCTOBER, day: 14 }),
    lastOfOctober,
    dayOf({ year: 2026, month: 11, day: 1 }),
    addin.ready().values.today + 40,
    undefined,
  ];
  const shown = new Set<number | undefined>();
  for (const day of days) {
    await addin.session.lookAt(day);
    await addin.excel.settled();
    const { evaluation } = addin.ready();
    expect(differences(evaluation, nativeScores(blockContents(addin.excel.grid)))).toEqual([]);
    shown.add(evaluation.root.score);
  }
  expect(shown.size).toBeGreaterThan(2);
});

test("closing, undo and saving stay with today while somebody looks at the past", async () => {
  await startWithSeries();
  const { session, ready } = addin;
  const now = periodOf(ready().values.today, "month", 1);
  await session.lookAt(dayOf({ ...OCTOBER, day: 14 }));
  expect(await session.closePeriod(october)).toMatchObject({ ok: true });
  // What the whole month says, not what was known on the fourteenth; and it is looked up from then on.
  expect(ready().values.closings?.[0]?.evaluation.root.score).toBe(70);
  expect(ready().evaluation.root.score).toBe(70);
  expect(await session.closePeriod(now)).toMatchObject({ ok: true });
  expect(ready().values.closings?.map(({ evaluation }) => evaluation.root.score)).toEqual([70, 90]);
  expect(await session.reopenPeriod(october)).toMatchObject({ ok: true });
  expect(ready().evaluation.root.score).toBe(50);

  const [objective] = ready().scorecard.objectives;
  if (objective === undefined) throw new Error("no objective");
  const revision = ready().revisions.get(objective.id);
  const saved = await session.saveObjective({ ...objective, revision, name: "Andet navn" });
  expect(saved).toMatchObject({ ok: true });
  const log = await session.changes();
  expect(log.ok && log.value.flatMap(({ changes }) => changes.map(({ column }) => column))).toContain("Name");
  expect(JSON.stringify(log.ok && log.value)).not.toContain("AsOf");
  expect(await session.undo()).toMatchObject({ ok: true });
  expect(ready().scorecard.objectives[0]?.name).not.toBe("Andet navn");
  expect(ready().asOf).toBe(dayOf({ ...OCTOBER, day: 14 }));
});

test("a workbook that counts its days from 1904 is understood, and written in its own days", async () => {
  const file = scorecardFile(1);
  addin = await startAddin(file);
  const [settings] = addin.excel.grid.tables().filter(({ name }) => name === "BSC_Settings");
  if (settings === undefined) throw new Error("no settings");
  const [headers = []] = addin.excel.grid.values(settings.sheetId, settings.area);
  const { row, column } = settings.area;
  const at = { row: row + 1, column: column + headers.indexOf("DateSystem"), rows: 1, columns: 1 };
  addin.excel.grid.asOneStep("user", () => addin.excel.grid.write(settings.sheetId, at, [[1]]));
  await addin.excel.settled();
  expect(addin.ready().dateSystem).toBe("1904");
  expect(await addin.session.lookAt(lastOfOctober)).toMatchObject({ ok: true });
  expect(addin.excel.value(cell())).toBe(lastOfOctober - 1462);
  expect(addin.ready().asOf).toBe(lastOfOctober);
});

test("a protected sheet keeps the cell as it is, and it is said", async () => {
  addin = await startAddin(scorecardFile(1));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("BSC Model").protection.protect();
    await context.sync();
  });
  expect(await addin.session.lookAt(lastOfOctober)).toMatchObject({
    ok: false,
    problem: { kind: "excel-failed", code: "AccessDenied" },
  });
  expect(addin.ready().asOf).toBeUndefined();
});

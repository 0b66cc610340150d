import { DASHBOARD_SHEET } from "../../src/language";
import {
  dayOf,
  periodOf,
  scorecardId,
  type Kpi,
  type KpiDefinition,
  type KpiId,
  type ScorecardId,
} from "../../src/scorecard";
import { kpiHistory, scorecardsOf, type Ready } from "../../src/session";
import { periodShown } from "../../src/session/periodShown";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { FIGURE_COLUMNS, FIGURE_TOP } from "../../src/workbook/figures/figuresPlan";
import { blockContents } from "../support/numbersFile";
import { numberedScorecardFile } from "../support/scorecardFile";

// KPI by KPI across scorecards, where something of those below is missing or has been closed: cell and engine say the same.
let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(numberedScorecardFile(1))));
afterEach(() => addin.excel.stop());

const TOP = scorecardId("s_1");
const NAME = "Omsætning";
type Given = Partial<Pick<KpiDefinition, "frequency" | "aggregation" | "unit" | "kind">> & { readonly name?: string };

async function addKpi(target: number | undefined, given: Given): Promise<KpiId> {
  const kpi = { name: NAME, unit: "", kind: "ratioHigher", aggregation: { kind: "sum" }, ...given } as const;
  const fields = target === undefined ? {} : { target: { kind: "typed", value: target } as const };
  const added = await addin.session.addEntries([
    { name: "Marked", objectives: [{ name: "Salg af det hele", kpis: [{ ...kpi, fields }] }] },
  ]);
  if (!added.ok || added.value[0] === undefined) throw new Error("not added");
  await addin.excel.settled();
  return added.value[0];
}

/** A scorecard that counts by its values, with the KPI. */
async function add(name: string, above: ScorecardId, target: number | undefined, given: Given = {}) {
  const added = await addin.session.addScorecard({ name, above, owner: "" });
  if (!added.ok) throw new Error(added.problem.kind);
  const id = added.value;
  addin.session.showScorecard(id);
  const kpi = await addKpi(target, given);
  const draft = { id, revision: addin.ready().revisions.get(id), rollsUp: "values" } as const;
  expect(await addin.session.saveSettings(draft)).toMatchObject({ ok: true });
  await addin.excel.settled();
  return { id, kpi };
}

const of = (id: ScorecardId): Ready => {
  const found = scorecardsOf(addin.ready()).find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) throw new Error(`no scorecard ${id}`);
  return found;
};
const kpiOf = (scorecard: ScorecardId, kpi: KpiId) => of(scorecard).evaluation.kpis.get(kpi);
const wrong = (): readonly string[] =>
  scorecardsOf(addin.ready()).flatMap(({ evaluation }) =>
    differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name, id }) => `${id} ${name}`),
  );

async function enter(cell: string, content: string | number): Promise<void> {
  addin.excel.enter(cell, content);
  await addin.excel.settled();
}

async function lookAt(day: number | undefined): Promise<void> {
  expect(await addin.session.lookAt(day)).toMatchObject({ ok: true });
  await addin.excel.settled();
}

/** The company, a country and two teams of it; the first has its value in a cell, the second none. */
async function company() {
  const total = await addKpi(undefined, {});
  const country = await add("DK", TOP, undefined);
  const a = await add("A", country.id, 100);
  const b = await add("B", country.id, 100);
  for (const [{ id, kpi }, cell] of [
    [a, "Data!H1"],
    [b, "Data!H2"],
  ] as const) {
    addin.session.showScorecard(id);
    expect(await addin.session.bind(kpi, "actual", { kind: "bound", address: cell })).toMatchObject({ ok: true });
    await addin.excel.settled();
  }
  await enter("Data!H1", 80);
  return { total, country, a, b };
}

async function closeNow(id: ScorecardId): Promise<void> {
  addin.session.showScorecard(id);
  const { values, scorecard } = addin.ready();
  const { frequency, fiscalYearStart } = scorecard.settings;
  expect(await addin.session.closePeriod(periodOf(values.today, frequency, fiscalYearStart))).toMatchObject({
    ok: true,
  });
  addin.session.showScorecard(TOP);
  await addin.excel.settled();
}

test("a country that closed its month with half of its teams is half there above, in cells too", async () => {
  const { total, country } = await company();
  expect(kpiOf(TOP, total)).toMatchObject({ score: 80, coverage: 0.5 });
  expect(wrong()).toEqual([]);
  await closeNow(country.id);
  await enter("Data!H1", 90);
  // What is said now follows the cells, below and above.
  expect([kpiOf(country.id, country.kpi)?.score, kpiOf(TOP, total)?.score]).toEqual([90, 90]);
  expect(wrong()).toEqual([]);
  await lookAt(addin.ready().values.today);
  expect(kpiOf(TOP, total)).toMatchObject({ score: 80, coverage: 0.5, readings: { teams: { partly: ["DK"] } } });
  expect(wrong()).toEqual([]);
});

test("a country that closed its month with an error of a team is an error above, in cells too", async () => {
  const { total, country } = await company();
  await enter("Data!H2", "=1/0");
  expect(kpiOf(TOP, total)).toMatchObject({ state: "error", score: undefined });
  expect(wrong()).toEqual([]);
  await closeNow(country.id);
  await enter("Data!H2", 60);
  expect(kpiOf(TOP, total)).toMatchObject({ state: "scored", score: 70 });
  expect(wrong()).toEqual([]);
  await lookAt(addin.ready().values.today);
  expect(kpiOf(TOP, total)).toMatchObject({ state: "error", score: undefined });
  expect(wrong()).toEqual([]);
});

test("weeks that a team lacks in a month lower the coverage above, in cells too", async () => {
  const weekly = { frequency: "week", aggregation: { kind: "sum" } } as const;
  const total = await addKpi(undefined, weekly);
  const team = await add("A", TOP, 100, weekly);
  // Four Mondays of October 2026, of which the third has no value.
  const october = dayOf({ year: 2026, month: 10, day: 5 });
  [50, 60, "", 70].forEach((value, index) => {
    addin.excel.enter(`Data!J${index + 1}`, october + 7 * index);
    if (value !== "") addin.excel.enter(`Data!K${index + 1}`, value);
  });
  const series = { Actual: "Data!K1:K4", Period: "Data!J1:J4" };
  expect(await addin.session.bindSeries(team.kpi, series)).toMatchObject({ ok: true });
  addin.session.showScorecard(TOP);
  await addin.excel.settled();
  await lookAt(dayOf({ year: 2026, month: 10, day: 31 }));
  expect(kpiOf(TOP, total)?.readings.actual).toEqual({ kind: "number", value: 180 });
  expect(kpiOf(team.id, team.kpi)?.coverage).toBeCloseTo(3 / 4, 12);
  expect(kpiOf(TOP, total)?.coverage).toBeCloseTo(3 / 4, 12);
  expect(wrong()).toEqual([]);
});

test("a weight of 0 that somebody types leaves the team out of the sum, and another one brings it back, in cells too", async () => {
  const { total, country, b } = await company();
  await enter("Data!H2", 40);
  expect(kpiOf(TOP, total)).toMatchObject({ score: 60, coverage: 1 });
  const table = addin.excel.grid.table("BSC_Settings");
  if (table === undefined) throw new Error("no settings");
  const [headers = [], ...rows] = addin.excel.grid.values(table.sheetId, table.area);
  const at = (name: string): number => headers.indexOf(name);
  const row = rows.findIndex((cells) => cells[at("Id")] === b.id);
  const weight = { row: table.area.row + 1 + row, column: table.area.column + at("WeightAbove"), rows: 1, columns: 1 };
  const type = async (content: number) => {
    addin.excel.grid.enter(table.sheetId, weight, [[content]]);
    await addin.excel.settled();
  };
  await type(0);
  // The native cells are those of before: nobody has saved since.
  expect(kpiOf(country.id, country.kpi)).toMatchObject({ score: 80, coverage: 1 });
  expect(kpiOf(TOP, total)).toMatchObject({ score: 80, coverage: 1 });
  expect(wrong()).toEqual([]);
  await type(2);
  expect(kpiOf(TOP, total)).toMatchObject({ score: 60, coverage: 1 });
  expect(wrong()).toEqual([]);
});

/** Two teams with a value for each month of 2026 from January on: ten times the month, and the month. */
async function inMonths(months: readonly [number, number]) {
  const total = await addKpi(undefined, {});
  const country = await add("DK", TOP, undefined);
  for (const [place, name] of ["A", "B"].entries()) {
    const { id, kpi } = await add(name, country.id, 100);
    const count = months[place] ?? 0;
    const [days = "", values = ""] = place === 0 ? ["L", "M"] : ["N", "O"];
    for (let month = 1; month <= count; month += 1) {
      addin.excel.enter(`Data!${days}${month}`, dayOf({ year: 2026, month, day: 1 }));
      addin.excel.enter(`Data!${values}${month}`, month * (place === 0 ? 10 : 1));
    }
    addin.session.showScorecard(id);
    const series = { Actual: `Data!${values}1:${values}${count}`, Period: `Data!${days}1:${days}${count}` };
    expect(await addin.session.bindSeries(kpi, series)).toMatchObject({ ok: true });
  }
  addin.session.showScorecard(TOP);
  await addin.excel.settled();
  return { total, country };
}
const definition = (id: KpiId): Kpi => {
  const found = of(TOP).scorecard.kpis.find((each) => each.id === id);
  if (found === undefined) throw new Error("no KPI");
  return found;
};

test("the past of a KPI that teams make is theirs: its page, its last day, the period that is shown, and the sheet of figures", async () => {
  const { total } = await inMonths([10, 10]);
  await lookAt(dayOf({ year: 2026, month: 10, day: 31 }));
  const points = kpiHistory(of(TOP), definition(total));
  expect(points.map(({ actual, target }) => [actual, target])).toEqual(
    Array.from({ length: 10 }, (_, index) => [11 * (index + 1), 200]),
  );
  addin.excel.enter("Rapport!H1", '=BSC.UPDATED("Omsætning")');
  await addin.excel.settled();
  expect(addin.excel.value("Rapport!H1")).toBe("2026-10");
  expect(await addin.session.makeFigures(DASHBOARD_SHEET)).toMatchObject({ ok: true });
  await addin.excel.settled();
  const sheet = addin.excel.grid.sheets().find(({ name }) => name.startsWith("Tal "));
  const area = { row: FIGURE_TOP.list, column: 1, rows: 8, columns: FIGURE_COLUMNS - 1 };
  const rows = addin.excel.grid.values(sheet?.id ?? "", area);
  const [, , ...numbers] = rows.find(([name]) => name === NAME) ?? [];
  // October and its target; January to October, which is 11 · 55, and their targets.
  expect([numbers[0], numbers[1], numbers[6], numbers[7]]).toEqual([110, 200, 605, 2000]);

  // In the middle of November nothing has come of it: October is shown, and the last day of it is said.
  await lookAt(dayOf({ year: 2026, month: 11, day: 15 }));
  expect(periodShown(of(TOP))).toEqual(periodOf(dayOf({ year: 2026, month: 10, day: 1 }), "month", 1));
  expect(addin.excel.value("Rapport!H1")).toBe("2026-10");
});

test("a month that one of the teams lacks is in no figure, and the last day is that of the other", async () => {
  const { total } = await inMonths([10, 9]);
  await lookAt(dayOf({ year: 2026, month: 10, day: 31 }));
  expect(kpiOf(TOP, total)?.coverage).toBeLessThan(1);
  addin.excel.enter("Rapport!H1", '=BSC.UPDATED("Omsætning")');
  await addin.excel.settled();
  expect(addin.excel.value("Rapport!H1")).toBe("2026-10");
  expect(await addin.session.makeFigures(DASHBOARD_SHEET)).toMatchObject({ ok: true });
  await addin.excel.settled();
  const sheet = addin.excel.grid.sheets().find(({ name }) => name.startsWith("Tal "));
  const area = { row: FIGURE_TOP.list, column: 1, rows: 8, columns: FIGURE_COLUMNS - 1 };
  const rows = addin.excel.grid.values(sheet?.id ?? "", area);
  const [, , ...numbers] = rows.find(([name]) => name === NAME) ?? [];
  expect([numbers[0], numbers[6]]).toEqual(["", ""]);
  expect(wrong()).toEqual([]);
});

test("a country without a target that closed its month with half of its teams is half above, and never green by that, in cells too", async () => {
  const total = await addKpi(60, { kind: "budget" });
  const country = await add("DK", TOP, undefined, { kind: "budget" });
  const a = await add("A", country.id, undefined, { kind: "budget" });
  await add("B", country.id, undefined, { kind: "budget" });
  addin.session.showScorecard(a.id);
  expect(await addin.session.bind(a.kpi, "actual", { kind: "bound", address: "Data!H1" })).toMatchObject({ ok: true });
  addin.session.showScorecard(TOP);
  await enter("Data!H1", 40);
  expect(kpiOf(TOP, total)).toMatchObject({ score: undefined, readings: { teams: { share: 0.5, missing: ["B"] } } });
  expect(wrong()).toEqual([]);
  await closeNow(country.id);
  await lookAt(addin.ready().values.today);
  expect(kpiOf(TOP, total)).toMatchObject({
    score: undefined,
    status: "none",
    readings: { actual: { kind: "number", value: 40 }, teams: { share: 0.5, missing: [], partly: ["DK"] } },
  });
  expect(kpiOf(country.id, country.kpi)).toMatchObject({ score: undefined, coverage: 0 });
  expect(wrong()).toEqual([]);

  // A closing from before this was kept: nobody knows how much of it was there.
  const snapshots = addin.excel.grid.table("BSC_Snapshots");
  if (snapshots === undefined) throw new Error("no snapshots");
  const [headers = [], ...rows] = addin.excel.grid.values(snapshots.sheetId, snapshots.area);
  const place = rows.findIndex((cells) => cells[headers.indexOf("Node")] === country.kpi);
  const cell = {
    ...{ row: snapshots.area.row + 1 + place, column: snapshots.area.column + headers.indexOf("Coverage") },
    ...{ rows: 1, columns: 1 },
  };
  expect(addin.excel.grid.values(snapshots.sheetId, cell)).toEqual([[0.5]]);
  addin.excel.grid.enter(snapshots.sheetId, cell, [[0]]);
  await addin.excel.settled();
  await addin.session.refresh();
  expect(kpiOf(TOP, total)).toMatchObject({
    score: undefined,
    readings: { teams: { share: 0, missing: [], partly: ["DK"] } },
  });
  expect(wrong()).toEqual([]);
});

test("weeks that a team's size lacks in a month lower the coverage of the rate above, in cells too", async () => {
  const weekly = { frequency: "week", aggregation: { kind: "average" }, unit: "%" } as const;
  const total = await addKpi(70, weekly);
  const [a, b] = [await add("A", TOP, undefined, weekly), await add("B", TOP, undefined, weekly)];
  const october = dayOf({ year: 2026, month: 10, day: 5 });
  /** Four Mondays of October 2026. */
  const bindWeeks = async (kpi: KpiId, [days, values]: readonly [string, string], said: readonly (number | "")[]) => {
    said.forEach((value, index) => {
      addin.excel.enter(`Data!${days}${index + 1}`, october + 7 * index);
      if (value !== "") addin.excel.enter(`Data!${values}${index + 1}`, value);
    });
    const series = { Actual: `Data!${values}1:${values}4`, Period: `Data!${days}1:${days}4` };
    expect(await addin.session.bindSeries(kpi, series)).toMatchObject({ ok: true });
    await addin.excel.settled();
  };
  for (const [{ id, kpi }, rate, sizes, columns] of [
    [a, 90, [10, 10, 10, 10], ["J", "K", "L", "M"]],
    [b, 10, [10, "", "", 10], ["N", "O", "P", "Q"]],
  ] as const) {
    addin.session.showScorecard(id);
    await bindWeeks(kpi, [columns[0], columns[1]], [rate, rate, rate, rate]);
    const size = await addKpi(undefined, { name: "Antal", frequency: "week", aggregation: { kind: "sum" } });
    await bindWeeks(size, [columns[2], columns[3]], sizes);
  }
  addin.session.showScorecard(TOP);
  const { parent, name, unit, weight } = definition(total);
  const UNCHANGED = { kind: "unchanged" } as const;
  const draft = {
    ...{ id: total, revision: addin.ready().revisions.get(total), parent, name, unit, weight },
    ...{ fields: { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED } },
    across: { kind: "ratio", by: "Antal" },
  } as const;
  expect(await addin.session.saveKpi(draft)).toMatchObject({ ok: true });
  await addin.excel.settled();
  await lookAt(dayOf({ year: 2026, month: 10, day: 31 }));
  // 40 of A's at 90, 20 of B's at 10.
  expect(kpiOf(TOP, total)?.readings).toMatchObject({
    actual: { kind: "number" },
    teams: { share: 0.75, missing: [], partly: ["B"] },
  });
  expect(kpiOf(TOP, total)?.coverage).toBeCloseTo(3 / 4, 12);
  expect(wrong()).toEqual([]);
});

describe("the sheet of figures, of a month that the scorecard above has closed", () => {
  const september = dayOf({ year: 2026, month: 9, day: 1 });
  const close = async (id: ScorecardId) => {
    addin.session.showScorecard(id);
    expect(await addin.session.closePeriod(periodOf(september, "month", 1))).toMatchObject({ ok: true });
    addin.session.showScorecard(TOP);
    await addin.excel.settled();
  };
  const figures = async () => {
    await lookAt(dayOf({ year: 2026, month: 10, day: 31 }));
    expect(await addin.session.makeFigures(DASHBOARD_SHEET)).toMatchObject({ ok: true });
    await addin.excel.settled();
    const sheet = addin.excel.grid.sheets().find(({ name }) => name.startsWith("Tal "));
    const area = { row: FIGURE_TOP.list, column: 1, rows: 8, columns: FIGURE_COLUMNS - 1 };
    const rows = addin.excel.grid.values(sheet?.id ?? "", area);
    const [, , ...numbers] = rows.find(([name]) => name === NAME) ?? [];
    return [numbers[0], numbers[6]];
  };

  test("says what was signed, as the KPI's page does, whatever a team has corrected since", async () => {
    const { total } = await inMonths([10, 10]);
    await close(TOP);
    await enter("Data!M9", 1000);
    expect(await figures()).toEqual([110, 605]);
    const points = kpiHistory(of(TOP), definition(total));
    expect(points.reduce((sum, { actual }) => sum + (actual ?? 0), 0)).toBe(605);
  });

  test("is blank where it was signed without one of the teams, also when that has come since", async () => {
    await inMonths([10, 10]);
    await enter("Data!O9", "");
    await close(TOP);
    await enter("Data!O9", 9);
    expect(await figures()).toEqual([110, ""]);
  });
});

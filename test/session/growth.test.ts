import { DASHBOARD_SHEET } from "../../src/language";
import { kpiId } from "../../src/scorecard";
import type { SeriesReferences } from "../../src/session";
import type { CellContent } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { onDay } from "../support/onDay";
import { modelRows } from "../support/modelSheet";
import { nativeScores } from "../../src/workbook/native/readNative";
import { blockContents, currentModel } from "../support/numbersFile";

const DAY = new Date("2026-11-26T12:00:00");

const ID = kpiId("k_1");
const MONTHS = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"];
const VALUES = [40, 41, 42, 44, 45];
/** How people write months: as words, or as dates (the first day of June 2026 and so on). */
const WRITTEN = { words: MONTHS, dates: [46_174, 46_204, 46_235, 46_266, 46_296] } as const;
const NOVEMBER = { words: "2026-11", dates: 46_327 } as const;
type Periods = keyof typeof WRITTEN;

let addin: RunningAddin;
beforeEach(() => onDay(DAY));
afterEach(async () => {
  await addin.excel.stop();
  jest.useRealTimers();
});

/** The months down the columns A to C, or across the rows 1 to 3. */
const list = (
  direction: "down" | "across",
  more: Readonly<Record<string, CellContent>> = {},
  months: readonly CellContent[] = MONTHS,
) =>
  Object.fromEntries([
    ...["Måned", "NPS", "NPS mål"].map((text, line) => [cellOf(direction, line, 0), text]),
    ...months.flatMap((month, index) =>
      [month, VALUES[index] ?? 0, 45].map((content, line) => [cellOf(direction, line, index + 1), content]),
    ),
    ...Object.entries(more),
  ]) as Record<string, CellContent>;

const letter = (index: number): string => String.fromCharCode(65 + index);
const cellOf = (direction: "down" | "across", line: number, place: number): string =>
  direction === "down" ? `${letter(line)}${place + 1}` : `${letter(place)}${line + 1}`;

const DOWN: SeriesReferences = { Period: "Data!A2:A6", Actual: "Data!B2:B6", Target: "Data!C2:C6" };
const ACROSS: SeriesReferences = { Period: "Data!B1:F1", Actual: "Data!B2:F2", Target: "Data!B3:F3" };

async function open(
  cells: Readonly<Record<string, CellContent>>,
  references: SeriesReferences,
  tables: readonly { name: string; sheet: string; area: string; hasTotals?: boolean }[] = [],
): Promise<void> {
  const kpi = { Id: "k_1", Parent: "o_1", Name: "NPS", Order: 1, Kind: "linear", Frequency: "month", Rev: 1 };
  const model = currentModel(modelRows([kpi]));
  addin = await startAddin({
    name: "Test",
    active: "Rapport",
    sheets: [
      { name: "Rapport", cells: { A1: '=BSC.SCORE("NPS")', A2: '=BSC.ACTUAL("NPS";"2026-11")'.replace(";", ",") } },
      { name: "Data", cells },
      ...model.sheets,
    ],
    tables: [...model.tables, ...tables],
    names: model.names,
    settings: {},
  });
  addin.session.setUser("Anne");
  expect(await addin.session.bindSeries(ID, references)).toMatchObject({ ok: true });
  await addin.excel.settled();
}

/** What the pane, the cells and the health say. */
async function said() {
  await addin.excel.settled();
  await addin.session.refresh();
  await addin.excel.settled();
  const kpi = addin.ready().evaluation.kpis.get(ID);
  const { actual } = kpi?.readings ?? {};
  const found = await addin.session.health();
  if (!found.ok) throw new Error(found.problem.kind);
  const native = nativeScores(blockContents(addin.excel.grid)).get(ID);
  return {
    native: native?.score,
    actual: actual?.kind === "number" ? actual.value : actual?.kind,
    score: kpi?.score,
    status: kpi?.status,
    cells: [addin.excel.value("Rapport!A1"), addin.excel.value("Rapport!A2")],
    findings: found.value.map(({ problem }) => problem).filter(({ kind }) => kind.startsWith("series-")),
  };
}
const type = (cells: Readonly<Record<string, CellContent>>): void =>
  Object.entries(cells).forEach(([address, content]) => addin.excel.enter(`Data!${address}`, content));
const LONGER = { kind: "series-longer", name: "NPS", count: 1 };
/** 100·20/45, as scores are rounded. */
const SCORE = 44.444444444;
const RED = { actual: 20, score: SCORE, status: "red", cells: [SCORE, 20] };
const GREEN = { actual: 45, score: 100, status: "green" };
const insertRow = (row: number): void => addin.excel.grid.insertRows(addin.excel.place("Data!A1").sheetId, row - 1, 1);
const insertColumn = (column: number): void =>
  addin.excel.grid.insertColumns(addin.excel.place("Data!A1").sheetId, column - 1, 1);
const bound = () => addin.ready().seriesReferences.get(ID);

interface Shape {
  readonly where: string;
  readonly cells: (months: readonly CellContent[]) => Readonly<Record<string, CellContent>>;
  readonly references: SeriesReferences;
  readonly act: (november: CellContent) => void;
  readonly bound: SeriesReferences;
}
const DOWN_TO_7 = { Period: "Data!A2:A7", Actual: "Data!B2:B7", Target: "Data!C2:C7" };
const ACROSS_TO_G = { Period: "Data!B1:G1", Actual: "Data!B2:G2", Target: "Data!B3:G3" };
const SHAPES: readonly Shape[] = [
  {
    where: "below",
    cells: (months) => list("down", {}, months),
    references: DOWN,
    act: (month) => type({ A7: month, B7: 20, C7: 45 }),
    bound: DOWN_TO_7,
  },
  {
    where: "in a row inserted above the averages",
    cells: (months) => list("down", { A7: "Gennemsnit", B7: "=AVERAGE(B2:B6)" }, months),
    references: DOWN,
    act: (month) => (insertRow(7), type({ A7: month, B7: 20, C7: 45 })),
    bound: DOWN_TO_7,
  },
  {
    where: "in the next column",
    cells: (months) => list("across", {}, months),
    references: ACROSS,
    act: (month) => type({ G1: month, G2: 20, G3: 45 }),
    bound: ACROSS_TO_G,
  },
  {
    where: "in a column inserted before the totals",
    cells: (months) => list("across", { G1: "I alt", G2: "=SUM(B2:F2)" }, months),
    references: ACROSS,
    act: (month) => (insertColumn(7), type({ G1: month, G2: 20, G3: 45 })),
    bound: ACROSS_TO_G,
  },
];
const ALL = SHAPES.flatMap((shape) => (["words", "dates"] as const).map((periods) => ({ ...shape, periods })));

test.each<Shape & { readonly periods: Periods }>(ALL)(
  "a month typed $where, among $periods, counts in pane and cell, and one click makes it part of the link",
  async ({ cells, references, act, bound: longer, periods }) => {
    await open(cells(WRITTEN[periods]), references);
    expect(await said()).toMatchObject({ ...GREEN, native: 100, findings: [] });
    act(NOVEMBER[periods]);
    // Formulas know dates. Of words they know only that they are others: they say nothing rather than what has been.
    const native = periods === "dates" ? RED.score : undefined;
    expect(await said()).toMatchObject({ ...RED, native, findings: [LONGER] });
    expect(await addin.session.extendSeries(ID)).toMatchObject({ ok: true });
    expect(bound()).toEqual(longer);
    expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [] });
    expect(await addin.session.undo()).toMatchObject({ ok: true });
    expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [LONGER] });
    const finding = await addin.session.health();
    const mending = finding.ok
      ? finding.value.find(({ problem }) => problem.kind === "series-longer")?.mending
      : undefined;
    expect(mending && (await addin.session.mend(mending, DASHBOARD_SHEET))).toMatchObject({ ok: true });
    expect(bound()).toEqual(longer);
    expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [] });
  },
);

test("a period that is written otherwise is no longer the one that formulas know", async () => {
  await open(list("down"), DOWN);
  type({ A6: "2026-11" });
  await said();
  expect(nativeScores(blockContents(addin.excel.grid)).get(ID)?.score).toBeUndefined();
  const health = await addin.session.health();
  const native = health.ok ? health.value.find(({ problem }) => problem.kind === "native-differs") : undefined;
  expect(native?.mending && (await addin.session.mend(native.mending, DASHBOARD_SHEET))).toMatchObject({ ok: true });
  expect(await said()).toMatchObject({ ...GREEN, native: 100 });
});

test("a row inserted above a sum or an average of any name counts in native numbers too", async () => {
  await open({ ...list("down", {}, WRITTEN.dates), A7: "Snit", B7: "=AVERAGE(B2:B6)" }, DOWN);
  insertRow(7);
  type({ A7: NOVEMBER.dates, B7: 20, C7: 45 });
  expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [LONGER] });
  type({ A7: "'1-11-2026" });
  // Formulas do not understand it, and say nothing rather than what has been.
  expect(await said()).toMatchObject({ ...RED, native: undefined, findings: [LONGER] });
  type({ A7: "'Novmeber 2026" });
  expect(await said()).toMatchObject({
    ...GREEN,
    native: undefined,
    findings: [{ kind: "series-uncounted", name: "NPS", address: "Data!A7" }],
  });
});

describe("in a table the link grows by itself", () => {
  const references = { Period: "Tal[Måned]", Actual: "Tal[NPS]", Target: "Tal[NPS mål]" };
  const ways = {
    "added to it": (month: CellContent) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Tal").rows.add(undefined, [[month, 20, 45]]);
        await context.sync();
      }),
    // Excel takes it into the table, unless it has been told not to.
    "typed below it": (month: CellContent) => type({ A7: month, B7: 20, C7: 45 }),
    "inserted above its totals": (month: CellContent) => (insertRow(7), type({ A7: month, B7: 20, C7: 45 })),
  } as const;
  const cases = (Object.keys(ways) as (keyof typeof ways)[]).flatMap((way) =>
    (["words", "dates"] as const).map((periods) => [way, periods] as const),
  );
  test.each(cases)("a row %s, with periods as %s", async (way, periods) => {
    const hasTotals = way === "inserted above its totals";
    const totals = hasTotals ? { A7: "I alt", B7: "=SUBTOTAL(109,Tal[NPS])" } : {};
    const table = { name: "Tal", sheet: "Data", area: hasTotals ? "A1:C7" : "A1:C6", hasTotals };
    await open(list("down", totals, WRITTEN[periods]), references, [table]);
    expect(await said()).toMatchObject({ ...GREEN, native: 100, findings: [] });
    await ways[way](NOVEMBER[periods]);
    const shown = await said();
    if (way === "typed below it" && !addinsAutoCorrect().includeNewRowsAndColumnsInTable) {
      const uncounted = { kind: "series-uncounted", name: "NPS", address: "Data!A7" };
      expect(shown).toMatchObject({ ...GREEN, native: 100, findings: [uncounted] });
      return;
    }
    expect(shown).toMatchObject({ ...RED, findings: [] });
    // Formulas know dates. Of words they say nothing until the axis is written again, which health offers.
    expect(shown.native).toBe(periods === "dates" ? RED.score : undefined);
    const health = await addin.session.health();
    const found = health.ok ? health.value.find(({ problem }) => problem.kind === "native-differs") : undefined;
    expect(found !== undefined).toBe(periods === "words");
    if (found?.mending) expect(await addin.session.mend(found.mending, DASHBOARD_SHEET)).toMatchObject({ ok: true });
    expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [] });
  });
});

test("a forecast of ours below the values is none of them", async () => {
  await open(list("down"), DOWN);
  type({ A7: "2026-11", B7: '=BSC.FORECAST("NPS")', C7: 45 });
  expect(await said()).toMatchObject({ ...GREEN, findings: [] });
  type({ B7: 20 });
  expect(await said()).toMatchObject({ ...RED, findings: [LONGER] });
});

test("prepared rows within the link count as before", async () => {
  const references = { Period: "Data!A2:A8", Actual: "Data!B2:B8", Target: "Data!C2:C8" };
  await open(list("down", { A7: "2026-11", A8: "2026-12" }), references);
  expect(await said()).toMatchObject({ ...GREEN, findings: [] });
  type({ B7: 20, C7: 45 });
  expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [] });
});

test("prepared periods beyond the link count as soon as they have a value", async () => {
  await open(list("down", { A7: "2026-11", A8: "2026-12" }), DOWN);
  expect(await said()).toMatchObject({ ...GREEN, native: 100, findings: [] });
  type({ B7: 20, C7: 45 });
  expect(await said()).toMatchObject({ ...RED, native: RED.score, findings: [LONGER] });
});

test("an inserted row on top of a list with the newest month first counts", async () => {
  const cells = {
    ...{ A1: "Måned", B1: "NPS", C1: "Mål" },
    ...Object.fromEntries(
      [...MONTHS].reverse().flatMap((month, index) => [
        [`A${index + 2}`, month],
        [`B${index + 2}`, VALUES[4 - index] ?? 0],
        [`C${index + 2}`, 45],
      ]),
    ),
  };
  await open(cells, DOWN);
  insertRow(2);
  type({ A2: "2026-11", B2: 20, C2: 45 });
  expect(await said()).toMatchObject({ ...RED, findings: [LONGER] });
  expect(await addin.session.extendSeries(ID)).toMatchObject({ ok: true });
  expect(bound()?.Actual).toBe("Data!B2:B7");
});

test.each<[string, Readonly<Record<string, CellContent>>, string]>([
  ["below the averages", { A7: "Gennemsnit", B7: 42, A8: "2026-11", B8: 20, C8: 45 }, "Data!A8"],
  ["a row further down", { A8: "2026-11", B8: 20, C8: 45 }, "Data!A8"],
  ["without its period", { B7: 20, C7: 45 }, "Data!B7"],
])("what is typed %s does not count, and is told with its address", async (_, cells, address) => {
  await open(list("down"), DOWN);
  type(cells);
  expect(await said()).toMatchObject({ ...GREEN, findings: [{ kind: "series-uncounted", name: "NPS", address }] });
  expect(addin.ready().growths.get(ID)).toMatchObject({ taken: 0, uncounted: address });
});

test("a series of whole columns is read as far as the sheet is used", async () => {
  await open(list("down"), { Period: "Data!A:A", Actual: "Data!B:B", Target: "Data!C:C" });
  expect(await said()).toMatchObject({ ...GREEN, findings: [] });
  type({ A7: "2026-11", B7: 20, C7: 45 });
  expect(await said()).toMatchObject({ ...RED, findings: [] });
});

test("a refresh stays one run of two syncs", async () => {
  await open(list("down", { A7: "2026-11", B7: 20, C7: 45 }), DOWN);
  addin.excel.resetCounters();
  await addin.session.refresh();
  expect(addin.excel.counters()).toMatchObject({ runs: 1, syncs: 2 });
});

import { dayOf, type Reading } from "../../src/scorecard";
import { bindingOf, type Findings, type Proposal } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows } from "../support/modelSheet";
import { blockContents, currentModel } from "../support/numbersFile";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { cellOf } from "../../src/workbook/cellAddress";
import { onDay } from "../support/onDay";
import { runs } from "../support/runs";
import { KPI_ROWS, sampleData, seriesIn } from "../support/sampleData";

const SERIES = seriesIn("da");

/** A day in the month after the last one that the sample has. */
const TODAY = new Date("2026-11-10T09:00:00Z");

const UNCHANGED = { kind: "unchanged" } as const;

let addin: RunningAddin;
beforeEach(() => onDay(TODAY));
afterEach(() => jest.useRealTimers());

async function find(): Promise<Findings> {
  const found = await addin.session.find();
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

const nameOf = ({ kpi }: Proposal): string =>
  addin.ready().scorecard.kpis.find(({ id }) => id === kpi)?.name ?? String(kpi);

const numberAt = (address: string): number => Number(addin.excel.value(address));

/** The score by the book: how much of the way from baseline to target has been gone, at most all of it. */
const scoreOf = (actual: number, target: number, baseline: number): number =>
  Math.min(100, Math.max(0, (100 * (actual - baseline)) / (target - baseline)));

describe("on the data of the sample, with the marketing template", () => {
  let shared: RunningAddin;
  let found: Findings;
  let cost: { readonly runs: number; readonly syncs: number };
  let isBoundByThen: boolean;
  const isBound = (): boolean =>
    [...addin.ready().sources.values()].some((own) => Object.values(own).some(({ kind }) => kind !== "none"));

  beforeAll(async () => {
    onDay(TODAY);
    shared = addin = await startAddin(sampleData());
    await addin.session.start("marketing", "da");
    await addin.excel.settled();
    addin.excel.resetCounters();
    found = await find();
    const { runs, syncs } = addin.excel.counters();
    cost = { runs, syncs };
    isBoundByThen = isBound();
    expect(await addin.session.bindMany(found.proposals.map(bindingOf))).toMatchObject({ ok: true });
    await addin.excel.settled();
  });
  beforeEach(() => (addin = shared));
  afterAll(() => shared.excel.stop());

  test("every KPI is found where a person has bound it, in one run of three syncs, and nothing is written", () => {
    const { proposals, sought, skipped } = found;
    expect(cost).toEqual({ runs: 1, syncs: 3 });
    expect(skipped).toEqual([]);
    expect(sought).toHaveLength(KPI_ROWS.size);
    const byName = new Map(proposals.map((proposal) => [nameOf(proposal), proposal]));
    for (const [name, row] of KPI_ROWS) {
      const { match, series, address, targetAddress, baselineAddress } = byName.get(name) ?? {};
      expect({ name, match, address, targetAddress, baselineAddress }).toEqual({
        ...{ name, match: "exact", address: SERIES.get(name)?.Actual },
        ...{ targetAddress: `Nøgletal!C${row}`, baselineAddress: `Nøgletal!D${row}` },
      });
      expect(series).toEqual(SERIES.get(name));
    }
    expect(isBoundByThen).toBe(false);
  });

  test("what is accepted is bound at once and scored from the right cells", async () => {
    const { proposals } = found;
    const { kpis } = addin.ready().evaluation;
    for (const proposal of proposals) {
      const name = nameOf(proposal);
      const row = KPI_ROWS.get(name) ?? 0;
      const latest = (SERIES.get(name)?.Actual ?? "").replace(/:.*/, "").replace(/\d+$/, "28");
      const [actual, target, baseline] = [latest, `Nøgletal!C${row}`, `Nøgletal!D${row}`].map(numberAt);
      const kpi = kpis.get(proposal.kpi);
      const { kind, unit } = addin.ready().scorecard.kpis.find(({ id }) => id === proposal.kpi) ?? {};
      // What a percent cell shows is a hundred times what it holds.
      const shown = (unit === "%" ? 100 : 1) * (actual ?? 0);
      expect([name, kpi?.readings.actual]).toEqual([
        name,
        { kind: "number", value: expect.closeTo(shown, 9) as number },
      ]);
      const isLinear = kind === "linear";
      const score: unknown = isLinear
        ? expect.closeTo(scoreOf(actual ?? 0, target ?? 0, baseline ?? 0), 9)
        : kpi?.score;
      expect([name, kpi?.score]).toEqual([name, score]);
      expect(kpi?.score).toBeDefined();
    }
    expect((await find()).sought).toEqual([]);
  });

  test("each place says beforehand what its KPI says afterwards, and one undo takes all of it back", async () => {
    const { proposals, outcomes } = found;
    const { evaluation, sources, seriesReferences } = addin.ready();
    expect(proposals.length).toBeGreaterThan(10);
    for (const proposal of proposals) {
      const { actual, target, score, status } = outcomes.get(proposal.id) ?? {};
      const now = evaluation.kpis.get(proposal.kpi);
      const numberOf = (reading: unknown): unknown => (reading as { readonly value?: number } | undefined)?.value;
      expect([nameOf(proposal), numberOf(now?.readings.actual), numberOf(now?.readings.target)]).toEqual([
        nameOf(proposal),
        expect.closeTo(actual ?? NaN, 9),
        expect.closeTo(target ?? NaN, 9),
      ]);
      expect([nameOf(proposal), now?.score, now?.status]).toEqual([nameOf(proposal), score, status]);
    }
    expect([...sources.values()].filter(({ target }) => target.kind !== "none")).toHaveLength(proposals.length);
    expect(seriesReferences.size).toBe(SERIES.size);
    expect(await addin.session.undo()).toMatchObject({ ok: true });
    await addin.excel.settled();
    const after = addin.ready();
    expect(isBound()).toBe(false);
    expect([...after.seriesReferences.values()].flatMap((each) => Object.keys(each))).toEqual([]);
  });
});

/** A table of months, a list of targets that is sorted later, and a report that asks for a score. */
const SMALL: WorkbookFile = {
  name: "Test",
  active: "Rapport",
  sheets: [
    {
      name: "Rapport",
      cells: { A1: "Annonceudgifter", B1: '=BSC.SCORE("Annonceudgifter")', A2: "Omarbejde", B2: "=B1/10" },
    },
    {
      name: "Tal",
      cells: {
        ...{ A1: "Måned", B1: "Klik", C1: "Klikfrekvens" },
        ...{ A2: "2026-08", B2: 100, C2: 2, A3: "2026-09", B3: 110, C3: 2.2, A4: "2026-10", B4: 120, C4: 2.4 },
      },
    },
    {
      name: "Målsætning",
      cells: {
        ...{ A1: "Nøgletal", B1: "Faktisk", C1: "Mål", D1: "Baseline" },
        ...{ A2: "NPS", B2: 30, C2: 40, D2: 20, A3: "Gennemløbstid", B3: 14, C3: 12, D3: 20 },
      },
    },
  ],
  tables: [{ name: "Månedstal", sheet: "Tal", area: "A1:C4" }],
  names: [],
  settings: {},
};

describe("in a small workbook", () => {
  beforeEach(async () => {
    addin = await startAddin(SMALL);
    await addin.session.start("marketing", "da");
    await addin.excel.settled();
  });
  afterEach(() => addin.excel.stop());

  test("what is bound grows with its table and stays right when the list is sorted; what asks for a score is left alone", async () => {
    const { proposals } = await find();
    expect(proposals.map((proposal) => [nameOf(proposal), proposal.match])).toEqual([
      ["NPS", "exact"],
      ["Klikfrekvens", "exact"],
      ["Gennemløbstid", "exact"],
    ]);
    expect(proposals[1]?.series).toEqual({ Actual: "Månedstal[Klikfrekvens]", Period: "Månedstal[Måned]" });
    await addin.session.bindMany(proposals.map(bindingOf));
    const { grid, place } = addin.excel;
    const swap = place("Målsætning!A2:D3");
    grid.asOneStep("user", () =>
      grid.write(swap.sheetId, swap.area, [
        ["Gennemløbstid", 14, 12, 20],
        ["NPS", 30, 40, 20],
      ]),
    );
    await addin.excel.settled();
    await addin.session.refresh();
    const { kpis } = addin.ready().evaluation;
    const scores = proposals.map(({ kpi }) => kpis.get(kpi)?.score);
    expect(scores).toEqual([50, undefined, 75]);
    expect(kpis.get(proposals[1]?.kpi as never)?.readings.actual).toEqual({ kind: "number", value: 2.4 });
  });

  test("the cells of a proposal can be looked at", async () => {
    expect(await addin.session.showCells("'Målsætning'!B2:C3")).toMatchObject({ ok: true });
    expect(addin.excel.grid.selection().area).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(await addin.session.showCells("Væk!B2")).toEqual({ ok: false, problem: { kind: "source-gone" } });
  });

  test("hidden sheets are not looked through, and one that is too large is named", async () => {
    const { grid, place } = addin.excel;
    grid.setSheetVisibility(place("Tal!A1").sheetId, "Hidden");
    const large = grid.addSheet("Rådata");
    grid.write(large.id, { row: 125_000, column: 0, rows: 1, columns: 1 }, [["slut"]]);
    grid.write(large.id, { row: 0, column: 0, rows: 1, columns: 1 }, [["start"]]);
    const { proposals, skipped } = await find();
    expect(proposals.map(nameOf)).toEqual(["NPS", "Gennemløbstid"]);
    expect(skipped).toEqual(["Rådata"]);
  });
});

describe("numbers as text", () => {
  const TEXTS = { B2: "'128.450,75", C2: "'150.000,00", B3: "'2,4 %", C3: "'3,0 %", B4: "'212,50 kr.", C4: "'ca. 180" };
  const LISTED: WorkbookFile = {
    ...SMALL,
    sheets: [
      {
        name: "Rapport",
        cells: {
          ...{ A1: "Nøgletal", B1: "Faktisk", C1: "Mål", A2: "Annonceudgifter", A3: "Konverteringsrate", A4: "CPA" },
          ...TEXTS,
        },
      },
    ],
    tables: [],
  };

  test("become the numbers that they say, in both languages, and texts again", async () => {
    addin = await startAddin(LISTED);
    await addin.session.start("marketing", "da");
    await addin.excel.settled();
    const values = (): readonly unknown[] => Object.keys(TEXTS).map((cell) => addin.excel.value(`Rapport!${cell}`));
    const before = values();
    const made = await addin.session.makeNumbers(["Rapport!B2:B4", "Rapport!C2:C4"]);
    if (!made.ok) throw new Error(made.problem.kind);
    await addin.excel.settled();
    expect(values()).toEqual([128_450.75, 150_000, 0.024, 0.03, 212.5, "ca. 180"]);
    const spending = (await find()).proposals.find((each) => nameOf(each) === "Annonceudgifter");
    expect(spending?.cautions.map(({ kind }) => kind)).not.toContain("text-numbers");
    expect(await addin.session.makeTexts(made.value)).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(values()).toEqual(before);

    // What somebody has written there since stays.
    const again = await addin.session.makeNumbers(["Rapport!B2:B4"]);
    if (!again.ok) throw new Error(again.problem.kind);
    addin.excel.enter("Rapport!B2", 99);
    await addin.excel.settled();
    expect(await addin.session.makeTexts(again.value)).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(values()).toEqual([99, ...before.slice(1)]);
    await addin.excel.stop();
  });
});

describe("a large workbook", () => {
  const COLUMNS = 40;
  /** So many cells as are read at all, or enough for several pieces. */
  const ROWS = runs({ full: 2999, quick: 749 });
  /** So many rows are read at once, and what is read of the other sheet. */
  const PIECES = Math.ceil(ROWS / 250) + 1;
  const LARGE: WorkbookFile = {
    ...SMALL,
    sheets: [
      { name: "Tom", cells: { A1: "Rapport" } },
      {
        name: "Annoncer",
        cells: Object.fromEntries(
          Array.from({ length: ROWS * COLUMNS }, (_, index) => {
            const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
            const letters = column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
            const heading = ["Annonce", "Klik", "Visninger"][column] ?? `Kolonne ${column}`;
            const value = column === 0 ? `Annonce ${row}` : column === 1 ? 2 : column === 2 ? 100 : row;
            return [`${letters}${row + 1}`, row === 0 ? heading : value];
          }),
        ),
      },
    ],
    tables: [],
  };

  let shared: RunningAddin;
  beforeAll(async () => {
    onDay(TODAY);
    shared = addin = await startAddin(LARGE);
    await addin.session.start("marketing", "da");
    await addin.excel.settled();
  });
  beforeEach(() => (addin = shared));
  afterAll(() => shared.excel.stop());

  test("is read in pieces that Excel on the web sends, with progress, and each column counted as a whole", async () => {
    addin.excel.setFaults({ payloadLimit: 3_500_000 });
    addin.excel.resetCounters();
    const shares: number[] = [];
    const found = await addin.session.find({ onRead: (share) => shares.push(share), isStopped: () => false });
    expect(addin.excel.counters()).toMatchObject({ runs: 1, syncs: PIECES + 2 });
    expect(shares).toHaveLength(PIECES);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    const [clicks] = found.ok ? found.value.proposals : [];
    expect(clicks && [nameOf(clicks), clicks.fields.actual]).toEqual([
      "Klikfrekvens",
      { kind: "column", values: `Annoncer!B2:B${ROWS}`, take: "sum", per: `Annoncer!C2:C${ROWS}`, isPercent: true },
    ]);
    expect(found.ok && clicks && found.value.outcomes.get(clicks.id)?.actual).toBe(2);
    await addin.session.bindMany(clicks ? [bindingOf(clicks)] : []);
    await addin.excel.settled();
    expect(addin.ready().evaluation.kpis.get(clicks?.kpi as never)?.readings.actual).toEqual({
      kind: "number",
      value: 2,
    });
  });

  test("can be stopped: nothing more is read, and nothing is found", async () => {
    addin.excel.resetCounters();
    let reads = 0;
    const watch = { onRead: () => (reads += 1), isStopped: () => reads >= 2 };
    const found = await addin.session.find(watch);
    expect(found).toMatchObject({ ok: true, value: { proposals: [] } });
    expect(addin.excel.counters().syncs).toBeLessThanOrEqual(5);
  });
});

describe("a tab for each month", () => {
  const MONTHS = ["Aug", "Jul", "Sep", "Okt"] as const;
  const ACTUALS = { Jul: 0.021, Aug: 0.022, Sep: 0.024, Okt: 0.026 } as const;
  const tab = (name: string, rate: number, nps: number): WorkbookFile["sheets"][number] => ({
    name: `${name} 2026`,
    cells: {
      ...{ A1: "Nøgletal", B1: "Faktisk", C1: "Mål" },
      ...{
        A2: "Klikfrekvens",
        B2: { content: rate, numberFormat: "0.0%" },
        C2: { content: 0.03, numberFormat: "0.0%" },
      },
      ...{ A3: "NPS", B3: nps, C3: 40 },
    },
  });
  const kpi = (Id: string, Name: string, Unit: string) => ({
    ...{ Id, Name, Unit, Parent: "o_1", Order: 1, Kind: "linear", Frequency: "month", Rev: 1 },
  });
  const model = currentModel(modelRows([kpi("k_nps", "NPS", "point"), kpi("k_rate", "Klikfrekvens", "%")]));
  const TABS: WorkbookFile = {
    ...{ name: "Faner", active: "Rapport", settings: {}, tables: model.tables, names: model.names },
    sheets: [
      { name: "Rapport", cells: { A1: '=BSC.ACTUAL("NPS")' } },
      ...MONTHS.map((month) => tab(month, ACTUALS[month], 30 + MONTHS.indexOf(month))),
      ...model.sheets,
    ],
  };
  const kpiOf = (name: string) => addin.ready().scorecard.kpis.find((kpi) => kpi.name === name)?.id as never;
  const readingOf = (name: string) => addin.ready().evaluation.kpis.get(kpiOf(name))?.readings;

  beforeEach(async () => (addin = await startAddin(TABS)));
  afterEach(() => addin.excel.stop());

  test("becomes one series in order of time that follows its tabs, natively too", async () => {
    const { proposals, outcomes } = await find();
    expect(proposals.map((each) => [nameOf(each), each.count, each.frequency])).toEqual([
      ["NPS", 4, "month"],
      ["Klikfrekvens", 4, "month"],
    ]);
    const [nps, rate] = proposals;
    expect(outcomes.get(rate?.id ?? "")).toMatchObject({ actual: expect.closeTo(2.6, 9) as number, target: 3 });
    expect(await addin.session.bindMany(proposals.map(bindingOf))).toMatchObject({ ok: true });
    await addin.excel.settled();
    const { values } = addin.ready();
    expect(values.series.get(nps?.kpi as never)?.actual.map(({ reading }) => reading)).toEqual(
      [31, 30, 32, 33].map((value) => ({ kind: "number", value })),
    );
    expect(values.series.get(rate?.kpi as never)?.actual.map(({ reading }) => reading)).toEqual(
      [2.1, 2.2, 2.4, 2.6].map((value) => ({ kind: "number", value: expect.closeTo(value, 9) as number })),
    );
    expect(readingOf("NPS")).toMatchObject({ actual: { value: 33 }, target: { value: 40 } });

    addin.excel.enter("'Okt 2026'!B3", 36);
    await addin.excel.settled();
    expect(addin.excel.value("Rapport!A1")).toBe(36);
    expect(readingOf("NPS")).toMatchObject({ actual: { value: 36 } });
    const { evaluation } = addin.ready();
    const native = nativeScores(blockContents(addin.excel.grid));
    expect(differences(evaluation, native)).toEqual([]);
    expect(
      (await find()).sought.map((id) => addin.ready().scorecard.kpis.find((kpi) => kpi.id === id)?.name),
    ).not.toContain("NPS");
  });

  test("is unlinked by one undo, offered again when the next tab has come, and made longer in its place", async () => {
    const { proposals } = await find();
    await addin.session.bindMany(proposals.map(bindingOf));
    expect(await addin.session.undo()).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect([...addin.ready().seriesReferences.values()].flatMap((each) => Object.keys(each))).toEqual([]);
    await addin.session.bindMany(proposals.map(bindingOf));
    await addin.excel.settled();
    const before = addin.ready().seriesReferences.get(kpiOf("NPS"))?.Actual;
    const { grid } = addin.excel;
    const sheet = grid.addSheet("Nov 2026");
    grid.write(sheet.id, { row: 0, column: 0, rows: 2, columns: 3 }, [
      ["Nøgletal", "Faktisk", "Mål"],
      ["NPS", 41, 40],
    ]);
    await addin.excel.settled();
    const again = await find();
    expect(again.proposals.map((each) => [nameOf(each), each.count])).toEqual([["NPS", 5]]);
    expect(await addin.session.bindMany(again.proposals.map(bindingOf))).toMatchObject({ ok: true });
    await addin.excel.settled();
    const after = addin.ready().seriesReferences.get(kpiOf("NPS"))?.Actual;
    expect(after?.split(":")[0]).toBe(before?.split(":")[0]);
    expect(readingOf("NPS")).toMatchObject({ actual: { value: 41 } });
    expect(readingOf("Klikfrekvens")).toMatchObject({ actual: { value: expect.closeTo(2.6, 9) as number } });
  });

  const addTab = async (name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> => {
    const { grid } = addin.excel;
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    grid.write(grid.addSheet(name).id, area, rows);
    await addin.excel.settled();
  };
  const bindFound = async (): Promise<void> => {
    expect(await addin.session.bindMany((await find()).proposals.map(bindingOf))).toEqual({
      ok: true,
      value: undefined,
    });
    await addin.excel.settled();
  };
  const seriesOf = (name: string) => addin.ready().values.series.get(kpiOf(name));
  const valuesOf = (observations: readonly { readonly reading: Reading }[] = []) =>
    observations.map(({ reading }) => (reading.kind === "number" ? reading.value : reading.kind));
  const sheetNamed = (name: string) => addin.excel.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";

  const tabValue = (month: string, number: number) => {
    const address = `'${month} 2026'!B3`;
    return { day: dayOf({ year: 2026, month: number, day: 1 }), address, actual: { kind: "bound", address } } as const;
  };

  test("is made longer by a tab without a target, and the targets of the others stay", async () => {
    await bindFound();
    await addTab("Nov 2026", [
      ["Nøgletal", "Faktisk"],
      ["NPS", 41],
    ]);
    await bindFound();
    expect(valuesOf(seriesOf("NPS")?.actual)).toEqual([31, 30, 32, 33, 41]);
    expect(valuesOf(seriesOf("NPS")?.target)).toEqual([40, 40, 40, 40, "blank"]);
  });

  test("writes nothing when another KPI of the batch cannot be bound", async () => {
    const [first] = (await find()).proposals;
    const keys = { kind: "label", keys: "'Okt 2026'!A1:A3", key: "Findes ikke", values: "'Okt 2026'!B1:B3" } as const;
    const bindings = [bindingOf(first as Proposal), { kpi: kpiOf("Klikfrekvens"), fields: { actual: keys } }];
    expect(await addin.session.bindMany(bindings)).toMatchObject({ ok: false, problem: { kind: "cannot-bind" } });
    expect(sheetNamed("BSC Series")).toBe("");
  });

  test("is offered again when the oldest tab goes as the newest comes; what was hidden stays a period", async () => {
    await bindFound();
    addin.excel.grid.deleteSheet(sheetNamed("Jul 2026"));
    addin.excel.grid.setSheetVisibility(sheetNamed("Aug 2026"), "Hidden");
    await addTab("Nov 2026", [
      ["Nøgletal", "Faktisk", "Mål"],
      ["NPS", 41, 45],
    ]);
    expect((await find()).proposals.map((each) => [nameOf(each), each.count])).toEqual([["NPS", 3]]);
    await bindFound();
    expect(valuesOf(seriesOf("NPS")?.actual)).toEqual([30, 32, 33, 41]);
    expect(valuesOf(seriesOf("NPS")?.target)).toEqual([40, 40, 40, 45]);
    expect((await find()).proposals).toEqual([]);
  });

  test("keeps its columns when the KPI is renamed, has no targets when no tab has one any more, and leaves alone what people write beside them", async () => {
    await bindFound();
    const { scorecard, revisions, seriesReferences } = addin.ready();
    const nps = scorecard.kpis.find(({ name }) => name === "NPS");
    const rate = scorecard.kpis.find(({ name }) => name === "Klikfrekvens");
    if (nps === undefined || rate === undefined) throw new Error("The template has both.");
    addin.excel.enter("'BSC Series'!D2", "En note");
    for (const kpi of [rate, nps]) {
      const { id, parent, unit, weight } = kpi;
      const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
      const draft = { id, parent, unit, weight, fields, revision: revisions.get(id) };
      expect(await addin.session.saveKpi({ ...draft, name: kpi === nps ? "Klikfrekvens" : "Klik" })).toMatchObject({
        ok: true,
      });
    }
    await addin.session.bindMany([
      { kpi: nps.id, tabs: ["Jul", "Aug", "Sep", "Okt"].map((month, index) => tabValue(month, 7 + index)) },
    ]);
    await addin.excel.settled();
    const placeOf = (references: ReadonlyMap<unknown, { readonly Actual?: string }>, id: unknown) =>
      references.get(id)?.Actual?.split(":")[0];
    const after = addin.ready().seriesReferences;
    for (const { id } of [nps, rate]) expect(placeOf(after, id)).toBe(placeOf(seriesReferences, id));
    expect(seriesOf("Klikfrekvens")).toMatchObject({ target: [] });
    expect(addin.excel.value("'BSC Series'!D2")).toBe("En note");
    expect(addin.excel.value("'BSC Series'!B1")).toBe("Klikfrekvens");
  });

  test("has formulas where the cells of the tabs have the format of text, which would make text of them", async () => {
    addin.excel.grid.setNumberFormats(sheetNamed("Okt 2026"), { row: 2, column: 1, rows: 1, columns: 1 }, [["@"]]);
    await bindFound();
    const { Actual = "" } = addin.ready().seriesReferences.get(kpiOf("NPS")) ?? {};
    const { row = 0, column = 0 } = cellOf(Actual.split(":")[1] ?? "") ?? {};
    const area = { row, column, rows: 1, columns: 1 };
    expect(addin.excel.grid.numberFormats(sheetNamed("BSC Series"), area)).toEqual([["General"]]);
    expect(addin.excel.grid.formulas(sheetNamed("BSC Series"), area)[0]?.[0]).toMatch(/^=.*'Okt 2026'!/);
  });
});

test("a tab of results and a tab of targets give a series its targets month by month, natively too, and grow together", async () => {
  const tab = (name: string, [aug, sep, oct]: readonly [number, number, number]): WorkbookFile["sheets"][number] => ({
    name,
    cells: { A1: "KPI", B1: "Aug 2026", C1: "Sep 2026", D1: "Okt 2026", A2: "NPS", B2: aug, C2: sep, D2: oct },
  });
  const sheets = [tab("Resultater", [30, 33, 36]), tab("Mål 2026", [38, 39, 40])];
  addin = await startAddin({ name: "Faner", active: "Resultater", sheets, tables: [], names: [], settings: {} });
  await addin.session.start("marketing", "da");
  await addin.excel.settled();
  const { proposals } = await find();
  const [nps] = proposals;
  if (nps === undefined) throw new Error("NPS stands there");
  expect(nps).toMatchObject({ series: { Actual: "Resultater!B2:D2", Target: "'Mål 2026'!B2:D2" } });
  expect(await addin.session.bindMany([bindingOf(nps)])).toMatchObject({ ok: true });
  await addin.excel.settled();
  const said = () => addin.ready().evaluation.kpis.get(nps.kpi);
  const differing = () => differences(addin.ready().evaluation, nativeScores(blockContents(addin.excel.grid)));
  expect(said()).toMatchObject({ readings: { actual: { value: 36 }, target: { value: 40 } }, score: 90 });
  expect(differing()).toEqual([]);

  const typed = { "Resultater!E1": "Nov 2026", "Resultater!E2": 21, "'Mål 2026'!E1": "Nov 2026", "'Mål 2026'!E2": 42 };
  for (const [address, value] of Object.entries(typed)) addin.excel.enter(address, value);
  await addin.excel.settled();
  expect(said()).toMatchObject({ readings: { actual: { value: 21 }, target: { value: 42 } }, score: 50 });
  await addin.excel.stop();
});

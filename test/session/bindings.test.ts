import { kpiId } from "../../src/scorecard";
import type { Binding, Session, SeriesReferences } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { modelRows, modelSheet } from "../support/modelSheet";
import { saveAndReopen } from "../support/xlsx";

let addin: RunningAddin;

/** One KPI for each way to bind a value. */
const KINDS = ["cell", "label", "column", "series"] as const;
type Kind = (typeof KINDS)[number];
const NPS = kpiId("k_label");

/** Numbers with labels on `Data`, and a table `Kampagner` of months on `Ark2`; the target of every KPI is 100, from 0. */
function file(): WorkbookFile {
  const model = modelSheet(
    modelRows(
      KINDS.map((kind, index) => ({
        ...{ Id: `k_${kind}`, Parent: "o_1", Name: kind, Order: index + 1, Kind: "linear", Target: 100 },
        ...{ Frequency: "month", Missing: "carryForward", CarryPeriods: 1000, Rev: 1 },
      })),
    ),
  );
  return {
    name: "Test",
    active: "Rapport",
    sheets: [
      {
        name: "Rapport",
        cells: Object.fromEntries(KINDS.map((kind, index) => [`A${index + 1}`, `=BSC.SCORE("${kind}")`])),
      },
      {
        name: "Data",
        cells: {
          ...{ A1: "Nøgletal", A2: "CTR", A3: "NPS", A4: "Churn", A5: "ROI" },
          ...{ B1: "Værdi", B2: 2, B3: 40, B4: 7, B5: 3 },
        },
      },
      {
        name: "Ark2",
        cells: { A1: "Måned", B1: "Klik", A2: "2026-07", B2: 10, A3: "2026-08", B3: 20, A4: "2026-09", B4: 12 },
      },
      ...model.sheets,
    ],
    tables: [...model.tables, { name: "Kampagner", sheet: "Ark2", area: "A1:B4" }],
    names: [],
    settings: {},
  };
}

const BINDINGS = {
  cell: { kind: "bound", address: "Data!B3" },
  label: { kind: "label", keys: "Data!A2:A5", key: "NPS", values: "Data!B2:B5" },
  column: { kind: "column", values: "Kampagner[Klik]", take: "sum" },
} as const satisfies Record<string, Binding>;
const SERIES: SeriesReferences = { Actual: "Kampagner[Klik]", Period: "Kampagner[Måned]" };

async function bind(kind: Kind): Promise<void> {
  const { session } = addin;
  const kpi = kpiId(`k_${kind}`);
  const bound =
    kind === "series" ? await session.bindSeries(kpi, SERIES) : await session.bind(kpi, "actual", BINDINGS[kind]);
  expect(bound).toMatchObject({ ok: true });
}

/** What each KPI says: its value, or the reason why there is none. A cell of the workbook must say the same. */
async function outcomes(): Promise<Readonly<Record<string, number | string>>> {
  await addin.excel.settled();
  await addin.session.refresh();
  await addin.excel.settled();
  return Object.fromEntries(
    KINDS.map((kind, index) => {
      const kpi = addin.ready().evaluation.kpis.get(kpiId(`k_${kind}`));
      const reading = kpi?.readings.actual;
      const shown = addin.excel.value(`Rapport!A${index + 1}`);
      if (reading?.kind === "number") expect(shown).toBe(reading.value);
      else expect(shown).toEqual({ error: "#N/A" });
      return [kind, reading?.kind === "number" ? reading.value : (kpi?.problems.map((each) => each.kind).join() ?? "")];
    }),
  );
}

const grid = () => addin.excel.grid;
const place = (address: string) => addin.excel.place(address);
const write = (address: string, values: readonly (readonly (string | number)[])[]): void =>
  grid().asOneStep("user", () => grid().write(place(address).sheetId, place(address).area, values));

/** Does the same to the sheets of both sources. */
const onBoth = (work: (sheetId: string, name: string) => void) => (): void =>
  ["Data", "Ark2"].forEach((name) => work(place(`'${name}'!A1`).sheetId, name));
const undoBoth = (): void => [1, 2].forEach(() => grid().undo());

const deleteRow = onBoth((sheet) => grid().deleteRows(sheet, 2, 1));
const deleteSheet = onBoth((sheet) => grid().deleteSheet(sheet));
const sort = (): void => {
  write("Data!A2:B5", [
    ["Churn", 7],
    ["CTR", 2],
    ["NPS", 40],
    ["ROI", 3],
  ]);
  write("'Ark2'!A2:B4", [
    ["2026-09", 12],
    ["2026-08", 20],
    ["2026-07", 10],
  ]);
};

const AS_BEFORE = { cell: 40, label: 40, column: 42, series: 12 };

/** In one workbook, one after the other: the person takes back each of them before the next. */
describe("after", () => {
  let shared: RunningAddin;
  beforeAll(async () => {
    shared = addin = await startAddin(file());
    for (const kind of KINDS) await bind(kind);
  });
  beforeEach(() => (addin = shared));
  afterAll(() => shared.excel.stop());

  test.each<[operation: string, act: () => void, after: Readonly<Record<Kind, number | string>>, steps: number]>([
    ["nothing", () => undefined, AS_BEFORE, 0],
    ["a row inserted above", onBoth((sheet) => grid().insertRows(sheet, 2, 1)), AS_BEFORE, 2],
    ["a column inserted before", onBoth((sheet) => grid().insertColumns(sheet, 0, 1)), AS_BEFORE, 2],
    ["the row deleted", deleteRow, { cell: "link-broken", label: "label-missing", column: 22, series: 12 }, 2],
    ["the row deleted, and undo", () => (deleteRow(), undoBoth()), AS_BEFORE, 0],
    ["the sheet renamed", onBoth((sheet, name) => grid().renameSheet(sheet, `Mine tal, ${name}`)), AS_BEFORE, 2],
    ["the table renamed", () => grid().renameTable(grid().table("Kampagner")?.id ?? "", "Annoncer"), AS_BEFORE, 1],
    ["the column renamed", () => write("'Ark2'!B1", [["Klik i alt"]]), AS_BEFORE, 1],
    [
      "the sheet deleted",
      deleteSheet,
      { cell: "link-broken", label: "link-broken", column: "link-broken", series: "link-broken" },
      2,
    ],
    ["the sheet deleted, and undo", () => (deleteSheet(), undoBoth()), AS_BEFORE, 0],
    [
      "the cell cut and pasted elsewhere",
      () => grid().moveCells(place("Data!B3").sheetId, place("Data!B3").area, { row: 8, column: 4 }),
      // Its place beside the label is empty now.
      { ...AS_BEFORE, label: "value-blank" },
      1,
    ],
    [
      "labels and values cut and pasted elsewhere",
      () => grid().moveCells(place("Data!A1:B5").sheetId, place("Data!A1:B5").area, { row: 10, column: 3 }),
      AS_BEFORE,
      1,
    ],
    // A bound cell is that cell: what is sorted into it is its value. A label follows what it names.
    ["the rows sorted", sort, { ...AS_BEFORE, cell: 2 }, 2],
  ])("%s: every binding has the right value, or says that its link is broken", async (_, act, after, steps) => {
    act();
    expect(await outcomes()).toEqual(after);
    for (let step = 0; step < steps; step += 1) grid().undo();
    expect(await outcomes()).toEqual(AS_BEFORE);
  });
});

describe("in a workbook of its own,", () => {
  afterEach(() => addin.excel.stop());

  test("saved as a real file and opened again, every binding has the right value, and follows its cells as before", async () => {
    addin = await startAddin(file());
    for (const kind of KINDS) await bind(kind);
    await addin.excel.settled();
    const reopened = await saveAndReopen(addin.excel.file());
    await addin.excel.stop();
    addin = await startAddin(reopened);
    expect(await outcomes()).toEqual(AS_BEFORE);
    onBoth((sheet) => grid().insertRows(sheet, 1, 2))();
    expect(await outcomes()).toEqual(AS_BEFORE);
  });

  test("cells that are cut and pasted take along a series and a sum that are bound to plain cells", async () => {
    const base = file();
    const months = { A1: "2026-07", B1: 10, A2: "2026-08", B2: 20, A3: "2026-09", B3: 12 };
    addin = await startAddin({ ...base, sheets: [...base.sheets, { name: "Rå", cells: months }] });
    const { session } = addin;
    await session.bind(kpiId("k_column"), "actual", { kind: "column", values: "'Rå'!B1:B3", take: "sum" });
    await session.bindSeries(kpiId("k_series"), { Actual: "'Rå'!B1:B3", Period: "'Rå'!A1:A3" });
    expect(await outcomes()).toMatchObject({ column: 42, series: 12 });
    const { sheetId, area } = place("'Rå'!A1:B3");
    grid().moveCells(sheetId, area, { row: 20, column: 5 });
    expect(await outcomes()).toMatchObject({ column: 42, series: 12 });
  });

  describe("what cannot be bound", () => {
    const said = async (binding: Binding): Promise<string> => {
      const bound = await addin.session.bind(NPS, "actual", binding);
      return bound.ok ? "ok" : bound.problem.kind;
    };

    test("a label that is not there, one that stands twice, and ranges of different lengths", async () => {
      addin = await startAddin(file());
      const { label } = BINDINGS;
      expect(await said({ ...label, key: "CPA" })).toBe("label-unknown");
      expect(await said({ ...label, values: "Data!B2:B4" })).toBe("ranges-uneven");
      addin.excel.enter("Data!A5", "nps");
      expect(await said(label)).toBe("label-repeats");
    });

    test("a series whose values and periods are not equally many", async () => {
      addin = await startAddin(file());
      const bound = await addin.session.bindSeries(NPS, { Actual: "Data!B2:B5", Period: "Ark2!A2:A4" });
      expect(bound).toMatchObject({ ok: false, problem: { kind: "ranges-uneven" } });
      expect(addin.excel.grid.names().filter(({ name }) => name.startsWith("BSC_k_"))).toEqual([]);
    });

    test("a cell that depends on a score, with the way to it", async () => {
      addin = await startAddin(file());
      addin.excel.enter("Data!D1", "=Data!D2*2");
      addin.excel.enter("Data!D2", "=SUM(Rapport!A1:A2)");
      addin.excel.select("Data!D1");
      await addin.excel.settled();
      const picked = await addin.session.pickRange();
      expect(picked).toMatchObject({
        ok: false,
        problem: { kind: "source-uses-scorecard", chain: ["Data!D1", "Data!D2", "Rapport!A1:A2"] },
      });
    });
  });

  describe("picking cells", () => {
    const pick = async (address: string): Promise<string> => {
      addin.excel.select(address);
      const picked = await addin.session.pickRange();
      return picked.ok ? picked.value.reference : picked.problem.kind;
    };

    test("the body of a table's column is taken as that column, so that it grows with the table", async () => {
      addin = await startAddin(file());
      expect(await pick("Ark2!B2:B4")).toBe("Kampagner[Klik]");
      expect(await pick("Ark2!B2:B3")).toBe("'Ark2'!B2:B3");
      expect(await pick("Data!B2:B5")).toBe("Data!B2:B5");
      expect(await pick("Data!A2:B5")).toBe("selection-not-one-line");
      expect(await pick("'BSC Model'!A2:A3")).toBe("selection-in-model");
    });
  });

  describe("where used", () => {
    const used = async (session: Session, address: string) => {
      addin.excel.select(address);
      const found = await session.whereUsed();
      return found.ok ? found.value.map(({ kpi, by }) => `${kpi} ${by}`) : found.problem.kind;
    };

    test("names the KPIs that read the selected cells, by field or by series", async () => {
      addin = await startAddin(file());
      await bind("label");
      await bind("series");
      expect(await used(addin.session, "Data!B3")).toEqual(["k_label actual"]);
      expect(await used(addin.session, "Ark2!A1:B9")).toEqual(["k_series series"]);
      expect(await used(addin.session, "Data!D9")).toEqual([]);
    });
  });

  test("go to leads to the cell beside the label, wherever it has been sorted to", async () => {
    addin = await startAddin(file());
    await bind("label");
    sort();
    expect(await addin.session.goTo(NPS, "actual")).toEqual({ ok: true, value: undefined });
    expect(addin.excel.grid.selection()).toMatchObject(place("Data!B4"));
  });

  test("a sum over cells of which one holds text says so, and a new row of the table counts", async () => {
    addin = await startAddin(file());
    await bind("column");
    addin.excel.enter("Ark2!B3", "20 klik");
    expect((await outcomes())["column"]).toBe("value-text");
    addin.excel.enter("Ark2!B3", 30);
    expect((await outcomes())["column"]).toBe(52);
  });
});

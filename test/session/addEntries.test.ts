import type { KpiId } from "../../src/scorecard";
import type { NewKpi, NewPerspective } from "../../src/session";
import { emptyWorkbook } from "../../src/workbench/grid/file";
import { startAddin, type RunningAddin } from "../support/addin";
import { formulaFaults } from "../support/formulaFaults";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(2));
});
afterEach(() => addin.excel.stop());

const kpi = (name: string, more: Partial<NewKpi> = {}): NewKpi => ({ name, unit: "%", ...more });
const NEW: readonly NewPerspective[] = [
  {
    name: "kunde ",
    objectives: [
      { name: "Loyale kunder", kpis: [kpi("NPS", { kind: "maintain", rule: { tolerance: 5 }, owner: "Anne" })] },
      { name: "Flere kunder", kpis: [kpi("Leads", { fields: { target: { kind: "typed", value: 80 } } })] },
    ],
  },
  { name: "=Finansielt", objectives: [], kpis: [kpi("ROI", { weight: 3 }), kpi("ROAS")] },
];
const shown = () => {
  const { perspectives, objectives, kpis } = addin.ready().scorecard;
  const nameOf = (id: string): string => [...perspectives, ...objectives].find((each) => each.id === id)?.name ?? "";
  return {
    perspectives: perspectives.map(({ name, order }) => [name, order]),
    objectives: objectives.map(({ name, parent, order }) => [name, nameOf(parent), order]),
    kpis: kpis.map(({ name, parent, order }) => [name, nameOf(parent), order]),
  };
};
const nameOf = (id: KpiId): string | undefined => addin.ready().scorecard.kpis.find((each) => each.id === id)?.name;

test("a part of the tree is made in one batch, and what is there already gets what is below", async () => {
  addin.excel.resetCounters();
  const added = await addin.session.addEntries(NEW);
  if (!added.ok) throw new Error(added.problem.kind);
  expect(added.value.map(nameOf)).toEqual(["NPS", "Leads", "ROI", "ROAS"]);
  expect(shown()).toEqual({
    perspectives: [
      ["Kunde", 1],
      ["=Finansielt", 2],
    ],
    objectives: [
      ["Loyale kunder", "Kunde", 1],
      ["Flere kunder", "Kunde", 2],
    ],
    kpis: [
      ["Kpi 1", "Loyale kunder", 1],
      ["Kpi 2", "Loyale kunder", 2],
      ["NPS", "Loyale kunder", 3],
      ["Leads", "Flere kunder", 1],
      ["ROI", "=Finansielt", 1],
      ["ROAS", "=Finansielt", 2],
    ],
  });
  const log = await addin.session.changes();
  expect(log.ok && new Set(log.value.map(({ id }) => id)).size).toBe(1);
});

test("one undo takes all of it out again", async () => {
  const before = addin.ready().scorecard;
  await addin.session.addEntries(NEW);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(addin.ready().scorecard.kpis).toEqual(before.kpis);
  expect(addin.ready().scorecard.perspectives).toEqual(before.perspectives);
});

test.each<[string, readonly NewPerspective[], object]>([
  [
    "a KPI of a name that is taken",
    [{ name: "Kunde", objectives: [], kpis: [kpi("kpi 1")] }],
    { kind: "name-taken", name: "Kpi 1", level: "kpi" },
  ],
  [
    "two KPIs of one name",
    [{ name: "Ny", objectives: [], kpis: [kpi("A"), kpi("a ")] }],
    { kind: "name-taken", name: "A", level: "kpi" },
  ],
  [
    "a KPI named as an objective that comes with it",
    [{ name: "Ny", objectives: [{ name: "X", kpis: [kpi("X")] }] }],
    { kind: "name-taken", level: "objective" },
  ],
  [
    "an objective that stands in another perspective",
    [{ name: "Ny", objectives: [{ name: "Loyale kunder", kpis: [] }] }],
    { kind: "name-taken", level: "objective" },
  ],
  ["no name", [{ name: "Ny", objectives: [{ name: " ", kpis: [] }] }], { kind: "name-empty" }],
  [
    "a negative weight",
    [{ name: "Ny", objectives: [], kpis: [kpi("A", { weight: -1 })] }],
    { kind: "weight-negative", name: "A" },
  ],
  [
    "a label that no cell bears",
    [
      {
        name: "Ny",
        objectives: [],
        kpis: [
          kpi("A", { fields: { actual: { kind: "label", keys: "Data!A1:A2", key: "NPS", values: "Data!B1:B2" } } }),
        ],
      },
    ],
    { kind: "cannot-bind", name: "A", reason: { kind: "label-unknown" } },
  ],
])("%s: all of it is refused", async (_, perspectives, problem) => {
  const before = shown();
  const more: NewPerspective = { name: "Først", objectives: [], kpis: [kpi("Først af alle")] };
  expect(await addin.session.addEntries([more, ...perspectives])).toMatchObject({ ok: false, problem });
  expect(shown()).toEqual(before);
});

test("nothing to add is no change", async () => {
  expect(await addin.session.addEntries([])).toEqual({ ok: true, value: [] });
  expect(await addin.session.addEntries([{ name: "Kunde", objectives: [] }])).toEqual({ ok: true, value: [] });
  expect(await addin.session.changes()).toEqual({ ok: true, value: [] });
});

describe("blank rows at the end of a table are room for new ones", () => {
  /** The names of all rows of the KPIs' table as it stands, blank ones too. */
  const rowsOf = (name: string): readonly unknown[] => {
    const table = addin.excel.grid.table(name);
    if (table === undefined) throw new Error(`${name} is missing`);
    const column = table.columns.findIndex((each) => each.name === "Name");
    return addin.excel.grid
      .values(table.sheetId, table.area)
      .slice(1)
      .map((row) => row[column]);
  };
  const add = (...names: readonly string[]) =>
    addin.session.addEntries([
      { name: "Kunde", objectives: [{ name: "Loyale kunder", kpis: names.map((name) => kpi(name)) }] },
    ]);

  test("as in a scorecard without entries", async () => {
    await addin.excel.stop();
    addin = await startAddin(emptyWorkbook());
    expect(await addin.session.start("empty", "da")).toMatchObject({ ok: true });
    expect(["BSC_Perspectives", "BSC_Objectives", "BSC_Kpis"].map(rowsOf)).toEqual([[""], [""], [""]]);
    expect(await add("NPS", "CSAT")).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(["BSC_Perspectives", "BSC_Objectives", "BSC_Kpis"].map(rowsOf)).toEqual([
      ["Kunde"],
      ["Loyale kunder"],
      ["NPS", "CSAT"],
    ]);
    expect(addin.ready().problems).toEqual([]);
    expect(formulaFaults(addin.excel.grid)).toEqual([]);
  });

  test.each([
    [["A"], ["Kpi 1", "Kpi 2", "A", ""]],
    [
      ["A", "B"],
      ["Kpi 1", "Kpi 2", "A", "B"],
    ],
    [
      ["A", "B", "C"],
      ["Kpi 1", "Kpi 2", "A", "B", "C"],
    ],
  ])("as where Excel has made two: %j", async (names, rows) => {
    const { grid } = addin.excel;
    const { id, area } = grid.table("BSC_Kpis") ?? {};
    if (id === undefined || area === undefined) throw new Error("no table");
    grid.resizeTable(id, { ...area, rows: area.rows + 2 });
    await addin.session.refresh();
    expect(addin.ready().problems).toEqual([]);
    expect(await add(...names)).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(rowsOf("BSC_Kpis")).toEqual(rows);
    expect(addin.ready().scorecard.kpis).toHaveLength(2 + names.length);
    expect(addin.ready().problems).toEqual([]);
  });
});

import { kpiId, LONGEST_NAME, objectiveId } from "../../src/scorecard";
import { TABLES } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";
import { saveAndReopen } from "../support/xlsx";

let addin: RunningAddin;
beforeEach(async () => (addin = await startAddin(scorecardFile(1))));
afterEach(() => addin.excel.stop());

const NO_FIELDS = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } } as const;

/** What Excel would take for a formula, a number, a date or an error, and what a page would take for its own. */
const TEXTS = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-1+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "'quoted",
  "\t=1+1",
  "1/2",
  "1e5",
  "2026-01",
  "1. jan 2027",
  "jan 2027",
  "6:00",
  "$1,234.50",
  "12.5 %",
  "(5)",
  "TRUE",
  "#REF!",
  "<img src=x onerror=alert(1)>",
  "javascript:alert(1)",
  "x".repeat(32_767),
];

/** Longer names are refused. */
const nameOf = (text: string): string => text.slice(0, LONGEST_NAME);

const rowsOf = (name: string): readonly (readonly [value: unknown, formula: unknown])[] => {
  const { grid } = addin.excel;
  const table = grid.table(TABLES.kpis.name);
  if (!table) throw new Error("The table is gone.");
  const index = table.columns.findIndex((column) => column.name === name);
  const area = { row: table.area.row + 1, column: table.area.column + index, rows: table.area.rows - 1, columns: 1 };
  const formulas = grid.formulas(table.sheetId, area).flat();
  return grid.values(table.sheetId, area).flatMap((row, at) => row.map((value) => [value, formulas[at]] as const));
};

test("whatever a person calls a KPI, gives as its unit or notes stays text in the cells, the scorecard and the saved file", async () => {
  // Nobody asks for a number until all of them are there.
  addin.excel.grid.setCalculationMode("Manual");
  for (const text of TEXTS) {
    const saved = await addin.session.saveKpi({
      ...{
        id: undefined,
        revision: undefined,
        parent: objectiveId("o_1"),
        name: nameOf(text),
        unit: text,
        weight: undefined,
      },
      fields: NO_FIELDS,
    });
    expect([text.slice(0, 40), saved.ok]).toEqual([text.slice(0, 40), true]);
  }
  await addin.excel.settled();
  const texts = TEXTS.map((text) => text.trim());
  for (const [column, held] of [
    ["Name", texts.map(nameOf)],
    ["Unit", texts],
  ] as const) {
    const rows = rowsOf(column).slice(1);
    expect(rows.map(([value]) => value)).toEqual(held);
    expect(rows.map(([, formula]) => formula)).toEqual(held);
  }
  const { kpis } = addin.ready().scorecard;
  expect(kpis.slice(1).map(({ name, unit }) => [name, unit])).toEqual(texts.map((text) => [nameOf(text), text]));
  for (const note of TEXTS) {
    const said = { kpi: kpiId("k_1"), period: "2026-03", value: undefined, note, confidence: undefined };
    expect(await addin.session.checkIn(said)).toMatchObject({ ok: true });
  }
  const notes = await addin.session.checkIns();
  expect(notes.ok && notes.value.map(({ note }) => note)).toEqual(TEXTS);

  addin.excel.grid.setCalculationMode("Automatic");
  await addin.excel.settled();
  const held = addin.excel.file();
  const reopened = await saveAndReopen(held);
  expect(reopened).toEqual(held);
  await addin.excel.stop();
  addin = await startAddin(reopened);
  expect(
    addin
      .ready()
      .scorecard.kpis.slice(1)
      .map(({ name }) => name),
  ).toEqual(texts.map(nameOf));
});

test("a name that looks like a formula can be asked for by a formula", async () => {
  const name = '=HYPERLINK("http://x","y")';
  await addin.session.saveKpi({
    ...{ id: undefined, revision: undefined, parent: objectiveId("o_1"), name, unit: "", weight: undefined },
    fields: { ...NO_FIELDS, actual: { kind: "typed", value: 40 }, target: { kind: "typed", value: 50 } },
  });
  addin.excel.enter("Rapport!C1", `=BSC.SCORE("${name.replaceAll('"', '""')}")`);
  await addin.excel.settled();
  expect(addin.excel.value("Rapport!C1")).toBe(80);
});

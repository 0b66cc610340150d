import { kpiId, objectiveId } from "../../src/scorecard";
import { JOURNAL_TABLES } from "../../src/workbook/journal/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

/** The rows of the change log, each as an object by its headers; blank rows left out. */
function changes(): readonly Readonly<Record<string, unknown>>[] {
  const { grid } = addin.excel;
  const table = grid.tables().find(({ name }) => name === JOURNAL_TABLES.changes.name);
  if (table === undefined) return [];
  const [headers = [], ...rows] = grid.values(table.sheetId, table.area);
  return rows
    .filter((row) => row.some((value) => value !== ""))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
}

const FIELDS = {
  actual: { kind: "unchanged" },
  target: { kind: "typed", value: 80 },
  baseline: { kind: "unchanged" },
} as const;

test("every change of a definition is in the journal, cell by cell, with who, when, before and after", async () => {
  addin = await startAddin(scorecardFile(2));
  const { session } = addin;
  session.setUser(" Anne ");
  const draft = { id: kpiId("k_1"), revision: 1, parent: objectiveId("o_1"), name: "Ny", unit: "%", weight: 3 };
  expect(await session.saveKpi({ ...draft, fields: FIELDS })).toMatchObject({ ok: true });
  expect(changes().map(({ Column, Before, After, By }) => [Column, Before, After, By])).toEqual([
    ["Name", "Kpi 1", "Ny", "Anne"],
    ["Aliases", "", "Kpi 1", "Anne"],
    ["Weight", "", 3, "Anne"],
    ["Unit", "", "%", "Anne"],
    ["Target", '=IF(ISBLANK(Data!$B$1),"",Data!$B$1)', 80, "Anne"],
  ]);
  expect(new Set(changes().map(({ Batch }) => Batch)).size).toBe(1);
});

test("what a person types never becomes a formula in the journal", async () => {
  addin = await startAddin(scorecardFile(1));
  const name = '=HYPERLINK("http://x","y")';
  await addin.session.savePerspective({ id: undefined, revision: undefined, name, weight: undefined });
  expect(changes().map(({ Name, Column }) => [Name, Column])).toEqual([[name, "Id"]]);
});

test("a conflict says field by field what I wanted and what is there now", async () => {
  addin = await startAddin(scorecardFile(1));
  const { session } = addin;
  const draft = { id: kpiId("k_1"), parent: objectiveId("o_1"), unit: "", weight: undefined, fields: FIELDS };
  session.setUser("Bo");
  expect(await session.saveKpi({ ...draft, revision: 1, name: "Bos navn" })).toMatchObject({ ok: true });
  session.setUser("Anne");
  expect(await session.saveKpi({ ...draft, revision: 1, name: "Annes navn" })).toMatchObject({
    ok: false,
    problem: {
      kind: "row-changed",
      by: "Bo",
      fields: expect.arrayContaining([{ column: "Name", mine: "Annes navn", theirs: "Bos navn" }]) as unknown,
    },
  });
});

test("a name that a person said once is remembered in this browser", async () => {
  addin = await startAddin(scorecardFile(1));
  addin.session.setUser("Anne");
  expect(addin.session.user()).toBe("Anne");
});

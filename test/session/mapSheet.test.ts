import { DASHBOARD_SHEET as WORDS, STATUS_WORDS } from "../../src/language";
import { kpiId } from "../../src/scorecard";
import type { CellValue } from "../../src/workbench/grid/grid";
import { SYMBOLS } from "../../src/workbook/dashboard/symbols";
import { MAP_NAME } from "../../src/workbook/mapSheet/loadMapSheet";
import { BAND, boxColumn, boxId, BOXES, OWN_COLUMNS } from "../../src/workbook/mapSheet/mapColumns";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { rightFileOf } from "../support/rightFileOf";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { numberedScorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const sheetId = (name = WORDS.da.map.sheet): string => addin.excel.grid.sheet(name)?.id ?? "";

function valuesOf(name?: string): readonly (readonly CellValue[])[] {
  const { grid } = addin.excel;
  const used = grid.usedArea(sheetId(name), true);
  return grid.values(sheetId(name), {
    row: 0,
    column: 0,
    rows: (used?.row ?? 0) + (used?.rows ?? 0),
    columns: OWN_COLUMNS,
  });
}

/** What is to stand below a name, as the engine says it. */
function said(id: string): string {
  const node = addin.ready().evaluation.nodes.get(id as never);
  const status = node?.status ?? "none";
  const score = node?.score === undefined ? "" : `  ${node.score.toFixed(1).replace(".", ",")}`;
  return `${SYMBOLS[status]} ${STATUS_WORDS.da[status]}${score}`;
}

/** Where each objective stands, by its id. */
const placesOf = (
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<string, readonly [row: number, column: number]> =>
  new Map(
    rows.flatMap((row, at) =>
      Array.from({ length: BOXES }, (_, place) => [String(row[boxId(place)]), [at, boxColumn(place)]] as const).filter(
        ([id]) => id !== "",
      ),
    ),
  );

function expectAsEngine(name?: string): void {
  const rows = valuesOf(name);
  const { scorecard } = addin.ready();
  const places = placesOf(rows);
  expect([...places.keys()].sort()).toEqual(scorecard.objectives.map(({ id }) => id).sort());
  for (const objective of scorecard.objectives) {
    const [row = -1, column = -1] = places.get(objective.id) ?? [];
    expect([rows[row]?.[column], rows[row + 1]?.[column]]).toEqual([objective.name, said(objective.id)]);
  }
  for (const perspective of scorecard.perspectives) {
    const row = rows.findIndex((cells) => cells[BAND] === perspective.name);
    expect(rows[row + 1]?.[BAND]).toBe(said(perspective.id));
  }
  expect(rows[2]?.[boxColumn(0)]).toBe(said(scorecard.settings.id));
}

test("the map says what the engine says, follows it, is behind when objectives or arrows come, and is found under another name", async () => {
  addin = await startAddin(numberedScorecardFile(2));
  const { session, excel } = addin;
  const added = await session.addEntries([
    {
      name: "Vækst",
      objectives: [1, 2, 3, 4, 5].map((number) => ({
        name: number === 1 ? "M".repeat(200) : `Mål ${number}`,
        kpis: [{ name: `Nøgletal ${number}`, unit: "%", fields: {} }],
      })),
    },
    { name: "Uden mål", objectives: [] },
  ] as never);
  expect(added).toMatchObject({ ok: true });
  const other = addin.ready().scorecard.objectives.at(-1);
  const [first] = addin.ready().scorecard.objectives;
  if (!first || !other) throw new Error("objectives");
  excel.resetCounters();
  await session.refresh();
  const reading = excel.counters().syncs;
  excel.resetCounters();
  expect(await session.makeMapSheet(WORDS)).toEqual({ ok: true, value: { sheet: "Strategikort", isNew: true } });
  expect(excel.counters().syncs - reading).toBeLessThanOrEqual(3);
  await excel.settled();
  expectAsEngine();
  excel.enter("Data!A1", 5);
  await excel.settled();
  expectAsEngine();
  expect(await session.mapSheetState()).toMatchObject({ value: { sheet: "Strategikort", isBehind: false } });

  expect(await session.saveLink({ from: other.id, to: first.id, note: "" })).toMatchObject({ ok: true });
  expect(await session.mapSheetState()).toMatchObject({ value: { isBehind: true } });
  excel.grid.renameSheet(sheetId(), "Til mødet");
  excel.grid.write(sheetId("Til mødet"), { row: 4, column: OWN_COLUMNS, rows: 1, columns: 1 }, [["Vores note"]]);
  expect(await session.makeMapSheet(WORDS)).toMatchObject({ ok: true, value: { sheet: "Til mødet", isNew: false } });
  await excel.settled();
  expectAsEngine("Til mødet");
  const rows = valuesOf("Til mødet");
  const [row = -1, column = -1] = placesOf(rows).get(other.id) ?? [];
  expect(rows[row + 2]?.[column]).toBe(`Fører til: ${first.name}`);
  expect(excel.value(`'Til mødet'!${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[OWN_COLUMNS]}5`)).toBe("Vores note");
  const formulas = excel.grid
    .formulas(sheetId("Til mødet"), { row: 0, column: 0, rows: rows.length, columns: OWN_COLUMNS })
    .flat()
    .filter((each) => String(each).startsWith("="));
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter((each) => /BSC\.|TODAY|NOW|OFFSET|INDIRECT/i.test(String(each)))).toEqual([]);

  expect(readXlsx(rightFileOf(excel), "Bog.xlsx").file.sheets.map(({ name }) => name)).toContain("Til mødet");

  excel.select("'Til mødet'!B6");
  expect(await session.bindToSelection(kpiId("k_1"), "actual")).toMatchObject({
    problem: { kind: "selection-in-model" },
  });
  excel.grid.insertColumns(sheetId("Til mødet"), 3, 1);
  await excel.settled();
  const before = everything(excel.grid);
  expect(await session.makeMapSheet(WORDS)).toEqual({
    ok: false,
    problem: { kind: "dashboard-changed", sheet: "Til mødet" },
  });
  expect(everything(excel.grid)).toBe(before);
  expect(await session.removeMapSheet()).toEqual({ ok: true, value: undefined });
  expect(excel.grid.sheet("Til mødet")).toBeUndefined();
  expect(excel.grid.name(MAP_NAME)).toBeUndefined();
});

test("while the workbook's structure is protected no map is made, and nothing is written", async () => {
  addin = await startAddin(numberedScorecardFile(1));
  await Excel.run(async ({ workbook }) => {
    workbook.protection.protect();
    await workbook.context.sync();
  });
  const before = everything(addin.excel.grid);
  expect(await addin.session.makeMapSheet(WORDS)).toEqual({ ok: false, problem: { kind: "structure-protected" } });
  expect(everything(addin.excel.grid)).toBe(before);
});

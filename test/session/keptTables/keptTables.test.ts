import type { CampaignTable, KeptColumns } from "../../../src/session";
import { startAddin, type RunningAddin } from "../../support/addin";
import { scorecardFile } from "../../support/scorecardFile";

const ROWS = [
  ["Måned", "Kanal", "Kampagne", "Forbrug", "Konverteringer", "Omsætning"],
  ["2026-09", "Søgning", "A", 1000, 20, 4000],
  ["2026-09", "Social", "B", 2000, 10, 3000],
  ["2026-10", "Søgning", "A", 1100, 22, 4400],
  ["2026-10", "Social", "B", 1900, 8, 2500],
  ["", "", "I alt", 6000, 60, 13900],
] as const;

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(1));
  const { excel } = addin;
  ROWS.forEach((row, down) =>
    row.forEach((cell, across) => {
      if (cell !== "") excel.enter(`Data!${"EFGHIJ"[across]}${down + 3}`, cell);
    }),
  );
  await excel.settled();
});
afterEach(() => addin.excel.stop());

const proposal = async () => {
  const found = await addin.session.findTables("campaigns");
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
};
async function keepFound(): Promise<KeptColumns> {
  const [first] = await proposal();
  if (first === undefined) throw new Error("no table was found");
  const kept = await addin.session.keepTable("campaigns", first.columns);
  if (!kept.ok) throw new Error(kept.problem.kind);
  return kept.value;
}
async function read(): Promise<CampaignTable | undefined> {
  const table = await addin.session.readCampaigns();
  if (!table.ok) throw new Error(table.problem.kind);
  return table.value;
}
const spends = async () => (await read())?.records.map(({ spend }) => spend);

test("the table is found in the workbook, with what its columns mean", async () => {
  expect(await proposal()).toEqual([
    {
      sheet: "Data",
      address: "Data!E3:J3",
      headings: ROWS[0].map((text, place) => ({ text, cell: `Data!${"EFGHIJ"[place]}3` })),
      columns: {
        ...{ Day: "Data!E3", Channel: "Data!F3", Name: "Data!G3", Spend: "Data!H3" },
        ...{ Results: "Data!I3", Value: "Data!J3" },
      },
    },
  ]);
});

test("a cell in it is selection enough; our own sheets, a lone cell and numbers without headings are refused", async () => {
  const { excel, session } = addin;
  excel.select("Data!H5");
  expect(await session.tableInSelection("campaigns")).toMatchObject({ ok: true, value: { address: "Data!E3:J3" } });
  excel.select("Data!M20");
  expect(await session.tableInSelection("campaigns")).toMatchObject({ problem: { kind: "selection-not-a-table" } });
  excel.select("Data!H5:J7");
  expect(await session.tableInSelection("campaigns")).toMatchObject({ problem: { kind: "selection-not-a-table" } });
  excel.select("'BSC Model'!A1");
  expect(await session.tableInSelection("campaigns")).toMatchObject({ problem: { kind: "selection-in-model" } });
});

test("nothing is read before a table has been kept, and its records afterwards", async () => {
  expect(await read()).toBeUndefined();
  await keepFound();
  const table = await read();
  expect(table).toMatchObject({
    ...{ sheet: "Data", groupings: ["Kampagne", "Kanal"], unreadable: [], repeated: 0, beyond: 0, gone: [] },
    headings: { Spend: "Forbrug", Results: "Konverteringer" },
  });
  expect(table?.records[0]).toEqual({
    ...{ names: ["A", "Søgning"], month: 2026 * 12 + 8, currency: "", spend: 1000, results: 20, value: 4000 },
  });
  expect(table?.records).toHaveLength(5);
});

test("keeping takes one run of two syncs, reading one of three", async () => {
  const [first] = await proposal();
  addin.excel.resetCounters();
  await addin.session.keepTable("campaigns", first?.columns ?? {});
  expect(addin.excel.counters()).toMatchObject({ runs: 1, syncs: 2 });
  addin.excel.resetCounters();
  await read();
  expect(addin.excel.counters()).toMatchObject({ runs: 1, syncs: 3 });
});

test("it follows rows that are added, rows above it, a column that is moved within the sheet's rows, and the sheet's name", async () => {
  const { excel } = addin;
  await keepFound();
  const { sheetId, area } = excel.place("Data!A8");
  excel.grid.insertRows(sheetId, area.row, 1);
  ["2026-11", "Social", "C", 500, 9, 100].forEach((cell, across) => excel.enter(`Data!${"EFGHIJ"[across]}8`, cell));
  excel.grid.insertRows(sheetId, 0, 2);
  excel.grid.insertColumns(sheetId, 6, 1);
  excel.grid.renameSheet(sheetId, "Kampagner 2026");
  await excel.settled();
  expect(await spends()).toEqual([1000, 2000, 1100, 1900, 500, 6000]);
  expect((await read())?.sheet).toBe("Kampagner 2026");
});

test("an Excel table is kept the same way, grows, and its row of totals is one", async () => {
  const { excel } = addin;
  const { sheetId, area } = excel.place("Data!E3:J7");
  const table = excel.grid.addTable(sheetId, area, "Annoncer");
  excel.grid.resizeTable(table.id, { ...area, rows: area.rows + 1 });
  await keepFound();
  await excel.settled();
  excel.grid.insertTableRows(table.id, 1, 1);
  ["2026-08", "Social", "C", 500, 9, 100].forEach((cell, across) => excel.enter(`Data!${"EFGHIJ"[across]}5`, cell));
  await excel.settled();
  expect(await spends()).toEqual([1000, 500, 2000, 1100, 1900, 6000]);
});

test("five thousand rows come in two pieces", async () => {
  const { excel } = addin;
  await keepFound();
  const { sheetId, area } = excel.place("Data!E8:J5007");
  const rows = Array.from({ length: 5000 }, (_, index) => ["2026-10", "Social", `Annonce ${index}`, 100, 2, 300]);
  excel.grid.write(sheetId, area, rows);
  await excel.settled();
  excel.resetCounters();
  expect(await spends()).toHaveLength(5004);
  expect(excel.counters()).toMatchObject({ runs: 1, syncs: 4 });
});

test("headings may be renamed: the cell is what is kept", async () => {
  await keepFound();
  addin.excel.enter("Data!H3", "Hvad det kostede");
  await addin.excel.settled();
  expect((await read())?.headings.Spend).toBe("Hvad det kostede");
  expect(await spends()).toHaveLength(5);
});

test("text, errors and amounts below 0 leave their row out, with the first cell of each named; a dash is nothing", async () => {
  const { excel } = addin;
  await keepFound();
  excel.enter("Data!H4", "ca. 1000");
  excel.enter("Data!H5", "=1/0");
  excel.enter("Data!I6", -4);
  excel.enter("Data!I7", "--");
  await excel.settled();
  const table = await read();
  expect(table?.unreadable).toEqual([
    { kind: "text", column: "Spend", count: 1, address: "Data!H4" },
    { kind: "error", column: "Spend", count: 1, address: "Data!H5" },
    { kind: "negative", column: "Results", count: 1, address: "Data!I6" },
  ]);
  expect(table?.records.map(({ names, results }) => [names[0], results])).toEqual([
    ["B", undefined],
    ["I alt", 60],
  ]);
});

test("the same row of a month again counts once and is told of", async () => {
  await keepFound();
  ROWS[1].forEach((cell, across) => addin.excel.enter(`Data!${"EFGHIJ"[across]}9`, cell));
  await addin.excel.settled();
  expect(await read()).toMatchObject({ repeated: 1, records: { length: 5 } });
});

test("what stands below a gap is left out and counted", async () => {
  await keepFound();
  addin.excel.enter("Data!G12", "Noter");
  await addin.excel.settled();
  expect(await read()).toMatchObject({ beyond: 1, records: { length: 5 } });
});

test("a column of spend that is gone says so, here and in the health; one that nothing depends on does not stop it", async () => {
  const { excel, session } = addin;
  await keepFound();
  const { sheetId } = excel.place("Data!A1");
  excel.grid.deleteColumns(sheetId, 9, 1);
  await excel.settled();
  expect(await read()).toMatchObject({ gone: ["Value"], records: { length: 5 } });
  excel.grid.deleteColumns(sheetId, 7, 1);
  await excel.settled();
  const problem = { kind: "kept-table-broken", kept: "campaigns", columns: ["Spend"] };
  expect(await session.readCampaigns()).toMatchObject({ ok: false, problem });
  const health = await session.health();
  expect(health.ok && health.value.map((finding) => finding.problem)).toContainEqual({
    ...problem,
    columns: ["Spend", "Value"],
  });
});

test("a sheet that is deleted takes the table with it, and nothing else", async () => {
  const { excel, session } = addin;
  await keepFound();
  excel.grid.deleteSheet(excel.place("Data!A1").sheetId);
  await excel.settled();
  expect(await session.readCampaigns()).toMatchObject({
    problem: { kind: "kept-table-broken", columns: ["Name", "Spend", "Results"] },
  });
  expect(addin.ready().scorecard.kpis).toHaveLength(1);
});

test("it is forgotten, and kept again as it was before", async () => {
  await keepFound();
  const before = await addin.session.keepTable("campaigns", {});
  expect(await read()).toBeUndefined();
  if (!before.ok) throw new Error(before.problem.kind);
  await addin.session.keepTable("campaigns", before.value);
  expect(await spends()).toEqual([1000, 2000, 1100, 1900, 6000]);
});

test("the scorecard takes no part in it: series, revisions and the log stay as they are", async () => {
  const { seriesReferences, revisions } = addin.ready();
  await keepFound();
  await addin.session.refresh();
  expect([addin.ready().seriesReferences, addin.ready().revisions]).toEqual([seriesReferences, revisions]);
  expect(addin.ready().problems).toEqual([]);
});

describe("in a workbook without a scorecard", () => {
  beforeEach(async () => {
    await addin.excel.stop();
    addin = await startAddin({
      ...{ name: "Kampagner", active: "Data", tables: [], names: [], settings: {} },
      sheets: [
        {
          name: "Data",
          cells: Object.fromEntries(
            ROWS.flatMap((row, down) =>
              row.flatMap((cell, across) => (cell === "" ? [] : [[`${"EFGHIJ"[across]}${down + 3}`, cell]])),
            ) as [string, string | number][],
          ),
        },
      ],
    });
  });

  test("a table is kept and read, and nothing of a scorecard is made for it", async () => {
    expect(addin.session.store.getState().kind).toBe("empty");
    await keepFound();
    expect(await spends()).toEqual([1000, 2000, 1100, 1900, 6000]);
    expect(addin.session.store.getState().kind).toBe("empty");
    expect(addin.excel.grid.sheets().map(({ name }) => name)).toEqual(["Data"]);
  });

  test("it is there still when a scorecard has been made, and can be forgotten before that", async () => {
    const kept = await keepFound();
    expect(kept).toEqual({});
    const forgotten = await addin.session.keepTable("campaigns", {});
    expect(forgotten).toMatchObject({ ok: true, value: { Spend: "Data!H3" } });
    expect(await read()).toBeUndefined();
    await keepFound();
    expect(await addin.session.start("empty", "da")).toMatchObject({ ok: true });
    expect(await spends()).toEqual([1000, 2000, 1100, 1900, 6000]);
  });
});

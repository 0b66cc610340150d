import type { CellFile, SheetFile } from "../../../src/workbench/grid/file";
import { monthOfSheet } from "../../../src/workbook/keptTables/monthTabs";
import { startAddin, type RunningAddin } from "../../support/addin";
import { scorecardFile } from "../../support/scorecardFile";

type Row = readonly (string | number)[];
const HEADINGS = ["Kampagne", "Forbrug", "Konverteringer"];

const tab = (name: string, rows: readonly Row[], headings: Row = HEADINGS): SheetFile => ({
  name,
  cells: Object.fromEntries(
    [headings, ...rows].flatMap((row, down) =>
      row.map((cell, across): [string, CellFile] => [`${"ABCD"[across]}${down + 3}`, cell]),
    ),
  ),
});

const SEPTEMBER = tab("Sep 2026", [
  ["A", 1000, 20],
  ["B", 2000, 10],
  ["I alt", 3000, 30],
]);
const OCTOBER = tab("Okt 2026", [
  ["A", 1000, 22],
  ["B", 1900, "ukendt"],
]);
const OTHERS = [
  tab("Noter 2026", [["A", 7, 7]]),
  tab("Aug 2026", [["A", 7, 7]], ["Kampagne", "Klik", "Konverteringer"]),
  tab("Jul 2026", []),
];

let addin: RunningAddin | undefined;
afterEach(() => addin?.excel.stop());

async function start(sheets: readonly SheetFile[]): Promise<RunningAddin> {
  const { sheets: own, ...file } = scorecardFile(1);
  const started = await startAddin({ ...file, sheets: [...own, ...sheets] });
  addin = started;
  return started;
}

async function keep({ session }: RunningAddin, sheet: string): Promise<void> {
  const found = await session.findTables("campaigns");
  if (!found.ok) throw new Error(found.problem.kind);
  const columns = found.value.find((each) => each.sheet === sheet)?.columns;
  if (columns === undefined) throw new Error(`no table on ${sheet}`);
  const kept = await session.keepTable("campaigns", columns);
  if (!kept.ok) throw new Error(kept.problem.kind);
}

const table = async ({ session }: RunningAddin) => {
  const read = await session.readCampaigns();
  if (!read.ok || read.value === undefined) throw new Error("not read");
  return read.value;
};

test.each([
  ["Okt 2026", 2026 * 12 + 9],
  ["oktober 2026", 2026 * 12 + 9],
  ["2026-10", 2026 * 12 + 9],
  ["January 2027", 2027 * 12],
  ["Oktober", undefined],
  ["2026", undefined],
  ["Q3 2026", undefined],
  ["Data", undefined],
] as const)("a sheet called %s is of the month %p", (name, month) => {
  expect(monthOfSheet(name)).toBe(month);
});

test("campaigns on a tab a month are one table: the same headings in the same cells, and each row is of the month of its tab", async () => {
  const started = await start([SEPTEMBER, OCTOBER, ...OTHERS]);
  await keep(started, "Okt 2026");
  const { records, tabs, unreadable } = await table(started);
  expect(tabs).toEqual(["Okt 2026", "Sep 2026", "Jul 2026"]);
  expect(records.map(({ names, month, spend, results }) => [names[0], month, spend, results])).toEqual([
    ["A", 2026 * 12 + 9, 1000, 22],
    ["A", 2026 * 12 + 8, 1000, 20],
    ["B", 2026 * 12 + 8, 2000, 10],
    ["I alt", 2026 * 12 + 8, 3000, 30],
  ]);
  // A cell that cannot be read is told where it stands.
  expect(unreadable).toEqual([{ kind: "text", column: "Results", count: 1, address: "'Okt 2026'!C5" }]);
});

test("a month that is added is there the next time, and one that is unreadable is told on its own tab", async () => {
  const started = await start([tab("Okt 2026", [["A", 1000, 22]]), tab("Sep 2026", [["A", "?", 20]])]);
  await keep(started, "Okt 2026");
  expect((await table(started)).unreadable).toMatchObject([{ address: "'Sep 2026'!B4" }]);
  started.excel.enter("'Sep 2026'!B4", 900);
  await started.excel.settled();
  expect((await table(started)).records).toHaveLength(2);
});

test("a table on a sheet that is no month stands alone", async () => {
  const started = await start([tab("Kampagner", [["A", 1000, 22]]), SEPTEMBER]);
  await keep(started, "Kampagner");
  expect(await table(started)).toMatchObject({ tabs: [], records: [{ month: undefined }] });
});

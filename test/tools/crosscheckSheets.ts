import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { DASHBOARD_SHEET } from "../../src/language";
import { dayOf } from "../../src/scorecard";
import type { Ready } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue, Grid } from "../../src/workbench/grid/grid";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { columnAt } from "../../src/workbook/dashboard/columns";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { today } from "../../src/workbook/today";
import { startAddin, type RunningAddin } from "../support/addin";
import { anyPastScorecard } from "../support/anySeries";
import { cachedValues } from "../support/cachedValues";
import { compareDashboard, isSame, type Compared, type ReadCell } from "../support/dashboardFaults";
import { pastFile } from "../support/pastFile";
import { compareReport } from "../support/reportFaults";
import { twoYears } from "../support/twoYears";
import { withCalculated } from "../support/xlsx";

const SEED = 20_261_129;
const SAMPLES = path.resolve(__dirname, "../../assets/sample");
/** What leads the eye in the file: as far right as any sheet to show goes. */
const COLUMNS = 60;

interface World {
  readonly name: string;
  readonly file: WorkbookFile;
  /** What is chosen on the dashboard, one after the other; nothing for today. */
  readonly days: readonly (number | "")[];
}

type Table = readonly (readonly CellValue[])[];

/** A workbook at a day: what the engine says, and what the workbook's own grid shows on each sheet to show. */
interface Shown {
  readonly name: string;
  readonly file: WorkbookFile;
  readonly state: Ready;
  readonly dashboard: string;
  readonly report: string;
  readonly sheets: ReadonlyMap<string, Table>;
}

const endOf = (year: number, month: number): number => dayOf({ year, month: month + 1, day: 1 }) - 1;

function worlds(count: number): readonly World[] {
  const sample = (name: string): WorkbookFile =>
    JSON.parse(readFileSync(path.join(SAMPLES, name), "utf8")) as WorkbookFile;
  const periods = ["", endOf(2026, 10), endOf(2026, 9), endOf(2026, 6)] as const;
  // KPIs whose numbers stay written values do not follow the day; what was closed with other numbers is checked elsewhere.
  const random = fc
    .sample(anyPastScorecard(false), { numRuns: 2 * count, seed: SEED })
    .map((past) => ({ ...past, today: today(), asOf: undefined, closings: [], day: past.asOf ?? past.today }))
    .filter((past) => pastFile(past).written.length === 0)
    .slice(0, count);
  return [
    { name: "sample", file: sample("sample.json"), days: periods },
    { name: "sample.en", file: sample("sample.en.json"), days: periods },
    { name: "two-years", file: pastFile({ ...twoYears(undefined), today: today() }).file, days: periods },
    // It is today in them too: the add-in asks the clock.
    ...random.map((past, index) => ({
      name: `random-${index}`,
      file: pastFile(past).file,
      days: ["", past.day] as const,
    })),
  ];
}

const tableOf = (grid: Grid, sheet: string): Table => {
  const { id = "" } = grid.sheet(sheet) ?? {};
  const used = grid.usedArea(id, true);
  return grid.values(id, { row: 0, column: 0, rows: (used?.row ?? 0) + (used?.rows ?? 0), columns: COLUMNS });
};

async function showDays({ name, file, days }: World): Promise<readonly Shown[]> {
  const addin = await startAddin(file);
  try {
    const dashboard = await sheetOf(addin, () => addin.session.makeDashboard(DASHBOARD_SHEET));
    const map = await sheetOf(addin, () => addin.session.makeMapSheet(DASHBOARD_SHEET));
    const shown: Shown[] = [];
    for (const day of days) {
      addin.excel.enter(`'${dashboard}'!${columnLetters(columnAt("initiative"))}1`, day);
      await addin.excel.settled();
      const report = await sheetOf(addin, () => addin.session.freezeDashboard(DASHBOARD_SHEET));
      const figures = await sheetOf(addin, () => addin.session.makeFigures(DASHBOARD_SHEET));
      const sheets = new Map([dashboard, map, report, figures].map((each) => [each, tableOf(addin.excel.grid, each)]));
      const at = { name: `${name}-${shown.length}`, file: addin.excel.file(), state: addin.ready() };
      shown.push({ ...at, dashboard, report, sheets });
    }
    return shown;
  } finally {
    await addin.excel.stop();
  }
}

async function sheetOf(
  { excel }: RunningAddin,
  make: () => Promise<{ readonly ok: boolean; readonly value?: { readonly sheet: string }; readonly problem?: object }>,
): Promise<string> {
  const made = await make();
  await excel.settled();
  if (made.value === undefined) throw new Error(`No sheet was made: ${JSON.stringify(made.problem)}.`);
  return made.value.sheet;
}

/** The cells of each sheet as somebody else has calculated them, and who. */
type ReadSheet = (sheet: string) => ReadCell;

function compare({ name, state, dashboard, report, sheets }: Shown, who: string, read: ReadSheet): Compared {
  const heightOf = (sheet: string): number => sheets.get(sheet)?.length ?? 0;
  const of = (sheet: string) => ({ state, languages: DASHBOARD_SHEET, height: heightOf(sheet) });
  const asEngine = [compareDashboard(of(dashboard), read(dashboard)), compareReport(of(report), read(report))];
  // Everything else on the sheets, hidden cells too, is what the workbook's own grid showed beside the add-in.
  const others = [...sheets].map(([sheet, table]): Compared => {
    const cells = table.flatMap((row, at) => row.map((engine, column) => ({ engine, at, column })));
    const faults = cells.flatMap(({ engine, at, column }) => {
      const found = read(sheet)(at, column);
      return isSame(engine, found)
        ? []
        : [{ cell: `${sheet}!${columnLetters(column)}${at + 1}`, engine, sheet: found }];
    });
    const written = cells.filter(({ engine }) => engine !== "");
    return {
      cells: written.length,
      numbers: written.filter(({ engine }) => typeof engine === "number").length,
      faults,
    };
  });
  const all = [...asEngine, ...others];
  for (const { faults } of all)
    for (const { cell, engine, sheet } of faults.slice(0, 8))
      console.log(`  ${name}, ${cell}: ${JSON.stringify(engine)}, ${who} says ${JSON.stringify(sheet)}`);
  const [cells = 0, numbers = 0] = (["cells", "numbers"] as const).map((each) =>
    all.reduce((sum, one) => sum + one[each], 0),
  );
  return { cells, numbers, faults: all.flatMap(({ faults }) => faults) };
}

const readerOf =
  (table: Table | undefined): ReadCell =>
  (row, column) =>
    table?.[row]?.[column] ?? "";

/**
 * Makes dashboard, report, map and figures of many workbooks, looks at several periods, and compares every cell with the engine and with other programs: the
 * workbook's grid beside the add-in, the same grid opening the saved file without it, and the other program.
 *
 * @param folder - for the files; what has been recalculated comes back in its folder `recalculated`
 * @returns whether all say the same
 */
export async function crosscheckSheets(
  recalculate: (files: readonly string[], folder: string) => Promise<void> | void,
  folder: string,
  count: number,
): Promise<boolean> {
  const all: Shown[] = [];
  for (const world of worlds(count)) all.push(...(await showDays(world)));
  const files = all.map(({ name, file }) => {
    const at = path.join(folder, `${name}.xlsx`);
    // Without any value: every number that comes back has been calculated there.
    writeFileSync(
      at,
      writeXlsx(file, () => undefined),
    );
    return at;
  });
  await recalculate(files, folder);
  const done = { beside: [] as Compared[], alone: [] as Compared[], other: [] as Compared[] };
  for (const [index, shown] of all.entries()) {
    done.beside.push(compare(shown, "the grid", (sheet) => readerOf(shown.sheets.get(sheet))));
    const { file } = readXlsx(readFileSync(files[index] ?? ""), shown.name);
    const alone = await withCalculated(
      file,
      (grid) => new Map([...shown.sheets.keys()].map((each) => [each, tableOf(grid, each)])),
    );
    done.alone.push(compare(shown, "the file without the add-in", (sheet) => readerOf(alone.get(sheet))));
    const values = cachedValues(readFileSync(path.join(folder, "recalculated", `${shown.name}.xlsx`)));
    const inOther: ReadSheet = (sheet) => (row, column) =>
      values.get(sheet)?.get(`${columnLetters(column)}${row + 1}`) ?? "";
    done.other.push(compare(shown, "the other program", inOther));
  }
  const sum = (of: readonly Compared[], what: "cells" | "numbers"): number =>
    of.reduce((total, each) => total + each[what], 0);
  const wrong = (of: readonly Compared[]): number => of.reduce((total, { faults }) => total + faults.length, 0);
  console.log(`Dashboard, report, map and figures of ${worlds(count).length} workbooks, at ${all.length} days in all:`);
  for (const [who, of] of [
    ["the grid beside the add-in", done.beside],
    ["the saved file in a grid without the add-in", done.alone],
    ["the other program", done.other],
  ] as const)
    console.log(`  ${who}: ${sum(of, "cells")} cells, ${sum(of, "numbers")} of them numbers, ${wrong(of)} differ.`);
  return (
    all.length > 0 && [done.beside, done.alone, done.other].every((of) => wrong(of) === 0 && sum(of, "numbers") > 0)
  );
}

import { dayOf, kpiId } from "../../src/scorecard";
import { readTabSeries, type TabSeries, type TabValue } from "../../src/workbook";
import { startAddin, type RunningAddin } from "../support/addin";
import { everything } from "../support/everything";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(2));
});
afterEach(() => addin.excel.stop());

const FIRST = kpiId("k_1");

const bound = (address: string) => ({ kind: "bound", address }) as const;
const tabs = (...rows: readonly number[]): readonly TabValue[] =>
  rows.map((row, month) => {
    const [address, targetAddress] = [`Data!A${row}`, `Data!B${row}`] as const;
    const day = dayOf({ year: 2026, month: month + 1, day: 1 });
    return { day, address, actual: bound(address), targetAddress, target: bound(targetAddress) };
  });

test.each([
  ["the sheet, when it has been made", () => Promise.resolve()],
  [
    "longer columns than before",
    async () => {
      await addin.session.bindMany([{ kpi: FIRST, tabs: tabs(1), frequency: "month" }]);
      addin.excel.enter("'BSC Series'!A5", "'007");
    },
  ],
  [
    "fewer columns than before",
    () => addin.session.bindMany([{ kpi: FIRST, tabs: tabs(1, 2, 3, 4), frequency: "month" }]),
  ],
] as const)("what was written of tabs can be put back: %s", async (_, prepare) => {
  await prepare();
  await addin.excel.settled();
  const before = everything(addin.excel.grid);
  const series: TabSeries = {
    ...{ kpi: FIRST, name: "Kpi 1", isPercent: false, frequency: undefined, tabs: tabs(2, 1) },
    bound: addin.ready().seriesReferences.get(FIRST),
  };
  const states: string[] = [];
  await Excel.run(async (context) => {
    const read = await readTabSeries([series], [...addin.ready().seriesReferences.values()], "1900")(context);
    if (!read.ok) throw new Error(read.problem.kind);
    const { value } = read;
    for (const step of ["queue", "putBack"] as const) {
      value[step]();
      await context.sync();
      states.push(everything(addin.excel.grid));
    }
  });
  expect(states.map((state) => state === before)).toEqual([false, true]);
});

test.each([
  ["the sheet of the columns", true, "sheet-protected"],
  ["the structure, which takes no new sheet", false, "structure-protected"],
] as const)("nothing is written where somebody has protected %s", async (_, isThere, kind) => {
  if (isThere) await addin.session.bindMany([{ kpi: FIRST, tabs: tabs(1, 2), frequency: "month" }]);
  await Excel.run(async ({ workbook, sync }) => {
    if (isThere) workbook.worksheets.getItem("BSC Series").protection.protect();
    else workbook.protection.protect();
    await sync();
  });
  await addin.excel.settled();
  const before = everything(addin.excel.grid);
  const result = await addin.session.bindMany([{ kpi: FIRST, tabs: tabs(3, 4, 5), frequency: "month" }]);
  expect(result).toMatchObject({ ok: false, problem: { kind } });
  expect(everything(addin.excel.grid) === before).toBe(true);
});

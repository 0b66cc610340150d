import { kpiId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

const NAMES = 20_000;

async function open(): Promise<void> {
  const file = scorecardFile(3);
  const others = Array.from({ length: NAMES }, (_, index) => ({
    name: `Navn_${index}`,
    formula: `=Rapport!$Z$${index + 1}`,
  }));
  const series = [
    { name: "BSC_k_2_Actual", formula: "=Data!$D$1:$D$2" },
    { name: "BSC_k_2_Period", formula: "=Data!$E$1:$E$2" },
  ];
  const sheets = file.sheets.map((sheet) =>
    sheet.name === "Data"
      ? { ...sheet, cells: { ...sheet.cells, D1: 70, D2: 80, E1: "'2026-01", E2: "'2026-02", F1: 90, F2: 100 } }
      : sheet,
  );
  addin = await startAddin({ ...file, sheets, names: [...file.names, ...others, ...series] });
}

const seriesOf = (id: string): unknown => addin.ready().seriesReferences.get(kpiId(id));

test("of 20,000 names those of series are read, and all of them only on opening and when asked", async () => {
  await open();
  expect(seriesOf("k_2")).toEqual({ Actual: "Data!D1:D2", Period: "Data!E1:E2" });
  addin.excel.resetCounters();
  addin.excel.enter("Data!D2", 85);
  await addin.excel.settled();
  expect(addin.ready().values.series.get(kpiId("k_2"))?.actual.at(-1)?.reading).toEqual({ kind: "number", value: 85 });
  expect(addin.excel.counters().responseBytes).toBeLessThan(40_000);
  addin.excel.resetCounters();
  await addin.session.refresh();
  expect(addin.excel.counters().responseBytes).toBeGreaterThan(1_000_000);
  expect(addin.excel.counters().largestResponse).toBeLessThan(4_000_000);
});

test("a series that is bound, moved or unbound meanwhile is seen without a look at the other names", async () => {
  await open();
  addin.excel.resetCounters();
  const bound = await addin.session.bindMany([
    { kpi: kpiId("k_1"), series: { Actual: "Data!F1:F2", Period: "Data!E1:E2" } },
  ]);
  expect(bound).toMatchObject({ ok: true });
  expect(seriesOf("k_1")).toEqual({ Actual: "Data!F1:F2", Period: "Data!E1:E2" });
  const data = addin.excel.grid.sheet("Data");
  addin.excel.grid.asOneStep("user", () => addin.excel.grid.insertRows(data?.id ?? "", 0, 1));
  await addin.excel.settled();
  expect(seriesOf("k_1")).toEqual({ Actual: "Data!F2:F3", Period: "Data!E2:E3" });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(seriesOf("k_1")).toBeUndefined();
  expect(seriesOf("k_2")).toEqual({ Actual: "Data!D2:D3", Period: "Data!E2:E3" });
  expect(addin.excel.counters().largestResponse).toBeLessThan(100_000);
});

import { NOTHING_SUPPOSED, type Supposition } from "../../src/insight";
import { kpiId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

const FIRST = kpiId("k_1");

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(2));
  // As Excel on the desktop, here in Danish.
  addin.excel.setFaults({ localNames: true });
});
afterEach(() => addin.excel.stop());

const formulasOf = (pattern: RegExp): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return names.items.flatMap(({ name, formula }) => (pattern.test(name) ? [formula] : []));
  });

const supposed = (value: number): Supposition => ({ ...NOTHING_SUPPOSED, values: new Map([[FIRST, value]]) });

test("a scenario is read, and another one takes its place, where Excel tells its name's formula in Danish", async () => {
  const { session } = addin;
  expect(await session.keepScenario('Pris; "op"', supposed(60.5))).toMatchObject({ ok: true });
  expect(await formulasOf(/^BSC_Scenario_/)).toEqual(['={"name"\\"Pris; ""op"""\\0;"values"\\"k_1"\\60,5}']);
  expect(await session.readScenarios()).toMatchObject({
    value: [{ name: 'Pris; "op"', supposition: supposed(60.5) }],
  });
  expect(await session.keepScenario('Pris; "op"', supposed(-1e-7))).toMatchObject({
    value: { before: { supposition: supposed(60.5) } },
  });
  expect(await session.readScenarios()).toMatchObject({ value: [{ supposition: supposed(-1e-7) }] });
});

test("a past whose cells are gone is said to be gone, and no longer looked for", async () => {
  const { excel, session } = addin;
  excel.grid.addSheet("Fortid");
  ["2026-09", "2026-10", "2026-11"].forEach((period, index) => {
    excel.enter(`Fortid!A${index + 1}`, period);
    excel.enter(`Fortid!B${index + 1}`, 10 * index);
  });
  await excel.settled();
  const references = { Actual: "Fortid!B1:B3", Period: "Fortid!A1:A3" };
  expect(await session.bindSeries(FIRST, references)).toMatchObject({ ok: true });
  expect(addin.ready().seriesReferences.get(FIRST)).toEqual(references);

  excel.grid.deleteSheet(excel.place("Fortid!A1").sheetId);
  await excel.settled();
  expect(await formulasOf(/_Actual$/)).toEqual([expect.stringContaining("#REFERENCE!")]);
  await session.refresh();
  expect(addin.ready().seriesReferences.get(FIRST)).toEqual({
    Actual: expect.stringContaining("#REF!"),
    Period: expect.stringContaining("#REF!"),
  });
  expect(addin.ready().problems).toContainEqual({ kind: "series-broken", name: "Kpi 1" });
  excel.select("Data!A1");
  expect(await session.whereUsed()).toEqual({ ok: true, value: [{ kpi: FIRST, by: "actual" }] });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { DASHBOARD_SHEET as WORDS } from "../../src/language";
import { dayOf, firstDay, periodOf } from "../../src/scorecard";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { FIGURE_COLUMNS, FIGURE_TOP } from "../../src/workbook/figures/figuresPlan";
import { cachedValues } from "../support/cachedValues";
import { rightFileOf } from "../support/rightFileOf";
import { startAddin, type RunningAddin } from "../support/addin";

const SAMPLE = path.resolve(__dirname, "../../assets/sample/sample.json");
const OCTOBER = dayOf({ year: 2026, month: 11, day: 1 }) - 1;

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

test("the sheet of figures holds what stands in the series of the month and of the year so far, stays as it is, and is not made of numbers that Excel has not calculated", async () => {
  addin = await startAddin(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  expect(await addin.session.lookAt(OCTOBER)).toMatchObject({ ok: true });
  await addin.excel.settled();
  const made = await addin.session.makeFigures(WORDS);
  expect(made).toEqual({ ok: true, value: { sheet: "Tal oktober 2026", isNew: true } });
  await addin.excel.settled();
  const { scorecard, values } = addin.ready();
  const { id = "" } = addin.excel.grid.sheet("Tal oktober 2026") ?? {};
  const rows = scorecard.kpis.length + scorecard.perspectives.length;
  const cells = () =>
    addin.excel.grid.values(id, { row: FIGURE_TOP.list, column: 1, rows, columns: FIGURE_COLUMNS - 1 });
  const shown = new Map(cells().map(([name, ...numbers]) => [String(name), numbers]));
  const [from, year] = (["month", "year"] as const).map((each) => firstDay(periodOf(OCTOBER, each, 1), 1));
  let added = 0;
  for (const { id: kpi, name, aggregation } of scorecard.kpis) {
    const since = (first = OCTOBER): readonly number[] =>
      (values.series.get(kpi)?.actual ?? []).flatMap(({ day, reading }) =>
        day >= first && day <= OCTOBER && reading.kind === "number" ? [reading.value] : [],
      );
    const numbers = shown.get(name) ?? [];
    // The sample has one value a month of every KPI.
    expect([name, numbers[1]]).toEqual([name, ...since(from)]);
    if (aggregation.kind !== "sum") continue;
    added += 1;
    expect([name, numbers[7]]).toEqual([name, since(year).reduce((sum, each) => sum + each, 0)]);
  }
  expect(added).toBe(2);
  const inFile = cachedValues(rightFileOf(addin.excel)).get("Tal oktober 2026");
  expect([...(inFile?.values() ?? [])]).toEqual(expect.arrayContaining(scorecard.kpis.map(({ name }) => name)));
  const before = cells();
  await addin.session.lookAt(undefined);
  await addin.excel.settled();
  expect(cells()).toEqual(before);
  addin.excel.grid.setCalculationMode("Manual");
  const refused = await addin.session.makeFigures(WORDS);
  expect(refused).toEqual({ ok: false, problem: { kind: "calculation-manual" } });
});

test("a KPI that stands right below its perspective has a row after those of the objectives", async () => {
  addin = await startAddin(JSON.parse(readFileSync(SAMPLE, "utf8")) as WorkbookFile);
  const perspective = addin.ready().scorecard.perspectives.find(({ name }) => name === "Kunde");
  if (perspective === undefined) throw new Error("the sample looks at customers");
  const unset = { kind: "none" } as const;
  const saved = await addin.session.saveKpi({
    ...{ id: undefined, revision: undefined, parent: perspective.id, name: "Klager", unit: "stk.", weight: undefined },
    fields: { actual: { kind: "typed", value: 7 }, target: unset, baseline: unset },
  });
  expect(saved).toMatchObject({ ok: true });
  expect(await addin.session.makeFigures(WORDS)).toMatchObject({ ok: true });
  await addin.excel.settled();
  const { scorecard } = addin.ready();
  const sheet = addin.excel.grid.sheets().find(({ name }) => name.startsWith("Tal "));
  const rows = scorecard.kpis.length + scorecard.perspectives.length;
  const names = addin.excel.grid.values(sheet?.id ?? "", { row: FIGURE_TOP.list, column: 1, rows, columns: 1 }).flat();
  const headings = scorecard.perspectives.map(({ name }) => name);
  const next = headings[headings.indexOf("Kunde") + 1] ?? "";
  expect(names[names.indexOf(next) - 1]).toBe("Klager");
});

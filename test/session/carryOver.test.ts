import { currentPeriod, dayOf, KIND_NAMES, kpiId, objectiveId, type KpiId } from "../../src/scorecard";
import type { KpiDraft } from "../../src/session";
import { columnIndex, columnName } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { startAddin, type RunningAddin } from "../support/addin";
import { isAsDelivered } from "../support/addinsAutoCorrect";
import { formulaFaults } from "../support/formulaFaults";
import { interleave } from "../support/interleave";
import { kpiRows } from "../support/kpiRows";
import { blockContents } from "../support/numbersFile";
import { runs, share } from "../support/runs";
import { formerScorecardFile, numberedScorecardFile } from "../support/scorecardFile";
import { tableRows, tableValues } from "../support/tableRows";
import { startForTwo, type AddinUser } from "../support/users";
import schema3 from "./schema3.json";
import schema4 from "./schema4.json";
import schema5 from "./schema5.json";
import schema6 from "./schema6.json";
import schema7 from "./schema7.json";
import { SCHEMA_VERSION } from "../../src/workbook/tables";

let addin: RunningAddin;

const UNCHANGED = { kind: "unchanged" } as const;

function draftOf(user: Pick<RunningAddin, "ready">, id: KpiId, change: Partial<KpiDraft>): KpiDraft {
  const { scorecard, revisions } = user.ready();
  const kpi = scorecard.kpis.find((each) => each.id === id);
  if (kpi === undefined) throw new Error(`${id} is missing`);
  const { parent, name, unit, weight } = kpi;
  const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };
  return { id, revision: revisions.get(id), parent, name, unit, weight, fields, ...change };
}

/** Each made by the version that wrote it: three KPIs, a former link in the log, and, but for the second one, a closed month. The first has native numbers in its tables. */
const FORMER = (
  [
    [3, schema3],
    [4, schema4],
    [5, schema5],
    [6, schema6],
    [7, schema7],
  ] as const
).map(([schema, file]) => [schema, file as unknown as WorkbookFile] as const);

const nativeDiffers = (user: Pick<RunningAddin, "ready" | "excel">): readonly string[] =>
  differences(user.ready().evaluation, nativeScores(blockContents(user.excel.grid))).map(({ name }) => name);

/** A former workbook with a typed value, and a change in its log that knows a former link. */
function formerFile(): WorkbookFile {
  const file = formerScorecardFile(3);
  const model = file.sheets.find(({ name }) => name === "BSC Model");
  const area = file.tables.find(({ name }) => name === "BSC_Kpis")?.area.split(":")[0] ?? "";
  const targets = Object.entries(model?.cells ?? {}).filter(
    ([address, cell]) => /\D3$/.test(address) && String(cell).includes("Data!$B$2"),
  );
  const [[target] = [""]] = targets;
  const log: Record<string, CellContent> = {};
  const headings = ["Batch", "Table", "Row", "Name", "Column", "Before", "After", "Link", "By", "At", "Undoes"];
  const row = ["b_1", "kpis", "k_1", "Kpi 1", "Actual", "", "", '=IF(ISBLANK(Data!$A$3),"",Data!$A$3)', "", "2026", ""];
  headings.forEach((heading, index) => (log[`${String.fromCharCode(65 + index)}1`] = heading));
  row.forEach((cell, index) => (log[`${String.fromCharCode(65 + index)}2`] = cell));
  expect(area).not.toBe("");
  return {
    ...file,
    sheets: [
      ...file.sheets.filter(({ name }) => name !== "BSC Model"),
      { ...model, name: "BSC Model", cells: { ...model?.cells, [target]: 80 } },
      { name: "BSC Journal", visibility: "Hidden", cells: log, properties: { "bsc.journal": "1" } },
    ],
    tables: [...file.tables, { name: "BSC_Changes", sheet: "BSC Journal", area: "A1:K2" }],
  };
}

describe("a workbook of the version before", () => {
  afterEach(() => addin.excel.stop());

  test("says the same after somebody has written, and nothing that was defined is lost", async () => {
    addin = await startAddin(formerFile());
    const before = addin.ready();
    expect(before).toMatchObject({ schema: 1, problems: [] });
    const shown = [1, 2, 3].map((row) => addin.excel.value(`Rapport!A${row}`));
    expect(shown).toEqual([50, 63.75, 52]);

    expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_3"), { weight: 2 }))).toMatchObject({ ok: true });
    await addin.excel.settled();
    const after = addin.ready();
    expect(after).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
    expect([1, 2, 3].map((row) => addin.excel.value(`Rapport!A${row}`))).toEqual(shown);
    expect(after.sources).toEqual(before.sources);
    expect(nativeDiffers(addin)).toEqual([]);
    expect(formulaFaults(addin.excel.grid)).toEqual([]);
    expect(kpiRows(addin.excel.grid)).toMatchObject([{ Id: "k_1" }, { Target: 80 }, { Weight: 2 }]);
    expect(tableValues(addin.excel.grid, "BSC_Kpis")).toMatchObject([
      { Scorecard: "s_1", Actual: 50, Target: 100, Score: 50, Status: "Uden for mål" },
      { Actual: 51, Target: 80, Score: 63.75 },
      { Actual: 52, Score: 52 },
    ]);
  });

  test("keeps the columns that people have added, also those whose names it needs itself", async () => {
    const file = formerScorecardFile(1);
    const model = file.sheets.find(({ name }) => name === "BSC Model");
    const table = file.tables.find(({ name }) => name === "BSC_Kpis");
    if (!model || !table) throw new Error("no model");
    const last = table.area.split(":")[1]?.replace(/\d+$/, "") ?? "";
    const cells = { ...model.cells, [`${last}1`]: "Status", [`${last}2`]: "min egen" };
    const sheets = file.sheets.map((sheet) => (sheet === model ? { ...sheet, cells } : sheet));
    addin = await startAddin({ ...file, sheets });
    expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_1"), { weight: 2 }))).toMatchObject({ ok: true });
    await addin.excel.settled();
    const [row] = tableValues(addin.excel.grid, "BSC_Kpis");
    expect(row).toMatchObject({ "Status 2": "min egen", Status: "Uden for mål", Weight: 2, Score: 50 });
  });

  test("keeps the former links of its log alive", async () => {
    addin = await startAddin(formerFile());
    await addin.session.saveKpi(draftOf(addin, kpiId("k_3"), { weight: 2 }));
    expect(Object.keys(tableRows(addin.excel.grid, "BSC_Changes")[0] ?? {})).not.toContain("Link");
    const { sheetId, area } = addin.excel.place("Data!A1:B1");
    addin.excel.grid.insertCells(sheetId, area, "Down");
    await addin.excel.settled();
    const changes = await addin.session.changes();
    const [batch] = changes.ok ? changes.value : [];
    expect(batch?.changes[0]?.restores).toBe('=IF(ISBLANK(Data!$A$4),"",Data!$A$4)');
  });

  test("stays as it is as long as nobody writes", async () => {
    addin = await startAddin(formerFile());
    await addin.session.refresh();
    await addin.session.health();
    expect(addin.ready().schema).toBe(1);
    expect(addin.excel.grid.sheet("BSC Numbers")).toBeUndefined();
  });
});

test("what somebody has written under a former column stays where it is", async () => {
  const file = schema3 as unknown as WorkbookFile;
  const table = file.tables.find(({ name }) => name === "BSC_Kpis");
  const model = file.sheets.find(({ name }) => name === table?.sheet);
  if (model === undefined) throw new Error("no model");
  const cells = { ...model.cells, DL40: "min note" };
  expect(model.cells?.["DL1"]).toBe("Raw");
  const sheets = file.sheets.map((sheet) => (sheet === model ? { ...sheet, cells } : sheet));
  addin = await startAddin({ ...file, sheets });
  const scores = [...addin.ready().evaluation.nodes.values()].map(({ score }) => score);
  expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_1"), { weight: 1 }))).toMatchObject({ ok: true });
  await addin.excel.settled();
  const { sheetId, area } = addin.excel.place("'BSC Model'!A40:DL40");
  expect(addin.excel.grid.values(sheetId, area).flat()).toContain("min note");
  const headings = Object.keys(tableRows(addin.excel.grid, "BSC_Kpis")[0] ?? {});
  expect(["Raw", "Whole", "Written"].filter((column) => headings.includes(column))).toEqual(["Raw"]);
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
  expect([...addin.ready().evaluation.nodes.values()].map(({ score }) => score)).toEqual(scores);
  expect(nativeDiffers(addin)).toEqual([]);
  await addin.excel.stop();
});

// Under each of Excel's options for tables one of them in `npm test`, by turns.
const RENEWED = isAsDelivered() ? FORMER : share(FORMER, { every: FORMER.length, place: 0 });

describe.each(RENEWED)("a workbook of schema %i", (schema, file) => {
  test("is renewed with the first write: scores, links and former links stay", async () => {
    addin = await startAddin(file);
    const before = addin.ready();
    expect(before).toMatchObject({ schema, problems: [] });
    const shown = [1, 2, 3].map((row) => addin.excel.value(`Rapport!A${row}`));
    expect(shown).toEqual([50, 75, 52]);
    const blockOf = () => addin.excel.grid.names().find(({ name }) => name === "BSC_Block_Kpis")?.formula;
    const former = blockOf();

    expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_3"), { weight: 5 }))).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [], sources: before.sources });
    expect(blockOf()).not.toBe(former);
    expect([1, 2, 3].map((row) => addin.excel.value(`Rapport!A${row}`))).toEqual(shown);
    expect(nativeDiffers(addin)).toEqual([]);
    expect(formulaFaults(addin.excel.grid)).toEqual([]);
    expect(tableValues(addin.excel.grid, "BSC_Kpis")).toMatchObject([
      { Score: 50 },
      { Score: 75 },
      { Score: 52, Weight: 5 },
    ]);
    for (const { name, columns } of addin.excel.grid.tables()) {
      const names = columns.map((column) => column.name);
      expect(names.filter((each) => each === "Thresholds")).toHaveLength(
        ["BSC_Perspectives", "BSC_Objectives", "BSC_Kpis"].includes(name) ? 1 : 0,
      );
      expect(new Set(names).size).toBe(names.length);
    }
    const health = await addin.session.health();
    expect(health).toMatchObject({ ok: true, value: [{ problem: { kind: "owner-missing" } }] });

    const { sheetId, area } = addin.excel.place("Data!A1:B1");
    addin.excel.grid.insertCells(sheetId, area, "Down");
    await addin.excel.settled();
    addin.excel.grid.asOneStep("user", () => addin.excel.grid.write(sheetId, { ...area, row: 1, columns: 1 }, [[90]]));
    await addin.excel.settled();
    expect(addin.excel.value("Rapport!A1")).toBe(90);
    const changes = await addin.session.changes();
    const restores = changes.ok ? changes.value.flatMap((batch) => batch.changes.map((change) => change.restores)) : [];
    expect(restores).toContain('=IF(ISBLANK(Data!$A$3),"",Data!$A$3)');
    await addin.excel.stop();
  });

  // From schema 7 on the column is the table's own.
  if (schema < 7)
    test("keeps a column that somebody has added under a name that it needs itself, and then has own thresholds", async () => {
      // The column right of the table is free.
      const last = /:([A-Z]+)/.exec(file.tables.find(({ name }) => name === "BSC_Kpis")?.area ?? "")?.[1] ?? "";
      const free = columnName(columnIndex(last) + 1);
      const tables = file.tables.map((table) => ({ ...table, area: table.area.replace(`:${last}`, `:${free}`) }));
      const added = { [`${free}1`]: "Thresholds", [`${free}2`]: "strict" };
      const sheets = file.sheets.map((sheet) =>
        sheet.name === "BSC Model" ? { ...sheet, cells: { ...sheet.cells, ...added } } : sheet,
      );
      addin = await startAddin({ ...file, sheets, tables });
      expect(addin.ready().problems).toEqual([]);
      const strict = { green: 60, amber: 40 };
      expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_1"), { thresholds: strict }))).toMatchObject({
        ok: true,
      });
      await addin.excel.settled();
      expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
      expect(addin.ready().evaluation.kpis.get(kpiId("k_1"))).toMatchObject({ score: 50, status: "amber" });
      expect(tableValues(addin.excel.grid, "BSC_Kpis")[0]).toMatchObject({
        "Thresholds 2": "strict",
        Thresholds: "60; 40",
        Light: "amber",
      });
      expect(nativeDiffers(addin)).toEqual([]);
      expect(await addin.session.undo()).toMatchObject({ ok: true });
      await addin.excel.settled();
      expect(addin.ready().evaluation.kpis.get(kpiId("k_1"))).toMatchObject({ status: "red" });
      expect(nativeDiffers(addin)).toEqual([]);
      await addin.excel.stop();
    });

  const orders = [[[0, 1]], [[1, 0]], [[0, 0, 1]], [[0, 1, 1, 0]]];
  test.each(share(orders, { every: orders.length, place: schema }))(
    "two people who renew it at once make one of it (requests in the order %j)",
    async (order) => {
      const shared = await startForTwo(file);
      const [anne, bo] = shared.users;
      let turn = 0;
      const results: unknown[] = [];
      await interleave(shared.users, () => order[turn++ % order.length] ?? 0, [
        async () => void results.push(await anne.session.saveKpi(draftOf(anne, kpiId("k_1"), { weight: 3 }))),
        async () => void results.push(await bo.session.saveKpi(draftOf(bo, kpiId("k_2"), { weight: 4 }))),
      ]);
      expect(results).toMatchObject([{ ok: true }, { ok: true }]);
      const { grid } = shared.workbench;
      await shared.workbench.settled();
      expect(grid.sheets().filter(({ name }) => name.startsWith("BSC Numbers"))).toHaveLength(1);
      expect(kpiRows(grid)).toMatchObject([{ Weight: 3 }, { Weight: 4 }, {}]);
      for (const user of shared.users) {
        await user.session.refresh();
        expect(user.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
        expect(nativeDiffers({ ready: user.ready, excel: shared.workbench as RunningAddin["excel"] })).toEqual([]);
      }
      await shared.stop();
    },
  );
});

test("a dashboard that stands says the same after a workbook of schema 7 has been renewed", async () => {
  const file = schema7 as unknown as WorkbookFile;
  // As the dashboards of that version say it: columns of blocks by their places.
  const standing: Record<string, string> = {
    A1: `=INDEX('BSC Numbers'!$DF$2:$DF$65,MATCH("k_2",'BSC Numbers'!$CX$2:$CX$65,0))`,
    A2: `=SUMIFS('BSC Numbers'!$EA$2:$EA$65,'BSC Numbers'!$CX$2:$CX$65,"k_2")`,
    A3: "=SUM('BSC Numbers'!$BM$2:$BM$65)",
    A4: "=SUM('BSC Numbers'!$CK$2:$CK$65)",
    A5: `='BSC Numbers'!$AM$2&" "&'BSC Numbers'!$AL$2&" "&'BSC Numbers'!$AO$2&" "&'BSC Numbers'!$F$2`,
  };
  const numbers = file.sheets.find(({ name }) => name === "BSC Numbers");
  const former = columnIndex("EN");
  const headings = Object.entries(numbers?.cells ?? {}).flatMap(([address, heading]) => {
    const [, letters] = /^([A-Z]+)1$/.exec(address) ?? [];
    return letters !== undefined && columnIndex(letters) < former ? [[letters, heading] as const] : [];
  });
  expect(headings.length).toBeGreaterThan(100);
  addin = await startAddin({ ...file, sheets: [...file.sheets, { name: "Dashboard", cells: standing }] });
  const said = (): readonly unknown[] => Object.keys(standing).map((cell) => addin.excel.value(`Dashboard!${cell}`));
  const before = said();
  expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_3"), { weight: 1 }))).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(addin.ready().schema).toBe(SCHEMA_VERSION);
  expect(said()).toEqual(before);
  for (const [letters, heading] of headings) expect(addin.excel.value(`'BSC Numbers'!${letters}1`)).toBe(heading);
  await addin.excel.stop();
});

const ORDERS = [[[0, 1]], [[1, 0]], [[0, 0, 1]], [[0, 1, 1]], [[0, 1, 1, 0]], [[1, 0, 0, 1]]];

// How requests meet is tried with Excel as it is delivered, and all of it in a full run; what options could change is the result.
test.each(
  isAsDelivered() ? share(ORDERS, { every: 2, place: 0 }) : ORDERS.slice(0, runs({ full: ORDERS.length, quick: 2 })),
)("two people who carry it over at once make one of it (requests in the order %j)", async (order) => {
  const shared = await startForTwo(formerScorecardFile(3));
  const [anne, bo] = shared.users;
  let turn = 0;
  const save = async (user: AddinUser, id: string, weight: number): Promise<unknown> =>
    user.session.saveKpi(draftOf(user, kpiId(id), { weight }));
  const results: unknown[] = [];
  await interleave(shared.users, () => order[turn++ % order.length] ?? 0, [
    async () => void results.push(await save(anne, "k_1", 3)),
    async () => void results.push(await save(bo, "k_2", 4)),
  ]);
  expect(results).toMatchObject([{ ok: true }, { ok: true }]);
  const { grid } = shared.workbench;
  await shared.workbench.settled();
  expect(grid.sheets().map(({ name }) => name)).toEqual([
    "Rapport",
    "Data",
    "BSC Model",
    "BSC Journal",
    "BSC Numbers",
    "BSC History",
  ]);
  for (const { columns } of grid.tables()) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(formulaFaults(grid)).toEqual([]);
  expect(kpiRows(grid)).toMatchObject([{ Weight: 3 }, { Weight: 4 }, { Weight: "" }]);
  for (const user of shared.users) {
    await user.session.refresh();
    expect(user.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
    expect(nativeDiffers({ ready: user.ready, excel: shared.workbench as RunningAddin["excel"] })).toEqual([]);
  }
  await shared.stop();
});

describe("the blocks of numbers", () => {
  afterEach(() => addin.excel.stop());

  test("grow when they are full, and every formula reaches the new rows", async () => {
    addin = await startAddin(numberedScorecardFile(62));
    const kpis = Array.from({ length: 5 }, (_, index) => ({
      name: `Ny ${index}`,
      unit: "",
      fields: { actual: { kind: "typed", value: 10 * index }, target: { kind: "typed", value: 40 } } as const,
    }));
    const added = await addin.session.addEntries([{ name: "Kunde", objectives: [{ name: "Loyale kunder", kpis }] }]);
    expect(added).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(addin.ready().problems).toEqual([]);
    expect(addin.ready().evaluation.kpis.size).toBe(67);
    expect(blockContents(addin.excel.grid).kpis).toHaveLength(128);
    expect(nativeDiffers(addin)).toEqual([]);
    expect(formulaFaults(addin.excel.grid)).toEqual([]);
    expect(tableValues(addin.excel.grid, "BSC_Kpis")[66]).toMatchObject({ Name: "Ny 4", Actual: 40, Score: 100 });
  });

  test("that somebody has deleted are named, and made again without their links", async () => {
    addin = await startAddin(numberedScorecardFile(2));
    const { grid } = addin.excel;
    grid.deleteSheet(grid.sheet("BSC Numbers")?.id ?? "");
    await addin.session.refresh();
    expect(addin.ready().problems).toEqual([{ kind: "table-missing", table: "BSC Numbers" }]);
    const saved = await addin.session.saveKpi(draftOf(addin, kpiId("k_1"), { weight: 2 }));
    expect(saved).toMatchObject({ ok: false, problem: { kind: "table-missing" } });
    expect(await addin.session.repair()).toMatchObject({ ok: true });
    await addin.excel.settled();
    expect(addin.ready().problems).toEqual([]);
    expect(nativeDiffers(addin)).toEqual([]);
    expect(await addin.session.saveKpi(draftOf(addin, kpiId("k_1"), { weight: 2 }))).toMatchObject({ ok: true });
  });
});

test("whatever is done on a scorecard of every kind, no formula reads its own cell and no table column holds two formulas", async () => {
  addin = await startAddin(numberedScorecardFile(4));
  const { session, excel } = addin;
  const [first, second] = [kpiId("k_1"), kpiId("k_2")];
  const kpis = KIND_NAMES.map((kind) => ({ name: `Som ${kind}`, unit: "", kind }));
  const tabs = [1, 2].map((month) => {
    const address = `Data!A${month}`;
    const day = dayOf({ year: 2026, month, day: 1 });
    return { day, address, actual: { kind: "bound", address } } as const;
  });
  const steps: readonly (() => Promise<{ readonly ok: boolean }>)[] = [
    () => session.addEntries([{ name: "Kunde", objectives: [{ name: "Alle måder", kpis }] }]),
    () => session.bind(first, "baseline", { kind: "bound", address: "Data!C1" }),
    () => session.bind(second, "actual", { kind: "bound", address: "Data!C2" }),
    () => session.bindSeries(second, { Actual: "Data!A1:A4", Period: "Data!D1:D4" }),
    () => session.bindMany([{ kpi: first, tabs, frequency: "month" }]),
    () => session.saveKpi(draftOf(addin, first, { kind: "band", rule: { low: 1, high: 2, margin: 1 } })),
    () => session.saveKpi({ ...draftOf(addin, second, {}), id: undefined, revision: undefined, name: "Ny" }),
    () => session.move(second, "up"),
    () => session.undo(),
    () => session.remove(objectiveId("o_1")),
    () => session.undo(),
    () => session.closePeriod(currentPeriod(addin.ready().scorecard, addin.ready().values.today)),
    () => session.repair(),
    () => session.writeNative(),
  ];
  for (const step of steps) {
    expect(await step()).toMatchObject({ ok: true });
    await excel.settled();
    expect(formulaFaults(excel.grid)).toEqual([]);
    expect(nativeDiffers(addin)).toEqual([]);
  }
  await excel.stop();
});

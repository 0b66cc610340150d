import { kpiId, objectiveId, perspectiveId, type Evaluation, type KpiId } from "../../src/scorecard";
import type { KpiDraft, ObjectiveDraft, PerspectiveDraft } from "../../src/session";
import { differences, nativeScores } from "../../src/workbook/native/readNative";
import { BLOCK_COLUMNS } from "../../src/workbook/numbers/blocks";
import { TABLES, TREE_KEYS } from "../../src/workbook/tables";
import { startAddin, type RunningAddin } from "../support/addin";
import { blockContents } from "../support/numbersFile";
import { FORMER_COLUMNS, modelRows, modelSheet } from "../support/modelSheet";
import { scorecardFile } from "../support/scorecardFile";
import { tableRows, type TableRow } from "../support/tableRows";
import { SCHEMA_VERSION } from "../../src/workbook/tables";

let addin: RunningAddin;
const start = async (kpis = 3): Promise<void> => {
  addin = await startAddin(scorecardFile(kpis));
  await addin.session.writeNative();
  await addin.excel.settled();
};
afterEach(() => addin.excel.stop());

const KPI = kpiId("k_1");
const UNCHANGED = { kind: "unchanged" } as const;
const FIELDS = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED };

function kpi(change: Partial<KpiDraft>): KpiDraft {
  const found = addin.ready().scorecard.kpis.find(({ id }) => id === KPI);
  if (found === undefined) throw new Error("the KPI is gone");
  const { id, parent, name, unit, weight } = found;
  return { id, revision: addin.ready().revisions.get(id), parent, name, unit, weight, fields: FIELDS, ...change };
}
const OBJECTIVE: ObjectiveDraft = {
  ...{ id: objectiveId("o_1"), revision: 1, parent: perspectiveId("p_1"), name: "Loyale kunder", weight: undefined },
};
const PERSPECTIVE: PerspectiveDraft = { id: perspectiveId("p_1"), revision: 1, name: "Kunde", weight: undefined };

const row = (table: keyof typeof TABLES, id: string): TableRow =>
  tableRows(addin.excel.grid, TABLES[table].name).find(({ Id }) => Id === id) ?? {};
const saved = () => addin.ready().scorecard.kpis.find(({ id }) => id === KPI);

const nativeDiffers = (evaluation: Evaluation = addin.ready().evaluation): readonly string[] =>
  differences(evaluation, nativeScores(blockContents(addin.excel.grid))).map(({ name }) => name);

test("every option of a KPI is written where it differs, and read again", async () => {
  await start();
  const before = row("kpis", "k_1");
  const options = {
    kind: "anchors",
    rule: {
      direction: "lower",
      low: 1,
      high: 9,
      points: [
        { value: 20, score: 100 },
        { value: 80, score: 0 },
      ],
    },
    missing: "block",
    carryPeriods: 3,
    isCritical: true,
    frequency: "quarter",
    aggregation: { kind: "rollingSum", periods: 4 },
    targetSpread: { kind: "seasonal", shares: [1, 2, 1, 0] },
    owner: "=Anne",
    indicator: "leading",
    note: "-50 % i juli\nse referat",
  } as const;
  expect(await addin.session.saveKpi(kpi(options))).toMatchObject({ ok: true });
  expect(saved()).toMatchObject(options);
  const { Actual, Name } = row("kpis", "k_1");
  expect({ Actual, Name }).toEqual({ Actual: before["Actual"], Name: before["Name"] });
  await addin.excel.settled();
  expect(nativeDiffers()).toEqual([]);
});

test("an option that is not given stays, and one that follows the scorecard again is emptied", async () => {
  await start();
  await addin.session.saveKpi(kpi({ missing: "zero", owner: "Anne", frequency: "week" }));
  await addin.session.saveKpi(kpi({ missing: undefined, unit: "%" }));
  expect(saved()).toMatchObject({ missing: undefined, owner: "Anne", frequency: "week", unit: "%" });
});

test("saving the options as they are writes nothing", async () => {
  await start();
  const { rule, missing, frequency, aggregation, owner, note, aliases } = saved() ?? ({} as never);
  const options = { rule, missing, frequency, aggregation, owner, note, aliases };
  await addin.session.saveKpi(kpi(options));
  expect(addin.ready().revisions.get(KPI)).toBe(1);
});

test.each([
  ["kind", { kind: "ratioHigher" }],
  [
    "scale",
    {
      kind: "steps",
      rule: {
        points: [
          { value: 10, score: 25 },
          { value: 50, score: 75 },
        ],
      },
    },
  ],
  ["direction and limits", { kind: "minMax", rule: { direction: "lower", low: 0, high: 200 } }],
  ["a scale that is too long for a formula", { kind: "anchors", rule: { points: points(40) } }],
  ["exclusion", { isExcluded: true }],
] as const)("native numbers follow a change of %s in the same batch", async (_, change) => {
  await start();
  await addin.session.saveKpi(kpi(change));
  await addin.excel.settled();
  expect(nativeDiffers()).toEqual([]);
});

function points(count: number) {
  return Array.from({ length: count }, (_, index) => ({ value: index * 5, score: Math.min(100, index * 3) }));
}

test("the written numbers of a KPI with a series follow a change of its kind", async () => {
  await start(2);
  addin.excel.enter("Data!D1", "2020-01");
  addin.excel.enter("Data!D2", "2020-02");
  await addin.session.bindSeries(KPI, { Actual: "Data!A1:A2", Period: "Data!D1:D2" });
  await addin.session.saveKpi(kpi({ missing: "carryForward", carryPeriods: 500 }));
  await addin.excel.settled();
  expect(blockContents(addin.excel.grid).kpis?.[0]?.[BLOCK_COLUMNS.kpis.indexOf("Raw")]).toBe(51);
  expect(nativeDiffers()).toEqual([]);
});

test("undo of a change of kind brings the native numbers back as well", async () => {
  await start();
  await addin.session.saveKpi(kpi({ kind: "ratioLower" }));
  await addin.excel.settled();
  expect(addin.ready().evaluation.kpis.get(KPI)?.score).toBe(100);
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(addin.ready().evaluation.kpis.get(KPI)?.score).toBe(50);
  expect(nativeDiffers()).toEqual([]);
});

test("roll-up, owner and note of parents are written, and their native scores follow", async () => {
  await start();
  await addin.session.saveObjective({ ...OBJECTIVE, rollUp: "worst", owner: "Bo", note: "Fra strategien" });
  await addin.session.savePerspective({ ...PERSPECTIVE, rollUp: "max" });
  await addin.excel.settled();
  const { objectives, perspectives } = addin.ready().scorecard;
  expect(objectives).toMatchObject([{ rollUp: "worst", owner: "Bo", note: "Fra strategien" }]);
  expect(perspectives).toMatchObject([{ rollUp: "max" }]);
  expect(addin.ready().evaluation.root.score).toBe(50);
  expect(nativeDiffers()).toEqual([]);
  await addin.session.saveObjective({ ...OBJECTIVE, revision: 2, rollUp: undefined });
  await addin.excel.settled();
  expect(addin.ready().evaluation.root.score).toBe(51);
  expect(nativeDiffers()).toEqual([]);
});

test("thresholds of its own are written at each level, as scores or values, and native lights follow", async () => {
  await start();
  const light = () => saved() && addin.ready().evaluation.kpis.get(saved()?.id as KpiId)?.status;
  const root = () => addin.ready().evaluation.root;
  const values = { green: 50, amber: 40, areValues: true } as const;
  expect(await addin.session.saveKpi(kpi({ thresholds: values }))).toMatchObject({ ok: true });
  await addin.session.saveObjective({ ...OBJECTIVE, thresholds: { green: 55, amber: 50, achieved: 70 } });
  await addin.excel.settled();
  expect(saved()?.thresholds).toEqual(values);
  expect(light()).toBe("green");
  expect(root().status).toBe("red");
  expect([...addin.ready().evaluation.kpis.values()].map(({ status }) => status)).toEqual(["green", "amber", "amber"]);
  expect(nativeDiffers()).toEqual([]);
  await addin.session.savePerspective({ ...PERSPECTIVE, thresholds: { green: 45, amber: 40 } });
  await addin.excel.settled();
  expect(nativeDiffers()).toEqual([]);
  const crossed = { green: 40, amber: 50 };
  expect(await addin.session.savePerspective({ ...PERSPECTIVE, revision: 2, thresholds: crossed })).toMatchObject({
    ok: false,
    problem: { kind: "thresholds-crossed" },
  });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  expect(await addin.session.undo()).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect([...addin.ready().evaluation.kpis.values()].map(({ status }) => status)).toEqual(["green", "red", "red"]);
  expect(nativeDiffers()).toEqual([]);
  await addin.session.saveKpi(kpi({ thresholds: undefined }));
  await addin.excel.settled();
  expect(light()).toBe("red");
  expect(nativeDiffers()).toEqual([]);
});

test("aliases that are given replace those there were, and the former name is kept all the same", async () => {
  await start();
  await addin.session.saveKpi(kpi({ aliases: ["NPS", " Anbefaling ", "nps", ""] }));
  expect(saved()?.aliases).toEqual(["NPS", "Anbefaling"]);
  await addin.session.saveKpi(kpi({ name: "Loyalitet", aliases: ["NPS", "To\nlinjer"] }));
  expect(saved()?.aliases).toEqual(["NPS", "To linjer", "Kpi 1"]);
  await addin.session.saveKpi(kpi({ name: "Kpi 1" }));
  expect(saved()?.aliases).toEqual(["NPS", "To linjer", "Loyalitet"]);
});

test("a new KPI has the options it is given, and the defaults where none is", async () => {
  await start();
  const draft = { id: undefined, revision: undefined, parent: objectiveId("o_1"), name: "Ny", unit: "", weight: 1 };
  const typed = (value: number) => ({ kind: "typed", value }) as const;
  const added = await addin.session.saveKpi({
    ...{ ...draft, kind: "band", rule: { low: 10, high: 20, margin: 10 }, owner: "Anne" },
    fields: { actual: typed(25), target: { kind: "none" }, baseline: { kind: "none" } },
  });
  await addin.excel.settled();
  if (!added.ok) throw new Error(added.problem.kind);
  expect(addin.ready().evaluation.kpis.get(added.value)?.score).toBe(50);
  expect(row("kpis", added.value)).toMatchObject({ Kind: "band", Low: 10, Frequency: "", Owner: "Anne" });
  expect(nativeDiffers()).toEqual([]);
});

test("a colleague who was faster is named, with both values of an option", async () => {
  await start();
  const draft = kpi({ owner: "Anne", kind: "maintain" });
  await addin.session.saveKpi(kpi({ owner: "Bo" }));
  expect(await addin.session.saveKpi(draft)).toMatchObject({
    ok: false,
    problem: {
      kind: "row-changed",
      fields: expect.arrayContaining([{ column: "Owner", mine: "Anne", theirs: "Bo" }]) as unknown,
    },
  });
  expect(saved()).toMatchObject({ owner: "Bo", kind: "linear" });
  await addin.excel.settled();
  expect(nativeDiffers()).toEqual([]);
});

test("tables of the first version are carried over when somebody writes", async () => {
  const file = scorecardFile(1);
  const later = ["Owner", "Indicator", "Note", "Vision", "Goals"];
  const columns = Object.fromEntries(
    TREE_KEYS.map((key) => [key, FORMER_COLUMNS[key].filter((column) => !later.includes(column))]),
  );
  const kpis = [{ Id: "k_1", Parent: "o_1", Name: "Kpi 1", Order: 1, Kind: "linear", Actual: 50, Target: 100, Rev: 1 }];
  const model = modelSheet(modelRows(kpis), columns);
  addin = await startAddin({
    ...file,
    sheets: [...file.sheets.filter(({ name }) => !name.startsWith("BSC ")), ...model.sheets],
    tables: model.tables,
    names: [],
  });
  expect(addin.ready()).toMatchObject({ schema: 1, problems: [] });
  expect(await addin.session.saveKpi(kpi({ owner: "Anne" }))).toMatchObject({ ok: true });
  expect(addin.ready()).toMatchObject({ schema: SCHEMA_VERSION, problems: [] });
  expect(saved()).toMatchObject({ owner: "Anne" });
});

import { kpiId } from "../../src/scorecard";
import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
beforeEach(async () => {
  addin = await startAddin(scorecardFile(4));
  ["NPS", "CTR", "CTR"].forEach((label, index) => addin.excel.enter(`Data!D${index + 1}`, label));
  ["2026-09", "2026-10", "2026-11"].forEach((period, index) => addin.excel.enter(`Data!E${index + 1}`, period));
  await addin.excel.settled();
});
afterEach(() => addin.excel.stop());

const [FIRST, SECOND] = [kpiId("k_1"), kpiId("k_2")];
const label = (key: string) => ({ kind: "label", keys: "Data!D1:D3", key, values: "Data!A1:A3" }) as const;
const cell = (address: string) => ({ kind: "bound", address }) as const;
const sources = (id = FIRST) => addin.ready().sources.get(id);

test("fields and series of many KPIs are bound at once, and what is not given stays", async () => {
  const bound = await addin.session.bindMany([
    { kpi: FIRST, fields: { actual: label("NPS") }, frequency: "quarter" },
    { kpi: SECOND, series: { Actual: "Data!A1:A3", Period: "Data!E1:E3" } },
  ]);
  expect(bound).toEqual({ ok: true, value: undefined });
  expect(sources()).toMatchObject({ actual: label("NPS"), target: cell("Data!B1") });
  expect(addin.ready().scorecard.kpis[0]).toMatchObject({ frequency: "quarter" });
  expect(addin.ready().values.series.get(SECOND)?.actual).toHaveLength(3);
  await addin.session.bindMany([{ kpi: SECOND, series: { Target: "Data!B1:B3" } }]);
  expect(addin.ready().seriesReferences.get(SECOND)).toEqual({
    ...{ Actual: "Data!A1:A3", Target: "Data!B1:B3", Period: "Data!E1:E3" },
  });
});

test("several bindings of one KPI become one", async () => {
  await addin.session.bindMany([
    { kpi: FIRST, fields: { actual: cell("Data!B1") } },
    { kpi: FIRST, fields: { target: cell("Data!A1") } },
  ]);
  expect(sources()).toMatchObject({ actual: cell("Data!B1"), target: cell("Data!A1") });
  expect(addin.ready().revisions.get(FIRST)).toBe(2);
});

test.each([
  [
    "a label that repeats",
    { kpi: SECOND, fields: { actual: label("CTR") } },
    { kind: "cannot-bind", name: "Kpi 2", reason: { kind: "label-repeats" } },
  ],
  [
    "an unknown label",
    { kpi: SECOND, fields: { target: label("ROI") } },
    { kind: "cannot-bind", name: "Kpi 2", reason: { kind: "label-unknown" } },
  ],
  [
    "parts that are not alike",
    { kpi: SECOND, series: { Actual: "Data!A1:A2", Period: "Data!E1:E3" } },
    { kind: "cannot-bind", name: "Kpi 2", reason: { kind: "ranges-uneven", one: "Data!A1:A2", other: "Data!E1:E3" } },
  ],
  ["a KPI that is gone", { kpi: kpiId("k_99"), fields: {} }, { kind: "row-gone" }],
] as const)("%s: none is bound, and the one that cannot be is named", async (_, binding, problem) => {
  const others = [
    { kpi: FIRST, fields: { actual: cell("Data!B1") }, series: { Actual: "Data!A1:A3", Period: "Data!E1:E3" } },
  ];
  expect(await addin.session.bindMany([...others, binding])).toMatchObject({ ok: false, problem });
  expect(sources()).toMatchObject({ actual: cell("Data!A1") });
  expect(addin.ready().seriesReferences.size).toBe(0);
});

test("a part that is added later must go with the periods that are bound already", async () => {
  await addin.session.bindMany([{ kpi: SECOND, series: { Actual: "Data!A1:A3", Period: "Data!E1:E3" } }]);
  expect(await addin.session.bindMany([{ kpi: SECOND, series: { Target: "Data!B1:B2" } }])).toMatchObject({
    ok: false,
    problem: { kind: "cannot-bind", reason: { kind: "ranges-uneven" } },
  });
});

test("the scores of KPIs with a series are written into the native cells", async () => {
  await addin.session.writeNative();
  await addin.session.bindMany([{ kpi: SECOND, series: { Actual: "Data!A1:A3", Period: "Data!E1:E3" } }]);
  await addin.excel.settled();
  expect(await addin.session.health()).not.toMatchObject({
    value: expect.arrayContaining([
      expect.objectContaining({ problem: expect.objectContaining({ kind: "native-differs" }) as unknown }),
    ]) as unknown,
  });
});

test("binding nothing is no change", async () => {
  expect(await addin.session.bindMany([])).toEqual({ ok: true, value: undefined });
  expect(await addin.session.changes()).toEqual({ ok: true, value: [] });
});

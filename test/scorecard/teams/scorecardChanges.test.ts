import { kpiId, scorecardChanges, type Kpi, type Scorecard } from "../../../src/scorecard";
import { numbers, reached, twentyKpis } from "../../support/company";

const SCORECARD = twentyKpis("Salg");
const READINGS = reached(SCORECARD, 10, 80);
const before = { scorecard: SCORECARD, readings: READINGS };

const withKpi = (change: (kpi: Kpi) => Kpi): Scorecard => ({
  ...SCORECARD,
  kpis: SCORECARD.kpis.map((kpi) => (kpi.id === "k00" ? change(kpi) : kpi)),
});

test("says nothing of a scorecard that says the same in another order", () => {
  const scorecard = {
    ...SCORECARD,
    kpis: [...SCORECARD.kpis]
      .reverse()
      .map((kpi) => Object.fromEntries(Object.entries(kpi).reverse()) as unknown as Kpi),
  };
  expect(scorecardChanges(before, { scorecard, readings: new Map([...READINGS].reverse()) })).toEqual([]);
});

test.each([
  ["a new name", withKpi((kpi) => ({ ...kpi, name: "Salg i alt" })), ["entry-renamed Salg i alt"]],
  ["another weight", withKpi((kpi) => ({ ...kpi, weight: 3 })), ["entry-defined-otherwise Økonomi 1"]],
  ["a KPI less", { ...SCORECARD, kpis: SCORECARD.kpis.slice(1) }, ["entry-gone Økonomi 1"]],
  [
    "other thresholds",
    { ...SCORECARD, settings: { ...SCORECARD.settings, thresholds: { green: 95, amber: 80 } } },
    ["settings-changed "],
  ],
] as const)("says %s", (_, scorecard, expected) => {
  const changes = scorecardChanges(before, { scorecard, readings: READINGS });
  expect(changes.map((change) => `${change.kind} ${"name" in change ? change.name : ""}`)).toEqual(expected);
});

test("says a new entry, and not its values too", () => {
  const fewer = { ...SCORECARD, kpis: SCORECARD.kpis.slice(1) };
  expect(scorecardChanges({ scorecard: fewer, readings: READINGS }, before)).toEqual([
    { kind: "entry-added", level: "kpi", name: "Økonomi 1" },
  ]);
});

test("says a value that is another, with both", () => {
  const readings = new Map(READINGS).set(kpiId("k00"), numbers(9, 10));
  expect(scorecardChanges(before, { scorecard: SCORECARD, readings })).toEqual([
    {
      kind: "value-changed",
      name: "Økonomi 1",
      field: "actual",
      before: { kind: "number", value: 8 },
      after: { kind: "number", value: 9 },
    },
  ]);
});

import {
  DEFAULT_KPI,
  kpiId,
  objectiveId,
  partOf,
  partsApart,
  sameKpiIn,
  targetSharing,
  type Kpi,
} from "../../../src/scorecard";

const KPI: Kpi = {
  ...DEFAULT_KPI,
  ...{ id: kpiId("k"), parent: objectiveId("o"), name: "NPS", aliases: ["Loyalitet"], weight: 2, order: 1 },
};

test.each([
  [
    "what is not handed down makes no difference",
    { name: "x", owner: "Anne", note: "n", order: 9, isCritical: true },
    [],
  ],
  ["the unit", { unit: "%" }, ["unit"]],
  ["the kind with its rule", { kind: "band", rule: { low: 1, high: 2 } }, ["kind"]],
  ["the direction alone", { rule: { direction: "lower" } }, ["kind"]],
  ["how often, and what periods come to", { frequency: "week", aggregation: { kind: "sum" } }, ["aggregation"]],
  ["no weight of its own", { weight: undefined, thresholds: { green: 90, amber: 70 } }, ["thresholds", "weight"]],
] as const)("two KPIs are apart in %s", (_, change, parts) => {
  const other = { ...KPI, ...(change as Partial<Kpi>) };
  expect(partsApart(KPI, other)).toEqual(parts);
  // What is handed down makes them the same.
  expect(
    partsApart(
      KPI,
      parts.reduce<Kpi>((own, part) => ({ ...own, ...partOf(KPI, part) }), other),
    ),
  ).toEqual([]);
});

test("rules that say the same in another order are the same", () => {
  expect(partsApart({ ...KPI, rule: { low: 1, high: 2 } }, { ...KPI, rule: { high: 2, low: 1 } })).toEqual([]);
});

test.each([
  ["by its name, whatever the capitals", [{ name: "nps" }], 0],
  ["by its name before any alias", [{ name: "X", aliases: ["NPS"] }, { name: "NPS" }], 1],
  ["by its former name", [{ name: "Anbefaling", aliases: ["NPS"] }], 0],
  ["by the former name of the one above", [{ name: "Loyalitet" }], 0],
  ["not at all", [{ name: "Frafald" }], undefined],
] as const)("a KPI is found in another scorecard %s", (_, others, place) => {
  const kpis = others.map((each) => ({ ...KPI, aliases: [], ...each }));
  expect(sameKpiIn(kpis, KPI)).toBe(place === undefined ? undefined : kpis[place]);
});

test.each([
  ["a flow", { aggregation: { kind: "sum" }, unit: "kr." }, "split"],
  ["a year to date", { aggregation: { kind: "yearToDate" } }, "split"],
  ["a rate in percent", { aggregation: { kind: "last" }, unit: "%" }, "copied"],
  ["percent that somebody adds up all the same", { aggregation: { kind: "sum" }, unit: "%" }, "copied"],
  ["a ratio of sums", { aggregation: { kind: "ratioOfSums" } }, "copied"],
  ["the worst of all", { aggregation: { kind: "max" } }, "copied"],
  ["a headcount", { aggregation: { kind: "last" }, unit: "stk." }, "either"],
] as const)("the target of %s is shared", (_, change, sharing) => {
  expect(targetSharing({ ...KPI, ...(change as Partial<Kpi>) })).toBe(sharing);
});

import { ALL, type Filter } from "../../../../../src/pane/views/overview/list/choices";
import { matching, ownersOf } from "../../../../../src/pane/views/overview/list/matching";
import { kpiId, type KpiId } from "../../../../../src/scorecard";
import { LIST, LIST_ATTENTION, LIST_EVALUATION } from "../list";

const ATTENTION: ReadonlySet<KpiId> = new Set(LIST_ATTENTION.map(({ kpi }) => kpi.id));
const found = (filter: Partial<Filter>) => matching(LIST, LIST_EVALUATION, { ...ALL, ...filter }, ATTENTION);

/** Names of the KPIs that are left. */
const kpis = (filter: Partial<Filter>): readonly string[] =>
  [...LIST_EVALUATION.kpis.values()].filter(({ id }) => found(filter)?.nodes.has(id)).map(({ name }) => name);

test("nothing chosen leaves everything, without asking each", () => {
  expect(found({})).toBeUndefined();
  expect(found({ search: "  " })).toBeUndefined();
});

test.each<readonly [string, Partial<Filter>, readonly string[]]>([
  ["a part of a name, in any case", { search: "OMSÆT" }, ["Omsætning"]],
  ["a former name", { search: "churn" }, ["Frafald"]],
  ["an owner", { search: "anne" }, ["Frafald"]],
  ["the strategic objective it measures", { search: "loyale" }, ["NPS", "Frafald"]],
  ["several words, in any of them", { search: "kunde ømtaler" }, ["Ømtaler 10", "Ømtaler 9"]],
  ["nothing at all", { search: "findes ikke" }, []],
  ["a status", { status: "red" }, ["Frafald"]],
  ["what needs attention", { status: "attention" }, ["Frafald", "Ømtaler 10", "Ømtaler 9", "Omsætning"]],
  ["an owner of its own", { owner: "Anne" }, ["Frafald"]],
  ["an owner that the objective has", { owner: "Mette" }, ["NPS"]],
  ["no owner", { owner: "" }, ["Ømtaler 10", "Ømtaler 9", "Omsætning", "Ny KPI"]],
  ["old values", { data: "stale" }, ["Ømtaler 9"]],
  ["missing values", { data: "missing" }, ["Ømtaler 10"]],
  ["nothing set up", { data: "notSetUp" }, ["Ny KPI"]],
  ["all of it together", { search: "kunde", status: "none", data: "stale", owner: "" }, ["Ømtaler 9"]],
])("finds KPIs by %s", (_, filter, expected) => {
  expect(kpis(filter)).toEqual(expected);
  expect(found(filter)?.kpis).toBe(expected.length);
});

test("keeps what a KPI stands in, and nothing else", () => {
  expect([...(found({ search: "frafald" })?.nodes ?? [])].map(String).sort()).toEqual([
    "k_Frafald",
    "o_Loyale kunder",
    "p_Kunde",
  ]);
});

test("a KPI is its own owner's before its objective's", () => {
  const owners = ownersOf(LIST);
  expect([owners.get(kpiId("k_NPS")), owners.get(kpiId("k_Frafald")), owners.get(kpiId("k_Ny KPI"))]).toEqual([
    "Mette",
    "Anne",
    "",
  ]);
});

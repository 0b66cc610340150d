import { ambiguousNames, findByName } from "../../src/scorecard";
import { kpi, objective, perspective, scorecard } from "./builders";

const definitions = scorecard({
  perspectives: [perspective("Kunde")],
  objectives: [objective("Kunde", "Loyale kunder")],
  kpis: [{ ...kpi("Loyale kunder", "NPS"), aliases: ["Anbefaling"] }, kpi("Loyale kunder", "Åbningsrate", 2)],
});

test.each([
  ["NPS", "k_NPS", "by its name"],
  ["  nps ", "k_NPS", "in any case, with spaces around"],
  ["A\u030Abningsrate", "k_Åbningsrate", "in any Unicode form"],
  ["anbefaling", "k_NPS", "by a former name"],
  ["k_NPS", "k_NPS", "by its id"],
  ["Kunde", "p_Kunde", "a perspective"],
  ["Loyale kunder", "o_Loyale kunder", "an objective"],
  ["", "s", "the whole scorecard without a name"],
])("finds %p as %p (%s)", (name, id) => {
  expect(findByName(definitions, name)).toEqual({ ok: true, value: id });
});

test.each([
  ["NSP", "NPS"],
  ["Kunder", "Kunde"],
  ["Omsætning", undefined],
])("does not know %p and suggests %p", (name, suggestion) => {
  expect(findByName(definitions, name)).toEqual({ ok: false, problem: { kind: "name-unknown", name, suggestion } });
});

test("a present name goes before somebody else's former name", () => {
  const both = scorecard({ ...definitions, kpis: [...definitions.kpis, kpi("Loyale kunder", "Anbefaling", 3)] });
  expect(findByName(both, "Anbefaling")).toEqual({ ok: true, value: "k_Anbefaling" });
});

test("two entries of one name are ambiguous, whatever their level", () => {
  const twins = scorecard({
    ...definitions,
    kpis: [...definitions.kpis, { ...kpi("Loyale kunder", "x", 3), name: "kunde" }],
  });
  const problem = { kind: "name-ambiguous", name: "Kunde", count: 2 };
  expect(findByName(twins, "Kunde")).toEqual({ ok: false, problem });
  expect(ambiguousNames(twins)).toEqual([problem]);
  expect(ambiguousNames(definitions)).toEqual([]);
});

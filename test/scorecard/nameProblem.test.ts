import { kpiId, nameProblem, type NameProblem } from "../../src/scorecard";
import { kpi, objective, perspective, scorecard } from "./builders";

const definitions = scorecard({
  perspectives: [perspective("Kunde")],
  objectives: [objective("Kunde", "Loyale kunder")],
  kpis: [{ ...kpi("Loyale kunder", "NPS"), aliases: ["Anbefaling"] }],
});

test.each<[string, NameProblem | undefined, string]>([
  ["", { kind: "name-empty" }, "nothing"],
  [" \t", { kind: "name-empty" }, "spaces only"],
  ["KUNDE ", { kind: "name-taken", name: "Kunde", level: "perspective" }, "a perspective's, in any case"],
  ["loyale kunder", { kind: "name-taken", name: "Loyale kunder", level: "objective" }, "an objective's"],
  ["NPS", { kind: "name-taken", name: "NPS", level: "kpi" }, "a KPI's"],
  ["Anbefaling", undefined, "a former name is free"],
  ["Kunder", undefined, "a name of its own"],
])("%p gives %p (%s)", (name, problem) => {
  expect(nameProblem(definitions, name, undefined)).toEqual(problem);
});

test("an entry keeps its own name", () => {
  expect(nameProblem(definitions, " nps", kpiId("k_NPS"))).toBeUndefined();
});

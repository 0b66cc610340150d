import { explanationLines } from "../../src/language/explanationLines";
import { evaluate, explain, type Kpi, type KpiId, type Readings } from "../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../scorecard/builders";

const linesOf = (readings: Partial<Readings>, language: "da" | "en", own: Partial<Kpi> = {}): string => {
  const definition = scorecard({
    perspectives: [perspective("P")],
    objectives: [objective("P", "O")],
    kpis: [{ ...kpi("O", "Leads"), ...own }],
  });
  const id = definition.kpis[0]?.id as KpiId;
  const all: Readings = { actual: number(110), target: number(100), baseline: { kind: "none" }, ...readings };
  const explanation = explain(definition, evaluate(definition, new Map([[id, all]])), id);
  return explanation === undefined ? "" : explanationLines(explanation, language).join(" ");
};

test.each([
  ["da", /2026-11 er ikke slut: indtil videre 8 af 26,7 ventede\./],
  ["en", /2026-11 is not over: 8 so far, of 26\.7 expected\./],
] as const)("what a running period has so far is said in %s", (language, sentence) => {
  const running = { period: "2026-11", value: 8, expected: 26.7 };
  expect(linesOf({ running }, language)).toMatch(sentence);
});

test.each([
  ["da", /Værdien har 3 af 4 måneder; der mangler 2026-02\./],
  ["en", /The value has 3 of 4 months; 2026-02 missing\./],
] as const)("parts that are missing are named in %s", (language, sentence) => {
  const parts = { frequency: "month", have: 3, of: 4, missing: ["2026-02"] } as const;
  expect(linesOf({ parts }, language)).toMatch(sentence);
});

test("a rate so far has no expected share, and a long list ends", () => {
  expect(linesOf({ running: { period: "2026-11", value: 8, expected: undefined } }, "da")).toMatch(/indtil videre 8\./);
  const missing = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];
  expect(linesOf({ parts: { frequency: "month", have: 1, of: 6, missing } }, "da")).toMatch(/2026-04 og …\./);
});

test.each([
  ["da", /I risiko fra 2,5/, /På sporet fra 3/],
  ["en", /At risk from 2\.5/, /On track from 3/],
] as const)("thresholds that are values are said in the unit of the KPI in %s", (language, here, there) => {
  const own = { thresholds: { green: 3, amber: 2.5, areValues: true } } as const;
  const lines = linesOf({ actual: number(2.7), target: number(3.4) }, language, own);
  expect(lines).toMatch(here);
  expect(lines).toMatch(there);
  expect(lines).not.toMatch(/point/);
});

test.each([
  ["da", /På sporet fra 285/],
  ["en", /On track from 285/],
] as const)("of a sum of three periods they are those that gave the light, in %s", (language, there) => {
  const own = { aggregation: { kind: "sum" }, thresholds: { green: 95, amber: 80, areValues: true } } as const;
  const lines = linesOf({ actual: number(270), target: number(300), extent: 3 }, language, own);
  expect(lines).toMatch(there);
});

import { score } from "../../src/functions/score";
import { status } from "../../src/functions/status";
import { evaluate, type Scorecard } from "../../src/scorecard";
import type { SessionState } from "../../src/session";
import { kpi, objective, perspective, readings, scorecard, scoring } from "../scorecard/builders";

const definitions = scorecard({
  perspectives: [perspective("Kunde")],
  objectives: [objective("Kunde", "Loyale kunder")],
  kpis: [kpi("Loyale kunder", "NPS"), kpi("Loyale kunder", "CSAT", 2)],
});
const values = { NPS: scoring(80), CSAT: { ...scoring(0), actual: { kind: "text", text: "n/a" } as const } };

const ready = (language: "da" | "en", definition: Scorecard = definitions): SessionState => ({
  kind: "ready",
  language,
  scorecard: definition,
  evaluation: evaluate(definition, readings(values)),
  sources: new Map(),
  revisions: new Map(),
  problems: [],
  outdated: undefined,
  manualCalculation: false,
  readOnly: false,
});

test("a score is a number, unrounded", () => {
  expect(score(ready("da"), "NPS")).toEqual({ kind: "value", value: 80 });
  expect(score(ready("da"), "")).toEqual({ kind: "value", value: 80 });
});

test("a status is a word of the workbook's language, whatever the reader's", () => {
  expect(status(ready("da"), "kunde")).toEqual({ kind: "value", value: "I risiko" });
  expect(status(ready("en"), "kunde")).toEqual({ kind: "value", value: "At risk" });
});

test("without a score the cell says why, and the status is the word for no data", () => {
  const answer = score(ready("da"), "CSAT");
  expect(answer).toMatchObject({ kind: "not-available", message: expect.stringMatching(/^CSAT: .*n\/a/) });
  expect(status(ready("da"), "CSAT")).toEqual({ kind: "value", value: "Ingen data" });
});

test.each([score, status])("an unknown name is not available, and the closest one is suggested", (ask) => {
  expect(ask(ready("en"), "NSP")).toMatchObject({ kind: "not-available", message: expect.stringContaining('"NPS"') });
});

test("a name that several bear is invalid", () => {
  const twins = scorecard({
    ...definitions,
    kpis: [...definitions.kpis, { ...kpi("Loyale kunder", "x", 3), name: "Kunde" }],
  });
  expect(score(ready("da", twins), "Kunde")).toMatchObject({ kind: "invalid" });
});

test("while the workbook is being read the cell keeps what it shows", () => {
  expect(score({ kind: "opening" }, "NPS")).toBeUndefined();
});

test.each([{ kind: "empty" }, { kind: "lost", problem: { kind: "excel-busy" } }] as const)(
  "a workbook that is %p is not available, with a sentence",
  (state) => {
    expect(score(state, "NPS")).toMatchObject({ kind: "not-available", message: expect.stringMatching(/\w{3}/) });
  },
);

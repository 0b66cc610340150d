import { createArguments } from "../../src/functions/createArguments";
import { nodeResolver, type NodeFunction } from "../../src/functions/byName/nodeFunction";
import { score } from "../../src/functions/byName/score";
import { status } from "../../src/functions/byName/status";
import { evaluate, momentOf, type Scorecard } from "../../src/scorecard";
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
  others: [],
  language,
  scorecard: definition,
  values: { readings: readings(values), series: new Map(), today: 46349 },
  dateSystem: "1900",
  asOf: undefined,
  moment: momentOf(definition.settings, 46349),
  evaluation: evaluate(definition, readings(values)),
  sources: new Map(),
  seriesReferences: new Map(),
  growths: new Map(),
  reads: new Map(),
  revisions: new Map(),
  problems: [],
  outdated: undefined,
  manualCalculation: false,
  plan: { links: undefined, initiatives: undefined },
  schema: 2,
  readOnly: false,
});

const ask = (run: NodeFunction, state: SessionState, ...args: readonly unknown[]) =>
  nodeResolver(run)(state, createArguments(args));

test("a score is a number, unrounded", () => {
  expect(ask(score, ready("da"), "NPS")).toEqual({ kind: "value", value: 80 });
  expect(ask(score, ready("da"), null)).toEqual({ kind: "value", value: 80 });
});

test("a status is a word of the workbook's language, whatever the reader's", () => {
  expect(ask(status, ready("da"), "NPS")).toEqual({ kind: "value", value: "I risiko" });
  expect(ask(status, ready("en"), "NPS")).toEqual({ kind: "value", value: "At risk" });
});

test("a status above a KPI that cannot be scored counts it as 0, and says how many there are", () => {
  expect(ask(status, ready("da"), "kunde")).toEqual({ kind: "value", value: "Uden for mål (1 KPI kan ikke scores)" });
  expect(ask(status, ready("en"), "kunde")).toEqual({ kind: "value", value: "Off track (1 KPI cannot be scored)" });
  expect(ask(status, ready("en"), "kunde", null, "code")).toEqual({ kind: "value", value: "red" });
});

test("a status as a code is the same in every language", () => {
  expect(ask(status, ready("da"), "NPS", null, "code")).toEqual({ kind: "value", value: "amber" });
  expect(ask(status, ready("da"), "kunde", null, "farve")).toMatchObject({ kind: "invalid" });
});

test("without a score the cell says why, and the status says that there is an error", () => {
  const answer = ask(score, ready("da"), "CSAT");
  expect(answer).toMatchObject({ kind: "not-available", message: expect.stringMatching(/^CSAT: .*n\/a/) });
  expect(ask(status, ready("da"), "CSAT")).toEqual({ kind: "value", value: "Kan ikke scores" });
  expect(ask(status, ready("da"), "CSAT", null, "kode")).toEqual({ kind: "value", value: "none" });
});

test("a KPI in a single cell says of another period that it holds for now, and what to do", () => {
  const answer = ask(score, ready("da"), "NPS", "2026-K1");
  expect(answer).toMatchObject({ kind: "not-available", message: expect.stringContaining("Kobl en tidsserie") });
  expect(answer).toMatchObject({ message: expect.not.stringContaining("tom") });
});

test.each([score, status])("an unknown name is not available, and the closest one is suggested", (run) => {
  const answer = ask(run, ready("en"), "NSP");
  expect(answer).toMatchObject({ kind: "not-available", message: expect.stringContaining("“NPS”") });
});

test("a name that several bear is invalid", () => {
  const twins = scorecard({
    ...definitions,
    kpis: [...definitions.kpis, { ...kpi("Loyale kunder", "x", 3), name: "Kunde" }],
  });
  expect(ask(score, ready("da", twins), "Kunde")).toMatchObject({ kind: "invalid" });
});

test("something that is no period is invalid, and the message shows one", () => {
  const answer = ask(score, ready("da"), "NPS", "2026-13");
  expect(answer).toMatchObject({ kind: "invalid", message: expect.stringContaining("2026-K1") });
});

test("while the workbook is being read the cell keeps what it shows", () => {
  expect(ask(score, { kind: "opening" }, "NPS")).toBeUndefined();
});

test.each([{ kind: "empty" }, { kind: "lost", problem: { kind: "excel-busy" } }] as const)(
  "a workbook that is %p is not available, with a sentence",
  (state) => {
    expect(ask(score, state, "NPS")).toMatchObject({
      kind: "not-available",
      message: expect.stringMatching(/\w{3}/),
    });
  },
);

import { baseline, countOf, raw } from "../../../src/functions/byName/facts";
import { change, gap } from "../../../src/functions/byName/figures";
import { forecast, forecastInterval } from "../../../src/functions/byName/forecast";
import type { NodeFunction } from "../../../src/functions/byName/nodeFunction";
import { score } from "../../../src/functions/byName/score";
import { status } from "../../../src/functions/byName/status";
import { trend } from "../../../src/functions/byName/trend";
import { updated } from "../../../src/functions/byName/updated";
import { actual, target } from "../../../src/functions/byName/values";
import { chance, needed, outlook } from "../../../src/functions/byName/yearEnd";
import type { Kpi, Observation } from "../../../src/scorecard";
import type { SessionState } from "../../../src/session";
import { number } from "../../scorecard/builders";
import { ask, day, stateOf } from "./oneKpi";

const months = (...values: readonly (number | undefined)[]): readonly Observation[] =>
  values.flatMap((value, index) =>
    value === undefined ? [] : [{ day: day(2026, index + 1), reading: number(value) }],
  );
const sum: Partial<Kpi> = { aggregation: { kind: "sum" } };
const yearly: Partial<Kpi> = { ...sum, targetSpread: { kind: "linear" } };
const lower: Partial<Kpi> = { ...yearly, rule: { direction: "lower" } };
const hundreds = Array.from({ length: 10 }, () => 105);

/** All of 2026 but for what is said, with 100 a month as the target, on the day that is named. */
const overYesterday = stateOf(sum, months(10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110), day(2026, 12, 1));
const costs = stateOf(lower, months(...hundreds, 30), day(2026, 11, 12), number(1200));
const yearIsOver = stateOf(yearly, months(...hundreds, 100, 50), day(2027, 1, 1), number(1200));
const spent = stateOf(lower, months(...hundreds, 200), day(2026, 12, 1), number(1200));
const few = stateOf(sum, months(10, 20), day(2026, 3, 5));
const none = stateOf({}, [], day(2026, 3, 5));
const fromZero = stateOf({}, months(0, 5), day(2026, 2, 28));
const fromLoss = stateOf({}, months(-10, 12), day(2026, 2, 28), number(-10));
const yes = stateOf(
  { kind: "yesNo" },
  [{ day: day(2026, 2), reading: { kind: "text", text: "ja" } }],
  day(2026, 2, 28),
  number(1),
);
const gaps = stateOf({}, months(10, 20, undefined, undefined, undefined, 60, 70, 80), day(2026, 8, 31));
const excess = stateOf({}, months(112), day(2026, 1, 31));
const error = stateOf({}, [{ day: day(2026, 2), reading: { kind: "error", code: "#DIV/0!" } }], day(2026, 2, 28)); // prettier-ignore

/** Each worked out by hand before it was asked; what is no value is the kind of the refusal. */
// prettier-ignore
const CASES: readonly (readonly [string, NodeFunction, SessionState, readonly unknown[], unknown])[] = [
  ["a month that was over yesterday", score, overYesterday, ["Q"], 100],
  ["and it is the one that has changed", change, overYesterday, ["Q"], 10],
  ["and it counts in a trend", trend, overYesterday, ["Q", null, "code"], "up"],
  ["and December is what comes", forecast, overYesterday, ["Q"], 120],
  ["and December's can be asked for", forecast, overYesterday, ["Q", "2026-12"], 120],
  ["and its own can not", forecast, overYesterday, ["Q", "2026-11"], "invalid"],
  ["and the year lacks one month", needed, overYesterday, ["Q"], 1200 - 660],
  ["costs may be 75 in each of two months", needed, costs, ["Q"], 75],
  ["costs that run over have nothing left", needed, spent, ["Q"], -50],
  ["a year that is over needs nothing", needed, yearIsOver, ["Q", "2026-12"], "divided-by-zero"],
  ["and is as it is", outlook, yearIsOver, ["Q", "2026-12"], [[1200, 1200, 1200]]],
  ["and has reached its target", chance, yearIsOver, ["Q", "2026-12"], 1],
  ["two months are no outlook", outlook, few, ["Q"], "not-available"],
  ["nor a chance", chance, few, ["Q"], "not-available"],
  ["nor a trend", trend, few, ["Q"], "not-available"],
  ["nor a forecast", forecast, few, ["Q"], "not-available"],
  ["nothing needs a value", needed, none, ["Q"], "not-available"],
  ["nothing has not changed", change, none, ["Q"], "not-available"],
  ["nothing has no date", updated, none, ["Q"], "not-available"],
  ["nothing is not red", countOf, none, [], 0],
  ["nothing has no light", countOf, none, ["", null, "ingen"], 1],
  ["from 0 there is no percentage", change, fromZero, ["Q", null, "before", "percent"], "divided-by-zero"],
  ["but a difference", change, fromZero, ["Q"], 5],
  ["a loss that became a gain", change, fromLoss, ["Q", null, "før", "procent"], 2.2],
  ["of a loss that was planned", gap, fromLoss, ["Q", null, "percent"], 2.2],
  ["a loss as planned", gap, fromLoss, ["Q", "2026-01"], 0],
  ["in percent, as people write it", change, fromLoss, ["Q", null, null, "%"], 2.2],
  ["the gap likewise", gap, fromLoss, ["Q", null, "%"], 2.2],
  ["the gap of a KPI has no points", gap, fromLoss, ["Q", null, "points"], "invalid"],
  ["an unknown unit", change, fromLoss, ["Q", null, null, "kroner"], "invalid"],
  ["an unknown comparison", change, fromLoss, ["Q", null, "budget"], "invalid"],
  ["a yes has no gap", gap, yes, ["Q"], "not-available"],
  ["a yes says yes", actual, yes, ["Q"], "ja"],
  ["a yes is 100", score, yes, ["Q"], 100],
  ["a forecast over a gap", forecast, gaps, ["Q"], 90],
  ["a change after a gap of a month", change, gaps, ["Q", "2026-06"], "not-available"],
  ["twelve beyond", raw, excess, ["Q"], 112],
  ["no baseline", baseline, excess, ["Q"], "not-available"],
  ["a month that is to come", actual, excess, ["Q", "2027-05"], "not-available"],
  ["a period that is none", actual, excess, ["Q", "2026-13"], "invalid"],
  ["a KPI that is not there", score, excess, ["R"], "not-available"],
  ["an error is no light", status, error, ["Q", null, "code"], "none"],
  ["an error says so", status, error, ["Q"], "Kan ikke scores"],
  ["an error is counted", countOf, error, ["", null, "fejl"], 1],
  ["and not as nothing", countOf, error, ["", null, "ingen"], 0],
  ["an objective above it is red", countOf, error, ["", null, "rød", "mål"], 0],
  ["a word that is no light", countOf, error, ["", null, "orange"], "invalid"],
  ["a level that is none", countOf, error, ["", null, "rød", "afdeling"], "invalid"],
  ["the target of one month of twelve", target, yearIsOver, ["Q", "2026-05"], 100],
  ["of a quarter", target, yearIsOver, ["Q", "2026-Q1"], 300],
  ["of the year", target, yearIsOver, ["Q", "2026"], 1200],
  ["an interval of four on a line", forecastInterval, stateOf({}, months(10, 20, 30, 40), day(2026, 4, 30)), ["Q"], [[50, 50, 50]]],
  ["a confidence of 80 is none", forecastInterval, gaps, ["Q", null, null, 80], "invalid"],
];

test.each(CASES)("%s", (_, run, state, args, expected) => {
  const answer = ask(run, state, ...args);
  if (typeof answer === "object" && "kind" in answer) {
    expect(answer.kind).toBe(expected);
    if ("message" in answer) expect(answer.message).toMatch(/\S{2,}.*\S/);
    return;
  }
  if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 8);
  else expect(answer).toEqual(expected);
});

import { bridge } from "../../../src/functions/byName/bridge";
import { forecastInterval } from "../../../src/functions/byName/forecast";
import type { NodeFunction } from "../../../src/functions/byName/nodeFunction";
import { history, list, table } from "../../../src/functions/byName/tables";
import { updated } from "../../../src/functions/byName/updated";
import { outlook } from "../../../src/functions/byName/yearEnd";
import type { Observation, Reading } from "../../../src/scorecard";
import { number } from "../../scorecard/builders";
import { ask, day, stateOf } from "./oneKpi";

const months = (...values: readonly (number | Reading | undefined)[]): readonly Observation[] =>
  values.flatMap((value, index) =>
    value === undefined
      ? []
      : [{ day: day(2026, index + 1), reading: typeof value === "number" ? number(value) : value }],
  );
const sum = { aggregation: { kind: "sum" } } as const;

describe("UPDATED is the last period that has a value", () => {
  const level = stateOf({}, months(10, 20, 30, { kind: "blank" }), day(2026, 5, 10));

  test("of a KPI, and of all that is above it", () => {
    for (const name of ["Q", "O", "P", null]) expect(ask(updated, level, name)).toBe("2026-03");
  });

  test("as a date it is the last day of that period", () => {
    expect(ask(updated, level, "Q", null, "date")).toBe(day(2026, 3, 31));
    expect(ask(updated, level, "Q", null, "Dato")).toBe(day(2026, 3, 31));
    expect(ask(updated, level, "Q", null, "periode")).toBe("2026-03");
    expect(ask(updated, level, "Q", null, "uge")).toMatchObject({ kind: "invalid" });
  });

  test("as far as a period was asked for", () => {
    expect(ask(updated, level, "Q", "2026-02")).toBe("2026-02");
    expect(ask(updated, level, "Q", "2026-Q1")).toBe("2026-03");
    expect(ask(updated, level, "Q", "2026-02", "date")).toBe(day(2026, 2, 28));
    expect(ask(updated, level, "Q", "2025-12")).toMatchObject({ kind: "not-available" });
  });

  test("a running month counts, and what is written for later does not", () => {
    const state = stateOf(sum, months(10, 20, 8, 99), day(2026, 3, 8));
    expect(ask(updated, state, "Q")).toBe("2026-03");
    expect(ask(updated, state, "Q", null, "date")).toBe(day(2026, 3, 8));
  });

  test("in its own periods", () => {
    const state = stateOf({ frequency: "quarter" }, months(10, undefined, undefined, 40), day(2026, 8, 1));
    expect(ask(updated, state, "Q")).toBe("2026-K2");
    expect(ask(updated, state, null, null, "date")).toBe(day(2026, 6, 30));
  });

  test("0 and text are values, and a KPI without any says so", () => {
    expect(ask(updated, stateOf({}, months(10, 0), day(2026, 5, 10)), "Q")).toBe("2026-02");
    expect(ask(updated, stateOf({}, [], day(2026, 5, 10)), "Q")).toMatchObject({ kind: "not-available" });
    expect(ask(updated, stateOf({}, [], day(2026, 5, 10)))).toMatchObject({ kind: "not-available" });
  });

  test("by the days of a workbook that counts from 1904", () => {
    const state = stateOf({}, months(10), day(2026, 5, 10));
    const of1904 = state.kind === "ready" ? { ...state, dateSystem: "1904" as const } : state;
    expect(ask(updated, of1904, "Q", null, "date")).toBe(day(2026, 1, 31) - 1462);
  });
});

describe("headings above a spill", () => {
  const state = stateOf(sum, months(90, 95, 100, 105, 100), day(2026, 6, 2));
  const SPILLS: readonly (readonly [string, NodeFunction, number, boolean, readonly string[]])[] = [
    ["LIST", list, 3, false, ["Navn", "Score", "Status"]],
    ["TABLE", table, 3, true, ["Niveau", "Navn", "Score", "Status", "Faktisk værdi", "Målværdi", "Vægt", "Datadækning"]],
    ["HISTORY", history, 3, true, ["Periode", "Score", "Faktisk værdi", "Målværdi"]],
    ["BRIDGE", bridge, 4, false, ["Navn", "Virkning", "Årsag"]],
    ["FORECASTINTERVAL", forecastInterval, 5, false, ["Ventet", "Fra", "Til"]],
    ["OUTLOOK", outlook, 4, false, ["Ventet", "Fra", "Til"]],
  ]; // prettier-ignore

  test.each(SPILLS)("%s", (_, run, position, otherwise, headings) => {
    const asked = (wanted: unknown) =>
      ask(run, state, "Q", ...Array<null>(position - 2).fill(null), wanted) as unknown as readonly unknown[];
    const [withThem, without] = [asked(true), asked(false)];
    expect(withThem).toEqual([headings, ...without]);
    expect(asked(null)).toEqual(otherwise ? withThem : without);
    expect(asked("nej")).toMatchObject({ kind: "invalid" });
  });
});

import { forecast } from "../../../src/functions/byName/forecast";
import { trend } from "../../../src/functions/byName/trend";
import { forecastOf as forecastIn } from "../../../src/functions/byArgument/forecastOf";
import { answerPure } from "../../../src/functions/answerPure";
import { number } from "../../scorecard/builders";
import { ask, day, stateOf } from "./oneKpi";

const forecastOf = forecastIn(() => "da");

test("a quarterly KPI is forecast by quarters in a scorecard of months", () => {
  const quarters = Array.from({ length: 8 }, (_, index) => ({
    day: day(2025 + Math.floor(index / 4), 3 * (index % 4) + 1),
    reading: number(10 * (index + 1)),
  }));
  const past = stateOf({ frequency: "quarter" }, quarters, day(2026, 12, 31));
  expect(ask(forecast, past, "Q")).toBeCloseTo(90, 9);
  expect(ask(forecast, past, "Q", "2027-Q1")).toBeCloseTo(90, 9);
  expect(ask(forecast, past, "Q", "2027-02")).toBeCloseTo(90, 9);
  expect(ask(forecast, past, "Q", "2027-Q4")).toBeCloseTo(120, 9);
  expect(ask(forecast, past, "Q", "2026-Q4")).toMatchObject({ kind: "invalid" });
});

test("months without a value take their time", () => {
  const known = [10, 20, undefined, undefined, undefined, 60, 70, 80].flatMap((value, index) =>
    value === undefined ? [] : [{ day: day(2026, index + 1), reading: number(value) }],
  );
  const past = stateOf({}, known, day(2026, 8, 31));
  expect(ask(forecast, past, "Q")).toBeCloseTo(90, 9);
  expect(ask(forecast, past, "Q", "2026-12")).toBeCloseTo(120, 9);
  // A period typed alone is what it can be.
  for (const typed of ["dec-26", "Dec 26", "2026 / 12"]) expect(ask(forecast, past, "Q", typed)).toBeCloseTo(120, 9);
});

test("a season keeps its months although one is missing", () => {
  const months = Array.from({ length: 24 }, (_, index) => ({
    day: day(2025 + Math.floor(index / 12), (index % 12) + 1),
    reading: number(10 * ((index % 12) + 1)),
  })).filter((_, index) => index !== 17);
  const past = stateOf({}, months, day(2026, 12, 31));
  expect(ask(forecast, past, "Q", "2027-01", "seasonalNaive")).toBe(10);
  expect(ask(forecast, past, "Q", "2027-06", "seasonalNaive")).toBe(60);
  expect(ask(forecast, past, "Q", "2027-07", "seasonalNaive")).toBe(70);
});

describe("a month that has just begun", () => {
  /** 10 to 16 a day, week after week. */
  const daily = Array.from({ length: 309 }, (_, index) => ({
    day: day(2026, 1) + index,
    reading: number(10 + (index % 7)),
  }));
  const past = stateOf({ frequency: "day", aggregation: { kind: "sum" } }, daily, day(2026, 11, 5));

  test("is no part of the trend and the forecast of what adds up", () => {
    expect(ask(trend, past, "Q", null, "code")).toBe("none");
    expect(ask(forecast, past, "Q", null, "runRate")).toBeCloseTo(3946 / 10, 9);
    expect(ask(forecast, past, "Q")).toBeGreaterThan(380);
  });

  test("is one of those of what is a level", () => {
    const level = stateOf({ aggregation: { kind: "last" } }, [1, 2, 3, 4, 5].map((month) => ({ day: day(2026, month), reading: number(month) })), day(2026, 5, 2)); // prettier-ignore
    expect(ask(forecast, level, "Q")).toBeCloseTo(6, 9);
  });
});

test("a blank cell between values is a gap for a forecast by argument", () => {
  const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
  const seasons = column([10, 20, 30, 40, 10, "", 30, 40, 10, 20, 30, 40, "", ""]);
  expect(answerPure(forecastOf, [seasons, 1, "seasonalNaive", 4], "da")).toMatchObject({ value: [[10, 10, 10, 11]] });
  const gaps = column(["", 10, 20, "", "", "", 60, 70, 80]);
  const answer = answerPure(forecastOf, [gaps, 4], "da");
  expect(answer.kind === "value" && (answer.value as number[][])[0]?.[0]).toBeCloseTo(120, 9);
});

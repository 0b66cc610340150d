import { attain } from "../../src/functions/byArgument/attain";
import { rollUp } from "../../src/functions/byArgument/rollUp";
import { scoreOf } from "../../src/functions/byArgument/scoreOf";
import { statusOf } from "../../src/functions/byArgument/statusOf";
import { answerPure } from "../../src/functions/answerPure";
import type { PureFunction } from "../../src/functions/pureFunction";

const own = { green: 95, amber: 80, achieved: 110 };

const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

const milestones = (...done: readonly unknown[]) =>
  answerPure(scoreOf, [null, null, null, "milestones", null, null, null, null, done.map((each) => [1, each])], "da");

test.each([
  [["ja", "nej"], 50],
  [[true, false], 50],
  [[1, 0], 50],
  [["x", ""], 50],
  [["x", null], 50],
])("milestones that say %j score %p", (done, expected) => {
  expect(milestones(...done)).toEqual({ kind: "value", value: expected });
});

test.each([[["done"]], [["i gang", "ja"]], [[100]], [[0.5]], [[{ code: "#N/A" }]]])(
  "milestones that say %j are not taken for no",
  (done) => {
    expect(milestones(...done)).toMatchObject({ kind: "invalid", message: expect.stringMatching(/9/) });
  },
);

test("a threshold beside a preset is not ignored", () => {
  const of = statusOf(
    () => "da",
    () => own,
  );
  expect(answerPure(of, [80, "standard", 85], "da")).toMatchObject({ kind: "invalid" });
  expect(answerPure(of, [80, "standard"], "da")).toEqual({ kind: "value", value: "I risiko" });
  expect(answerPure(of, [80, 90, 85, "kode"], "da")).toEqual({ kind: "value", value: "red" });
});

test("the thresholds of the scorecard are asked for by name, and so is what counts as achieved", () => {
  const ask = (run: PureFunction, ...values: readonly unknown[]) => answerPure(run, values, "da");
  const of = statusOf(
    () => "da",
    () => own,
  );
  const lights = [110, 109, 95, 94, 80, 79].map((score) => ask(of, score, "Scorecard", null, "kode"));
  expect(lights.map((light) => light.kind === "value" && light.value)).toEqual([
    "achieved",
    "green",
    "green",
    "amber",
    "amber",
    "red",
  ]);
  expect(ask(of, 106, 90, 75, "kode", 105)).toEqual({ kind: "value", value: "achieved" });
  expect(ask(of, 106, "standard", null, "kode", 80)).toMatchObject({ kind: "invalid" });
  const scores = column(110, 95, 90, 90);
  expect(
    ask(
      rollUp(() => own),
      scores,
      null,
      "shareGreen",
      "scorecard",
    ),
  ).toEqual({ kind: "value", value: 50 });
  expect(
    ask(
      rollUp(() => own),
      scores,
      null,
      "shareGreen",
      "achieved",
    ),
  ).toEqual({ kind: "value", value: 25 });
  expect(
    ask(
      rollUp(() => own),
      scores,
      null,
      "shareGreen",
    ),
  ).toEqual({ kind: "value", value: 100 });

  const withoutAchieved = rollUp(() => ({ green: 95, amber: 80 }));
  expect(ask(withoutAchieved, scores, null, "shareGreen", "achieved")).toMatchObject({ kind: "invalid" });
  const without = statusOf(
    () => "da",
    () => undefined,
  );
  expect(ask(without, 95, "scorecard")).toMatchObject({ kind: "not-available" });
  expect(
    ask(
      rollUp(() => undefined),
      scores,
      null,
      "shareGreen",
      "scorecard",
    ),
  ).toMatchObject({ kind: "not-available" });
});

describe("parts of 1 where 100 is the whole", () => {
  const byName = {
    STATUSOF: statusOf(
      () => "da",
      () => own,
    ),
    ROLLUP: rollUp(() => own),
    ATTAIN: attain,
  };
  const ask = (name: keyof typeof byName, values: readonly unknown[]) => answerPure(byName[name], values, "da");

  test.each([
    ["STATUSOF", [0.95], /0,95.*95/],
    ["STATUSOF", [1], /100/],
    ["STATUSOF", [0.0725], /7,25/],
    ["STATUSOF", [50, 0.9, 0.75], /Argument 2.*90/],
    ["ROLLUP", [column(0.9, 0.4), null, "geometricMean"], /90/],
    ["ROLLUP", [column(0.95, 0.4), null, "shareGreen"], /95/],
    ["ROLLUP", [column(95, 40), null, "shareGreen", 0.9], /Argument 4.*90/],
    ["ATTAIN", [30, 100, null, null, 46_100, 0, [[46_023, 0.25]]], /Argument 7.*25/],
  ] as const)("%s(%j) says what was probably meant", (name, values, message) => {
    expect(ask(name, values)).toMatchObject({ kind: "invalid", message: expect.stringMatching(message) });
  });

  test.each([
    ["STATUSOF", [0], "Uden for mål"],
    ["STATUSOF", [1.5], "Uden for mål"],
    ["STATUSOF", [0.95, 0.9, 0.75], "På sporet"],
    ["STATUSOF", [0.5, 0.9, 0.75], "Uden for mål"],
    ["ROLLUP", [column(0.9, 0.4)], 0.65],
    ["ROLLUP", [column(0.9, 0.4), null, "worst"], 0.4],
    ["ROLLUP", [column(0.95, 0.4), null, "shareGreen", 0.9], 50],
    ["ROLLUP", [column(0, 1, 100), null, "shareGreen"], 100 / 3],
    ["ROLLUP", [column(0, 0), null, "shareGreen"], 0],
    ["ATTAIN", [30, 100, null, null, 46_100, 0, [[46_023, 25]]], 120],
  ] as const)("%s(%j), which can be meant, is %p", (name, values, expected) => {
    const answer = ask(name, values);
    if (answer.kind !== "value") throw new Error(JSON.stringify(answer));
    if (typeof expected === "number") expect(answer.value).toBeCloseTo(expected, 8);
    else expect(answer.value).toBe(expected);
  });
});

describe("a scale whose most is a part of 1", () => {
  const ask = (kind: string, actual: unknown, scale: readonly (readonly unknown[])[]) =>
    answerPure(scoreOf, [actual, null, null, kind, null, null, null, null, scale], "da");

  test.each([
    [
      "steps",
      5,
      [
        [0, 0.5],
        [20, 1],
      ],
    ],
    [
      "anchors",
      5,
      [
        [0, 0],
        [10, 1],
      ],
    ],
    [
      "qualitative",
      "god",
      [
        ["god", 0.9],
        ["dårlig", 0.1],
      ],
    ],
  ] as const)("is not taken for one of 100: %s", (kind, actual, scale) => {
    expect(ask(kind, actual, scale)).toMatchObject({
      kind: "invalid",
      message: expect.stringMatching(/Argument 9/),
    });
  });

  test.each([
    [
      "steps",
      5,
      0,
      [
        [0, 0],
        [20, 100],
      ],
    ],
    [
      "steps",
      5,
      1,
      [
        [0, 1],
        [20, 100],
      ],
    ],
    [
      "anchors",
      5,
      50,
      [
        [0, 0],
        [10, 100],
      ],
    ],
    [
      "qualitative",
      "dårlig",
      0,
      [
        ["god", 100],
        ["dårlig", 0],
      ],
    ],
  ] as const)("%s of 100 with %p is %p", (kind, actual, expected, scale) => {
    expect(ask(kind, actual, scale)).toEqual({ kind: "value", value: expected });
  });
});

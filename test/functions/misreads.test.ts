import { scoreOf } from "../../src/functions/byArgument/scoreOf";
import { statusOf } from "../../src/functions/byArgument/statusOf";
import { answerPure } from "../../src/functions/pureFunction";

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
  const of = statusOf(() => "da");
  expect(answerPure(of, [80, "standard", 85], "da")).toMatchObject({ kind: "invalid" });
  expect(answerPure(of, [80, "standard"], "da")).toEqual({ kind: "value", value: "I risiko" });
  expect(answerPure(of, [80, 90, 85, "kode"], "da")).toEqual({ kind: "value", value: "red" });
});

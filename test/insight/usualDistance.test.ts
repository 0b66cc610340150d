import { usualDistance } from "../../src/insight";

/** The modified z-score with the constant 1.4826, as PostHog states it for its alerts (https://posthog.com/docs/alerts); the figures are worked out from it. */
const BASELINE = [102, 98, 101, 97, 103, 99, 100];

test("a value is as many robust standard deviations from the median as those before it make it", () => {
  // 40 / (1.4826 · 2)
  expect(usualDistance([...BASELINE, 140])).toMatchObject({
    ok: true,
    value: { median: 100, isUnusual: true, count: 7 },
  });
  const found = usualDistance([...BASELINE, 140]);
  expect(found.ok && found.value.distance).toBeCloseTo(13.48981519, 7);
  expect(usualDistance([...BASELINE, 110])).toMatchObject({ ok: true, value: { isUnusual: false } });
});

test("a wild value in the past hides no other, as it does where the mean counts", () => {
  expect(usualDistance([...BASELINE, 100_000, 140])).toMatchObject({ ok: true, value: { isUnusual: true } });
});

test.each([
  ["where most are the same", [5, 5, 5, 5, 5, 9, 6], { kind: "always-the-same", median: 5 }],
  ["where all are, but for rounding", [0.3, 0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2, 0.3, 6], { kind: "always-the-same" }],
  ["of five values before it", [1, 2, 3, 4, 5, 60], { kind: "too-few-data", count: 5, needed: 6 }],
  ["of nothing", [], { kind: "too-few-data", count: 0 }],
] as const)("nobody knows it %s", (_, values, problem) => {
  expect(usualDistance(values)).toMatchObject({ ok: false, problem });
});

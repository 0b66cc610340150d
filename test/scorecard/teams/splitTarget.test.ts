import fc from "fast-check";
import { splitTarget } from "../../../src/scorecard";
import { runs } from "../../support/runs";

type Case = readonly [number, readonly number[], "whole" | "decimals", readonly number[] | undefined, string];

test.each<Case>([
  [11, [0.5, 0.3, 0.2], "whole", [6, 3, 2], "the unit that is left goes to the part that lost most"],
  [11, [0.5, 0.3, 0.2], "decimals", [5.5, 3.3, 2.2], "the same as parts: Σ = 11"],
  [10, [1, 1, 1], "whole", [4, 3, 3], "where all lost the same, the first one"],
  [10, [0, 1, 1], "whole", [0, 5, 5], "no share is no part"],
  [0, [1, 2], "whole", [0, 0], "nothing to split"],
  [-7, [1, 1], "whole", [-4, -3], "below zero"],
  [0.5, [1, 1, 1], "whole", [0.167, 0.167, 0.166], "no whole target is split into whole numbers"],
  [3, [0.1, 0.2], "whole", [1, 2], "shares that binary numbers do not hold"],
  [7, [5], "whole", [7], "one alone"],
  [5, [], "whole", undefined, "nobody"],
  [5, [0, 0], "whole", undefined, "all without a share"],
  [5, [1, -1, 3], "whole", undefined, "a share below 0"],
  [5, [1, NaN], "whole", undefined, "no number"],
  [Infinity, [1], "whole", undefined, "no number either"],
])("%d by %j into %s is %j: %s", (target, shares, into, expected) => {
  expect(splitTarget(target, shares, into)).toEqual(expected);
});

const SHARES = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((share) => share > 0));

test("parts add up exactly, and none is a unit away from its share", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), SHARES, (target, shares) => {
      const parts = splitTarget(target, shares, "whole") ?? [];
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(target);
      const whole = shares.reduce((sum, share) => sum + share, 0);
      shares.forEach((share, place) => {
        const [part = NaN, exact] = [parts[place], (target * share) / whole];
        expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-9);
        if (share === 0) expect(part).toBe(0);
      });
    }),
    { numRuns: runs({ full: 1000, quick: 100 }) },
  );
});

test("the order of shares moves parts by a unit at most, and a larger share never gets less", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), SHARES, (target, shares) => {
      const parts = splitTarget(target, shares, "whole") ?? [];
      for (const [one, share] of shares.entries())
        for (const [other, theirs] of shares.entries())
          if (share > theirs) expect(parts[one]).toBeGreaterThanOrEqual(parts[other] ?? NaN);
    }),
    { numRuns: runs({ full: 1000, quick: 100 }) },
  );
});

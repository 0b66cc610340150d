import fc from "fast-check";
import { freeName } from "../../src/workbook/freeName";
import { runs } from "../support/runs";

test.each([
  ["Rapport", [], "Rapport"],
  ["Rapport", ["rapport", "Rapport 2"], "Rapport 3"],
  ["A name that is much too long here", [], "A name that is m"],
  ["A name that is much too long here", ["a name that is M"], "A name that is 2"],
] as const)("%s beside %j", (wanted, taken, name) => {
  expect(freeName(wanted, taken, 16)).toBe(name);
});

test("whatever is taken, a name is free and no longer than it may be", () => {
  const words = fc.stringMatching(/^[ab]{1,5}$/);
  fc.assert(
    fc.property(words, fc.array(words), (wanted, others) => {
      const taken = [...others];
      for (let made = 0; made < 12; made += 1) {
        const name = freeName(wanted, taken, 4);
        expect(name.length).toBeLessThanOrEqual(4);
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
        taken.push(name);
      }
    }),
    { numRuns: runs({ full: 2000, quick: 100 }) },
  );
});

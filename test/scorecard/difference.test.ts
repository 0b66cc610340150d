import fc from "fast-check";
import { difference } from "../../src/scorecard/difference";
import { runs } from "../support/runs";

/** The fifteenth digit of the larger operand by its logarithm, as the rule says it. */
function byLogarithm(one: number, other: number): number {
  const exact = one - other;
  if (Number.isInteger(one) && Number.isInteger(other) && Math.abs(one) < 1e15 && Math.abs(other) < 1e15) return exact;
  const digits = 14 - Math.floor(Math.log10(Math.max(Math.abs(one), Math.abs(other), 1e-8)));
  if (!(Math.abs(digits) <= 22)) return exact;
  const power = Number(`1e${Math.abs(digits)}`);
  const size = digits < 0 ? Math.round(Math.abs(exact) / power) * power : Math.round(Math.abs(exact) * power) / power;
  return exact < 0 && size > 0 ? -size : size;
}

/** Numbers a few binary places around a power of ten, where a digit more begins. */
const aroundPowers = fc
  .record({
    power: fc.integer({ min: -20, max: 45 }),
    steps: fc.integer({ min: -12, max: 12 }),
    isNegative: fc.boolean(),
  })
  .map(({ power, steps, isNegative }) => {
    const bits = new BigInt64Array(new Float64Array([Number(`1e${power}`)]).buffer);
    bits[0] = (bits[0] ?? 0n) + BigInt(steps);
    const [near = NaN] = new Float64Array(bits.buffer);
    return isNegative ? -near : near;
  });
const decimals = fc
  .record({ whole: fc.integer({ min: -1e9, max: 1e9 }), digits: fc.integer({ min: 0, max: 9 }) })
  .map(({ whole, digits }) => whole / 10 ** digits);
const numbers = fc.oneof(aroundPowers, decimals, fc.double());

test("the difference of two numbers is rounded to the fifteenth digit of the larger one, whichever was asked before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(numbers, numbers), { minLength: 1, maxLength: 20 }), (pairs) => {
      for (const [one, other] of pairs) expect(difference(one, other)).toBe(byLogarithm(one, other));
    }),
    { numRuns: runs({ full: 5000, quick: 500 }) },
  );
});

test.each([
  { one: 1000.9, other: 1000, is: 0.9 },
  { one: 0.1 * 3, other: 0.3, is: 0 },
  { one: 1e23, other: 0.5, is: 1e23 - 0.5 },
  { one: Infinity, other: 1, is: Infinity },
  { one: NaN, other: 1, is: NaN },
])("$one − $other is $is", ({ one, other, is }) => expect(difference(one, other)).toBe(is));

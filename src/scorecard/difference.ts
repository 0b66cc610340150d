/** Excel and people keep fifteen digits of a number. */
const DIGITS = 15;

/** Operands below this are rounded as if they were of this size: powers of ten beyond 10^22 are not exact. */
const SMALLEST = 1e-8;

/** From here on a whole number has more digits than are kept. */
const WHOLE = 10 ** DIGITS;

const POWERS: readonly number[] = Array.from({ length: DIGITS + 8 }, (_, power) => Number(`1e${power}`));

/**
 * `one − other`, rounded to the fifteenth digit of the larger operand: what is left beyond it is noise of binary numbers, and
 * would make 1000.9 − 1000 less than 0.9.
 *
 * @example difference(1000.9, 1000) // 0.9
 * @example difference(0.1 * 3, 0.3) // 0
 */
export function difference(one: number, other: number): number {
  const exact = one - other;
  // Whole numbers leave no noise, and most numbers are whole.
  if (Number.isInteger(one) && Number.isInteger(other) && Math.abs(one) < WHOLE && Math.abs(other) < WHOLE)
    return exact;
  const digits = DIGITS - 1 - Math.floor(Math.log10(Math.max(Math.abs(one), Math.abs(other), SMALLEST)));
  const power = POWERS[Math.abs(digits)];
  if (power === undefined) return exact;
  const size = digits < 0 ? Math.round(Math.abs(exact) / power) * power : Math.round(Math.abs(exact) * power) / power;
  return exact < 0 && size > 0 ? -size : size;
}

/** Whether a value is at least a limit, as a person compares them: at fifteen digits. */
export const reaches = (value: number, limit: number): boolean => difference(value, limit) >= 0;

/** Scores are exact to this many of a point. */
const OF_A_POINT = 1e9;

/** From here on a number has no digits left to round. */
const LARGEST = 2 ** 53 / OF_A_POINT;

/** A score to nine decimals: 89.99999999999773 is the 90 that a person computes. */
export const roundedScore = (score: number): number =>
  Math.abs(score) < LARGEST ? Math.round(score * OF_A_POINT) / OF_A_POINT : score;

/** Excel and people keep fifteen digits of a number. */
const DIGITS = 15;

/** The first decade: operands below it are rounded as if they lay in it. */
const FIRST = -8;

/** The last one: powers of ten beyond 10^22 are not exact. */
const LAST = 2 * (DIGITS - 1) - FIRST;

/** From here on a whole number has more digits than are kept. */
const WHOLE = 10 ** DIGITS;

const POWERS: readonly number[] = Array.from({ length: DIGITS - FIRST }, (_, power) => Number(`1e${power}`));

/** Less than a number by one place of a binary number, and more than it as its divisor. */
const LESS = 1 - 2 ** -53;

/** Where the whole part of the logarithm becomes this one: the power of ten, or a few binary places from it, as logarithms are rounded. */
function beginOf(decade: number): number {
  let begin = Number(`1e${decade}`);
  while (Math.floor(Math.log10(begin * LESS)) >= decade) begin *= LESS;
  while (Math.floor(Math.log10(begin)) < decade) begin /= LESS;
  return begin;
}

/** Where each decade begins; the first has no beginning, and what begins after the last one has no end. */
const BEGINS = Float64Array.from({ length: LAST - FIRST + 3 }, (_, place) =>
  place === 0 ? 0 : place > LAST - FIRST + 1 ? NaN : beginOf(place + FIRST),
);

/** The place of the decade that was asked for last: numbers of one KPI mostly lie in one, and logarithms take time. */
let place = -FIRST;

/** How many digits stand behind the point of a number of this size when fifteen are kept; below 0 before the point. */
function digitsBehind(size: number): number {
  while (size < (BEGINS[place] as number)) place -= 1;
  while (size >= (BEGINS[place + 1] as number)) place += 1;
  return DIGITS - 1 - FIRST - place;
}

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
  const digits = digitsBehind(Math.max(Math.abs(one), Math.abs(other)));
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

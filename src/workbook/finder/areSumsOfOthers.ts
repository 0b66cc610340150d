/** A group of one thing says nothing. */
const LEAST = 2;

/**
 * Whether numbers down a column are groups: each begins, or each ends, with the sum of what else is in it.
 *
 * @example areSumsOfOthers([900, 500, 400, 1100, 800, 300]) // true
 */
export function areSumsOfOthers(numbers: readonly (number | undefined)[]): boolean {
  const known = numbers.filter((each) => each !== undefined);
  return known.length === numbers.length && (areGroups(known) || areGroups([...known].reverse()));
}

/** Each sum before its parts. */
function areGroups(numbers: readonly number[]): boolean {
  let at = 0;
  while (at < numbers.length) {
    const sum = numbers[at] ?? 0;
    let parts = 0;
    let count = 0;
    while (at + count + 1 < numbers.length && (count < LEAST || !isAsMuch(parts, sum))) {
      count += 1;
      parts += numbers[at + count] ?? 0;
    }
    if (count < LEAST || sum === 0 || !isAsMuch(parts, sum)) return false;
    at += count + 1;
  }
  return numbers.length > 0;
}

const isAsMuch = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(other);

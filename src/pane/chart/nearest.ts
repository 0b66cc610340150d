/** The place of the number that is nearest to another; `undefined` without numbers. */
export function nearest(numbers: readonly number[], wanted: number): number | undefined {
  let found: number | undefined;
  numbers.forEach((number, place) => {
    const best = found === undefined ? Infinity : Math.abs((numbers[found] ?? Infinity) - wanted);
    if (Math.abs(number - wanted) < best) found = place;
  });
  return found;
}

/**
 * The values that were given, oldest first, as far from each other as a KPI gives them: every month, every quarter. `NaN` stands where one
 * or more of them are lacking, so that nobody takes the change over a gap for that of a period.
 *
 * @param own - 1 for a period that was given a value of its own
 */
export function ownPast(actual: ArrayLike<number>, own: ArrayLike<number>): readonly number[] {
  const rows = Array.from(own, (_, row) => row).filter((row) => own[row] !== 0 && !Number.isNaN(actual[row]));
  const steps = rows.slice(1).map((row, place) => row - (rows[place] ?? NaN));
  const step = Math.min(...steps);
  return rows.flatMap((row, place) => {
    const value = actual[row] ?? NaN;
    return (steps[place - 1] ?? step) > step ? [NaN, value] : [value];
  });
}

/** So many drivers have 2⁸ combinations; more are to be grouped. */
export const MOST_DRIVERS = 8;

/**
 * What each of several players adds, as the mean over all orders in which they can come: the shares add up, and no order is favoured.
 *
 * Source: Shapley (1953), as in Littlechild and Owen (1973).
 *
 * @param worth - of a set of players, as bits: player 0 is bit 1
 * @throws RangeError for more than eight players
 */
export function shapley(players: number, worth: (set: number) => number): readonly number[] {
  if (players > MOST_DRIVERS) throw new RangeError(`at most ${MOST_DRIVERS} players`);
  const sets = 2 ** players;
  const worths = Array.from({ length: sets }, (_, set) => worth(set));
  // How often a set of that size stands before a player: size! (players − 1 − size)! of players! orders.
  const shareOf = Array.from({ length: players }, (_, size) => 1 / (players * binomial(players - 1, size)));
  return Array.from({ length: players }, (_, player) => {
    const bit = 2 ** player;
    let sum = 0;
    for (let set = 0; set < sets; set += 1) {
      if ((set & bit) !== 0) continue;
      sum += (shareOf[sizeOf(set)] ?? 0) * ((worths[set | bit] ?? 0) - (worths[set] ?? 0));
    }
    return sum;
  });
}

/**
 * What each driver has done to an outcome between two times; the parts add up to the change.
 *
 * @example attribution([4000, 0.02, 500], [4600, 0.018, 520], ([a, b, c]) => a * b * c) // 5812, −4388, 1632
 */
export const attribution = (
  before: readonly number[],
  after: readonly number[],
  outcome: (values: readonly number[]) => number,
): readonly number[] =>
  shapley(before.length, (set) =>
    outcome(before.map((value, place) => ((set & (2 ** place)) === 0 ? value : (after[place] ?? value)))),
  );

function binomial(all: number, some: number): number {
  let ways = 1;
  for (let each = 1; each <= some; each += 1) ways = (ways * (all - some + each)) / each;
  return ways;
}

const sizeOf = (set: number): number => {
  let [size, left] = [0, set];
  for (; left > 0; left >>= 1) size += left & 1;
  return size;
};

/**
 * Whether at least `m` of the last `n` were hits: fewer hits are left to chance.
 *
 * @param hits - oldest first; those before the last `n` do not count
 * @example mOfLast([true, false, false, true], 2, 3) // false
 */
export const mOfLast = (hits: readonly boolean[], m: number, n: number): boolean =>
  hits.slice(-n).filter(Boolean).length >= m;

/** A value a period, oldest first; `undefined` where a period has none. */
export type Row = readonly (number | undefined)[];

/** What varies less than this of its own size only varies by rounding. */
const ROUNDING = 1e-12;

export interface Correlated {
  readonly r: number;
  readonly count: number;
}

/**
 * How closely the driver goes with the outcome that comes `lag` periods later: CORREL of Excel over the pairs that overlap.
 *
 * `undefined` when one of them does not vary, or fewer than three pairs are left.
 */
export function correlatedAt(driver: Row, outcome: Row, lag: number): Correlated | undefined {
  const pairs = pairsAt(driver, outcome, lag);
  if (pairs.length < 3) return undefined;
  const r = pearson(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  return r === undefined ? undefined : { r, count: pairs.length };
}

/** The pairs that have both values: the driver's, and the outcome's `lag` periods later. */
export function pairsAt(driver: Row, outcome: Row, lag: number): readonly (readonly [number, number])[] {
  return driver.flatMap((x, period) => {
    const y = outcome[period + lag];
    return x === undefined || y === undefined ? [] : [[x, y] as const];
  });
}

/** `undefined` when either does not vary. */
export function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  xs.forEach((x, index) => {
    const [dx, dy] = [x - meanX, (ys[index] ?? NaN) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  });
  if (isFlat(xx, meanX, xs.length) || isFlat(yy, meanY, xs.length)) return undefined;
  const r = xy / Math.sqrt(xx * yy);
  return Number.isFinite(r) ? Math.min(1, Math.max(-1, r)) : undefined;
}

const isFlat = (squares: number, centre: number, count: number): boolean =>
  !(squares > (ROUNDING * Math.abs(centre)) ** 2 * count);

/**
 * Each value's place among all, from 1; equals share the mean of their places. Correlated places are Spearman's correlation.
 *
 * @example ranks([5, 9, 5]) // 1.5, 3, 1.5
 */
export function ranks(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].sort((one, other) => (values[one] ?? 0) - (values[other] ?? 0));
  const placed = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length;) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1] ?? 0] === values[order[first] ?? 0]) last += 1;
    for (let place = first; place <= last; place += 1) placed[order[place] ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return placed;
}

/**
 * The cross-correlation of text books: means of the whole series, and a divisor of n at each lag. Statistics packages print it, some of them
 * with the lag the other way round.
 */
export function crossCorrelation(driver: readonly number[], outcome: readonly number[], lag: number): number {
  const [meanX, meanY] = [mean(driver), mean(outcome)];
  const squares = (values: readonly number[], centre: number): number =>
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const products = pairsAt(driver, outcome, lag).reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return products / Math.sqrt(squares(driver, meanX) * squares(outcome, meanY));
}

/** How closely each value goes with the one before it; 0 where that cannot be said. */
export const selfCorrelation = (row: Row): number => correlatedAt(row, row, 1)?.r ?? 0;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

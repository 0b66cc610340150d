import { gammaln } from "simple-statistics";

export const PRECISION = 1e-14;
export const MOST_STEPS = 500;
export const TINY = 1e-300;

/**
 * The regularised incomplete beta function, 0 to 1, by its continued fraction.
 *
 * Source: https://dlmf.nist.gov/8.17 (equation 8.17.22), summed by Lentz's method.
 */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly on this side only; the other follows by symmetry.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < PRECISION) break;
  }
  return front * fraction;
}

export const notZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/**
 * The chance that Student's t lies at or below a value.
 *
 * @param degrees - degrees of freedom, above 0
 * @example studentT(2.228138852, 10) // 0.975
 */
export function studentT(value: number, degrees: number): number {
  const tail = incompleteBeta(degrees / (degrees + value * value), degrees / 2, 0.5) / 2;
  return value > 0 ? 1 - tail : tail;
}

/**
 * The chance that at most so many of independent trials succeed.
 *
 * @param events - whole, 0 or more
 * @param chance - of each trial, 0 to 1
 * Source: https://dlmf.nist.gov/8.17 (equation 8.17.5)
 * @example binomialAtMost(2, 10, 0.5) // 0.0547
 */
export function binomialAtMost(events: number, trials: number, chance: number): number {
  if (events >= trials) return 1;
  const none = Math.exp(trials * Math.log1p(-chance));
  if (events > FEW_EVENTS || none < TINY) return 1 - incompleteBeta(chance, events + 1, trials - events);
  let [term, sum] = [none, none];
  for (let event = 1; event <= events; event += 1) {
    term *= (((trials - event + 1) / event) * chance) / (1 - chance);
    sum += term;
  }
  return Math.min(1, sum);
}

/** So few are added up one by one, which is faster. */
const FEW_EVENTS = 50;

/**
 * The chance of each count of independent trials that succeeds, from 0 to all of them.
 *
 * @param trials - whole, 0 or more
 * @param chance - above 0 and below 1
 */
export function binomialChances(trials: number, chance: number): Float64Array {
  const chances = new Float64Array(trials + 1);
  for (let events = 0; events <= trials; events += 1) {
    const ways = gammaln(trials + 1) - gammaln(events + 1) - gammaln(trials - events + 1);
    chances[events] = Math.exp(ways + events * Math.log(chance) + (trials - events) * Math.log1p(-chance));
  }
  return chances;
}

/** The chance of success of which only such a part of the trials' outcomes lie at or below: the inverse in the chance. */
export const betaQuantile = (height: number, a: number, b: number): number =>
  inverse((value) => incompleteBeta(value, a, b), height, 0, 1);

/**
 * The value that Student's t stays within, on both sides, with a chance.
 *
 * @param confidence - above 0 and below 1
 * @example studentTWithin(0.95, 10) // 2.228
 */
export const studentTWithin = (confidence: number, degrees: number): number =>
  inverse((value) => studentT(value, degrees), (1 + confidence) / 2, 0, 1);

/** Where a rising function reaches a height, by doubling and halving. */
export function inverse(rising: (value: number) => number, height: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (rising(to) < height && to < 1e12) [from, to] = [to, to * 2];
  for (let step = 0; step < 200 && to - from > 1e-14 * Math.abs(to); step += 1) {
    const middle = (from + to) / 2;
    if (rising(middle) < height) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

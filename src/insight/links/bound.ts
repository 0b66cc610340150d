import { studentT, studentTWithin } from "../distributions";

/**
 * How many independent pairs two autocorrelated series are worth: `n (1 − r₁r₁′) / (1 + r₁r₁′)`, never more than there are.
 *
 * Source: Bretherton et al. (1999) after Bartlett (1935).
 *
 * @example effectiveCount(36, 0.6, 0.5) // 19.38
 */
export function effectiveCount(count: number, selfOfOne: number, selfOfOther: number): number {
  const product = selfOfOne * selfOfOther;
  return product > 0 ? (count * (1 - product)) / (1 + product) : count;
}

/**
 * The smallest correlation, whatever its sign, that chance explains with less than `alpha`: `t / √(n − 2 + t²)`; `undefined` for three
 * pairs or fewer.
 *
 * @example leastCorrelation(12, 0.05) // 0.576
 */
export function leastCorrelation(count: number, alpha: number): number | undefined {
  if (count <= 3) return undefined;
  const t = studentTWithin(1 - alpha, count - 2);
  return t / Math.sqrt(count - 2 + t * t);
}

/** The chance of a correlation at least as large, on either side, where there is none. */
export function chanceOfCorrelation(r: number, count: number): number {
  if (count <= 2) return 1;
  if (Math.abs(r) >= 1) return 0;
  return 2 * studentT(-Math.abs(r) * Math.sqrt((count - 2) / (1 - r * r)), count - 2);
}

/**
 * What is left of a correlation when a third thing is held still; `undefined` where the third explains one of them altogether.
 *
 * Source: http://faculty.vassar.edu/lowry/ch3a.html
 *
 * @example partialCorrelation(0.5, 0.5, 0.5) // 0.333
 */
export function partialCorrelation(xy: number, xz: number, yz: number): number | undefined {
  const left = (1 - xz * xz) * (1 - yz * yz);
  return left > 1e-12 ? (xy - xz * yz) / Math.sqrt(left) : undefined;
}

/** The normal value that is exceeded on one side in one of five: 80 % power. */
const POWER = 0.8416212335729143;
/** So many degrees are as good as normal. */
const MANY = 1e6;

/**
 * How many pairs show a correlation of that size in four of five cases: `((z + 0.842) / atanh |r|)² + 3`, rounded up.
 *
 * Source: https://en.wikipedia.org/wiki/Fisher_transformation
 *
 * @example pairsToShow(0.4, 0.05) // 47
 */
export function pairsToShow(r: number, alpha: number): number | undefined {
  const size = Math.atanh(Math.min(Math.abs(r), 1 - 1e-9));
  return size > 0 ? Math.ceil(((studentTWithin(1 - alpha, MANY) + POWER) / size) ** 2 + 3) : undefined;
}

/**
 * Where a correlation lies with a confidence of 1 − `alpha`: Fisher's transformation, by what the pairs are worth.
 *
 * - `undefined` for an effective count of three or fewer.
 * - Source: https://en.wikipedia.org/wiki/Fisher_transformation
 *
 * @example correlationInterval(0.5, 28, 0.05) // 0.156 to 0.736
 */
export function correlationInterval(
  r: number,
  effective: number,
  alpha: number,
): { readonly low: number; readonly high: number } | undefined {
  if (!(effective > 3)) return undefined;
  const centre = Math.atanh(Math.max(-1 + 1e-12, Math.min(1 - 1e-12, r)));
  const reach = studentTWithin(1 - alpha, MANY) / Math.sqrt(effective - 3);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}

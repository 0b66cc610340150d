import { gammaln } from "simple-statistics";

/** Of a total a number succeeded; of a sample of it so many did. All whole, 0 or more. */
export interface Sample {
  readonly count: number;
  readonly size: number;
  readonly totalCount: number;
  readonly totalSize: number;
}

/** From here on the rest of a tail changes no digit. */
const NEGLIGIBLE = 1e-17;

/**
 * How likely a sample without putting back holds at most, and at least, so many of those that succeeded: the exact test of a part against
 * the rest.
 *
 * - Shape: two chances, 0 to 1, which both count the outcome itself.
 * - Source: Fisher's exact test; https://www.itl.nist.gov/div898/handbook (hypergeometric distribution).
 *
 * @example hypergeometricTails({ count: 3, size: 4, totalCount: 4, totalSize: 8 }) // atMost 69/70, atLeast 17/70
 */
export function hypergeometricTails(sample: Sample): { readonly atMost: number; readonly atLeast: number } {
  const { count, size, totalCount, totalSize } = sample;
  const [least, most] = [Math.max(0, size + totalCount - totalSize), Math.min(size, totalCount)];
  const failed = totalSize - totalCount;
  const itself = Math.exp(ways(totalCount, count) + ways(failed, size - count) - ways(totalSize, size));
  let below = itself;
  for (let at = count, term = itself; at > least && term > NEGLIGIBLE * below; at -= 1) {
    term *= (at / (totalCount - at + 1)) * ((failed - size + at) / (size - at + 1));
    below += term;
  }
  let above = itself;
  for (let at = count, term = itself; at < most && term > NEGLIGIBLE * above; at += 1) {
    term *= ((totalCount - at) / (at + 1)) * ((size - at) / (failed - size + at + 1));
    above += term;
  }
  return { atMost: Math.min(1, below), atLeast: Math.min(1, above) };
}

const ways = (all: number, some: number): number => gammaln(all + 1) - gammaln(some + 1) - gammaln(all - some + 1);

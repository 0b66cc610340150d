import { mean, type Row } from "./correlate";

const MOST_TERMS = 6;

/**
 * What is left of a series when its own past has explained what it can: an autoregression of up to six terms, as many as Akaike's criterion
 * asks for.
 *
 * Source: Yule–Walker equations by Levinson's recursion, https://en.wikipedia.org/wiki/Levinson_recursion
 *
 * @returns the terms, the latest period first
 */
export function autoregression(values: readonly number[]): readonly number[] {
  const centre = mean(values);
  const count = values.length;
  const covariance = (lag: number): number =>
    values.slice(lag).reduce((sum, value, index) => sum + (value - centre) * ((values[index] ?? 0) - centre), 0) /
    count;
  const variance = covariance(0);
  if (!(variance > 0)) return [];
  let terms: readonly number[] = [];
  let error = variance;
  let best = { terms, criterion: count * Math.log(error) };
  for (let order = 1; order <= MOST_TERMS; order += 1) {
    const explained = terms.reduce((sum, term, index) => sum + term * covariance(order - 1 - index), 0);
    const reflection = (covariance(order) - explained) / error;
    terms = [...terms.map((term, index) => term - reflection * (terms[order - 2 - index] ?? 0)), reflection];
    error *= 1 - reflection ** 2;
    if (!(error > 0)) break;
    const criterion = count * Math.log(error) + 2 * order;
    if (criterion < best.criterion) best = { terms, criterion };
  }
  return best.terms;
}

/** Each value less what the terms expect from those before it; as long as the series, without the first ones. */
export const filtered = (row: Row, terms: readonly number[]): Row =>
  row.map((value, period) => {
    if (value === undefined || period < terms.length) return undefined;
    let left = value;
    for (const [index, term] of terms.entries()) {
      const before = row[period - 1 - index];
      if (before === undefined) return undefined;
      left -= term * before;
    }
    return left;
  });

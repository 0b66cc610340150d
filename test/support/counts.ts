/** Numbers drawn by chance from a source of uniform ones between 0 and 1. */

/** A gamma number of a shape and the scale 1, by Marsaglia and Tsang (2000); shapes below 1 by a power of a uniform number. */
export function gammaOf(shape: number, draw: () => number): number {
  if (shape < 1) return gammaOf(shape + 1, draw) * draw() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - draw()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A Poisson count of a mean, by multiplying uniform numbers; large means in halves. */
export function poissonOf(mean: number, draw: () => number): number {
  if (mean > 30) return poissonOf(mean / 2, draw) + poissonOf(mean / 2, draw);
  let [count, product] = [0, draw()];
  for (const limit = Math.exp(-mean); product > limit; product *= draw()) count += 1;
  return count;
}

/** A count whose variance is so many times its mean. */
export const countOf = (mean: number, factor: number, draw: () => number): number =>
  poissonOf(factor === 1 || mean === 0 ? mean : gammaOf(mean / (factor - 1), draw) * (factor - 1), draw);

import { gammaln } from "simple-statistics";
import { inverse, MOST_STEPS, notZero, PRECISION, TINY } from "./distributions";

/** Near its middle the series of a gamma variable takes some standard deviations of terms. */
const mostSteps = (shape: number): number => MOST_STEPS * 4 + 20 * Math.sqrt(shape);

/** The chance that a gamma variable of a shape and of scale 1 lies at or below a value, by its series. */
export function gammaDistribution(value: number, shape: number): number {
  if (value <= 0) return 0;
  const front = Math.exp(shape * Math.log(value) - value - gammaln(shape));
  if (value > shape + 1) return 1 - front * upperFraction(value, shape);
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step <= mostSteps(shape) && term > sum * PRECISION; step += 1) {
    term *= value / (shape + step);
    sum += term;
  }
  return front * sum;
}

/** The continued fraction of the upper incomplete gamma function: https://dlmf.nist.gov/8.9 (equation 8.9.2). */
function upperFraction(value: number, shape: number): number {
  let b = value + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / notZero(b);
  let fraction = d;
  for (let step = 1; step <= mostSteps(shape); step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / notZero(a * d + b);
    c = notZero(b + a / c);
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return fraction;
}

/** The value below which a gamma variable of scale 1 lies with a chance. */
export const gammaQuantile = (chance: number, shape: number): number =>
  inverse((value) => gammaDistribution(value, shape), chance, 0, shape + 1);

/** The chance that a standard normal variable lies at or below a value: its square, halved, is a gamma variable of shape 1/2. */
export function normal(value: number): number {
  const tail = (1 - gammaDistribution(value ** 2 / 2, 0.5)) / 2;
  return value > 0 ? 1 - tail : tail;
}

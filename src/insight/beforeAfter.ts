import { mean } from "simple-statistics";
import { failure, success, type Result } from "../scorecard";
import { studentTWithin } from "./distributions";
import { tooFew, type TooFewData } from "./estimate";
import type { Interval } from "./intervals";
import { lineThrough } from "./line";

/** A value at its place on the axis of time: whole periods, counted from anywhere. */
export interface Placed {
  readonly place: number;
  readonly value: number;
}

export interface BeforeAfter {
  readonly before: { readonly mean: number; readonly count: number };
  readonly after: { readonly mean: number; readonly count: number };
  /**
   * How far the values after lie above the line that the values before were following, on average. Where its interval holds 0, chance
   * explains the difference well enough.
   */
  readonly difference: Interval;
}

/** The values do not scatter at all, so nothing tells what chance does to them. */
export interface NoScatter {
  readonly kind: "no-scatter";
}

export const FEWEST_BEFORE = 8;
export const FEWEST_AFTER = 3;

/** What neighbours in time have in common at the least: with few values it cannot be seen, and months are seldom without it. */
const ALIKE_AT_LEAST = 0.2;
const ALIKE_AT_MOST = 0.9;

/**
 * Whether a KPI lies elsewhere after a day than where it was going before it. The values before are carried on as a straight line, flat or
 * not; the interval knows how they scatter around it, that a line is the less certain the further it is carried, and that neighbours in
 * time are alike, so that they tell less than as many independent values. Why a KPI has changed no series tells.
 *
 * Of series in which nothing has happened one in twenty is called changed at the most while neighbours correlate by 0.3 or less, and one
 * in ten at 0.6; a step of two standard deviations is found in 30 % of 12 + 3 values and in 70 % of 24 + 6 (simulated: see the tests).
 *
 * - Problem: `too-few-data` below eight values before or three after; `no-scatter` when no value differs from its line.
 * - Assumes one straight line before, the same spread before and after, and no season.
 * - Source: the mean of new values on a regression line, Snedecor & Cochran, Statistical Methods, chapter 9; so many independent values,
 *   n(1 − r)/(1 + r), Zwiers & von Storch (1995), Journal of Climate 8, 336–351; r freed of its bias by Kendall (1954), Biometrika 41.
 */
export function beforeAfter(
  allBefore: readonly Placed[],
  allAfter: readonly Placed[],
  confidence = 0.95,
): Result<BeforeAfter, TooFewData | NoScatter> {
  if (allBefore.length < FEWEST_BEFORE) return failure(tooFew(allBefore.length, FEWEST_BEFORE));
  if (allAfter.length < FEWEST_AFTER) return failure(tooFew(allAfter.length, FEWEST_AFTER));
  // Months counted from the year 0 leave a line through them so inexact that values upon it would seem to scatter.
  const origin = allBefore[0]?.place ?? 0;
  const counted = (all: readonly Placed[]): readonly Placed[] =>
    all.map(({ place, value }) => ({ place: place - origin, value }));
  const [before, after] = [counted(allBefore), counted(allAfter)];
  const line = lineThrough(
    before.map(({ place }) => place),
    before.map(({ value }) => value),
  );
  if (!line.ok) return failure(line.problem);
  const { slope, intercept, meanX, spreadX } = line.value;
  const aboveLine = ({ place, value }: Placed): number => value - (intercept + slope * place);
  const shifts = after.map(aboveLine);
  const estimate = mean(shifts);
  const scatter = [before.map(aboveLine), shifts.map((shift) => shift - estimate)];
  const count = before.length + after.length;
  const degrees = count - 3;
  const spread = Math.sqrt(sumOfSquares(scatter.flat()) / degrees);
  const scale = Math.max(...[...before, ...after].map(({ value }) => Math.abs(value)));
  if (spread <= scale * Number.EPSILON * count) return failure({ kind: "no-scatter" });

  const seen = likeness(scatter);
  const alike = Math.min(Math.max(seen + (1 + 4 * seen) / count, ALIKE_AT_LEAST), ALIKE_AT_MOST);
  const fewer = (1 + alike) / (1 - alike);
  const carried = (mean(after.map(({ place }) => place)) - meanX) ** 2 / spreadX;
  const error = spread * Math.sqrt(fewer * (1 / before.length + 1 / after.length + carried));
  const reach = error * studentTWithin(confidence, Math.max(degrees / fewer, 1));
  return success({
    before: { mean: meanOf(before), count: before.length },
    after: { mean: meanOf(after), count: after.length },
    difference: {
      estimate,
      low: estimate - reach,
      high: estimate + reach,
      confidence,
      count,
      assumption: "straight-line",
    },
  });
}

const meanOf = (values: readonly Placed[]): number => mean(values.map(({ value }) => value));

const sumOfSquares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);

/** How closely values go together with the one before them, within each row. */
function likeness(rows: readonly (readonly number[])[]): number {
  const together = rows.flatMap((row) => row.slice(1).map((value, index) => value * (row[index] ?? 0)));
  return together.reduce((sum, product) => sum + product, 0) / sumOfSquares(rows.flat());
}

import { mean } from "simple-statistics";

/** A value at its place on the axis of time: whole periods, counted from anywhere. */
export interface Placed {
  readonly place: number;
  readonly value: number;
}

export interface ParallelLines {
  /** How far a value lies above the line of its place in the season. */
  readonly above: (value: Placed) => number;
  /** The variance of what the lines say on average at these places, in that of one value. */
  readonly uncertaintyAt: (places: readonly Placed[]) => number;
  /** Numbers that the lines took from the values. */
  readonly parameters: number;
}

/** Where in the season a period lies, from 0 on. */
export const placeIn = (place: number, season: number): number => ((place % season) + season) % season;

/**
 * One straight line for each place in a season, all with the same slope, by least squares: of a season of 1, one line.
 *
 * - Empty: `undefined` where no two values of a place in the season lie apart, so that nothing tells the slope.
 * - A place in the season of which there is no value cannot be asked about: the answers for it are `NaN`.
 * - Source: analysis of covariance with parallel lines, Snedecor & Cochran, Statistical Methods, chapter 14.
 */
export function parallelLines(values: readonly Placed[], season: number): ParallelLines | undefined {
  const groups = new Map<number, Placed[]>();
  for (const each of values) {
    const place = placeIn(each.place, season);
    groups.set(place, [...(groups.get(place) ?? []), each]);
  }
  // Months counted from the year 0 leave a line through them so inexact that values upon it would seem to scatter.
  const origin = values[0]?.place ?? 0;
  const centres = new Map(
    [...groups].map(([place, own]) => [
      place,
      {
        place: mean(own.map((each) => each.place - origin)),
        value: mean(own.map((each) => each.value)),
        count: own.length,
      },
    ]),
  );
  const centreOf = ({ place }: Placed) => centres.get(placeIn(place, season)) ?? NOWHERE;
  const stepsFrom = (each: Placed): number => each.place - origin - centreOf(each).place;
  const width = values.reduce((sum, each) => sum + stepsFrom(each) ** 2, 0);
  if (width === 0) return undefined;
  const slope = values.reduce((sum, each) => sum + stepsFrom(each) * (each.value - centreOf(each).value), 0) / width;
  return {
    above: (each) => each.value - centreOf(each).value - slope * stepsFrom(each),
    uncertaintyAt: (places) => {
      const shares = new Map<number, number>();
      for (const { place } of places)
        shares.set(placeIn(place, season), (shares.get(placeIn(place, season)) ?? 0) + 1 / places.length);
      const ofLevels = [...shares].reduce(
        (sum, [place, share]) => sum + share ** 2 / (centres.get(place) ?? NOWHERE).count,
        0,
      );
      return ofLevels + mean(places.map(stepsFrom)) ** 2 / width;
    },
    parameters: groups.size + 1,
  };
}

const NOWHERE = { place: NaN, value: NaN, count: NaN };

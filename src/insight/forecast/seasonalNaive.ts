import { failure, success } from "../../scorecard";
import { tooFew } from "../estimate";
import { placesOf, withInterval, type Forecast } from "./forecast";

const DEFAULT_SEASON = 12;
/** Differences between seasons that are needed to tell how much they vary. */
const FEWEST_DIFFERENCES = 4;

/**
 * What the same place of the last season had; where that has no value, of the one before.
 *
 * Interval: from the differences between seasons so far; it widens by `√k` for the k-th season ahead. Assumes that the season
 * repeats and that these differences are independent with mean 0.
 *
 * Source: https://otexts.com/fpp3/prediction-intervals.html
 *
 * @example seasonalNaive([1, 2, 3, 1, 2, 3, 1], { ahead: 1, season: 3 }) // value 2
 */
export const seasonalNaive: Forecast = (values, options) => {
  const { ahead, season = DEFAULT_SEASON } = options;
  const places = placesOf(values, options);
  const at = new Map(places.map((place, index) => [place, values[index] ?? 0]));
  const differences = places.flatMap((place) => {
    const [now, before] = [at.get(place), at.get(place - season)];
    return now === undefined || before === undefined ? [] : [now - before];
  });
  const [first = 0, last = 0] = [places[0], places[places.length - 1]];
  let from = last + ahead - season;
  let seasonsAhead = 1;
  while (from >= first && !at.has(from)) {
    from -= season;
    seasonsAhead += 1;
  }
  const value = at.get(from);
  const missing = Math.max(FEWEST_DIFFERENCES - differences.length, value === undefined ? 1 : 0);
  if (value === undefined || missing > 0) return failure(tooFew(values.length, enough(values, season, missing)));
  const variance = differences.reduce((sum, each) => sum + each ** 2, 0) / differences.length;
  const spread = Math.sqrt(variance * seasonsAhead);
  return success(withInterval(value, spread, differences.length, options, values.length, "season-repeats"));
};

/** A season and some differences; with gaps so many more as there are differences missing. */
const enough = (values: readonly number[], season: number, missing: number): number =>
  Math.max(season + FEWEST_DIFFERENCES, values.length + missing);

import { failure, success } from "../../scorecard";
import { tooFew } from "../estimate";
import { withInterval, type Forecast } from "./forecast";

const DEFAULT_SEASON = 12;
/** Differences between seasons that are needed to tell how much they vary. */
const FEWEST_DIFFERENCES = 4;

/**
 * What the same place of the last season had.
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
  const needed = season + FEWEST_DIFFERENCES;
  if (values.length < needed) return failure(tooFew(values.length, needed));
  const differences = values.slice(season).map((value, index) => value - (values[index] ?? 0));
  const seasonsAhead = Math.ceil(ahead / season);
  const value = values[values.length - 1 + ahead - seasonsAhead * season] ?? 0;
  const variance = differences.reduce((sum, each) => sum + each ** 2, 0) / differences.length;
  const spread = Math.sqrt(variance * seasonsAhead);
  return success(withInterval(value, spread, differences.length, options, values.length, "season-repeats"));
};

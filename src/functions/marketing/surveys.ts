import { divided } from "../divided";
import type { PureFunction } from "../pureFunction";
import { fromSums, NOT_NEGATIVE, total } from "./fromSums";

const LEAST_OF_PROMOTER = 9;
const MOST_OF_DETRACTOR = 6;

const npsOfRatings: PureFunction = (given) => {
  const ratings = given.numbers(1, { least: 0, most: 10 });
  const part = ratings.find((rating) => !Number.isInteger(rating));
  if (part !== undefined) given.refuse({ kind: "argument-not-whole", position: 1, value: part });
  const promoters = ratings.filter((rating) => rating >= LEAST_OF_PROMOTER).length;
  const detractors = ratings.filter((rating) => rating <= MOST_OF_DETRACTOR).length;
  return divided(100 * (promoters - detractors), ratings.length);
};

const npsOfGroups: PureFunction = fromSums(
  { promoters: NOT_NEGATIVE, passives: NOT_NEGATIVE, detractors: NOT_NEGATIVE },
  ({ promoters, passives, detractors }) =>
    divided(100 * (promoters - detractors), total([promoters, passives, detractors])),
);

/**
 * `BSC.NPS(ratings)` or `BSC.NPS(promoters, passives, detractors)`: 100 times the share of promoters minus that of
 * detractors.
 *
 * One argument is ratings from 0 to 10, in whole numbers: from 9 a promoter, up to 6 a detractor, in between passive. Three arguments are how many are in each group, as numbers of people or as
 * percentages; all three, because without the passives nobody can tell numbers from percentages.
 *
 * - Unit: points, -100 to 100.
 * - Empty: as `fromSums`.
 * - Errors: as `fromSums`; a rating off 0 to 10 or a group below 0 is out of range, a rating that is not whole is refused, one group missing of three is
 *   missing, three empty groups divide by zero.
 *
 * Source: https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score
 *
 * @example BSC.NPS([[10], [9], [8], [3]]) // 25
 * @example BSC.NPS(30, 50, 20) // 10
 */
export const nps: PureFunction = (given) =>
  (given.isLeftOut(2) && given.isLeftOut(3) ? npsOfRatings : npsOfGroups)(given);

/** The usual scale of one to five, which 4 belongs to; a 0 is somebody's own scale. */
const USUAL_SCALE = { satisfiedFrom: 4, most: 5 };

/** No rating, but perhaps a share of satisfied customers. */
const isPart = (rating: number): boolean => rating > 0 && rating < 1;

/**
 * `BSC.CSAT(ratings, [satisfiedFrom])`: the share of the ratings that are at least `satisfiedFrom`, which is 4 when left
 * out.
 *
 * - Unit: a fraction.
 * - Empty: `argument-missing` when there is no rating.
 * - Errors: whatever is no number, or a rating below 0; a rating above 5, or between 0 and 1, while nobody has said
 *   from where on one is satisfied.
 *
 * Source: https://sapling.ai/glossary/term/csat
 *
 * @example BSC.CSAT([[5], [4], [3], [5]]) // 0.75
 */
export const csat: PureFunction = (given) => {
  const ratings = given.numbers(1, NOT_NEGATIVE);
  const satisfiedFrom = given.number(2, NOT_NEGATIVE, USUAL_SCALE.satisfiedFrom);
  const { most } = USUAL_SCALE;
  const off = given.isLeftOut(2) ? ratings.find((rating) => rating > most || isPart(rating)) : undefined;
  if (off !== undefined) given.refuse({ kind: "argument-off-scale", position: 1, value: off, most, other: 2 });
  return divided(ratings.filter((rating) => rating >= satisfiedFrom).length, ratings.length);
};

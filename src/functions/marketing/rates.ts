import type { Arguments } from "../createArguments";
import { divided } from "../divided";
import type { PureFunction } from "../pureFunction";
import { align, type Column } from "./align";
import { fromSums, NOT_NEGATIVE, total } from "./fromSums";
import { partOf } from "./partOf";

/**
 * `BSC.CTR(clicks, impressions)`: Σ clicks by Σ impressions.
 *
 * - Unit: a fraction.
 * - Empty and errors: as `fromSums`; no impressions divide by zero, more clicks than impressions are refused.
 *
 * Source: https://dosagecalculators.com/docs/reference/cpm-formula
 *
 * @example BSC.CTR(500, 50000) // 0.01
 */
export const ctr: PureFunction = fromSums(
  { clicks: NOT_NEGATIVE, impressions: NOT_NEGATIVE },
  ({ clicks, impressions }) => partOf(clicks, impressions),
);

/**
 * `BSC.CONVERSION(conversions, visitors)`: Σ conversions by Σ visitors, sessions or clicks.
 *
 * - Unit: a fraction; above 1 where a visitor can convert more than once.
 * - Empty and errors: as `fromSums`; no visitors divide by zero.
 *
 * Source: https://www.mediacagency.com/post/hvad-skal-jeg-m%C3%A5le-p%C3%A5-n%C3%A5r-jeg-annoncerer
 *
 * @example BSC.CONVERSION(50, 1000) // 0.05
 */
export const conversion: PureFunction = fromSums(
  { conversions: NOT_NEGATIVE, visitors: NOT_NEGATIVE },
  ({ conversions, visitors }) => divided(conversions, visitors),
);

/**
 * `BSC.MARKETSHARE(own, market)`: Σ own sales by Σ sales of the whole market, own included.
 *
 * - Unit: a fraction.
 * - Empty and errors: as `fromSums`; a market of 0 divides by zero, more own sales than the market's are refused.
 *
 * Source: https://en.wikipedia.org/wiki/Market_share
 *
 * @example BSC.MARKETSHARE(25, 200) // 0.125
 */
export const marketShare: PureFunction = fromSums({ own: NOT_NEGATIVE, market: NOT_NEGATIVE }, ({ own, market }) =>
  partOf(own, market),
);

/**
 * `BSC.ENGAGEMENT(interactions, reach)`: Σ likes, comments, shares and saves by Σ reach.
 *
 * Interactions may be a single number, as many cells as the reach has, any range beside a single reach, or several columns
 * beside one column of reach: then each row is one post.
 *
 * - Unit: a fraction.
 * - Empty and errors: as `fromSums`; a post without any interaction or without reach is left out, a reach of 0 divides by
 *   zero.
 *
 * Source: https://costcalculator.calculator.city/how-to-calculate-engagement-rate-for-a-post
 *
 * @example BSC.ENGAGEMENT([[120, 15, 5, 10]], 2000) // 0.075
 */
export const engagement: PureFunction = (given) => {
  const reach = { position: 2, cells: given.numbersOrBlanks(2, NOT_NEGATIVE) };
  const interactions = hasRowPerReach(given) ? sumsOfRows(given) : given.numbersOrBlanks(1, NOT_NEGATIVE);
  const aligned = align([{ position: 1, cells: interactions }, reach]);
  if (!aligned.ok) return aligned;
  const [ofPosts = [], ofReach = []] = aligned.value;
  return divided(total(ofPosts), total(ofReach));
};

/** Several columns of interactions beside one column of reach. */
function hasRowPerReach(given: Arguments): boolean {
  const [posts, reach] = [given.rows(1), given.rows(2)];
  return posts.length > 1 && posts.length === reach.length && reach.every((row) => row.length === 1);
}

function sumsOfRows(given: Arguments): Column["cells"] {
  const numbers = given.numbersOrBlanks(1, NOT_NEGATIVE);
  const posts = given.rows(1);
  const width = numbers.length / posts.length;
  return posts.map((_, post) => {
    const ofPost = numbers.slice(post * width, (post + 1) * width).filter((number) => number !== undefined);
    return ofPost.length === 0 ? undefined : total(ofPost);
  });
}

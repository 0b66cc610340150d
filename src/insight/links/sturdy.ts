import { chanceOfCorrelation } from "./bound";
import { pearson, ranks, type Row } from "./correlate";

type Pair = readonly [x: number, y: number];

export interface Compared {
  /** The pairs in which at least one of both has changed. */
  readonly pairs: readonly Pair[];
  /** How often the driver has changed, or the outcome, whichever has less often: what stays as it is tells nothing. */
  readonly told: number;
}

/**
 * The pairs at a lag that say something.
 *
 * @param isNew - for driver and outcome, period by period
 */
export function comparedAt(
  [driver, outcome]: readonly [Row, Row],
  [ofDriver, ofOutcome]: readonly [readonly boolean[], readonly boolean[]],
  lag: number,
): Compared {
  let [first, second] = [0, 0];
  const pairs = driver.flatMap((x, period): readonly Pair[] => {
    const y = outcome[period + lag];
    if (x === undefined || y === undefined) return [];
    const [one, other] = [ofDriver[period] === true, ofOutcome[period + lag] === true];
    if (one) first += 1;
    if (other) second += 1;
    return one || other ? [[x, y]] : [];
  });
  return { pairs, told: Math.min(first, second) };
}

/** One leap in each series makes two changes there and back, and two pairs that go together. */
const LEFT_OUT = 2;

/**
 * Whether many pairs carry a correlation: it is there by ranks too, in which no single value weighs more than others, and when the two pairs
 * that add most to it are left out.
 *
 * @param effective - what the pairs are worth as independent ones
 * @param alpha - how often chance may go so far
 */
export function isCarriedByMany(pairs: readonly Pair[], r: number, effective: number, alpha: number): boolean {
  const xs = pairs.map(([x]) => x);
  const ys = pairs.map(([, y]) => y);
  const [meanX, meanY] = [xs, ys].map((all) => all.reduce((sum, each) => sum + each, 0) / all.length) as [
    number,
    number,
  ];
  const added = ([x, y]: Pair): number => Math.sign(r) * (x - meanX) * (y - meanY);
  const rest = [...pairs].sort((one, other) => added(other) - added(one)).slice(LEFT_OUT);
  const isThere = (found: number | undefined, worth: number): boolean =>
    found !== undefined && found * r > 0 && chanceOfCorrelation(found, worth) <= alpha;
  return (
    isThere(pearson(ranks(xs), ranks(ys)), effective) &&
    isThere(
      pearson(
        rest.map(([x]) => x),
        rest.map(([, y]) => y),
      ),
      effective - LEFT_OUT,
    )
  );
}

import { failure, success, type Result } from "../../scorecard";
import { chanceOfCorrelation, effectiveCount, leastCorrelation, pairsToShow, partialCorrelation } from "./bound";
import { correlatedAt, selfCorrelation, type Correlated, type Row } from "./correlate";
import { FEWEST, moreToTest } from "./moreToTest";
import { autoregression, filtered } from "./prewhiten";
import { stationary, type SeasonRemoved } from "./stationary";
import { comparedAt, isCarriedByMany } from "./sturdy";

/** What is tested of an arrow from a driver to an outcome. */
export interface TestedLink {
  /** One value a period, oldest first, only whole periods; both from the same first period on. */
  readonly driver: Row;
  readonly outcome: Row;
  /** The delay that the map states; without it 0 to 6 periods are tried, and the bound is corrected for that. */
  readonly lag?: number;
  /** What the map says of the sign; either counts without it. */
  readonly sign?: "positive" | "negative";
  /** Something else that may explain both. */
  readonly confounder?: Row;
  /** Periods in a season, such as 12 months; 1 where there is none. */
  readonly season?: number;
  readonly alpha?: number;
}

export const LINK_VERDICTS = ["supported", "against", "undecided", "too-few", "confounded"] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

export interface LinkTest {
  readonly verdict: LinkVerdict;
  /** Periods from driver to outcome, where they go together least by chance. */
  readonly lag: number;
  readonly r: number;
  /** Pairs at the lag, and what they are worth as independent ones. */
  readonly count: number;
  readonly effective: number;
  /** The smallest correlation that counts here; `undefined` for far too few pairs. */
  readonly bound: number | undefined;
  /** How often chance may go beyond the bound at one lag. */
  readonly level: number;
  /** Whether the correlation goes beyond the bound, but a few pairs carry it: without them it cannot be seen for sure. */
  readonly isCarriedByFew: boolean;
  /** Whether the confounder was held still, which takes as many pairs of it with each end as a link; only asked of what else counts. */
  readonly isHeldStill: boolean;
  /** How likely chance alone goes so far at any of the lags that were tried. */
  readonly chance: number;
  /** How many more periods it would take: to be tested at all, or to show what seems to be there in four of five cases. */
  readonly more: number | undefined;
  readonly season: SeasonRemoved;
  /** Own past of the driver was taken out of both; else the pairs count for less. */
  readonly isPrewhitened: boolean;
}

/** One of the series never changes, or always by the same. */
export interface NoVariation {
  readonly kind: "no-variation";
  readonly series: "driver" | "outcome";
}

const TO_PREWHITEN = 50;
const MOST_LAG = 6;
const ALPHA = 0.05;

/**
 * Whether a driver comes before its outcome in the numbers. It never proves that it causes it.
 *
 * In order: season and trend are taken out; with 50 periods or more also what the driver's own past explains, else the pairs count for as
 * many as autocorrelated ones are worth; the bound is corrected for the lags that are tried. Pairs in which neither value has changed, as
 * where quarters are filled down into months, are not counted. What a few pairs carry, such as a single leap in each series, is undecided.
 *
 * - Problem: `no-variation` for a series without any changes that differ.
 * - Sources: Bartlett (1935), Box and Jenkins (1970), Bretherton et al. (1999).
 */
export function linkTest(link: TestedLink): Result<LinkTest, NoVariation> {
  const { driver, outcome, confounder, alpha = ALPHA } = link;
  const rows = confounder === undefined ? [driver, outcome] : [driver, outcome, confounder];
  const bare = stationary(rows, link.season ?? 1);
  const terms = ownPast(bare.rows[0] ?? []);
  const whitened = terms && bare.rows.map((row) => filtered(row, terms));
  const [sturdyX = [], sturdyY = []] = terms ? bare.sturdy.map((row) => filtered(row, terms)) : bare.sturdy;
  const [x = [], y = [], z] = whitened ?? bare.rows;
  const still = [x, y].findIndex((row) => isStill(row));
  if (still >= 0) return failure({ kind: "no-variation", series: still === 0 ? "driver" : "outcome" });

  const lags = link.lag === undefined ? Array.from({ length: MOST_LAG + 1 }, (_, lag) => lag) : [link.lag];
  const level = alpha / lags.length;
  const [ofDriver = [], ofOutcome = []] = bare.isNew;
  const tried = lags.map((lag): Tried => {
    const { r, count } = correlatedAt(x, y, lag) ?? { r: 0, count: 0 };
    const { pairs, told } = comparedAt([sturdyX, sturdyY], [ofDriver, ofOutcome], lag);
    const effective = Math.max(0, (terms ? told : worthOf(told, x, y)) - bare.cost);
    const bound = leastCorrelation(effective, level);
    const isBeyond = bound !== undefined && Math.abs(r) > bound;
    const isCarriedByFew = isBeyond && !isCarriedByMany(pairs, r, effective, alpha);
    return { lag, r, count, effective, chance: chanceOfCorrelation(r, effective), bound, isBeyond, isCarriedByFew };
  });
  const tested = tried.filter(({ count, effective }) => count >= FEWEST && effective >= FEWEST);
  const sturdy = tested.filter(({ isBeyond, isCarriedByFew }) => isBeyond && !isCarriedByFew);
  const all = [sturdy, tested, tried].find((each) => each.length > 0) ?? tried;
  const { isBeyond, ...least } = all.reduce((one, other) => (other.chance < one.chance ? other : one));
  const found = { ...least, isHeldStill: false, level, season: bare.season, isPrewhitened: whitened !== undefined };
  const chance = Math.min(1, least.chance * lags.length);
  if (tested.length === 0) {
    const most = tried.reduce((one, other) => (other.count > one.count ? other : one));
    const worth = most.count > 0 ? (most.effective + bare.cost) / most.count : 1;
    const more = moreToTest(driver, outcome, lags, link.season ?? 1, worth);
    return success({ ...found, isCarriedByFew: false, chance, verdict: "too-few", more });
  }
  if (!isBeyond || least.isCarriedByFew)
    return success({
      ...found,
      chance,
      verdict: "undecided",
      more: isBeyond ? undefined : moreToShow(least, level, bare.cost),
    });
  const isWrong = link.sign !== undefined && (link.sign === "positive") !== least.r > 0;
  const explained = isWrong || z === undefined ? [] : explains(least, { x, y, z }, level);
  return success({
    ...found,
    chance,
    isHeldStill: explained.length > 0,
    verdict: isWrong ? "against" : explained.includes(true) ? "confounded" : "supported",
    more: 0,
  });
}

interface Tried {
  readonly lag: number;
  readonly r: number;
  readonly count: number;
  readonly effective: number;
  readonly chance: number;
  readonly bound: number | undefined;
  readonly isBeyond: boolean;
  readonly isCarriedByFew: boolean;
}

/** What the driver's own past says of it, which takes one that is long and without gaps. */
function ownPast(driver: Row): readonly number[] | undefined {
  const values = driver.filter((value) => value !== undefined);
  return values.length < TO_PREWHITEN || values.length < driver.length ? undefined : autoregression(values);
}

/** So many periods back a series may still go with itself, as a mean over the last three does. */
const FURTHEST = 4;

/** The value before counts whatever it is; one further back only where both series go with theirs more than chance makes them. */
function worthOf(count: number, x: Row, y: Row): number {
  const further = Array.from({ length: FURTHEST - 1 }, (_, place) => {
    const [one, other] = [x, y].map((row) => correlatedAt(row, row, place + 2)) as [Correlated?, Correlated?];
    const isClear = ({ r, count: pairs }: Correlated): boolean => Math.abs(r) > (leastCorrelation(pairs, ALPHA) ?? 1);
    return one !== undefined && other !== undefined && isClear(one) && isClear(other) ? one.r * other.r : 0;
  }).reduce((sum, each) => sum + each, 0);
  const first = effectiveCount(count, selfCorrelation(x), selfCorrelation(y));
  return Math.min(first, count / Math.max(1, 1 + 2 * further));
}

function isStill(row: Row): boolean {
  const values = row.filter((value) => value !== undefined);
  const size = Math.max(...values.map(Math.abs), 0);
  return values.length > 2 && Math.max(...values) - Math.min(...values) <= 1e-12 * size;
}

function moreToShow(
  { r, count, effective }: Pick<LinkTest, "r" | "count" | "effective">,
  alpha: number,
  cost: number,
): number | undefined {
  const pairs = pairsToShow(r, alpha);
  if (pairs === undefined) return undefined;
  return Math.max(1, Math.ceil((pairs + cost) * (count / (effective + cost)) - count));
}

/**
 * Whether it explains the correlation at each of the times at which it can be held still. It may come with the driver or with the outcome, or
 * lead to both and come before: held still at any of these times, it must leave the correlation beyond the bound.
 *
 * Only where it goes with both ends beyond what chance makes of its own pairs, for what is short goes with anything; before them also beyond
 * the bound of the link, for of many times one is always near enough.
 */
function explains(
  { lag, r, count, effective }: Pick<Tried, "lag" | "r" | "count" | "effective">,
  { x, y, z }: { readonly x: Row; readonly y: Row; readonly z: Row },
  alpha: number,
): readonly boolean[] {
  const bound = leastCorrelation(effective - 1, alpha) ?? 1;
  const goingWith = (row: Row, ahead: number) =>
    ahead < 0 ? correlatedAt(row, z, -ahead) : correlatedAt(z, row, ahead);
  const worth = effective / count;
  const before = Array.from({ length: MOST_LAG + 1 }, (_, ahead) => ahead);
  return [-lag, ...before].flatMap((ahead) => {
    const [toDriver, toOutcome] = [goingWith(x, ahead), goingWith(y, ahead + lag)];
    if (toDriver === undefined || toOutcome === undefined) return [];
    if (Math.min(toDriver.count, toOutcome.count) < FEWEST) return [];
    const isClear = (end: Correlated): boolean => {
      const own = leastCorrelation(end.count * worth, ALPHA) ?? 1;
      return Math.abs(end.r) > (ahead > 0 ? Math.max(own, bound) : own);
    };
    if (!isClear(toDriver) || !isClear(toOutcome)) return [false];
    const left = partialCorrelation(r, toDriver.r, toOutcome.r);
    return [left === undefined || Math.abs(left) <= bound];
  });
}

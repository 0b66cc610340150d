import { failure, success, type Result } from "../../scorecard";
import { chanceOfCorrelation, effectiveCount, leastCorrelation, pairsToShow, partialCorrelation } from "./bound";
import { correlatedAt, selfCorrelation, type Row } from "./correlate";
import { autoregression, filtered } from "./prewhiten";
import { stationary, type SeasonRemoved } from "./stationary";

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

const FEWEST = 12;
const TO_PREWHITEN = 50;
const MOST_LAG = 6;
const ALPHA = 0.05;

/**
 * Whether a driver comes before its outcome in the numbers. It never proves that it causes it.
 *
 * In order: season and trend are taken out; with 50 periods or more also what the driver's own past explains, else the pairs count for as
 * many as autocorrelated ones are worth; the bound is corrected for the lags that are tried.
 *
 * - Problem: `no-variation` for a series without any changes that differ.
 * - Sources: Bartlett (1935), Box and Jenkins (1970), Bretherton et al. (1999).
 */
export function linkTest(link: TestedLink): Result<LinkTest, NoVariation> {
  const { driver, outcome, confounder, alpha = ALPHA } = link;
  const rows = confounder === undefined ? [driver, outcome] : [driver, outcome, confounder];
  const bare = stationary(rows, link.season ?? 1);
  const whitened = prewhitened(bare.rows);
  const [x = [], y = [], z] = whitened ?? bare.rows;
  const still = [x, y].findIndex((row) => isStill(row));
  if (still >= 0) return failure({ kind: "no-variation", series: still === 0 ? "driver" : "outcome" });

  const lags = link.lag === undefined ? Array.from({ length: MOST_LAG + 1 }, (_, lag) => lag) : [link.lag];
  const self = whitened === undefined ? ([selfCorrelation(x), selfCorrelation(y)] as const) : ([0, 0] as const);
  const tried = lags.map((lag): Tried => {
    const { r, count } = correlatedAt(x, y, lag) ?? { r: 0, count: 0 };
    const effective = Math.max(0, effectiveCount(count, ...self) - bare.cost);
    return { lag, r, count, effective, chance: chanceOfCorrelation(r, effective) };
  });
  const tested = tried.filter(({ count, effective }) => count >= FEWEST && effective >= FEWEST);
  const least = (tested.length > 0 ? tested : tried).reduce((one, other) => (other.chance < one.chance ? other : one));
  const corrected = alpha / lags.length;
  const bound = leastCorrelation(least.effective, corrected);
  const found = { ...least, bound, season: bare.season, isPrewhitened: whitened !== undefined };
  const chance = Math.min(1, least.chance * lags.length);
  if (tested.length === 0) return success({ ...found, chance, verdict: "too-few", more: moreToTest(tried, bare.cost) });
  if (bound === undefined || Math.abs(least.r) <= bound)
    return success({ ...found, chance, verdict: "undecided", more: moreToShow(least, corrected, bare.cost) });
  const isWrong = link.sign !== undefined && (link.sign === "positive") !== least.r > 0;
  const isConfounded = !isWrong && z !== undefined && isExplained(least, { x, y, z }, corrected);
  return success({
    ...found,
    chance,
    verdict: isWrong ? "against" : isConfounded ? "confounded" : "supported",
    more: 0,
  });
}

interface Tried {
  readonly lag: number;
  readonly r: number;
  readonly count: number;
  readonly effective: number;
  readonly chance: number;
}

/** All of them through the filter of the first, which needs a past without gaps. */
function prewhitened(rows: readonly Row[]): readonly Row[] | undefined {
  const [driver = []] = rows;
  const values = driver.filter((value) => value !== undefined);
  if (values.length < TO_PREWHITEN || values.length < driver.length) return undefined;
  const terms = autoregression(values);
  return rows.map((row) => filtered(row, terms));
}

function isStill(row: Row): boolean {
  const values = row.filter((value) => value !== undefined);
  const size = Math.max(...values.map(Math.abs), 0);
  return values.length > 2 && Math.max(...values) - Math.min(...values) <= 1e-12 * size;
}

/** The nearest lag that can be tested is the one with most pairs. */
function moreToTest(tried: readonly Tried[], cost: number): number {
  const most = tried.reduce((one, other) => (other.count > one.count ? other : one));
  const worth = most.count > 0 ? Math.max(0.1, (most.effective + cost) / most.count) : 1;
  return Math.max(1, Math.ceil((FEWEST + cost) / worth - most.count));
}

function moreToShow({ r, count, effective }: Tried, alpha: number, cost: number): number | undefined {
  const pairs = pairsToShow(r, alpha);
  if (pairs === undefined) return undefined;
  return Math.max(1, Math.ceil((pairs + cost) * (count / (effective + cost)) - count));
}

/** It may come with the driver or with the outcome: held still at either time, it must leave the correlation beyond the bound. */
function isExplained(
  { lag, r, effective }: Tried,
  { x, y, z }: { readonly x: Row; readonly y: Row; readonly z: Row },
  alpha: number,
): boolean {
  const bound = leastCorrelation(effective - 1, alpha);
  const left = [
    partialCorrelation(r, correlatedAt(z, x, 0)?.r ?? 0, correlatedAt(z, y, lag)?.r ?? 0),
    partialCorrelation(r, correlatedAt(x, z, lag)?.r ?? 0, correlatedAt(z, y, 0)?.r ?? 0),
  ];
  return bound === undefined || left.some((each) => each === undefined || Math.abs(each) <= bound);
}

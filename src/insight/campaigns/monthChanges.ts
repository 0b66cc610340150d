import type { Result } from "../../scorecard";
import { inverse, studentT } from "../distributions";
import type { TooFewData } from "../estimate";
import { normal } from "../gamma";
import { campaignKey } from "./campaign";
import type { CampaignRow } from "./campaignRow";
import { discoveryRates } from "./discoveryRates";
import { DISPERSION_NEEDS, meanSquareDrawnIn } from "./dispersion";
import { chanceOfChange, rateChange, type RateChange } from "./rateChange";
import { totalsAmong } from "./totalsAmong";

/** What one campaign, or all of them, brought in two months. */
export interface MonthChange extends RateChange {
  readonly month: number;
  readonly monthBefore: number;
  readonly costBefore: number | undefined;
  readonly cost: number | undefined;
  /**
   * The chance where campaigns vary more from month to month than counts do by chance alone; for a single one corrected for all that are
   * compared with themselves (Benjamini and Hochberg).
   */
  readonly guardedChance: number;
  /** Whether that they vary by some 40 % is assumed, since there are too few of them to see it. */
  readonly isAssumed: boolean;
  /** How many are compared with themselves; 1 for all of them together. */
  readonly compared: number;
}

export type ChangeOf = (name?: string) => Result<MonthChange, TooFewData>;

/** The chance of each count is worked out. */
const MOST_RESULTS = 100_000;

/** The standard deviation of the logarithm of a ratio between two months, where too few campaigns show it: real ones often vary so much. */
const ASSUMED = 0.4;

/**
 * How campaigns have changed from one month to another, by name, and all of them together without one.
 *
 * - Empty: `too-few-data` for a campaign that has nothing in one of the months.
 *
 * @param rows - of all months; totals are left out
 */
export function monthChanges(rows: readonly CampaignRow[], monthBefore: number, month: number): ChangeOf {
  const sums = sumsOf(rows);
  const pairOf = (key: string): Pair => ({
    before: sums.get(`${monthBefore} ${key}`) ?? NOTHING,
    now: sums.get(`${month} ${key}`) ?? NOTHING,
  });
  const whole = pairOf(ALL);
  const keys = [...new Set(rows.map(({ name }) => campaignKey(name)))];
  let guarded: ReturnType<typeof guard> | undefined;
  return (name) => {
    const key = name === undefined ? ALL : campaignKey(name);
    const { before, now } = pairOf(key);
    const pair = scaled({ before, now });
    const found = rateChange(pair.before, pair.now);
    if (!found.ok) return found;
    guarded ??= guard(keys, pairOf, whole);
    const guardedChance = name === undefined ? guarded.widenWhole(found.value.chance) : (guarded.chances.get(key) ?? 1);
    const compared = name === undefined ? 1 : guarded.chances.size;
    const costs = { costBefore: costOf(before), cost: costOf(now) };
    return {
      ok: true,
      value: { ...found.value, ...costs, month, monthBefore, guardedChance, isAssumed: guarded.isAssumed, compared },
    };
  };
}

interface Sums {
  readonly spend: number;
  readonly results: number;
}

interface Pair {
  readonly before: Sums;
  readonly now: Sums;
}

const ALL = "\u0000";
const NOTHING: Sums = { spend: 0, results: 0 };
const costOf = ({ spend, results }: Sums): number | undefined => (results > 0 ? spend / results : undefined);

/** Beyond that chance plays no part any more, and a tenth of the results says the same of the rest. */
function scaled({ before, now }: Pair): Pair {
  const scale = Math.max(1, (before.results + now.results) / MOST_RESULTS);
  if (scale === 1) return { before, now };
  const part = ({ spend, results }: Sums): Sums => ({ spend, results: results / scale });
  return { before: part(before), now: part(now) };
}

const isCompared = ({ before, now }: Pair): boolean =>
  Math.round(before.results) + Math.round(now.results) > 0 && before.spend > 0 && now.spend > 0;

/** By month and campaign, and by month alone. */
function sumsOf(rows: readonly CampaignRow[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  const isWhole = totalsAmong(rows);
  for (const row of rows) {
    const { name, month, spend = 0, results = 0 } = row;
    if (month === undefined || isWhole(row)) continue;
    for (const key of [`${month} ${campaignKey(name)}`, `${month} ${ALL}`]) {
      const sum = sums.get(key) ?? NOTHING;
      sums.set(key, { spend: sum.spend + spend, results: sum.results + results });
    }
  }
  return sums;
}

/** How much campaigns vary from month to month, and what that and their number leave of the chance of each. */
function guard(keys: readonly string[], pairOf: (key: string) => Pair, whole: Pair) {
  const changes = keys.flatMap((key) => {
    const pair = scaled(pairOf(key));
    if (!isCompared(pair)) return [];
    const chance = chanceOfChange(pair.before, pair.now);
    return [{ key, chance, own: distance(pair, 1), about: distance(pair, ratioOf(whole)) }];
  });
  const isAssumed = changes.length < DISPERSION_NEEDS;
  const variance = isAssumed ? ASSUMED ** 2 : varianceOf(changes.map(({ about }) => about));
  const widen = (chance: number, { away, information }: Distance, share = 1): number => {
    const value = -Math.abs(away) / Math.sqrt(1 + variance * information * share);
    return Math.max(chance, Math.min(1, 2 * (isAssumed ? normal(value) : studentT(value, changes.length - 1))));
  };
  const rates = discoveryRates(changes.map(({ chance, own }) => widen(chance, own)));
  // Where one has nearly all results, all together vary as much as it does; what was there in one month only is one of them.
  const share = keys.reduce((sum, key) => sum + (resultsOf(pairOf(key)) / resultsOf(whole)) ** 2, 0);
  return {
    isAssumed,
    widenWhole: (chance: number) => widen(chance, distance(scaled(whole), 1), share),
    chances: new Map(changes.map(({ key }, index) => [key, rates[index] ?? 1])),
  };
}

const resultsOf = ({ before, now }: Pair): number => before.results + now.results;

/** Results per krone now by those before, 1 where there were none. */
function ratioOf({ before, now }: Pair): number {
  const ratio = now.results / now.spend / (before.results / before.spend);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : 1;
}

interface Distance {
  /** In standard deviations of a count. */
  readonly away: number;
  /** How much a change of the logarithm of the ratio moves it, squared. */
  readonly information: number;
}

/**
 * How far the share of results that came now is from what a ratio would have made it, on the scale on which these distances are equal.
 *
 * Source: the arcsine of the root of a binomial share has a variance of a quarter by the number of trials; it moves by half the root of
 * `share · (1 − share)` with the logarithm of the odds.
 */
function distance({ before, now }: Pair, ratio: number): Distance {
  const all = before.results + now.results;
  const expected = (now.spend * ratio) / (before.spend + now.spend * ratio);
  return {
    away: 2 * Math.sqrt(all) * (Math.asin(Math.sqrt(now.results / all)) - Math.asin(Math.sqrt(expected))),
    information: all * expected * (1 - expected),
  };
}

/** What the mean of the squares of standard normal numbers is with the outer tenth at each end drawn in: 0.8 - 2cf(c) + 0.2c², c = 1.2816. */
const DRAWN_IN = 0.6787;

/**
 * The variance of the logarithm of the ratio between campaigns, beyond that of counts: such that the distances, each by its own deviation,
 * vary as standard normal ones do; 0 where counts explain them.
 *
 * Source: the method of Paule and Mandel (1982), with the outer distances drawn in as by Spiegelhalter (2005).
 */
function varianceOf(distances: readonly Distance[]): number {
  const calm = (variance: number): number =>
    -meanSquareDrawnIn(distances.map(({ away, information }) => away / Math.sqrt(1 + variance * information)));
  return calm(0) >= -DRAWN_IN ? 0 : inverse(calm, -DRAWN_IN, 0, 1);
}

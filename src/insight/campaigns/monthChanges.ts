import type { Result } from "../../scorecard";
import { inverse, studentT } from "../distributions";
import type { TooFewData } from "../estimate";
import { normal } from "../gamma";
import type { CampaignRow } from "./campaignRow";
import { discoveryRates } from "./discoveryRates";
import { fullDispersionOf, type Dispersion } from "./dispersion";
import { chanceOfChange, rateChange, type RateChange } from "./rateChange";
import { totalsAmong } from "./totalsAmong";

/** What one campaign, or all of them, brought in two months. */
export interface MonthChange extends RateChange {
  readonly month: number;
  readonly monthBefore: number;
  readonly costBefore: number | undefined;
  readonly cost: number | undefined;
  /**
   * The chance where campaigns vary more from month to month than counts do by chance alone, as seen in ten of them or more and else
   * assumed to be twice as much; for a single one corrected for all that are compared with themselves (Benjamini and Hochberg).
   */
  readonly guardedChance: number;
  /** How many are compared with themselves; 1 for all of them together. */
  readonly compared: number;
}

export type ChangeOf = (name?: string) => Result<MonthChange, TooFewData>;

/** The chance of each count is worked out. */
const MOST_RESULTS = 100_000;

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
  const keys = [...new Set(rows.map(({ name }) => keyOf(name)))];
  let guarded: ReturnType<typeof guard> | undefined;
  return (name) => {
    const key = name === undefined ? ALL : keyOf(name);
    const { before, now } = pairOf(key);
    const pair = scaled({ before, now });
    const found = rateChange(pair.before, pair.now);
    if (!found.ok) return found;
    guarded ??= guard(keys, pairOf, whole);
    const guardedChance = name === undefined ? guarded.widen(found.value.chance) : (guarded.chances.get(key) ?? 1);
    const compared = name === undefined ? 1 : guarded.chances.size;
    const costs = { costBefore: costOf(before), cost: costOf(now) };
    return { ok: true, value: { ...found.value, ...costs, month, monthBefore, guardedChance, compared } };
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
const keyOf = (name: string): string => name.trim().toLowerCase();
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
    for (const key of [`${month} ${keyOf(name)}`, `${month} ${ALL}`]) {
      const sum = sums.get(key) ?? NOTHING;
      sums.set(key, { spend: sum.spend + spend, results: sum.results + results });
    }
  }
  return sums;
}

/** How much campaigns vary about the change of all, and what that and their number leave of the chance of each. */
function guard(keys: readonly string[], pairOf: (key: string) => Pair, whole: Pair) {
  const changes = keys.flatMap((key) => {
    const pair = scaled(pairOf(key));
    return isCompared(pair)
      ? [{ key, chance: chanceOfChange(pair.before, pair.now), away: distance(pair, whole) }]
      : [];
  });
  const dispersion = fullDispersionOf(changes.map(({ away }) => away));
  const widen = (chance: number): number => widened(chance, dispersion, changes.length - 1);
  const rates = discoveryRates(changes.map(({ chance }) => widen(chance)));
  return { widen, chances: new Map(changes.map(({ key }, index) => [key, rates[index] ?? 1])) };
}

/**
 * How far the share of results that came now is from what the change of all would have made it, in standard deviations of a count, on the
 * scale on which these are equal.
 *
 * Source: the arcsine of the root of a binomial share has a variance of a quarter by the number of trials.
 */
function distance({ before, now }: Pair, whole: Pair): number {
  const all = before.results + now.results;
  const rate = ({ spend, results }: Sums): number => results / spend;
  const ratio = rate(whole.before) > 0 ? rate(whole.now) / rate(whole.before) : 1;
  const expected = (now.spend * ratio) / (before.spend + now.spend * ratio);
  return 2 * Math.sqrt(all) * (Math.asin(Math.sqrt(now.results / all)) - Math.asin(Math.sqrt(expected)));
}

/** A two-sided chance where campaigns vary so much more than counts. How much has been estimated has a price of its own. */
function widened(chance: number, { factor, isEstimated }: Dispersion, degrees: number): number {
  if (chance <= 0 || chance >= 1) return chance;
  const away = inverse(normal, 1 - chance / 2, 0, 40) / Math.sqrt(factor);
  return Math.min(1, 2 * (isEstimated ? studentT(-away, degrees) : normal(-away)));
}

/**
 * A target as parts, one a share, that add up to it exactly.
 *
 * Each part is cut down to units, and the units that are left go to those that lost most, the earlier one where two lost the same (largest
 * remainder). A unit is 1 where a whole target is to be split into whole numbers, else the last but two decimal of the target.
 *
 * @param shares - 0 or more each, in any unit
 * @param into - whole numbers for what is counted in pieces, decimals for what is measured
 * @returns nothing where no share is above 0, or one is not a number of 0 or more
 * @example splitTarget(11, [0.5, 0.3, 0.2], "whole") // [6, 3, 2]
 * @example splitTarget(11, [0.5, 0.3, 0.2], "decimals") // [5.5, 3.3, 2.2]
 * @example splitTarget(0.5, [1, 1, 1], "whole") // [0.167, 0.167, 0.166]
 */
export function splitTarget(
  target: number,
  shares: readonly number[],
  into: "whole" | "decimals",
): readonly number[] | undefined {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (!Number.isFinite(target) || !(whole > 0) || !shares.every((share) => share >= 0)) return undefined;
  const own = decimalsOf(target);
  if (own === undefined) return undefined;
  const scale = 10 ** (own === 0 && into === "whole" ? 0 : own + 2);
  const units = Math.round(Math.abs(target) * scale);
  if (!Number.isSafeInteger(units)) return undefined;
  const exact = shares.map((share) => (units * share) / whole);
  const parts = exact.map((part) => Math.floor(part + ROUNDING * Math.max(1, part)));
  let left = units - parts.reduce((sum, part) => sum + part, 0);
  const order = [...shares.keys()]
    .filter((place) => (shares[place] ?? 0) > 0)
    .sort((one, other) => lostAt(other) - lostAt(one) || one - other);
  for (let turn = 0; left > 0; turn += 1, left -= 1) {
    const place = order[turn % order.length] ?? 0;
    parts[place] = (parts[place] ?? 0) + 1;
  }
  return parts.map((part) => (part === 0 ? 0 : (Math.sign(target) * part) / scale));

  function lostAt(place: number): number {
    // To nine decimals, so that what is the same is not told apart by how it was worked out.
    return Math.round(((exact[place] ?? 0) - (parts[place] ?? 0)) * 1e9);
  }
}

/** What binary numbers take off a part that is whole. */
const ROUNDING = 1e-12;

/** The most decimals that a target of parts can have. */
const MOST_DECIMALS = 9;

/** How many decimals a number has; `undefined` for one that has more than a target can have. */
function decimalsOf(value: number): number | undefined {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1)
    if (Number(value.toFixed(decimals)) === value) return decimals;
  return undefined;
}

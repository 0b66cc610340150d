import type { Direction } from "../../scorecard";

/** A target that says its direction: `≤3 %`, `under 45`, `mindst 1.200`. */
export interface SignedTarget {
  readonly value: number;
  readonly direction: Direction | undefined;
  readonly isPercent: boolean;
}

const SIGNS: readonly (readonly [Direction, RegExp])[] = [
  ["lower", /^(≤|<=|=<|<|under|højst|maks\.?|max\.?|at most|below|less than|up to|op til)\s*/i],
  ["higher", /^(≥|>=|=>|>|over|mindst|minimum|min\.?|at least|above|more than)\s*/i],
];
const CURRENCY = /(kr\.?|dkk|eur|usd|€|\$|£|,-)/gi;
const NUMBER = /^[-−+]?(\d{1,3}([.,\s\u00a0]\d{3})+|\d+)([.,]\d+)?$/;
const UNIT = /\s*(%|pct\.?|procent|percent)?\s*\p{L}{0,12}\.?$/u;

/**
 * The number in a text with, or without, a sign before it; `undefined` where it is none, or may be two.
 *
 * @example signedTarget("≤3 %") // { value: 3, direction: "lower", isPercent: true }
 */
export function signedTarget(text: string): SignedTarget | undefined {
  const trimmed = text.trim();
  const [direction, sign] = SIGNS.find(([, each]) => each.test(trimmed)) ?? [];
  const rest = (sign === undefined ? trimmed : trimmed.replace(sign, "")).replace(CURRENCY, "").trim();
  const digits = rest.replace(UNIT, "").trim();
  if (!NUMBER.test(digits)) return undefined;
  const value = valueOf(digits);
  return value === undefined ? undefined : { value, direction, isPercent: /%|pct|procent|percent/i.test(rest) };
}

/** One separator before three digits could be either: `1.200` is a thousand, as both languages write it. */
function valueOf(digits: string): number | undefined {
  const plain = digits.replace(/[\s\u00a0]/g, "").replace("−", "-");
  const last = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  if (last < 0) return Number(plain);
  const mark = plain.charAt(last);
  const isThousands = plain.length - last === 4 && (plain.split(mark).length > 2 || !/^[-+]?0/.test(plain));
  const isMixed = plain.includes(",") && plain.includes(".");
  const decimals = isThousands && !isMixed ? "" : plain.slice(last + 1);
  const whole = (decimals === "" ? plain : plain.slice(0, last)).replace(/[.,]/g, "");
  const value = Number(decimals === "" ? whole : `${whole}.${decimals}`);
  return Number.isFinite(value) ? value : undefined;
}

import type { Direction } from "../../scorecard";
import { scaleOfUnit } from "../../workbook";

/** A target that says its direction: `≤3 %`, `under 45`, `mindst 1.200`. */
export interface SignedTarget {
  readonly value: number;
  readonly direction: Direction | undefined;
  readonly isPercent: boolean;
  /** How many one of what it says is: a million for `1,2 mio.`. */
  readonly scale: number;
}

const SIGNS: readonly (readonly [Direction, RegExp])[] = [
  ["lower", /^(≤|<=|=<|<|under|højst|maks\.?|max\.?|at most|below|less than|up to|op til)\s*/i],
  ["higher", /^(≥|>=|=>|>|over|mindst|minimum|min\.?|at least|above|more than)\s*/i],
];
const CURRENCIES = /kr\.?|dkk|eur|usd|€|\$|£/i;
const CURRENCY = /(kr\.?|dkk|eur|usd|€|\$|£|,-)/gi;
const NUMBER = /^[-−+]?(\d{1,3}([.,\s\u00a0]\d{3})+|\d+)([.,]\d+)?$/;
const UNIT = /\s*(%|pct\.?|procent|percent)?\s*\p{L}{0,12}\.?$/u;

/**
 * The number in a text with, or without, a sign before it; `undefined` where it is none, or may be two.
 *
 * @example signedTarget("≤3 %") // { value: 3, direction: "lower", isPercent: true, scale: 1 }
 */
export function signedTarget(text: string): SignedTarget | undefined {
  const trimmed = text.trim();
  const [direction, sign] = SIGNS.find(([, each]) => each.test(trimmed)) ?? [];
  const rest = (sign === undefined ? trimmed : trimmed.replace(sign, "")).replace(CURRENCY, "").trim();
  const digits = rest.replace(UNIT, "").trim();
  if (!NUMBER.test(digits)) return undefined;
  const value = valueOf(digits);
  if (value === undefined) return undefined;
  const words = rest.slice(digits.length).trim();
  // "4 t" may be hours and "100 m" metres, and "£4m" are millions.
  const isUnit = /^[tm]\.?$/.test(words) && !CURRENCIES.test(trimmed);
  const isPercent = /%|pct|procent|percent/i.test(rest);
  return { value, direction, isPercent, scale: isUnit ? 1 : scaleOfUnit(words) };
}

/**
 * The number in the unit of the KPI that it is for, `1,2 mio.` of kroner as 1,200,000; where the unit does not say it, as what it stands beside.
 *
 * @param beside - another value of the KPI, where there is one
 */
export function inUnit({ value, scale }: SignedTarget, unit: string, beside: number | undefined): number {
  if (scale === 1) return value;
  const scaled = Number(((value * scale) / scaleOfUnit(unit)).toPrecision(15));
  const apart = (one: number): number => Math.abs(Math.log(Math.abs(one / (beside ?? one))));
  return scaleOfUnit(unit) === 1 && apart(value) < apart(scaled) ? value : scaled;
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

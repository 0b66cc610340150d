import { plainText } from "../../scorecard";

/** What a unit counts; units of one class are the same to the finder. */
export type UnitClass = "percent" | "money" | "count" | "time" | "points";

const CLASSES: Readonly<Record<string, UnitClass>> = {
  "%": "percent",
  pct: "percent",
  procent: "percent",
  percent: "percent",
  kr: "money",
  dkk: "money",
  kroner: "money",
  eur: "money",
  euro: "money",
  usd: "money",
  tkr: "money",
  stk: "count",
  antal: "count",
  tests: "count",
  timer: "time",
  hours: "time",
  h: "time",
  hrs: "time",
  minutter: "time",
  minutes: "time",
  dage: "time",
  days: "time",
  sek: "time",
  sekunder: "time",
  seconds: "time",
  point: "points",
  points: "points",
};

/** They say how many are counted as one. */
const SCALES = new Set([
  "mio",
  "mia",
  "tkr",
  "t",
  "1000",
  "000",
  "mill",
  "million",
  "millions",
  "millioner",
  "thousand",
  "thousands",
  "tusind",
  "tusinde",
  "k",
  "m",
]);

/** @example isPercentUnit("pct.") // true */
export const isPercentUnit = (unit: string): boolean => unitWords(unit)?.unit === "percent";

export interface UnitWords {
  readonly unit: UnitClass | undefined;
  readonly isScaled: boolean;
}

/**
 * What a few words say as a unit.
 *
 * @returns `undefined` when they are anything but units
 * @example unitWords("mio. kr.") // { unit: "money", isScaled: true }
 */
export function unitWords(text: string): UnitWords | undefined {
  const words = plainText(text)
    .replace(/\b1 000\b/, "1000")
    .split(" ")
    .filter((word) => word !== "" && word !== "i" && word !== "in");
  if (words.length === 0 || words.length > 3) return undefined;
  if (!words.every((word) => CLASSES[word] !== undefined || SCALES.has(word))) return undefined;
  return {
    unit: words.map((word) => CLASSES[word]).find((unit) => unit !== undefined),
    isScaled: words.some((word) => SCALES.has(word)),
  };
}

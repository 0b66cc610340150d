import type { Language } from "./language";
import { LOCALES } from "./numbers";

/** From here on an axis says millions. */
const MILLION = 1e6;

/**
 * The numbers beside an axis, all with the same decimals; those of percentages with their sign. Other units are said elsewhere.
 *
 * @example tickTexts([0, 0.5, 1], "gange", "da") // ["0", "0,5", "1,0"]
 * @example tickTexts([2000000, 4000000], "kr.", "da") // ["2 mio.", "4 mio."]
 */
export function tickTexts(ticks: readonly number[], unit: string, language: Language): readonly string[] {
  const isLarge = ticks.some((tick) => Math.abs(tick) >= MILLION);
  const decimals = Math.max(0, ...ticks.map((tick) => decimalsOf(isLarge ? tick / MILLION : tick)));
  const format = new Intl.NumberFormat(LOCALES[language], {
    ...(isLarge ? { notation: "compact" as const } : {}),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const sign = unit !== "%" ? "" : language === "da" ? "\u00a0%" : "%";
  return ticks.map((tick) => `${tick === 0 ? "0" : format.format(tick)}${sign}`);
}

const MOST = 6;

/** How many decimals a round number has. */
function decimalsOf(value: number): number {
  const [, decimals = ""] = Number(value.toFixed(MOST)).toString().split(".");
  return decimals.length;
}

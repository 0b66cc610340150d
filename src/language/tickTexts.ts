import type { Language } from "./language";
import { LOCALES } from "./numbers";

/** From here on an axis says millions. */
const MILLION = 1e6;
const THOUSAND = 1000;

/**
 * The numbers beside an axis, all in the same millions or billions and with the same decimals; those of percentages with their sign. Other
 * units are said elsewhere.
 *
 * @example tickTexts([0, 0.5, 1], "gange", "da") // ["0", "0,5", "1,0"]
 * @example tickTexts([500000, 1000000], "kr.", "da") // ["0,5 mio.", "1,0 mio."]
 */
export function tickTexts(ticks: readonly number[], unit: string, language: Language): readonly string[] {
  const scale = scaleOf(Math.max(0, ...ticks.map(Math.abs)));
  const scaled = ticks.map((tick) => tick / scale);
  const decimals = Math.max(0, ...scaled.map(decimalsOf));
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const sign = unit !== "%" ? "" : language === "da" ? "\u00a0%" : "%";
  const word = wordOf(scale, language);
  return scaled.map((tick) => `${tick === 0 ? "0" : `${format.format(tick)}${word}`}${sign}`);
}

function scaleOf(most: number): number {
  let scale = 1;
  for (let next = MILLION; next <= most && next <= 1e12; next *= THOUSAND) scale = next;
  return scale;
}

/** What stands behind the number where one says 1 for so many. */
const wordOf = (scale: number, language: Language): string =>
  scale === 1
    ? ""
    : new Intl.NumberFormat(LOCALES[language], { notation: "compact" })
        .formatToParts(scale)
        .flatMap(({ type, value }) => (type === "integer" ? [] : [value]))
        .join("");

const MOST = 6;

/** How many decimals a round number has. */
function decimalsOf(value: number): number {
  const [, decimals = ""] = Number(value.toFixed(MOST)).toString().split(".");
  return decimals.length;
}

import { formatPercent, formatPoints, formatValue, periodName, type Language, type PaneWords } from "../../language";
import { asFineAs } from "./asFineAs";
import type { NodeChange } from "./nodePasts";

/** In what a change is counted. */
interface Counted {
  /** Of a KPI; `undefined` for points of a score. */
  readonly unit: string | undefined;
  readonly fiscalYearStart: number;
  readonly language: Language;
  readonly words: PaneWords;
}

interface ChangeText {
  /** By how much, as short as it can be said: of large values the share. */
  readonly short: string;
  /** The same in words: how much, which way, since when, and whether that is good. */
  readonly said: string;
}

/** From here on nobody reads the digits of a difference. */
const LARGE = 10_000;
/** A smaller share would be read as none. */
const LEAST = 0.0005;

/** A change since the period before, to be seen and to be heard. */
export function changeText(
  { by, from, since, bearing }: NodeChange,
  { unit, fiscalYearStart, language, words }: Counted,
): ChangeText {
  const size = Math.abs(by);
  const isLarge = unit !== undefined && Math.abs(from) >= LARGE && size >= LEAST * Math.abs(from);
  const own = unit === undefined ? formatPoints(size, language) : formatValue(asFineAs(from, size), "", language);
  const short = isLarge ? formatPercent(size / Math.abs(from), language) : own;
  const period = periodName(since, fiscalYearStart, language);
  const direction = by > 0 ? "up" : "down";
  return { short, said: words.changed({ by: isLarge ? `${own} (${short})` : own, direction, period, bearing }) };
}

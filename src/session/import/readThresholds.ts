import { normalised, presetOf, THRESHOLD_PRESETS, type OwnThresholds, type ThresholdPreset } from "../../scorecard";
import { inUnit, signedTarget } from "./signedTarget";

/** What a cell of thresholds says. */
export interface ReadThresholds {
  readonly thresholds: OwnThresholds;
  /** The numbers could as well be values of the KPI as scores. */
  readonly isDoubtful: boolean;
}

interface Row {
  /** In the KPI's unit, where the row has one. */
  readonly target: number | undefined;
  /** The KPI's values can be thresholds: its kind reads a number. */
  readonly canBeValues: boolean;
  /** A lower value is better, as far as is known. */
  readonly isLower: boolean;
  /** Of the KPI. */
  readonly unit: string;
}

const PRESET_WORDS: Readonly<Record<ThresholdPreset, RegExp>> = {
  standard: /^(standard(?!afvig| dev)|default|normal|almindelig)/,
  strict: /^(streng|stram|skarp|strict)/,
  progress: /^(fremdrift|progress)/,
  thirds: /^(tredjedel|third)/,
  okr: /^okr/,
};

/** Between numbers: `90/75`, `90; 75`, `90 - 75`, `90 og 75`. A minus sign has no space behind it. */
const BETWEEN = /\s*(?:[/;|]|\s[-–]\s|\sog\s|\sand\s)\s*/i;
/** The word that stands before each of the two, in either order: `grøn 90, gul 75`, `amber: 75 green: 90`. */
const LIGHT = /\b(?:(?<green>grønt?|green)|gult?|amber|yellow)\b/giu;
/** What is left between the two when the second begins with its word. */
const JOINING = /(?:[\s,;/|–-]|\s(?:og|and)(?=\s*$))+$/iu;
/** What people write beside each of the two, `grøn ≥ 90`, `amber from 75`. */
const BESIDE = /\b(?:grønt?|gult?|green|amber|yellow|fra|from|over|under|above|below)\b|[≥≤<>=:]/giu;
/** Lights are seldom green from less than half of the target. */
const LOWEST_GREEN = 50;
const WHOLE = 100;

/**
 * The thresholds that a cell of a scorecard table says: the name of a preset, or from what on it is green and amber.
 *
 * Numbers are scores where they can be, 0 to 100 with green above amber and no less than half; otherwise they are values of the KPI.
 * Below a target that is itself less than 100 they may be either, and that is said unless many scorecards
 * have just these.
 *
 * @returns `undefined` for what cannot be understood
 * @example readThresholds("90/75", …) // { thresholds: { green: 90, amber: 75 }, isDoubtful: false }
 * @example readThresholds("3,0 mio. / 2,5 mio.", …) // of a KPI in kroner { thresholds: { green: 3e6, amber: 2.5e6, areValues: true }, isDoubtful: false }
 */
export function readThresholds(text: string, { target, canBeValues, isLower, unit }: Row): ReadThresholds | undefined {
  const preset = presetNamed(text);
  if (preset !== undefined) return { thresholds: THRESHOLD_PRESETS[preset], isDoubtful: false };
  const numbers = partsOf(text).map((part) => {
    const read = signedTarget(part);
    return read && inUnit(read, unit, target);
  });
  const [green, amber] = numbers;
  if (green === undefined || amber === undefined || numbers.length > 2) return undefined;
  const fitScores = amber >= 0 && green <= WHOLE && green >= amber && green >= LOWEST_GREEN && green !== target;
  const fitValues = canBeValues && (isLower ? green <= amber : green >= amber);
  if (!fitScores) return fitValues ? { thresholds: { green, amber, areValues: true }, isDoubtful: false } : undefined;
  const isBelowTarget = target !== undefined && green < target && target < WHOLE;
  return { thresholds: { green, amber }, isDoubtful: fitValues && isBelowTarget && !presetOf({ green, amber }) };
}

/** A cell with a number says more than the name of a preset. */
const presetNamed = (text: string): ThresholdPreset | undefined =>
  /\d/.test(text)
    ? undefined
    : (Object.keys(PRESET_WORDS) as ThresholdPreset[]).find((name) => PRESET_WORDS[name].test(normalised(text)));

/** The text of green and that of amber, where there are two. */
function partsOf(text: string): readonly string[] {
  const plain = (part: string): string => part.replace(BESIDE, " ").trim();
  const [first, second, ...more] = [...text.trim().matchAll(LIGHT)];
  const isNamed = first?.index === 0 && second !== undefined && more.length === 0;
  const [isGreenFirst, isGreenSecond] = [first, second].map((light) => light?.groups?.["green"] !== undefined);
  if (!isNamed || isGreenFirst === isGreenSecond) return plain(text).split(BETWEEN);
  const parts = [text.trim().slice(0, second.index).replace(JOINING, ""), text.trim().slice(second.index)].map(plain);
  return isGreenFirst ? parts : parts.reverse();
}

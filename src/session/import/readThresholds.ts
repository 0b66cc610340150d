import { normalised, presetOf, THRESHOLD_PRESETS, type OwnThresholds, type ThresholdPreset } from "../../scorecard";
import { signedTarget } from "./signedTarget";

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
}

const PRESET_WORDS: Readonly<Record<ThresholdPreset, RegExp>> = {
  standard: /^(standard|default|normal|almindelig)/,
  strict: /^(streng|stram|skarp|strict)/,
  progress: /^(fremdrift|progress)/,
  thirds: /^(tredjedel|third)/,
  okr: /^okr/,
};

/** Between numbers: `90/75`, `90; 75`, `90 - 75`, `90 og 75`. A minus sign has no space behind it. */
const BETWEEN = /\s*(?:[/;|]|\s[-–]\s|\sog\s|\sand\s)\s*/i;
/** What people write beside each of the two, `grøn ≥ 90`, `amber from 75`. */
const COLOURS = /\b(grøn|gul|green|amber|yellow|fra|from|over|under|above|below)\b|[≥≤<>=:]/giu;
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
 * @example readThresholds("3,0 mio. / 2,5 mio.", …) // { thresholds: { green: 3, amber: 2.5, areValues: true }, isDoubtful: false }
 */
export function readThresholds(text: string, { target, canBeValues, isLower }: Row): ReadThresholds | undefined {
  const preset = (Object.keys(PRESET_WORDS) as ThresholdPreset[]).find((name) =>
    PRESET_WORDS[name].test(normalised(text)),
  );
  if (preset !== undefined) return { thresholds: THRESHOLD_PRESETS[preset], isDoubtful: false };
  const numbers = text
    .replace(COLOURS, " ")
    .trim()
    .split(BETWEEN)
    .map((part) => signedTarget(part)?.value);
  const [green, amber] = numbers;
  if (green === undefined || amber === undefined || numbers.length > 2) return undefined;
  const fitScores = amber >= 0 && green <= WHOLE && green >= amber && green >= LOWEST_GREEN && green !== target;
  const fitValues = canBeValues && (isLower ? green <= amber : green >= amber);
  if (!fitScores) return fitValues ? { thresholds: { green, amber, areValues: true }, isDoubtful: false } : undefined;
  const isBelowTarget = target !== undefined && green < target && target < WHOLE;
  return { thresholds: { green, amber }, isDoubtful: fitValues && isBelowTarget && !presetOf({ green, amber }) };
}

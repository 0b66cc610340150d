import { rawScore } from "./evaluateKpi";
import { KINDS, type KindName } from "./kinds";
import type { Kind, Values } from "./kinds/kind";
import type { Kpi } from "./scorecard";
import { THRESHOLD_PRESETS, type OwnThresholds, type ThresholdPreset, type Thresholds } from "./status";

/** Whether thresholds of a KPI can be values of it: its kind reads a number and makes a score of it alone. */
export function takesValues(name: KindName): boolean {
  const { needs, read }: Kind = KINDS[name];
  return needs.includes("actual") && read === undefined && name !== "compliance";
}

/**
 * Thresholds as they are met: green never lies below amber, nor achieved below green. What crosses, as limits in cells can,
 * asks for the higher one.
 */
export function ordered(thresholds: Thresholds): Thresholds {
  const { green, amber, achieved } = thresholds;
  if (green >= amber && (achieved === undefined || achieved >= green)) return thresholds;
  const least = Math.max(green, amber);
  return { ...thresholds, green: least, ...(achieved === undefined ? {} : { achieved: Math.max(achieved, least) }) };
}

/**
 * The thresholds that hold for an entry: its own, and for the rest those of what stands above it.
 *
 * @param scoreAt - the score of a value, where own thresholds are values
 */
export function inForce(
  own: OwnThresholds | undefined,
  inherited: Thresholds,
  scoreAt?: (value: number) => number,
): Thresholds {
  if (own === undefined || (own.areValues === true && scoreAt === undefined)) return inherited;
  const as = own.areValues === true && scoreAt !== undefined ? scoreAt : (score: number): number => score;
  const achieved = own.achieved === undefined ? inherited.achieved : as(own.achieved);
  return ordered({
    green: as(own.green),
    amber: as(own.amber),
    ...(achieved === undefined ? {} : { achieved }),
    ...(inherited.hysteresis === undefined ? {} : { hysteresis: inherited.hysteresis }),
  });
}

/** The thresholds that hold for a KPI with these values. A threshold that its rule gives no score for is never reached. */
export function thresholdsOfKpi(
  kpi: Pick<Kpi, "kind" | "rule" | "thresholds">,
  values: Values,
  today: number,
  inherited: Thresholds,
): Thresholds {
  const scoreAt = (actual: number): number => {
    const raw = rawScore(kpi, { ...values, actual }, {}, today);
    return typeof raw === "number" ? raw : Infinity;
  };
  return inForce(kpi.thresholds, inherited, takesValues(kpi.kind) ? scoreAt : undefined);
}

/** What the light of a KPI is of: where its thresholds are values, the score before it is held to 0 and the ceiling. */
export const judgedScore = (
  { kind, thresholds }: Pick<Kpi, "kind" | "thresholds">,
  { raw, score }: { readonly raw: number; readonly score: number },
  { achieved }: Thresholds,
): number => {
  if (thresholds?.areValues === true && takesValues(kind)) return raw;
  return achieved === undefined ? score : Math.max(0, raw);
};

/** The named set that thresholds are; `undefined` for numbers of their own. */
export const presetOf = ({ green, amber, achieved, areValues }: OwnThresholds): ThresholdPreset | undefined =>
  areValues === true || achieved !== undefined
    ? undefined
    : (Object.keys(THRESHOLD_PRESETS) as ThresholdPreset[]).find(
        (name) => THRESHOLD_PRESETS[name].green === green && THRESHOLD_PRESETS[name].amber === amber,
      );

import { presetOf, THRESHOLD_PRESETS, type OwnThresholds, type ThresholdPreset } from "../scorecard";
import type { CellFormat } from "./storedField";

/** What stands before thresholds that are values of the KPI. */
const VALUES = "values:";

/**
 * Thresholds as their cell holds them: the name of a preset, or the least that is green, amber and, where it is said, achieved; behind
 * `values:` they are values of the KPI in its own unit.
 *
 * @returns `undefined` when it cannot be read
 * @example parseThresholds("95; 80") // { green: 95, amber: 80 }
 * @example parseThresholds("values: 3; 2.5") // { green: 3, amber: 2.5, areValues: true }
 */
export function parseThresholds(text: string): OwnThresholds | undefined {
  const { [text as ThresholdPreset]: preset } = THRESHOLD_PRESETS;
  if (preset !== undefined) return preset;
  const areValues = text.startsWith(VALUES);
  const numbers = (areValues ? text.slice(VALUES.length) : text).split(";").map((part) => Number(part.trim() || NaN));
  const [green, amber, achieved] = numbers;
  if (green === undefined || amber === undefined || numbers.length > 3 || !numbers.every(Number.isFinite))
    return undefined;
  return { green, amber, ...(achieved === undefined ? {} : { achieved }), ...(areValues ? { areValues } : {}) };
}

/** What `parseThresholds` reads; a preset by its name. */
export const writeThresholds = (thresholds: OwnThresholds): string =>
  presetOf(thresholds) ??
  (thresholds.areValues ? `${VALUES} ` : "") +
    [thresholds.green, thresholds.amber, thresholds.achieved].filter((each) => each !== undefined).join("; ");

const format = (read: (text: string) => OwnThresholds | undefined): CellFormat<OwnThresholds | undefined> => ({
  read: (row, column) => row.choice(column, read),
  write: (value) => (value === undefined ? "" : writeThresholds(value)),
});

export const kpiThresholds = format(parseThresholds);

/** What stands above KPIs has scores alone. */
export const thresholds = format((text) => {
  const found = parseThresholds(text);
  return found?.areValues ? undefined : found;
});

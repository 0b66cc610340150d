import { presetOf, THRESHOLD_PRESETS, type OwnThresholds, type ThresholdPreset } from "../scorecard";
import { cellText } from "./cellText";
import type { CellFormat } from "./storedField";

const ENTRY = /^(?<level>green|amber|achieved)\s*=\s*(?<number>-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;

/** What stands before thresholds that are values of the KPI. */
const VALUES = /^values\s*:/i;

/**
 * Thresholds as their cell holds them: the name of a preset, or `green = 95; amber = 80`, with `achieved` where it is said; behind
 * `values:` they are values of the KPI in its own unit.
 *
 * @returns `undefined` when it cannot be read, or lacks one of the two
 * @example parseThresholds("values: green = 3; amber = 2.5") // { green: 3, amber: 2.5, areValues: true }
 */
export function parseThresholds(text: string): OwnThresholds | undefined {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(THRESHOLD_PRESETS, name)) return THRESHOLD_PRESETS[name as ThresholdPreset];
  const areValues = VALUES.test(name);
  const entries = name
    .replace(VALUES, "")
    .split(/[\n;]/)
    .filter((part) => part.trim() !== "");
  const found = new Map<string, number>();
  for (const entry of entries) {
    const { level, number } = ENTRY.exec(entry.trim())?.groups ?? {};
    if (level === undefined || number === undefined || found.has(level)) return undefined;
    found.set(level, Number(number));
  }
  const [green, amber, achieved] = ["green", "amber", "achieved"].map((level) => found.get(level));
  if (green === undefined || amber === undefined) return undefined;
  return { green, amber, ...(achieved === undefined ? {} : { achieved }), ...(areValues ? { areValues } : {}) };
}

/** What `parseThresholds` reads; a preset by its name. */
export function writeThresholds(thresholds: OwnThresholds): string {
  const preset = presetOf(thresholds);
  if (preset !== undefined) return preset;
  const { green, amber, achieved, areValues } = thresholds;
  const levels = [
    `green = ${green}`,
    `amber = ${amber}`,
    ...(achieved === undefined ? [] : [`achieved = ${achieved}`]),
  ];
  return `${areValues === true ? "values: " : ""}${levels.join("; ")}`;
}

const format = (read: (text: string) => OwnThresholds | undefined): CellFormat<OwnThresholds | undefined> => ({
  read: (row, column) => row.choice(column, read),
  write: (value) => (value === undefined ? "" : cellText(writeThresholds(value))),
});

export const kpiThresholds = format(parseThresholds);

/** What stands above KPIs has scores alone. */
export const thresholds = format((text) => {
  const found = parseThresholds(text);
  return found?.areValues === true ? undefined : found;
});

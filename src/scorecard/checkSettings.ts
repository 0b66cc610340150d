import type { NumberSetting, SettingsProblem } from "./problem";
import type { Settings } from "./scorecard";
import type { OwnThresholds } from "./status";

interface Range {
  readonly least: number;
  readonly most: number | undefined;
  readonly isWhole: boolean;
}

const RANGES: Readonly<Record<NumberSetting, Range>> = {
  green: { least: 0, most: 100, isWhole: false },
  amber: { least: 0, most: 100, isWhole: false },
  achieved: { least: 0, most: undefined, isWhole: false },
  hysteresis: { least: 0, most: 50, isWhole: false },
  ceiling: { least: 100, most: undefined, isWhole: false },
  minimumCoverage: { least: 0, most: 1, isWhole: false },
  fiscalYearStart: { least: 1, most: 12, isWhole: true },
  graceDays: { least: 0, most: 366, isWhole: true },
};

/**
 * What is wrong with settings that a person wants to give; empty when nothing is. What counts as achieved lies at green or
 * above it.
 *
 * @example checkSettings({ ...DEFAULT_SETTINGS, ceiling: 90 })
 * // [{ kind: "setting-out-of-range", setting: "ceiling", value: 90, least: 100, most: undefined, isWhole: false }]
 */
export function checkSettings(settings: Omit<Settings, "id" | "name">): readonly SettingsProblem[] {
  const { thresholds, ceiling, minimumCoverage, fiscalYearStart, graceDays } = settings;
  return [
    ...checkThresholds(thresholds),
    ...check("hysteresis", thresholds.hysteresis),
    ...check("ceiling", ceiling),
    ...check("minimumCoverage", minimumCoverage),
    ...check("fiscalYearStart", fiscalYearStart),
    ...check("graceDays", graceDays),
  ];
}

/** What is wrong with thresholds; as values of a KPI they can be any numbers, for only its rule tells which one is better. */
export function checkThresholds({ green, amber, achieved, areValues }: OwnThresholds): readonly SettingsProblem[] {
  if (areValues === true) return [];
  return [
    ...check("green", green),
    ...check("amber", amber),
    ...(amber > green ? [{ kind: "thresholds-crossed", green, amber } as const] : []),
    ...check("achieved", achieved, { ...RANGES.achieved, least: green }),
  ];
}

const check = (
  setting: NumberSetting,
  value: number | undefined,
  range = RANGES[setting],
): readonly SettingsProblem[] =>
  value === undefined || isIn(value, range) ? [] : [{ kind: "setting-out-of-range", setting, value, ...range }];

const isIn = (value: number, { least, most = Infinity, isWhole }: Range): boolean =>
  value >= least && value <= most && (!isWhole || Number.isInteger(value));

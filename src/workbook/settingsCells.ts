import type { Settings } from "../scorecard";
import { cellLines, cellText } from "./cellText";
import type { RowInput } from "./tables";

/** What holds for the whole scorecard, as the cells of its row say it. */
export const settingsCells = (settings: Omit<Settings, "id">): RowInput<"settings"> => ({
  Name: cellText(settings.name),
  Vision: cellText(settings.vision),
  Goals: cellLines(settings.goals),
  Green: settings.thresholds.green,
  Amber: settings.thresholds.amber,
  Achieved: settings.thresholds.achieved ?? "",
  Hysteresis: settings.thresholds.hysteresis ?? "",
  Ceiling: settings.ceiling,
  MinimumCoverage: settings.minimumCoverage,
  RollUp: settings.rollUp,
  Missing: settings.missing,
  Frequency: settings.frequency,
  FiscalYearStart: settings.fiscalYearStart,
  GraceDays: settings.graceDays,
});

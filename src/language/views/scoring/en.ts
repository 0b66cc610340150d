import type { ThresholdPreset } from "../../../scorecard";
import { formatScore, formatTime } from "../../numbers";

export const en = {
  heading: "Vision and scoring",
  direction: "Where it leads",
  name: "Name of the scorecard",
  vision: "Vision",
  visionHint: "Where you want to be in a few years, in a sentence.",
  goals: "Strategic goals",
  goalsHint: "One per line, on the way to the vision.",

  status: "Status",
  preset: "Thresholds",
  presets: {
    standard: "Default",
    strict: "Strict",
    progress: "Progress",
    thirds: "Thirds",
    okr: "OKR",
  } satisfies Record<ThresholdPreset, string>,
  presetOf: ({ name, green, amber }: { readonly name: string; readonly green: number; readonly amber: number }) =>
    `${name} (${formatScore(green, "en")} and ${formatScore(amber, "en")})`,
  presetOwn: "Own thresholds",
  green: "“On track” from",
  amber: "“At risk” from",
  achieved: "“Achieved” from",
  achievedHint: "Blank: the status is not used.",
  hysteresis: "Margin before the status changes",
  hysteresisHint: "In points. With a margin a score near a threshold does not flicker from period to period.",
  bar: ({ green, amber }: { readonly green: number; readonly amber: number }) =>
    `Off track below ${formatScore(amber, "en")}, at risk from ${formatScore(amber, "en")}, on track from ${formatScore(green, "en")}.`,

  calculation: "Calculation",
  rollUp: "Roll-up",
  rollUpNote: "It holds for every perspective and strategic objective that has no roll-up of its own.",
  ceiling: "Ceiling of the score",
  ceilingHint: "100 or more. Above 100 what is done too well in one place can make up for another.",
  missing: "When values are missing",
  minimumCoverage: "Least data coverage in %",
  minimumCoverageHint: "With less there is no score, rather than a misleading one.",
  coverageOutside: "Enter a number from 0 to 100.",

  calendar: "Calendar",
  frequency: "Looked at every",
  frequencyHint: "The periods of the overview and of the history.",
  fiscalYearStart: "The fiscal year begins in",
  graceDays: "Deadline in days",
  graceDaysHint: "So many days after the end of a period a missing value counts as late.",
  running: "A period that is running",
  runnings: {
    lastWhole: "Wait until it is over",
    asItIs: "Against all of its target",
    proRata: "Against its share of the target so far",
  },
  runningUses: {
    lastWhole: "What adds up is scored by the last whole period, with the running one beside it.",
    asItIs: "It is scored as a whole one: early in a month what adds up is far from its target.",
    proRata:
      "On the 8th of a month of 30 days 8/30 of its target are expected. Rates and averages are scored against all of it.",
  },

  keeping: "Values in single cells",
  keepings: {
    atSave: "Kept whenever somebody saves",
    atClose: "Kept in closed periods only",
  },
  keepingUses: {
    atSave:
      "A KPI without a time series gets a past: the value that stood in its cell when somebody last saved in the period.",
    atClose: "A KPI without a time series has a past in closed periods only. What has been kept already stays.",
  },

  needed: "Enter a number.",
  preview: "The whole scorecard",
  previewSame: "The score stays as it is.",
  previewBefore: ({ score }: { readonly score: number }) => `Now ${formatScore(score, "en")}`,
  previewNone: "There is no score yet.",
  saved: "The settings were saved.",
  undone: "The settings are as they were before.",
  undo: "Undo",
  conflict: ({ by, at, list }: { readonly by: string; readonly at: string; readonly list: string }) =>
    `${by === "" ? "A colleague" : by} has changed the settings meanwhile (${formatTime(at, "en")}). You have both changed: ${list}. Choose what is to hold, and save again.`,
  followed: ({ by, at }: { readonly by: string; readonly at: string }) =>
    `${by === "" ? "A colleague" : by} has changed other settings meanwhile (${formatTime(at, "en")}); they stand here now. Look at them, and save again.`,
  readOnly: "The scorecard can only be read here.",
  months: ({ month }: { readonly month: number }) =>
    new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month - 1, 1)),
};

export type ScoringWords = typeof en;

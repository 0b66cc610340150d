import { formatNumber, formatTime, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");

export const en = {
  heading: "Changes",
  teach:
    "Every change of the definitions since the scorecard was made, the latest first. Numbers in your own cells are not logged.",
  reading: "Reading the changes …",
  none: "Nothing has been changed yet.",
  undoLast: "Undo my last change",
  undone: ({ name }: { readonly name: string }) => `The change of “${name}” was taken back.`,
  nobody: "Somebody",
  batch: ({ by, at }: { readonly by: string; readonly at: string }) => `${by}, ${formatTime(at, "en")}`,
  tookBack: "Took back an earlier change",
  takenBack: "Taken back",
  levels: {
    settings: "Settings",
    perspectives: "Perspective",
    objectives: "Strategic objective",
    kpis: "KPI",
    links: "Cause-effect arrow",
    initiatives: "Initiative",
  },
  added: "Added",
  removed: "Deleted",
  restored: "Brought back",
  moved: "Moved to another place in the list",
  changed: ({ name, text, value }: { readonly name: string; readonly text: string; readonly value: string }) =>
    `${name}: ${value} (before: ${text})`,
  arrow: ({ name, other }: { readonly name: string; readonly other: string }) => `From ${name} to ${other}`,
  showAll: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "Show 1 more", other: `Show ${number(count)} more` }),
  more: "Show earlier changes",
  gone: "(deleted)",
  /** What columns of the tables are called that neither the editor nor the settings name. */
  columns: {
    Parent: "Belongs to",
    Scale: "Scale",
    SeriesActual: "Time series: values",
    SeriesTarget: "Time series: targets",
    SeriesDenominator: "Time series: denominators",
    SeriesPeriod: "Time series: periods",
    SeriesPercent: "Time series: cells with percentages",
    Language: "Language of words in cells",
    From: "Cause",
    To: "Effect",
    Due: "Due date",
    Progress: "Progress",
    Effect: "Expected effect",
  },
};

export type ChangesWords = typeof en;

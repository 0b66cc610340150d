import type { Level } from "../../../scorecard";
import { formatNumber, plural, signedPoints } from "../../numbers";

interface Named {
  readonly name: string;
}
interface Listed {
  readonly list: string;
}
interface Counted {
  readonly count: number;
}

const signed = (points: number): string => signedPoints(points, "en");
const number = (value: number): string => formatNumber(value, "en");

export const en = {
  title: "Teams",
  empty:
    "Choose the workbooks of the teams: their scorecards become one picture, with this one beside them. A team without a scorecard begins with a copy of this workbook, in which the scorecard is given a name of its own.",
  choose: "Choose workbooks",
  chooseMore: "Choose more, or choose again",
  notKept: "The files are read here and are not kept in the workbook. Close the pane, and they are forgotten.",
  reading: ({ read, all }: { readonly read: number; readonly all: number }) =>
    `Reading: ${number(read)} of ${number(all)} files`,
  readTeams: ({ count }: Counted) =>
    plural(count, "en", { one: "1 scorecard was read.", other: `${number(count)} scorecards were read.` }),
  readRefused: ({ count }: Counted) =>
    plural(count, "en", { one: "1 file was not read.", other: `${number(count)} files were not read.` }),

  scorecards: "Chosen files",
  here: "This workbook",
  countHere: "Count the scorecard of this workbook in",
  saved: ({ at }: { readonly at: string }) => `saved ${at}`,
  savedBy: ({ at, by }: { readonly at: string; readonly by: string }) => `saved ${at} by ${by}`,
  stillThere: "What was read of it before still counts.",
  remove: "Remove",
  removeNamed: ({ name }: Named) => `Remove ${name}`,
  same: "Chosen again: it says the same.",
  changed: ({ count }: Counted) =>
    plural(count, "en", { one: "Chosen again: 1 change.", other: `Chosen again: ${number(count)} changes.` }),
  levels: {
    scorecard: "Scorecard",
    perspective: "Perspective",
    objective: "Strategic objective",
    kpi: "KPI",
  } satisfies Readonly<Record<Level, string>>,
  added: ({ level, name }: Named & { readonly level: string }) => `${level} ${name} is new`,
  gone: ({ level, name }: Named & { readonly level: string }) => `${level} ${name} is gone`,
  renamed: ({ name, value }: Named & { readonly value: string }) => `${value} is now called ${name}`,
  definedOtherwise: ({ name }: Named) => `${name} is defined otherwise`,
  settingsChanged: "The settings of the scorecard have changed",
  valueChanged: ({
    name,
    text,
    value,
    actual,
  }: Named & { readonly text: string; readonly value: string; readonly actual: string }) =>
    `${name}, ${text.toLowerCase()}: ${value} → ${actual}`,
  otherChanges: ({ count }: Counted) =>
    plural(count, "en", { one: "and 1 other change", other: `and ${number(count)} other changes` }),

  whole: "All teams",
  way: "How they become one",
  period: "Period",
  inPeriod: ({ period }: { readonly period: string }) => `Scores of ${period}, which all files with a history know.`,
  asSaved: "The files have no period in common, so each scorecard says what was in force when it was saved.",
  moved: ({ points, period, list }: { readonly points: number; readonly period: string; readonly list: string }) =>
    `${signed(points)} points since ${period}${list === "" ? "." : `: ${list}.`}`,
  unmoved: ({ period }: { readonly period: string }) => `Unchanged since ${period}.`,
  part: ({ name, points }: Named & { readonly points: number }) => `${name} ${signed(points)}`,
  noWhole: "There is no common score: no values can become one in this way.",

  compared: "Compared",
  higher: ({ list }: Listed) => `Higher than the others by more than chance: ${list}.`,
  lower: ({ list }: Listed) => `Lower than the others by more than chance: ${list}.`,
  notSure: "No certain difference between the teams: what differs may be chance.",
  tooFew: ({ count }: Counted) =>
    `Too few data to compare the teams: it takes two with a score in at least ${number(count)} periods.`,
  tooFewOf: ({ list, count }: Counted & Listed) =>
    `Not compared, with a score in fewer than ${number(count)} periods: ${list}.`,
  comparedHow: ({ count }: Counted) =>
    `By their whole scores in up to ${number(count)} periods, each team with the mean of the others, at 5% false alarms among all of them. Teams with other KPIs are not measured alike.`,

  table: "Teams by KPI",
  tableHint: "Score of each team. The change is in points since the period before.",
  kpi: "KPI",
  wholeScore: "Whole score",
  all: "All",
  lacks: "Not in this scorecard",
  showAll: ({ count }: Counted) => `Show all ${number(count)}`,
  remarks: "What does not meet",
};

export type TeamsWords = typeof en;

import type { NoSwitch } from "../../../insight";
import { formatNumber, formatPercent, formatScore, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");
const score = (value: number): string => formatScore(value, "en");

interface PerPeriod {
  readonly count: number;
  readonly value: string;
  readonly other: string;
}

export const en = {
  heading: "What if",
  intro:
    "Try other values, targets and weights. Nothing is written to the workbook, and it is gone when you leave unless you keep it as a scenario.",

  compared: "Scores now and then",
  columnName: "Name",
  columnNow: "Now",
  columnThen: "Then",
  noScore: "no score",
  unchanged: "unchanged",
  better: ({ points }: { readonly points: string }): string => `up ${points}`,
  worse: ({ points }: { readonly points: string }): string => `down ${points}`,
  whole: ({ value, other, text }: { readonly value: string; readonly other: string; readonly text: string }): string =>
    `${value} becomes ${other} (${text})`,
  becomes: ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} becomes ${to}`,
  reset: "Put everything back",

  choose: "Change",
  choosePerspective: "Perspectives and objectives",
  chooseKpi: "KPIs",
  actual: "Actual value",
  target: "Target",
  weight: "Weight",
  periodsMet: ({ count }: { readonly count: number }): string => `Periods on target, of ${number(count)}`,
  yes: "Yes",
  no: "No",
  noValue: "No value now",
  nowValue: ({ value }: { readonly value: string }): string => `Now ${value}`,
  milestones: "It is scored by its milestones: mark them as done in the editor.",
  fieldUnclear: "That is not a clear number.",
  weightNegative: "A weight is 0 or more.",

  reachHeading: "What does it take?",
  reachOwn: ({ name, status }: { readonly name: string; readonly status: string }): string => `${name}: ${status}`,
  already: "There already.",
  needs: {
    exactly: ({ value }: { readonly value: string }): string => `The value must be ${value}.`,
    within: ({ value }: { readonly value: string }): string => `The value must lie within ${value}.`,
    "at-least": ({ value }: { readonly value: string }): string => `The value must be at least ${value}.`,
    "at-most": ({ value }: { readonly value: string }): string => `The value must be at most ${value}.`,
    below: ({ value }: { readonly value: string }): string => `The value must be below ${value}.`,
    periods: ({ value }: { readonly value: string }): string => `${value} periods must be on target.`,
    word: ({ value }: { readonly value: string }): string => `The value must be “${value}”.`,
    weight: ({ value }: { readonly value: string }): string => `Milestones with a weight of ${value} must be done.`,
  },
  or: ({ value, other }: { readonly value: string; readonly other: string }): string => `${value} or ${other}`,
  range: ({ value, other }: { readonly value: string; readonly other: string }): string => `${value} to ${other}`,
  use: "Try it",
  useFor: ({ name, status }: { readonly name: string; readonly status: string }): string =>
    `Try what makes ${name} ${status}`,
  cannotReach: ({ most }: { readonly most: number }): string =>
    `Not by this KPI alone: ${score(most)} is the best it can do.`,
  cannotReachAtAll: "No value gives that score.",
  notCounted: "The KPI does not count in that score.",
  notSetUp: "The KPI counts in that score once it has its values.",
  held: "The score can be reached, but something else keeps the light: a critical KPI, a budget that is passed, or missing data.",
  fieldMissing: {
    target: "It needs a target first.",
    baseline: "It needs a baseline first.",
  },
  noRule: "The rule of the KPI gives no score as it is.",
  perPeriod: ({ count, value, other }: PerPeriod): string =>
    plural(count, "en", {
      one: `The one period left of the year must bring ${value} for the year's target; so far ${other} a period.`,
      other: `Each of the ${number(count)} periods left of the year must bring ${value} for the year's target; so far ${other} a period.`,
    }),
  perPeriodAtMost: ({ count, value, other }: PerPeriod): string =>
    plural(count, "en", {
      one: `The one period left of the year may bring at most ${value} for the year's target to hold; so far ${other} a period.`,
      other: `Each of the ${number(count)} periods left of the year may bring at most ${value} for the year's target to hold; so far ${other} a period.`,
    }),
  onAverageAtLeast: ({ count, value, other }: PerPeriod): string =>
    plural(count, "en", {
      one: `The one period left of the year must be at least ${value} for the year's average to reach the target; so far ${other} on average.`,
      other: `The ${number(count)} periods left of the year must be at least ${value} on average for the year's average to reach the target; so far ${other} on average.`,
    }),
  onAverageAtMost: ({ count, value, other }: PerPeriod): string =>
    plural(count, "en", {
      one: `The one period left of the year must be at most ${value} for the year's average to reach the target; so far ${other} on average.`,
      other: `The ${number(count)} periods left of the year must be at most ${value} on average for the year's average to reach the target; so far ${other} on average.`,
    }),
  asIfOfOneSize: "This takes them to be as large as those so far.",
  yearReached: "The target of the year has been reached.",
  yearPassed: ({ value }: { readonly value: string }): string =>
    `The target of the year is already passed by ${value}.`,
  yearUnsaid: {
    last: "The year ends with the value of its last period, so there is nothing that each period left must bring.",
    other:
      "What each period left must bring cannot be said: the year's value is neither a sum nor an average of its periods.",
    "either-way": "What each period left must bring cannot be said: neither more nor less is always better.",
    "no-target": "What each period left must bring cannot be said: there is no target for the whole year.",
    over: "No period is left of the year.",
    "no-values": "What each period left must bring cannot be said: no period of this year has a value.",
    "no-weights":
      "What each period left must bring cannot be said: denominators are missing, so nobody knows how much each period weighs.",
  },

  tornadoHeading: "What moves the whole most?",
  tornadoShow: "Work it out",
  tornadoNote:
    "Each KPI by itself, all else as it is. It does not say how likely the changes are, nor that one leads to another.",
  tornadoEmpty: "No KPI with a value moves the score of the whole.",
  tornadoCaption: "Score of the whole when a KPI moves",
  tornadoUsual: "Score of the whole when a KPI moves as it usually does",
  tornadoLow: "Low",
  tornadoHigh: "High",
  tornadoValues: {
    changes: ({ value, other }: { readonly value: string; readonly other: string }): string => `${value} to ${other}`,
    tenth: ({ value, other }: { readonly value: string; readonly other: string }): string =>
      `${value} to ${other}: a tenth either way, too few periods to know`,
  },
  tornadoRest: ({ count }: { readonly count: number }): string =>
    plural(count, "en", { one: "and 1 that moves it less", other: `and ${number(count)} that move it less` }),

  weightsHeading: "Do the weights decide?",
  weightsSensitive: ({
    name,
    other,
    value,
    at,
    status,
  }: {
    readonly name: string;
    readonly other: string;
    readonly value: string;
    readonly at: string;
    readonly status: string;
  }): string =>
    `Yes, for ${name}: it becomes “${status}” when the weight of ${other} goes from ${value} to ${at}. So small a change should not decide.`,
  weightsAtOnce: {
    heavier: ({
      name,
      other,
      value,
      status,
    }: Readonly<Record<"name" | "other" | "value" | "status", string>>): string =>
      `Yes, for ${name}: the score lies right on its threshold and becomes “${status}” once the weight of ${other} is above ${value}. So small a change should not decide.`,
    lighter: ({
      name,
      other,
      value,
      status,
    }: Readonly<Record<"name" | "other" | "value" | "status", string>>): string =>
      `Yes, for ${name}: the score lies right on its threshold and becomes “${status}” once the weight of ${other} is below ${value}. So small a change should not decide.`,
  },
  weightBeyond: {
    heavier: ({ value }: { readonly value: string }): string => `above ${value}`,
    lighter: ({ value }: { readonly value: string }): string => `below ${value}`,
  },
  weightsStable: ({
    name,
    other,
    value,
    at,
    status,
    share,
  }: {
    readonly name: string;
    readonly other: string;
    readonly value: string;
    readonly at: string;
    readonly status: string;
    readonly share: number;
  }): string =>
    `${name} becomes “${status}” when the weight of ${other} goes from ${value} to ${at} (${share > 0 ? "+" : "−"}${formatPercent(Math.abs(share), "en")}). No smaller change of a weight changes the light.`,
  weightsNone: {
    never: ({ name }: { readonly name: string }): string => `${name}: no change of one weight changes the light.`,
    "no-score": ({ name }: { readonly name: string }): string => `${name} has no score that weights could change.`,
    "roll-up": ({ name }: { readonly name: string }): string =>
      `${name}: this is only said of weighted means, and its score is made in another way.`,
    held: ({ name }: { readonly name: string }): string =>
      `${name}: something else than weights holds the light, so they do not decide it.`,
    errors: ({ name }: { readonly name: string }): string =>
      `${name}: this cannot be said while KPIs below it cannot be scored.`,
  } satisfies Readonly<Record<NoSwitch["kind"], (given: { readonly name: string }) => string>>,

  keepHeading: "Use it",
  keepNone: "Change something above first.",
  changesList: "What is different",
  changeValue: ({ name, value, other }: { readonly name: string; readonly value: string; readonly other: string }) =>
    `${name}: value from ${value} to ${other}`,
  changeTarget: ({ name, value, other }: { readonly name: string; readonly value: string; readonly other: string }) =>
    `${name}: target from ${value} to ${other}`,
  changeWeight: ({ name, value, other }: { readonly name: string; readonly value: string; readonly other: string }) =>
    `${name}: weight from ${value} to ${other}`,
  putBack: "Put back",
  asTarget: "Make it the target",
  write: ({ count }: { readonly count: number }): string =>
    plural(count, "en", {
      one: "Write 1 change to the scorecard",
      other: `Write ${number(count)} changes to the scorecard`,
    }),
  writeNote: "Targets and weights are written; actual values stay as they are. Each can be undone in the change log.",
  written: ({ count }: { readonly count: number }): string =>
    plural(count, "en", { one: "1 change is written.", other: `${number(count)} changes are written.` }),
  notWritten: ({ list }: { readonly list: string }): string => `Not written: ${list}`,
  targetLinked: ({ list }: { readonly list: string }): string =>
    `Their targets come from cells, so change the cells: ${list}`,
  scenariosHeading: "Scenarios",
  scenarioName: "Name of the scenario",
  scenarioTooLarge: "Too many changes. Reset some.",
  scenarioNameMissing: "Give the scenario a name.",
  keepScenario: "Keep as a scenario",
  scenarioKept: ({ name }: { readonly name: string }) => `The scenario “${name}” is kept in the workbook.`,
  scenarioReplaced: ({ name }: { readonly name: string }) =>
    `The scenario “${name}” is kept in the place of the one of that name.`,
  scenarioTakenUp: ({ name }: { readonly name: string }) => `${name} has been taken up in place of what you had tried.`,
  scenarioDeleted: ({ name }: { readonly name: string }) => `The scenario “${name}” is deleted.`,
  scenarioLine: ({ name, value, other }: Readonly<Record<"name" | "value" | "other", string>>) =>
    `${name}: overall score ${value}, now ${other}`,
  takeUp: "Take up again",
  showOnMap: "Show on the map",
  deleteScenario: "Delete",
  undo: "Undo",
  makeInitiative: "Make an initiative of it",
  initiativeNamed: ({
    name,
    value,
    other,
  }: {
    readonly name: string;
    readonly value: string;
    readonly other: string;
  }) => `Move ${name} from ${value} to ${other}`,
  initiativeSeveral: ({ count }: { readonly count: number }): string =>
    plural(count, "en", { one: "1 change to the scorecard", other: `${number(count)} changes to the scorecard` }),
  initiativeEffect: ({ value, other }: { readonly value: string; readonly other: string }): string =>
    `Score of the whole from ${value} to ${other}, all else equal`,
};

export type WhatIfWords = typeof en;

import type { BalanceKind } from "../../../insight";
import { formatNumber, formatPercent, plural, type Forms } from "../../numbers";

interface Named {
  readonly name: string;
}

/** A cause and its effect. */
interface Linked extends Named {
  readonly other: string;
}

interface Counted {
  readonly count: number;
}

const number = (value: number): string => formatNumber(value, "en");
const counted =
  (forms: (count: string) => Forms) =>
  ({ count }: Counted): string =>
    plural(count, "en", forms(number(count)));

export const en = {
  scenarioShown: "Scores of",
  scenarioNow: "The numbers now",
  scenarioNote: "The map shows a scenario, and not the numbers now. Choose “The numbers now” to change the map.",
  heading: "Strategy map",
  lanes: "Perspectives and their strategic objectives",
  noObjectives:
    "The map shows strategic objectives and what leads to what. Begin with what you want to achieve in each perspective, in the long run first and before you choose KPIs.",
  startGuide: "Begin with the guide",
  laneEmpty: "No strategic objectives yet",
  noLinksHeading: "What leads to what?",
  noLinks:
    "Begin at the bottom: what you learn makes processes better, good processes make customers happy, and happy customers bring the results. What works in the long run comes before what shows soon.",
  noLinksHow: "Drag from the arrow on a box to what it leads to, or choose Connect and then the effect.",

  causes: ({ list }: { readonly list: string }) => `Causes: ${list}`,
  effects: ({ list }: { readonly list: string }) => `Effects: ${list}`,
  noCauses: "No causes on the map",
  noEffects: "No effects on the map",
  moveLeft: "Move left",
  moveRight: "Move right",
  movedLeft: ({ name }: Named) => `${name} was moved left.`,
  movedRight: ({ name }: Named) => `${name} was moved right.`,
  tidy: "Arrange by the arrows",
  tidyHint: "Swaps boxes so that fewer arrows cross",
  tidied: "The boxes are arranged so that fewer arrows cross.",
  kpis: "KPIs",
  noKpis: "No KPI measures it yet.",
  initiatives: "Initiatives",
  addInitiative: "Initiative",
  addInitiativeTo: ({ name }: Named) => `Add initiative to ${name}`,

  connect: "Connect",
  connectNamed: ({ name }: Named) => `Connect ${name}`,
  chooseEffect: ({ name }: Named) =>
    `Choose what “${name}” leads to: arrow keys and Enter, or a click. Escape cancels.`,
  dropOnEffect: ({ name }: Named) => `Drop it on what “${name}” leads to.`,
  linkTo: ({ name, other }: Linked) => `Connect ${name} to its effect ${other}`,
  theCause: ({ name }: Named) => `${name}, the cause`,
  alreadyLinked: ({ name, other }: Linked) => `“${name}” leads to “${other}” already.`,
  linkAdded: ({ name, other }: Linked) => `Connected: “${name}” leads to “${other}”.`,
  linkRemoved: ({ name, other }: Linked) => `“${name}” no longer leads to “${other}”.`,
  linkReversed: ({ name, other }: Linked) => `Turned around: “${name}” now leads to “${other}”.`,
  linkingCancelled: "Nothing was connected.",
  undo: "Undo",
  undone: "The change was taken back.",

  linksHeading: "Cause and effect",
  linksEmpty: "No connections yet.",
  leadsTo: "leads to",
  addNote: "Add note",
  editNote: "Edit note",
  noteQuestion: "Why does one lead to the other?",
  noteSaved: "The note was saved.",
  removeLink: "Remove",

  evidenceHeading: "What the numbers say",
  evidenceNote:
    "Each arrow is tested on the weightiest KPI at either end: does the driver move before the outcome? Trend and season are taken out, and the bound is corrected for all arrows and delays tried. It is no proof of a cause.",
  verdicts: {
    supported: "Supported",
    against: "Against",
    undecided: "Undecided",
    "too-few": "Too few data",
    confounded: "Also explained otherwise",
    untested: "Not tested",
  },
  evidenceCount: ({ supported, all }: { readonly supported: number; readonly all: number }) =>
    `${number(supported)} of ${number(all)} arrows are supported by the data.`,
  evidenceTested: ({ name, other }: Linked) => `Tested on ${name} and then ${other}`,
  evidenceFigures: ({
    count,
    worth,
    r,
    low,
    high,
  }: {
    readonly count: number;
    readonly worth: number;
    readonly r: string;
    readonly low: string;
    readonly high: string;
  }) =>
    `r\u00a0=\u00a0${r} (95% for all arrows and lags: ${low} to ${high}), n\u00a0=\u00a0${number(count)}, worth ${number(worth)} independent periods.`,
  evidenceCommon: {
    explains: ({ name }: { readonly name: string }) =>
      `On the map ${name} drives both, and with it held still the relation is not there.`,
    held: ({ name }: { readonly name: string }) =>
      `On the map ${name} drives both; it has been tested whether it alone explains the relation.`,
  },
  untested: {
    "no-kpi": ({ name }: Named) => `No KPI of ${name} has a series of values.`,
    rhythm: ({ name, other }: Linked) => `${name} and ${other} have values at different intervals.`,
    accumulates: ({ name }: Named) =>
      `${name} builds on its own past, so its values cannot be compared period by period.`,
    "no-variation": ({ name }: Named) => `${name} never changes, so nothing can be seen.`,
  },
  season: {
    none: "Season is not taken out: too few periods.",
    differences: "Season is taken out: compared with the year before.",
    effects: "Season is taken out: the usual change of each place in the year.",
  },
  showEvidence: "Show the numbers",
  hideEvidence: "Hide the numbers",
  evidencePicture: ({ name, other, count }: Linked & Counted) =>
    plural(count, "en", {
      one: `${name}, moved 1 period ahead, and ${other}; each on a scale of its own`,
      other: `${name}, moved ${number(count)} periods ahead, and ${other}; each on a scale of its own`,
    }),
  evidenceTable: "Show as table",
  evidencePeriod: "Period",

  longTermHeading: "Long and short term",
  longTermNote:
    "Long term: leading KPIs and the perspective at the bottom of the map. Short term: lagging KPIs and the perspective at the top.",
  longTermWeight: "Weight",
  longTermAttention: ({ count }: Counted) =>
    plural(count, "en", { one: "1 open initiative", other: `${number(count)} open initiatives` }),
  longTermSpend: "Ad spend",
  longTermSpendNote:
    "Ad spend is shared by the words in names, channels and objectives of campaigns: awareness, image and retention against sales, leads and search.",
  longTermShares: ({
    long,
    short,
    unknown,
  }: {
    readonly long: string;
    readonly short: string;
    readonly unknown: string;
  }) => `${long} long term, ${short} short term, ${unknown} not said`,
  longTermSharesKnown: ({ long, short }: { readonly long: string; readonly short: string }) =>
    `${long} long term, ${short} short term`,
  movedRise: ({ points }: { readonly points: string }) => `up ${points} points`,
  movedFall: ({ points }: { readonly points: string }) => `down ${points} points`,
  longTermMoved: ({
    period,
    short,
    long,
  }: {
    readonly period: string;
    readonly short: string;
    readonly long: string;
  }) => `Since ${period} short-term scores are ${short}, long-term scores ${long}.`,
  longTermBought: "The short term gains while the long term loses: look at what it is being paid with.",
  earlyWarning: ({ name, other }: Linked) =>
    `${name} is getting worse beyond chance; ${other}, which it is to lead to, does not show it yet.`,

  balanceHeading: "Balance in the scorecard",
  balanceNote: "Rules of thumb from the method: signs to look at, no proof that something is wrong.",
  balanced: "None of the checks has anything against it.",
  wholeScorecard: "The whole scorecard",
  kpiCount: ({ name, count }: Named & Counted) =>
    plural(count, "en", { one: `${name}: 1 KPI`, other: `${name}: ${number(count)} KPIs` }),
  kpiCountOfWhole: counted((count) => ({
    one: "1 KPI in the whole scorecard",
    other: `${count} KPIs in the whole scorecard`,
  })),
  weightShare: ({ name, share }: Named & { readonly share: number }) =>
    `${name} has ${formatPercent(share, "en")} of the weight`,
  overdueBy: ({ name, days }: Named & { readonly days: number }) =>
    plural(days, "en", { one: `${name}: 1 day overdue`, other: `${name}: ${number(days)} days overdue` }),
  points: ({ name, other }: Linked) => `${name} points down to ${other}`,
  showAll: ({ count }: Counted) => `Show all ${number(count)}`,
  showFewer: "Show fewer",
  checks: {
    "perspective-empty": {
      title: counted((count) => ({
        one: "1 perspective without strategic objectives",
        other: `${count} perspectives without strategic objectives`,
      })),
      why: "Without strategic objectives it does not say what you want to achieve.",
    },
    "objective-unmeasured": {
      title: counted((count) => ({
        one: "1 strategic objective without KPIs",
        other: `${count} strategic objectives without KPIs`,
      })),
      why: "Without a KPI nobody can see whether it is reached.",
    },
    "objective-unlinked": {
      title: counted((count) => ({
        one: "1 strategic objective without connections",
        other: `${count} strategic objectives without connections`,
      })),
      why: "A strategic objective with neither cause nor effect may not belong to the strategy.",
    },
    "link-backwards": {
      title: counted((count) => ({ one: "1 connection points down", other: `${count} connections point down` })),
      why: "Usually learning makes processes better, processes please customers, and customers bring results.",
    },
    "links-circular": {
      title: counted((count) => ({ one: "1 circle of causes", other: `${count} circles of causes` })),
      why: "Strategic objectives that cause each other in a ring do not say where to begin.",
    },
    "leading-missing": {
      title: () => "No leading KPIs",
      why: "Only results that have come already: that is short-term, and too late to act on.",
    },
    "lagging-missing": {
      title: () => "No lagging KPIs",
      why: "Without results nobody knows whether what should drive them works.",
    },
    "indicator-unknown": {
      title: counted((count) => ({
        one: "1 KPI that is neither leading nor lagging",
        other: `${count} KPIs that are neither leading nor lagging`,
      })),
      why: "A scorecard is to mix what drives with what came of it, so each KPI should say which it is.",
    },
    "kpis-many": {
      title: () => "Many KPIs",
      why: "Beyond 3 in a strategic objective or 25 in all it is hard to see which of them count.",
    },
    "weight-one-sided": {
      title: () => "Most of the weight is on the results",
      why: "The score then tells what has happened, and hardly what is to come.",
    },
    "objective-unattended": {
      title: counted((count) => ({
        one: "1 red strategic objective without initiative",
        other: `${count} red strategic objectives without initiative`,
      })),
      why: "It is off track, and no open initiative is about it or its KPIs.",
    },
    "initiative-overdue": {
      title: counted((count) => ({ one: "1 initiative is overdue", other: `${count} initiatives are overdue` })),
      why: "The due date has passed, and it is not finished.",
    },
    "target-missing": {
      title: counted((count) => ({ one: "1 KPI without target", other: `${count} KPIs without target` })),
      why: "Without a target there is no score.",
    },
    "owner-missing": {
      title: counted((count) => ({ one: "1 KPI without owner", other: `${count} KPIs without owner` })),
      why: "KPIs that nobody answers for are rarely kept up to date.",
    },
    "kpi-stale": {
      title: counted((count) => ({ one: "1 KPI with stale data", other: `${count} KPIs with stale data` })),
      why: "The latest value is older than the period that has ended.",
    },
  } satisfies Readonly<Record<BalanceKind, { readonly title: (counts: Counted) => string; readonly why: string }>>,
  fixes: {
    addObjective: "Add strategic objective",
    chooseKpi: "Choose KPI from the library",
    connect: "Connect",
    reverse: "Turn around",
    remove: "Remove connection",
    removeNamed: ({ name, other }: Linked) => `Remove: “${name}” leads to “${other}”`,
    editKpi: "Edit KPI",
    showKpis: "See the KPIs",
    editWeight: "Change the weight",
    addInitiative: "Add initiative",
    openInitiative: "Open initiative",
    showKpi: "See the KPI",
  },
};

export type MapWords = typeof en;

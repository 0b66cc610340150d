import { formatNumber, plural } from "../../numbers";

interface Named {
  readonly name: string;
}

interface Counted {
  readonly count: number;
}

const number = (value: number): string => formatNumber(value, "en");
const kpis = (count: number): string => plural(count, "en", { one: "1 KPI", other: `${number(count)} KPIs` });
const objectives = (count: number): string =>
  plural(count, "en", { one: "1 strategic objective", other: `${number(count)} strategic objectives` });

export const en = {
  heading: "Get started",
  steps: "Steps",
  stepOf: ({ step, steps }: { readonly step: number; readonly steps: number }) => `Step ${step} of ${steps}`,
  stepNames: {
    strategy: "Vision",
    objectives: "Strategic objectives",
    kpis: "KPIs",
    numbers: "Numbers",
    done: "Your scorecard",
  },
  goToStep: ({ step, name }: Named & { readonly step: number }) => `Step ${step}: ${name}`,
  goToDoneStep: ({ step, name }: Named & { readonly step: number }) => `Step ${step}: ${name}, done`,
  next: "Continue",
  saveAndNext: "Save and continue",
  skip: "Skip",
  nothingToChange: "This scorecard can only be read here, so the guide cannot change it.",

  data: {
    searching: "Looking for numbers that you already measure …",
    offer: ({ count, list }: Counted & { readonly list: string }) =>
      plural(count, "en", {
        one: `The workbook already has numbers for 1 KPI: ${list}.`,
        other: `The workbook already has numbers for ${number(count)} KPIs: ${list}.`,
      }),
    begin: "Begin with the numbers",
    heading: "Which numbers will you steer by?",
    teach:
      "They are already in the workbook. The strategic objectives they belong to come along and can be changed later.",
    shows: ({
      value,
      period,
      address,
    }: {
      readonly value: string;
      readonly period: string | undefined;
      readonly address: string;
    }) => (period === undefined ? `${value} in ${address}` : `${value} in ${period} (${address})`),
    against: ({ value }: { readonly value: string }) => `target ${value}`,
    noTarget: "no target yet",
    score: ({ text }: { readonly text: string }) => `score ${text}`,
    lookTwice: "check the cells",
    add: ({ count }: Counted) => `Steer by ${kpis(count)}`,
    without: "Continue without",
    added: ({ count }: Counted) =>
      plural(count, "en", {
        one: "1 KPI was added and linked to its numbers.",
        other: `${number(count)} KPIs were added and linked to their numbers.`,
      }),
  },

  strategy: {
    heading: "Where are you going?",
    teach: "The vision says in one sentence where you want to be in a few years. All the rest must lead there.",
    vision: "Vision",
    visionExample: "For example: We are the brand that customers recommend first.",
    goals: "Strategic goals on the way, one per line",
    goalsExample: "For example: 20% more loyal customers by 2028",
    saved: "Vision and strategic goals were saved.",
  },

  objectives: {
    heading: "What must succeed?",
    teach:
      "A strategic objective says what must succeed, not how it is measured. One to three in each perspective are enough.",
    questions: {
      financial: "What must the finances show?",
      customer: "What must customers experience?",
      process: "What must we be really good at?",
      learning: "What must we learn and develop?",
    },
    more: "More suggestions",
    moreFor: ({ name }: Named) => `More suggestions for ${name}`,
    perspectiveName: "Name of the perspective",
    perspectiveNameMissing: "Give the perspective a name, or delete its strategic objectives.",
    rename: ({ name }: Named) => `Rename ${name}`,
    suggestionsFor: ({ name }: Named) => `Suggestions for ${name}`,
    own: "Your own strategic objectives, one per line",
    ownFor: ({ name }: Named) => `Your own strategic objectives, one per line: ${name}`,
    another: "Another perspective",
    addAndNext: ({ count }: Counted) => `Add ${objectives(count)}`,
    added: ({ count }: Counted) =>
      plural(count, "en", {
        one: "1 strategic objective was added.",
        other: `${number(count)} strategic objectives were added.`,
      }),
    none: "Choose at least one strategic objective, or write your own.",
  },

  kpis: {
    heading: "How will you see that it succeeds?",
    teach:
      "One to three KPIs per strategic objective are enough: leading ones that warn in time, and lagging ones that show the result.",
    noObjectives: "First choose what must succeed: the KPIs measure the strategic objectives.",
    toObjectives: "To the strategic objectives",
    mix: ({ leading, lagging }: { readonly leading: number; readonly lagging: number }) => {
      if (leading === 0) return `${number(lagging)} lagging and no leading ones: also choose some that warn in time.`;
      if (lagging === 0)
        return `${number(leading)} leading and no lagging ones: also choose some that show the result.`;
      return `${number(leading)} leading and ${number(lagging)} lagging`;
    },
    leading: "leading",
    lagging: "lagging",
    none: "No KPI yet",
    many: ({ count }: Counted) => `${kpis(count)} are many. Which ones do you act on?`,
    directly: ({ name }: Named) => `Directly in ${name}`,
    suggestionsFor: ({ name }: Named) => `Suggested KPIs for ${name}`,
    library: "Library",
    libraryFor: ({ name }: Named) => `Library: KPIs for ${name}`,
    own: "Your own KPI",
    ownFor: ({ name }: Named) => `Your own KPI for ${name}`,
    addAndNext: ({ count }: Counted) => `Add ${kpis(count)}`,
    added: ({ count }: Counted) =>
      plural(count, "en", { one: "1 KPI was added.", other: `${number(count)} KPIs were added.` }),
  },

  numbers: {
    heading: "Where are the numbers?",
    teach: "Link each KPI to the cell that holds its number, and the score follows. Targets can be typed here.",
    noKpis: "First choose how you measure: there are no KPIs yet.",
    toKpis: "To the KPIs",
    find: "Find the numbers in the workbook",
    findHint: "We look for the names of the KPIs in the sheets and suggest cells. Nothing is linked until you say so.",
    missing: "Not ready yet",
    more: ({ count }: Counted) => plural(count, "en", { one: "Show 1 more", other: `Show more (${number(count)})` }),
    ready: ({ count }: Counted) =>
      plural(count, "en", { one: "1 KPI is ready", other: `${number(count)} KPIs are ready` }),
    progress: ({ ready, all }: { readonly ready: number; readonly all: number }) =>
      plural(all, "en", {
        one: `${number(ready)} of 1 KPI has a score`,
        other: `${number(ready)} of ${number(all)} KPIs have a score`,
      }),
    at: ({ text, address }: { readonly text: string; readonly address: string }) => `${text} in ${address}`,
    fromSeries: ({ text }: { readonly text: string }) => `${text} from its history`,
    absent: "missing",
    linkSelected: "Use the selected cell",
    linkActual: ({ name }: Named) => `Use the selected cell for the actual value of ${name}`,
    targetFor: ({ name }: Named) => `Target for ${name}`,
    useLastYear: ({ value }: { readonly value: string }) => `Use last year's number: ${value}`,
    useLastYearFor: ({ name, value }: Named & { readonly value: string }) =>
      `Use last year's number as the target for ${name}: ${value}`,
    baselineFor: ({ name }: Named) => `Baseline for ${name}`,
    baselineHint: "Where you started: the alarm for a red flag, else the place where the score is 0.",
    targetSaved: ({ name }: Named) => `The target for “${name}” was saved.`,
    baselineSaved: ({ name }: Named) => `The baseline for “${name}” was saved.`,
    directionSaved: ({ name }: Named) => `The direction for “${name}” was saved.`,
    actualSaved: ({ name }: Named) => `The actual value of “${name}” was saved.`,
  },

  done: {
    working: "Your scorecard works",
    notYet: "Almost there",
    whole: "All strategic objectives are measured, and all KPIs have a score.",
    noScoreYet: "There is no score yet. It comes as soon as enough KPIs have an actual value and a target.",
    missing: "What is missing",
    objectivesMissing: ({ list }: { readonly list: string }) => `No strategic objective in ${list}.`,
    kpisMissing: ({ list }: { readonly list: string }) => `No KPI for ${list}.`,
    actualsMissing: ({ list }: { readonly list: string }) => `No numbers for ${list}.`,
    targetsMissing: ({ list }: { readonly list: string }) => `No target for ${list}.`,
    numbersMissing: ({ list }: { readonly list: string }) => `No score for ${list}.`,
    goTo: ({ name }: Named) => `To the step ${name}`,
    nextSteps: "What now?",
    formula: "Show the score in a cell",
    formulaHint: "Select an empty cell: =BSC.SCORE() follows the scorecard.",
    insert: "Insert in the selected cell",
    map: "Draw the strategy map",
    openMap: "Open the map",
    mapHint: "Show what leads to what.",
    plan: "Plan initiatives and check-ins",
    openPlan: "Open initiatives",
    planHint: "Name an owner, and say regularly how it goes.",
    invite: "Invite your colleagues",
    inviteHint:
      "Share the workbook as usual: the scorecard is in it. Colleagues without the add-in see the numbers too.",
    overview: "To the overview",
  },
};

export type GuideWords = typeof en;

import { formatNumber, plural } from "../../numbers";

interface Named {
  readonly name: string;
}

interface Counted {
  readonly count: number;
}

interface Placed {
  readonly address: string;
}

const number = (value: number): string => formatNumber(value, "en");
const kpis = (count: number): string => plural(count, "en", { one: "1 KPI", other: `${number(count)} KPIs` });

export const en = {
  heading: "Find the numbers",
  what: "We look through the sheets for cells that are labelled like your KPIs. Nothing is linked until you say so.",
  searching: "Looking through the sheets …",
  stop: "Stop",
  stopped: "The search has been stopped. Nothing is linked.",
  again: "Look again",
  foundOf: ({ count, all }: Counted & { readonly all: number }) =>
    `${number(count)} of ${kpis(all)} without values found in the workbook.`,
  foundHeading: "Found",
  close: "Similar name",
  closeHint: "The label is not quite the KPI's name. Look before you link.",
  values: {
    day: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} daily values`,
    week: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} weekly values`,
    month: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} monthly values`,
    quarter: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} quarterly values`,
    halfYear: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} half-yearly values`,
    year: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} yearly values`,
    dated: ({ address, count }: Placed & Counted) => `${address}: ${number(count)} values with dates`,
  },
  made: {
    last: ({ address, count }: Placed & Counted) => `${address}: the last of ${number(count)} values`,
    sum: ({ address, count }: Placed & Counted) => `${address}: the sum of ${number(count)} rows`,
    average: ({ address, count }: Placed & Counted) => `${address}: the average of ${number(count)} rows`,
    min: ({ address, count }: Placed & Counted) => `${address}: the lowest of ${number(count)} rows`,
    max: ({ address, count }: Placed & Counted) => `${address}: the highest of ${number(count)} rows`,
    nps: ({ address, count }: Placed & Counted) => `${address}: NPS of ${number(count)} answers from 0 to 10`,
    csat: ({ address, count }: Placed & Counted) => `${address}: share of 4 and 5 among ${number(count)} answers`,
  },
  ratioOfThousands: ({ address, per }: Placed & { readonly per: string }) =>
    `Sum of ${address} for each thousand of the sum of ${per}`,
  ratio: ({ address, per }: Placed & { readonly per: string }) => `Sum of ${address} divided by the sum of ${per}`,
  shows: ({ value }: { readonly value: string }) => `Will show ${value}`,
  showsIn: ({ value, period }: { readonly value: string; readonly period: string }) => `Will show ${value} (${period})`,
  against: ({ value }: { readonly value: string }) => `against the target ${value}`,
  score: ({ text }: { readonly text: string }) => `· score ${text}`,
  scoreNone: "· no score yet",
  labelled: ({ text, address }: Placed & { readonly text: string }) => `Labelled “${text}” in ${address}`,
  latest: "Latest",
  value: "Value",
  target: ({ address }: Placed) => `Target: ${address}`,
  baseline: ({ address }: Placed) => `Baseline: ${address}`,
  denominator: ({ address }: Placed) => `Divided by ${address}`,
  place: "Place",
  placeOf: ({ name }: Named) => `Place for ${name}`,
  look: "Look",
  lookAt: ({ name }: Named) => `Look at the cells for ${name}`,
  link: "Link",
  linkNamed: ({ name }: Named) => `Link ${name}`,
  linkTicked: ({ count }: Counted) => `Link ${kpis(count)}`,
  linkAny: "Link what is ticked",
  linkNone: "Tick at least one KPI.",
  tickAll: "Tick all",
  untickAll: "Untick all",
  linkedOne: ({ name, address }: Named & Placed) => `${name} is linked to ${address}.`,
  linkedMany: ({ count }: Counted) =>
    plural(count, "en", { one: "1 KPI was linked.", other: `${number(count)} KPIs were linked.` }),
  makeNumbers: "Make them numbers",
  madeNumbers: ({ count }: Counted) =>
    plural(count, "en", { one: "1 cell holds a number now.", other: `${number(count)} cells hold numbers now.` }),
  madeTexts: "The cells hold their texts again.",
  undo: "Undo",
  undone: "The links have been taken back.",
  linkedSoFar: ({ count, lacking }: Counted & { readonly lacking: number }) =>
    lacking === 0
      ? `${kpis(count)} linked. All have a target.`
      : `${kpis(count)} linked. ${kpis(lacking)} without a target.`,
  writeTargets: "Write targets",
  cautions: {
    textNumbers: ({ count }: Counted) =>
      plural(count, "en", {
        one: "1 cell holds a number as text, so it gives no score. Make it a number (Data, Text to Columns).",
        other: `${number(count)} cells hold numbers as text, so they give no score. Make them numbers (Data, Text to Columns).`,
      }),
    periodsAsWords: ({ text }: { readonly text: string }) =>
      `Periods written like “${text}” give no history: only the latest value is linked. Dates, or periods with their year such as Jan 2026, would give it.`,
    ratesWithoutParts: "These are finished rates, so over longer periods the latest one counts.",
    addedUp: "The values are added up over time.",
    allRows: ({ count }: Counted) =>
      `All ${number(count)} rows count together, because nothing beside them says when they are from.`,
    answers: ({ count }: Counted) => `Made of ${number(count)} answers, whenever they were given.`,
    tabsJoined: ({ count }: Counted) =>
      `${number(count)} tabs become one series, put together by formulas on the sheet “BSC Series”. Search again when the next tab is there.`,
    newestTab: "There is a tab for each period, and this is the newest one. Link again when the next one is there.",
    newestFirst: ({ text }: { readonly text: string }) =>
      `Periods are written like “${text}”, without a year, so only the newest one is linked. Link again when the next one is there.`,
    sumsAmongRows:
      "Some rows look like the sums of the others, so the numbers would count twice. Link the right cell yourself.",
    oneOfMany:
      "Several rows may stand for one period. Choose how the KPI adds its values up over time before you link it.",
    byDay:
      "The table has a value for each day, and nothing says how days become a longer period. So the KPI is measured by the day, and the newest day is shown. If it is to be measured over longer periods, choose first how the KPI adds its values up over time.",
    hundredfold: ({ actualNumber, targetNumber }: { readonly actualNumber: number; readonly targetNumber: number }) =>
      `${number(actualNumber)} against ${number(targetNumber)}: is that percent? Give both cells a percent format, or change one.`,
    thousandfold: ({ actualNumber, targetNumber }: { readonly actualNumber: number; readonly targetNumber: number }) =>
      `${number(actualNumber)} against ${number(targetNumber)}: does one of them count in thousands? Change one, so that both count alike.`,
    mayBeShare: ({ actualNumber, times }: Readonly<Record<"actualNumber" | "times", string>>) =>
      `The cell holds ${actualNumber}, and nothing says whether that is ${actualNumber}% or ${times}%. Give the cells a percent format if they are shares.`,
    zerosAtEnd: ({ count }: Counted) =>
      plural(count, "en", {
        one: "The newest value is 0, and none of the earlier ones is. If the period is not over yet, the cell must be blank.",
        other: `The ${number(count)} newest values are 0, and none of the earlier ones is. If the periods are not over yet, the cells must be blank.`,
      }),
    otherUnit: "The cells seem to have another unit than the KPI.",
    targetAsWords: ({ text }: { readonly text: string }) =>
      `The target “${text}” is no number, so it is not linked. Type it into the KPI afterwards.`,
    neighbourFits: ({ text, address, value }: Readonly<Record<"text" | "address" | "value", string>>) =>
      `${address} has “${text}” with ${value}, which fits better. Choose it among the other places if that is the one.`,
    otherScale: ({ value }: { readonly value: string }) =>
      `The cells count on another scale than the KPI's unit: the cell holds ${value}. Change the unit (to kr. or mio. kr., say), or choose another place.`,
    longerTarget: "The target is for another time than the values. Give the KPI a target for each period.",
    targetsUnmatched:
      "There are not as many targets as values, so nobody can see which one the newest value has. None is linked: choose the KPI's target afterwards.",
    negative: ({ value }: { readonly value: string }) =>
      `The cell holds ${value}, but this KPI is never negative. Turn the sign.`,
    severalPlaces: ({ count }: Counted) =>
      plural(count, "en", {
        one: "Another place is labelled the same. Choose the right one.",
        other: `${number(count)} other places are labelled the same. Choose the right one.`,
      }),
  },
  missingHeading: "Not found",
  missingHint:
    "Write the KPI's name above or beside its numbers, or give the KPI the name your sheets use as an alias. Then look again.",
  byHand: "Link by hand",
  byHandNamed: ({ name }: Named) => `Link by hand: ${name}`,
  skipped: ({ list, count }: Counted & { readonly list: string }) =>
    plural(count, "en", {
      one: `The sheet ${list} is too large to be looked through.`,
      other: `The sheets ${list} are too large to be looked through.`,
    }),
  noKpis: "The scorecard has no KPIs to find numbers for yet.",
  toLibrary: "Choose KPIs",
  allLinked: "Every KPI has its numbers. There is nothing to find.",
  nothingHeading: "No cells look like your KPIs",
  nothing:
    "The finder reads names above or beside numbers, in Danish and English: a row or column of months, or a list with actual and target.",
  noSheets: "The workbook has no visible sheets with content yet. Put your numbers on a sheet, then look again.",
  readOnly: "A newer version made this scorecard, so nothing can be linked here.",
};

export type FinderWords = typeof en;

import { formatNumber, formatPercent, plural } from "../../numbers";

interface Counted {
  readonly count: number;
}

interface Named {
  readonly name: string;
}

interface TooFewSince {
  readonly side: "before" | "after";
  readonly count: number;
  readonly needed: number;
}

interface Since {
  readonly name: string;
  /** Without a sign. */
  readonly by: string;
  readonly direction: "above" | "below";
  readonly low: string;
  readonly high: string;
  readonly confidence: string;
  readonly isSure: boolean;
  readonly bearing: "better" | "worse" | "neither";
}

interface SinceMeans {
  readonly before: number;
  readonly after: number;
  readonly meanBefore: string;
  readonly meanAfter: string;
}

interface OfPeriod {
  readonly period: string;
}

const number = (value: number): string => formatNumber(value, "en");

export const en = {
  tabs: "What to see",
  tabNames: { mine: "For me", all: "All initiatives", checkIns: "Check-ins" },

  whoHeading: "Who are you?",
  whoHint:
    "Excel does not tell the add-in. Write your name as it stands as owner; it is kept on this computer and signs your changes.",
  yourName: "Your name",
  nameMissing: "Write your name.",
  nameSaved: ({ name }: Named) => `Your changes are signed ${name}.`,
  you: ({ name }: Named) => `Due for ${name}`,
  changeName: "Another name",
  nothingDue: "Nothing is due for you. Well done.",
  nothingOwned: ({ name }: Named) =>
    `Nothing has ${name} as its owner. Owners are set where a KPI or an initiative is edited.`,
  dueHeading: ({ count }: Counted) =>
    plural(count, "en", { one: "1 thing is due", other: `${number(count)} things are due` }),
  missingValue: ({ period }: OfPeriod) => `No value for ${period}`,
  missingCheckIn: ({ period }: OfPeriod) => `No check-in for ${period}`,
  checkInOn: ({ name }: Named) => `New check-in: ${name}`,
  kpisHeading: "KPIs",
  initiativesHeading: "Initiatives",

  noInitiatives: "There are no initiatives yet.",
  noInitiativesHow:
    "An initiative is what you do to reach a strategic objective or to move a KPI. Begin where the scorecard is off track.",
  addInitiative: "Add initiative",
  addInitiativeTo: ({ name }: Named) => `Add initiative to ${name}`,
  openInitiative: ({ name }: Named) => `Open initiative ${name}`,
  openKpi: ({ name }: Named) => `Open ${name}`,
  withoutParent: "Belonging to nothing any more",
  withoutParentHint: "What these initiatives were for has been deleted. Open them and choose where they belong.",
  owner: "Owner",
  noOwner: "No owner",
  due: ({ date }: { readonly date: string }) => `Due ${date}`,
  noDue: "No due date",
  overdue: ({ days, date }: { readonly days: number; readonly date: string }) =>
    plural(days, "en", { one: `1 day overdue (${date})`, other: `${number(days)} days overdue (${date})` }),
  dueToday: "Due today",
  done: "Done",
  progress: ({ share }: { readonly share: number }) => `${formatPercent(share, "en")} done`,
  noProgress: "Progress not stated",
  effect: ({ text }: { readonly text: string }) => `Expected: ${text}`,

  noCheckIns: "Nobody has checked in yet.",
  noCheckInsHow:
    "A check-in says what you think of a KPI: how it stands, why, and how sure you are to reach the target.",
  checkInBy: ({ by, at }: { readonly by: string; readonly at: string }) => `${by} on ${at}`,
  somebody: "Somebody",
  about: ({ period }: OfPeriod) => `About ${period}`,
  valueSeen: ({ value }: { readonly value: string }) => `Value seen: ${value}`,
  goneKpi: "A KPI that is gone",
  confidences: {
    1: "Very unsure",
    2: "Unsure",
    3: "In doubt",
    4: "Sure",
    5: "Very sure",
  } satisfies Record<1 | 2 | 3 | 4 | 5, string>,
  confidenceOf: ({ level, text }: { readonly level: string; readonly text: string }) =>
    `Confidence ${level} of 5: ${text}`,
  showMore: ({ count }: Counted) => plural(count, "en", { one: "Show 1 more", other: `Show ${number(count)} more` }),
  readingCheckIns: "Reading check-ins …",

  newInitiative: "New initiative",
  editInitiative: "Edit initiative",
  goneInitiative: "The initiative has been deleted by somebody else. Saving creates it anew with what stands here.",
  belongsTo: "Belongs to",
  wholeScorecard: "The whole scorecard",
  kpiIn: ({ name, parent }: Named & { readonly parent: string }) => `${name} (KPI in ${parent})`,
  parentGone: "What it belonged to has been deleted. Choose where it belongs.",
  ownerHint: "Who answers for it",
  dueDate: "Due date",
  dueUnclear: "That is not a date. Choose a day, or leave it empty.",
  progressPercent: "Progress in %",
  progressHint: "0 to 100. Empty: not stated.",
  progressOutside: "Write a number from 0 to 100.",
  expectedEffect: "Expected effect",
  expectedEffectHint: "What it is to change, for example NPS up by 5 points",
  note: "Note",
  removed: ({ name }: Named) => `“${name}” was deleted.`,
  undo: "Undo",
  restored: ({ name }: Named) => `“${name}” is back.`,

  sinceHeading: "Before and after",
  began: "When it began",
  beganHint: "Only used here, and not kept.",
  beganAsWritten: "Suggested: the day the initiative was written down. Only used here, and not kept.",
  resultsFor: ({ name, unit }: { readonly name: string; readonly unit: string }) =>
    `Results for 1,000${unit === "" ? "" : ` ${unit}`} in ${name}`,
  measuredOn: "Measured on",
  whenItBegan: "Say when it began, to see how it has gone since.",
  percentagePoints: "percentage points",
  sinceAccumulates:
    "The values build upon each other (year to date, rolling or cumulative), so before and after cannot be compared.",
  noScatter: "The values do not vary, so nothing tells whether a difference is chance.",
  tooFewSince: ({ side, count, needed }: TooFewSince) =>
    `Too few data: ${number(count)} of the ${number(needed)} whole periods ${side} that are needed.`,
  since: ({ name, by, direction, low, high, confidence, isSure, bearing }: Since) => {
    const where = `${name} lies ${by} ${direction} where it was going before, on average (${confidence}: ${low} to ${high})`;
    if (!isSure) return `No sure difference. ${where}, which may be chance.`;
    return `${where}.${bearing === "neither" ? "" : bearing === "better" ? " That is better." : " That is worse."}`;
  },
  sinceMeans: ({ before, after, meanBefore, meanAfter }: SinceMeans) =>
    `${number(before)} periods before, with a mean of ${meanBefore}; ${number(after)} after, with a mean of ${meanAfter}. The period it began in is not counted.`,
  sinceAssumes: ({ isWithoutSeason }: { readonly isWithoutSeason: boolean }) =>
    `Assumes that the values before followed a straight line${isWithoutSeason ? "; what is usual at each time of the year is taken out" : ", without a season: it is taken out only where two whole years before show it"}. Why a KPI has changed its numbers cannot tell: something else may have happened at the same time.`,

  newCheckIn: "New check-in",
  forKpi: ({ name }: Named) => `About ${name}`,
  period: "Period",
  periodNow: ({ period }: OfPeriod) => `${period} (now)`,
  seen: "Value you see",
  seenHint: "Filled in from the workbook. The check-in does not change it.",
  seenText: ({ text }: { readonly text: string }) => `The workbook says ${text}, which is not a number.`,
  confidence: "How sure are you to reach the target?",
  confidenceNone: "Not stated",
  nothingSaid: "Write a value or a note, or say how sure you are.",
  checkedIn: ({ name }: Named) => `Your check-in on ${name} was saved.`,
  kpiGone: "The KPI has been deleted, perhaps by a colleague. What you have written stays here until you leave.",
};

export type PlanWords = typeof en;

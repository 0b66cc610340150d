import type { FlowProblem, FunnelStep, Sureness } from "../../../insight";
import { formatNumber, formatPercent, formatReadable, plural } from "../../numbers";

type Sign = "yes" | "no" | "unknown";
interface Cells {
  readonly count: number;
  readonly address: string;
}

const number = (value: number): string => formatNumber(value, "en");
const readable = (value: number): string => formatReadable(value, "en");
const percent = (share: number): string => formatPercent(share, "en");
const tenths = (value: number): string => readable(Math.round(value * 10) / 10);
const days = (count: number): string =>
  plural(Math.round(count * 10) / 10, "en", { one: "1 day", other: `${tenths(count)} days` });
const signed = (value: number): string => `${value > 0 ? "+" : ""}${tenths(value)}`;
const rows = (count: number): string => plural(count, "en", { one: "1 row is", other: `${number(count)} rows are` });
const cells = (count: number): string => plural(count, "en", { one: "1 cell is", other: `${number(count)} cells are` });

export const en = {
  teach: "Where work waits, and how long it takes from start to end.",

  needsHeading: "Which table shows how the work goes?",
  needs:
    "One row a task, with the dates on which each stage began and ended. One date a stage, days a stage, how many are in each stage week by week, or the steps of a funnel can be used too.",
  needsHint: "Keep the tasks in it that are not finished: without them no queue can be seen.",
  nothingFound: "No table with stages was found. Select a cell in the table, and choose it yourself.",
  reading: "Reading the workflow …",
  source: ({ name }: { readonly name: string }) => `From the sheet “${name}”.`,
  asOf: ({ date }: { readonly date: string }) => `As of ${date}, the latest day in the table.`,
  asOfToday: ({ date }: { readonly date: string }) => `As of today, ${date}: later days stand in the table.`,
  unclear:
    "Neither dates nor numbers stand in most of the cells between the first and the last column. Choose the columns again under “Another table”.",
  noItems: "No task in the table has a date that can be used.",

  bottleneckHeading: "Bottleneck",
  verdict: {
    sure: ({ name }) => `${name} is the bottleneck.`,
    possible: ({ name }) => `${name} may be the bottleneck.`,
    none: () => "No bottleneck: waiting is spread, or short.",
    "one-place": () => "No bottleneck can be named: tasks can wait in one place at most, so no stage can be compared.",
    "too-few": ({ count, needed }) =>
      `Too few data: ${plural(count, "en", { one: "1 task is", other: `${number(count)} tasks are` })} finished, and ${number(needed)} are needed before a stage is named.`,
  } satisfies Readonly<
    Record<Sureness, (given: { readonly name: string; readonly count: number; readonly needed: number }) => string>
  >,
  sureness: {
    sure: "Quite sure: most waiting is there in each third of the tasks, and at least one more sign says the same.",
    possible: "Not sure: most waiting has been there, but it may be chance.",
  },
  moreDates: "Give every stage dates of its own, so that stages can be compared.",
  hangsOnFew: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `No bottleneck can be named: whether it is ${name} depends on ${plural(count, "en", { one: "1 task", other: `${number(count)} tasks` })}.`,
  few: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `Without the ${plural(count, "en", { one: "task", other: `${number(count)} tasks` })} that waited longest, the waiting before ${name} is not enough to name the stage. Look at ${count === 1 ? "it" : "them"} first:`,
  waited: ({ name, days: given }: { readonly name: string; readonly days: number }) => `${name}: ${days(given)}`,
  signs: "What speaks for it",
  waitsMost: ({ share }: { readonly share: number }) =>
    `Most waiting: ${percent(share)} of all of it is before this stage.`,
  isLasting: {
    yes: "Most waiting is there in the first, the middle and the last third of the tasks.",
    no: "Most waiting is not there in each third of the tasks: it may be one long queue.",
  } satisfies Readonly<Record<Exclude<Sign, "unknown">, string>>,
  queueGrows: {
    yes: "The queue before it grows beyond what chance explains.",
    no: "The queue before it does not grow beyond what chance explains.",
    unknown: "Whether the queue before it grows cannot be said with less than four whole weeks.",
  } satisfies Readonly<Record<Sign, string>>,
  oldItems: {
    yes: "More than expected has been there longer than 85 of 100 that are through.",
    no: "No more than expected has been there longer than 85 of 100 that are through.",
    unknown: "Whether something there is late cannot be said before at least five are through.",
  } satisfies Readonly<Record<Sign, string>>,
  slowest: {
    yes: "A task takes more work there than in any other stage, also shared among those worked on at a time.",
    no: "A task does not certainly take more work there than in other stages.",
    unknown: "Whether work takes longest there the table cannot say.",
  } satisfies Readonly<Record<Sign, string>>,
  gainHeading: "What a faster stage would give",
  halfWaiting: ({
    name,
    before,
    after,
    count,
  }: {
    readonly name: string;
    readonly before: number;
    readonly after: number;
    readonly count: number;
  }) =>
    `With half of the waiting before ${name}, the ${plural(count, "en", { one: "1 finished task", other: `${number(count)} finished tasks` })} would have taken ${days(after)} on average instead of ${days(before)}, all else equal.`,
  queueFilling: ({ weeks, came, left }: { readonly weeks: number; readonly came: number; readonly left: number }) =>
    `In the last ${plural(weeks, "en", { one: "week", other: `${number(weeks)} weeks` })} ${tenths(came)} came to it a week, and ${tenths(left)} went on. The queue grows until at least ${tenths(came)} go on a week.`,
  queueEven: ({ weeks, came, left }: { readonly weeks: number; readonly came: number; readonly left: number }) =>
    `In the last ${plural(weeks, "en", { one: "week", other: `${number(weeks)} weeks` })} ${tenths(came)} came to it a week, and ${tenths(left)} went on.`,
  onlyThere: "Making another stage faster will hardly finish more a week as long as the queue is there.",
  makeInitiative: "Make it an initiative",
  kpisHeading: "KPIs on which it is to be seen",
  noKpis: "No KPI of the scorecard shows how work gets through: lead time, on time, rework.",
  withScorecard: "Then you can make initiatives of what is found, and follow it on KPIs.",
  toLibrary: "Find KPIs in the library",
  initiativeName: ({ name }: { readonly name: string }) => `Shorten the wait for ${name}`,

  stagesHeading: "The stages",
  stagesCaption: "Upper bar: work. Lower bar: waiting before the stage.",
  stagesCaptionStamps: "The bar is the time before each stage.",
  stage: "Stage",
  there: "There now",
  oldest: "Oldest",
  stageDays: ({ work, waiting, share }: { readonly work: number; readonly waiting: number; readonly share: number }) =>
    `Work ${days(work)} · waiting ${days(waiting)} (${percent(share)} of all waiting)`,
  stageWaiting: ({ waiting, share }: { readonly waiting: number; readonly share: number }) =>
    `${days(waiting)} (${percent(share)} of all waiting)`,
  count: ({ count }: { readonly count: number }) => number(count),
  days: ({ days: given }: { readonly days: number }) => days(given),

  underWayHeading: "Under way",
  nothingUnderWay: "Nothing is under way.",
  unnamed: ({ count }: { readonly count: number }) => `Task ${number(count)}`,
  waitsFor: ({ name, other, days: given }: { readonly name: string; readonly other: string; readonly days: number }) =>
    `${name} has waited for ${other} for ${days(given)}.`,
  isIn: ({ name, other, days: given }: { readonly name: string; readonly other: string; readonly days: number }) =>
    `${name} has been in ${other} for ${days(given)}.`,
  late: "Longer than 85 of 100.",
  showMore: ({ count }: { readonly count: number }) => `Show ${number(count)} more`,

  figuresHeading: "In figures",
  finishedCount: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "From 1 finished task.", other: `From ${number(count)} finished tasks.` }),
  figures: {
    items: ({ count }: { readonly count: number }) =>
      plural(count, "en", { one: "1 task", other: `${number(count)} tasks` }),
    perWeek: ({ median, least, most }: { readonly median: number; readonly least: number; readonly most: number }) =>
      `${tenths(median)} a week (${number(least)} to ${number(most)})`,
    days: ({ days: given }: { readonly days: number }) => days(given),
    share: ({ share }: { readonly share: number }) => percent(share),
    growthValue: ({ more }: { readonly more: number }) => `${signed(more)} a week`,
    growthSteady: "No growth beyond what chance explains.",
    inProgress: { name: "Work in progress", note: "Begun and not finished." },
    throughput: {
      name: "Throughput",
      note: ({ weeks }: { readonly weeks: number }): string =>
        weeks === 1 ? "In the last whole week." : `The middle one of the last ${number(weeks)} whole weeks.`,
    },
    medianLead: { name: "Lead time, the middle one", note: "From the first day to the last, both counted." },
    leadOfStamps: "From the first date to the last.",
    lateLead: { name: "85 of 100 take at most", note: "A time that a task really took." },
    efficiency: { name: "Share of the time that is work", note: "The rest is waiting." },
    rework: { name: "Back in a stage again", note: "Share of all tasks." },
    growth: { name: "What piles up", note: "Work in progress grows beyond what chance explains." },
    little: {
      name: "Lead time by Little's law",
      note: ({ days: given }: { readonly days: number }) =>
        `Work in progress divided by throughput, as a check: finished tasks took ${days(given)} on average.`,
    },
    littleRoughly: "Only roughly: what comes in and what is finished are not the same.",
  },

  weeksHeading: "Under way week by week",
  weeksSummary: ({
    weeks,
    before,
    after,
  }: {
    readonly weeks: number;
    readonly before: number;
    readonly after: number;
  }) =>
    `From ${number(before)} to ${number(after)} in ${plural(weeks, "en", { one: "1 week", other: `${number(weeks)} weeks` })}.`,
  week: "End of week",
  weeksAgo: ({ weeks }: { readonly weeks: number }) =>
    weeks === 0 ? "Latest" : plural(weeks, "en", { one: "1 week before", other: `${number(weeks)} weeks before` }),
  showTable: "Show as a table",
  hideTable: "Hide the table",

  lossHeading: "Largest loss",
  fewSteps: "A funnel takes at least two steps with a count.",
  noRates: "No step has anyone who could go on.",
  steepest: ({
    name,
    rate,
    low,
    high,
  }: {
    readonly name: string;
    readonly rate: number;
    readonly low: number;
    readonly high: number;
  }) => `Fewest go on to ${name}: ${percent(rate)} (${percent(low)} to ${percent(high)}).`,
  onePoint: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `One point more at ${name} would give ${tenths(count)} more at the end, all else equal.`,
  noNorm: "Whether that is little only a period before, or a rate to reach, can say: put it in the next column.",
  dearest: ({
    name,
    other,
    rate,
    low,
    high,
    wanted,
    missing,
  }: {
    readonly name: string;
    readonly other: string;
    readonly rate: number;
    readonly low: number;
    readonly high: number;
    readonly wanted: number;
    /** At the end; `undefined` where a later step has no rate. */
    readonly missing: number | undefined;
  }) =>
    `${name} ${missing === undefined ? "lies lower" : "costs most"}: ${percent(rate)} (${percent(low)} to ${percent(high)}) go on, against ${percent(wanted)} in “${other}”. ${
      missing === undefined
        ? "What that costs at the end cannot be said, because a later step has no rate."
        : `That is ${tenths(missing)} at the end.`
    }`,
  nothingBelow: ({ other }: { readonly other: string }) => `No step is certainly below “${other}”.`,
  funnelInitiative: ({ name }: { readonly name: string }) => `Get more on to ${name}`,
  stepsHeading: "The steps",
  stepsCaption: "Shares of those in the step before, with 95% intervals.",
  stepsAgainst:
    "Lower and higher are only said where that holds for all steps together: by chance in at most 5 of 100 funnels.",
  step: "Step",
  number: "Number",
  goOn: "Go on",
  share: ({ share }: { readonly share: number }) => percent(share),
  rateBetween: ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${percent(low)} to ${percent(high)}`,
  against: {
    below: ({ other, share }) => `lower than ${percent(share)} in “${other}”`,
    above: ({ other, share }) => `higher than ${percent(share)} in “${other}”`,
    level: ({ other, share }) => `no certain difference from ${percent(share)} in “${other}”`,
  } satisfies Readonly<
    Record<NonNullable<FunnelStep["against"]>, (given: { readonly other: string; readonly share: number }) => string>
  >,
  mixed: "More than in the step before: not the same people.",
  nobodyCame: "Nobody came this far.",

  fewPeriods: ({ count, needed }: { readonly count: number; readonly needed: number }) =>
    `Too few periods: ${number(count)} with a number for every stage, and ${number(needed)} are needed.`,
  pilesUp: ({ list }: { readonly list: string }) => `Work piles up in ${list}.`,
  nothingGrows: "It is not certain that work piles up in any stage.",
  grows: "Grows beyond what chance explains.",
  perPeriod: "A period",
  countsCaption: ({ count }: { readonly count: number }) => `Over ${number(count)} periods.`,
  change: ({ more }: { readonly more: number }) => signed(more),

  mostDaysHeading: "Most time",
  mostDays: ({ name, share, count }: { readonly name: string; readonly share: number; readonly count: number }) =>
    `${name} takes most: ${percent(share)} of all days (${plural(count, "en", { one: "1 time", other: `${number(count)} times` })}).`,
  fewDurations: ({ count, needed }: { readonly count: number; readonly needed: number }) =>
    `Too few data to name a stage: ${number(count)} in the one that takes most, and ${number(needed)} are needed.`,
  noDays: "No stage has any days.",
  durationsCaption: "Days in each stage.",
  middle: "The middle one",
  lateDays: "85 of 100",
  durationShare: ({ share, count }: { readonly share: number; readonly count: number }) =>
    `${percent(share)} of all days · ${plural(count, "en", { one: "1 time", other: `${number(count)} times` })}`,

  limitsHeading: "What the numbers cannot say",
  limits: [
    "Why it waits there: too few people, a long round, or work that comes in lumps.",
    "How busy anyone is: for that the number of people is needed.",
    "When the work that is under way will be finished.",
  ],
  limitOfStamps: "What is work and what is waiting: with one date a stage all of the time counts as waiting.",
  funnelLimits: ["Why people stop, and how long they take.", "Whether another step would lose those who are kept."],
  countsLimits: [
    "How long anything takes, and what is oldest: for that the dates of each task are needed.",
    "Whether a stage is slow, or more just comes to it.",
  ],
  durationLimits: [
    "What is work and what is waiting: days in a stage hold both.",
    "What is under way now, and whether a queue grows.",
  ],

  remarks: "Left out",
  wrong: {
    "not-a-date": ({ count, address }) =>
      `${rows(count)} left out, because a stage has no date (the first at ${address}).`,
    "dates-backwards": ({ count, address }) =>
      `${rows(count)} left out, because the dates go backwards (the first at ${address}).`,
    "start-missing": ({ count, address }) =>
      `${rows(count)} left out, because a stage has ended without a start (the first at ${address}).`,
    "end-missing": ({ count, address }) =>
      `${rows(count)} left out, because the next stage has begun before the end of this one (the first at ${address}).`,
    "after-today": ({ count, address }) =>
      `${rows(count)} left out, because a date has not come yet (the first at ${address}).`,
  } satisfies Readonly<Record<FlowProblem["kind"], (given: Cells) => string>>,
  leftOut: {
    text: ({ count, address }) => `${cells(count)} left out: text instead of a number (the first is ${address}).`,
    error: ({ count, address }) => `${cells(count)} left out: an error (the first is ${address}).`,
    negative: ({ count, address }) => `${cells(count)} left out: below 0 (the first is ${address}).`,
  } satisfies Readonly<Record<"text" | "error" | "negative", (given: Cells) => string>>,
  totals: ({ list, count }: { readonly list: string; readonly count: number }) =>
    plural(count, "en", {
      one: `The column ${list} is left out: it is no stage, but says how the others come together.`,
      other: `The columns ${list} are left out: they are no stages, but say how the others come together.`,
    }),
  againstUnread: ({ other }: { readonly other: string }) =>
    `The column “${other}” is not used: it needs a number for every step, or rates between 0 and 1.`,
  repeated: ({ count }: { readonly count: number }) =>
    `${rows(count)} left out, because the period stands in a row above.`,
  undated: ({ count }: { readonly count: number }) =>
    `${rows(count)} left out, because the period cannot be read. Write the year too, such as 2026-W31.`,
  beyond: ({ count }: { readonly count: number }) => `${rows(count)} left out below blank rows.`,
  gone: ({ list }: { readonly list: string }) => `No longer beside the table: ${list}.`,
};

export type FlowViewWords = typeof en;

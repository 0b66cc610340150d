import { formatMoney } from "../../money";
import { formatNumber, formatPercent, formatReadable, plural } from "../../numbers";

interface Amount {
  readonly amount: number;
  readonly unit: string;
}
interface Range extends Amount {
  readonly low: number;
  readonly high: number;
}
interface Unread {
  /** What the column means. */
  readonly name: string;
  readonly count: number;
  readonly address: string;
}

const number = (value: number): string => formatNumber(value, "en");
const readable = (value: number): string => formatReadable(value, "en");
const money = (value: number, currency: string): string => formatMoney(value, currency, "en");
/** To two decimals: a return of 0.4 is no 0.401. */
const times = (value: number): string => readable(Math.round(value * 100) / 100);
const chanceOf = (chance: number): string => readable(Number(chance.toPrecision(2)));
const campaigns = (count: number): string =>
  plural(count, "en", { one: "1 campaign", other: `${number(count)} campaigns` });
const rows = (count: number): string => plural(count, "en", { one: "1 row is", other: `${number(count)} rows are` });

export const en = {
  teach: "Which campaigns bring fewer results for their money than the rest, and how sure that is.",

  needsHeading: "Which table holds your campaigns?",
  needs:
    "One row a campaign, or a campaign and period: its name, what was spent, and what came of it, such as purchases, leads or clicks. Revenue, channel, date and currency let it say more.",
  needsExport: "An export from Meta, Google Ads, Microsoft or LinkedIn can be used as it is.",
  nothingFound:
    "No table with a campaign, its spend and its results was found. Select a cell in the table, and choose it yourself.",

  reading: "Reading the campaigns …",
  source: ({ name, text }: { readonly name: string; readonly text: string }) =>
    `From the sheet “${name}”. Results: the column “${text}”.`,
  compareBy: "Compare by",
  period: "Period",
  wholeTable: "Whole table",
  currency: "Currency",
  noCurrency: "Not stated",

  margin: "Contribution margin",
  marginHint: "Of the revenue. Then you see which returns lie below break-even.",
  marginOutside: "Write a number above 0 and at most 100.",
  delay: "Results arrive within",
  delayHint: "So many days after the click a result may still come. Until then the month is not over.",
  days: "days",
  delayOutside: "Write a whole number from 0 to 90.",

  kpisHeading: "KPIs from the sheet of the table",
  kpisOfTable:
    "Ad spend, cost per result and other KPIs without numbers can be linked to numbers on the sheet of the table. In an Excel table new rows come along; otherwise “Health” tells of them.",
  findKpis: "Find KPIs on the sheet",
  searchingKpis: "Looking …",
  noKpisOfTable: "None of the scorecard's KPIs without numbers can be linked to the sheet for sure.",
  kpisFound: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "1 KPI can be linked.", other: `${number(count)} KPIs can be linked.` }),
  linkKpi: "Link",
  kpiLinked: ({ name, address }: Readonly<Record<"name" | "address", string>>) => `${name} is linked to ${address}.`,
  kpiUnlinked: ({ name }: { readonly name: string }) => `${name} is linked no longer.`,
  withScorecard: "Then you can plan initiatives for the campaigns and link KPIs to the table.",
  toFinder: "See all places",
  undo: "Undo",

  overspendHeading: "Overspend",
  money: ({ amount, unit }: Amount) => money(amount, unit),
  between: ({ low, high, unit }: Omit<Range, "amount">) => `${readable(low)} to ${money(high, unit)}`,
  overspendMeans: ({ count }: { readonly count: number }) =>
    plural(count, "en", {
      one: "That is what 1 inefficient campaign spent beyond what its results cost on average. It is a comparison, and no saving.",
      other: `That is what ${number(count)} inefficient campaigns spent beyond what their results cost on average. It is a comparison, and no saving.`,
    }),
  noneInefficient: "No campaign is clearly less efficient than the rest.",
  tooFew: ({ results, needed, least }: { readonly results: number; readonly needed: number; readonly least: number }) =>
    `Too few data to compare: ${readable(results)} results in all. It takes ${number(needed)}, and at least ${campaigns(least)}.`,
  whole: ({ spend, results, unit }: { readonly spend: number; readonly results: number; readonly unit: string }) =>
    `${money(spend, unit)} on ${readable(results)} results`,
  perResult: ({ amount, unit }: Amount) => `${money(amount, unit)} a result`,
  noResults: "no results",
  nothing: "There is no campaign with spend here.",

  pareto: ({ count, all, share }: { readonly count: number; readonly all: number; readonly share: number }) =>
    `${number(count)} of ${campaigns(all)} make up ${formatPercent(share, "en")} of the spend.`,
  paretoHeading: "Where the money goes",
  paretoPoint: ({
    count,
    name,
    amount,
    unit,
    share,
  }: Amount & { readonly count: number; readonly name: string; readonly share: number }) =>
    `${number(count)}. ${name}: ${money(amount, unit)}, together ${formatPercent(share, "en")}.`,
  paretoKeys: "The arrow keys go from campaign to campaign.",
  showTable: "Show as a table",
  hideTable: "Hide the table",
  paretoCaption: "Spend, the largest first",
  together: "Together",
  rest: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "1 more", other: `${number(count)} more` }),

  listHeading: "Verdicts",
  listOrder: "Those with the surest overspend come first.",
  facts: ({ spend, results, unit }: { readonly spend: number; readonly results: number; readonly unit: string }) =>
    `${money(spend, unit)} · ${readable(results)} results`,
  overspendOf: ({ amount, low, high, unit }: Range) =>
    `Overspend ${money(amount, unit)} (${readable(low)} to ${readable(high)})`,
  returned: ({ amount, low, high }: Omit<Range, "unit">) => `ROAS ${times(amount)} (${times(low)} to ${times(high)})`,
  atLeast: ({ count }: { readonly count: number }) =>
    `With ${number(count)} results or more for the same spend, the verdict would be another.`,
  atMost: ({ count }: { readonly count: number }) =>
    `With ${number(count)} results or fewer for the same spend, it would not be better than the rest.`,
  changed: ({
    other,
    period,
    before,
    after,
    unit,
  }: {
    readonly other: string;
    readonly period: string;
    readonly before: number;
    readonly after: number;
    readonly unit: string;
  }) => `From ${money(before, unit)} a result in ${other} to ${money(after, unit)} in ${period}.`,
  notOver: ({ period, text }: { readonly period: string; readonly text: string }) =>
    `The period is not over: results can be trusted up to ${text}, so ${period} is not compared with the month before.`,
  byChance: ({ chance }: { readonly chance: number }) =>
    `It may be chance (corrected p\u00a0=\u00a0${chanceOf(chance)}).`,
  notByChance: ({
    chance,
    compared,
    isAssumed,
  }: {
    readonly chance: number;
    readonly compared: number;
    readonly isAssumed: boolean;
  }) =>
    `That is more than chance usually makes${compared > 1 ? `, also when ${number(compared)} are compared` : ""}${isAssumed ? ", even if they vary by 40% from month to month" : ""} (corrected p\u00a0${chance < 0.0001 ? "<\u00a00.0001" : `=\u00a0${chanceOf(chance)}`}).`,
  more: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "Show 1 more", other: `Show ${number(count)} more` }),
  fewer: "Show fewer",
  unnamed: "(no name)",

  initiative: "Make an initiative",
  initiativeOf: ({ name }: { readonly name: string }) => `Make an initiative for ${name}`,
  initiativeName: ({ name }: { readonly name: string }) => `Look into the campaign ${name}`,

  limitsHeading: "What the numbers cannot say",
  limits: [
    "What would be saved, or what the next krone brings: an average says nothing of that.",
    "Why a campaign differs. Others may harvest what it sows.",
    "How many sales there were: ad platforms may each count the same one.",
    "What has not come yet: results of the last days still arrive.",
  ],

  text: ({ name, count, address }: Unread) =>
    `${rows(count)} left out, because ${name.toLowerCase()} is text (first ${address}).`,
  error: ({ name, count, address }: Unread) =>
    `${rows(count)} left out, because ${name.toLowerCase()} is an error (first ${address}).`,
  negative: ({ name, count, address }: Unread) =>
    `${rows(count)} left out, because ${name.toLowerCase()} is below 0 (first ${address}).`,
  otherKind: ({ count, address }: Omit<Unread, "name">) =>
    `${rows(count)} left out, because the result is of another kind (first ${address}).`,
  tabs: ({ list }: { readonly list: string }) => `Read from a sheet for each month: ${list}.`,
  withoutResults: ({ count }: { readonly count: number }) => `${rows(count)} without results: blanks count as 0.`,
  withoutValue: ({ count }: { readonly count: number }) =>
    `${rows(count)} without a value, but with results: their campaigns have no ROAS.`,
  late: ({ count, text }: { readonly count: number; readonly text: string }) =>
    `${rows(count)} later than ${text} and left out: their results may still come.`,
  fewCampaigns: ({ needed }: { readonly needed: number }) =>
    `Of fewer than ${number(needed)} campaigns it cannot be seen how much they vary by themselves. If they vary three to four times as much as chance, one in five to one in three tables has a false "inefficient", and intervals are too narrow.`,
  repeated: ({ count }: { readonly count: number }) => `${rows(count)} the same as an earlier one, and counted once.`,
  beyond: ({ count }: { readonly count: number }) => `${rows(count)} left out below blank rows.`,
  gone: ({ list }: { readonly list: string }) => `No longer beside the table: ${list}.`,
  currencies: ({ list }: { readonly list: string }) => `Several currencies are never added up: ${list}.`,
};

export type CampaignsWords = typeof en;

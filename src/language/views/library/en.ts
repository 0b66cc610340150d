import { formatNumber, plural } from "../../numbers";

interface Named {
  readonly name: string;
}

interface Counted {
  readonly count: number;
}

const number = (value: number): string => formatNumber(value, "en");
const kpis = (count: number): string => plural(count, "en", { one: "1 KPI", other: `${number(count)} KPIs` });

export const en = {
  heading: "KPI library",
  headingFor: ({ name }: Named) => `KPIs for ${name}`,
  what: "Well-known marketing KPIs with formula and pitfalls. Tick those you want.",
  search: "Search",
  searchHint: "Name, abbreviation or formula, e.g. CTR",
  perspective: "Perspective",
  perspectives: {
    financial: "Financial",
    customer: "Customer",
    process: "Internal processes",
    learning: "Learning and growth",
  },
  indicator: "Indicator",
  indicators: { leading: "Leading", lagging: "Lagging" },
  all: "All",
  found: ({ count }: Counted) => plural(count, "en", { one: "1 KPI found", other: `${number(count)} KPIs found` }),
  foundNone: "No KPI matches. Try a shorter word, or choose All.",
  clear: "Show all",
  added: "already in the scorecard",
  about: ({ name }: Named) => `About ${name}`,
  formula: "Formula",
  better: "Best",
  directions: { higher: "Higher is better", lower: "Lower is better", target: "On target is best" },
  unit: "Unit",
  units: {
    percent: "%",
    currency: "amount of money",
    times: "times",
    points: "points",
    count: "number",
    hours: "hours",
    days: "days",
    seconds: "seconds",
    months: "months",
    stars: "stars",
  },
  frequency: "How often",
  frequencies: {
    day: "Daily",
    week: "Weekly",
    month: "Monthly",
    quarter: "Quarterly",
    halfYear: "Half-yearly",
    year: "Yearly",
  },
  aliases: "Also called",
  pitfall: "Pitfall",
  goesTo: ({ name }: Named) => `${name} measures`,
  directlyIn: ({ name }: Named) => `${name} (directly)`,
  newPerspective: ({ name }: Named) => `${name} (new perspective)`,
  chosen: ({ list }: { readonly list: string }) => `Chosen: ${list}`,
  addAny: "Add what is chosen",
  add: ({ count }: Counted) => `Add ${kpis(count)}`,
  addNone: "Tick at least one KPI.",
  wereAdded: ({ count }: Counted) =>
    plural(count, "en", { one: "1 KPI was added.", other: `${number(count)} KPIs were added.` }),
};

export type LibraryWords = typeof en;

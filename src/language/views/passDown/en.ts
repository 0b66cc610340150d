import type { PassedPart } from "../../../scorecard";
import { formatNumber, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");

interface Named {
  readonly name: string;
}

export interface Differing {
  readonly here: string;
  readonly above: string;
}

/** How targets are handed down. */
export type TargetWay = "none" | "equal" | "shares" | "lastYear";

export const en = {
  open: "Hand KPIs down",
  heading: ({ name }: Named): string => `KPIs from ${name}`,
  intro: "Choose who gets them, and tick what they take over. What is not ticked stays as it is there.",
  to: "To",
  targets: "Targets",
  ways: {
    none: "Not handed down",
    equal: "Split in equal parts",
    shares: "Split by shares",
    lastYear: "Split by last year",
  } satisfies Readonly<Record<TargetWay, string>>,
  copied: "Rates are the same for all and never split.",
  share: ({ name }: Named): string => `Share of ${name}`,
  shareUnclear: "A share is a number of 0 or more.",
  whole: "Split into whole numbers",
  counts: "Split what does not add up over time too, such as employees",
  lastYearUnknown: ({ name, teams }: Named & { readonly teams: string }): string =>
    `${name}: last year is not known for ${teams}, so its target is not split.`,
  notSplit: ({ name }: Named): string => `${name}: its target cannot be split by these shares.`,
  isNew: "New here",
  newWith: ({ target }: { readonly target: string }): string => `New here, target ${target}`,
  partOf: ({ name, part }: Named & { readonly part: string }): string => `${name}: ${part}`,
  differs: ({ here, above }: Differing): string => `Here ${here}, from above ${above}`,
  bound: ({ here, above }: Differing): string => `Here ${here} from cells, from above ${above}`,
  otherwise: "Set otherwise here",
  parts: {
    unit: "unit",
    kind: "calculation",
    aggregation: "periods",
    thresholds: "thresholds",
    weight: "weight",
    target: "target",
  } satisfies Readonly<Record<PassedPart | "target", string>>,
  empty: "none",
  alike: ({ count }: { readonly count: number }): string =>
    plural(count, "en", { one: "1 KPI is the same here.", other: `${number(count)} KPIs are the same here.` }),
  lacks: ({ names }: { readonly names: string }): string => `Not here: ${names}`,
  only: ({ names }: { readonly names: string }): string => `Only here: ${names}`,
  noKpis: ({ name }: Named): string => `${name} has no KPIs to hand down.`,
  none: "Tick what is to be handed down.",
  pass: "Hand down",
  passed: ({ count }: { readonly count: number }): string =>
    plural(count, "en", { one: "1 KPI has been handed down.", other: `${number(count)} KPIs have been handed down.` }),
  undo: "Undo",
  takenBack: "Nothing has been handed down any more.",
};

export type PassDownWords = typeof en;

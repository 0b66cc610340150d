import type { Aggregation, Field, Frequency, KpiId } from "../../scorecard";
import type { Binding } from "../binding";
import type { SeriesReferences } from "../seriesNames";
import type { TabValue } from "../tabSeries";
import type { CellValue } from "../cells";
import type { PlaceOutcome } from "./outcome";

/** What keeps a proposal from being as good as it looks; a person reads it before accepting. */
export type Caution =
  /** So many of the cells hold numbers as text: Excel cannot count with them until they are made into numbers. */
  | { readonly kind: "text-numbers"; readonly count: number }
  /** The periods are words that a series cannot be read by, so the last value is bound and the past is left out. */
  | { readonly kind: "periods-as-words"; readonly text: string }
  /** Something stands where the target should, and is no number, such as `80-90 %`. */
  | { readonly kind: "target-as-words"; readonly text: string }
  /** The KPI is a ratio of sums, and only the finished rates were found: over longer periods the last one will count. */
  | { readonly kind: "rates-without-parts" }
  /** The values of several rows or periods are added, because the library knows the KPI as a sum. */
  | { readonly kind: "added-up" }
  /** So many rows are counted together, and nothing beside them says when they are from. */
  | { readonly kind: "all-rows"; readonly count: number }
  /** Some of the rows look like the sums of the others, so that each value would count twice. */
  | { readonly kind: "sums-among-rows" }
  /** The value is made of so many answers to a survey, of whatever period. */
  | { readonly kind: "answers"; readonly count: number }
  /** There is a tab for each of so many periods; they become one series, and the tab of the next period is to be linked then. */
  | { readonly kind: "tabs-joined"; readonly count: number }
  /** There is a tab for each period, of which this is the newest one: next period's is to be linked then. */
  | { readonly kind: "newest-tab" }
  /** The periods are words, and the newest one is not the last of them all: the next one is to be linked when it is there. */
  | { readonly kind: "newest-first"; readonly text: string }
  /** Several rows may stand for one period, and nobody knows how they become one value. */
  | { readonly kind: "one-of-many" }
  /** Each day has a value, the KPI is one of longer periods, and nobody knows how days become one: the newest day is shown. */
  | { readonly kind: "by-day" }
  /** Actual value and target are about a hundred times apart: one may be a share and the other a percentage. */
  | { readonly kind: "hundredfold"; readonly actual: number; readonly target: number }
  /** The actual value is a thousand or a million times better than its target: one may count in thousands. */
  | { readonly kind: "thousandfold"; readonly actual: number; readonly target: number }
  /** Nothing says whether such a value of a KPI in percent is a percentage or a share of 1. */
  | { readonly kind: "may-be-share"; readonly value: number }
  /** The newest so many values are 0 and none before them is, as in a year that has been prepared. */
  | { readonly kind: "zeros-at-end"; readonly count: number }
  /** The cells hold whole numbers where the KPI is a percentage, or the unit in the label is another one. */
  | { readonly kind: "other-unit" }
  /** Such a cell, near to a share that would fit and whose label has a word of the KPI's name; it is among the other places. */
  | { readonly kind: "neighbour-fits"; readonly label: string; readonly address: string; readonly value: number }
  /** The cells count in thousands or millions, or show them so, and the KPI does not, or the other way round. */
  | { readonly kind: "other-scale"; readonly value: number }
  /** The target is for another length of time than the values, which add up: for a year, and they are for less. */
  | { readonly kind: "longer-target" }
  /** There are not as many targets as values, and they differ, so that nobody knows which of them the newest value has. */
  | { readonly kind: "targets-unmatched" }
  /** A cost, a revenue or a count is below 0, as ledgers write some of them: the rule would read it the wrong way round. */
  | { readonly kind: "negative"; readonly value: number }
  /** Other cells are labelled just as well. */
  | { readonly kind: "several-places"; readonly count: number };

/** Cells that look like the values of a KPI. */
export interface Place {
  /** Stable within one answer of the finder. */
  readonly id: string;
  readonly kpi: KpiId;
  /** What was read as the KPI's name, and where it stands. */
  readonly label: string;
  readonly labelAddress: string;
  /** Single values, each bound so that sorting and inserting do not move it. */
  readonly fields: Partial<Readonly<Record<Field, Binding>>>;
  /** Values beside their periods. */
  readonly series: SeriesReferences | undefined;
  /** Values in a tab for each period, oldest first: accepted, they are put together to a series. */
  readonly tabs?: readonly TabValue[];
  /** How often there is a value, where periods stand beside them. */
  readonly frequency: Frequency | undefined;
  /** How the values become one, where the KPI's own way cannot be followed with what was found. */
  readonly aggregation: Aggregation | undefined;
  /** Where the values are, as people read it: `Data!C3:C26`. */
  readonly address: string;
  /** Where the target and the baseline are, when they were found. */
  readonly targetAddress: string | undefined;
  readonly baselineAddress: string | undefined;
  /** How many values there are, and the latest of them as the cells hold them, the very latest last. */
  readonly count: number;
  readonly sample: readonly CellValue[];
  /** The cells are shown as percentages: 0.05 as 5 %. */
  readonly isPercent: boolean;
  /** `exact`: the label is a name or alias of the KPI; `close`: it is like one, so look twice. */
  readonly match: "exact" | "close";
  readonly cautions: readonly Caution[];
}

/** The best place for a KPI. It is only ever proposed: a person accepts it, and then it is bound. */
export interface Proposal extends Place {
  /** Where it could be as well, best first. */
  readonly alternatives: readonly Place[];
}

export interface Findings {
  /** One a KPI: exact ones first, then in the order of the scorecard. */
  readonly proposals: readonly Proposal[];
  /** What each place would make its KPI say, by the id of the place. */
  readonly outcomes: ReadonlyMap<string, PlaceOutcome>;
  /** The KPIs that were looked for. */
  readonly sought: readonly KpiId[];
  /** Sheets that were too large to be read, by name. */
  readonly skipped: readonly string[];
  /** How many sheets were read. */
  readonly sheets: number;
}

/** With one of these a place is not ticked before a person has done so. */
const GRAVE: ReadonlySet<Caution["kind"]> = new Set([
  "text-numbers",
  "one-of-many",
  "sums-among-rows",
  "hundredfold",
  "thousandfold",
  "may-be-share",
  "zeros-at-end",
  "target-as-words",
  "other-unit",
  "neighbour-fits",
  "other-scale",
  "longer-target",
  "targets-unmatched",
  "negative",
  "several-places",
]);

/** Whether name, unit, scale and place fit so well that the place may be ticked beforehand. */
export const isSafe = ({ match, cautions }: Pick<Place, "match" | "cautions">): boolean =>
  match === "exact" && !cautions.some(({ kind }) => GRAVE.has(kind));

import type { Field, Frequency } from "../../scorecard";
import type { Binding } from "../binding";
import type { Values } from "./valuesIn";

/** The periods beside the values of a spot. */
export interface SpotPeriods {
  readonly reference: string;
  readonly frequency: Frequency | undefined;
  readonly isAscending: boolean;
  readonly isReadable: boolean;
  /** One row a thing, such as an order or an answer: several of them have the same period. */
  readonly isGrouped: boolean;
  /** Nothing stands between the periods, so the last cell is the latest value. */
  readonly hasNoGaps: boolean;
  /** What stands between them has a name, as the sums of quarters have. */
  readonly hasNamedGaps: boolean;
  /** All of them as they are written, so that the same ones are known in another tab. */
  readonly names: string;
  /** The first and the last of them in time, where each says its year. */
  readonly span: { readonly first: number; readonly last: number } | undefined;
  /** One of them, as it is written. */
  readonly text: string;
}

/** One value of a KPI: a cell, or values beside periods. */
export interface SpotPart {
  readonly values: Values;
  /** How a single cell is bound; `undefined` for values beside periods. */
  readonly binding: Binding | undefined;
}

/** A label with the values that belong to it, whatever KPI it may mean. */
export interface Spot {
  readonly label: string;
  readonly labelAddress: string;
  readonly parts: Partial<Readonly<Record<Field, SpotPart>>>;
  readonly periods: SpotPeriods | undefined;
  /** The two sums of the ratio that the values are, beside the same periods. */
  readonly sums?: { readonly numerator: Values; readonly denominator: Values };
  /** One row a thing: how the values of all of them are told from those of other tables, and what sums them up. */
  readonly things?: {
    readonly table: string;
    /** Some of the rows look like the sums of the others. */
    readonly areGroups: boolean;
    /** Dates or periods stand beside them. */
    readonly hasPeriods: boolean;
    readonly total: SpotPart | undefined;
    readonly totalOfTargets: SpotPart | undefined;
    /** Sums of some of the rows stand among them, so that each value counts twice in its column. */
    readonly isDoubled: boolean;
  };
  /** A cell beside the label says that its numbers are percentages. */
  readonly saysPercent?: boolean;
  /** The columns beside it are those of a report of ads. */
  readonly isOfAds?: boolean;
  /** Its table names several currencies. */
  readonly hasSeveralCurrencies?: boolean;
  /** What stands where its target should, and is no number. */
  readonly unread?: string;
  /** What the table says that its numbers count in, such as thousands. */
  readonly scale?: number;
  /** The currency that the table says its amounts are of. */
  readonly currency?: string;
  /** The target is for a year, and the value for less. */
  readonly hasLongerTarget?: boolean;
  /** The target is for a week, a month or a quarter, and the value for another length of time. */
  readonly hasOtherLength?: boolean;
  /** The target is for another year than the newest value, as their headings say. */
  readonly hasOtherYear?: boolean;
  /** The years that the newest value and the target are for, where a heading, a title or a tab says it. */
  readonly year?: number;
  readonly targetYear?: number;
  /** The value is for less than a year, as its heading says. */
  readonly isPartOfYear?: boolean;
  /** The target is for a year, by its heading or its tab. */
  readonly isTargetOfYear?: boolean;
  /** The heading over the value is not one that says what it is. */
  readonly isDoubtful: boolean;
}

import { calendarDate, type Field, type Frequency, type Kpi } from "../../scorecard";
import type { Binding } from "../binding";
import { sheetNameOf } from "../reference";
import { currencyIn } from "./currencyIn";
import { isTooHigh } from "./longerTarget";
import { libraryEntryOf, type LabelMatch, type Rank } from "./matchLabel";
import { mayBeShare, numberCautions } from "./numberCautions";
import type { Caution, Place } from "./proposal";
import type { Spot, SpotPart, SpotPeriods } from "./spot";
import { areAnswers, asksFor } from "./surveys";
import { thingBindings, type Bindings } from "./thingBindings";
import { unitOf } from "./unitOf";
import { yearSaid } from "./yearSaid";

/** A place for a KPI before it is chosen. */
export interface Candidate {
  readonly place: Omit<Place, "id">;
  readonly rank: Rank;
  /** What it takes: no other KPI may have these cells. */
  readonly cells: readonly string[];
  /** It gives the KPI its actual value. Without, it only adds a target or a baseline to one that does. */
  readonly hasActual: boolean;
  /** The periods beside its values, as they are written. */
  readonly periods: string | undefined;
  /** From when to when they are. */
  readonly span: SpotPeriods["span"];
  /** Targets beside such periods, of values that stand elsewhere. */
  readonly targets: string | undefined;
  /** How long the periods are beside which it stands, where they tell. */
  readonly frequency: Frequency | undefined;
  /** They are the same for all periods. */
  readonly areTargetsAlike: boolean;
  /** The years that its newest value and its target are for, where something says it. */
  readonly year: number | undefined;
  readonly targetYear: number | undefined;
  /** Its target is for a year, and the values of the KPI add up. */
  readonly isTargetOfYear: boolean;
  /** Its value is for less than a year, as its heading says. */
  readonly isPartOfYear: boolean;
  /** The values of several periods add up, and so do their targets. */
  readonly isAdditive: boolean;
}

/** The fields that a KPI still lacks. */
export type Lacking = ReadonlySet<Field>;

const ADDITIVE: ReadonlySet<Kpi["aggregation"]["kind"]> = new Set(["sum", "yearToDate", "rollingSum"]);

/** What a spot is for a KPI that its label may mean; `undefined` when it cannot be bound so that it says what is meant. */
export function candidateOf(
  spot: Spot,
  { kpi, rank: said, hasOtherUnit, isPart }: LabelMatch,
  lacking: Lacking,
): Candidate | undefined {
  const parts: Partial<Readonly<Record<Field, SpotPart>>> = Object.fromEntries(
    Object.entries(spot.parts).filter(
      ([field]) => lacking.has(field as Field) && (field !== "target" || hasTargetOfNewest(spot)),
    ),
  );
  const { actual, baseline } = parts;
  const [main] = [actual, parts.target, baseline].filter((part) => part !== undefined);
  if (main === undefined || areLooseAnswers(spot, main, kpi)) return undefined;
  const isRate = isPart === true && main.values.isPercent && unitOf(kpi) === "percent";
  const rank = said === "close" && isRate ? "library" : said;
  const bound: Bindings | undefined =
    spot.things === undefined ? bindingsOf(spot, kpi, parts) : thingBindings({ ...spot, parts }, kpi);
  if (bound === undefined) return undefined;
  const target = spot.things === undefined ? parts.target : bound.target;
  const all = [actual, target, baseline].filter((part) => part !== undefined);
  const isMixed = spot.hasSeveralCurrencies === true && isOfMoney(kpi);
  const isOddUnit =
    isMixed || hasOtherCurrency(spot, all, kpi) || hasOtherUnit || (!bound.isCounted && hasOddUnit(main, kpi));
  const isFarTarget =
    spot.periods === undefined || isTooHigh(target?.values.sample.at(-1), actual?.values.sample.at(-1));
  const isOfOtherLength =
    spot.hasOtherLength === true ||
    (spot.hasLongerTarget === true && isFarTarget) ||
    isForAll(spot, { actual, target }) ||
    isOfMoreDays(spot, { actual, target });
  const isOfOwnDays = bound.series !== undefined && isOfDays(spot) && kpi.frequency !== "day";
  const isCombined = isOfOwnDays && makesOne(kpi, bound);
  const cautions = [
    ...bound.cautions,
    ...textNumbers(all),
    ...(isOddUnit ? [{ kind: "other-unit" } as const] : []),
    ...numberCautions(kpi, spot, { actual, target, baseline }, bound.isCounted !== true && bound.main === undefined),
    ...(bound.main === undefined ? [] : mayBeShare(kpi, spot, bound.main)),
    ...(target !== undefined && (spot.hasOtherYear === true || (isOfOtherLength && addsUp(kpi)))
      ? [{ kind: "longer-target" } as const]
      : []),
    ...(isOfOwnDays && !isCombined ? [{ kind: "by-day" } as const] : []),
    ...(hasTargetOfNewest(spot) ? [] : [{ kind: "targets-unmatched" } as const]),
    ...(spot.unread === undefined ? [] : [{ kind: "target-as-words", text: spot.unread } as const]),
  ];
  // A question is not the KPI's name, but the answers say what it asks for.
  const isAsked = bound.isCounted === true && asksFor(kpi, spot.label);
  // What ads have brought is not all that the company has.
  const isOfAds = spot.isOfAds === true && libraryEntryOf(kpi)?.entry.id === "REVENUE";
  const isClose = (rank === "close" && !isAsked) || isOddUnit || isOfAds || spot.isDoubtful;
  return {
    rank: isClose ? "close" : rank === "close" ? "library" : rank,
    cells: all.flatMap(({ values }) => values.cells),
    hasActual: actual !== undefined,
    periods: spot.periods?.names,
    span: spot.periods?.span,
    year: yearOf(spot),
    targetYear: target === undefined ? undefined : spot.targetYear,
    isTargetOfYear: spot.isTargetOfYear === true && addsUp(kpi),
    isPartOfYear: spot.isPartOfYear === true,
    targets: actual === undefined && target?.binding === undefined ? target?.values.reference : undefined,
    areTargetsAlike: target?.values.areAlike === true,
    frequency: spot.periods?.frequency,
    isAdditive: ADDITIVE.has(kpi.aggregation.kind) || unitOf(kpi) === "money" || unitOf(kpi) === "count",
    place: {
      kpi: kpi.id,
      label: spot.label,
      labelAddress: spot.labelAddress,
      fields: bound.fields,
      series: bound.series,
      frequency: isCombined ? undefined : bound.series && spot.periods?.frequency,
      aggregation: bound.aggregation,
      address: newestOf(bound, "actual") ?? (spot.sums?.numerator ?? bound.main?.values ?? main.values).address,
      targetAddress: newestOf(bound, "target") ?? target?.values.address,
      baselineAddress: baseline?.values.address,
      count: main.values.numbers + main.values.textNumbers,
      sample: main.values.sample,
      isPercent: main.values.isPercent,
      match: isClose ? "close" : "exact",
      cautions,
    },
  };
}

/** Whether somebody, or the library, has said how values over time become one: nobody has to choose `last`. */
function makesOne(kpi: Kpi, { aggregation = kpi.aggregation }: Pick<Bindings, "aggregation">): boolean {
  const { aggregation: known, unit = "" } = libraryEntryOf(kpi)?.entry ?? {};
  return aggregation.kind !== "last" || (known === "last" && !DURATIONS.has(unit));
}

const isOfDays = ({ periods }: Spot): boolean => periods?.frequency === "day";

/** The year of the newest value, by its period, its heading or its tab. */
const yearOf = ({ periods, year, labelAddress }: Spot): number | undefined =>
  periods?.span === undefined ? (year ?? yearSaid(sheetNameOf(labelAddress))) : calendarDate(periods.span.last).year;

/** The one cell that is bound of those that stand beside periods. */
function newestOf({ fields, cautions }: Bindings, field: Field): string | undefined {
  const binding = fields[field];
  return binding?.kind === "bound" && cautions.some(({ kind }) => kind === "newest-first")
    ? binding.address
    : undefined;
}

/** One target for all periods that is so many times the last value is meant for all of them together. */
const LEAST_FOR_ALL = 3;

function isForAll(
  { periods }: Spot,
  { actual, target }: { readonly actual: SpotPart | undefined; readonly target: SpotPart | undefined },
): boolean {
  if (periods === undefined || periods.frequency === "year" || target?.binding === undefined) return false;
  const [value, wanted] = [actual?.values.sample.at(-1), target.values.sample.at(-1)];
  return typeof value === "number" && typeof wanted === "number" && wanted > LEAST_FOR_ALL * Math.abs(value);
}

/** The same target on each day that is so many times what a day has is meant for longer. */
function isOfMoreDays(spot: Spot, { actual, target }: Record<"actual" | "target", SpotPart | undefined>): boolean {
  if (!isOfDays(spot) || actual === undefined || target?.values.areAlike !== true) return false;
  const { sum, numbers } = actual.values;
  const [wanted] = target.values.sample;
  return typeof wanted === "number" && numbers > 0 && wanted > LEAST_FOR_ALL * Math.abs(sum / numbers);
}

/** Answers with the day on which each was given are no values of days. */
const areLooseAnswers = ({ periods }: Spot, { values }: SpotPart, kpi: Kpi): boolean =>
  periods !== undefined && (periods.frequency ?? "day") === "day" && areAnswers(kpi, values);

/** Of periods in words only the newest value is bound: its target is the newest one where there are as many, or all are the same. */
function hasTargetOfNewest({ periods, parts: { actual, target } }: Spot): boolean {
  if (periods === undefined || periods.isReadable || actual === undefined || target === undefined) return true;
  if (target.binding !== undefined) return true;
  const { numbers, textNumbers, areAlike } = target.values;
  return numbers + textNumbers === actual.values.numbers + actual.values.textNumbers || areAlike;
}

const isLastNewest = ({ isAscending, hasNoGaps }: SpotPeriods): boolean => isAscending && hasNoGaps;

/** Values beside periods become a series where one can be read by them, else the last of them is bound. */
function bindingsOf(spot: Spot, kpi: Kpi, parts: Partial<Readonly<Record<Field, SpotPart>>>): Bindings | undefined {
  const { periods } = spot;
  const isSeries = periods?.isReadable === true && parts.actual?.binding === undefined;
  const fields: Partial<Record<Field, Binding>> = {};
  for (const [field, { values, binding }] of Object.entries(parts)) {
    if (binding !== undefined) fields[field as Field] = binding;
    else if (periods === undefined) return undefined;
    else if (!isSeries) {
      // The last cell is the latest value only where time runs that way and no subtotal stands in between.
      if (periods.isAscending && !periods.hasNoGaps && !periods.hasNamedGaps) return undefined;
      fields[field as Field] = isLastNewest(periods)
        ? { kind: "column", values: values.reference, take: "last" }
        : { kind: "bound", address: values.latest };
    }
  }
  const line = (field: Field): string | undefined =>
    parts[field]?.binding === undefined ? parts[field]?.values.reference : undefined;
  const [Actual, Target] = [line("actual"), line("target")];
  const single = { fields, series: undefined, aggregation: undefined };
  if (periods === undefined || Actual === undefined) return { ...single, cautions: [] };
  if (!isSeries) {
    const kind = isLastNewest(periods) ? "periods-as-words" : "newest-first";
    return { ...single, cautions: [{ kind, text: periods.text }] };
  }
  if (spot.sums !== undefined && kpi.aggregation.kind === "ratioOfSums") {
    const { numerator, denominator } = spot.sums;
    const sums = { Actual: numerator.reference, Denominator: denominator.reference };
    const ratio = { ...sums, Period: periods.reference, ...(Target === undefined ? {} : { Target }) };
    return { fields, series: ratio, aggregation: undefined, cautions: [] };
  }
  const series = { Actual, Period: periods.reference, ...(Target === undefined ? {} : { Target }) };
  const way = wayOf(kpi, periods);
  return way && { fields, series, ...way };
}

/**
 * How several values become one, where the KPI's own way would make something else of them than what they say.
 *
 * @returns `undefined` for things that have the same period, of which the KPI would take one
 */
export function wayOf(
  { name, aliases, aggregation: { kind } }: Kpi,
  { isGrouped, frequency }: Pick<SpotPeriods, "isGrouped" | "frequency">,
): Pick<Bindings, "aggregation" | "cautions"> | undefined {
  if (isGrouped && (kind === "last" || kind === "ratioOfSums")) return undefined;
  const isUneven = frequency === undefined && !isGrouped;
  const oneOfMany: readonly Caution[] = isUneven ? [{ kind: "one-of-many" }] : [];
  if (kind === "ratioOfSums")
    return { aggregation: { kind: "last" }, cautions: [{ kind: "rates-without-parts" }, ...oneOfMany] };
  if (kind !== "last") return { aggregation: undefined, cautions: [] };
  // Nobody has to choose `last`: a KPI has it from the beginning.
  const { aggregation: known, unit = "" } = libraryEntryOf({ name, aliases })?.entry ?? {};
  if (known === "sum") return { aggregation: { kind: "sum" }, cautions: [{ kind: "added-up" }] };
  return { aggregation: undefined, cautions: known === "last" && !DURATIONS.has(unit) ? [] : oneOfMany };
}

/** What each case, order or page takes by itself. */
const DURATIONS: ReadonlySet<string> = new Set(["days", "hours", "seconds"]);

/** Amounts, and what is made of them, such as revenue for each krone. */
export const isOfMoney = (kpi: Kpi): boolean => {
  const unit = libraryEntryOf(kpi)?.entry.unit;
  return unitOf(kpi) === "money" || unit === "currency" || unit === "times";
};

/** Whether the values of several periods are added, or would be as the library has it. */
const addsUp = (kpi: Kpi): boolean =>
  ADDITIVE.has(kpi.aggregation.kind) || libraryEntryOf(kpi)?.entry.aggregation === "sum";

function textNumbers(parts: readonly SpotPart[]): readonly Caution[] {
  const count = parts.reduce((sum, { values }) => sum + values.textNumbers, 0);
  return count === 0 ? [] : [{ kind: "text-numbers", count }];
}

/** Amounts in euros of a KPI in kroner; each cell by its own format first. */
export function hasOtherCurrency(
  { label, currency }: Spot,
  parts: readonly Pick<SpotPart, "values">[],
  kpi: Kpi,
): boolean {
  const wanted = currencyIn(kpi.unit);
  const said = currencyIn(label) ?? currency;
  if (wanted === undefined) return false;
  return parts.some(({ values }) => (values.currency ?? said ?? wanted) !== wanted);
}

/** A percentage is no whole number over 100 in all its cells, and nothing but a percentage is shown with a percent sign. */
const LARGEST_PERCENTAGE = 100;
/** Answers are given on scales of 1 to 5 or 1 to 7, and no share of the whole is as small as that. */
const LONGEST_SCALE = 7;
const ASKED_ON_A_SCALE = new Set(["CSAT", "EMPENG", "EMPSAT"]);

function hasOddUnit({ values }: SpotPart, kpi: Kpi): boolean {
  const unit = unitOf(kpi);
  if (values.numbers === 0) return false;
  if (unit === "percent") {
    if (values.isPercent) return false;
    if (values.isAmongPercents || (values.isWhole && values.largest > LARGEST_PERCENTAGE)) return true;
    const id = libraryEntryOf(kpi)?.entry.id ?? "";
    return ASKED_ON_A_SCALE.has(id) && values.largest <= LONGEST_SCALE;
  }
  return unit !== undefined && values.isPercent;
}

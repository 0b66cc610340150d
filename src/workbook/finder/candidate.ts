import { isHundredfoldApart, type Field, type Kpi } from "../../scorecard";
import type { Binding } from "../binding";
import { libraryEntryOf, type LabelMatch, type Rank } from "./matchLabel";
import type { Caution, Place } from "./proposal";
import { scaleOfUnit } from "./scaleOfCells";
import type { Spot, SpotPart, SpotPeriods } from "./spot";
import { areAnswers, asksFor } from "./surveys";
import { thingBindings, type Bindings } from "./thingBindings";
import { unitWords } from "./unitWords";

/** A place for a KPI before it is chosen. */
export interface Candidate {
  readonly place: Omit<Place, "id">;
  readonly rank: Rank;
  /** What it takes: no other KPI may have these cells. */
  readonly cells: readonly string[];
  /** It gives the KPI its actual value. Without, it only adds a target or a baseline to one that does. */
  readonly hasActual: boolean;
  /** The values of several periods add up, and so do their targets. */
  readonly isAdditive: boolean;
}

/** The fields that a KPI still lacks. */
export type Lacking = ReadonlySet<Field>;

const ADDITIVE: ReadonlySet<Kpi["aggregation"]["kind"]> = new Set(["sum", "yearToDate", "rollingSum"]);

/** What a spot is for a KPI that its label may mean; `undefined` when it cannot be bound so that it says what is meant. */
export function candidateOf(
  spot: Spot,
  { kpi, rank, hasOtherUnit }: LabelMatch,
  lacking: Lacking,
): Candidate | undefined {
  const parts: Partial<Readonly<Record<Field, SpotPart>>> = Object.fromEntries(
    Object.entries(spot.parts).filter(([field]) => lacking.has(field as Field)),
  );
  const { actual, target, baseline } = parts;
  const all = [actual, target, baseline].filter((part) => part !== undefined);
  const [main] = all;
  if (main === undefined || areLooseAnswers(spot, main, kpi)) return undefined;
  const bound = spot.things === undefined ? bindingsOf(spot, kpi, parts) : thingBindings(spot, kpi);
  if (bound === undefined) return undefined;
  const isOddUnit = hasOtherUnit || (!bound.isCounted && hasOddUnit(main, kpi));
  const cautions = [
    ...bound.cautions,
    ...textNumbers(all),
    ...(isOddUnit ? [{ kind: "other-unit" } as const] : []),
    ...hundredfold(kpi, actual, target),
    ...otherScale(all, kpi),
    ...(spot.unread === undefined ? [] : [{ kind: "target-as-words", text: spot.unread } as const]),
  ];
  // A question is not the KPI's name, but the answers say what it asks for.
  const isAsked = bound.isCounted === true && asksFor(kpi, spot.label);
  const isClose = (rank === "close" && !isAsked) || isOddUnit || spot.isDoubtful;
  return {
    rank: isClose ? "close" : rank === "close" ? "library" : rank,
    cells: all.flatMap(({ values }) => values.cells),
    hasActual: actual !== undefined,
    isAdditive: ADDITIVE.has(kpi.aggregation.kind) || unitOf(kpi) === "money" || unitOf(kpi) === "count",
    place: {
      kpi: kpi.id,
      label: spot.label,
      labelAddress: spot.labelAddress,
      fields: bound.fields,
      series: bound.series,
      frequency: bound.series && spot.periods?.frequency,
      aggregation: bound.aggregation,
      address: (spot.sums?.numerator ?? bound.main?.values ?? main.values).address,
      targetAddress: target?.values.address,
      baselineAddress: baseline?.values.address,
      count: main.values.numbers + main.values.textNumbers,
      sample: main.values.sample,
      isPercent: main.values.isPercent,
      match: isClose ? "close" : "exact",
      cautions,
    },
  };
}

/** Answers with the day on which each was given are no values of days. */
const areLooseAnswers = ({ periods }: Spot, { values }: SpotPart, kpi: Kpi): boolean =>
  periods !== undefined && (periods.frequency ?? "day") === "day" && areAnswers(kpi, values);

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
      if (!periods.isAscending || !periods.hasNoGaps) return undefined;
      fields[field as Field] = { kind: "column", values: values.reference, take: "last" };
    }
  }
  const line = (field: Field): string | undefined =>
    parts[field]?.binding === undefined ? parts[field]?.values.reference : undefined;
  const [Actual, Target] = [line("actual"), line("target")];
  const single = { fields, series: undefined, aggregation: undefined };
  if (periods === undefined || Actual === undefined) return { ...single, cautions: [] };
  if (!isSeries) return { ...single, cautions: [{ kind: "periods-as-words", text: periods.text }] };
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
  const known = libraryEntryOf({ name, aliases })?.entry.aggregation;
  if (known === "sum") return { aggregation: { kind: "sum" }, cautions: [{ kind: "added-up" }] };
  return { aggregation: undefined, cautions: known === "last" ? [] : oneOfMany };
}

/** What a KPI reads in the latest cell: a percentage where that is what the cell shows. */
function latestOf({ values }: SpotPart, kpi: Kpi): number | undefined {
  const latest = values.sample.at(-1);
  if (typeof latest !== "number") return undefined;
  return values.isPercent && unitOf(kpi) === "percent" ? 100 * latest : latest;
}

function hundredfold(kpi: Kpi, actual: SpotPart | undefined, wanted: SpotPart | undefined): readonly Caution[] {
  const [value, target] = [actual && latestOf(actual, kpi), wanted && latestOf(wanted, kpi)];
  if (value === undefined || target === undefined || !isHundredfoldApart(kpi.unit, value, target)) return [];
  return [{ kind: "hundredfold", actual: value, target }];
}

function otherScale(parts: readonly SpotPart[], { unit }: Kpi): readonly Caution[] {
  const wanted = scaleOfUnit(unit);
  const odd = parts.find(({ values: { scale } }) => scale !== undefined && scale !== wanted);
  const latest = odd?.values.sample.at(-1);
  return typeof latest === "number" ? [{ kind: "other-scale", value: latest }] : [];
}

function textNumbers(parts: readonly SpotPart[]): readonly Caution[] {
  const count = parts.reduce((sum, { values }) => sum + values.textNumbers, 0);
  return count === 0 ? [] : [{ kind: "text-numbers", count }];
}

const unitOf = ({ unit }: Kpi) => unitWords(unit)?.unit;

/** A percentage is no whole number over 100 in all its cells, and nothing but a percentage is shown with a percent sign. */
const LARGEST_PERCENTAGE = 100;
/** Answers are given on scales of 1 to 5 or 1 to 7, and no share of the whole is as small as that. */
const LONGEST_SCALE = 7;
const ASKED_ON_A_SCALE = new Set(["CSAT", "EMPENG"]);

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

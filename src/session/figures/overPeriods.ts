import {
  aggregate,
  firstDay,
  lastDay,
  placeInYear,
  targetOver,
  within,
  type Aggregation,
  type Period,
  type Reading,
  type Readings,
} from "../../scorecard";
import { counted, hasAll, hasCome, type FigureLine } from "./figureLine";

/** A number of today's; not one that was carried forward. */
export const numberIn = (reading: Reading): number | undefined =>
  reading.kind === "number" && reading.since === undefined ? reading.value : undefined;

const isAllKnown = (numbers: readonly (number | undefined)[]): numbers is readonly [number, ...number[]] =>
  numbers.length > 0 && numbers.every((each) => each !== undefined);

/** What a KPI has brought in some of its own periods; nothing unless all of them are wholly known. */
export function actualOver(line: FigureLine, periods: readonly Period[]): number | undefined {
  const { kpi, actuals, settings } = line;
  const asked = counted(line, periods);
  const [first, last] = [asked[0], asked[asked.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (!asked.every((each) => hasCome(line, each) && hasAll(line, actuals, each))) return undefined;
  const { fiscalYearStart } = settings;
  const observed = within(actuals.observations, firstDay(first, fiscalYearStart), lastDay(last, fiscalYearStart));
  const values = observed.map(({ reading }) => numberIn(reading));
  const denominators = observed.map(({ denominator }) => (denominator && numberIn(denominator)) ?? 0);
  return isAllKnown(values) ? aggregate(kpi.aggregation, values, denominators, kpi.unit) : undefined;
}

/** What it was to bring in them. @param year - all of its own periods of the fiscal year */
export function budgetOver(
  line: FigureLine,
  said: Pick<Readings, "target" | "baseline">,
  periods: readonly Period[],
  year: readonly Period[],
): number | undefined {
  const { kpi, targets, settings } = line;
  const { kind } = kpi.targetSpread;
  const isDated = targets.observations.length > 0;
  const isSpread = kind === "cumulative" || (kind !== "each" && kpi.aggregation.kind === "sum");
  // The shares of weeks are those of ISO years; a year of months may have other weeks.
  if (isSpread && !isDated && !isByPlace(year, settings.fiscalYearStart)) return undefined;
  const asked = counted(line, periods);
  if (isDated && !asked.every((each) => hasAll(line, targets, each))) return undefined;
  const budgets = asked.map((each) => numberIn(targetOver(kpi, said, targets.observations, [each], settings)));
  return isAllKnown(budgets) ? together(kpi.aggregation, budgets, kpi.unit) : undefined;
}

function isByPlace(periods: readonly Period[], fiscalYearStart: number): boolean {
  const [first] = periods;
  if (first === undefined) return false;
  const { place, perYear } = placeInYear(first, fiscalYearStart);
  return place === 0 && perYear === periods.length;
}

/** The budget of several periods; of rates that follow upon each other there is none, and of ratios only where all are the same. */
function together(
  aggregation: Aggregation,
  [first, ...others]: readonly [number, ...number[]],
  unit: string,
): number | undefined {
  if (others.length === 0) return first;
  const { kind } = aggregation;
  if (kind === "productOfRates") return undefined;
  if (kind !== "sum" && others.every((each) => each === first)) return first;
  return kind === "ratioOfSums" ? undefined : aggregate(aggregation, [first, ...others], [], unit);
}

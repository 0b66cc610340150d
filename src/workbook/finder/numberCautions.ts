import { isHundredfoldApart, isThousandfoldApart, type Kpi } from "../../scorecard";
import { libraryEntryOf } from "./matchLabel";
import type { Caution } from "./proposal";
import { scaleOfUnit } from "./scaleOfCells";
import type { Spot, SpotPart } from "./spot";
import { unitOf } from "./unitOf";

interface Parts {
  readonly actual: SpotPart | undefined;
  readonly target: SpotPart | undefined;
  readonly baseline: SpotPart | undefined;
}

/**
 * What makes one doubt the numbers of a spot, whatever periods or things they belong to.
 *
 * @param isTakenAsItIs - the value is that of the cell, and nothing that is counted or made of others
 */
export function numberCautions(
  kpi: Kpi,
  spot: Spot,
  { actual, target, baseline }: Parts,
  isTakenAsItIs: boolean,
): readonly Caution[] {
  const all = [actual, target, baseline].filter((part) => part !== undefined);
  return [
    ...farApart(kpi, spot, { actual, target }),
    ...(target === undefined && isTakenAsItIs ? mayBeShare(kpi, spot, actual) : []),
    ...zerosAtEnd(spot),
    ...otherScale(all, kpi, spot.scale),
    ...negative(actual, kpi),
  ];
}

/** What a KPI reads in the latest cell: a percentage where that is what the cell shows. */
function latestOf({ values }: SpotPart, kpi: Kpi): number | undefined {
  const latest = values.sample.at(-1);
  if (typeof latest !== "number") return undefined;
  return values.isPercent && unitOf(kpi) === "percent" ? 100 * latest : latest;
}

function farApart(
  kpi: Kpi,
  { label, saysPercent }: Spot,
  { actual, target }: { readonly actual: SpotPart | undefined; readonly target: SpotPart | undefined },
): readonly Caution[] {
  const [value, wanted] = [actual && latestOf(actual, kpi), target && latestOf(target, kpi)];
  if (value === undefined || wanted === undefined) return [];
  const areShares =
    saysPercent !== true &&
    mayBeShares(kpi, label, [actual, target]) &&
    [value, wanted].every((each) => each > 0 && each <= 1);
  if (areShares || isHundredfoldApart(kpi.unit, value, wanted))
    return [{ kind: "hundredfold", actual: value, target: wanted }];
  return isFarBetter(kpi, value, wanted) ? [{ kind: "thousandfold", actual: value, target: wanted }] : [];
}

/** On the bad side of its target it is red, which is asked about by whoever sees it. */
function isFarBetter({ rule: { direction } }: Kpi, value: number, wanted: number): boolean {
  const isBad = direction !== undefined && (direction === "higher" ? value < wanted : value > wanted);
  return !isBad && isThousandfoldApart(value, wanted);
}

/** As a unit; "Afvisningsprocent" is but a name. */
const SAYS_PERCENT = /%|\b(pct|i procent|in percent)\b/i;

/** Without a target beside it nothing tells 0.024 for 2.4 % from a small percentage. */
export function mayBeShare(
  kpi: Kpi,
  { label, sums, saysPercent }: Spot,
  actual: SpotPart | undefined,
): readonly Caution[] {
  const value = actual && latestOf(actual, kpi);
  if (actual === undefined || value === undefined || value === 0) return [];
  const isSaid = sums !== undefined || saysPercent === true || actual.values.isPercent || SAYS_PERCENT.test(label);
  return isSaid || unitOf(kpi) !== "percent" || actual.values.largest > 1 ? [] : [{ kind: "may-be-share", value }];
}

/** Fewer values before the zeros say nothing. */
const LEAST_BEFORE_ZEROS = 2;

function zerosAtEnd({ periods, parts: { actual } }: Spot): readonly Caution[] {
  const { zerosAtEnd: count = 0, numbers = 0, hasOtherZeros = false } = actual?.values ?? {};
  const isOdd = periods !== undefined && count > 0 && !hasOtherZeros && numbers - count >= LEAST_BEFORE_ZEROS;
  return isOdd ? [{ kind: "zeros-at-end", count }] : [];
}

/** Whether cells of a KPI in percent may hold 0.25 for 25 %: nothing beside them says percent. */
const mayBeShares = (kpi: Kpi, label: string, parts: readonly (SpotPart | undefined)[]): boolean =>
  unitOf(kpi) === "percent" &&
  !/%|pct|procent|percent/i.test(label) &&
  parts.every((part) => part?.values.isPercent !== true);

/** What is counted or paid is not below 0. */
const NEVER_NEGATIVE: ReadonlySet<string> = new Set(["currency", "count", "days", "hours", "seconds"]);
/** What is left when others have been taken from it, by its id in the library. */
const REST: ReadonlySet<string> = new Set(["EBIT", "CONTRIBUTION", "GROSSPROFIT", "FOLLOWERS"]);

function negative(actual: SpotPart | undefined, kpi: Kpi): readonly Caution[] {
  const value = actual && latestOf(actual, kpi);
  const { id = "", unit = "" } = libraryEntryOf(kpi)?.entry ?? {};
  const isOdd = value !== undefined && value < 0 && NEVER_NEGATIVE.has(unit) && !REST.has(id);
  return isOdd ? [{ kind: "negative", value }] : [];
}

function otherScale(parts: readonly SpotPart[], kpi: Kpi, said: number | undefined): readonly Caution[] {
  const wanted = scaleOfUnit(kpi.unit);
  const ofTable = unitOf(kpi) === "money" ? said : undefined;
  const odd = parts.find(({ values: { scale = ofTable } }) => scale !== undefined && scale !== wanted);
  const latest = odd?.values.sample.at(-1);
  return typeof latest === "number" ? [{ kind: "other-scale", value: latest }] : [];
}

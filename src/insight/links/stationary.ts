import { median } from "simple-statistics";
import { mean, type Row } from "./correlate";

/** What was taken out of the series before they were compared. */
export type SeasonRemoved = "none" | "differences" | "effects";

export interface Stationary {
  readonly rows: readonly Row[];
  /** The same with the middle change of each place in the season for the usual one: a single leap is not spread over all years. */
  readonly sturdy: readonly Row[];
  /** Whether a period brought anything new: not so where a value is filled down from the period before. */
  readonly isNew: readonly (readonly boolean[])[];
  readonly season: SeasonRemoved;
  /** Degrees of freedom that it has cost. */
  readonly cost: number;
}

/** Seasons that must be there: to take the same place a season ago, or to know what each place usually is. */
const FOR_DIFFERENCES = 2;
const FOR_EFFECTS = 3;

/** What is done to series of a length, and what it costs. */
export interface Removal {
  readonly season: SeasonRemoved;
  readonly cost: number;
  /** Against which periods changes are taken, one after the other. */
  readonly steps: readonly number[];
}

/**
 * With three seasons or more the usual change at each place in the season is taken out of the changes: out of levels that rise it would make
 * a saw. With two the changes are those against the same place a season ago.
 *
 * @param season - periods in a season; 1 where there is none
 */
export function removalOf(length: number, season: number): Removal {
  if (season > 1 && length >= FOR_EFFECTS * season) return { season: "effects", cost: season - 1, steps: [1] };
  if (season > 1 && length >= FOR_DIFFERENCES * season) return { season: "differences", cost: 0, steps: [season, 1] };
  return { season: "none", cost: 0, steps: [1] };
}

/**
 * Series without trend and season: changes from period to period, because levels that wander go together by chance alone (Yule, 1926).
 *
 * @param season - periods in a season; 1 where there is none
 */
export function stationary(rows: readonly Row[], season: number): Stationary {
  const removal = removalOf(Math.max(0, ...rows.map((row) => row.length)), season);
  const changed = rows.map((row) => removal.steps.reduce(changes, row));
  const without = (centre: typeof mean): readonly Row[] =>
    removal.season === "effects" ? changed.map((row) => withoutUsual(row, season, centre)) : changed;
  return {
    rows: without(mean),
    sturdy: without(middle),
    isNew: changed.map((row, place) => news(row, rows[place] ?? [])),
    season: removal.season,
    cost: removal.cost,
  };
}

/** The middle one; 0 of none. */
const middle = (values: readonly number[]): number => (values.length === 0 ? 0 : median([...values]));

/** What differs by less than this of the largest value only differs by how numbers are kept. */
const ROUNDING = 1e-9;

/** Neither what stays as it was nor what goes on as straight as before says anything new: values may be filled down, or drawn between two. */
function news(changed: Row, row: Row): readonly boolean[] {
  const least = ROUNDING * row.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  return changed.map((change, place) => {
    if (change === undefined || Math.abs(change) <= least) return false;
    const before = changed[place - 1];
    return before === undefined || Math.abs(change - before) > least;
  });
}

/** Against `steps` periods before; one value shorter for each of them. */
const changes = (row: Row, steps: number): Row =>
  row.slice(steps).map((value, period) => {
    const before = row[period];
    return value === undefined || before === undefined ? undefined : value - before;
  });

function withoutUsual(row: Row, season: number, centre: typeof mean): Row {
  const usual = Array.from({ length: season }, (_, place) =>
    centre(row.filter((value, period): value is number => value !== undefined && period % season === place)),
  );
  return row.map((value, period) => (value === undefined ? undefined : value - (usual[period % season] ?? 0)));
}

import { mean, type Row } from "./correlate";

/** What was taken out of the series before they were compared. */
export type SeasonRemoved = "none" | "differences" | "effects";

export interface Stationary {
  readonly rows: readonly Row[];
  readonly season: SeasonRemoved;
  /** Degrees of freedom that it has cost. */
  readonly cost: number;
}

/** Seasons that must be there: to take the same place a season ago, or to know what each place usually is. */
const FOR_DIFFERENCES = 2;
const FOR_EFFECTS = 3;

/**
 * Series without trend and season: changes from period to period, because levels that wander go together by chance alone (Yule, 1926).
 *
 * With three seasons or more the usual change at each place in the season is taken out of the changes: out of levels that rise it would make
 * a saw. With two the changes are those against the same place a season ago.
 *
 * @param season - periods in a season; 1 where there is none
 */
export function stationary(rows: readonly Row[], season: number): Stationary {
  const length = Math.max(...rows.map((row) => row.length));
  if (season > 1 && length >= FOR_EFFECTS * season)
    return {
      rows: rows.map((row) => withoutUsual(changes(row, 1), season)),
      season: "effects",
      cost: season - 1,
    };
  if (season > 1 && length >= FOR_DIFFERENCES * season)
    return { rows: rows.map((row) => changes(changes(row, season), 1)), season: "differences", cost: 0 };
  return { rows: rows.map((row) => changes(row, 1)), season: "none", cost: 0 };
}

/** Against `steps` periods before; one value shorter for each of them. */
const changes = (row: Row, steps: number): Row =>
  row.slice(steps).map((value, period) => {
    const before = row[period];
    return value === undefined || before === undefined ? undefined : value - before;
  });

function withoutUsual(row: Row, season: number): Row {
  const usual = Array.from({ length: season }, (_, place) =>
    mean(row.filter((value, period): value is number => value !== undefined && period % season === place)),
  );
  return row.map((value, period) => (value === undefined ? undefined : value - (usual[period % season] ?? 0)));
}

/** Helper cells of a KPI's row, each of which asks only for those before it. */
export const SERIES_CELLS = [
  "SeriesDay",
  "SeriesOwn",
  "SeriesFrom",
  "SeriesTo",
  "SeriesState",
  "SeriesActual",
  "SeriesTarget",
  "SeriesMet",
] as const;
export type SeriesCell = (typeof SERIES_CELLS)[number];

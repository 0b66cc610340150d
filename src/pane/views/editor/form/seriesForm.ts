import type { SeriesReferences } from "../../../../session";

/** The cells of a series, in the order of the form. */
export const SERIES_PARTS = ["Actual", "Period", "Target", "Denominator"] as const satisfies readonly SeriesPart[];
export type SeriesPart = Exclude<keyof SeriesReferences, "Percent">;

/** Cells in one column or row that have been chosen; how many is known of those that were chosen just now. */
export interface SeriesCells {
  readonly reference: string;
  readonly count: number | undefined;
}

export type SeriesForm = Readonly<Record<SeriesPart, SeriesCells | undefined>>;

export function seriesForm(references: SeriesReferences = {}): SeriesForm {
  const cells = (part: SeriesPart): SeriesCells | undefined => {
    const { [part]: reference } = references;
    return reference === undefined ? undefined : { reference, count: undefined };
  };
  return {
    Actual: cells("Actual"),
    Period: cells("Period"),
    Target: cells("Target"),
    Denominator: cells("Denominator"),
  };
}

export const hasSeries = (series: SeriesForm): boolean => SERIES_PARTS.some((part) => series[part] !== undefined);

/** Cells that are gone leave this behind. */
export const isGone = ({ reference }: SeriesCells): boolean => reference.includes("#REF!");

/** What is saved of it; parts that are not given are unbound. */
export const seriesMeaning = (series: SeriesForm): SeriesReferences =>
  Object.fromEntries(
    SERIES_PARTS.flatMap((part) => (series[part] === undefined ? [] : [[part, series[part].reference]])),
  );

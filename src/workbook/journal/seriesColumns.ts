import { relative } from "../reference";
import { SERIES_NAMES, type SeriesNamed } from "../seriesNames";

/**
 * What the journal says of the defined names that bind a series, as if each were a column of the KPI. A former binding is
 * kept as a living formula too; a range alone would spill into the rows below it, so it stands inside `ROWS`.
 */
export const seriesColumn = (part: SeriesNamed): string => `Series${part}`;

/** The part of a series that a column of the journal stands for; `undefined` for columns of the tables. */
export const seriesPartIn = (column: string | undefined): SeriesNamed | undefined =>
  SERIES_NAMES.find((part) => seriesColumn(part) === column);

/** @example seriesLink("=Data!$B$2:$B$13") // "=ROWS(Data!$B$2:$B$13)" */
export const seriesLink = (formula: string): string => `=ROWS(${formula.slice(1)})`;

/** @example referenceIn("=ROWS(Data!$B$2:$B$13)") // "Data!B2:B13" */
export const referenceIn = (link: string): string => relative(link.replace(/^=ROWS\((.*)\)$/i, "$1"));

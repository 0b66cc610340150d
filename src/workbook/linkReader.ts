import type { SeriesReferences } from "./seriesNames";
import type { TableContents } from "./tables";

/** By KPI in lower case. */
export type SeriesLinks = ReadonlyMap<string, SeriesReferences>;

export interface LinkReader {
  /** Queues the reading of names; after the sync the returned function gives the links, and reads on where it must. */
  load(context: Excel.RequestContext): (contents: TableContents) => Promise<SeriesLinks>;
}

/** What of a name tells of a series. */
export const NAME_MEMBERS = { name: true, formula: true } as const;

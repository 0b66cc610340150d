import { seriesLinks, type SeriesReferences } from "./seriesNames";
import type { TableContents } from "./tables";

/** By KPI in lower case. */
export type SeriesLinks = ReadonlyMap<string, SeriesReferences>;

/** Knows which defined names bind series, so that of a workbook with very many names only those are read. */
export interface NameReader {
  /** Queues the reading; after the sync the returned function gives the links, and reads on where it must. */
  load(context: Excel.RequestContext): (contents: TableContents) => Promise<SeriesLinks>;
  /** Reads all of them the next time. */
  forget(): void;
}

/** So many names are read at every refresh. Workbooks of companies have tens of thousands. */
const MANY = 1_000;

/** What of a name tells of a series. */
export const NAME_MEMBERS = { name: true, formula: true } as const;

export function createNameReader(): NameReader {
  let many: Pick<NameReader, "load"> | undefined;
  return {
    load(context) {
      if (many !== undefined) return many.load(context);
      const names = context.workbook.names.load({ ...NAME_MEMBERS, $top: MANY });
      return async (contents) => {
        const { items } = names;
        if (items.length < MANY) return seriesLinks(items);
        const { readManyNames } = await import(/* webpackChunkName: "names" */ "./manyNames");
        const read = await readManyNames(context, items, contents);
        many = read.reader;
        return read.links;
      };
    },
    forget: () => {
      many = undefined;
    },
  };
}

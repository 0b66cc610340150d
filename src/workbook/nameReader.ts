import { NAME_MEMBERS, type LinkReader } from "./linkReader";
import { seriesLinks } from "./seriesNames";

/** Knows which defined names bind series, so that of a workbook with very many names only those are read. */
export interface NameReader extends LinkReader {
  /** Reads all of them the next time. */
  forget(): void;
}

/** So many names are read at every refresh. Workbooks of companies have tens of thousands. */
const MANY = 1_000;

export function createNameReader(): NameReader {
  let many: LinkReader | undefined;
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

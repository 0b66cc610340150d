import { NAME_MEMBERS, type LinkReader, type SeriesLinks } from "./linkReader";
import { rowRevisions } from "./rowCells";
import { SERIES_PARTS, seriesLinks, seriesName, seriesPartOf } from "./seriesNames";
import type { TableContents } from "./tables";

/** Names that one answer has room for. */
const PAGE = 10_000;
/** To ask for one name takes as much room as so many names of the list. */
const COST_OF_ONE = 4;

interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

const isOfSeries = ({ name }: DefinedName): boolean => seriesPartOf(name) !== undefined;

/**
 * Reads the names of a workbook that has very many, page by page. From then on only those of series are read, and of KPIs that
 * somebody has changed since those that they may have got; where most names are of series, the list of them.
 *
 * @param first - those that have been read
 */
export async function readManyNames(
  context: Excel.RequestContext,
  first: readonly DefinedName[],
  contents: TableContents,
): Promise<{ readonly links: SeriesLinks; readonly reader: LinkReader }> {
  const all = [...first.map(plain), ...(await readFrom(context, first.length))];
  const own = all.filter(isOfSeries);
  const reader = own.length * COST_OF_ONE < all.length ? asNeeded(own, contents) : asList();
  return { links: seriesLinks(own), reader };
}

const plain = ({ name, formula }: DefinedName): DefinedName => ({ name, formula });

async function readFrom(context: Excel.RequestContext, from: number): Promise<readonly DefinedName[]> {
  const page = context.workbook.names.load({ ...NAME_MEMBERS, $top: PAGE, $skip: from });
  await context.sync();
  const read = page.items.map(plain);
  return read.length < PAGE ? read : [...read, ...(await readFrom(context, from + PAGE))];
}

const asList = (): LinkReader => ({
  load(context) {
    const page = context.workbook.names.load({ ...NAME_MEMBERS, $top: PAGE });
    return async () => {
      const read = page.items.map(plain);
      const rest = read.length < PAGE ? [] : await readFrom(context, PAGE);
      return seriesLinks([...read, ...rest]);
    };
  },
});

function asNeeded(found: readonly DefinedName[], contents: TableContents): LinkReader {
  let known = found.map(({ name }) => name);
  let revisions = revisionsIn(contents);
  const ask = (context: Excel.RequestContext, names: readonly string[]): readonly Excel.NamedItem[] =>
    names.map((name) => context.workbook.names.getItemOrNullObject(name).load("name,formula"));
  return {
    load(context) {
      const asked = ask(context, known);
      return async (now) => {
        const changed = [...revisionsIn(now)].filter(([id, revision]) => revisions.get(id) !== revision);
        const seen = new Set(known.map((name) => name.toLowerCase()));
        const possible = changed
          .flatMap(([id]) => SERIES_PARTS.map((part) => seriesName(id, part)))
          .filter((name) => !seen.has(name.toLowerCase()));
        const more = ask(context, possible);
        if (more.length > 0) await context.sync();
        const names = [...asked, ...more].filter(({ isNullObject }) => !isNullObject).map(plain);
        known = names.map(({ name }) => name);
        revisions = revisionsIn(now);
        return seriesLinks(names);
      };
    },
  };
}

/** Whoever binds a series writes the row of its KPI too. */
const revisionsIn = ({ kpis }: TableContents): ReadonlyMap<string, number> => rowRevisions({ kpis } as TableContents);

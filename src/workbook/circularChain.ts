import type { Problem } from "../scorecard";
import { dependsOnScorecard } from "./bscFormula";
import { isExcelError, workbookProblem } from "./inExcel";
import { AREA, loadOwnCells } from "./ownCells";
import { sheetNameOf } from "./reference";
import { createFormulaSearch, MOST_SEARCHED } from "./searchedFormulas";

/** How many areas are looked at on the way back from a formula to a score. */
const LONGEST_SEARCH = 50;

/** Why cells cannot be bound: they depend on the scorecard, or nobody can say whether they do. */
export type CircleProblem = Extract<Problem, { kind: "source-uses-scorecard" | "source-unsearchable" }>;

/** What has been found out about an area. */
interface Area {
  readonly range: Excel.Range;
  readonly address: string;
  /** It asks for a score, or is one of our own cells. */
  readonly isOurs: boolean;
  readonly hasFormulas: boolean;
  /** It has formulas that are too many to be read. */
  readonly isUnknown: boolean;
}

interface Step {
  readonly area: Area;
  readonly before: readonly string[];
}

/**
 * Why ranges cannot be bound, the first of them first; `undefined` when none depends on `BSC.*`, on our tables or on our numbers.
 * Two syncs for ranges without formulas.
 *
 * @param most - so many cells are read at most
 */
export async function circleIn(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
  most = MOST_SEARCHED,
): Promise<{ readonly range: Excel.Range; readonly problem: CircleProblem } | undefined> {
  if (ranges.length === 0) return undefined;
  for (const range of ranges) range.load(AREA);
  const search = await openSearch(context, most);
  const areas = await search.look(ranges);
  const own = areas.find(({ isOurs }) => isOurs);
  if (own) return { range: own.range, problem: circular([own.address]) };
  const computed = areas.filter(({ hasFormulas, isUnknown }) => hasFormulas && !isUnknown);
  const found = await search.precedents(computed, "all");
  const circle = computed.find((area) => found.get(area)?.some(({ isOurs }) => isOurs));
  if (circle) return { range: circle.range, problem: circular(await search.wayFrom(circle)) };
  for (const area of areas) {
    const through = area.isUnknown ? area : found.get(area)?.find(({ isUnknown }) => isUnknown);
    if (through) {
      const { address } = area;
      const problem = { kind: "source-unsearchable", address, through: through.address, most } as const;
      return { range: area.range, problem };
    }
  }
  return undefined;
}

const circular = (chain: readonly string[]): CircleProblem => ({
  kind: "source-uses-scorecard",
  address: chain[0] ?? "",
  chain,
});

type Depth = "direct" | "all";
/** Of a formula whose precedents Excel does not tell. */
const UNTOLD = "untold";

async function openSearch(context: Excel.RequestContext, most: number) {
  const isOwn = await loadOwnCells(context);
  const formulasOf = createFormulaSearch(context, most);

  /** Finds out about areas that have been loaded. */
  const look = async (ranges: readonly Excel.Range[]): Promise<readonly Area[]> => {
    const searched = await formulasOf(ranges);
    return ranges.map((range, index) => {
      const { address } = range;
      const { [index]: formulas } = searched;
      const isOurs = isOwn(range, sheetNameOf(address)) || formulas?.some(dependsOnScorecard) === true;
      return { range, address, isOurs, hasFormulas: formulas?.length !== 0, isUnknown: formulas === undefined };
    });
  };

  /** The ranges that formulas refer to, for each of some areas. Asked for all at once, and one by one when one has none. */
  const told = async (
    areas: readonly Area[],
    depth: Depth,
  ): Promise<readonly (readonly Excel.Range[] | typeof UNTOLD)[]> => {
    const asked = areas.map(({ range }) =>
      (depth === "all" ? range.getPrecedents() : range.getDirectPrecedents()).ranges.load(
        AREA.split(",")
          .map((member) => `items/${member}`)
          .join(),
      ),
    );
    try {
      if (asked.length > 0) await context.sync();
      return asked.map(({ items }) => items);
    } catch (error) {
      if (!isExcelError(error) || workbookProblem(error).kind === "excel-busy") throw error;
      // Excel's way of saying that a formula refers to no cells.
      if (areas.length === 1) return [error.code === "ItemNotFound" ? [] : UNTOLD];
      const each: (readonly Excel.Range[] | typeof UNTOLD)[] = [];
      for (const area of areas) each.push(...(await told([area], depth)));
      return each;
    }
  };

  const precedents = async (areas: readonly Area[], depth: Depth): Promise<ReadonlyMap<Area, readonly Area[]>> => {
    const lists = await told(areas, depth);
    const ranges = new Map(
      lists.flatMap((list) => (list === UNTOLD ? [] : list)).map((range) => [range.address, range]),
    );
    const looked = new Map((await look([...ranges.values()])).map((area) => [area.address, area]));
    return new Map(
      areas.map((area, index) => {
        const { [index]: list = [] } = lists;
        if (list === UNTOLD) return [area, [{ ...area, isUnknown: true }]];
        return [area, list.flatMap(({ address }) => looked.get(address) ?? [])];
      }),
    );
  };

  /** Step by step back, because Excel names all precedents at once without saying which leads where. */
  const wayFrom = async (start: Area): Promise<readonly string[]> => {
    const queue: Step[] = [{ area: start, before: [] }];
    const seen = new Set<string>();
    for (let step = queue.shift(); step !== undefined && seen.size < LONGEST_SEARCH; step = queue.shift()) {
      const way = [...step.before, step.area.address];
      const found = await precedents([step.area], "direct");
      for (const area of found.get(step.area) ?? []) {
        if (seen.has(area.address)) continue;
        seen.add(area.address);
        if (area.isOurs) return [...way, area.address];
        if (area.hasFormulas && !area.isUnknown) queue.push({ area, before: way });
      }
    }
    return [start.address];
  };

  return { look, precedents, wayFrom };
}

import type { Problem } from "../scorecard";
import { dependsOnScorecard } from "./bscFormula";
import { isExcelError, workbookProblem } from "./inExcel";
import { createNameSearch } from "./namesInFormulas";
import { AREA, loadOwnCells } from "./ownCells";
import { sheetNameOf } from "./reference";
import { createFormulaSearch, MOST_SEARCHED } from "./searchedFormulas";
import { loadSpills } from "./spilledFrom";

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
  /** The defined names by which it asks. */
  readonly names: readonly string[];
  readonly hasFormulas: boolean;
  /** Cells whose formulas fill some of its own. */
  readonly spilledFrom: readonly Excel.Range[];
  /** It has formulas that are too many to be read, or too many cells that are filled from elsewhere. */
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
  if (own) return { range: own.range, problem: circular(ending([], own)) };
  const computed = areas.filter(isComputed);
  const found = await search.reach(computed);
  const circle = computed.find((area) => found(area).some(({ isOurs }) => isOurs));
  if (circle) return { range: circle.range, problem: circular(await search.wayFrom(circle)) };
  for (const area of areas) {
    const through = area.isUnknown ? area : found(area).find(({ isUnknown }) => isUnknown);
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

/** Whether what it says comes from other cells that can be looked at. */
const isComputed = ({ hasFormulas, spilledFrom, isUnknown }: Area): boolean =>
  (hasFormulas || spilledFrom.length > 0) && !isUnknown;

const ending = (before: readonly string[], { address, names }: Area): readonly string[] => [
  ...before,
  address,
  ...names,
];

type Depth = "direct" | "all";
/** Of a formula whose precedents Excel does not tell. */
const UNTOLD = "untold";

async function openSearch(context: Excel.RequestContext, most: number) {
  const isOwn = await loadOwnCells(context);
  const formulasOf = createFormulaSearch(context, most);
  const namesOf = createNameSearch(context);

  /** Finds out about areas that have been loaded. */
  const look = async (ranges: readonly Excel.Range[]): Promise<readonly Area[]> => {
    const spills = loadSpills(ranges);
    const searched = await formulasOf(ranges);
    const spilledFrom = await spills(context, searched);
    const names = await namesOf(
      ranges.map(({ address }, index) => ({ sheet: sheetNameOf(address), formulas: searched[index] ?? [] })),
    );
    return ranges.map((range, index) => {
      const { address } = range;
      const { [index]: formulas } = searched;
      const asks = isOwn(range, sheetNameOf(address)) || formulas?.some(dependsOnScorecard) === true;
      const { [index]: byName = [] } = names;
      return {
        ...{ range, address, isOurs: asks || byName.length > 0, names: asks ? [] : byName },
        hasFormulas: formulas?.length !== 0,
        spilledFrom: spilledFrom[index] ?? [],
        isUnknown: formulas === undefined || spilledFrom[index] === undefined,
      };
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
    const withFormulas = areas.filter(({ hasFormulas }) => hasFormulas);
    const answers = await told(withFormulas, depth);
    const byArea = new Map(withFormulas.map((area, index) => [area, answers[index] ?? []]));
    const listOf = (area: Area): readonly Excel.Range[] => {
      const list = byArea.get(area) ?? [];
      return [...(list === UNTOLD ? [] : list), ...area.spilledFrom];
    };
    const ranges = new Map(areas.flatMap(listOf).map((range) => [range.address, range]));
    const looked = new Map((await look([...ranges.values()])).map((area) => [area.address, area]));
    return new Map(
      areas.map((area) => {
        const own = listOf(area).flatMap(({ address }) => looked.get(address) ?? []);
        return [area, byArea.get(area) === UNTOLD ? [{ ...area, isUnknown: true }, ...own] : own];
      }),
    );
  };

  /** All that areas are computed from: Excel tells the precedents of a formula, but not what fills a cell that has none. */
  const reach = async (areas: readonly Area[]): Promise<(area: Area) => readonly Area[]> => {
    const reached = new Map<string, readonly Area[]>();
    for (let next = areas; next.length > 0;) {
      const found = await precedents(next, "all");
      for (const area of next) reached.set(area.address, found.get(area) ?? []);
      const filled = [...found.values()].flat().filter((area) => isComputed(area) && area.spilledFrom.length > 0);
      const anchors = next.flatMap(({ spilledFrom }) => spilledFrom.map(({ address }) => address));
      const further = [...found.values()].flat().filter((area) => anchors.includes(area.address) && isComputed(area));
      next = [...new Map([...filled, ...further].map((area) => [area.address, area])).values()].filter(
        ({ address }) => !reached.has(address),
      );
    }
    const all = (area: Area, seen: Set<string>): readonly Area[] => {
      if (seen.has(area.address)) return [];
      seen.add(area.address);
      const own = reached.get(area.address) ?? [];
      return [...own, ...own.flatMap((each) => all(each, seen))];
    };
    return (area) => all(area, new Set());
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
        if (area.isOurs) return ending(way, area);
        if (isComputed(area)) queue.push({ area, before: way });
      }
    }
    return [start.address];
  };

  return { look, reach, wayFrom };
}

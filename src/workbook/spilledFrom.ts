import { AREA } from "./ownCells";
import type { Searched } from "./searchedFormulas";

/** So many cells are asked for what fills them; on the edge of a larger area nobody can say. */
const MOST_CELLS = 1_000;

/** The cells whose formulas fill some of an area, loaded with `AREA`; `undefined` where its edge has too many cells to be asked. */
export type Spilled = readonly Excel.Range[] | undefined;

/**
 * Queues the question which areas hold cells that a formula elsewhere fills: these have no formula of their own. The returned
 * function gives, after the sync, the cells with those formulas; up to two syncs more where there are any.
 */
export function loadSpills(
  areas: readonly Excel.Range[],
): (context: Excel.RequestContext, formulas: readonly Searched[]) => Promise<readonly Spilled[]> {
  for (const area of areas) area.load("hasSpill");
  return async (context, formulas) => {
    const filled = areas.filter((area, index) => {
      // In a cell of its own a formula fills what lies beside it.
      const isAnchor = area.cellCount === 1 && formulas[index]?.length !== 0;
      return !isAnchor && area.hasSpill !== false;
    });
    // Of whole columns and rows what is used; what is filled is.
    const wide = filled.filter((area) => !hasShortEdge(area));
    const used = new Map(
      wide.map((area) => [area, area.getUsedRangeOrNullObject(true).load("rowCount,columnCount")] as const),
    );
    if (wide.length > 0) await context.sync();
    const parents = new Map<Excel.Range, Spilled>();
    for (const area of filled) {
      const found = used.get(area) ?? area;
      const cells = found.isNullObject ? [] : hasShortEdge(found) ? edgeOf(found) : undefined;
      parents.set(
        area,
        cells?.map((cell) => cell.getSpillParentOrNullObject().load(AREA)),
      );
    }
    if ([...parents.values()].some((asked = []) => asked.length > 0)) await context.sync();
    return areas.map((area) => {
      if (!parents.has(area)) return [];
      const told = parents.get(area)?.filter(({ isNullObject, address }) => !isNullObject && address !== area.address);
      return told && [...new Map(told.map((parent) => [parent.address, parent])).values()];
    });
  };
}

const hasShortEdge = ({ rowCount, columnCount }: Excel.Range): boolean => rowCount + columnCount <= MOST_CELLS;

/** What fills cells from outside an area fills some of its first row or of its first column. */
function edgeOf(area: Excel.Range): readonly Excel.Range[] {
  const { rowCount, columnCount } = area;
  const across = Array.from({ length: columnCount }, (_, column) => area.getCell(0, column));
  return [...across, ...Array.from({ length: rowCount - 1 }, (_, row) => area.getCell(row + 1, 0))];
}

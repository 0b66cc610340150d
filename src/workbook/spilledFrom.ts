import { AREA } from "./ownCells";
import type { Searched } from "./searchedFormulas";

/** Of larger areas nobody asks: a list that has been filled begins within them, with its formula. */
const MOST_CELLS = 1_000;

/**
 * Queues the question which areas hold cells that a formula elsewhere fills: these have no formula of their own. The returned
 * function gives, after the sync, the cells with those formulas, loaded with `AREA`; one sync more where there are any.
 */
export function loadSpills(
  areas: readonly Excel.Range[],
): (context: Excel.RequestContext, formulas: readonly Searched[]) => Promise<readonly (readonly Excel.Range[])[]> {
  const isAsked = ({ isEntireColumn, isEntireRow, cellCount }: Excel.Range): boolean =>
    !isEntireColumn && !isEntireRow && cellCount > 0 && cellCount <= MOST_CELLS;
  for (const area of areas) if (isAsked(area)) area.load("hasSpill");
  return async (context, formulas) => {
    const parents = areas.map((area, index) => {
      // In a cell of its own a formula fills what lies beside it.
      const isAnchor = area.cellCount === 1 && formulas[index]?.length !== 0;
      if (!isAsked(area) || isAnchor || area.hasSpill === false) return [];
      return edgeOf(area).map((cell) => cell.getSpillParentOrNullObject().load(AREA));
    });
    if (parents.some(({ length }) => length > 0)) await context.sync();
    return parents.map((own, index) => {
      const told = own.filter(({ isNullObject, address }) => !isNullObject && address !== areas[index]?.address);
      return [...new Map(told.map((parent) => [parent.address, parent])).values()];
    });
  };
}

/** What fills cells from outside an area fills some of its first row or of its first column. */
function edgeOf(area: Excel.Range): readonly Excel.Range[] {
  const { rowCount, columnCount } = area;
  const across = Array.from({ length: columnCount }, (_, column) => area.getCell(0, column));
  return [...across, ...Array.from({ length: rowCount - 1 }, (_, row) => area.getCell(row + 1, 0))];
}

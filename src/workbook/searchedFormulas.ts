import { readInPieces } from "./readInPieces";

/** Areas of no more cells are read as they are; of larger ones only what is used. */
const SMALL = 1_000;
/** So many cells are read in one search. */
export const MOST_SEARCHED = 100_000;

/** The formulas of an area; `undefined` when they are too many to be read. */
export type Searched = readonly string[] | undefined;

/** Reads the formulas of areas, loaded with their `cellCount` and whether they are whole columns or rows, until so many cells have been read as one search may. */
export function createFormulaSearch(
  context: Excel.RequestContext,
  most = MOST_SEARCHED,
): (areas: readonly Excel.Range[]) => Promise<readonly Searched[]> {
  let room = most;
  const take = (count: number): boolean => {
    const fits = count >= 0 && count <= room;
    if (fits) room -= count;
    return fits;
  };
  return async (areas) => {
    const looks = areas.map((area) => {
      // Of whole columns and rows Excel tells no formulas.
      const isEntire = area.isEntireColumn || area.isEntireRow;
      const isSmall = !isEntire && area.cellCount <= SMALL && take(area.cellCount);
      if (isSmall) area.load("formulas");
      return {
        area,
        isSmall,
        used: isSmall ? undefined : area.getUsedRangeOrNullObject(true).load("cellCount,rowCount,columnCount"),
      };
    });
    await context.sync();
    const large = looks.flatMap(({ used }) => (used === undefined || used.isNullObject ? [] : [used]));
    const fitting = large.filter(({ cellCount }) => take(cellCount));
    const sparse = new Map(
      large
        .filter((used) => !fitting.includes(used))
        .map((used) => [used, used.getSpecialCellsOrNullObject("Formulas").load("cellCount")] as const),
    );
    if (sparse.size > 0) await context.sync();
    const pieces = await readInPieces(context, fitting, "formulas");
    const read = new Map(fitting.map((used, index) => [used, pieces[index] ?? []]));
    // Of a long list of numbers only the few cells that hold a formula.
    const few = [...sparse.values()].filter((cells) => !cells.isNullObject && take(cells.cellCount));
    for (const cells of few) cells.areas.load("items/formulas");
    if (few.length > 0) await context.sync();
    return looks.map(({ area, isSmall, used }) => {
      if (isSmall) return formulasIn(area);
      if (used === undefined || used.isNullObject) return [];
      const formulas = read.get(used);
      if (formulas !== undefined) return formulasIn({ formulas });
      const cells = sparse.get(used);
      if (cells === undefined || cells.isNullObject) return [];
      return few.includes(cells) ? cells.areas.items.flatMap(formulasIn) : undefined;
    });
  };
}

const formulasIn = ({ formulas }: { readonly formulas: readonly (readonly unknown[])[] }): readonly string[] =>
  formulas.flat().filter((formula) => typeof formula === "string" && formula.startsWith("=")) as string[];

import { intersection } from "../../grid/address";
import type { Grid, Place } from "../../grid/grid";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
  readonly searchDirection?: string;
}

/** The first cell of a place that shows a text, row by row; the last one when searched backwards. */
export function findText(grid: Grid, { sheetId, area }: Place, text: string, criteria: unknown): Place | undefined {
  const { completeMatch = false, matchCase = false, searchDirection = "Forward" } = (criteria ?? {}) as Criteria;
  const used = grid.usedArea(sheetId, true);
  const within = used && intersection(used, area);
  if (!within) return undefined;
  const fold = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = fold(text);
  const found = grid.texts(sheetId, within).flatMap((line, row) =>
    line.flatMap((shown, column) => {
      const matches = completeMatch ? fold(shown) === wanted : fold(shown).includes(wanted);
      return matches ? [{ row: within.row + row, column: within.column + column, rows: 1, columns: 1 }] : [];
    }),
  );
  const cell = searchDirection === "Backwards" ? found.at(-1) : found.at(0);
  return cell && { sheetId, area: cell };
}

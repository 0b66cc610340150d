import { intersection } from "../../grid/address";
import type { Grid, Place } from "../../grid/grid";
import { textPattern, type SearchCriteria } from "./rangeEdits/textPattern";

/** The first cell of a place that shows a text, row by row; the last one when searched backwards. */
export function findText(grid: Grid, place: Place, text: string, criteria: unknown): Place | undefined {
  const found = findTexts(grid, place, text, criteria);
  const isBackwards = ((criteria ?? {}) as SearchCriteria).searchDirection === "Backwards";
  return isBackwards ? found.at(-1) : found.at(0);
}

/** All cells of a place that show a text, row by row. */
export function findTexts(grid: Grid, { sheetId, area }: Place, text: string, criteria: unknown): readonly Place[] {
  const wanted = textPattern(text, (criteria ?? {}) as SearchCriteria);
  const used = grid.usedArea(sheetId, true);
  const within = used && intersection(used, area);
  if (!within) return [];
  return grid
    .texts(sheetId, within)
    .flatMap((line, row) =>
      line.flatMap((shown, column) =>
        wanted.test(shown)
          ? [{ sheetId, area: { row: within.row + row, column: within.column + column, rows: 1, columns: 1 } }]
          : [],
      ),
    );
}

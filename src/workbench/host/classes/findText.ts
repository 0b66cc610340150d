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
  const wanted = pattern(text, { completeMatch, matchCase });
  const found = grid.texts(sheetId, within).flatMap((line, row) =>
    line.flatMap((shown, column) => {
      return wanted.test(shown) ? [{ row: within.row + row, column: within.column + column, rows: 1, columns: 1 }] : [];
    }),
  );
  const cell = searchDirection === "Backwards" ? found.at(-1) : found.at(0);
  return cell && { sheetId, area: cell };
}

/** `*` stands for any text and `?` for any character; `~` takes their meaning away. */
function pattern(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (sign, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (sign === "*") return ".*";
    return sign === "?" ? "." : `\\${sign}`;
  });
  return new RegExp(completeMatch === true ? `^${source}$` : source, matchCase === true ? "su" : "siu");
}

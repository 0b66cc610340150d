import { intersection } from "../../../grid/address";
import type { Area, Grid, Place } from "../../../grid/grid";
import { isValid } from "../../../grid/isValid";
import { outside } from "../../../grid/structureChange";
import { notImplemented } from "../../hostError";
import { touching } from "./found";

/** The cells of a place that have what may not be typed there. */
export function invalidCells(grid: Grid, place: Place): readonly Area[] {
  const { sheetId, area } = place;
  const used = grid.usedArea(sheetId, true);
  return touching(grid, place).flatMap((validation) =>
    validation.areas.flatMap((each) => {
      const inside = intersection(each, area);
      if (!inside) return [];
      const seen = used && intersection(inside, used);
      const blank =
        validation.ignoreBlanks || validation.rule.type === "None" ? [] : seen ? outside(inside, seen) : [inside];
      if (!seen) return blank;
      const values = grid.values(sheetId, seen);
      const wrong: Area[] = [];
      for (let column = 0; column < seen.columns; column += 1)
        for (let row = 0; row < seen.rows; row += 1) {
          const cell = { row: seen.row + row, column: seen.column + column, rows: 1, columns: 1 };
          const answer = isValid(grid, validation, { sheetId, area: cell }, values[row]?.[column] ?? "");
          // A rule that must be calculated is not guessed at.
          if (answer === undefined) throw notImplemented("DataValidation.valid of a formula");
          const above = wrong.at(-1);
          if (answer) continue;
          if (above?.column === cell.column && above.row + above.rows === cell.row)
            wrong[wrong.length - 1] = { ...above, rows: above.rows + 1 };
          else wrong.push(cell);
        }
      return [...wrong, ...blank];
    }),
  );
}

import type { Heading } from "./heading";
import type { PeriodTable } from "./periodTable";
import type { Cell } from "./readCell";
import { titleOver } from "./titleOver";

/**
 * Of a table of one KPI with a year over each column, or before each row, and the same months in all of them: the newest year that has values,
 * under the name in the corner, over the table or on its tab.
 *
 * @returns `undefined` where something else than years stands over the columns
 */
export function newestYear({ view, block, axis, isKnown }: PeriodTable): Heading | undefined {
  for (let row = axis.top - 1; row >= Math.max(block.top, axis.top - 2); row -= 1) {
    const columns: { readonly column: number; readonly year: number }[] = [];
    let others = 0;
    for (let column = block.left; column <= block.right; column += 1) {
      const cell = view.cell(row, column);
      if (column === axis.column || cell.kind === "blank") continue;
      const year = yearOf(cell);
      if (year === undefined) others += 1;
      else columns.push({ column, year });
    }
    if (columns.length < 2 || others > MOST_OTHERS) continue;
    const corner = view.cell(row, axis.column);
    const title = titleOver(view, block, row) ?? titleOver(view.turned(), turned(block), axis.column);
    const label = [corner.kind === "text" ? corner.text.trim() : "", title?.text ?? "", view.sheet].find((text) =>
      isKnown(text),
    );
    if (label === undefined) return undefined;
    const filled = columns.filter(({ column }) => axis.rows.some((at) => view.cell(at, column).kind === "number"));
    const [newest] = filled.sort((one, other) => other.year - one.year);
    return (
      newest && { column: newest.column, field: "actual", label, row, labelColumn: newest.column, isOfOneYear: true }
    );
  }
  return undefined;
}

/** A change from year to year may stand beside them. */
const MOST_OTHERS = 1;

const turned = ({ top, left, bottom, right }: PeriodTable["block"]) => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

const YEAR = /^(?:19|20)\d\d$/;

function yearOf(cell: Cell): number | undefined {
  const text = cell.kind === "number" ? String(cell.value) : cell.kind === "text" ? cell.text.trim() : "";
  return YEAR.test(text) ? Number(text) : undefined;
}

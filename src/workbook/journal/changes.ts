import type { LinkCells } from "../numbers/loadLinks";
import { cellBefore, type Target } from "../rowWrites";
import { newId } from "../newId";
import { heldBy } from "../cellInputs";
import { rowOf } from "../rowsById";
import { now } from "../stamp";
import type { CellInput, CellValue } from "../cells";
import { FIELD_COLUMNS } from "../tables";
import { userName } from "../userName";
import { nameText } from "../seriesNames";
import type { SeriesChange } from "../seriesWrites";
import { changeKey, type FormerLink } from "./formerLinks";
import { seriesColumn, seriesLink } from "./seriesColumns";
import type { JournalRow } from "./tables";

/** The column that stands for a whole row: it is new. */
export const NEW_ROW = "Id";

/** What the log says of a batch, and the former links that it keeps alive. */
export interface LoggedChanges {
  readonly rows: readonly JournalRow<"changes">[];
  readonly links: readonly FormerLink[];
}

/**
 * What a batch of writes changes: a row for each cell, and each part of a series, that will say something else than before.
 *
 * @param bound - the links of each KPI as they are
 */
export function changesOf(
  targets: readonly Target[],
  bound: ReadonlyMap<string, LinkCells>,
  series: readonly SeriesChange[],
  undoes: string | undefined,
): LoggedChanges {
  const common = { Batch: newId("b"), By: userName(), At: now(), Undoes: undoes ?? "" };
  const links: FormerLink[] = [];
  const keep = (row: string, column: string, formula: string): void =>
    void links.push({ change: changeKey(common.Batch, row, column), formula });
  const ofRows = targets.flatMap(({ write, content }): JournalRow<"changes">[] => {
    const { table: Table, id: Row } = write;
    const cells: Readonly<Record<string, CellInput | undefined>> = write.cells;
    if (write.kind === "add") {
      return [{ ...common, Table, Row, Name: heldBy(cells["Name"]), Column: NEW_ROW, Before: "", After: Row }];
    }
    const row = rowOf(content, write.id);
    return Object.entries(cells).flatMap(([Column, input]) => {
      const Before = cellBefore(write, Column, content, row, bound);
      const After = heldBy(input);
      if (Before === After) return [];
      if (isLink(Column, Before)) keep(Row, Column, String(Before));
      return [{ ...common, Table, Row, Name: write.name, Column, Before, After }];
    });
  });
  const ofSeries = series.map(({ kpi, name, part, before, after }): JournalRow<"changes"> => {
    const Column = seriesColumn(part);
    // A text needs nothing that keeps it right.
    if (before !== "" && part !== "Percent") keep(kpi, Column, seriesLink(before));
    const cells = { Table: "kpis", Row: kpi, Name: name, Column };
    return { ...common, ...cells, Before: nameText(part, before), After: nameText(part, after) };
  });
  return { rows: [...ofRows, ...ofSeries], links };
}

const LINK_COLUMNS: readonly string[] = Object.values(FIELD_COLUMNS);

/** Elsewhere a text that begins like a formula is a text. */
const isLink = (column: string, before: CellValue): boolean =>
  LINK_COLUMNS.includes(column) && typeof before === "string" && before.startsWith("=");

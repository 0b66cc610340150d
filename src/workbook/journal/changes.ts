import type { Target } from "../rowWrites";
import { newId } from "../newId";
import { relative } from "../reference";
import { columnAt, heldBy, rowOf } from "../rowCells";
import { now } from "../stamp";
import type { CellInput, CellValue } from "../cells";
import { FIELD_COLUMNS } from "../tables";
import { userName } from "../userName";
import type { SeriesChange } from "../seriesWrites";
import { seriesColumn, seriesLink } from "./seriesColumns";
import type { JournalRow } from "./tables";

/** The column that stands for a whole row: it is new. */
export const NEW_ROW = "Id";

/** What a batch of writes changes: a row for each cell, and each part of a series, that will say something else than before. */
export function changesOf(
  targets: readonly Target[],
  series: readonly SeriesChange[],
  undoes: string | undefined,
): readonly JournalRow<"changes">[] {
  const common = { Batch: newId("b"), By: userName(), At: now(), Undoes: undoes ?? "" };
  const ofRows = targets.flatMap(({ write, content }): JournalRow<"changes">[] => {
    const { table: Table, id: Row } = write;
    const cells: Readonly<Record<string, CellInput | undefined>> = write.cells;
    if (write.kind === "add") {
      return [
        { ...common, Table, Row, Name: heldBy(cells["Name"]), Column: NEW_ROW, Before: "", After: Row, Link: "" },
      ];
    }
    const row = rowOf(content, write.id);
    return Object.entries(cells).flatMap(([Column, input]) => {
      const Before = row?.formulas[columnAt(content, Column)] ?? "";
      const After = heldBy(input);
      const Link = isLink(Column, Before) ? Before : "";
      return Before === After ? [] : [{ ...common, Table, Row, Name: write.name, Column, Before, After, Link }];
    });
  });
  const ofSeries = series.map(({ kpi, name, part, before, after }): JournalRow<"changes"> => ({
    ...common,
    Table: "kpis",
    Row: kpi,
    Name: name,
    Column: seriesColumn(part),
    Before: relative(before.slice(1)),
    After: relative(after.slice(1)),
    Link: before === "" ? "" : seriesLink(before),
  }));
  return [...ofRows, ...ofSeries];
}

const LINK_COLUMNS: readonly string[] = Object.values(FIELD_COLUMNS);

/** Elsewhere a text that begins like a formula is a text. */
const isLink = (column: string, before: CellValue): boolean =>
  LINK_COLUMNS.includes(column) && typeof before === "string" && before.startsWith("=");

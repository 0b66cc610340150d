import { FIELDS } from "../scorecard";
import type { CellValue } from "./cells";
import type { Model } from "./model";
import type { LinkCells } from "./numbers/loadLinks";
import { parseModel, schemaOf } from "./parseModel";
import { placedScorecards } from "./placedScorecards";
import { textIn } from "./rowCells";
import { heldBy } from "./cellInputs";
import { splitCells, type RowChange, type RowWrite } from "./rowWrites";
import { TABLE_KEYS, type TableContent, type TableContents } from "./tables";

/** What the tables will say of each scorecard once some rows have been changed; a link that is new has no value yet. */
export function modelAfter(
  contents: TableContents,
  links: ReadonlyMap<string, LinkCells>,
  writes: readonly RowWrite[],
): readonly Model[] {
  const changes = writes.filter((write) => write.kind === "change");
  const after = Object.fromEntries(
    TABLE_KEYS.map((key) => {
      const { [key]: content } = contents;
      return [
        key,
        content &&
          withChanges(
            content,
            changes.filter(({ table }) => table === key),
          ),
      ];
    }),
  ) as unknown as TableContents;
  const bound = new Map(links);
  for (const write of changes) {
    const own = bound.get(write.id);
    const { links: made } = splitCells(write);
    const cells = FIELDS.flatMap((field) => {
      const formula = made[field];
      return formula === undefined || formula === own?.[field].formula
        ? []
        : [[field, { value: "", formula }] as const];
    });
    if (own !== undefined && cells.length > 0) bound.set(write.id, { ...own, ...Object.fromEntries(cells) });
  }
  return placedScorecards(after, schemaOf(after)).map((place) =>
    parseModel(after, () => false, undefined, bound, place),
  );
}

function withChanges(content: TableContent, changes: readonly RowChange[]): TableContent {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const rows = content.rows.map((row) => {
    const change = byId.get(textIn(content, row, "Id"));
    if (change === undefined) return row;
    const cells = new Map(
      Object.entries(splitCells(change).cells).map(([column, cell]) => [column.toLowerCase(), cell]),
    );
    const values = content.headers.map((header, index): CellValue => {
      const cell = cells.get(header.trim().toLowerCase());
      return cell === undefined ? (row.values[index] ?? "") : heldBy(cell);
    });
    return { values, formulas: values };
  });
  return { ...content, rows };
}

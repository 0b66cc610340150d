import { FIELDS } from "../scorecard";
import type { CellInput, CellValue } from "./cells";
import type { Model } from "./model";
import type { LinkCells } from "./numbers/loadLinks";
import { parseModel, schemaOf } from "./parseModel";
import { placedScorecards } from "./placedScorecards";
import { textIn } from "./rowCells";
import { heldBy } from "./cellInputs";
import { splitCells, type RowWrite } from "./rowWrites";
import { TABLE_KEYS, type RowContent, type TableContent, type TableContents } from "./tables";

/** What the tables will say of each scorecard once some rows have been written; a link that is new has no value yet. */
export function modelAfter(
  contents: TableContents,
  links: ReadonlyMap<string, LinkCells>,
  writes: readonly RowWrite[],
  owner: string,
): readonly Model[] {
  const after = Object.fromEntries(
    TABLE_KEYS.map((key) => {
      const { [key]: content } = contents;
      return [
        key,
        content &&
          withWrites(
            content,
            writes.filter(({ table }) => table === key),
            owner,
          ),
      ];
    }),
  ) as unknown as TableContents;
  const bound = new Map(links);
  for (const write of writes) {
    const { links: made } = splitCells(write);
    const own = bound.get(write.id) ?? (write.kind === "add" && write.table === "kpis" ? NO_LINKS : undefined);
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

const NO_LINK = { value: "", formula: "" };
const NO_LINKS: LinkCells = { actual: NO_LINK, target: NO_LINK, baseline: NO_LINK };

type Given = Readonly<Record<string, CellInput>>;

function withWrites(content: TableContent, writes: readonly RowWrite[], owner: string): TableContent {
  const byId = new Map(writes.map((write) => [write.id, write]));
  const written = (write: RowWrite, values: readonly CellValue[], more: Given = {}): RowContent => {
    const given: Given = { ...more, ...splitCells(write).cells };
    const cells = new Map(Object.entries(given).map(([column, cell]) => [column.toLowerCase(), cell]));
    const row = content.headers.map((header, index): CellValue => {
      const cell = cells.get(header.trim().toLowerCase());
      return cell === undefined ? (values[index] ?? "") : heldBy(cell);
    });
    return { values: row, formulas: row };
  };
  const rows = content.rows.map((row) => {
    const change = byId.get(textIn(content, row, "Id"));
    return change?.kind === "change" ? written(change, row.values) : row;
  });
  const added = writes.flatMap((write) =>
    write.kind === "add" ? [written(write, [], { Id: write.id, Scorecard: write.owner ?? owner })] : [],
  );
  return { ...content, rows: [...rows, ...added] };
}

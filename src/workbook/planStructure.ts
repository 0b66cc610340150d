import type { Problem } from "../scorecard";
import type { CellInput } from "./cells";
import { heldBy } from "./cellInputs";
import { textIn } from "./rowCells";
import { rowOf } from "./rowsById";
import type { RowWrite } from "./rowWrites";
import type { TableContents } from "./tables";

/** What links and initiatives hang on, once the writes are done. */
interface Anchors {
  readonly nodes: ReadonlyMap<string, { readonly key: string }>;
  /** Of all entries that there are or were. */
  readonly names: ReadonlyMap<string, string>;
  readonly standing: ReadonlyMap<string, { readonly name: string; readonly isGone: boolean }>;
}

/** Why a link or an initiative cannot be written: what it hangs on is gone, or somebody has drawn the same link meanwhile. */
export function planProblem(write: RowWrite, contents: TableContents, anchors: Anchors): Problem | undefined {
  const { nodes, names, standing } = anchors;
  const cells: Readonly<Record<string, CellInput | undefined>> = write.cells;
  const content = contents[write.table];
  const row = content && rowOf(content, write.id);
  const cell = (column: string): string => {
    const { [column]: input } = cells;
    if (input !== undefined) return String(heldBy(input)).trim();
    return content && row ? textIn(content, row, column) : "";
  };
  if (cell("DeletedAt") !== "") return undefined;
  if (write.table === "initiatives") {
    const parent = cell("Parent");
    const isThere = nodes.has(parent) || standing.get(parent)?.isGone === false || standing.size === 0;
    if (isThere || !("Parent" in cells)) return undefined;
    return { kind: "row-gone", name: names.get(parent) ?? standing.get(parent)?.name ?? "" };
  }
  const [from, to] = [cell("From"), cell("To")];
  const lost = [from, to].find((end) => nodes.get(end)?.key !== "objectives");
  if (lost !== undefined) return { kind: "row-gone", name: names.get(lost) ?? "" };
  const twin = content?.rows.find(
    (each) =>
      textIn(content, each, "Id") !== write.id &&
      textIn(content, each, "DeletedAt") === "" &&
      textIn(content, each, "From") === from &&
      textIn(content, each, "To") === to,
  );
  if (content === undefined || twin === undefined) return undefined;
  return {
    kind: "row-changed",
    name: names.get(from) ?? "",
    by: textIn(content, twin, "ChangedBy"),
    at: textIn(content, twin, "ChangedAt"),
    fields: [{ column: "Note", mine: cell("Note"), theirs: textIn(content, twin, "Note") }],
  };
}

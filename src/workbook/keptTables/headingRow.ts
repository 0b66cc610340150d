import type { KeptColumn, KeptKind } from "../../scorecard";
import type { CellValue } from "../cells";
import { recognise } from "./columnWords";
import { NEEDED_ROLES } from "./keptNames";
import { recogniseProcess } from "./processColumns";

/** A row of headings, as far as it belongs to one table. */
export interface HeadingRow {
  /** Of the rows that were looked at. */
  readonly row: number;
  readonly from: number;
  readonly headings: readonly string[];
  /** Counted from `from`. */
  readonly places: Readonly<Partial<Record<KeptColumn, number>>>;
}

/** Rows of headings whose columns are those of a table of the kind: tables that stand beside each other have one each. */
export const headingRows = (rows: readonly (readonly CellValue[])[], kind: KeptKind): readonly HeadingRow[] =>
  rows.flatMap((cells, row) =>
    runsOf(cells).flatMap(({ from, headings }): readonly HeadingRow[] => {
      const places = meanings(kind, headings, columnsBelow(rows, row, from, headings.length));
      return NEEDED_ROLES[kind].every((role) => places[role] !== undefined) ? [{ row, from, headings, places }] : [];
    }),
  );

/** The row of headings of a block that somebody has selected: where nothing is recognised, its first row of texts. */
export function headingRowIn(rows: readonly (readonly CellValue[])[], kind: KeptKind): HeadingRow | undefined {
  const [recognised] = headingRows(rows, kind);
  if (recognised !== undefined) return recognised;
  const all = rows.flatMap((cells, row) => runsOf(cells).map((run) => ({ row, ...run })));
  const first = all.find(({ headings }) => headings.length >= NEEDED_ROLES[kind].length);
  if (first === undefined) return undefined;
  const { row, from, headings } = first;
  return { ...first, places: meanings(kind, headings, columnsBelow(rows, row, from, headings.length)) };
}

const meanings = (
  kind: KeptKind,
  headings: readonly string[],
  below: readonly (readonly CellValue[])[],
): HeadingRow["places"] => (kind === "campaigns" ? recognise(headings) : recogniseProcess(headings, below));

const columnsBelow = (
  rows: readonly (readonly CellValue[])[],
  row: number,
  from: number,
  count: number,
): readonly (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, place) => rows.slice(row + 1).map((cells) => cells[from + place] ?? ""));

interface Run {
  readonly from: number;
  readonly headings: readonly string[];
}

/** Texts that stand beside each other without a gap. */
function runsOf(cells: readonly CellValue[]): readonly Run[] {
  const runs: { from: number; headings: string[] }[] = [];
  cells.forEach((cell, place) => {
    if (typeof cell !== "string" || cell.trim() === "") return;
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.headings.length === place) last.headings.push(cell.trim());
    else runs.push({ from: place, headings: [cell.trim()] });
  });
  return runs;
}

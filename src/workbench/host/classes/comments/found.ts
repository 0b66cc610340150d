import type { CellComment } from "../../../grid/comments";
import type { Grid } from "../../../grid/grid";
import { notFound } from "../../hostError";

export interface CommentState {
  readonly sheetId: string;
  readonly id: string;
}

export interface Scope {
  readonly sheetId: string | undefined;
}

/** All comments of a sheet or of the workbook, in the order of sheets, then as they were made. */
export const commentsOf = (grid: Grid, { sheetId }: Scope): readonly (CommentState & { comment: CellComment })[] =>
  grid
    .sheets()
    .filter(({ id }) => sheetId === undefined || id === sheetId)
    .flatMap(({ id }) => grid.parts(id).comments.map((comment) => ({ sheetId: id, id: comment.id, comment })));

export function commentOf(grid: Grid, { sheetId, id }: CommentState): CellComment {
  const found = grid.parts(sheetId).comments.find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}

export function changeComment(
  grid: Grid,
  { sheetId, id }: CommentState,
  change: (comment: CellComment) => CellComment | undefined,
): void {
  grid.setParts(sheetId, {
    comments: grid.parts(sheetId).comments.flatMap((each) => (each.id === id ? (change(each) ?? []) : each)),
  });
}

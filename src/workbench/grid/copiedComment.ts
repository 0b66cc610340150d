import type { CellComment } from "./comments";
import { newCommentId } from "./newCommentId";

/** The same words as a comment of its own: no two in a workbook have one id. */
export const copiedComment = (comment: CellComment): CellComment => ({
  ...comment,
  id: newCommentId(),
  replies: comment.replies.map((reply) => ({ ...reply, id: newCommentId() })),
});

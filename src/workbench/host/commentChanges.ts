import type { CellComment } from "../grid/comments";

/** The words of `Excel.CommentChangeType`. */
export type CommentChange =
  "CommentEdited" | "CommentResolved" | "CommentReopened" | "ReplyAdded" | "ReplyDeleted" | "ReplyEdited";

export interface CommentEvent {
  readonly kind: "added" | "deleted" | "changed";
  readonly commentId: string;
  readonly replyIds: readonly string[];
  readonly changeType?: CommentChange;
}

/** What has happened to the comments of a sheet, in the words of its events. A comment that has only moved has not changed. */
export function commentChanges(before: readonly CellComment[], after: readonly CellComment[]): readonly CommentEvent[] {
  const ids = (comment: CellComment): readonly string[] => comment.replies.map(({ id }) => id);
  const known = new Map(before.map((comment) => [comment.id, comment]));
  const left = new Set(after.map(({ id }) => id));
  const gone = before
    .filter(({ id }) => !left.has(id))
    .map((comment): CommentEvent => ({ kind: "deleted", commentId: comment.id, replyIds: ids(comment) }));
  const others = after.flatMap((comment): readonly CommentEvent[] => {
    const was = known.get(comment.id);
    if (!was) return [{ kind: "added", commentId: comment.id, replyIds: ids(comment) }];
    const changed = (changeType: CommentChange, replyIds: readonly string[]): CommentEvent => ({
      kind: "changed",
      commentId: comment.id,
      replyIds,
      changeType,
    });
    const own = new Set(ids(comment));
    const added = comment.replies.filter(({ id }) => !ids(was).includes(id));
    const removed = was.replies.filter(({ id }) => !own.has(id));
    const edited = comment.replies.filter(({ id, content }) =>
      was.replies.some((reply) => reply.id === id && reply.content !== content),
    );
    return [
      ...(was.content === comment.content ? [] : [changed("CommentEdited", [])]),
      ...(was.isResolved === comment.isResolved
        ? []
        : [changed(comment.isResolved ? "CommentResolved" : "CommentReopened", [])]),
      ...added.map(({ id }) => changed("ReplyAdded", [id])),
      ...removed.map(({ id }) => changed("ReplyDeleted", [id])),
      ...edited.map(({ id }) => changed("ReplyEdited", [id])),
    ];
  });
  return [...gone, ...others];
}

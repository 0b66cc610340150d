import type { CellComment } from "../../../grid/comments";
import { defineClass, type HostObject } from "../../hostClass";
import { fail, HostError, invalidArgument, notImplemented } from "../../hostError";
import { placeFrom } from "../placeFrom";
import { range } from "../range";
import { commentReplies } from "./replies";
import { changeComment, commentOf, commentsOf, type CommentState, type Scope } from "./found";
import { commentText } from "./commentText";
import { newCommentId } from "../../../grid/newCommentId";
import { authorName } from "./author";
import { remarkProperties } from "./remarkProperties";

/** `Excel.CommentCollection` of the workbook or of one sheet. */
export const comments = defineClass<Scope>({
  name: "CommentCollection",
  items: (scope, { grid }) => commentsOf(grid, scope).map(({ sheetId, id }) => comment({ sheetId, id })),
  item: (scope, key, { grid }) => {
    const found = commentsOf(grid, scope).find(({ id }) => id === key);
    return found && comment({ sheetId: found.sheetId, id: found.id });
  },
  methods: {
    Add: (scope, [cell, content, contentType], client) => {
      const { grid } = client;
      const { sheetId, area } = placeFrom(grid, scope.sheetId ?? grid.activeSheetId(), cell);
      if (area.rows * area.columns !== 1 || (scope.sheetId ?? sheetId) !== sheetId) throw invalidArgument();
      const text = commentText(content, contentType);
      const parts = grid.parts(sheetId);
      const isThere = [...parts.comments, ...parts.notes].some((each) => isSameCell(each.cell, area));
      if (isThere) throw new HostError("InvalidOperation", "This cell has a comment or note already.");
      const added = {
        id: newCommentId(),
        cell: area,
        content: text,
        author: authorName(client),
        created: new Date().toISOString(),
        isResolved: false,
        replies: [],
      };
      grid.setParts(sheetId, { comments: [...parts.comments, added] });
      return comment({ sheetId, id: added.id });
    },
    GetItemByCell: (scope, [cell], { grid }) => {
      const { sheetId, area } = placeFrom(grid, scope.sheetId ?? grid.activeSheetId(), cell);
      if (area.rows * area.columns !== 1) throw invalidArgument();
      const found = grid.parts(sheetId).comments.find((each) => isSameCell(each.cell, area));
      return found ? comment({ sheetId, id: found.id }) : fail();
    },
    GetItemByReplyId: (scope, [replyId], { grid }) => {
      const found = commentsOf(grid, scope).find((each) => each.comment.replies.some(({ id }) => id === replyId));
      return found ? comment({ sheetId: found.sheetId, id: found.id }) : fail();
    },
  },
});

const isSameCell = (one: CellComment["cell"], other: CellComment["cell"]): boolean =>
  one.row === other.row && one.column === other.column;

/** `Excel.Comment`. */
export const comment: (state: CommentState) => HostObject = defineClass<CommentState>({
  name: "Comment",
  id: ({ id }) => id,
  properties: {
    ...remarkProperties<CommentState>(
      (state, { grid }) => commentOf(grid, state),
      (state, content, { grid }) => changeComment(grid, state, (each) => ({ ...each, content })),
    ),
    Resolved: {
      get: (state, { grid }) => commentOf(grid, state).isResolved,
      set: (state, value, { grid }) => changeComment(grid, state, (each) => ({ ...each, isResolved: Boolean(value) })),
    },
  },
  navigations: { Replies: (state) => commentReplies(state) },
  methods: {
    Delete: (state, _, { grid }) => {
      commentOf(grid, state);
      changeComment(grid, state, () => undefined);
    },
    GetLocation: (state, _, { grid }) => range({ sheetId: state.sheetId, area: commentOf(grid, state).cell }),
    UpdateMentions: () => {
      throw notImplemented("Comment.UpdateMentions");
    },
  },
});

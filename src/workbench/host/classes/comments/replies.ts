import type { CommentReply } from "../../../grid/comments";
import type { Client } from "../../client";
import { defineClass, readOnly, type HostObject } from "../../hostClass";
import { notFound, notImplemented } from "../../hostError";
import { range } from "../range";
import { authorName } from "./author";
import { comment } from "./comments";
import { commentText } from "./commentText";
import { remarkProperties } from "./remarkProperties";
import { changeComment, commentOf, type CommentState } from "./found";
import { newCommentId } from "../../../grid/newCommentId";

interface ReplyState {
  readonly comment: CommentState;
  readonly id: string;
}

/** `Excel.CommentReplyCollection`. */
export const commentReplies = defineClass<CommentState>({
  name: "CommentReplyCollection",
  items: (state, { grid }) => commentOf(grid, state).replies.map(({ id }) => commentReply({ comment: state, id })),
  item: (state, key, { grid }) => {
    const found = commentOf(grid, state).replies.find(({ id }) => id === key);
    return found && commentReply({ comment: state, id: found.id });
  },
  methods: {
    Add: (state, [content, contentType], client) => {
      const reply = {
        id: newCommentId(),
        content: commentText(content, contentType),
        author: authorName(client),
        created: new Date().toISOString(),
      };
      commentOf(client.grid, state);
      changeComment(client.grid, state, (each) => ({ ...each, replies: [...each.replies, reply] }));
      return commentReply({ comment: state, id: reply.id });
    },
  },
});

function replyOf({ comment: state, id }: ReplyState, { grid }: Client): CommentReply {
  const found = commentOf(grid, state).replies.find((each) => each.id === id);
  if (!found) throw notFound();
  return found;
}

/** `Excel.CommentReply`: it is resolved with its comment. */
export const commentReply: (state: ReplyState) => HostObject = defineClass<ReplyState>({
  name: "CommentReply",
  id: ({ id }) => id,
  properties: {
    ...remarkProperties(replyOf, (state, content, { grid }) =>
      changeComment(grid, state.comment, (each) => ({
        ...each,
        replies: each.replies.map((reply) => (reply.id === state.id ? { ...reply, content } : reply)),
      })),
    ),
    Resolved: readOnly(({ comment: state }, { grid }) => commentOf(grid, state).isResolved),
  },
  methods: {
    Delete: (state, _, client) => {
      replyOf(state, client);
      changeComment(client.grid, state.comment, (each) => ({
        ...each,
        replies: each.replies.filter(({ id }) => id !== state.id),
      }));
    },
    GetLocation: ({ comment: state }, _, { grid }) =>
      range({ sheetId: state.sheetId, area: commentOf(grid, state).cell }),
    GetParentComment: ({ comment: state }) => comment(state),
    UpdateMentions: () => {
      throw notImplemented("CommentReply.UpdateMentions");
    },
  },
});

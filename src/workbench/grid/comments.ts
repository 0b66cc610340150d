import type { Area } from "./grid";

/** What somebody says below a comment. */
export interface CommentReply {
  readonly id: string;
  readonly content: string;
  readonly author: string;
  /** ISO 8601, in UTC. */
  readonly created: string;
}

/** A comment on one cell, with what others say to it. */
export interface CellComment extends CommentReply {
  readonly cell: Area;
  readonly isResolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** The older kind of comment, to which nobody can reply; without an id, as nobody asks for one here. */
export interface CellNote {
  readonly cell: Area;
  readonly text: string;
  readonly author: string;
}

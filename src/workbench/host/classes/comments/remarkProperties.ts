import type { CommentReply } from "../../../grid/comments";
import type { Client } from "../../client";
import { readOnly, type Property } from "../../hostClass";
import { authorEmail } from "./author";
import { commentText } from "./commentText";

/**
 * What comments and their replies say alike.
 *
 * @param find - fails when it is gone
 */
export function remarkProperties<State extends { readonly id: string }>(
  find: (state: State, client: Client) => CommentReply,
  setContent: (state: State, content: string, client: Client) => void,
): Readonly<Record<string, Property<State>>> {
  const said = (pick: (remark: CommentReply) => unknown): Property<State> =>
    readOnly((state, client) => pick(find(state, client)));
  return {
    Id: readOnly(({ id }) => id),
    AuthorEmail: said(({ author }) => authorEmail(author)),
    AuthorName: said(({ author }) => author),
    Content: {
      ...said(({ content }) => content),
      set: (state, value, client) => {
        find(state, client);
        setContent(state, commentText(value, "Plain"), client);
      },
    },
    ContentType: readOnly(() => "Plain"),
    CreationDate: said(({ created }) => created),
    Mentions: readOnly(() => []),
    RichContent: said(({ content }) => content),
  };
}

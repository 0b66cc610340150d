import { invalidArgument, notImplemented } from "../../hostError";

/** The text of a comment. People who are mentioned in it would have to be told: there is nobody to tell here. */
export function commentText(content: unknown, contentType: unknown): string {
  if (typeof content === "object" || contentType === "Mention") throw notImplemented("Comment (Mention)");
  if (typeof content !== "string" || content === "") throw invalidArgument();
  return content;
}

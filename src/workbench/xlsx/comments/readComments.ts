import type { CommentFile, NoteFile } from "../../grid/file";
import { unescapeText } from "../escapedText";
import type { Package } from "../openPackage";
import { readText } from "../readSheet";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";

interface Remarks {
  readonly comments?: readonly CommentFile[];
  readonly notes?: readonly NoteFile[];
}

/** The comments and notes of a sheet. */
export function readComments(file: Package, sheetPath: string, names: ReadonlyMap<string, string>): Remarks {
  const links = [...file.relationships(sheetPath).values()];
  const parts = (type: string): readonly XmlElement[] =>
    links.flatMap((link) => (link.type === type ? (file.xml(link.target) ?? []) : []));
  const comments = parts("threadedComment").flatMap((part) => threads(part, names));
  const standIns = new Set(comments.map(({ id }) => `tc=${id}`.toLowerCase()));
  const notes = parts("comments").flatMap((part) => notesOf(part, standIns));
  return { ...(comments.length > 0 ? { comments } : {}), ...(notes.length > 0 ? { notes } : {}) };
}

/** The names of people who have commented, by id. */
export const readPeople = (part: XmlElement | undefined): ReadonlyMap<string, string> =>
  new Map(
    childrenNamed(part, "person").map(({ attributes }) => [
      attributes["id"] ?? "",
      unescapeText(attributes["displayName"] ?? ""),
    ]),
  );

function threads(part: XmlElement, names: ReadonlyMap<string, string>): readonly CommentFile[] {
  const all = childrenNamed(part, "threadedComment");
  const said = (element: XmlElement): Pick<CommentFile, "id" | "content" | "author" | "created"> => {
    const { id = "", personId = "", dT = "" } = element.attributes;
    return {
      id,
      content: unescapeText(childNamed(element, "text")?.text ?? ""),
      author: names.get(personId) ?? "",
      created: /Z$/.test(dT) ? dT : `${dT}Z`,
    };
  };
  return all
    .filter(({ attributes }) => attributes["parentId"] === undefined)
    .map((element) => {
      const replies = all.filter(({ attributes }) => attributes["parentId"] === element.attributes["id"]).map(said);
      return {
        cell: element.attributes["ref"] ?? "",
        ...said(element),
        ...(isOn(element, "done") ? { isResolved: true } : {}),
        ...(replies.length > 0 ? { replies } : {}),
      };
    });
}

/** @param standIns - authors of notes that stand for a thread, which are left out */
function notesOf(part: XmlElement, standIns: ReadonlySet<string>): readonly NoteFile[] {
  const authors = childrenNamed(childNamed(part, "authors"), "author").map(({ text }) => unescapeText(text));
  return childrenNamed(childNamed(part, "commentList"), "comment").flatMap((element) => {
    const author = authors[Number(element.attributes["authorId"] ?? 0)] ?? "";
    const text = childNamed(element, "text");
    return standIns.has(author.toLowerCase()) || !text
      ? []
      : [{ cell: element.attributes["ref"] ?? "", text: readText(text, () => undefined), author }];
  });
}

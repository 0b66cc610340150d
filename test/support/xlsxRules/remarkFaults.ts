import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";
import type { OpenedFile } from "./openFile";
import { WORKBOOK } from "./openFile";
import { repeated } from "./repeated";

/** Notes have authors and cells of their own; threads have people, and a note for older readers. */
export const remarkFaults = (file: OpenedFile): readonly string[] => {
  const people = new Set(
    file
      .of(WORKBOOK, "person")
      .flatMap((path) => childrenNamed(file.xml(path), "person").map(({ attributes }) => attributes["id"])),
  );
  const ids = file.sheets.flatMap(({ path }) =>
    file
      .of(path, "threadedComment")
      .flatMap((part) => childrenNamed(file.xml(part), "threadedComment").map(({ attributes }) => attributes["id"])),
  );
  const twice = repeated(ids).map((id) => `two comments are called ${id ?? ""}`);
  const ofSheets = file.sheets.flatMap(({ path, xml }) => {
    const notes = file.of(path, "comments").flatMap((part) => {
      const authors = childNamed(file.xml(part), "authors")?.children.map(({ text }) => text) ?? [];
      return childrenNamed(childNamed(file.xml(part), "commentList"), "comment").map(({ attributes }) => ({
        cell: attributes["ref"] ?? "",
        author: authors[Number(attributes["authorId"])],
      }));
    });
    const threads = file
      .of(path, "threadedComment")
      .flatMap((part) => childrenNamed(file.xml(part), "threadedComment").map(({ attributes }) => attributes));
    const known = new Set(threads.map(({ id }) => id));
    const isNoted = (cell = "", id = ""): boolean =>
      notes.some((note) => note.cell === cell && note.author === `tc=${id}`);
    return [
      ...repeated(notes.map(({ cell }) => cell)).map((cell) => `${cell} has two notes`),
      ...notes.filter(({ author }) => author === undefined).map(({ cell }) => `the note of ${cell} has no author`),
      ...(notes.length > 0 && !childNamed(xml, "legacyDrawing") ? ["nothing draws the notes"] : []),
      ...threads
        .filter(({ personId }) => !people.has(personId))
        .map(({ ref = "" }) => `the comment of ${ref} is nobody's`),
      ...threads
        .filter(({ parentId }) => parentId !== undefined && !known.has(parentId))
        .map(({ ref = "" }) => `a reply of ${ref} answers nothing`),
      ...threads
        .filter(({ parentId, ref, id }) => parentId === undefined && !isNoted(ref, id))
        .map(({ ref = "" }) => `the comment of ${ref} has no note for older readers`),
    ].map((fault) => `${path}: ${fault}`);
  });
  return [...twice, ...ofSheets];
};

import type { SheetFile, WorkbookFile } from "../../grid/file";
import { escapeLine } from "../escapedText";
import { tag, xmlDocument } from "../xml";

export const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Everybody who has said something in comments of a sheet, in order. */
const peopleOn = ({ comments = [] }: SheetFile): readonly string[] =>
  comments.flatMap(({ author, replies = [] }) => [author, ...replies.map((reply) => reply.author)]);

/** In the shape of an id, the same for the same name in all parts of a file. */
export function personId(name: string): string {
  let [high, low] = [0x811c9dc5, 0x1b873593];
  for (const letter of name) {
    high = Math.imul(high ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    low = Math.imul(low ^ high, 0x85ebca6b) >>> 0;
  }
  const digits = (number: number): string => number.toString(16).toUpperCase().padStart(8, "0");
  return `{${digits(high)}-0000-4000-8000-0000${digits(low)}}`;
}

/** The list of people that comments name; undefined when nobody has said anything. */
export function peopleXml({ sheets }: WorkbookFile): string | undefined {
  const names = [...new Set(sheets.flatMap(peopleOn))];
  if (names.length === 0) return undefined;
  const people = names.map((name) =>
    tag("person", { displayName: escapeLine(name), id: personId(name), userId: escapeLine(name), providerId: "None" }),
  );
  return xmlDocument(tag("personList", { xmlns: THREADS }, people.join("")));
}

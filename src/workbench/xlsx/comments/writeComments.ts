import { parseAreas } from "../../grid/areaList";
import type { CommentFile, SheetFile } from "../../grid/file";
import { escapeLine, escapeText } from "../escapedText";
import type { Parts } from "../writeParts";
import { escapeXml, tag, xmlDocument } from "../xml";
import { personId, THREADS } from "./people";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A remark as all readers know it: those that know comments find the thread by the author. */
interface Remark {
  readonly cell: string;
  readonly author: string;
  readonly text: string;
}

/**
 * Adds the parts for notes and comments of a sheet. Comments stand in a file twice: as threads, and as notes for older readers.
 *
 * @returns the relationship to what draws them; undefined when there are none
 */
export function addRemarks(
  { comments = [], notes = [] }: SheetFile,
  path: string,
  number: number,
  parts: Parts,
): string | undefined {
  const remarks: Remark[] = [
    ...notes.map(({ cell, author, text }) => ({ cell, author, text })),
    ...comments.map((comment) => ({ cell: comment.cell, author: `tc=${comment.id}`, text: olderText(comment) })),
  ];
  if (remarks.length === 0) return undefined;
  parts.add(path, `xl/comments${number}.xml`, "comments", "comments", notesXml(remarks));
  if (comments.length > 0)
    parts.add(
      path,
      `xl/threadedComments/threadedComment${number}.xml`,
      "threadedComment",
      "threadedComment",
      threadsXml(comments),
    );
  return parts.add(path, `xl/drawings/vmlDrawing${number}.vml`, "vmlDrawing", "vmlDrawing", boxesXml(remarks, number));
}

const olderText = ({ content, replies = [] }: CommentFile): string =>
  [`Comment:\n    ${content}`, ...replies.map((reply) => `Reply:\n    ${reply.content}`)].join("\n");

function notesXml(remarks: readonly Remark[]): string {
  const authors = [...new Set(remarks.map(({ author }) => author))];
  const list = remarks.map(({ cell, author, text }) =>
    tag(
      "comment",
      { ref: cell, authorId: authors.indexOf(author), shapeId: 0 },
      tag("text", {}, tag("t", { "xml:space": "preserve" }, escapeXml(escapeText(text)))),
    ),
  );
  return xmlDocument(
    tag(
      "comments",
      { xmlns: MAIN },
      tag("authors", {}, authors.map((author) => tag("author", {}, escapeXml(escapeLine(author)))).join("")) +
        tag("commentList", {}, list.join("")),
    ),
  );
}

function threadsXml(comments: readonly CommentFile[]): string {
  const said = comments.flatMap(({ cell, isResolved, replies = [], ...comment }) => [
    { ...comment, cell, done: isResolved === true ? 1 : undefined, parentId: undefined },
    ...replies.map((reply) => ({ ...reply, cell, done: undefined, parentId: comment.id })),
  ]);
  const entries = said.map(({ cell, created, author, id, parentId, done, content }) =>
    tag(
      "threadedComment",
      { ref: cell, dT: created.replace(/Z$/, ""), personId: personId(author), id, parentId, done },
      tag("text", {}, escapeXml(escapeText(content))),
    ),
  );
  return xmlDocument(tag("ThreadedComments", { xmlns: THREADS }, entries.join("")));
}

/** The boxes that older readers draw, hidden until a cell is pointed at. */
function boxesXml(remarks: readonly Remark[], number: number): string {
  const boxes = remarks.map(({ cell }, index) => {
    const [{ row, column } = { row: 0, column: 0 }] = parseAreas(cell);
    const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 3, 15, row + 4, 4].join(", ");
    return tag(
      "v:shape",
      {
        id: `_x0000_s${number * 1024 + index + 1}`,
        type: "#_x0000_t202",
        style: "position:absolute;margin-left:80pt;margin-top:5pt;width:104pt;height:64pt;z-index:1;visibility:hidden",
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      },
      tag("v:fill", { color2: "#ffffe1" }) +
        tag("v:shadow", { color: "black", obscured: "t" }) +
        tag("v:textbox", { style: "mso-direction-alt:auto" }) +
        tag(
          "x:ClientData",
          { ObjectType: "Note" },
          "<x:MoveWithCells/><x:SizeWithCells/>" +
            tag("x:Anchor", {}, anchor) +
            tag("x:AutoFill", {}, "False") +
            tag("x:Row", {}, String(row)) +
            tag("x:Column", {}, String(column)),
        ),
    );
  });
  return tag(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    tag("o:shapelayout", { "v:ext": "edit" }, tag("o:idmap", { "v:ext": "edit", data: number })) +
      tag(
        "v:shapetype",
        { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
        tag("v:stroke", { joinstyle: "miter" }) + tag("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
      ) +
      boxes.join(""),
  );
}

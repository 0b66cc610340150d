import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, told, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const MEMBERS = "content, authorName, authorEmail, resolved, contentType, mentions, richContent, creationDate, id";
const place = (range: Excel.Range): string => range.address.split("!")[1] ?? "";

const ROWS: readonly Row[] = [
  [
    "a comment says what it was given, who made it and when",
    async (sheet, context) => {
      const comment = sheet.comments.add("B2", "Why so low?").load(MEMBERS);
      const location = comment.getLocation().load("address");
      const count = context.workbook.comments.getCount();
      const byCell = context.workbook.comments.getItemByCell(sheet.getRange("B2")).load("content");
      await context.sync();
      const { content, authorName, authorEmail, resolved, contentType, mentions, richContent, creationDate } = comment;
      const isNow = Math.abs(new Date(creationDate).getTime() - Date.now()) < 600_000;
      return [
        content,
        authorName,
        authorEmail,
        resolved,
        contentType,
        mentions,
        richContent,
        isNow,
        place(location),
        count.value,
        byCell.content,
      ];
    },
    ["Why so low?", "User 1", "user.1@example.com", false, "Plain", [], "Why so low?", true, "B2", 1, "Why so low?"],
  ],
  [
    "replies are added, changed and deleted, and lead to their comment",
    async (sheet, context) => {
      const comment = sheet.comments.add("A1", "First");
      comment.replies.add("Second");
      const reply = comment.replies.add("Third");
      reply.content = "Third, changed";
      comment.replies.getItemAt(0).delete();
      comment.resolved = true;
      comment.content = "First, changed";
      comment.load("content, resolved, id, replies/items/content, replies/items/resolved");
      reply.load("id, authorName");
      await context.sync();
      const parent = sheet.comments.getItemByReplyId(reply.id).load("id");
      const itsParent = reply.getParentComment().load("id");
      await context.sync();
      return [
        comment.content,
        comment.resolved,
        comment.replies.items.map(({ content, resolved }) => [content, resolved]),
        [parent.id === comment.id, itsParent.id === comment.id],
      ];
    },
    ["First, changed", true, [["Third, changed", true]], [true, true]],
  ],
  [
    "a second comment on a cell is refused",
    async (sheet, context) => {
      sheet.comments.add("A1", "One");
      sheet.comments.add("A1", "Two");
      await context.sync();
    },
    "InvalidOperation",
  ],
  [
    "a comment is on one cell",
    async (sheet, context) => {
      sheet.comments.add("A1:B1", "One");
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "a comment without words is refused",
    async (sheet, context) => {
      sheet.comments.add("A1", "");
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "a cell without a comment has none",
    async (sheet, context) => {
      sheet.comments.getItemByCell("C3").load("content");
      await context.sync();
    },
    "ItemNotFound",
  ],
  [
    "comments follow their cells: inserted rows, sorting, moving, copying, clearing",
    async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [1]];
      const comment = sheet.comments.add("A1", "on 2");
      sheet.getRange("1:1").insert("Down");
      const places: string[] = [];
      const say = async (): Promise<void> => {
        const location = comment.getLocation().load("address");
        await context.sync();
        places.push(place(location));
      };
      await say();
      sheet.getRange("A2:A3").sort.apply([{ key: 0 }]);
      await say();
      sheet.getRange("A3").moveTo("C5");
      await say();
      sheet.getRange("E1").copyFrom("C5");
      const copied = sheet.comments.getItemByCell("E1").load("content");
      await context.sync();
      sheet.getRange("C5").clear();
      const left = sheet.comments.getCount();
      await context.sync();
      return [places, copied.content, left.value];
    },
    [["A2", "A3", "C5"], "on 2", 1],
  ],
  [
    "a deleted comment is gone with its replies, and undo brings it back",
    async (sheet, context) => {
      const comment = sheet.comments.add("A1", "First");
      comment.replies.add("Second");
      await context.sync();
      comment.delete();
      const none = sheet.comments.getCount();
      await context.sync();
      excel.grid.undo();
      const replies = sheet.comments.getItemByCell("A1").replies.getCount();
      await context.sync();
      return [none.value, replies.value];
    },
    [0, 1],
  ],
  [
    "comments that come, change and go are told",
    async (sheet, context) => {
      sheet.load("id");
      await context.sync();
      const notes: unknown[] = [];
      const note = (args: unknown): Promise<void> =>
        Promise.resolve(
          void notes.push(
            (args as { changeType?: string; type: string }).changeType ?? (args as { type: string }).type,
          ),
        );
      sheet.comments.onAdded.add(note);
      sheet.comments.onDeleted.add(note);
      await told(
        excel,
        (each) => sheet.comments.onChanged.add(async (args) => (await note(args), await each(args))),
        context,
        () => {
          const comment = sheet.comments.add("A1", "First");
          comment.content = "Changed";
          comment.replies.add("Reply");
          comment.resolved = true;
          comment.delete();
        },
      );
      return notes;
    },
    ["CommentAdded", "CommentEdited", "ReplyAdded", "CommentResolved", "CommentDeleted"],
  ],
  [
    "a protected sheet takes no comments",
    async (sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      sheet.comments.add("A1", "One");
      await context.sync();
    },
    "AccessDenied",
  ],
  [
    "people cannot be mentioned: nobody would hear of it",
    (sheet) =>
      read(
        sheet.comments.add(
          "A1",
          { richContent: '<at id="0">Kate</at>', mentions: [{ email: "k@example.com", id: 0, name: "Kate" }] },
          "Mention",
        ),
        "content",
        ({ content }) => content,
      ),
    "NotImplemented",
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});

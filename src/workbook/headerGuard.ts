import type { TableContent } from "./tables";

/** Excel searches for no longer text. */
const LONGEST = 255;

/**
 * Searches that find nothing, and so end the batch, where somebody has put a column into a table or taken one out since it was
 * read: the last heading stands no longer where it stood, or is no longer the last one.
 */
export function queueHeaderGuard(table: Excel.Table, content: TableContent | undefined): void {
  const heading = content?.headers.at(-1) ?? "";
  if (content === undefined || heading === "" || heading.length > LONGEST) return;
  const headings = table.getHeaderRowRange();
  // Of what a person has written over a column of their own, these have a meaning for the search.
  const text = heading.replaceAll(/[~*?]/g, "~$&");
  for (const cell of [headings.getCell(0, content.headers.length - 1), headings.getLastColumn()])
    cell.find(text, { completeMatch: true, matchCase: true });
}

import { intersection } from "./address";
import type { Area, Grid } from "./grid";

/** What is to be read of a cell that somebody points at: its comment with the replies, its note, and what may be typed into it. */
export function cellHint(grid: Grid, sheetId: string, row: number, column: number): string {
  const cell = { row, column, rows: 1, columns: 1 };
  const { comments, notes, dataValidations } = grid.parts(sheetId);
  const isHere = (area: Area): boolean => intersection(area, cell) !== undefined;
  const threads = comments
    .filter((comment) => isHere(comment.cell))
    .flatMap(({ author, content, replies }) => [
      `${author}: ${content}`,
      ...replies.map((reply) => `${reply.author}: ${reply.content}`),
    ]);
  const texts = notes.filter((note) => isHere(note.cell)).map(({ text }) => text);
  const prompts = dataValidations
    .filter(({ areas, prompt }) => prompt.showPrompt && areas.some(isHere))
    .flatMap(({ prompt }) => [prompt.title, prompt.message].filter((each) => each !== ""));
  return [...threads, ...texts, ...prompts].join("\n");
}

/** The colour of the mark in the corner of a cell that has a comment or a note. */
export function cellMark(grid: Grid, sheetId: string, row: number, column: number): string | undefined {
  const { comments, notes } = grid.parts(sheetId);
  const isHere = ({ cell }: { readonly cell: Area }): boolean => cell.row === row && cell.column === column;
  const comment = comments.find(isHere);
  if (comment) return comment.isResolved ? RESOLVED : COMMENT;
  return notes.some(isHere) ? NOTE : undefined;
}

const COMMENT = "#7B3FA0";
const RESOLVED = "#8A8A8A";
const NOTE = "#C00000";

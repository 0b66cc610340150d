import type { PickedTable } from "../../workbook";
import { cellWithin } from "./cellWithin";
import { isKnownHeading } from "./guessColumns";

type Row = PickedTable["rows"][number];

/** So many rows over the headings may hold the title of the table. */
const MOST_TITLES = 4;

const textsOf = (row: Row): readonly string[] => row.map((cell) => String(cell).trim());
const filledIn = (row: Row): number => textsOf(row).filter((text) => text !== "").length;

/**
 * The same table, read from its headings: a title over them is left out, and a second row of headings (target and actual under one
 * year) says what stands in its columns. Of fields that stand under several periods the last ones are meant, which are the newest.
 */
export function headedTable(table: PickedTable): PickedTable {
  const titles = titlesOver(table);
  const lines: readonly Row[] = [table.headings, ...table.rows].slice(titles);
  const [upper = [], lower = []] = lines;
  const isSecond = isHeadingRow(upper, lower);
  if (titles === 0 && !isSecond) return table;
  const below = titles + Number(isSecond);
  const { formats } = table;
  return {
    address: from(table.address, below),
    headings: isSecond ? joined(textsOf(upper), textsOf(lower)) : textsOf(upper),
    rows: lines.slice(isSecond ? 2 : 1),
    ...(formats && { formats: formats.slice(below) }),
  };
}

/** A title stands alone in its row; merged cells hold theirs in the first. */
function titlesOver({ headings, rows }: PickedTable): number {
  const lines: readonly Row[] = [headings, ...rows];
  const first = lines.findIndex((row) => filledIn(row) > 1);
  return first > 0 && first <= MOST_TITLES ? first : 0;
}

/** Texts alone, some of them what columns are called, and most of them where the row above names nothing or many columns at once. */
function isHeadingRow(upper: Row, lower: Row): boolean {
  if (lower.some((cell) => typeof cell !== "string")) return false;
  const [over, own] = [textsOf(upper), textsOf(lower)];
  const known = own.filter(isKnownHeading).length;
  return (
    known > 0 && own.every((text, column) => text === "" || !isKnownHeading(over[column] ?? "") || isKnownHeading(text))
  );
}

function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let over = "";
  return upper.map((text, column) => {
    const own = lower[column] ?? "";
    if (text !== "") over = text;
    if (own === "") return text;
    return lower.lastIndexOf(own) > column && over !== "" ? `${over} ${own}` : own;
  });
}

/** The address of the block from so many rows further down on. */
function from(address: string, rows: number): string {
  const first = cellWithin(address, rows, 0);
  const [, last] = address.split(":");
  return first === undefined ? address : last === undefined ? first : `${first}:${last}`;
}

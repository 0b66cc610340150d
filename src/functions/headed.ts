import type { Content, Table } from "./answer";
import type { Arguments } from "./createArguments";

/** Rows of a spill under one of headings, where the argument at a position (TRUE or FALSE) wants it; left out it is as `otherwise`. */
export function headed(
  given: Arguments,
  position: number,
  headings: readonly string[],
  rows: readonly (readonly Content[])[],
  otherwise = false,
): Table {
  const [reading] = given.cells(position);
  const isWanted =
    reading?.kind === "logical"
      ? reading.value
      : given.number(position, { least: 0, most: 1 }, Number(otherwise)) === 1;
  return isWanted ? [headings, ...rows] : rows;
}

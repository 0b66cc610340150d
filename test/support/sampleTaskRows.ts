import type { CellValue } from "../../src/workbook";
import { columnName } from "../../src/workbench/grid/address";
import { taskSheet } from "./sampleTasks";

/** The sample's log of tasks as plain cells, the headings first. */
export function sampleTaskRows(): readonly (readonly CellValue[])[] {
  const { cells } = taskSheet("da");
  const contentOf = (address: string): CellValue => {
    const cell = cells[address];
    return (typeof cell === "object" ? cell.content : cell) ?? "";
  };
  let rows = 0;
  while (contentOf(`A${rows + 1}`) !== "") rows += 1;
  let columns = 0;
  while (contentOf(`${columnName(columns)}1`) !== "") columns += 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => contentOf(`${columnName(column)}${row + 1}`)),
  );
}

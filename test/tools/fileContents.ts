import { columnName, parseAddress } from "../../src/workbench/grid/address";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue } from "../../src/workbench/grid/grid";
import type { BlockContents } from "../../src/workbook/native/readNative";
import { BLOCK_NAMES } from "../../src/workbook/numbers/heldColumns";
import { TREE_KEYS } from "../../src/workbook/tables";
import { cachedValues } from "../support/cachedValues";

/** What stands in the blocks of numbers, with the values that a file holds. */
export function contentsOf({ names }: WorkbookFile, bytes: Uint8Array): BlockContents {
  const sheets = cachedValues(bytes);
  return Object.fromEntries(
    TREE_KEYS.flatMap((key) => {
      const { formula = "" } = names.find(({ name }) => name === BLOCK_NAMES[key]) ?? {};
      const { sheet = "", area } = parseAddress(formula.slice(1), { rows: 10_000, columns: 1000 }) ?? {};
      const values = sheets.get(sheet);
      if (!area || !values) return [];
      const rows = Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (__, column): CellValue => {
          const cell = values.get(`${columnName(area.column + column)}${area.row + row + 1}`) ?? "";
          return typeof cell === "object" ? cell.error : cell;
        }),
      );
      return [[key, rows]];
    }),
  ) as BlockContents;
}

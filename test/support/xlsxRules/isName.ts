import { columnIndex } from "../../../src/workbench/grid/address";
import { SHEET_LIMITS } from "../../../src/workbench/grid/sheetLimits";

const LONGEST = 255;

/** Whether Excel takes it for a defined name or a table; by the rules of its documentation, not by ours. */
export function isName(name: string): boolean {
  if (name.startsWith("_xlnm.")) return true;
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) || name.length > LONGEST) return false;
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d+)$/i.exec(name) ?? [];
  const isCell =
    digits !== "" &&
    columnIndex(letters) < SHEET_LIMITS.columns &&
    Number(digits) >= 1 &&
    Number(digits) <= SHEET_LIMITS.rows;
  return !isCell && !/^(R|C|R\d+|C\d+|R\d*C\d*|TRUE|FALSE)$/i.test(name);
}

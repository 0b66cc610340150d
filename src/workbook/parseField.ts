import type { Reading } from "../scorecard";
import { parseBinding } from "./binding";
import { isBroken } from "./reference";
import type { Source } from "./source";
import type { CellValue } from "./cells";

/** Where a field's value comes from, by what stands in its cell of the model table. */
export function parseSource(value: CellValue, formula: CellValue): Source {
  if (typeof formula === "string" && formula.startsWith("=")) {
    return isBroken(formula) ? { kind: "broken" } : parseBinding(formula);
  }
  return typeof value === "number" ? { kind: "typed", value } : { kind: "none" };
}

const ERRORS =
  /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/;

/**
 * What a field says right now.
 *
 * @param isDate - whether the cell it is bound to is formatted as a date
 */
export function parseReading(source: Source, value: CellValue, isDate: boolean): Reading {
  if (source.kind === "broken") return { kind: "broken" };
  if (typeof value === "number") return isDate ? { kind: "date", serial: value } : { kind: "number", value };
  if (typeof value === "boolean") return { kind: "logical", value };
  if (value.trim() === "") return { kind: source.kind === "none" ? "none" : "blank" };
  if (source.kind === "label" && value === "#N/A") return { kind: "label-missing", label: source.key };
  return ERRORS.test(value) ? { kind: "error", code: value } : { kind: "text", text: value };
}

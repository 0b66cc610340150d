import type { Reading } from "../scorecard";
import type { CellValue } from "./cells";

/** What a value says that was written down. */
export function readingOfCell(value: CellValue): Reading {
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "logical", value } : { kind: "text", text: value };
}

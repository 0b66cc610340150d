import type { Reading } from "../scorecard";

/**
 * One argument, or one cell of a range, as Excel passes it.
 *
 * What is left out and what is empty is `blank`, also an empty text. Excel on Windows and Mac passes 0 for an empty cell: whether
 * it is one is asked before (`blankOrZero`).
 */
export function readCell(cell: unknown): Reading {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? { kind: "number", value: cell } : { kind: "error", code: "#NUM!" };
    case "string":
      return cell.trim() === "" ? { kind: "blank" } : { kind: "text", text: cell };
    case "boolean":
      return { kind: "logical", value: cell };
    case "object":
      return cell === null ? { kind: "blank" } : readObject(cell);
    default:
      return { kind: "blank" };
  }
}

/** Errors arrive as objects with their code; data types carry a plain value. */
function readObject(cell: object): Reading {
  const { code, basicValue } = cell as Readonly<Record<string, unknown>>;
  if (typeof code === "string") return { kind: "error", code };
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return { kind: "error", code: basicValue };
  return basicValue === undefined || typeof basicValue === "object"
    ? { kind: "error", code: "#VALUE!" }
    : readCell(basicValue);
}

import { columnName, intersection, parseAddress, printArea, printSheet } from "./address";
import { formulaPieces, isSign, joined, type Piece } from "./formulaPieces";
import type { Area } from "./grid";
import { rebased } from "./rebased";

/** Rows, columns or cells of a sheet that come, go or move. */
export type StructureChange =
  | {
      readonly kind: "shift";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      /** So many more, or when negative fewer. */
      readonly count: number;
      /** The columns (or rows) that it happens in; all of them when absent. */
      readonly across?: { readonly from: number; readonly count: number };
    }
  | { readonly kind: "move"; readonly sheet: string; readonly from: Area; readonly to: Pick<Area, "row" | "column"> }
  | { readonly kind: "rename"; readonly sheet: string; readonly name: string }
  | { readonly kind: "delete"; readonly sheet: string };

type Shift = Extract<StructureChange, { kind: "shift" }>;

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Where the cells of an area are afterwards; an area that is cut through becomes several. */
export function followArea(area: Area, change: StructureChange): readonly Area[] {
  switch (change.kind) {
    case "shift": {
      const across = strip(change);
      const inside = intersection(area, across);
      if (!inside) return [area];
      const moved = shifted(inside, change);
      return [...outside(area, across), ...(moved ? [moved] : [])];
    }
    case "move": {
      const inside = intersection(area, change.from);
      const covered = outside(area, { ...change.from, ...change.to });
      if (!inside) return covered;
      const to = {
        ...inside,
        row: inside.row + change.to.row - change.from.row,
        column: inside.column + change.to.column - change.from.column,
      };
      return [...outside(area, change.from).flatMap((rest) => outside(rest, { ...change.from, ...change.to })), to];
    }
    case "rename":
    case "delete":
      return [area];
  }
}

/** The columns (or rows) that a shift happens in, over the whole height (or width) of a sheet. */
const strip = ({ axis, across }: Shift): Area =>
  axis === "rows"
    ? { row: 0, rows: LAST_ROW, column: across?.from ?? 0, columns: across?.count ?? LAST_COLUMN }
    : { column: 0, columns: LAST_COLUMN, row: across?.from ?? 0, rows: across?.count ?? LAST_ROW };

function shifted(area: Area, { axis, at, count }: Shift): Area | undefined {
  if (axis === "rows") {
    const span = shiftedSpan(area.row, area.rows, at, count, LAST_ROW);
    return span && { ...area, row: span.first, rows: span.size };
  }
  const span = shiftedSpan(area.column, area.columns, at, count, LAST_COLUMN);
  return span && { ...area, column: span.first, columns: span.size };
}

interface Span {
  readonly first: number;
  readonly size: number;
}

/** What is pushed over the last row or column is gone; what is as long as the sheet stays so. */
function shiftedSpan(first: number, size: number, at: number, count: number, last: number): Span | undefined {
  if (size >= last) return { first, size };
  const end = first + size;
  if (count >= 0) {
    const [from, length] = at <= first ? [first + count, size] : [first, at < end ? size + count : size];
    return from < last ? { first: from, size: Math.min(length, last - from) } : undefined;
  }
  const until = at - count;
  const lost = Math.max(0, Math.min(end, until) - Math.max(first, at));
  if (lost === size) return undefined;
  const before = Math.max(0, Math.min(first, until) - at);
  return { first: first - before, size: size - lost };
}

/** What is left of an area without another one. */
export function outside(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/**
 * A formula after the change, as the library rewrites those of cells.
 *
 * @param sheet - the sheet that the formula stands on
 */
export function followFormula(formula: string, sheet: string, change: StructureChange): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = formulaPieces(formula);
  const isNamed = (name: string | undefined): boolean => (name ?? sheet).toLowerCase() === change.sheet.toLowerCase();
  const written: Piece[] = [];
  for (let index = 0; index < pieces.length;) {
    const reference = referenceAt(pieces, index);
    const piece = pieces[index];
    if (!reference || !piece) {
      if (piece) written.push(piece);
      index += 1;
      continue;
    }
    const text = pieces
      .slice(index, index + reference.length)
      .map((each) => each.text)
      .join("");
    written.push({ kind: "word", text: isNamed(reference.sheet) ? followReference(reference, text, change) : text });
    index += reference.length;
  }
  return joined(written);
}

interface Reference {
  readonly sheet: string | undefined;
  readonly cells: string;
  /** In pieces. */
  readonly length: number;
}

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const PART = /^(\$?[A-Z]{1,3}|\$?\d{1,7})$/i;

function referenceAt(pieces: readonly Piece[], start: number): Reference | undefined {
  const first = pieces[start];
  const named = isSign(pieces[start + 1], "!") && (first?.kind === "word" || first?.kind === "sheet");
  const at = named ? start + 2 : start;
  const sheet = named ? sheetOf(first?.text ?? "") : undefined;
  const [one, colon, other] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (one?.kind !== "word" || isSign(colon, "(") || isSign(pieces[start - 1], "!")) return undefined;
  const length = at - start;
  if (isSign(colon, ":") && other?.kind === "word") {
    const cells = `${one.text}:${other.text}`;
    const isRange =
      [one, other].every(({ text }) => CELL.test(text)) || [one, other].every(({ text }) => PART.test(text));
    if (isRange) return { sheet, cells, length: length + 3 };
  }
  return CELL.test(one.text) ? { sheet, cells: one.text, length: length + 1 } : undefined;
}

const sheetOf = (text: string): string => (text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text);

function followReference({ sheet, cells }: Reference, text: string, change: StructureChange): string {
  if (change.kind === "delete") return sheet === undefined ? text : "#REF!";
  if (change.kind === "rename") return sheet === undefined ? text : `${printSheet(change.name)}!${cells}`;
  const area = parseAddress(cells, { rows: LAST_ROW, columns: LAST_COLUMN })?.area;
  if (!area) return text;
  const followed = followWhole(area, change);
  const prefix = sheet === undefined ? "" : `${printSheet(sheet)}!`;
  if (!followed) return "#REF!";
  return followed === area ? text : prefix + printLike(cells, followed);
}

/** References follow only when all of their cells do: others stay, or are gone. */
function followWhole(area: Area, change: Extract<StructureChange, { kind: "shift" | "move" }>): Area | undefined {
  if (change.kind === "move") {
    const inside = intersection(area, change.from);
    if (inside?.rows !== area.rows || inside.columns !== area.columns) return area;
    return {
      ...area,
      row: area.row + change.to.row - change.from.row,
      column: area.column + change.to.column - change.from.column,
    };
  }
  const within = intersection(area, strip(change));
  if (within?.rows !== area.rows || within.columns !== area.columns) return area;
  const isAll = change.axis === "rows" ? area.rows >= LAST_ROW : area.columns >= LAST_COLUMN;
  if (isAll) return area;
  const moved = shifted(area, change);
  return moved && isSame(moved, area) ? area : moved;
}

const isSame = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** An area with the dollar signs of another reference, which may be of whole rows or columns. */
function printLike(cells: string, { row, column, rows, columns }: Area): string {
  const ends = [
    { row, column },
    { row: row + rows - 1, column: column + columns - 1 },
  ];
  return cells
    .split(":")
    .map((part, index) => {
      const [, letters = "", digits = ""] = /^(\$?[A-Z]*)(\$?\d*)$/i.exec(part) ?? [];
      const end = ends[index] ?? { row, column };
      const anchor = (text: string): string => (text.startsWith("$") ? "$" : "");
      const printedColumn = /[A-Z]/i.test(letters) ? anchor(letters) + columnName(end.column) : "";
      const dollars = digits === "" ? "" : anchor(letters.endsWith("$") && printedColumn === "" ? "$" : digits);
      return printedColumn + (digits === "" ? "" : `${dollars}${end.row + 1}`);
    })
    .join(":");
}

/**
 * Areas, and the formulas that are those of their first cell, after the change: when the first cell goes, the formulas are
 * those of the first one that is left.
 */
export function followRule(
  areas: readonly Area[],
  sheet: string,
  change: StructureChange,
): { readonly areas: readonly Area[]; readonly formula: (formula: string) => string } {
  const isHere = sheet.toLowerCase() === change.sheet.toLowerCase();
  if (!isHere || change.kind === "rename" || change.kind === "delete")
    return { areas, formula: (formula) => followFormula(formula, sheet, change) };
  const after = areas.flatMap((area) => followArea(area, change));
  const from = areas[0];
  const to = after[0];
  if (!from || !to) return { areas: after, formula: (formula) => formula };
  const origin = cellBefore(to, areas, change);
  const before = rebased(from, origin ?? from);
  // A first cell that is new has what the one that was the first has now.
  const [moved = to] = origin ? [] : followArea({ ...from, rows: 1, columns: 1 }, change);
  const behind = rebased(moved, to);
  return { areas: after, formula: (formula) => behind(followFormula(before(formula), sheet, change)) };
}

/** Where the first cell of an area was before the change. */
function cellBefore(
  { row, column }: Area,
  areas: readonly Area[],
  change: Extract<StructureChange, { kind: "shift" | "move" }>,
): Area | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const candidates: Area[] = [cell];
  if (change.kind === "shift")
    candidates.push(
      change.axis === "rows" ? { ...cell, row: row - change.count } : { ...cell, column: column - change.count },
    );
  else
    candidates.push({
      ...cell,
      row: row - change.to.row + change.from.row,
      column: column - change.to.column + change.from.column,
    });
  return candidates.find(
    (candidate) =>
      areas.some((area) => intersection(area, candidate)) &&
      followArea(candidate, change).some((after) => after.row === row && after.column === column),
  );
}

/** @example printAreas([…]) // "A1:A10 C1:C10" */
export const printAreas = (areas: readonly Area[]): string => areas.map((area) => printArea(area)).join(" ");

export const parseAreas = (text: string): readonly Area[] =>
  text
    .split(/\s+/)
    .filter((each) => each !== "")
    .flatMap((each) => {
      const area = parseAddress(each, { rows: LAST_ROW, columns: LAST_COLUMN })?.area;
      return area ? [area] : [];
    });

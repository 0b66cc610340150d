import { intersection } from "./address";
import type { Area } from "./grid";
import { SHEET_LIMITS } from "./sheetLimits";

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
  /** The same, to another sheet. */
  | {
      readonly kind: "moveAway";
      readonly sheet: string;
      readonly from: Area;
      readonly toSheet: string;
      readonly to: Pick<Area, "row" | "column">;
    }
  /** Whole rows or columns change places with those between them and the place that they are moved before. */
  | {
      readonly kind: "reorder";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly first: number;
      readonly count: number;
      readonly before: number;
    }
  | { readonly kind: "rename"; readonly sheet: string; readonly name: string }
  | { readonly kind: "delete"; readonly sheet: string };

type Shift = Extract<StructureChange, { kind: "shift" }>;
type Reorder = Extract<StructureChange, { kind: "reorder" }>;

/** Where the cells of an area of a sheet are afterwards, as far as they are still on it. */
export function followAreaOn(area: Area, sheet: string, change: StructureChange): readonly Area[] {
  const isOn = (other: string): boolean => sheet.toLowerCase() === other.toLowerCase();
  if (isOn(change.sheet)) return followArea(area, change);
  const isReached = change.kind === "moveAway" && isOn(change.toSheet);
  return isReached ? outside(area, { ...change.from, ...change.to }) : [area];
}

/** Where the cells of an area of the sheet are afterwards; an area that is cut through becomes several. */
export function followArea(area: Area, change: StructureChange): readonly Area[] {
  switch (change.kind) {
    case "shift": {
      const across = strip(change);
      const inside = intersection(area, across);
      if (!inside) return [area];
      const after = shifted(inside, change);
      return [...outside(area, across), ...(after ? [after] : [])];
    }
    case "move": {
      const inside = intersection(area, change.from);
      const covered = outside(area, { ...change.from, ...change.to });
      if (!inside) return covered;
      const rest = outside(area, change.from).flatMap((each) => outside(each, { ...change.from, ...change.to }));
      return [...rest, moved(inside, change)];
    }
    case "moveAway":
      return outside(area, change.from);
    case "reorder":
      return reordered(area, change);
    case "rename":
    case "delete":
      return [area];
  }
}

/** Where an area stands that is moved with all its cells. */
export const moved = (
  area: Area,
  { from, to }: { readonly from: Area; readonly to: Pick<Area, "row" | "column"> },
): Area => ({
  ...area,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

/** The columns (or rows) that a shift happens in, over the whole height (or width) of a sheet. */
export const strip = ({ axis, across }: Shift): Area =>
  axis === "rows"
    ? { row: 0, rows: SHEET_LIMITS.rows, column: across?.from ?? 0, columns: across?.count ?? SHEET_LIMITS.columns }
    : { column: 0, columns: SHEET_LIMITS.columns, row: across?.from ?? 0, rows: across?.count ?? SHEET_LIMITS.rows };

export function shifted(area: Area, { axis, at, count }: Shift): Area | undefined {
  if (axis === "rows") {
    const span = shiftedSpan(area.row, area.rows, at, count, SHEET_LIMITS.rows);
    return span && { ...area, row: span.first, rows: span.size };
  }
  const span = shiftedSpan(area.column, area.columns, at, count, SHEET_LIMITS.columns);
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

/** Two blocks of rows or columns that follow each other change places. */
function reordered(area: Area, { axis, first, count, before }: Reorder): readonly Area[] {
  const [start, middle, end] = before < first ? [before, first, first + count] : [first, first + count, before];
  const [from, size] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const part = (low: number, high: number, by: number): Span => {
    const [one, other] = [Math.max(low, from), Math.min(high, from + size)];
    return { first: one + by, size: other - one };
  };
  const spans = [
    part(0, start, 0),
    part(middle, end, start - middle),
    part(start, middle, end - middle),
    part(end, Infinity, 0),
  ];
  return joinedSpans(spans.filter((span) => span.size > 0)).map((span) =>
    axis === "rows"
      ? { ...area, row: span.first, rows: span.size }
      : { ...area, column: span.first, columns: span.size },
  );
}

/** @param spans - in order; those that touch become one */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && last.first + last.size === span.first)
      found[found.length - 1] = { ...last, size: last.size + span.size };
    else found.push(span);
  }
  return found;
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

import type { Area } from "../../../src/workbench/grid/grid";

/** Rows (or columns, turned) that come or go in a strip of a sheet; all of it when it is as wide as the sheet. */
export interface BoardEdit {
  readonly axis: "rows" | "columns";
  readonly at: number;
  /** So many more, or fewer when negative. */
  readonly count: number;
  /** The strip: columns (or rows) that it happens in. */
  readonly across: { readonly from: number; readonly size: number };
}

/**
 * How Excel has it follow: `cells` are where its cells are, each for itself, with what comes between two of them; a `reference` is a
 * rectangle that follows only edits of its whole width (or height); `merged` cells are as references, and edits that would cut them
 * are refused.
 */
export type Following = "cells" | "reference" | "merged";

interface Thing {
  readonly following: Following;
  cells: Set<number>;
}

/** A sheet on which every cell bears a number of its own: where it is after any edit is looked up, and never worked out. */
export interface Board {
  /** Begins to follow places that are one thing; answers what knows where it is now, `undefined` once it is gone. */
  follow(following: Following, areas: readonly Area[]): () => readonly Area[] | undefined;
  canBe(edit: BoardEdit): boolean;
  edit(edit: BoardEdit): void;
  /** The number of a cell; it had it at the beginning when it is one of those. */
  at(row: number, column: number): number;
  undo(): void;
}

export function createBoard(rows: number, columns: number): Board {
  let next = 0;
  const fresh = (): number => (next += 1);
  let cells = Array.from({ length: rows }, () => Array.from({ length: columns }, fresh));
  const things: Thing[] = [];
  const steps: (() => void)[] = [];

  const inArea = ({ row, column, rows: high, columns: wide }: Area): number[] =>
    cells.slice(row, row + high).flatMap((line) => line.slice(column, column + wide));
  /** Where the cells of a thing are now, row by row. */
  const placesOf = ({ cells: own }: Thing): Area[] =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (own.has(cell) ? [{ row, column, rows: 1, columns: 1 }] : [])),
    );
  const boundsOf = (places: readonly Area[]): Area => {
    const [top, left] = [Math.min(...places.map(({ row }) => row)), Math.min(...places.map(({ column }) => column))];
    const [bottom, right] = [
      Math.max(...places.map(({ row }) => row)),
      Math.max(...places.map(({ column }) => column)),
    ];
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  };
  const isInStrip = (area: Area, { axis, across }: BoardEdit): boolean => {
    const [from, size] = axis === "rows" ? [area.column, area.columns] : [area.row, area.rows];
    return from >= across.from && from + size <= across.from + across.size;
  };
  const touchesStrip = (area: Area, { axis, across }: BoardEdit): boolean => {
    const [from, size] = axis === "rows" ? [area.column, area.columns] : [area.row, area.rows];
    return from < across.from + across.size && from + size > across.from;
  };

  /** The cells of one column of the strip (or of one row), one behind the other. */
  const lineAt = (axis: BoardEdit["axis"], index: number): number[] =>
    axis === "rows" ? cells.map((row) => row[index] ?? 0) : [...(cells[index] ?? [])];
  const putLine = (axis: BoardEdit["axis"], index: number, line: readonly number[]): void => {
    if (axis === "rows") cells.forEach((row, at) => (row[index] = line[at] ?? fresh()));
    else cells[index] = Array.from({ length: columns }, (_, at) => line[at] ?? fresh());
  };

  return {
    follow: (following, areas) => {
      const thing: Thing = { following, cells: new Set(areas.flatMap(inArea)) };
      things.push(thing);
      return () => {
        const places = placesOf(thing);
        if (places.length === 0) return undefined;
        return following === "cells" ? places : [boundsOf(places)];
      };
    },
    canBe: (edit) =>
      things.every((thing) => {
        const places = thing.following === "merged" ? placesOf(thing) : [];
        if (places.length < 2) return true;
        const area = boundsOf(places);
        const end = edit.axis === "rows" ? area.row + area.rows : area.column + area.columns;
        return end <= edit.at || !touchesStrip(area, edit) || isInStrip(area, edit);
      }),
    edit: (edit) => {
      const before = { cells: cells.map((row) => [...row]), owned: things.map((thing) => new Set(thing.cells)) };
      steps.push(() => {
        cells = before.cells;
        things.forEach((thing, index) => (thing.cells = before.owned[index] ?? new Set()));
      });
      const stay = things.flatMap((thing) => {
        const places = thing.following === "reference" ? placesOf(thing) : [];
        if (places.length === 0) return [];
        const area = boundsOf(places);
        return isInStrip(area, edit) ? [] : [{ thing, area }];
      });
      for (let index = edit.across.from; index < edit.across.from + edit.across.size; index += 1) {
        const line = lineAt(edit.axis, index);
        if (edit.count < 0) line.splice(edit.at, -edit.count);
        else {
          const [above = 0, below = 0] = [line[edit.at - 1], line[edit.at]];
          const added = Array.from({ length: edit.count }, fresh);
          for (const { cells: own } of things)
            if (own.has(above) && own.has(below)) added.forEach((cell) => own.add(cell));
          line.splice(edit.at, 0, ...added);
        }
        putLine(edit.axis, index, line);
      }
      for (const { thing, area } of stay) thing.cells = new Set(inArea(area));
    },
    at: (row, column) => cells[row]?.[column] ?? 0,
    undo: () => steps.pop()?.(),
  };
}

import type { IMutationInfo, IRange } from "@univerjs/core";
import { fromRange, intersection, printArea, toRange } from "./address";
import { clear } from "./cells";
import { worksheet, type Core } from "./core";
import type { Area, Frozen } from "./grid";
import { GridError } from "./gridError";
import { tables } from "./readTables";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  ToggleGridlinesMutation,
} from "./univer";

/** Runs mutations of the library on a sheet as one step that can be taken back. */
export function mutate(
  core: Core,
  sheetId: string,
  redo: readonly (readonly [id: string, params: object])[],
  undo: readonly (readonly [id: string, params: object])[],
): void {
  const mutations = (list: typeof redo): IMutationInfo[] =>
    list.map(([id, params]) => ({ id, params: { unitId: core.unitId, subUnitId: sheetId, ...params } }));
  const redoMutations = mutations(redo);
  for (const { id, params } of redoMutations) core.commands.syncExecuteCommand(id, params);
  core.undo.pushUndoRedo({ unitID: core.unitId, undoMutations: mutations(undo), redoMutations });
}

export const merges = (core: Core, sheetId: string): readonly Area[] =>
  worksheet(core, sheetId)
    .getMergeData()
    .map((range) => fromRange(range));

/** What stands in other cells than the first one is lost, and merged cells that the area touches are taken apart. */
export function merge(core: Core, sheetId: string, area: Area): void {
  if (area.rows * area.columns < 2) return;
  if (tables(core).some((table) => table.sheetId === sheetId && intersection(table.area, area)))
    throw new GridError("MergedRangeConflict", "A table can't overlap merged cells.");
  core.undo.asOneStep(core.unitId, () => {
    unmerge(core, sheetId, area);
    const rest = [
      { ...area, rows: 1, column: area.column + 1, columns: area.columns - 1 },
      { ...area, row: area.row + 1, rows: area.rows - 1 },
    ];
    for (const each of rest) if (each.rows > 0 && each.columns > 0) clear(core, sheetId, each, "Contents");
    const ranges = [toRange(area)];
    mutate(
      core,
      sheetId,
      [[AddWorksheetMergeMutation.id, { ranges }]],
      [[RemoveWorksheetMergeMutation.id, { ranges }]],
    );
  });
}

export function unmerge(core: Core, sheetId: string, area: Area): void {
  const ranges = merges(core, sheetId)
    .filter((each) => intersection(each, area))
    .map(toRange);
  if (ranges.length === 0) return;
  mutate(core, sheetId, [[RemoveWorksheetMergeMutation.id, { ranges }]], [[AddWorksheetMergeMutation.id, { ranges }]]);
}

/** Has these cells merged on a sheet and no others, whatever they hold. */
export function setMerges(core: Core, sheetId: string, wanted: readonly Area[]): void {
  const there = merges(core, sheetId);
  const without = (list: readonly Area[], others: readonly Area[]) => {
    const names = new Set(others.map((area) => printArea(area)));
    return list.filter((area) => !names.has(printArea(area))).map(toRange);
  };
  const [gone, added] = [without(there, wanted), without(wanted, there)];
  if (gone.length + added.length === 0) return;
  const change = (less: typeof gone, more: typeof gone) =>
    [
      [RemoveWorksheetMergeMutation.id, { ranges: less }],
      [AddWorksheetMergeMutation.id, { ranges: more }],
    ] as const;
  mutate(core, sheetId, change(gone, added), change(added, gone));
}

export function frozen(core: Core, sheetId: string): Frozen {
  const { xSplit, ySplit } = worksheet(core, sheetId).getFreeze();
  return { rows: ySplit, columns: xSplit };
}

export function freeze(core: Core, sheetId: string, { rows, columns }: Frozen): void {
  const before = { ...worksheet(core, sheetId).getFreeze() };
  const after = libraryFreeze({ rows, columns });
  mutate(core, sheetId, [[SetFrozenMutation.id, after]], [[SetFrozenMutation.id, before]]);
}

export const libraryFreeze = ({ rows, columns }: Frozen) => ({
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
  ySplit: rows,
  xSplit: columns,
});

export const hasGridlines = (core: Core, sheetId: string): boolean =>
  worksheet(core, sheetId).getConfig().showGridlines !== 0;

export function showGridlines(core: Core, sheetId: string, isShown: boolean): void {
  const before = hasGridlines(core, sheetId);
  const set = (shown: boolean) => [ToggleGridlinesMutation.id, { showGridlines: shown ? 1 : 0 }] as const;
  if (before !== isShown) mutate(core, sheetId, [set(isShown)], [set(before)]);
}

export const isHidden = (core: Core, sheetId: string, axis: "rows" | "columns", index: number): boolean => {
  const sheet = worksheet(core, sheetId);
  return axis === "rows" ? !sheet.getRowVisible(index) : !sheet.getColVisible(index);
};

/** A filter may hide a row that nobody has hidden. */
export const isHiddenByHand = (core: Core, sheetId: string, axis: "rows" | "columns", index: number): boolean => {
  const sheet = worksheet(core, sheetId);
  return axis === "rows" ? !sheet.getRowRawVisible(index) : !sheet.getColVisible(index);
};

const HIDING = {
  rows: { hide: SetRowHiddenMutation.id, show: SetRowVisibleMutation.id },
  columns: { hide: SetColHiddenMutation.id, show: SetColVisibleMutation.id },
} as const;

export function setHidden(core: Core, sheetId: string, axis: "rows" | "columns", area: Area, hide: boolean): void {
  const [first, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const changed: IRange[] = [];
  for (let index = first; index < first + count; index += 1) {
    if (isHiddenByHand(core, sheetId, axis, index) === hide) continue;
    const line = axis === "rows" ? { ...area, row: index, rows: 1 } : { ...area, column: index, columns: 1 };
    changed.push(toRange(line));
  }
  if (changed.length === 0) return;
  const [redo, undo] = [HIDING[axis][hide ? "hide" : "show"], HIDING[axis][hide ? "show" : "hide"]];
  mutate(core, sheetId, [[redo, { ranges: changed }]], [[undo, { ranges: changed }]]);
}

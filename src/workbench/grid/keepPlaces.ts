import type { IUnitRange } from "@univerjs/core";
import type { Core } from "./core";
import { IDependencyManagerService } from "./univer";

interface Tree {
  readonly treeId: number;
  readonly rangeList: readonly IUnitRange[];
}

/** Knows by place which formulas read it. */
interface Dependencies {
  addDependencyRTreeCache(tree: Tree): void;
  _removeDependencyRTreeCache(treeId: number | null): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string | undefined): void;
  _removeAllTreeMap(treeId: number | null): void;
  reset(): void;
}

/**
 * The library files every formula again under the cells that it reads, at each calculation, and keeps each of the entries: a
 * hundred calculations later every change finds the same formulas a hundred times. Here a formula that reads what it
 * read before stays filed as it is.
 */
export function keepPlaces(core: Core): void {
  const dependencies = core.get<Dependencies>(IDependencyManagerService);
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  const filed = new Map<number, readonly IUnitRange[]>();
  dependencies.addDependencyRTreeCache = (tree) => {
    const before = filed.get(tree.treeId);
    if (before !== undefined && areSame(before, tree.rangeList)) return;
    // A copy, as the library empties its list.
    filed.set(tree.treeId, [...tree.rangeList]);
    add(tree);
  };

  const forgetOne = (method: "_removeDependencyRTreeCache" | "_removeAllTreeMap"): void => {
    const remove = dependencies[method].bind(dependencies);
    dependencies[method] = (treeId) => {
      if (treeId !== null) filed.delete(treeId);
      remove(treeId);
    };
  };
  forgetOne("_removeDependencyRTreeCache");
  forgetOne("_removeAllTreeMap");
  // What is read on a sheet goes with all that is filed under it, whosoever reads it.
  const removeSheet = dependencies._removeDependencyRTreeCacheById.bind(dependencies);
  dependencies._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    filed.clear();
    removeSheet(unitId, sheetId);
  };
  const reset = dependencies.reset.bind(dependencies);
  dependencies.reset = () => {
    filed.clear();
    reset();
  };
}

const areSame = (before: readonly IUnitRange[], now: readonly IUnitRange[]): boolean =>
  before.length === now.length && now.every((each, index) => isSame(before[index], each));

const isSame = (before: IUnitRange | undefined, now: IUnitRange): boolean =>
  before === now ||
  (before !== undefined &&
    before.unitId === now.unitId &&
    before.sheetId === now.sheetId &&
    before.range.startRow === now.range.startRow &&
    before.range.endRow === now.range.endRow &&
    before.range.startColumn === now.range.startColumn &&
    before.range.endColumn === now.range.endColumn);

import { DependencyManagerService } from "./univer";

interface TreeIds {
  forValue(visit: (row: number, column: number, treeId: number | null) => void): void;
}

interface Dependencies {
  readonly _formulaData: ReadonlyMap<string, ReadonlyMap<string, TreeIds>>;
  _removeDependencyRTreeCache(treeId: number): void;
  clearFormulaDependency(unitId: string, sheetId: string | undefined): void;
}

const mended = new WeakSet<Dependencies["clearFormulaDependency"]>();

/**
 * When the formulas of a sheet are forgotten, the library forgets what depends on that sheet, and keeps what they depend on
 * elsewhere: each later change there finds formulas that are no more, and says so at length. Now they are forgotten whole.
 */
export function forgetDependencies(): void {
  const prototype = DependencyManagerService.prototype as unknown as Dependencies;
  const { clearFormulaDependency: clear } = prototype;
  if (mended.has(clear)) return;
  const clearWhole: Dependencies["clearFormulaDependency"] = function (this: Dependencies, unitId, sheetId) {
    for (const [id, formulas] of this._formulaData.get(unitId) ?? [])
      if (sheetId === undefined || id === sheetId)
        formulas.forValue((_, __, treeId) => {
          if (treeId !== null) this._removeDependencyRTreeCache(treeId);
        });
    clear.call(this, unitId, sheetId);
  };
  mended.add(clearWhole);
  prototype.clearFormulaDependency = clearWhole;
}

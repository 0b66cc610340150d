import type { Grid } from "../grid/grid";
import { cellKey, type Ledger } from "./createLedger";
import type { Cell, Invocation } from "./invocation";

/**
 * The grid never says that a call has ended. So after each calculation the calls that were made are compared with those
 * that are alive; and when cells have moved or gone, calls that may have lost their cell are orphans until the cells that
 * make the same call have had a chance to adopt them.
 */
export interface Following {
  /** The calls that a cell has made in the calculation that is running. */
  madeBy(cell: Cell): Set<string>;
  /** The call that a cell makes, if it or a cell that it was before has made it already. */
  known(cell: Cell, key: string): Invocation | undefined;
  edited(): void;
  moved(sheetIds: readonly string[]): void;
  calculationEnded(): void;
  /** Cells have changed and it is not known yet what that means for the calls. */
  isUnsure(): boolean;
  dispose(): void;
}

export function createFollowing({
  grid,
  ledger,
  calls,
  end,
  calculateAgain,
}: {
  readonly grid: Grid;
  readonly ledger: Ledger;
  /** Matches the formulas that make calls. */
  readonly calls: RegExp | undefined;
  readonly end: (invocation: Invocation) => void;
  readonly calculateAgain: (cells: readonly Cell[]) => void;
}): Following {
  const made = new Map<string, Set<string>>();
  const movedSheets = new Set<string>();
  /** Those of them whose calls are not orphans yet. */
  const newlyMoved = new Set<string>();
  const orphans = new Set<Invocation>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sweep = (): void => {
    const lost = [...orphans];
    orphans.clear();
    lost.forEach(end);
  };
  const takeStock = (): void => {
    if (newlyMoved.size === 0) return;
    for (const invocation of ledger.all()) if (newlyMoved.has(invocation.cell.sheetId)) orphans.add(invocation);
    newlyMoved.clear();
  };
  const reconcile = (): void => {
    timer = undefined;
    takeStock();
    const present = new Map((calls ? grid.formulaCells(calls) : []).map((cell) => [cellKey(cell), cell]));
    for (const invocation of ledger.all()) if (!present.has(cellKey(invocation.cell))) orphans.add(invocation);
    const again = [...present.values()].filter(({ sheetId }) => movedSheets.has(sheetId));
    movedSheets.clear();
    calculateAgain(again);
    if (again.length === 0 && grid.idle()) sweep();
  };
  const reconcileSoon = (): void => {
    timer ??= setTimeout(reconcile, 0);
  };

  return {
    madeBy: (cell) => {
      const keys = made.get(cellKey(cell)) ?? new Set<string>();
      made.set(cellKey(cell), keys);
      return keys;
    },
    known: (cell, key) => {
      // A calculation may begin before there was time to look at what has moved.
      takeStock();
      const own = ledger.find(cellKey(cell), key);
      const found = own ?? [...orphans].find((orphan) => orphan.key === key);
      if (found && found !== own) ledger.move(found, cell);
      if (found) orphans.delete(found);
      return found;
    },
    edited: reconcileSoon,
    moved: (sheetIds) => {
      for (const id of sheetIds) {
        movedSheets.add(id);
        newlyMoved.add(id);
      }
      reconcileSoon();
    },
    calculationEnded: () => {
      for (const [cell, keys] of made) {
        ledger
          .at(cell)
          .filter(({ key }) => !keys.has(key))
          .forEach((invocation) => orphans.add(invocation));
      }
      made.clear();
      if (timer === undefined && grid.idle()) sweep();
    },
    isUnsure: () => timer !== undefined || orphans.size > 0,
    dispose: () => clearTimeout(timer),
  };
}

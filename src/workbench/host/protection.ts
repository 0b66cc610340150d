import { intersection } from "../grid/address";
import type { Area } from "../grid/grid";
import { invalidArgument } from "./hostError";

/** What may still be done on a protected sheet; Excel's own names and values. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** What applies when nothing else is said. */
export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** The whole workbook, as far as its sheets may come and go. */
export const STRUCTURE = "*";

/** Which sheets are protected, which of their cells are locked, and whether sheets may come and go. */
export interface Protection {
  /** The options of a sheet, or of `STRUCTURE`; undefined when it is not protected. */
  options(target: string): ProtectionOptions | undefined;
  /** Does nothing when it is protected already. */
  protect(target: string, password: string, options?: Partial<ProtectionOptions>): void;
  /** Does nothing when it is not protected. */
  unprotect(target: string, password: string): void;
  /** Whether all cells are locked; `null` when some are and some are not. */
  locked(sheetId: string, area: Area): boolean | null;
  lock(sheetId: string, area: Area, isLocked: boolean): void;
  /** Tells when a sheet gets protected, or is so no longer. */
  onChanged(listener: (target: string, isProtected: boolean) => void): void;
}

export function createProtection(): Protection {
  const listeners: ((target: string, isProtected: boolean) => void)[] = [];
  const active = new Map<string, { readonly password: string; readonly options: ProtectionOptions }>();
  /** The later entry of two that meet holds; cells that are in none are locked. */
  const locks = new Map<string, readonly { readonly area: Area; readonly isLocked: boolean }[]>();

  const isCellLocked = (sheetId: string, cell: Area): boolean =>
    (locks.get(sheetId) ?? []).filter(({ area }) => intersection(area, cell) !== undefined).at(-1)?.isLocked ?? true;

  return {
    options: (target) => active.get(target)?.options,
    protect: (target, password, options) => {
      if (active.has(target)) return;
      active.set(target, { password, options: { ...NOTHING_ALLOWED, ...options } });
      listeners.forEach((tell) => tell(target, true));
    },
    unprotect: (target, password) => {
      const known = active.get(target);
      if (known && known.password !== "" && known.password !== password) throw invalidArgument();
      if (active.delete(target)) listeners.forEach((tell) => tell(target, false));
    },
    locked: (sheetId, area) => {
      const known = (locks.get(sheetId) ?? []).filter((lock) => intersection(lock.area, area) !== undefined);
      if (known.length === 0) return true;
      const last = known.at(-1);
      if (last && isWithin(area, last.area)) return last.isLocked;
      const states = new Set(cellsOf(area).map((cell) => isCellLocked(sheetId, cell)));
      return states.size > 1 ? null : states.has(true);
    },
    lock: (sheetId, area, isLocked) => {
      locks.set(sheetId, [...(locks.get(sheetId) ?? []), { area, isLocked }]);
    },
    onChanged: (listener) => void listeners.push(listener),
  };
}

const isWithin = (inner: Area, outer: Area): boolean => {
  const common = intersection(inner, outer);
  return common?.rows === inner.rows && common.columns === inner.columns;
};

const cellsOf = ({ row, column, rows, columns }: Area): readonly Area[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
    rows: 1,
    columns: 1,
  }));

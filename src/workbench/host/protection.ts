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

/** Which sheets are protected, and whether sheets may come and go. */
export interface Protection {
  /** The options of a sheet, or of `STRUCTURE`; undefined when it is not protected. */
  options(target: string): ProtectionOptions | undefined;
  /** Does nothing when it is protected already. */
  protect(target: string, password: string, options?: Partial<ProtectionOptions>): void;
  /** Does nothing when it is not protected. */
  unprotect(target: string, password: string): void;
  /** Tells when a sheet gets protected, or is so no longer. */
  onChanged(listener: (target: string, isProtected: boolean) => void): void;
}

/** A protected sheet, by its id. */
export type Protected = Map<string, { readonly password: string; readonly options: ProtectionOptions }>;

/** @param active - what is protected; it changes with what is done */
export function createProtection(active: Protected): Protection {
  const listeners: ((target: string, isProtected: boolean) => void)[] = [];
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
    onChanged: (listener) => void listeners.push(listener),
  };
}

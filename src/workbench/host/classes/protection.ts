import type { Place } from "../../grid/grid";
import { commonFormat } from "../commonFormat";
import { defineClass, readOnly, type Property } from "../hostClass";
import { accessDenied } from "../hostError";
import { NOTHING_ALLOWED, STRUCTURE, type ProtectionOptions } from "../protection";

const passwordOf = (password: unknown): string => (password == null ? "" : String(password));

/** `Excel.WorksheetProtection`. */
export const worksheetProtection = defineClass<{ readonly id: string }>({
  name: "WorksheetProtection",
  properties: {
    Protected: readOnly(({ id }, { host }) => host.protection.options(id) !== undefined),
    Options: readOnly(({ id }, { host }) => host.protection.options(id) ?? NOTHING_ALLOWED),
  },
  methods: {
    Protect: ({ id }, [options, password], { host }) =>
      host.protection.protect(id, passwordOf(password), (options ?? {}) as Partial<ProtectionOptions>),
    Unprotect: ({ id }, [password], { host }) => host.protection.unprotect(id, passwordOf(password)),
  },
});

/** `Excel.WorkbookProtection`: whether sheets may come, go and be renamed. */
export const workbookProtection = defineClass<object>({
  name: "WorkbookProtection",
  properties: { Protected: readOnly((_, { host }) => host.protection.options(STRUCTURE) !== undefined) },
  methods: {
    Protect: (_, [password], { host }) => host.protection.protect(STRUCTURE, passwordOf(password)),
    Unprotect: (_, [password], { host }) => host.protection.unprotect(STRUCTURE, passwordOf(password)),
  },
});

/** `Excel.FormatProtection`: which cells a protected sheet locks. */
export const formatProtection = defineClass<Place>({
  name: "FormatProtection",
  properties: {
    Locked: protectionOf("locked"),
    FormulaHidden: protectionOf("formulaHidden"),
  },
});

function protectionOf(name: "locked" | "formulaHidden"): Property<Place> {
  return {
    get: (place, { grid }) => commonFormat(grid, place, name),
    set: ({ sheetId, area }, value, { grid, host }) => {
      if (host.protection.options(sheetId) !== undefined) throw accessDenied();
      grid.setFormat(sheetId, area, { [name]: Boolean(value) });
    },
  };
}

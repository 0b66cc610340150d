import type { Core } from "./core";
import { activateSheet, activeSheetId, sheets } from "./sheets";
import { RemoveSheetCommand } from "./univer";

/**
 * Before the sheet on the screen is deleted, the one right of it comes to the front, as in Excel; else the one left of it. The library
 * deletes first: with no sheet to draw it stops there, with references that still name the sheet and nothing to take back.
 */
export function leaveDeletedSheet(core: Core): void {
  core.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetCommand.id) return;
    const active = activeSheetId(core);
    const { subUnitId = active } = (params ?? {}) as { readonly subUnitId?: string };
    if (subUnitId !== active) return;
    const all = sheets(core);
    const place = all.findIndex((sheet) => sheet.id === active);
    const beside = [...all.slice(place + 1), ...all.slice(0, place).reverse()];
    const next = beside.find(({ visibility }) => visibility === "Visible");
    if (next) activateSheet(core, next.id);
  });
}

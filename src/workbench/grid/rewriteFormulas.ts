import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import { REWRITING } from "./mutations";
import { changeName, names } from "./names";
import { fromEngine, toEngine } from "./structuredReferences";
import { SetRangeValuesMutation } from "./univer";

/** Stands for the command behind rewritten formulas, so that these are not taken for edits. */
const REWRITE = "workbench.command.rewrite-formulas";

type CellFormulas = Record<number, Record<number, { f: string; si: null }>>;

/**
 * Changes what formulas in cells and defined names call a table, as Excel does when it is renamed or deleted.
 *
 * @param rewrite - is told the sheet of a cell, and none for a name
 */
export function rewriteFormulas(core: Core, rewrite: (formula: string, sheetId?: string) => string): void {
  const sheets = new Map<string, { before: CellFormulas; after: CellFormulas }>();
  for (const { sheetId, row, column, formula } of formulaCells(core, /\[/)) {
    const after = rewrite(formula, sheetId);
    if (after === formula) continue;
    const changes = sheets.get(sheetId) ?? { before: {}, after: {} };
    sheets.set(sheetId, changes);
    (changes.before[row] ??= {})[column] = { f: formula, si: null };
    (changes.after[row] ??= {})[column] = { f: after, si: null };
  }
  for (const [subUnitId, { before, after }] of sheets) {
    const write = (cellValue: CellFormulas) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: core.unitId, subUnitId, cellValue },
    });
    const [undo, redo] = [write(before), write(after)];
    core.commands.syncExecuteCommand(redo.id, redo.params, { [REWRITING]: true });
    core.undo.pushAs(REWRITE, { unitID: core.unitId, undoMutations: [undo], redoMutations: [redo] });
  }
  for (const { name, formula } of names(core)) {
    const before = toEngine(formula, undefined);
    const after = rewrite(before);
    if (after !== before) changeName(core, name, { formula: fromEngine(after, undefined) });
  }
}

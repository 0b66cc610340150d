import { copyOfTableName } from "./copyOfTableName";
import type { Core } from "./core";
import { name as findName } from "./names";
import { setTableLook, table, tables } from "./readTables";
import { rewriteFormulas } from "./rewriteFormulas";
import { renameTableIn } from "./structuredReferences";
import { addTable } from "./tables";

/** Gives the copy of a sheet tables of its own, which its formulas name in place of those of the original. */
export function copyTables(core: Core, originalId: string, copyId: string): void {
  for (const { name, area, showTotals, look } of tables(core).filter(({ sheetId }) => sheetId === originalId)) {
    const copy = addTable(
      core,
      copyId,
      { ...area, rows: area.rows - (showTotals ? 1 : 0) },
      copyOfTableName(name, (each) => (table(core, each) ?? findName(core, each)) !== undefined),
    );
    if (showTotals) core.totals.add(copy.id);
    setTableLook(core, copy.id, look);
    rewriteFormulas(core, (formula, sheetId) =>
      sheetId === copyId ? renameTableIn(formula, name, copy.name) : formula,
    );
  }
}

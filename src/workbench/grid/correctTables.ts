import { fillWritten } from "./calculatedColumns";
import type { Core } from "./core";
import { growTables } from "./growTables";
import type { CellMatrix } from "./mutations";

/**
 * What Excel does of itself after cells have been written, by typing or through the API. What a person typed and what was
 * made of it are taken back one after the other.
 */
export function correctTables(core: Core, sheetId: string, written: CellMatrix): void {
  const { includeNewRowsAndColumnsInTable, fillFormulasInTables } = core.autoCorrect;
  if (!includeNewRowsAndColumnsInTable && !fillFormulasInTables) return;
  let hasBegun = false;
  const begin = (): void => {
    if (!hasBegun && core.author === "user") core.undo.nextStep(core.unitId);
    hasBegun = true;
  };
  core.undo.asOneStep(core.unitId, () => {
    if (includeNewRowsAndColumnsInTable) growTables(core, sheetId, written, begin);
    if (fillFormulasInTables) fillWritten(core, sheetId, written, begin);
  });
}

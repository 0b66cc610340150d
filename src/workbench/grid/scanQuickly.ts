import type { IObjectMatrixPrimitiveType, Nullable, Worksheet } from "@univerjs/core";
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import type { Core } from "./core";
import { SheetsFilterService, TableManager } from "./univer";

type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;
type HiddenRows = Record<number, { readonly hd: typeof HIDDEN }>;

/** Who may have filtered rows of a sheet. */
interface Tables {
  getTablesBySubunitId(
    unitId: string,
    sheetId: string,
  ): readonly { getTableFilters(): { getFilterOutRows(): ReadonlySet<number> | undefined } }[];
}
interface Filters {
  getFilterModel(unitId: string, sheetId: string): { readonly filteredOutRows: ReadonlySet<number> } | null | undefined;
}

const HIDDEN = 1;

/**
 * With each calculation the engine asks for all formulas and all hidden rows. The library makes some calls for each cell to see that it
 * has no formula, and asks everybody who may filter rows about each row of each sheet; here cells without a formula are passed over,
 * and filters are asked which rows they hide. What is answered is the same.
 */
export function scanQuickly(core: Core): void {
  const { formulaData, workbook, unitId } = core;
  const byLibrary = formulaData.getFormulaData.bind(formulaData);
  const isOurs = (): boolean => core.instances.getAllUnitsForType(workbook.type).every((unit) => unit === workbook);

  formulaData.getFormulaData = () => {
    const sheets = isOurs()
      ? workbook.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet)] as const)
      : [];
    const isWhole = sheets.length > 0 && sheets.every(([, formulas]) => formulas !== undefined);
    return isWhole ? { [unitId]: Object.fromEntries(sheets) as Record<string, SheetFormulas> } : byLibrary();
  };

  const hiddenByLibrary = formulaData.getHiddenRowsFiltered.bind(formulaData);
  formulaData.getHiddenRowsFiltered = () => {
    if (!isOurs()) return hiddenByLibrary();
    return { [unitId]: Object.fromEntries(workbook.getSheets().map((sheet) => hiddenRows(core, sheet))) };
  };
}

/** Undefined where cells share a formula: the library knows how. */
function formulasOf(sheet: Worksheet): SheetFormulas | undefined {
  const found: SheetFormulas = {};
  const rows = sheet.getCellMatrix().getMatrix();
  for (const row in rows) {
    const cells = rows[Number(row)] ?? {};
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell == null) continue;
      if (cell.si) return undefined;
      const { f } = cell;
      if (typeof f === "string" && f.length > 1 && f.startsWith("="))
        (found[Number(row)] ??= {})[Number(column)] = { f };
    }
  }
  return found;
}

function hiddenRows({ get, unitId }: Core, sheet: Worksheet): [sheetId: string, rows: HiddenRows] {
  const id = sheet.getSheetId();
  const hidden: HiddenRows = {};
  const rows = sheet.getRowManager().getRowData();
  for (const row in rows) if (rows[Number(row)]?.hd === HIDDEN) hidden[Number(row)] = { hd: HIDDEN };
  const ofTables = get<Tables>(TableManager).getTablesBySubunitId(unitId, id);
  const filters = [
    ...ofTables.map((table) => table.getTableFilters().getFilterOutRows()),
    get<Filters>(SheetsFilterService).getFilterModel(unitId, id)?.filteredOutRows,
  ];
  for (const filtered of filters) for (const row of filtered ?? []) hidden[row] = { hd: HIDDEN };
  return [id, hidden];
}

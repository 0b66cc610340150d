import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { Core } from "./core";
import { noteFormulas } from "./formulaChanges";
import { hasContent, type CellMatrix } from "./mutations";

type Cell = Nullable<ICellData>;
type Formulas = Record<number, Record<number, { readonly f: string } | null>>;

/** What the library's book of formulas is told of a write. */
interface Book {
  updateFormulaData(unitId: string, sheetId: string, cells: CellMatrix): unknown;
  updateArrayFormulaCellData(unitId: string, sheetId: string, cells: CellMatrix): boolean;
  updateArrayFormulaRange(unitId: string, sheetId: string, cells: CellMatrix): boolean;
}

/**
 * The library takes a cell that is written without a formula for one that has lost its formula, also when only its looks
 * are written; and it walks the whole sheet at each write. So its book of formulas is told of cells that get other
 * content only, and walks the sheet only for formulas that cells share.
 */
export function keepFormulas(core: Core): void {
  const { formulaData, workbook } = core;
  const book = formulaData as unknown as Book;
  const update = book.updateFormulaData.bind(formulaData);
  book.updateFormulaData = (unitId, sheetId, cells) => {
    const written = withContent(cells);
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (sheet) noteFormulas(core, sheet, cells);
    return (sheet && changedFormulas(sheet, written)) ?? update(unitId, sheetId, written);
  };
  for (const name of ["updateArrayFormulaCellData", "updateArrayFormulaRange"] as const) {
    const updateArrays = book[name].bind(formulaData);
    book[name] = (unitId, sheetId, cells) => updateArrays(unitId, sheetId, withContent(cells));
  }
}

/** The cells of a write that change what is in them: mostly all. */
function withContent(cells: CellMatrix): CellMatrix {
  if (Object.values(cells).every((line) => Object.values(line).every(hasContent))) return cells;
  const kept: Record<number, Record<number, Cell>> = {};
  for (const [row, line] of Object.entries(cells)) {
    const own = Object.entries(line).filter(([, cell]) => hasContent(cell));
    if (own.length > 0) kept[Number(row)] = Object.fromEntries(own);
  }
  return kept;
}

/** Formulas that come and, as null, go; undefined when cells share one. */
function changedFormulas(sheet: Worksheet, cells: CellMatrix): Formulas | undefined {
  const changed: Formulas = {};
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      const [r, c] = [Number(row), Number(column)];
      const before = sheet.getCellRaw(r, c);
      if (cell?.si || before?.si) return undefined;
      const formula = cell?.f ? { f: cell.f } : null;
      if (formula || before?.f) changed[r] = { ...changed[r], [c]: formula };
    }
  }
  return changed;
}

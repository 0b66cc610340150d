/** A block of cells of one sheet with its formulas. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** More cells than this are read in several syncs, so that no answer grows past what Excel sends. */
const MOST_CELLS = 20_000;

/** The formulas of every sheet, block by block; constants stand among them as they are. */
export async function scanFormulas(context: Excel.RequestContext): Promise<readonly Block[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const used = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const parts = used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const height = Math.max(1, Math.floor(MOST_CELLS / columnCount));
    return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
      const row = rowIndex + index * height;
      const rows = Math.min(height, rowIndex + rowCount - row);
      return { sheet, row, column: columnIndex, rows, columns: columnCount };
    });
  });
  return readParts(context, parts);
}

interface Part {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads as many parts in one sync as may be, then the rest. */
async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<readonly Block[]> {
  if (parts.length === 0) return [];
  let cells = 0;
  const rest = parts.findIndex(({ rows, columns }, index) => (cells += rows * columns) > MOST_CELLS && index > 0);
  const now = rest < 0 ? parts : parts.slice(0, rest);
  const ranges = now.map((part) => ({
    part,
    range: part.sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns).load("formulas"),
  }));
  await context.sync();
  const blocks = ranges.map(({ part: { sheet, row, column }, range }): Block => {
    return { sheet, sheetName: sheet.name, row, column, formulas: range.formulas as unknown[][] };
  });
  return [...blocks, ...(await readParts(context, parts.slice(now.length)))];
}

/** A cell whose formula is looked for. */
export interface FormulaCell {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export const formulaCells = (
  blocks: readonly Block[],
  isSought: (formula: string) => boolean,
): readonly FormulaCell[] =>
  blocks.flatMap(({ sheet, sheetName, row, column, formulas }) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c) =>
        typeof formula === "string" && formula.startsWith("=") && isSought(formula)
          ? [{ sheet, sheetName, row: row + r, column: column + c, formula }]
          : [],
      ),
    ),
  );

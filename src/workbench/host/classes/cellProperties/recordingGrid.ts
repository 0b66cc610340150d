import { boundingArea } from "../../../grid/address";
import type { CellFormat } from "../../../grid/cellFormat";
import type { Area, Grid } from "../../../grid/grid";

export interface RecordingGrid {
  /** Remembers formats instead of setting them, and tells them as if they were set. */
  readonly grid: Grid;
  /** Sets all of them, in one step a sheet. */
  flush(): void;
}

export function recordingGrid(grid: Grid): RecordingGrid {
  const sheets = new Map<string, Map<string, { readonly area: Area; readonly format: Partial<CellFormat> }>>();
  const key = (row: number, column: number): string => `${row} ${column}`;
  return {
    grid: {
      ...grid,
      format: (sheetId, row, column) => ({
        ...grid.format(sheetId, row, column),
        ...sheets.get(sheetId)?.get(key(row, column))?.format,
      }),
      setFormat: (sheetId, area, change) => {
        const cells = sheets.get(sheetId) ?? new Map<string, { area: Area; format: Partial<CellFormat> }>();
        sheets.set(sheetId, cells);
        for (let row = area.row; row < area.row + area.rows; row += 1)
          for (let column = area.column; column < area.column + area.columns; column += 1) {
            const before = cells.get(key(row, column))?.format;
            cells.set(key(row, column), {
              area: { row, column, rows: 1, columns: 1 },
              format: { ...before, ...change },
            });
          }
      },
    },
    flush: () => {
      for (const [sheetId, cells] of sheets) {
        const area = [...cells.values()].map((each) => each.area).reduce(boundingArea);
        const formats = Array.from({ length: area.rows }, (_, row) =>
          Array.from(
            { length: area.columns },
            (__, column) => cells.get(key(area.row + row, area.column + column))?.format ?? null,
          ),
        );
        grid.setFormats(sheetId, area, formats);
      }
    },
  };
}

import { intersection } from "./address";
import { fillNewRows } from "./calculatedColumns";
import type { Core } from "./core";
import { correctTables } from "./correctTables";
import type { Area, Table } from "./grid";
import { hasContent, type CellMatrix, type Params } from "./mutations";
import { tables } from "./readTables";
import { shiftOf } from "./shiftCells";
import { bodyOf } from "./tableParts";
import { InsertRowMutation, SetRangeValuesMutation } from "./univer";
import { SHEET_LIMITS } from "./sheetLimits";

interface Mutation {
  readonly id: string;
  readonly params: Params;
  /** The command that it serves. */
  readonly trigger: string;
}

/** What a person enters by the library's own means. What `Grid.write` enters is corrected there, at once. */
export interface Entered {
  note(mutation: Mutation): void;
  /** To be called when a command is through. */
  correct(): void;
}

/** Commands by which a person enters cells; others write cells because of something else. */
const ENTERS = /set-range-values|paste|fill/;

export function createEntered(core: Core): Entered {
  let written: { readonly sheetId: string; readonly cells: CellMatrix }[] = [];
  let inserted: { readonly sheetId: string; readonly rows: Area }[] = [];
  return {
    note: ({ id, params, trigger }) => {
      const { subUnitId: sheetId, cellValue, range } = params;
      if (id === SetRangeValuesMutation.id && cellValue && core.executing === 0 && ENTERS.test(trigger))
        written.push({ sheetId, cells: onlyContent(cellValue) });
      // Shifting cells may make the sheet longer: nobody has inserted rows then.
      if (id !== InsertRowMutation.id || shiftOf(trigger) !== undefined) return;
      const rows = {
        row: range.startRow,
        rows: range.endRow - range.startRow + 1,
        column: 0,
        columns: SHEET_LIMITS.columns,
      };
      if (tablesAround(core, sheetId, rows).length > 0) core.undo.joinSoon(core.unitId);
      inserted.push({ sheetId, rows });
    },
    correct: () => {
      const [cells, lines] = [written, inserted];
      written = [];
      inserted = [];
      for (const { sheetId, rows } of lines)
        for (const table of tablesAround(core, sheetId, rows)) fillNewRows(core, table, rows.row, rows.rows);
      for (const { sheetId, cells: each } of cells) correctTables(core, sheetId, each);
    },
  };
}

const tablesAround = (core: Core, sheetId: string, rows: Area): readonly Table[] =>
  tables(core).filter((table) => table.sheetId === sheetId && intersection(bodyOf(table), rows) !== undefined);

const onlyContent = (cells: CellMatrix): CellMatrix =>
  Object.fromEntries(
    Object.entries(cells).map(([row, line]) => [
      row,
      Object.fromEntries(Object.entries(line).filter(([, cell]) => hasContent(cell))),
    ]),
  );

import type { ICommandInfo } from "@univerjs/core";
import { fromRange } from "./address";
import type { Core } from "./core";
import { boundsOf, type Params } from "./mutations";
import { shiftDirection, shiftOf } from "./shiftCells";
import { shiftChange } from "./shiftChange";
import type { StructureChange } from "./structureChange";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from "./univer";

/** What a command of the library is about to do to the structure of a sheet; undefined for any other. */
export function structureChangeOf(
  core: Core,
  { id, params: given }: Readonly<ICommandInfo>,
): StructureChange | undefined {
  const params = (given ?? {}) as Params;
  const sheetName = (sheetId: string | undefined): string =>
    core.workbook.getSheetBySheetId(sheetId ?? core.workbook.getActiveSheet().getSheetId())?.getName() ?? "";
  const trigger = core.running[0] ?? "";
  const sheet = sheetName(params.subUnitId);
  const direction = shiftDirection(id);
  if (direction !== undefined) return shiftChange(sheet, fromRange(params.range), direction);
  switch (id) {
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      // Shifting cells may make the sheet longer: nobody has inserted rows then.
      if (shiftOf(trigger) !== undefined) return undefined;
      const { row, rows } = fromRange(params.range);
      return { kind: "shift", sheet, axis: "rows", at: row, count: id === InsertRowMutation.id ? rows : -rows };
    }
    case InsertColMutation.id:
    case RemoveColMutation.id: {
      if (shiftOf(trigger) !== undefined) return undefined;
      const { column, columns } = fromRange(params.range);
      return {
        kind: "shift",
        sheet,
        axis: "columns",
        at: column,
        count: id === InsertColMutation.id ? columns : -columns,
      };
    }
    case MoveRangeMutation.id: {
      const { from, to } = params;
      const [left, reached] = [from && boundsOf(from.value), to && boundsOf(to.value)];
      if (shiftOf(trigger) !== undefined || !left || !reached) return undefined;
      const [home, toSheet] = [sheetName(from?.subUnitId), sheetName(to?.subUnitId)];
      return home === toSheet
        ? { kind: "move", sheet: home, from: left, to: reached }
        : { kind: "moveAway", sheet: home, from: left, toSheet, to: reached };
    }
    case MoveRowsMutation.id:
    case MoveColsMutation.id: {
      const [source, target] = [fromRange(params.sourceRange), fromRange(params.targetRange)];
      return id === MoveRowsMutation.id
        ? { kind: "reorder", sheet, axis: "rows", first: source.row, count: source.rows, before: target.row }
        : {
            kind: "reorder",
            sheet,
            axis: "columns",
            first: source.column,
            count: source.columns,
            before: target.column,
          };
    }
    case SetWorksheetNameMutation.id:
      return { kind: "rename", sheet, name: params.name ?? "" };
    case RemoveSheetMutation.id:
      return { kind: "delete", sheet };
    default:
      return undefined;
  }
}

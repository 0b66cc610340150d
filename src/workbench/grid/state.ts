import type { ICommandInfo } from "@univerjs/core";
import { valueOf } from "./cells";
import { visibilityOf, type Core } from "./core";
import type { Area, CellValue, Visibility } from "./grid";
import { boundsOf, type Params } from "./mutations";
import { SetRangeValuesMutation, SetWorksheetHideMutation, SetWorksheetNameMutation } from "./univer";

/** What a mutation is about to overwrite. */
export interface State {
  readonly value?: CellValue;
  readonly name?: string;
  readonly visibility?: Visibility;
}

export function readState(core: Core, { id, params }: Readonly<ICommandInfo>): State {
  const { subUnitId, cellValue } = params as Params;
  const sheet = core.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return {};
  if (id === SetWorksheetNameMutation.id) return { name: sheet.getName() };
  if (id === SetWorksheetHideMutation.id) return { visibility: visibilityOf(core, sheet) };
  if (id !== SetRangeValuesMutation.id || !cellValue) return {};
  const area = boundsOf(cellValue);
  return area && area.rows * area.columns === 1 ? { value: storedValue(core, subUnitId, area) } : {};
}

export const storedValue = (core: Core, sheetId: string, { row, column }: Area): CellValue =>
  valueOf(core.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column));

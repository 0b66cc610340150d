import type { ICellData, Nullable } from "@univerjs/core";
import type { ISheetLocation } from "@univerjs/sheets";
import { intersection } from "./address";
import { valueOf, values } from "./cells";
import type { Core } from "./core";
import type { DataValidation } from "./dataValidation";
import type { Emitter } from "./emitter";
import type { Place } from "./grid";
import { isValid } from "./isValid";
import { name } from "./names";
import { parts } from "./parts";
import { sheet } from "./sheets";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "./univer";

type Cell = Nullable<ICellData>;

/** What is asked of all who have a say in what an editor enters. */
interface Interceptors {
  fetchThroughInterceptors(point: unknown): (cell: Cell, location: ISheetLocation) => Cell;
}

/**
 * What somebody types that may not be in the cell is refused, and the cell stays as it was; where only a warning is wanted it is
 * entered all the same. Formulas are entered unseen: what they give is not known yet.
 */
export function refuseTyped(core: Core, emitter: Emitter): void {
  const { writeCellInterceptor } = core.get<SheetInterceptorService>(SheetInterceptorService);
  // When all others have had their say of what was typed.
  const interceptors = writeCellInterceptor as unknown as Interceptors;
  const ask = interceptors.fetchThroughInterceptors.bind(interceptors);
  interceptors.fetchThroughInterceptors = (point) =>
    point === AFTER_CELL_EDIT ? (cell, location) => entered(ask(point)(cell, location), location) : ask(point);

  const entered = (cell: Cell, { worksheet, subUnitId, row, col }: ISheetLocation): Cell => {
    const place = { sheetId: subUnitId, area: { row, column: col, rows: 1, columns: 1 } };
    const validation = refusing(core, place, cell);
    if (!validation) return cell;
    const { style, title, message } = validation.errorAlert;
    emitter.emit("typedInvalid", { ...place, isRefused: style === "Stop", title, message });
    return style === "Stop" ? worksheet.getCellRaw(row, col) : cell;
  };
}

function refusing(core: Core, place: Place, cell: Cell): DataValidation | undefined {
  const { dataValidations } = parts(core, place.sheetId);
  if (dataValidations.length === 0 || cell == null || cell.f || cell.si) return undefined;
  const asked = {
    values: (id: string, area: Place["area"]) => values(core, id, area),
    name: (wanted: string) => name(core, wanted),
    sheet: (idOrName: string) => sheet(core, idOrName),
  };
  return dataValidations.find(
    (each) =>
      each.errorAlert.showAlert &&
      each.areas.some((area) => intersection(area, place.area)) &&
      isValid(asked, each, place, valueOf(cell)) === false,
  );
}

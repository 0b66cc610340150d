import type { Univer as UniverInstance } from "@univerjs/core";
import type { FUniver as Facade } from "@univerjs/core/facade";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { cellHint, cellMark } from "./cellHints";
import type { Grid } from "./grid";
import { InterceptorEffectEnum, INTERCEPTOR_POINT, SheetInterceptorService } from "./univer";

const BEFORE_NUMBER_FORMATS = 12;
const PIXELS_A_MARK = 7;

/** Marks cells that have comments or notes, and says their words to who points at them. Loaded with the first one. */
export function drawCellHints(
  container: HTMLElement,
  univer: UniverInstance,
  api: Facade,
  grid: Grid,
  unitId: string,
): void {
  const injector = univer.__getInjector();
  injector.get<SheetInterceptorService>(SheetInterceptorService as never).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell, { subUnitId, row, col }, next) => {
      const color = grid.sheet(subUnitId) ? cellMark(grid, subUnitId, row, col) : undefined;
      return next(color === undefined ? cell : { ...cell, markers: { tr: { color, size: PIXELS_A_MARK } } });
    },
  });
  const redraw = (): void => {
    const render = injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };
  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    const hint = cellHint(grid, grid.activeSheetId(), row, column);
    if (container.title !== hint) container.title = hint;
  });
  grid.on("partsChanged", redraw);
  redraw();
}

import type { Univer as UniverInstance } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  ConditionalFormattingIcon,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  DataBar,
  DEFAULT_PADDING,
  DEFAULT_WIDTH,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { drawnCell, type Match } from "./drawnCell";
import type { Grid } from "./grid";
import { libraryRule } from "./libraryRule";
import { InterceptorEffectEnum, INTERCEPTOR_POINT, SheetInterceptorService } from "./univer";

/** Rules may give cells another number format. */
const BEFORE_NUMBER_FORMATS = 12;

/** A plugin that is registered late starts by itself a moment later. */
const MILLISECONDS_A_LOOK = 20;

/** Draws the rules of all sheets, as they are now and whenever they change. Loaded with the first rule. */
export async function drawConditionalFormats(univer: UniverInstance, grid: Grid, unitId: string): Promise<void> {
  const injector = univer.__getInjector();
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  while (!injector.has(ConditionalFormattingRuleModel))
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_A_LOOK));
  const model = injector.get(ConditionalFormattingRuleModel);

  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  // The sheet on the screen was made before its bars and icons were loaded.
  const screen = render?.mainComponent as { register(...extensions: readonly unknown[]): void } | undefined | null;
  screen?.register(new DataBar(), new ConditionalFormattingIcon());
  const redraw = (): void => {
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };

  const view = injector.get(ConditionalFormattingViewModel);
  injector.get<SheetInterceptorService>(SheetInterceptorService as never).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: BEFORE_NUMBER_FORMATS,
    handler: (cell, { unitId: workbook, subUnitId, row, col, rawData, workbook: book }, next) => {
      const results = view.getCellCfs(workbook, subUnitId, row, col);
      if (!results?.length) return next(cell);
      const matches = results.flatMap(({ cfId, result }): Match[] => {
        const rule = model.getRule(workbook, subUnitId, cfId);
        return rule ? [{ rule, result }] : [];
      });
      const isNumber = typeof rawData?.v === "number";
      return next(drawnCell(cell, matches, isNumber, book.getStyles(), DEFAULT_PADDING + DEFAULT_WIDTH));
    },
  });
  view.markDirty$.subscribe(redraw);

  const show = (sheetId: string): void => {
    for (const { cfId } of [...(model.getSubunitRules(unitId, sheetId) ?? [])]) model.deleteRule(unitId, sheetId, cfId);
    if (!grid.sheet(sheetId)) return;
    // Each is put before those that are there.
    for (const format of [...grid.parts(sheetId).conditionalFormats].reverse()) {
      const rule = libraryRule(format);
      if (rule) model.addRule(unitId, sheetId, rule);
    }
    redraw();
  };
  for (const { id } of grid.sheets()) show(id);
  grid.on("partsChanged", ({ sheetId }) => show(sheetId));
}

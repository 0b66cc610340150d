import type { ICellData, Univer as UniverInstance } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import {
  ConditionalFormattingIcon,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  DataBar,
  DEFAULT_PADDING,
  DEFAULT_WIDTH,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Grid } from "./grid";
import { libraryRule } from "./libraryRule";
import { InterceptorEffectEnum, INTERCEPTOR_POINT, SheetInterceptorService } from "./univer";

/** A plugin that is registered late starts by itself a moment later. */
const MILLISECONDS_A_LOOK = 20;

/** Draws the rules of all sheets, as they are now and whenever they change. Loaded with the first rule. */
export async function drawConditionalFormats(univer: UniverInstance, grid: Grid, unitId: string): Promise<void> {
  const injector = univer.__getInjector();
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  while (!injector.has(ConditionalFormattingRuleModel))
    await new Promise((resolve) => setTimeout(resolve, MILLISECONDS_A_LOOK));
  const model = injector.get(ConditionalFormattingRuleModel);
  const service = injector.get(ConditionalFormattingService);

  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  // The sheet on the screen was made before its bars and icons were loaded.
  const screen = render?.mainComponent as { register(...extensions: readonly unknown[]): void } | undefined | null;
  screen?.register(new DataBar(), new ConditionalFormattingIcon());
  const redraw = (): void => {
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  };

  injector.get<SheetInterceptorService>(SheetInterceptorService as never).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, context, next) => {
      const result = service.composeStyle(context.unitId, context.subUnitId, context.row, context.col);
      if (!result) return next(cell);
      const styles = context.workbook.getStyles();
      const own = (typeof cell?.s === "string" ? styles.get(cell.s) : cell?.s) ?? {};
      const drawn: ICellData & Drawn = { ...cell };
      if (result.style) drawn.s = { ...own, ...result.style };
      drawn.fontRenderExtension = {
        ...drawn.fontRenderExtension,
        ...(result.isShowValue === undefined ? {} : { isSkip: !result.isShowValue }),
        ...(result.iconSet ? { leftOffset: DEFAULT_PADDING + DEFAULT_WIDTH } : {}),
      };
      if (result.dataBar) drawn.dataBar = result.dataBar;
      if (result.iconSet) drawn.iconSet = result.iconSet;
      return next(drawn);
    },
  });
  injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(redraw);

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

interface Drawn {
  fontRenderExtension?: { readonly leftOffset?: number; readonly isSkip?: boolean };
  dataBar?: unknown;
  iconSet?: unknown;
}

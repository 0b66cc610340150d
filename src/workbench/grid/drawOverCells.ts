import { invertColorByMatrix, type Univer as UniverInstance } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, Vector2, type IRender } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { createLayer, type Pane } from "../drawing/createLayer";
import type { Look, ReadCharts } from "../drawing/chartReader";
import { createDrawingReader } from "../drawing/sheetDrawings";
import "../drawing/layer.css";
import { notationOf } from "../notation/notationOf";
import type { Grid } from "./grid";
import { loadedLater } from "./loadedLater";
import { MUTATION } from "./mutations";
import { createTouchedCells } from "./touchedCells";
import { shownNumber } from "./shownNumber";
import { ICommandService } from "./univer";

const PANES = [
  { key: SHEET_VIEWPORT_KEY.VIEW_MAIN, isFrozen: { rows: false, columns: false } },
  { key: SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP, isFrozen: { rows: true, columns: false } },
  { key: SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT, isFrozen: { rows: false, columns: true } },
  { key: SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP, isFrozen: { rows: true, columns: true } },
] as const;

const LABELS = { da: "Diagrammer og figurer på arket", en: "Charts and shapes on the sheet" } as const;

/** In pixels; the library draws them at the edges of the cells. */
const SCROLL_BAR = 10;

/** What changes often is looked at so often. */
const MILLISECONDS_A_LOOK = 100;

/** Draws charts and shapes over the cells of the sheet that is shown, and has them go with it. Loaded with the first one. */
export function drawOverCells(
  univer: UniverInstance,
  grid: Grid,
  unitId: string,
  { theme, language }: { readonly theme: "light" | "dark"; readonly language: string },
): void {
  const injector = univer.__getInjector();
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  if (!render) throw new Error("The grid is not drawn.");
  const style: Look = {
    language,
    show: shownNumber(notationOf(language)),
    recolor: theme === "dark" ? invertColorByMatrix : undefined,
  };
  const layer = createLayer(LABELS[language.startsWith("da") ? "da" : "en"]);

  let looked = 0;
  let shown = "";
  const touched = createTouchedCells(grid);
  /** The library that draws charts is loaded when a sheet with one is shown. */
  const charts = loadedLater(
    () => import(/* webpackChunkName: "charts" */ "../drawing/chartDrawings"),
    touched.noteAll,
  );
  let readCharts: ReadCharts | undefined;
  const readDrawings = createDrawingReader(grid, style);
  const look = (): void => {
    shown = grid.activeSheetId();
    const changed = touched.take();
    if (grid.parts(shown).charts.length > 0) readCharts ??= charts()?.drawCharts(grid, style);
    layer.show(readDrawings(shown, changed, readCharts?.(shown, changed) ?? []));
  };
  injector
    .get<{
      onCommandExecuted(
        listener: (command: { readonly id: string; readonly type?: number; readonly params?: unknown }) => void,
      ): unknown;
    }>(ICommandService as never)
    .onCommandExecuted(({ id, type, params }) => {
      // What is only scrolled or selected changes no drawing.
      if (type === MUTATION) touched.note(id, params);
    });
  render.engine.endFrame$.subscribe(() => {
    // The library puts its canvas into the page in its own time.
    if (!layer.element.isConnected) render.engine.getCanvasElement().after(layer.element);
    if (grid.activeSheetId() !== shown) touched.noteAll();
    if (touched.isAny && performance.now() - looked > MILLISECONDS_A_LOOK) {
      looked = performance.now();
      look();
    }
    layer.place(panesOf(render), render.scene.scaleX);
  });
}

/** The library's panes for cells, which lie beside its headers. */
function panesOf(render: IRender): readonly Pane[] {
  const { scene, engine } = render;
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !main) return [];
  return PANES.flatMap(({ key, isFrozen }): Pane[] => {
    const viewport = scene.getViewport(key);
    if (!viewport?.isActive) return [];
    const { left, top } = viewport;
    const corner = viewport.transformVector2SceneCoord(Vector2.FromArray([left, top]));
    return [
      {
        left,
        top,
        width: (isFrozen.columns ? main.left : engine.width - SCROLL_BAR) - left,
        height: (isFrozen.rows ? main.top : engine.height - SCROLL_BAR) - top,
        x: corner.x - skeleton.rowHeaderWidthAndMarginLeft,
        y: corner.y - skeleton.columnHeaderHeightAndMarginTop,
        isFrozen,
      },
    ];
  });
}

import type { Univer as UniverInstance } from "@univerjs/core";
import type { FUniver as Facade } from "@univerjs/core/facade";
import { createUniverGrid } from "./createUniverGrid";
import { enterWhatIsTyped } from "./enterWhatIsTyped";
import type { WorkbookFile } from "./file";
import type { LookAt } from "../drawing/cellsPicture";
import type { Grid } from "./grid";
import {
  AfterSpaceCommand,
  defaultTheme,
  DocAutoFormatService,
  textsIn,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsTableUIPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "./interface";
import { countIndents } from "./indentedOverflow";
import type { SheetParts } from "./sheetParts";
import { shareChannel } from "./sharedChannel";
import { installUndo } from "./undo";
import {
  FUniver,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
} from "./univer";

export interface VisibleGrid {
  readonly grid: Grid;
  readonly drawn: Promise<void>;
  /** What rules and tables make of the cells of a sheet, as they are drawn. */
  lookOf(sheetId: string): Promise<LookAt>;
}

/** A workbook on the screen, with formula bar and sheet tabs. Nothing is calculated before its maker has had their say. */
export function createVisibleGrid(
  container: HTMLElement,
  file: WorkbookFile,
  { theme, language }: { readonly theme: "light" | "dark"; readonly language: "da-DK" | "en-US" },
): VisibleGrid {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: theme === "dark",
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: textsIn(language) },
    logLevel: LogLevel.ERROR,
  });
  installUndo(univer);
  shareChannel();
  countIndents();
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, disableAutoFocus: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin);

  const api = FUniver.newAPI(univer);
  const drawn = new Promise<void>((resolve) => onceRendered(api, () => setTimeout(resolve, 0)));
  const grid = createUniverGrid(univer, api, file, language);
  drawRulesWhenThereAreSome(univer, api, grid);
  drawHintsWhenThereAreSome(container, univer, api, grid);
  drawChartsWhenThereAreSome(univer, api, grid, { theme, language });
  takeKeysWhenClicked(container, univer, api);
  sayWhatIsClicked(container, api, grid);
  sayWhenSomebodyTypes(api, grid);
  makeNoLists(univer);
  enterWhatIsTyped(univer);
  const lookOf = async (sheetId: string): Promise<LookAt> => {
    const { shownLook } = await import("./shownLook");
    const book = api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(sheetId);
    if (!book || !sheet) throw new Error("The sheet is not there.");
    return shownLook(sheet.getSheet(), book.getWorkbook().getStyles());
  };
  return { grid, drawn, lookOf };
}

/** What draws conditional formats is loaded when a sheet has the first one, and not before the page is drawn. */
function drawRulesWhenThereAreSome(univer: UniverInstance, api: Facade, grid: Grid): void {
  whenThereAre(
    api,
    grid,
    ({ conditionalFormats }) => conditionalFormats.length > 0,
    (unitId) => {
      void import("./drawConditionalFormats").then(({ drawConditionalFormats }) =>
        drawConditionalFormats(univer, grid, unitId),
      );
    },
  );
}

/** Likewise what marks cells with comments, and says what is to be read of a cell. */
function drawHintsWhenThereAreSome(container: HTMLElement, univer: UniverInstance, api: Facade, grid: Grid): void {
  const hasHints = ({ comments, notes, dataValidations }: SheetParts): boolean =>
    comments.length + notes.length > 0 || dataValidations.some(({ prompt }) => prompt.title + prompt.message !== "");
  whenThereAre(api, grid, hasHints, (unitId) => {
    void import("./drawCellHints").then(({ drawCellHints }) => drawCellHints(container, univer, api, grid, unitId));
  });
}

/** Likewise what draws charts, with the library that they are drawn by. */
function drawChartsWhenThereAreSome(
  univer: UniverInstance,
  api: Facade,
  grid: Grid,
  look: { readonly theme: "light" | "dark"; readonly language: string },
): void {
  whenThereAre(
    api,
    grid,
    ({ charts, shapes }) => charts.length + shapes.length > 0,
    (unitId) => {
      void import("./drawOverCells").then(({ drawOverCells }) => drawOverCells(univer, grid, unitId, look));
    },
  );
}

/** Loads something once, as soon as a sheet has parts that need it and the page is drawn. */
function whenThereAre(
  api: Facade,
  grid: Grid,
  isNeeded: (parts: SheetParts) => boolean,
  draw: (unitId: string) => void,
): void {
  let isLoaded = false;
  const load = (): void => {
    const unitId = api.getActiveWorkbook()?.getId();
    if (isLoaded || unitId === undefined || !grid.sheets().some(({ id }) => isNeeded(grid.parts(id)))) return;
    isLoaded = true;
    draw(unitId);
  };
  grid.on("partsChanged", load);
  onceRendered(api, load);
}

/** A listener that goes while others are being told keeps the next one from being told: it goes later. */
function onceRendered(api: Facade, listener: () => void): void {
  let isTold = false;
  const subscription = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (isTold || stage < api.Enum.LifecycleStages.Rendered) return;
    isTold = true;
    setTimeout(() => subscription.dispose(), 0);
    listener();
  });
}

/** The grid must not take the focus from the add-in's page by itself; without it, it does not take keys either. */
function takeKeysWhenClicked(container: HTMLElement, univer: UniverInstance, api: Facade): void {
  const units = univer.__getInjector().get(IUniverInstanceService);
  const take = (): void => units.focusUnit(api.getActiveWorkbook()?.getId() ?? null);
  container.addEventListener("pointerdown", take, { capture: true });
}

/** A click with the first button that ends in the cell where it began; the library says where that cell is drawn. */
function sayWhatIsClicked(container: HTMLElement, api: Facade, grid: Grid): void {
  const pointer = { left: 0, top: 0 };
  container.addEventListener(
    "pointerup",
    ({ offsetX, offsetY }) => Object.assign(pointer, { left: offsetX, top: offsetY }),
    { capture: true },
  );
  api.addEvent(api.Event.CellClicked, (clicked) => {
    const { worksheet, row, column } = clicked;
    const { position } = clicked as typeof clicked & Drawn;
    const [left, top] = [pointer.left - position.startX, pointer.top - position.startY];
    grid.click({ sheetId: worksheet.getSheetId(), row, column, left, top });
  });
}

function sayWhenSomebodyTypes(api: Facade, grid: Grid): void {
  api.addEvent(api.Event.SheetEditStarted, () => grid.type({ isTyping: true }));
  // What has been typed is entered in the same turn.
  api.addEvent(api.Event.SheetEditEnded, () => void setTimeout(() => grid.type({ isTyping: false }), 0));
}

/** What the library says of a clicked cell beside what it declares. */
interface Drawn {
  readonly position: { readonly startX: number; readonly startY: number };
}

/** In a cell, `1. ` begins a date and no numbered list. */
function makeNoLists(univer: UniverInstance): void {
  const autoFormats = univer.__getInjector().get(DocAutoFormatService);
  const ask = autoFormats.onAutoFormat.bind(autoFormats);
  autoFormats.onAutoFormat = (id, params) => (id === AfterSpaceCommand.id ? [] : ask(id, params));
}

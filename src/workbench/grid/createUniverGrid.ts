import type { Univer as UniverInstance } from "@univerjs/core";
import type { FUniver as Facade } from "@univerjs/core/facade";
import { notationOf } from "../notation/notationOf";
import { EXCELS_AUTO_CORRECT } from "./autoCorrect";
import { calculateTodayOnceADay } from "./calculateTodayOnceADay";
import { createCalculation } from "./calculation";
import * as cells from "./cells";
import { compareByType } from "./compareByType";
import { completeFromFile } from "./completeFromFile";
import { copyTables } from "./copyTables";
import type { Core } from "./core";
import { correctTables } from "./correctTables";
import { dependents } from "./dependents";
import { editLocally } from "./editLocally";
import { evaluate } from "./evaluate";
import { createEvents } from "./events";
import type { WorkbookFile } from "./file";
import { fileToLibrary } from "./fileToLibrary";
import * as formats from "./formats";
import { followStructure } from "./followStructure";
import { forgetFormulas } from "./forgetFormulas";
import { formulaCells } from "./formulaCells";
import { registerFunctions } from "./functions";
import type { Grid } from "./grid";
import type { Author } from "./gridEvents";
import * as names from "./names";
import { passBusy } from "./passBusy";
import { precedents } from "./precedents";
import { dropLateSpills } from "./lateResults";
import { keepEmptyText } from "./keepEmptyText";
import { insertSheets } from "./insertSheets";
import { keepFormulas } from "./keepFormulas";
import { forgetReadFormulas, keepReadFormulas } from "./keepReadFormulas";
import { keepTraits } from "./keepTraits";
import { keepTypes } from "./keepTypes";
import { leaveDeletedSheet } from "./leaveDeletedSheet";
import { keepPlaces } from "./keepPlaces";
import { keepRanges } from "./keepRanges";
import { refuseTyped } from "./refuseTyped";
import { reorderCells } from "./reorderCells";
import { lookForNames } from "./lookForNames";
import { repairLexer } from "./repairLexer";
import { repairTableReferences } from "./repairTableReferences";
import { forgetDependencies } from "./forgetDependencies";
import { showLocally } from "./showLocally";
import * as sheets from "./sheets";
import * as view from "./sheetView";
import { moveCells } from "./shiftCells";
import * as structure from "./structure";
import * as parts from "./parts";
import { registerParts } from "./parts";
import * as readTables from "./readTables";
import * as tables from "./tables";
import { registerTotals, setTableTotals } from "./tableTotals";
import { registerSpillReferences } from "./spillReferences";
import { nameTablesInAnyCase } from "./tableNames";
import { scanQuickly } from "./scanQuickly";
import { GridUndo } from "./undo";
import { FormulaDataModel, ICommandService, IUniverInstanceService, SheetTableService } from "./univer";
import { writeFixedAsPeopleDo } from "./writeFixedAsPeopleDo";

/** The engine keeps what it has read of formulas by workbook, and for all workbooks of a process together. */
let created = 0;

/** A workbook in the library, behind the contract of a grid. */
export function createUniverGrid(univer: UniverInstance, api: Facade, file: WorkbookFile, language: string): Grid {
  created += 1;
  const unitId = `workbook-${created}`;
  const facade = api.createWorkbook(fileToLibrary(file, unitId));
  const injector = univer.__getInjector();
  const get = <Service>(identifier: unknown): Service => injector.get(identifier as never) as Service;
  const undo = GridUndo.latest;
  if (!undo) throw new Error("The undo service must be installed before the workbook is made.");
  const core: Core = {
    facade,
    workbook: facade.getWorkbook(),
    unitId,
    commands: get(ICommandService),
    instances: get(IUniverInstanceService),
    formulaData: get(FormulaDataModel),
    tableService: get(SheetTableService),
    undo,
    get,
    author: "user",
    veryHidden: new Set(),
    running: [],
    executing: 0,
    parts: new Map(),
    onParts: () => undefined,
    totals: new Set(),
    autoCorrect: EXCELS_AUTO_CORRECT,
    notation: notationOf(language),
  };
  registerTotals(core);
  registerParts(core);
  repairLexer(core);
  lookForNames(core);
  repairTableReferences();
  forgetDependencies();
  keepReadFormulas();
  keepRanges(core);
  keepTraits(core);
  keepPlaces(core);
  nameTablesInAnyCase(core);
  registerSpillReferences(core);
  keepEmptyText();
  compareByType();
  scanQuickly(core);
  keepFormulas(core);
  keepTypes(core);
  leaveDeletedSheet(core);
  passBusy(core);
  calculateTodayOnceADay(core);
  writeFixedAsPeopleDo(core);
  showLocally(core);
  editLocally(core);
  const calculation = createCalculation(core);
  const events = createEvents(core, calculation);
  refuseTyped(core, events);
  followStructure(core);
  core.onParts = (sheetId) => events.emit("partsChanged", { sheetId });
  forgetFormulas(core, calculation);
  dropLateSpills(core, calculation);
  undo.onJoined = calculation.schedule;
  calculation.onRest = () => events.emit("calculationEnded", {});
  completeFromFile(core, file);

  const as = <Value>(author: Author, work: () => Value): Value => {
    const before = core.author;
    const depth = core.running.length;
    core.author = author;
    try {
      return work();
    } finally {
      core.author = before;
      // A command that threw never says that it has ended.
      core.running.length = Math.min(core.running.length, depth);
      core.undo.command = core.running[0];
      if (!core.undo.isBatching) calculation.schedule();
    }
  };
  const focus = (): void => core.instances.focusUnit(unitId);

  return {
    sheets: () => sheets.sheets(core),
    sheet: (idOrName) => sheets.sheet(core, idOrName),
    activeSheetId: () => sheets.activeSheetId(core),
    activateSheet: (id) => sheets.activateSheet(core, id),
    addSheet: (name) => sheets.addSheet(core, name),
    deleteSheet: (id) => sheets.deleteSheet(core, id),
    renameSheet: (id, name) => sheets.renameSheet(core, id, name),
    copySheet: (id) =>
      core.undo.asOneStep(unitId, () => {
        const copy = sheets.copySheet(core, id);
        copyTables(core, id, copy.id);
        parts.copyParts(core, id, copy.id);
        return copy;
      }),
    insertSheets: (added, names, position) => {
      const ids = insertSheets(core, added, names, position);
      calculation.schedule();
      return ids;
    },
    moveSheet: (id, position) => sheets.moveSheet(core, id, position),
    setSheetVisibility: (id, visibility) => sheets.setSheetVisibility(core, id, visibility),
    setTabColor: (id, color) => sheets.setTabColor(core, id, color),
    sheetSize: (id) => sheets.sheetSize(core, id),

    values: (id, area) => cells.values(core, id, area),
    formulas: (id, area) => cells.formulas(core, id, area),
    texts: (id, area) => cells.texts(core, id, area),
    numberFormats: (id, area) => formats.numberFormats(core, id, area),
    write: (id, area, input) => correctTables(core, id, cells.write(core, id, area, input)),
    enter: (id, area, input) => correctTables(core, id, cells.write(core, id, area, input, core.notation)),
    setNumberFormats: (id, area, patterns) => formats.setNumberFormats(core, id, area, patterns),
    format: (id, row, column) => formats.format(core, id, row, column),
    setFormat: (id, area, change) => formats.setFormat(core, id, area, change),
    setFormats: (id, area, each) => formats.setFormats(core, id, area, each),
    columnWidth: (id, column) => formats.columnWidth(core, id, column),
    setColumnWidths: (id, area, pixels) => formats.setColumnWidths(core, id, area, pixels),
    rowHeight: (id, row) => formats.rowHeight(core, id, row),
    setRowHeights: (id, area, pixels) => formats.setRowHeights(core, id, area, pixels),
    clear: (id, area, what) => cells.clear(core, id, area, what),
    usedArea: (id, valuesOnly) => cells.usedArea(core, id, valuesOnly),
    merges: (id) => view.merges(core, id),
    merge: (id, area) => view.merge(core, id, area),
    unmerge: (id, area) => view.unmerge(core, id, area),
    frozen: (id) => view.frozen(core, id),
    freeze: (id, wanted) => view.freeze(core, id, wanted),
    hasGridlines: (id) => view.hasGridlines(core, id),
    showGridlines: (id, isShown) => view.showGridlines(core, id, isShown),
    isHidden: (id, axis, index) => view.isHidden(core, id, axis, index),
    isHiddenByHand: (id, axis, index) => view.isHiddenByHand(core, id, axis, index),
    setHidden: (id, axis, area, hide) => view.setHidden(core, id, axis, area, hide),
    parts: (id) => parts.parts(core, id),
    setParts: (id, change) => parts.setParts(core, id, change),
    insertCells: (id, area, shift) => structure.insertCells(core, id, area, shift),
    moveCells: (id, area, to, toSheetId) => moveCells(core, id, area, to, toSheetId),
    reorder: (id, area, axis, order) => {
      reorderCells(core, id, area, axis, order);
      events.emit("sorted", { sheetId: id, area, axis, author: core.author });
    },
    deleteCells: (id, area, shift) => structure.deleteCells(core, id, area, shift),
    insertRows: (id, row, count) => structure.insertRows(core, id, row, count),
    deleteRows: (id, row, count) => structure.deleteRows(core, id, row, count),
    insertColumns: (id, column, count) => structure.insertColumns(core, id, column, count),
    deleteColumns: (id, column, count) => structure.deleteColumns(core, id, column, count),
    selection: () => sheets.selection(core),
    select: (place) => sheets.select(core, place),
    click: (cell) => events.emit("clicked", cell),
    type: (typing) => events.emit("typing", typing),

    tables: () => readTables.tables(core),
    table: (idOrName) => readTables.table(core, idOrName),
    addTable: (id, area, name) => tables.addTable(core, id, area, name),
    renameTable: (id, name) => tables.renameTable(core, id, name),
    resizeTable: (id, area) => tables.resizeTable(core, id, area),
    insertTableRows: (id, index, count) => tables.insertTableRows(core, id, index, count),
    insertTableColumn: (id, index) => tables.insertTableColumn(core, id, index),
    deleteTableColumn: (id, index) => tables.deleteTableColumn(core, id, index),
    setTableTotals: (id, isShown) => setTableTotals(core, id, isShown),
    renameTableColumn: (id, index, name) => tables.renameTableColumn(core, id, index, name),
    setTableLook: (id, look) => readTables.setTableLook(core, id, look),
    deleteTable: (id) => tables.deleteTable(core, id),

    autoCorrect: () => core.autoCorrect,
    setAutoCorrect: (change) => {
      core.autoCorrect = { ...core.autoCorrect, ...change };
    },

    names: () => names.names(core),
    name: (wanted) => names.name(core, wanted),
    addName: (name) => names.addName(core, name),
    changeName: (name, change) => names.changeName(core, name, change),
    deleteName: (name) => names.deleteName(core, name),

    calculationMode: () => calculation.mode,
    setCalculationMode: (mode) => {
      calculation.mode = mode;
      if (mode === "Automatic") calculation.schedule();
    },
    calculate: (what) => calculation.calculate(what),
    markDirty: (dirty) => calculation.markDirty(dirty),
    formulaCells: (pattern) =>
      formulaCells(core, pattern).map(({ sheetId, row, column }) => ({ sheetId, row, column })),
    precedents: (place, depth) => precedents(core, place, depth),
    dependents: (place, depth) => dependents(core, place, depth),
    evaluate: (formula) => evaluate(core, formula),
    registerFunctions: (signatures, evaluate) => registerFunctions(core, signatures, evaluate),
    idle: () => calculation.idle(),

    asOneStep: (author, work) => as(author, () => core.undo.asOneStep(unitId, work)),
    openStep: (author) => {
      const step = core.undo.openStep(unitId);
      return { run: (work) => as(author, () => step.run(work)), close: step.close };
    },
    undo: () => {
      focus();
      core.commands.syncExecuteCommand("univer.command.undo");
    },
    redo: () => {
      focus();
      core.commands.syncExecuteCommand("univer.command.redo");
    },
    on: events.on,
    dispose: () => {
      calculation.stop();
      univer.dispose();
      forgetReadFormulas();
    },
  };
}

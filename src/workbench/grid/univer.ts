/**
 * Everything that the workbench uses of the grid library without a screen, in one place: Node loads it as one prepared
 * file. What needs a browser is in `interface.ts`.
 */
import "./iteratorHelpers";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-table/facade";

export {
  Direction,
  hashAlgorithm,
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LocalUndoRedoService,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaRuntimeService,
  IFunctionService,
  ISuperTableService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
export {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
  InsertRowMutation,
  InsertSheetCommand,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
export { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
export {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SheetTableService,
  TableManager,
  UniverSheetsTablePlugin,
} from "@univerjs/sheets-table";

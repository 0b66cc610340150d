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
  InterceptorEffectEnum,
  LogLevel,
  LRUMap,
  mergeLocales,
  numfmt,
  sequenceExecute,
  Univer,
} from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export {
  ArrayValueObject,
  BooleanValueObject,
  BaseFunction,
  BaseReferenceObject,
  DependencyManagerService,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FormulaDataModel,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IFunctionService,
  ISuperTableService,
  Lexer,
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
  AddWorksheetMergeMutation,
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
  InsertRowMutation,
  InsertSheetCommand,
  InsertSheetMutation,
  INTERCEPTOR_POINT,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from "@univerjs/sheets";
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
export { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
export { SheetsFilterService, UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
export { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
export {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  SheetTableService,
  TableManager,
  UniverSheetsTablePlugin,
} from "@univerjs/sheets-table";

import type { BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import { fromRange } from "./address";
import type { Core } from "./core";
import type { CellError, CellValue, Matrix, Place } from "./grid";
import type { FunctionEvaluator, FunctionSignature } from "./gridFunctions";
import { BUSY, noteBusyFunction, readsBusyCells } from "./passBusy";
import {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorValueObject,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
} from "./univer";

/** The members of the engine's values that are used here; its types differ between what a function takes and gives. */
export interface EngineValue {
  isReferenceObject(): boolean;
  toUnitRange(): { readonly sheetId: string; readonly range: Parameters<typeof fromRange>[0] };
  toArrayValueObject(useCache: boolean): EngineValue;
  isArray(): boolean;
  isError(): boolean;
  isNull(): boolean;
  isBoolean(): boolean;
  getErrorType(): string;
  getValue(): string | number | boolean;
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): EngineValue | null | undefined;
}

export interface FunctionService {
  registerExecutors(...executors: readonly BaseFunction[]): void;
  registerDescriptions(...descriptions: readonly IFunctionInfo[]): void;
  deleteFormulaAstCacheKey(...names: readonly string[]): void;
}

/** The engine's category for functions that add-ins bring. */
const ADDIN_CATEGORY = 15;

const known = new WeakMap<Core, Set<string>>();

/** In any case of letters. */
export const isAddinFunction = (core: Core, name: string): boolean => known.get(core)?.has(name.toUpperCase()) ?? false;

/**
 * Makes functions known to the engine. A function that throws would end all calculation, so none ever does: whatever
 * goes wrong in here becomes `#VALUE!`.
 */
export function registerFunctions(
  core: Core,
  signatures: readonly FunctionSignature[],
  evaluate: FunctionEvaluator,
): void {
  const service = core.get<FunctionService>(IFunctionService);
  // What a cell shows while a function has not answered; the engine would take it for text.
  (ERROR_TYPE_SET as Set<string>).add(BUSY);
  const names = known.get(core) ?? new Set();
  known.set(core, names);
  for (const signature of signatures) {
    const name = signature.name.toUpperCase();
    names.add(name);
    class AddinFunction extends BaseFunction {
      override needsReferenceObject = true;

      /** A text between quotation marks is text, also when it looks like a date. */
      override isArgumentsIgnoreNumberPattern(): boolean {
        return true;
      }

      override calculate(...given: readonly unknown[]): BaseValueObject {
        try {
          const { values, places } = readArguments(given as readonly EngineValue[]);
          if (readsBusyCells()) return ErrorValueObject.create(BUSY as never);
          const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
          const result = evaluate({ name: signature.name, cell, arguments: values, places });
          if (isWaiting(result)) noteBusyFunction();
          return toEngine(result);
        } catch (error) {
          return ErrorValueObject.create("#VALUE!" as never, String(error));
        }
      }
    }
    service.registerExecutors(new AddinFunction(name));
    service.registerDescriptions(describe(signature, name));
    service.deleteFormulaAstCacheKey(name);
  }
}

const describe = ({ description, parameters }: FunctionSignature, functionName: string): IFunctionInfo => ({
  functionName,
  functionType: ADDIN_CATEGORY,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description,
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});

function readArguments(given: readonly EngineValue[]): {
  readonly values: (CellValue | null | Matrix<CellValue | null>)[];
  readonly places: (Place | undefined)[];
} {
  const values: (CellValue | null | Matrix<CellValue | null>)[] = [];
  const places: (Place | undefined)[] = [];
  for (const argument of given) {
    let value = argument;
    let place: Place | undefined;
    if (argument.isReferenceObject()) {
      const { sheetId, range } = argument.toUnitRange();
      place = { sheetId, area: fromRange(range) };
      value = argument.toArrayValueObject(false);
    }
    places.push(place);
    values.push(value.isArray() ? matrix(value) : plain(value));
  }
  return { values, places };
}

export const plain = (value: EngineValue): CellValue | null => {
  if (value.isError()) return { error: value.getErrorType() };
  if (value.isNull()) return null;
  return value.isBoolean() ? Boolean(value.getValue()) : value.getValue();
};

const matrix = (array: EngineValue): (CellValue | null)[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => {
      const value = array.get(row, column);
      return value == null ? null : plain(value);
    }),
  );

const isMatrix = (value: CellValue | Matrix<CellValue>): value is Matrix<CellValue> => Array.isArray(value);

const isWaiting = (result: CellValue | Matrix<CellValue>): boolean =>
  isMatrix(result) ? result.some((row) => row.some(isWaiting)) : isError(result) && result.error === BUSY;

const isError = (value: CellValue): value is CellError => typeof value === "object";

function toEngine(value: CellValue | Matrix<CellValue>): BaseValueObject {
  if (!isMatrix(value)) return single(value);
  const rows = value.map((row) => row.map(single));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** A text that a function gives stays text, also when it looks like a date or a number. */
function single(value: CellValue): BaseValueObject {
  if (isError(value)) return ErrorValueObject.create(value.error as never, value.message ?? "");
  if (typeof value === "string") return StringValueObject.create(value);
  return ValueObjectFactory.create(value) as BaseValueObject;
}

import type { Core } from "./core";
import type { FunctionService } from "./functions";
import { BaseReferenceObject, ErrorValueObject, IFormulaRuntimeService, IFunctionService } from "./univer";

/** What a cell shows while a function of an add-in has not answered. */
export const BUSY = "#BUSY!";

/** The members of the engine's values that are used here. */
interface EngineValue {
  isArray?(): boolean;
  isError?(): boolean;
  getErrorType?(): string;
  iterator?(look: (value: EngineValue | null) => boolean | undefined): void;
}

interface Executor {
  calculate(...values: readonly EngineValue[]): unknown;
}

/** Where the engine says which formula it calculates, and what came out. */
interface Runtime {
  setCurrent(...cell: readonly unknown[]): void;
  setRuntimeData(value: unknown): void;
}

interface Reference {
  getCellData(row: number, column: number): { readonly v?: unknown } | null | undefined;
}

/** What the formula that is being calculated has come across so far: the engine calculates one at a time. */
const met = { inCells: false, inFunctions: false };

/** A cell that the formula reads is busy: no function is asked before it is not. */
export const readsBusyCells = (): boolean => met.inCells;

/** A function of the formula has not answered. */
export const noteBusyFunction = (): void => void (met.inFunctions = true);

/** What has just been calculated hangs on a function that has not answered. */
export const isBusyFormula = (): boolean => met.inCells || met.inFunctions;

/** Functions that make something else of an error, or count on without it. */
const SWALLOWING = [
  ...["IFERROR", "IFNA", "ISERR", "ISERROR", "ISNA", "ISBLANK", "ISLOGICAL", "ISNONTEXT", "ISNUMBER", "ISTEXT"],
  ...["ERROR.TYPE", "TYPE", "COUNT", "COUNTA", "COUNTBLANK", "AGGREGATE"],
];

const isPatched = new WeakSet<object>();

/**
 * A cell whose function of an add-in has not answered says `#BUSY!`, and so does all that is made of it: it is no error that a
 * formula could put something else in place of, and no value that a lookup could miss.
 */
export function passBusy(core: Core): void {
  noteBusyCells();
  const runtime = core.get<Runtime>(IFormulaRuntimeService);
  const begin = runtime.setCurrent.bind(runtime);
  const end = runtime.setRuntimeData.bind(runtime);
  runtime.setCurrent = (...cell) => {
    met.inCells = met.inFunctions = false;
    begin(...cell);
  };
  runtime.setRuntimeData = (value) => end(isBusyFormula() ? busy() : value);

  const service = core.get<FunctionService & { getExecutor(name: string): Executor | undefined }>(IFunctionService);
  for (const name of SWALLOWING) {
    const executor = service.getExecutor(name);
    if (!executor || isPatched.has(executor)) continue;
    isPatched.add(executor);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) => (values.some(isBusy) ? busy() : calculate(...values));
  }
}

function noteBusyCells(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  if (isPatched.has(reference)) return;
  isPatched.add(reference);
  const read = Reflect.get(reference, "getCellData") as Reference["getCellData"];
  reference.getCellData = function (this: Reference, row, column) {
    const cell = read.call(this, row, column);
    if (cell?.v === BUSY) met.inCells = true;
    return cell;
  };
}

const busy = () => ErrorValueObject.create(BUSY as never);

function isBusy(value: EngineValue): boolean {
  if (value.isArray?.() !== true) return value.isError?.() === true && value.getErrorType?.() === BUSY;
  let found = false;
  value.iterator?.((element) => {
    found = element !== null && isBusy(element);
    return found ? false : undefined;
  });
  return found;
}

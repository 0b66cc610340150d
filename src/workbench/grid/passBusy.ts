import type { Core } from "./core";
import type { FunctionService } from "./functions";
import { ErrorValueObject, IFunctionService } from "./univer";

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

/** Functions that make something else of an error, or count on without it. */
const SWALLOWING = [
  ...["IFERROR", "IFNA", "ISERR", "ISERROR", "ISNA", "ISBLANK", "ISLOGICAL", "ISNONTEXT", "ISNUMBER", "ISTEXT"],
  ...["ERROR.TYPE", "TYPE", "COUNT", "COUNTA", "COUNTBLANK", "AGGREGATE"],
];

const isPatched = new WeakSet<object>();

/**
 * A cell whose function of an add-in has not answered says `#BUSY!`, and so does all that is made of it: it is no error
 * that a formula could put something else in place of.
 */
export function passBusy(core: Core): void {
  const service = core.get<FunctionService & { getExecutor(name: string): Executor | undefined }>(IFunctionService);
  for (const name of SWALLOWING) {
    const executor = service.getExecutor(name);
    if (!executor || isPatched.has(executor)) continue;
    isPatched.add(executor);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...values) =>
      values.some(isBusy) ? ErrorValueObject.create("#BUSY!" as never) : calculate(...values);
  }
}

function isBusy(value: EngineValue): boolean {
  if (value.isArray?.() !== true) return value.isError?.() === true && value.getErrorType?.() === "#BUSY!";
  let found = false;
  value.iterator?.((element) => {
    found = element !== null && isBusy(element);
    return found ? false : undefined;
  });
  return found;
}

import type { Core } from "./core";
import { IFunctionService, StringValueObject } from "./univer";

/** A value of the engine, as far as it is asked here. */
interface Value {
  isString(): boolean;
  isArray(): boolean;
  getValue(): unknown;
  mapValue(change: (value: Value) => Value): Value;
}

interface Executor {
  calculate(...given: readonly unknown[]): Value;
}

interface Functions {
  getExecutor(name: string): Executor | undefined;
}

/** `FIXED` writes a number as people of the user's language do, in Excel as here; the library knows English only. */
export function writeFixedAsPeopleDo(core: Core): void {
  const { decimal, thousands } = core.notation;
  const fixed = core.get<Functions>(IFunctionService).getExecutor("FIXED");
  if (fixed === undefined || decimal === ".") return;
  const calculate = fixed.calculate.bind(fixed);
  const written = (value: Value): Value =>
    value.isString()
      ? StringValueObject.create(
          String(value.getValue()).replace(/[.,]/g, (sign) => (sign === "." ? decimal : thousands)),
        )
      : value;
  fixed.calculate = (...given) => {
    const value = calculate(...given);
    return value.isArray() ? value.mapValue(written) : written(value);
  };
}

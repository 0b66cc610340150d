import type { CellValue, Matrix, Place } from "../grid/grid";
import type { FunctionMetadata, ParameterMetadata } from "./contract";

/** What a formula passes for one parameter, and where that is when it is a reference. */
export interface Argument {
  readonly value: CellValue | null | Matrix<CellValue | null>;
  readonly place: Place | undefined;
}

type Result = CellValue | Matrix<CellValue>;

export const isMatrix = <Value>(value: unknown | Matrix<Value>): value is Matrix<Value> => Array.isArray(value);

/** The parameter that an argument belongs to; everything beyond the last belongs to it when it repeats. */
export function parameterAt(definition: FunctionMetadata, index: number): ParameterMetadata | undefined {
  const parameters = definition.parameters ?? [];
  const last = parameters.at(-1);
  return parameters[index] ?? (last?.repeating ? last : undefined);
}

/**
 * A function of single values that is given an area is called once for each of its cells, and its results spill: Excel
 * calls that lifting. A function that returns arrays itself cannot be lifted.
 */
export function lift(
  definition: FunctionMetadata,
  given: readonly Argument[],
  call: (single: readonly Argument[]) => Result,
): Result {
  const isLifted = given.map(
    ({ value }, index) => isArea(value) && parameterAt(definition, index)?.dimensionality !== "matrix",
  );
  const areas = given.filter((_, index) => isLifted[index]).map(({ value }) => value as Matrix<CellValue | null>);
  if (areas.length === 0) return call(given);
  if (definition.result?.dimensionality === "matrix") return { error: "#CALC!" };
  const rows = Math.max(...areas.map((area) => area.length));
  const columns = Math.max(...areas.map((area) => area[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => {
      const single = given.map((argument, index) => (isLifted[index] ? elementOf(argument, row, column) : argument));
      if (single.some((argument) => argument === undefined)) return { error: "#N/A" };
      const result = call(single as readonly Argument[]);
      return isMatrix<CellValue>(result) ? { error: "#CALC!" } : result;
    }),
  );
}

const isArea = (value: Argument["value"]): value is Matrix<CellValue | null> =>
  isMatrix<CellValue | null>(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);

/** One row or one column stretches to the size of the others; beyond any other edge there is nothing. */
function elementOf({ value, place }: Argument, row: number, column: number): Argument | undefined {
  const area = value as Matrix<CellValue | null>;
  const r = area.length === 1 ? 0 : row;
  const c = area[0]?.length === 1 ? 0 : column;
  const element = area[r]?.[c];
  if (element === undefined) return undefined;
  const at = place && {
    sheetId: place.sheetId,
    area: { row: place.area.row + r, column: place.area.column + c, rows: 1, columns: 1 },
  };
  return { value: [[element]], place: at };
}

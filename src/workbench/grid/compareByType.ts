import { ArrayValueObject, BooleanValueObject } from "./univer";

/** A value of the engine, as far as comparisons ask for it. */
interface Value {
  isString(): boolean;
  getValue(): unknown;
}

interface Cells {
  readonly _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue(value: Value, column: number, result: unknown[][], ...operation: Operation): void;
  __batchOperatorRowValue(
    value: Value,
    column: number,
    result: unknown[][],
    type: number,
    row: number,
    ...at: readonly unknown[]
  ): void;
}

interface Logical {
  _compareString(operator: string): boolean;
}

type Operation = readonly [type: number, operator?: string, isCaseSensitive?: boolean];

/** The engine's number for comparing. */
const COMPARE = 5;

let isCompared = false;

/**
 * The library looks cells that were compared before up in an index, in which 0, `""` and a blank cell are one, and so are 5 and "5".
 * In Excel they are not: `IF(A1="",…)` is about blank cells, not about those that hold 0. So the index serves only where it cannot
 * be wrong: whether cells are a text that is no number. Nor is a logical value ever the same as a number or a text.
 */
export function compareByType(): void {
  if (isCompared) return;
  isCompared = true;
  const logical = BooleanValueObject.prototype as unknown as Logical;
  const compareOther = Reflect.get(logical, "_compareString") as Logical["_compareString"];
  logical._compareString = (operator) => operator === "<>" || compareOther(operator);
  const cells = ArrayValueObject.prototype as unknown as Cells;
  const compare = Reflect.get(cells, "_batchOperatorValue") as Cells["_batchOperatorValue"];
  cells._batchOperatorValue = function (this: Cells, value, column, result, ...operation): void {
    const [type, operator = "", isCaseSensitive] = operation;
    if (type !== COMPARE || (/^(=|<>)$/.test(operator) && isPlainText(value))) {
      compare.call(this, value, column, result, ...operation);
      return;
    }
    const at = [this.getUnitId(), this.getSheetId(), this.getCurrentRow(), this.getCurrentColumn()];
    for (let row = 0; row < this._rowCount; row += 1)
      this.__batchOperatorRowValue(value, column, result, type, row, ...at, operator, isCaseSensitive);
  };
}

function isPlainText(value: Value): boolean {
  if (!value.isString()) return false;
  const text = String(value.getValue()).trim();
  return text !== "" && Number.isNaN(Number(text));
}

import { printArea, printSheet } from "../grid/address";
import type { CellValue, Matrix, Place } from "../grid/grid";
import type { FunctionMetadata, InvocationMessage } from "./contract";
import type { PassedArgument, PlaceEntry } from "./readArguments";

export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call of a function by one cell, from the question to the last answer. */
export interface Invocation {
  readonly id: number;
  readonly definition: FunctionMetadata;
  readonly values: readonly PassedArgument[];
  readonly places: readonly PlaceEntry[];
  /** Function and arguments: a formula that has moved is recognised by it. */
  readonly key: string;
  cell: Cell;
  /** What the cell shows; that of an earlier question while this one is waiting. */
  answer: CellValue | Matrix<CellValue> | undefined;
  /** Nothing has been answered to this question. */
  isWaiting: boolean;
  /** An answer has come since the cell showed one. */
  isFresh: boolean;
  /** The formula was entered again: it must be asked again. */
  isStale: boolean;
}

const CANCELABLE = 1;
const STREAMING = 2;
const TAKES_ERRORS = 4;

export const isStream = ({ options }: FunctionMetadata): boolean => options?.stream === true;

export const isCancelable = ({ options }: FunctionMetadata): boolean =>
  options?.cancelable === true || options?.stream === true;

/** Microsoft's invocation array: id, function, values, address, flags, addresses of the values. */
export function question(
  { id, definition, values, places, cell }: Invocation,
  sheetName: (sheetId: string) => string,
  takesErrors: boolean,
): InvocationMessage {
  const { options } = definition;
  const print = ({ sheetId, area }: Place): string => `${printSheet(sheetName(sheetId))}!${printArea(area)}`;
  const printEntry = (entry: PlaceEntry): unknown =>
    entry === null || "sheetId" in entry ? entry && print(entry) : entry.map(printEntry);
  const wantsAddress = options?.requiresAddress === true || options?.requiresStreamAddress === true;
  const address = wantsAddress ? print({ sheetId: cell.sheetId, area: { ...cell, rows: 1, columns: 1 } }) : null;
  const flags =
    (isCancelable(definition) ? CANCELABLE : 0) |
    (isStream(definition) ? STREAMING : 0) |
    (takesErrors ? TAKES_ERRORS : 0);
  const addresses = options?.requiresParameterAddresses ? places.map(printEntry) : null;
  return {
    type: 1000,
    body: JSON.stringify([id, definition.id, values, address, flags, addresses]),
    invocationId: id,
  };
}

export const cancellation = ({ id }: Invocation): InvocationMessage => ({
  type: 1001,
  body: JSON.stringify({ invocationId: id }),
  invocationId: id,
});

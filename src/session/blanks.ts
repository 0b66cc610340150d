import { calculateAgain as again, readBlankCells, type BlankCells } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Which cells of the arguments of functions are empty. */
export const blankCells = (_: SessionContext, addresses: readonly string[]): Outcome<ReadonlyMap<string, BlankCells>> =>
  readBlankCells(addresses);

/** Has all functions answer once more, those with them that could not. */
export const calculateAgain = (): Outcome => again();

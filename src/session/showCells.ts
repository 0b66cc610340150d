import { goToCell } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Shows and selects cells by their address, so that a person can look at them. */
export const showCells = (_: SessionContext, address: string): Outcome => goToCell(address);

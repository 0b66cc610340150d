import { createGate, type Faults, type Gate } from "./gate";
import type { AutoCorrect } from "./grid/autoCorrect";
import type { Grid } from "./grid/grid";
import { REQUIREMENT_SETS } from "./office/requirementSets";
import { createSight } from "./sight";

/** What can go wrong in one user's Excel, and what it can do. What Excel corrects in tables holds for the whole workbook. */
export interface UserFaults extends Partial<Faults>, Partial<AutoCorrect> {
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Rows that others add to tables from now on are not seen here, and so written over by rows added here. */
  readonly lateSight?: boolean;
  /** Formulas of names are told in the language of the user, as by Excel on the desktop (OfficeDev/office-js#2834). */
  readonly localNames?: boolean;
}

/** Somebody at work on the workbook in an Excel of their own. */
export interface User extends Pick<Gate, "counters" | "resetCounters" | "hold" | "held" | "release" | "letPass"> {
  setFaults(faults: UserFaults): void;
}

/** What the workbench knows of a user. */
export interface Seat extends User {
  readonly number: number;
  readonly gate: Gate;
  /** The grid as this user sees it. */
  readonly grid: Grid;
  requirementSets(): Readonly<Record<string, string>>;
  tellsNamesLocally(): boolean;
}

export function createSeat(number: number, grid: Grid, noteActivity: () => void): Seat {
  const gate = createGate(noteActivity);
  const sight = createSight(grid);
  let requirementSets = REQUIREMENT_SETS;
  let hasLocalNames = false;
  return {
    ...gate,
    number,
    gate,
    grid: sight.grid,
    requirementSets: () => requirementSets,
    tellsNamesLocally: () => hasLocalNames,
    setFaults: ({
      requirementSets: sets,
      lateSight,
      localNames,
      includeNewRowsAndColumnsInTable,
      fillFormulasInTables,
      ...faults
    }) => {
      gate.setFaults(faults);
      grid.setAutoCorrect({
        ...(includeNewRowsAndColumnsInTable === undefined ? {} : { includeNewRowsAndColumnsInTable }),
        ...(fillFormulasInTables === undefined ? {} : { fillFormulasInTables }),
      });
      if (sets !== undefined) requirementSets = sets;
      if (lateSight !== undefined) sight.setLate(lateSight);
      if (localNames !== undefined) hasLocalNames = localNames;
    },
  };
}

import type { Cell, Invocation } from "./invocation";

export const cellKey = ({ sheetId, row, column }: Cell): string => `${sheetId}|${row}|${column}`;

/** All invocations that are alive, by id and by cell. */
export interface Ledger {
  all(): readonly Invocation[];
  byId(id: number): Invocation | undefined;
  at(cell: string): readonly Invocation[];
  find(cell: string, key: string): Invocation | undefined;
  add(invocation: Invocation): void;
  remove(invocation: Invocation): void;
  /** The same call, now made by another cell. */
  move(invocation: Invocation, cell: Cell): void;
}

export function createLedger(): Ledger {
  const ids = new Map<number, Invocation>();
  const cells = new Map<string, Map<string, Invocation>>();

  const enter = (invocation: Invocation): void => {
    const cell = cellKey(invocation.cell);
    const calls = cells.get(cell) ?? new Map<string, Invocation>();
    cells.set(cell, calls.set(invocation.key, invocation));
  };
  const strike = (invocation: Invocation): void => {
    const cell = cellKey(invocation.cell);
    const calls = cells.get(cell);
    if (calls?.get(invocation.key) !== invocation) return;
    calls.delete(invocation.key);
    if (calls.size === 0) cells.delete(cell);
  };

  return {
    all: () => [...ids.values()],
    byId: (id) => ids.get(id),
    at: (cell) => [...(cells.get(cell)?.values() ?? [])],
    find: (cell, key) => cells.get(cell)?.get(key),
    add: (invocation) => {
      ids.set(invocation.id, invocation);
      enter(invocation);
    },
    remove: (invocation) => {
      ids.delete(invocation.id);
      strike(invocation);
    },
    move: (invocation, cell) => {
      strike(invocation);
      invocation.cell = cell;
      enter(invocation);
    },
  };
}

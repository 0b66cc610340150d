import type { GridEvents } from "./gridEvents";

type Listeners = { [Kind in keyof GridEvents]: Set<(event: GridEvents[Kind]) => void> };

export interface Emitter {
  on<Kind extends keyof GridEvents>(kind: Kind, listener: (event: GridEvents[Kind]) => void): () => void;
  emit<Kind extends keyof GridEvents>(kind: Kind, event: GridEvents[Kind]): void;
}

export function createEmitter(): Emitter {
  const listeners: Listeners = {
    changed: new Set(),
    calculated: new Set(),
    formatChanged: new Set(),
    partsChanged: new Set(),
    sorted: new Set(),
    rowsHidden: new Set(),
    typedInvalid: new Set(),
    clicked: new Set(),
    typing: new Set(),
    selected: new Set(),
    sheetActivated: new Set(),
    sheetAdded: new Set(),
    sheetDeleted: new Set(),
    sheetRenamed: new Set(),
    sheetVisibilityChanged: new Set(),
    sheetMoved: new Set(),
    formulasChanged: new Set(),
    tableAdded: new Set(),
    tableDeleted: new Set(),
    restructured: new Set(),
    calculationEnded: new Set(),
  };
  return {
    on: (kind, listener) => {
      listeners[kind].add(listener);
      return () => void listeners[kind].delete(listener);
    },
    emit: (kind, event) => {
      for (const listener of [...listeners[kind]]) listener(event);
    },
  };
}

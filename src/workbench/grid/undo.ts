import type { IUndoRedoItem, Univer as UniverInstance } from "@univerjs/core";
import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "./univer";

/** An undo item that remembers which command it came from. */
export interface GridUndoItem extends IUndoRedoItem {
  via?: string | undefined;
}

/**
 * The library's undo stack with two additions: everything in a batch becomes one step, and each step knows the command
 * that made it. The injector hands out a caching proxy for the service, so patching it fails silently: the class is
 * replaced before any plugin starts.
 */
export class GridUndo extends LocalUndoRedoService {
  static latest: GridUndo | undefined;
  private batch: GridUndoItem[] | undefined;
  /** The command that is being executed, for the items it pushes. */
  command: string | undefined;

  constructor(...services: ConstructorParameters<typeof LocalUndoRedoService>) {
    super(...services);
    GridUndo.latest = this;
  }

  override pushUndoRedo(item: GridUndoItem): void {
    item.via ??= this.command;
    if (this.batch) this.batch.push(item);
    else super.pushUndoRedo(item);
  }

  get isBatching(): boolean {
    return this.batch !== undefined;
  }

  /** Joins what `work` does to one step; steps within it join the outermost. */
  asOneStep<Value>(unitId: string, work: () => Value): Value {
    if (this.batch) return work();
    const items: GridUndoItem[] = [];
    this.batch = items;
    try {
      return work();
    } finally {
      this.batch = undefined;
      if (items.length > 0) {
        super.pushUndoRedo({
          unitID: unitId,
          via: items.find(({ via }) => via !== undefined && rewritesReferences(via))?.via ?? items[0]?.via,
          redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
          undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
        } as GridUndoItem);
      }
    }
  }
}

export function installUndo(univer: UniverInstance): void {
  univer.__getInjector().replace([
    IUndoRedoService,
    {
      useFactory: (...services: ConstructorParameters<typeof LocalUndoRedoService>) => new GridUndo(...services),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ]);
}

/** Commands after which the library rewrites formulas elsewhere: these rewrites are not edits. */
export const rewritesReferences = (command: string): boolean =>
  /insert-row|insert-col|remove-row|remove-col|delete-range|insert-range|set-worksheet-name|remove-sheet|move-rows|move-cols|insert-sheet|set-defined-name|super-table|sheet-table/.test(
    command,
  );

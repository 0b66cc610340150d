import type { IUndoRedoItem, Univer as UniverInstance } from "@univerjs/core";
import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from "./univer";

const STEPS = 100;

/**
 * The library's undo stack with three additions: everything in a batch becomes one step, each mutation knows the command
 * behind it, and more steps are kept. The injector hands out a caching proxy for the service, so patching it fails silently: the class is
 * replaced before any plugin starts.
 */
export class GridUndo extends LocalUndoRedoService {
  static latest: GridUndo | undefined;
  private batch: IUndoRedoItem[] | undefined;
  /** The command behind each mutation of a step: a step may join several commands. */
  private readonly causes = new WeakMap<object, string>();
  /** The command that is being executed, for the items it pushes. */
  command: string | undefined;

  constructor(...services: ConstructorParameters<typeof LocalUndoRedoService>) {
    super(...services);
    GridUndo.latest = this;
  }

  /** Told when steps that `joinSoon` has joined are complete. */
  onJoined: (() => void) | undefined;

  /** Pushes a step as if a command had made it. */
  pushAs(command: string, item: IUndoRedoItem): void {
    const running = this.command;
    this.command = command;
    this.pushUndoRedo(item);
    this.command = running;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    for (const { params } of [...item.undoMutations, ...item.redoMutations]) {
      if (this.command !== undefined && params !== undefined) this.causes.set(params, this.command);
    }
    if (this.batch) this.batch.push(item);
    else this.keep(item);
  }

  /** The command that a mutation takes back or repeats; undefined when it is not of an undo or redo. */
  causeOf(params: object): string | undefined {
    return this.causes.get(params);
  }

  /** The library keeps 20 steps, Excel 100. */
  private keep(item: IUndoRedoItem): void {
    const oldest = this._getUndoStack(item.unitID)?.[0];
    super.pushUndoRedo(item);
    const steps = this._getUndoStack(item.unitID, true);
    if (oldest !== undefined && steps[0] !== oldest && steps.length < STEPS) steps.unshift(oldest);
  }

  get isBatching(): boolean {
    return this.batch !== undefined;
  }

  /** Joins what `work` does to one step; steps within it join the outermost. */
  asOneStep<Value>(unitId: string, work: () => Value): Value {
    const step = this.openStep(unitId);
    try {
      return step.run(work);
    } finally {
      step.close();
    }
  }

  /** Ends the step of a batch here: what follows in it is taken back on its own. */
  nextStep(unitId: string): void {
    this.keepJoined(unitId, this.batch?.splice(0) ?? []);
  }

  /** Joins what is done at several times, with other things in between, to the step that `close` makes. */
  openStep(unitId: string): { readonly run: <Value>(work: () => Value) => Value; readonly close: () => void } {
    const items: IUndoRedoItem[] = [];
    return {
      run: (work) => {
        if (this.batch) return work();
        this.batch = items;
        try {
          return work();
        } finally {
          this.batch = undefined;
        }
      },
      close: () => this.keepJoined(unitId, items),
    };
  }

  /** Joins what the command that is being executed does, outside any `asOneStep`, with what is pushed before it ends. */
  joinSoon(unitId: string): void {
    if (this.batch) return;
    this.batch = [];
    queueMicrotask(() => {
      this.join(unitId);
      this.onJoined?.();
    });
  }

  private join(unitId: string): void {
    const items = this.batch ?? [];
    this.batch = undefined;
    this.keepJoined(unitId, items);
  }

  private keepJoined(unitId: string, items: readonly IUndoRedoItem[]): void {
    if (items.length === 0) return;
    this.keep({
      unitID: unitId,
      redoMutations: items.flatMap(({ redoMutations }) => redoMutations),
      undoMutations: [...items].reverse().flatMap(({ undoMutations }) => undoMutations),
    });
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
  /insert-row|insert-col|remove-row|remove-col|delete-range|insert-range|set-worksheet-name|remove-sheet|move-rows|move-cols|insert-sheet|set-defined-name|super-table|sheet-table|rewrite-formulas/.test(
    command,
  );

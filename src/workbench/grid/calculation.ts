import type { ICommandInfo } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";
import type { Core } from "./core";
import { boundsOf, hasContent, type Params } from "./mutations";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  TriggerCalculationController,
} from "./univer";

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Calculation {
  /** Looks for work soon; several calls make one calculation. */
  schedule(): void;
  markDirty(cells: readonly Cell[]): void;
  calculate(what: "Recalculate" | "Full"): void;
  mode: "Automatic" | "Manual";
  /** Cells have moved: what is being calculated belongs to where they were. */
  restructured(): void;
  /** What is being calculated must not be shown; it is calculated again. */
  isOutdated(): boolean;
  /** Set by whoever waits for the end: what was waited for turned out to need no calculation. */
  onRest: () => void;
  /** Set by whoever knows which formulas must be read again, and which names looked up, as they are spelled there; asked once a calculation. */
  toRenew: () => { readonly cells: readonly Cell[]; readonly names: readonly string[] };
  started(): void;
  ended(): void;
  /** Whether a command makes formulas dirty. */
  isRelevant(commandId: string): boolean;
  idle(): boolean;
  stop(): void;
}

/** The library's own scheduler, of which private members are used: see `createCalculation`. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: IFormulaDirtyData;
  _startProgress(): void;
  _generateDirty(commands: readonly ICommandInfo[]): IFormulaDirtyData;
  _mergeDirty(one: IFormulaDirtyData, other: IFormulaDirtyData): IFormulaDirtyData;
}

const nothing = (): IFormulaDirtyData => ({
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});

/** Formulas have nothing to do with looks. */
const changesContent = ({ id, params }: ICommandInfo): boolean => {
  const { cellValue } = (params ?? {}) as Params;
  return id !== SetRangeValuesMutation.id || !cellValue || boundsOf(cellValue, hasContent) !== undefined;
};

/**
 * Decides when the engine calculates. The library waits 100 ms after each command and lets calculations overlap;
 * here they start at once and never overlap, which takes its queue over. There is no public way to do that.
 */
export function createCalculation(core: Core): Calculation {
  const dirtyManager = core.get<{ get(id: string): unknown }>(IActiveDirtyManagerService);
  let found: Trigger | undefined;
  const trigger = (): Trigger => (found ??= core.get<Trigger>(TriggerCalculationController));
  let dirty: IFormulaDirtyData["dirtyRanges"] = [];
  const toRange = ({ sheetId, row, column }: Cell): IFormulaDirtyData["dirtyRanges"][number] => ({
    ...{ unitId: core.unitId, sheetId },
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  });
  let running = false;
  let again = false;
  let forced = false;
  let asked = false;
  let outdated = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let stopped = false;
  const flush = (): void => {
    timer = undefined;
    if (stopped) return;
    const library = trigger();
    clearTimeout(library._setTimeoutKey as ReturnType<typeof setTimeout>);
    if (running || core.undo.isBatching) {
      again = true;
      return;
    }
    if (calculation.mode === "Manual" && !forced) return;
    const renewed = calculation.toRenew();
    for (const cell of renewed.cells) dirty.push(toRange(cell));
    const commands = library._waitingCommandQueue.filter(changesContent);
    library._waitingCommandQueue = [];
    if (commands.length === 0 && dirty.length === 0 && !asked) {
      calculation.onRest();
      return;
    }
    const data = library._mergeDirty(nothing(), library._generateDirty(commands));
    for (const range of dirty) data.dirtyRanges.push(range);
    dirty = [];
    // Its formulas have been forgotten (see `forgetFormulas.ts`): each would be read at every mention, and not be kept.
    data.dirtySuperTableMap = {};
    data.dirtyDefinedNameMap = {
      ...data.dirtyDefinedNameMap,
      [core.unitId]: {
        ...data.dirtyDefinedNameMap[core.unitId],
        ...Object.fromEntries(renewed.names.map((spelling) => [spelling, ""])),
      },
    };
    if (forced) data.forceCalculation = true;
    forced = false;
    asked = false;
    library._executingDirtyData = data;
    void core.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...data }, { onlyLocal: true });
  };

  const calculation: Calculation = {
    mode: "Automatic",
    onRest: () => undefined,
    toRenew: () => ({ cells: [], names: [] }),
    schedule: () => {
      if (timer === undefined && !core.undo.isBatching) timer = setTimeout(flush, 0);
    },
    markDirty: (cells) => {
      for (const cell of cells) dirty.push(toRange(cell));
      calculation.schedule();
    },
    calculate: (what) => {
      // The day may be another one, though nothing has changed.
      asked = true;
      forced = what === "Full" || calculation.mode === "Manual";
      calculation.schedule();
    },
    restructured: () => {
      outdated ||= running;
    },
    isOutdated: () => outdated,
    started: () => (running = true),
    ended: () => {
      running = false;
      if (outdated) {
        outdated = false;
        forced = true;
        again = true;
      }
      if (again || dirty.length > 0) calculation.schedule();
      again = false;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      // A calculation that outlives the workbook would report its progress in a language that is no longer there.
      trigger()._startProgress = () => undefined;
    },
    isRelevant: (id) => dirtyManager.get(id) !== undefined,
    idle: () =>
      stopped ||
      (!running &&
        timer === undefined &&
        !again &&
        (calculation.mode === "Manual" || (dirty.length === 0 && trigger()._waitingCommandQueue.length === 0))),
  };
  return calculation;
}

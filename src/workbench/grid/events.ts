import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import type { Calculation } from "./calculation";
import { createChangeReport } from "./changeReport";
import { createEmitter, type Emitter } from "./emitter";
import type { Core } from "./core";
import { createEntered } from "./entered";
import { dropLateResults, movesCells } from "./lateResults";
import { keepColumns } from "./keepColumns";
import { boundsOf, COMMAND, REWRITING, type CellMatrix, type Params } from "./mutations";
import { readState, type State } from "./state";
import { tables } from "./readTables";
import { translateTyped } from "./typedFormulas";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from "./univer";

/** What may add or delete tables. */
const TABLES_OR_SHEETS = /table|-sheet$/;

/** Turns the library's stream of commands into the few events of a spreadsheet, and says who made each change. */
export function createEvents(core: Core, calculation: Calculation): Emitter {
  const emitter = createEmitter();
  const report = createChangeReport(core, emitter);
  const alignColumns = keepColumns(core);
  const entered = createEntered(core);
  const before = new WeakMap<object, State>();
  let results: Readonly<Record<string, CellMatrix | undefined>> | undefined;
  let knownTables = new Map(tables(core).map((table) => [table.id, table]));

  core.commands.beforeCommandExecuted((command) => {
    if (command.type === COMMAND) {
      core.running.push(command.id);
      core.undo.command = core.running[0];
    }
    if (command.id === SetFormulaCalculationStartMutation.id) calculation.started();
    translateTyped(core, command);
    dropLateResults(core, calculation, command);
    if (command.params) before.set(command.params, readState(core, command));
  });

  core.commands.onCommandExecuted((command, options) => {
    const trigger = triggerOf(core, command);
    if (command.type === COMMAND) {
      core.running.splice(Math.max(0, core.running.lastIndexOf(command.id)), 1);
      core.undo.command = core.running[0];
    }
    const params = (command.params ?? {}) as Params;
    switch (command.id) {
      case SetFormulaCalculationResultMutation.id:
        results = params.unitData?.[core.unitId];
        return;
      case SetFormulaCalculationNotificationMutation.id:
        if (params.functionsExecutedState === undefined) return;
        calculation.ended();
        reportResults(results);
        results = undefined;
        emitter.emit("calculationEnded", {});
        return;
      default:
    }
    if (movesCells(command.id)) calculation.restructured();
    if (calculation.isRelevant(command.id) && !isLocalWrite(command, options)) calculation.schedule();
    report({
      id: command.id,
      params,
      was: before.get(params) ?? {},
      isConsequence: isConsequence(options),
      ...trigger,
    });
    if (!trigger.isUndoing && !isConsequence(options))
      entered.note({ id: command.id, params, trigger: trigger.trigger });
    if (command.type === COMMAND && core.running.length === 0) {
      alignColumns();
      entered.correct();
    }
    if (TABLES_OR_SHEETS.test(command.id)) reportTables();
  });

  const reportResults = (sheets: typeof results): void => {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const area = cells && boundsOf(cells);
      if (area) emitter.emit("calculated", { sheetId, area });
    }
  };

  const reportTables = (): void => {
    const { author } = core;
    const now = new Map(tables(core).map((table) => [table.id, table]));
    for (const { id, sheetId } of now.values()) {
      if (!knownTables.has(id)) emitter.emit("tableAdded", { tableId: id, sheetId, author });
    }
    for (const { id, name, sheetId } of knownTables.values()) {
      if (!now.has(id)) emitter.emit("tableDeleted", { tableId: id, name, sheetId, author });
    }
    knownTables = now;
  };

  return emitter;
}

/** The command that a mutation serves; for undo and redo the one that is taken back or repeated. */
function triggerOf(core: Core, { params }: Readonly<ICommandInfo>): { trigger: string; isUndoing: boolean } {
  const trigger = (params as Params | undefined)?.trigger ?? core.running[0] ?? "";
  const isUndoing = core.running.some((id) => /^univer\.command\.(undo|redo)$/.test(id));
  return { trigger: isUndoing && params ? (core.undo.causeOf(params) ?? "") : trigger, isUndoing };
}

const isLocalWrite = ({ id }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean =>
  id === SetRangeValuesMutation.id && options?.onlyLocal === true;

/** Results of calculation, and what the library or we ourselves write because of something else, are no edits. */
const isConsequence = (options: IExecutionOptions | undefined): boolean =>
  [options?.["fromFormula"], options?.["applyFormulaCalculationResult"], options?.[REWRITING]].some(Boolean);

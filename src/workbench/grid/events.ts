import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import { boundingArea, fromRange } from "./address";
import type { Calculation } from "./calculation";
import { valueOf } from "./cells";
import { visibilityOf, type Core } from "./core";
import type { Area, Author, CellValue, GridEvents } from "./grid";
import { tables, syncHeaders } from "./tables";
import { rewritesReferences, type GridUndoItem } from "./undo";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "./univer";

type Listeners = { [Kind in keyof GridEvents]: Set<(event: GridEvents[Kind]) => void> };
type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The members of mutations that are looked at here. */
interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: CellMatrix;
  readonly trigger?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, CellMatrix | undefined>>>>;
  readonly functionsExecutedState?: number;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly hidden?: 0 | 1;
}

const COMMAND = 0;

export interface Events {
  on<Kind extends keyof GridEvents>(kind: Kind, listener: (event: GridEvents[Kind]) => void): () => void;
  emit<Kind extends keyof GridEvents>(kind: Kind, event: GridEvents[Kind]): void;
}

/** Turns the library's stream of commands into the few events of a spreadsheet, and says who made each change. */
export function createEvents(core: Core, calculation: Calculation): Events {
  const listeners: Listeners = {
    changed: new Set(),
    calculated: new Set(),
    formatChanged: new Set(),
    selected: new Set(),
    sheetActivated: new Set(),
    sheetAdded: new Set(),
    sheetDeleted: new Set(),
    sheetRenamed: new Set(),
    sheetVisibilityChanged: new Set(),
    tableAdded: new Set(),
    tableDeleted: new Set(),
    restructured: new Set(),
    calculationEnded: new Set(),
  };
  const emit: Events["emit"] = (kind, event) => {
    for (const listener of [...listeners[kind]]) listener(event);
  };
  const running: string[] = [];
  const before = new WeakMap<object, Before>();
  let results: Readonly<Record<string, CellMatrix | undefined>> | undefined;
  let activeSheet: string | undefined;
  let knownTables = new Map(tables(core).map((table) => [table.id, table]));

  core.commands.beforeCommandExecuted((command) => {
    if (command.type === COMMAND) {
      running.push(command.id);
      core.undo.command = running[0];
    }
    if (command.id === SetFormulaCalculationStartMutation.id) calculation.started();
    if (command.params) before.set(command.params, stateBefore(core, command));
  });

  core.commands.onCommandExecuted((command, options) => {
    const top = running[0];
    if (command.type === COMMAND) {
      running.splice(Math.max(0, running.lastIndexOf(command.id)), 1);
      core.undo.command = running[0];
    }
    const params = (command.params ?? {}) as Params;
    const was = before.get(params) ?? {};
    switch (command.id) {
      case SetFormulaCalculationResultMutation.id:
        results = params.unitData?.[core.unitId];
        return;
      case SetFormulaCalculationNotificationMutation.id:
        if (params.functionsExecutedState === undefined) return;
        calculation.ended();
        reportResults(results);
        results = undefined;
        emit("calculationEnded", {});
        return;
      default:
    }
    if (calculation.isRelevant(command.id) && !(command.id === SetRangeValuesMutation.id && options?.onlyLocal)) {
      calculation.schedule();
    }
    report(command.id, params, was, options, params.trigger ?? top ?? "");
    reportTables(core.author);
  });

  const reportResults = (sheets: typeof results): void => {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const area = cells && boundsOf(cells, () => true);
      if (area) emit("calculated", { sheetId, area });
    }
  };

  const report = (
    id: string,
    params: Params,
    was: Before,
    options: IExecutionOptions | undefined,
    trigger: string,
  ): void => {
    const { author } = core;
    const sheetId = params.subUnitId;
    const changed = (change: GridEvents["changed"]["change"], range: IRange): void =>
      emit("changed", { sheetId, area: wholeLines(change, range), change, author });
    switch (id) {
      case SetRangeValuesMutation.id:
        return reportEdit(params, was, options, trigger);
      case InsertRowMutation.id:
        changed("RowInserted", params.range);
        return restructured(params);
      case RemoveRowMutation.id:
        changed("RowDeleted", params.range);
        return restructured(params);
      case InsertColMutation.id:
        changed("ColumnInserted", params.range);
        return restructured(params);
      case RemoveColMutation.id:
        changed("ColumnDeleted", params.range);
        return restructured(params);
      case MoveRangeMutation.id:
      case MoveRowsMutation.id:
      case MoveColsMutation.id:
      case ReorderRangeMutation.id:
        return restructured(params);
      case InsertSheetMutation.id: {
        const added = params.sheet?.id ?? "";
        emit("sheetAdded", { sheetId: added, author });
        return emit("restructured", { sheetIds: [added] });
      }
      case RemoveSheetMutation.id:
        emit("sheetDeleted", { sheetId, author });
        return emit("restructured", { sheetIds: [sheetId] });
      case SetWorksheetNameMutation.id:
        return emit("sheetRenamed", { sheetId, before: was.name ?? "", after: params.name ?? "", author });
      case SetWorksheetHideMutation.id: {
        const sheet = core.workbook.getSheetBySheetId(sheetId);
        const after = sheet ? visibilityOf(core, sheet) : "Visible";
        return emit("sheetVisibilityChanged", { sheetId, before: was.hidden ? "Hidden" : "Visible", after, author });
      }
      case SetWorksheetActiveOperation.id: {
        const previousId = activeSheet;
        activeSheet = sheetId;
        return previousId === sheetId ? undefined : emit("sheetActivated", { sheetId, previousId });
      }
      case SetSelectionsOperation.id: {
        const range = params.selections?.at(-1)?.range;
        return range && emit("selected", { sheetId, area: fromRange(range) });
      }
      default:
        return undefined;
    }
  };

  const reportEdit = (params: Params, was: Before, options: IExecutionOptions | undefined, trigger: string): void => {
    // Results of calculation, and what the library writes for itself, are no edits.
    if (options?.["fromFormula"] || options?.["applyFormulaCalculationResult"] || !params.cellValue) return;
    if (isRewriting(core, trigger)) return;
    const { author } = core;
    const area = boundsOf(
      params.cellValue,
      (cell) => cell == null || "v" in cell || "f" in cell || "p" in cell || "si" in cell,
    );
    if (area) {
      const event = { sheetId: params.subUnitId, area, change: "RangeEdited", author } as const;
      syncHeaders(core, params.subUnitId, area);
      if (area.rows * area.columns > 1) return emit("changed", event);
      const after = valueAt(core, params.subUnitId, area);
      return emit("changed", { ...event, before: was.value ?? "", after });
    }
    const styled = boundsOf(params.cellValue, (cell) => cell != null && "s" in cell);
    if (styled) emit("formatChanged", { sheetId: params.subUnitId, area: styled, author });
  };

  const restructured = ({ subUnitId, from, to }: Params): void =>
    emit("restructured", {
      sheetIds: [...new Set([subUnitId, from?.subUnitId, to?.subUnitId])].filter((id) => id !== undefined),
    });

  const reportTables = (author: Author): void => {
    const now = new Map(tables(core).map((table) => [table.id, table]));
    for (const { id, sheetId } of now.values()) {
      if (!knownTables.has(id)) emit("tableAdded", { tableId: id, sheetId, author });
    }
    for (const { id, name, sheetId } of knownTables.values()) {
      if (!now.has(id)) emit("tableDeleted", { tableId: id, name, sheetId, author });
    }
    knownTables = now;
  };

  return {
    emit,
    on: (kind, listener) => {
      listeners[kind].add(listener);
      return () => void listeners[kind].delete(listener);
    },
  };
}

/** What a mutation is about to overwrite. */
interface Before {
  readonly value?: CellValue;
  readonly name?: string;
  readonly hidden?: boolean;
}

function stateBefore(core: Core, { id, params }: Readonly<ICommandInfo>): Before {
  const { subUnitId, cellValue } = params as Params;
  const sheet = core.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) return {};
  if (id === SetWorksheetNameMutation.id) return { name: sheet.getName() };
  if (id === SetWorksheetHideMutation.id) return { hidden: Boolean(sheet.getConfig().hidden) };
  if (id !== SetRangeValuesMutation.id || !cellValue) return {};
  const area = boundsOf(cellValue, () => true);
  return area && area.rows * area.columns === 1 ? { value: valueAt(core, subUnitId, area) } : {};
}

const valueAt = (core: Core, sheetId: string, { row, column }: Area): CellValue =>
  valueOf(core.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column));

/** Undo and redo carry the command that they take back or repeat. */
function isRewriting(core: Core, trigger: string): boolean {
  if (!/command\.(undo|redo)$/.test(trigger)) return rewritesReferences(trigger);
  const item = trigger.endsWith("undo") ? core.undo.pitchTopUndoElement() : core.undo.pitchTopRedoElement();
  return rewritesReferences((item as GridUndoItem | null)?.via ?? "");
}

function boundsOf(cells: CellMatrix, counts: (cell: Nullable<ICellData>) => boolean): Area | undefined {
  let bounds: Area | undefined;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (!counts(cell)) continue;
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      bounds = bounds ? boundingArea(bounds, area) : area;
    }
  }
  return bounds;
}

/** Whole rows and columns, as Excel reports them. */
function wholeLines(change: GridEvents["changed"]["change"], range: IRange): Area {
  const area = fromRange(range);
  if (change.startsWith("Row")) return { ...area, column: 0, columns: Math.max(1, area.columns || 1) };
  return area;
}

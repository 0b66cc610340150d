import type { IRange } from "@univerjs/core";
import { boundingArea, fromRange } from "./address";
import { visibilityOf, worksheet, type Core } from "./core";
import type { Emitter } from "./emitter";
import type { Area } from "./grid";
import type { GridEvents } from "./gridEvents";
import { formulasBefore } from "./formulaChanges";
import { boundsOf, hasContent, type Params } from "./mutations";
import { shiftOf } from "./shiftCells";
import { storedValue, type State } from "./state";
import { followHeaders } from "./tableColumns";
import { rewritesReferences } from "./undo";
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
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "./univer";

/** Something that the library has done. */
export interface Done {
  readonly id: string;
  readonly params: Params;
  readonly was: State;
  /** The command that it serves; in undo and redo the one that is taken back or repeated. */
  readonly trigger: string;
  readonly isUndoing: boolean;
  /** A result of calculation, or a formula rewritten by the library or by us. */
  readonly isConsequence: boolean;
}

type Change = GridEvents["changed"]["change"];

const ROWS_AND_COLUMNS: Readonly<Record<string, Change>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** Tells what has been done in the words of a spreadsheet. */
export function createChangeReport(core: Core, { emit }: Emitter): (done: Done) => void {
  let activeSheet: string | undefined = core.workbook.getActiveSheet().getSheetId();

  const changed = (sheetId: string, change: Change, area: Area | undefined): void => {
    if (area) emit("changed", { sheetId, area, change, author: core.author });
  };
  const restructured = (...sheetIds: readonly (string | undefined)[]): void =>
    emit("restructured", { sheetIds: [...new Set(sheetIds)].filter((id) => id !== undefined) });

  return (done) => {
    const { id, params, was } = done;
    const { author } = core;
    const sheetId = params.subUnitId;
    const lines = ROWS_AND_COLUMNS[id];
    if (lines !== undefined) {
      // Shifting cells may make the sheet longer: nobody has inserted rows then.
      if (shiftOf(done.trigger) === undefined) changed(sheetId, lines, wholeLines(core, lines, sheetId, params.range));
      return restructured(sheetId);
    }
    const shift = shiftOf(id);
    if (shift !== undefined) {
      return changed(sheetId ?? core.workbook.getActiveSheet().getSheetId(), shift, fromRange(params.range));
    }
    switch (id) {
      case SetRangeValuesMutation.id:
        return reportEdit(core, emit, done);
      case MoveRangeMutation.id: {
        const { from, to } = params;
        const [left, reached] = [from && boundsOf(from.value), to && boundsOf(to.value)];
        if (!from || !to || !left || !reached) return undefined;
        if (shiftOf(done.trigger) === undefined) {
          changed(from.subUnitId, "RangeEdited", left);
          changed(to.subUnitId, "RangeEdited", reached);
        } else if (done.isUndoing) changed(to.subUnitId, ...shiftBetween(left, reached));
        return restructured(from.subUnitId, to.subUnitId);
      }
      case MoveRowsMutation.id:
      case MoveColsMutation.id: {
        const { sourceRange, targetRange } = params;
        changed(sheetId, "RangeEdited", boundingArea(fromRange(sourceRange), fromRange(targetRange)));
        return restructured(sheetId);
      }
      case ReorderRangeMutation.id:
        changed(sheetId, "RangeEdited", fromRange(params.range));
        return restructured(sheetId);
      case InsertSheetMutation.id: {
        const added = params.sheet?.id ?? "";
        emit("sheetAdded", { sheetId: added, author });
        return restructured(added);
      }
      case RemoveSheetMutation.id:
        emit("sheetDeleted", { sheetId, author });
        return restructured(sheetId);
      case SetWorksheetNameMutation.id:
        return emit("sheetRenamed", { sheetId, before: was.name ?? "", after: params.name ?? "", author });
      case SetWorksheetHideMutation.id: {
        if (params.visibility === "VeryHidden") core.veryHidden.add(sheetId);
        else core.veryHidden.delete(sheetId);
        const after = visibilityOf(core, worksheet(core, sheetId));
        return emit("sheetVisibilityChanged", { sheetId, before: was.visibility ?? "Visible", after, author });
      }
      case SetWorksheetOrderMutation.id: {
        const { fromOrder: before = 0, toOrder: after = 0 } = params;
        return before === after ? undefined : emit("sheetMoved", { sheetId, before, after, author });
      }
      case SetWorksheetActiveOperation.id: {
        // The library shows a sheet that an add-in adds, and is told to go back before it says so: only the end counts.
        const shown = core.workbook.getActiveSheet().getSheetId();
        const previousId = activeSheet;
        activeSheet = shown;
        return previousId === shown ? undefined : emit("sheetActivated", { sheetId: shown, previousId });
      }
      case SetRowHiddenMutation.id:
      case SetRowVisibleMutation.id: {
        const isHidden = id === SetRowHiddenMutation.id;
        const areas = (params.ranges ?? []).map((range) => fromRange(range));
        for (const area of joinedRows(areas)) emit("rowsHidden", { sheetId, area, isHidden, author });
        return undefined;
      }
      case SetSelectionsOperation.id: {
        const range = params.selections?.at(-1)?.range;
        return range && sheetId === activeSheet ? emit("selected", { sheetId, area: fromRange(range) }) : undefined;
      }
      default:
        return undefined;
    }
  };
}

/** Rows that follow each other are told together. */
function joinedRows(areas: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  for (const area of [...areas].sort((one, other) => one.row - other.row)) {
    const last = found.at(-1);
    if (last && area.row <= last.row + last.rows) found[found.length - 1] = boundingArea(last, area);
    else found.push(area);
  }
  return found;
}

function reportEdit(core: Core, emit: Emitter["emit"], { params, was, trigger, isUndoing, isConsequence }: Done): void {
  const { cellValue, subUnitId: sheetId } = params;
  if (isConsequence || !cellValue || rewritesReferences(trigger)) return;
  const { author } = core;
  const area = boundsOf(cellValue, hasContent);
  if (!area) {
    const styled = boundsOf(cellValue, (cell) => cell != null && "s" in cell);
    return styled && emit("formatChanged", { sheetId, area: styled, author });
  }
  const formulas = formulasBefore(cellValue);
  if (formulas.length > 0) emit("formulasChanged", { sheetId, cells: formulas, author });
  followHeaders(core, sheetId, area, isUndoing);
  const event = { sheetId, area, change: "RangeEdited", author } as const;
  if (area.rows * area.columns > 1) return emit("changed", event);
  return emit("changed", { ...event, before: was.value ?? "", after: storedValue(core, sheetId, area) });
}

/** What moving cells from one area to another, next to it, opens or closes. */
function shiftBetween(left: Area, reached: Area): [Change, Area] {
  const rows = Math.abs(reached.row - left.row);
  const columns = Math.abs(reached.column - left.column);
  const row = Math.min(left.row, reached.row);
  const column = Math.min(left.column, reached.column);
  const change = reached.row > left.row || reached.column > left.column ? "CellInserted" : "CellDeleted";
  return [change, { row, column, rows: rows || left.rows, columns: columns || left.columns }];
}

/** Whole rows and columns, as Excel reports them. */
function wholeLines(core: Core, change: Change, sheetId: string, range: IRange): Area {
  const area = fromRange(range);
  const sheet = worksheet(core, sheetId);
  return change.startsWith("Row")
    ? { ...area, column: 0, columns: sheet.getColumnCount() }
    : { ...area, row: 0, rows: sheet.getRowCount() };
}

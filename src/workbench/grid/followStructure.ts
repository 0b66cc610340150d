import type { ICommandInfo } from "@univerjs/core";
import { fromRange } from "./address";
import type { Area } from "./grid";
import type { PageSetup } from "./pageSetup";
import type { Core } from "./core";
import { mapFormulas } from "./mapFormulas";
import { boundsOf, type Params } from "./mutations";
import { parts, setParts } from "./parts";
import { shiftDirection, shiftOf } from "./shiftCells";
import { followArea, followRule, type StructureChange } from "./structureChange";
import type { SheetParts } from "./sheetParts";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
} from "./univer";

/**
 * The parts of sheets follow rows, columns and cells that come, go and move, and sheets that are renamed or deleted. Undo and redo
 * put back what there was, so nothing follows while they are at work.
 */
export function followStructure(core: Core): void {
  core.commands.beforeCommandExecuted((command) => {
    if (core.running.some((id) => /^univer\.command\.(undo|redo)$/.test(id))) return;
    const change = changeOf(core, command);
    if (change) follow(core, change);
  });
}

function follow(core: Core, change: StructureChange): void {
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const before = parts(core, id);
    const after = followParts(before, sheet.getName(), change);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    // Before the command takes its own place in undo: what it takes back comes first, and this last.
    core.undo.joinSoon(core.unitId);
    setParts(core, id, after);
  }
}

export function followParts(before: SheetParts, sheet: string, change: StructureChange): SheetParts {
  const isHere = sheet.toLowerCase() === change.sheet.toLowerCase();
  const follow = (areas: readonly Area[]): readonly Area[] =>
    isHere ? areas.flatMap((area) => followArea(area, change)) : areas;
  return {
    ...before,
    conditionalFormats: before.conditionalFormats.flatMap((format) => {
      const { areas, formula } = followRule(format.areas, sheet, change);
      return areas.length === 0 ? [] : [{ ...format, areas, rule: mapFormulas(format.rule, formula) }];
    }),
    links: before.links.flatMap((link) => follow([link.area]).map((area) => ({ ...link, area }))),
    page: followPage(before.page, follow),
  };
}

/** A print area whose cells are all gone is none. */
function followPage(page: PageSetup, follow: (areas: readonly Area[]) => readonly Area[]): PageSetup {
  const { printArea = [], titleRows, titleColumns, ...rest } = page;
  const cells = follow(printArea);
  const [rows] = titleRows ? follow([{ ...ALL, row: titleRows.first, rows: titleRows.count }]) : [];
  const [columns] = titleColumns ? follow([{ ...ALL, column: titleColumns.first, columns: titleColumns.count }]) : [];
  return {
    ...rest,
    ...(cells.length === 0 ? {} : { printArea: cells }),
    ...(rows ? { titleRows: { first: rows.row, count: rows.rows } } : {}),
    ...(columns ? { titleColumns: { first: columns.column, count: columns.columns } } : {}),
  };
}

const ALL: Area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

function changeOf(core: Core, { id, params: given }: Readonly<ICommandInfo>): StructureChange | undefined {
  const params = (given ?? {}) as Params;
  const sheetName = (sheetId: string | undefined): string =>
    core.workbook.getSheetBySheetId(sheetId ?? core.workbook.getActiveSheet().getSheetId())?.getName() ?? "";
  const trigger = core.running[0] ?? "";
  const sheet = sheetName(params.subUnitId);
  const direction = shiftDirection(id);
  if (direction !== undefined) return shiftChange(sheet, fromRange(params.range), direction);
  switch (id) {
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      // Shifting cells may make the sheet longer: nobody has inserted rows then.
      if (shiftOf(trigger) !== undefined) return undefined;
      const { row, rows } = fromRange(params.range);
      return { kind: "shift", sheet, axis: "rows", at: row, count: id === InsertRowMutation.id ? rows : -rows };
    }
    case InsertColMutation.id:
    case RemoveColMutation.id: {
      if (shiftOf(trigger) !== undefined) return undefined;
      const { column, columns } = fromRange(params.range);
      return {
        kind: "shift",
        sheet,
        axis: "columns",
        at: column,
        count: id === InsertColMutation.id ? columns : -columns,
      };
    }
    case MoveRangeMutation.id: {
      const { from, to } = params;
      const [left, reached] = [from && boundsOf(from.value), to && boundsOf(to.value)];
      if (shiftOf(trigger) !== undefined || !left || !reached || from?.subUnitId !== to?.subUnitId) return undefined;
      return { kind: "move", sheet: sheetName(from?.subUnitId), from: left, to: reached };
    }
    case SetWorksheetNameMutation.id:
      return { kind: "rename", sheet, name: params.name ?? "" };
    case RemoveSheetMutation.id:
      return { kind: "delete", sheet };
    default:
      return undefined;
  }
}

function shiftChange(
  sheet: string,
  { row, column, rows, columns }: ReturnType<typeof fromRange>,
  direction: "Down" | "Right" | "Up" | "Left",
): StructureChange {
  return direction === "Down" || direction === "Up"
    ? {
        kind: "shift",
        sheet,
        axis: "rows",
        at: row,
        count: direction === "Down" ? rows : -rows,
        across: { from: column, count: columns },
      }
    : {
        kind: "shift",
        sheet,
        axis: "columns",
        at: column,
        count: direction === "Right" ? columns : -columns,
        across: { from: row, count: rows },
      };
}

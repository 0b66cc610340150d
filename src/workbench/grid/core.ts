import type {
  ICommandService as CommandService,
  IUniverInstanceService as InstanceService,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import type { FormulaDataModel as FormulaData } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { SheetTableService as TableService } from "@univerjs/sheets-table";
import type { AutoCorrect } from "./autoCorrect";
import type { Notation } from "../notation/notation";
import type { Visibility } from "./grid";
import { GridError } from "./gridError";
import type { Author } from "./gridEvents";
import type { SheetParts } from "./sheetParts";
import type { GridUndo } from "./undo";
import { SetWorksheetActiveOperation } from "./univer";

/** The grid library's services and what all parts of the grid share. */
export interface Core {
  readonly facade: FWorkbook;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: CommandService;
  readonly instances: InstanceService;
  readonly formulaData: FormulaData;
  readonly tableService: TableService;
  readonly undo: GridUndo;
  readonly get: <Service>(identifier: unknown) => Service;
  /** Who is making the changes that are being executed now. */
  author: Author;
  /** The library knows hidden sheets only: those that Excel's own menu does not offer are remembered here. */
  readonly veryHidden: Set<string>;
  /** The library's commands that are being executed, the outermost first. */
  readonly running: string[];
  /** How many commands of ours, not of the person at the grid, are being executed. */
  executing: number;
  /** By id of the sheet; sheets that have nothing may be missing. */
  readonly parts: Map<string, SheetParts>;
  /** Told when the parts of a sheet have changed. */
  onParts: (sheetId: string) => void;
  /** Tables with a row of totals. */
  readonly totals: Set<string>;
  autoCorrect: AutoCorrect;
  /** How the person at the grid writes. */
  readonly notation: Notation;
}

export function worksheet({ workbook }: Core, id: string): Worksheet {
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}

export const facadeSheet = (core: Core, id: string) => {
  const sheet = core.facade.getSheetBySheetId(id);
  if (!sheet) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
};

export const visibilityOf = (core: Core, sheet: Worksheet): Visibility => {
  if (!sheet.getConfig().hidden) return "Visible";
  return core.veryHidden.has(sheet.getSheetId()) ? "VeryHidden" : "Hidden";
};

/** Runs a command of the library at once. */
export function execute(core: Core, id: string, params: object): boolean {
  core.executing += 1;
  try {
    return Boolean(core.commands.syncExecuteCommand(id, { unitId: core.unitId, ...params }));
  } finally {
    core.executing -= 1;
  }
}

/** The library's commands for rows, columns and cells look after the formulas of the sheet that is shown: here of any. */
export function onSheet<Value>(core: Core, sheetId: string, work: () => Value): Value {
  const shown = core.workbook.getActiveSheet();
  const sheet = worksheet(core, sheetId);
  if (shown === sheet) return work();
  try {
    core.workbook.setActiveSheet(sheet);
    return work();
  } finally {
    core.workbook.setActiveSheet(shown);
    // The page draws whatever sheet was active when its columns or rows changed, until it is told again.
    execute(core, SetWorksheetActiveOperation.id, { subUnitId: shown.getSheetId() });
  }
}

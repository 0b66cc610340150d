import type { Result, WorkbookProblem } from "../scorecard";
import { inExcel } from "./inExcel";
import { HISTORY_NAME } from "./history/layout";
import { BLOCK_NAMES } from "./numbers/heldColumns";
import { TABLES } from "./tables";

export interface WorkbookListener {
  /** One of our sheets was calculated or edited, or a sheet came or went. */
  modelChanged(): void;
  /** Somebody entered something in cells of another sheet; the area is without sheet, such as `B2:D9`. */
  cellsEntered(area: string): void;
}

export interface Watch {
  /** Registers what is not registered yet; to be called again when our sheets have been made. */
  start(): Promise<Result<undefined, WorkbookProblem>>;
  /** Whether the sheet of numbers is among what is watched. */
  seesNumbers(): boolean;
  /** Whether the sheet of the history is known: it is written by add-ins only, and nothing follows from it. */
  passesOverHistory(): boolean;
}

/**
 * The few handlers that keep the scorecard fresh. The links make every change of a bound cell a calculation of the sheet
 * of numbers, so one handler there stands for all bindings; entered changes anywhere are the fallback.
 * Handlers never write.
 */
export function createWatch(listener: WorkbookListener): Watch {
  const watchedSheets = new Set<string>();
  let collectionWatched = false;
  let seesNumbers = false;
  let historyId: string | undefined;
  const modelChanged = async (): Promise<void> => listener.modelChanged();
  // Where the links have a sheet of their own, what is calculated among the definitions are results.
  const definitionsCalculated = async (): Promise<void> => {
    if (!seesNumbers) listener.modelChanged();
  };

  return {
    seesNumbers: () => seesNumbers,
    passesOverHistory: () => historyId !== undefined,
    start: () =>
      inExcel(async (context) => {
        const { worksheets, tables, names } = context.workbook;
        const ours = [
          tables.getItemOrNullObject(TABLES.kpis.name).worksheet,
          names.getItemOrNullObject(BLOCK_NAMES.kpis).getRangeOrNullObject().worksheet,
        ].map((sheet) => sheet.load("id"));
        const history = names.getItemOrNullObject(HISTORY_NAME).getRangeOrNullObject().worksheet.load("id");
        await context.sync();
        const numbers = ours[1];
        const found = new Set(ours.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.id])));
        const unwatched = [...found].filter((id) => !watchedSheets.has(id));
        if (!collectionWatched) {
          worksheets.onAdded.add(modelChanged);
          worksheets.onDeleted.add(async ({ worksheetId }) => {
            if (worksheetId === historyId) historyId = undefined;
            listener.modelChanged();
          });
          worksheets.onChanged.add(async ({ worksheetId, address }) => {
            if (!watchedSheets.has(worksheetId) && worksheetId !== historyId) listener.cellsEntered(address);
          });
        }
        for (const id of unwatched) {
          const sheet = worksheets.getItem(id);
          sheet.onCalculated.add(
            numbers?.isNullObject === false && id === numbers.id ? modelChanged : definitionsCalculated,
          );
          sheet.onChanged.add(modelChanged);
        }
        await context.sync();
        collectionWatched = true;
        historyId = history.isNullObject ? undefined : history.id;
        for (const id of unwatched) watchedSheets.add(id);
        seesNumbers ||= numbers !== undefined && !numbers.isNullObject;
        return undefined;
      }),
  };
}

import type { Result, WorkbookProblem } from "../scorecard";
import { inExcel } from "./inExcel";
import { TABLES } from "./tables";

export interface WorkbookListener {
  /** The model sheet was calculated or edited, or a sheet came or went. */
  modelChanged(): void;
  /** Somebody entered something in cells of another sheet; the area is without sheet, such as `B2:D9`. */
  cellsEntered(area: string): void;
}

export interface Watch {
  /** Registers what is not registered yet; to be called again when the model sheet has been made. */
  start(): Promise<Result<undefined, WorkbookProblem>>;
}

/**
 * The few handlers that keep the scorecard fresh. The mirror formulas make every change of a bound cell a calculation
 * of the model sheet, so one handler there stands for all bindings; entered changes anywhere are the fallback.
 * Handlers never write.
 */
export function createWatch(listener: WorkbookListener): Watch {
  const watchedSheets = new Set<string>();
  let collectionWatched = false;
  const modelChanged = async (): Promise<void> => listener.modelChanged();

  return {
    start: () =>
      inExcel(async (context) => {
        const { worksheets, tables } = context.workbook;
        const modelSheet = tables.getItemOrNullObject(TABLES.kpis.name).worksheet.load("id");
        await context.sync();
        const modelSheetId = modelSheet.isNullObject ? undefined : modelSheet.id;
        if (!collectionWatched) {
          worksheets.onAdded.add(modelChanged);
          worksheets.onDeleted.add(modelChanged);
          worksheets.onChanged.add(async ({ worksheetId, address }) => {
            if (!watchedSheets.has(worksheetId)) listener.cellsEntered(address);
          });
        }
        if (modelSheetId !== undefined && !watchedSheets.has(modelSheetId)) {
          const sheet = worksheets.getItem(modelSheetId);
          sheet.onCalculated.add(modelChanged);
          sheet.onChanged.add(modelChanged);
        }
        await context.sync();
        collectionWatched = true;
        if (modelSheetId !== undefined) watchedSheets.add(modelSheetId);
        return undefined;
      }),
  };
}

import { listSpots } from "./listSpots";
import type { Calendar } from "./readCell";
import { recordsIn } from "./records";
import { regionsOf } from "./regions";
import { scoredCells } from "./scoredCells";
import { thingSpots } from "./thingSpots";
import { seriesSpots } from "./seriesSpots";
import type { WorkbookCells } from "./sheetCells";
import type { Spot } from "./spot";
import { viewOf } from "./view";

/** Every label of the workbook that has values, in the order of the sheets: down and across, beside periods and without. */
export function spotsIn(
  cells: WorkbookCells,
  isKnown: (label: string) => boolean,
  calendar: Calendar,
): readonly Spot[] {
  const scored = scoredCells(cells);
  return cells.sheets.flatMap((sheet) => {
    const view = viewOf(sheet, cells.tables, scored, calendar);
    const blocks = [view, view.turned()].flatMap((each) => regionsOf(each).map((block) => [each, block] as const));
    return [
      ...regionsOf(view).flatMap((block) => thingSpots(view, block, isKnown)),
      ...blocks.flatMap(([each, block]) =>
        seriesSpots(each, block, isKnown, each === view ? recordsIn(each, block) : undefined),
      ),
      ...blocks.flatMap(([each, block]) => listSpots(each, block, isKnown)),
    ];
  });
}

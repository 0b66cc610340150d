import { hasSeveralCurrencies } from "./currencies";
import type { IsKnown } from "./isKnown";
import { listSpots } from "./listSpots";
import type { Calendar } from "./readCell";
import { recordsIn } from "./records";
import { regionsOf } from "./regions";
import { scoredCells } from "./scoredCells";
import { thingSpots } from "./thingSpots";
import { seriesSpots } from "./seriesSpots";
import type { WorkbookCells } from "./sheetCells";
import type { Spot } from "./spot";
import { viewOf, type Block, type View } from "./view";
import { withoutSpacers } from "./withoutSpacers";

/** Rows of things may be of several currencies. */
const inOneCurrency = (view: View, block: Block, spots: readonly Spot[]): readonly Spot[] =>
  spots.length > 0 && hasSeveralCurrencies(view, block)
    ? spots.map((spot) => ({ ...spot, hasSeveralCurrencies: true }))
    : spots;

/** Every label of the workbook that has values, in the order of the sheets: down and across, beside periods and without. */
export function spotsIn(cells: WorkbookCells, isKnown: IsKnown, calendar: Calendar): readonly Spot[] {
  const scored = scoredCells(cells);
  return cells.sheets.flatMap((sheet) => {
    const view = withoutSpacers(viewOf(sheet, cells.tables, scored, calendar));
    const blocks = [view, view.turned()].flatMap((each) => regionsOf(each).map((block) => [each, block] as const));
    return [
      ...regionsOf(view).flatMap((block) => inOneCurrency(view, block, thingSpots(view, block, isKnown))),
      ...blocks.flatMap(([each, block]) => {
        const records = each === view ? recordsIn(each, block) : undefined;
        const spots = seriesSpots(each, block, isKnown, records);
        return records === undefined ? spots : inOneCurrency(view, block, spots);
      }),
      ...blocks.flatMap(([each, block]) => listSpots(each, block, isKnown)),
    ];
  });
}

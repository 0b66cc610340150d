import {
  failure,
  success,
  type Evaluation,
  type Link,
  type Problem,
  type Result,
  type Scorecard,
} from "../../scorecard";
import { LONGEST_NAME, nameFor, type MadeDashboard } from "../dashboard/makeDashboard";
import { MAP_MARKER } from "../dashboard/markers";
import { queueCells, queueLookOfAll, queuePages, queueRules } from "../dashboard/queueSheet";
import type { DashboardWords } from "../dashboard/words";
import { freeName } from "../freeName";
import { inExcel } from "../inExcel";
import { BLOCK_NAMES } from "../numbers/heldColumns";
import { loadProtection } from "../protection";
import { bandsOf } from "./bandsOf";
import { loadMapSheet, mapMark, mapSheetOf } from "./loadMapSheet";
import { boxColumn, BOXES, boxWidth, FIRST_HIDDEN, OWN_COLUMNS, widthsFor, widthsShown } from "./mapColumns";
import { mapLooks, mapRules } from "./mapLooks";
import { MAP_TOP, mapPlan } from "./mapPlan";

export interface MapSheetInput {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly links: readonly Link[];
  readonly words: DashboardWords;
}

/**
 * Makes the sheet with the strategy map, or makes it again where it is: our columns anew, what stands right of them and the widths as
 * they are, unless more boxes are to share the page. One batch of two syncs, or three where there is a sheet already; nothing is written before it is known that all can be.
 */
export async function makeMapSheet(input: MapSheetInput): Promise<Result<MadeDashboard, Problem>> {
  const { scorecard, evaluation, words } = input;
  const made = await inExcel(async (context): Promise<MadeDashboard | Problem> => {
    const { workbook } = context;
    const mark = mapMark(scorecard);
    const found = loadMapSheet(context, mark);
    const sheets = workbook.worksheets.load("items/name");
    const protection = loadProtection(context, [mapSheetOf(context, mark)]);
    const numbers = workbook.names.getItemOrNullObject(BLOCK_NAMES.settings).load("name");
    await context.sync();
    const { standing, isNamed } = found();
    const closed = protection.ofSheets() ?? (standing === undefined ? protection.ofStructure() : undefined);
    if (closed) return closed;
    if (standing?.isWhole === false) return { kind: "dashboard-changed", sheet: standing.name };
    if (numbers.isNullObject) return { kind: "table-missing", table: BLOCK_NAMES.settings };
    const plan = mapPlan(bandsOf(evaluation, input.links), words, scorecard);
    const taken = sheets.items.map(({ name }) => name);
    const title = scorecard.among === "below" ? `${words.map.sheet} ${scorecard.settings.name}` : words.map.sheet;
    const name = standing?.name ?? freeName(nameFor(title), taken, LONGEST_NAME);
    const sheet = standing?.sheet ?? workbook.worksheets.add(name);
    const { across } = plan;
    let former: readonly number[] = [];
    if (standing) {
      const boxes = Array.from({ length: BOXES }, (_, place) =>
        sheet.getRangeByIndexes(0, boxColumn(place), 1, 1).format.load("columnWidth"),
      );
      await context.sync();
      former = boxes.map(({ columnWidth }) => columnWidth);
      const own = sheet.getRangeByIndexes(0, 0, Math.max(standing.height, plan.cells.length), OWN_COLUMNS);
      own.clear("All");
      own.conditionalFormats.clearAll();
    } else {
      sheet.customProperties.add(MAP_MARKER, "1");
      if (isNamed) workbook.names.getItem(mark).delete();
      workbook.names.add(mark, sheet.getRangeByIndexes(0, 0, 1, OWN_COLUMNS)).visible = false;
      widthsFor(across).forEach((width, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
      });
    }
    const shown = widthsShown(former, across);
    queueCells(sheet, plan.cells);
    const { frequency } = scorecard.settings;
    queueLookOfAll(
      sheet,
      { rows: plan.cells.length, columns: OWN_COLUMNS },
      mapLooks(plan, evaluation, frequency, Math.min(boxWidth(across), ...shown)),
    );
    sheet.getRangeByIndexes(0, FIRST_HIDDEN, 1, OWN_COLUMNS - FIRST_HIDDEN).getEntireColumn().columnHidden = true;
    for (let place = 0; place < BOXES; place += 1)
      sheet.getRangeByIndexes(0, boxColumn(place) - 1, 1, 2).getEntireColumn().columnHidden = place >= across;
    for (const [place, width] of shown.entries())
      if (width !== former[place]) sheet.getRangeByIndexes(0, boxColumn(place), 1, 1).format.columnWidth = width;
    queueRules(sheet, mapRules(plan));
    queuePages(sheet, {
      ...{ pages: [{ first: 0, last: plan.source }], columns: FIRST_HIDDEN, title: MAP_TOP.title },
      ...{ isOnePage: true, footer: scorecard.settings.name },
    });
    sheet.activate();
    await context.sync();
    return { sheet: name, isNew: standing === undefined };
  });
  if (!made.ok) return made;
  return "kind" in made.value ? failure(made.value) : success(made.value);
}

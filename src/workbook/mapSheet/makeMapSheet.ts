import {
  failure,
  success,
  type Evaluation,
  type ExcelProblem,
  type Link,
  type Problem,
  type Result,
  type Scorecard,
} from "../../scorecard";
import { asTyped } from "../asTyped";
import type { CellInput } from "../cells";
import { LONGEST_NAME, nameFor } from "../dashboard/makeDashboard";
import { MAP_MARKER } from "../dashboard/markers";
import { queueCells, queueLookOfAll, queuePages, queueRules } from "../dashboard/queueSheet";
import type { DashboardWords } from "../dashboard/words";
import { freeName } from "../freeName";
import { inExcel } from "../inExcel";
import { BLOCK_NAMES } from "../numbers/heldColumns";
import { loadProtection } from "../protection";
import { bandsOf } from "./bandsOf";
import { isOurShape } from "./drawing";
import { drawMap, type DrawnMap } from "./drawMap";
import { DRAWING, DRAWN_COLUMN, loadMapSheet, mapMark, mapSheetOf } from "./loadMapSheet";
import { BAND, boxColumn, BOXES, boxWidth, FIRST_HIDDEN, OWN_COLUMNS, widthsFor, widthsShown } from "./mapColumns";
import { mapLooks, mapRules } from "./mapLooks";
import { bandsOfMarks, MAP_TOP, mapPlan, type MapPlan } from "./mapPlan";

export interface MapSheetInput {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly links: readonly Link[];
  readonly words: DashboardWords;
  /** Frames and arrows are drawn over the cells; not given, as the sheet has them already. */
  readonly isDrawn?: boolean | undefined;
  /** Takes back that it has been made again. */
  readonly former?: FormerMap | undefined;
  /** The day that is said to be that of the drawing. */
  readonly today: number;
}

/** What a map was before it was made again, and what stands there since. */
export interface FormerMap {
  readonly marks: readonly string[];
  readonly isDrawn: boolean;
  /** What stood in our columns from the top, in all rows of the former map and of the one that has come instead. */
  readonly cells: readonly (readonly CellInput[])[];
  /** What stood in the same rows once it had been made again: what else is there later somebody has written. */
  readonly left: OwnFormulas;
}

type OwnFormulas = readonly (readonly unknown[])[];

export interface MadeMap {
  readonly sheet: string;
  readonly isNew: boolean;
  /** What takes it back; `undefined` where there was none. */
  readonly before?: FormerMap;
  /** Why frames and arrows are not drawn that were asked for. */
  readonly notDrawn?: ExcelProblem;
}

interface Made extends MadeMap {
  readonly plan: MapPlan;
  /** Whether anything is to be drawn over the cells. */
  readonly isDrawn: boolean;
}

/**
 * Makes the sheet with the strategy map, or makes it again where it is: our columns anew, what stands right of them and the widths as
 * they are, unless more boxes are to share the page. One batch of two syncs, or three where there is a sheet already, and two more for what is drawn over the cells;
 * nothing is written before it is known that all can be. Where Excel refuses shapes the cells stand and the answer says so.
 */
export async function makeMapSheet(input: MapSheetInput): Promise<Result<MadeMap, Problem>> {
  const { scorecard, evaluation, words } = input;
  const mark = mapMark(scorecard);
  const made = await inExcel((context) => makeCells(context, mark, input));
  if (!made.ok) return made;
  if ("kind" in made.value) return failure(made.value);
  const { plan, isDrawn, ...answer } = made.value;
  if (!isDrawn) return success(answer);
  const drawnOn = words.map.drawn({ day: words.dayOf(input.today) });
  const drawn = await drawMap({
    ...{ mark, plan, arrowText: words.map.arrow },
    nameOf: (id) => evaluation.nodes.get(id as never)?.name ?? "",
    drawnOn,
  });
  const { before } = answer;
  return success({
    ...answer,
    ...(before && { before: { ...before, left: withDrawing(before.left, plan, drawn, drawnOn) } }),
    ...(drawn.problem && { notDrawn: drawn.problem }),
  });
}

/** What stands in our columns when the drawing has been written into them too. */
const withDrawing = (left: OwnFormulas, plan: MapPlan, { mark, problem }: DrawnMap, drawnOn: string): OwnFormulas =>
  left.map((row, at) =>
    row.map((cell, column) => {
      if (at === 0 && column === DRAWN_COLUMN) return mark;
      return at === plan.drawn && column === BAND && !problem ? drawnOn : cell;
    }),
  );

async function makeCells(
  context: Excel.RequestContext,
  mark: string,
  { scorecard, evaluation, words, links, former, ...input }: MapSheetInput,
): Promise<Made | Problem> {
  const { workbook } = context;
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
  const bands = former ? bandsOfMarks(former.marks) : bandsOf(evaluation, links);
  const plan = mapPlan(bands, words, scorecard);
  const taken = sheets.items.map(({ name }) => name);
  const title = scorecard.among === "below" ? `${words.map.sheet} ${scorecard.settings.name}` : words.map.sheet;
  const name = standing?.name ?? freeName(nameFor(title), taken, LONGEST_NAME);
  if (former && standing === undefined) return { kind: "dashboard-edited", sheet: name };
  const sheet = standing?.sheet ?? workbook.worksheets.add(name);
  const { across } = plan;
  const wasDrawn = standing?.isDrawn ?? false;
  const isDrawn = former?.isDrawn ?? input.isDrawn ?? wasDrawn;
  let widths: readonly number[] = [];
  // What stands below the former map and below this one is other people's.
  const rows = former?.left.length ?? Math.max(standing?.height ?? 0, plan.cells.length);
  let before: Omit<FormerMap, "left"> | undefined;
  if (standing) {
    const boxes = Array.from({ length: BOXES }, (_, place) =>
      sheet.getRangeByIndexes(0, boxColumn(place), 1, 1).format.load("columnWidth"),
    );
    const own = sheet.getRangeByIndexes(0, 0, rows, OWN_COLUMNS).load("formulas,values");
    const drawn = wasDrawn && !isDrawn ? sheet.shapes.load("items/name") : undefined;
    await context.sync();
    widths = boxes.map(({ columnWidth }) => columnWidth);
    const formulas = own.formulas as unknown[][];
    if (former && !isAsLeft(formulas, former)) return { kind: "dashboard-edited", sheet: name };
    const cells = formulas.map((row, at) => row.map((cell, column) => asTyped(cell, own.values[at]?.[column])));
    before = { marks: standing.marks, isDrawn: standing.isDrawn, cells };
    for (const shape of drawn?.items ?? []) if (isOurShape(shape.name)) shape.delete();
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
  const shown = widthsShown(widths, across);
  queueCells(sheet, former ? asBefore(plan, former) : plan.cells);
  // Where Excel ends between this and the drawing the sheet says so.
  if (isDrawn) sheet.getRangeByIndexes(0, DRAWN_COLUMN, 1, 1).values = [[DRAWING]];
  const { frequency } = scorecard.settings;
  queueLookOfAll(
    sheet,
    { rows: plan.cells.length, columns: OWN_COLUMNS },
    mapLooks(plan, evaluation, frequency, { width: Math.min(boxWidth(across), ...shown), isDrawn }),
  );
  sheet.getRangeByIndexes(0, FIRST_HIDDEN, 1, OWN_COLUMNS - FIRST_HIDDEN).getEntireColumn().columnHidden = true;
  for (let place = 0; place < BOXES; place += 1)
    sheet.getRangeByIndexes(0, boxColumn(place) - 1, 1, 2).getEntireColumn().columnHidden = place >= across;
  for (const [place, width] of shown.entries())
    if (width !== widths[place]) sheet.getRangeByIndexes(0, boxColumn(place), 1, 1).format.columnWidth = width;
  queueRules(sheet, mapRules(plan));
  queuePages(sheet, {
    ...{ pages: [{ first: 0, last: plan.drawn }], columns: FIRST_HIDDEN, title: MAP_TOP.title },
    ...{ isOnePage: true, footer: scorecard.settings.name },
  });
  sheet.activate();
  const left = sheet.getRangeByIndexes(0, 0, rows, OWN_COLUMNS).load("formulas");
  await context.sync();
  return {
    ...{ sheet: name, isNew: standing === undefined, plan, isDrawn },
    ...(before && { before: { ...before, left: left.formulas as OwnFormulas } }),
  };
}

/** What stood in our columns; the mark and the sentence of the drawing are written by who draws. */
const asBefore = (plan: MapPlan, { cells }: FormerMap): MapPlan["cells"] =>
  cells.map((row, at) =>
    row.map((cell, column) => {
      const isOfDrawing = column === (at === 0 ? DRAWN_COLUMN : BAND) && (at === 0 || at === plan.drawn);
      return isOfDrawing ? "" : cell;
    }),
  );

/** Whether nobody has written in those rows of our columns since. */
const isAsLeft = (formulas: OwnFormulas, { left }: FormerMap): boolean =>
  left.every((row, at) => row.every((cell, column) => formulas[at]?.[column] === cell));

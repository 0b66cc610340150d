import type { ExcelProblem } from "../../scorecard";
import { inExcel } from "../inExcel";
import { arrowSites } from "./arrowSites";
import { arrowName, arrowsOf, frameName, frameText, isOurShape } from "./drawing";
import { DRAWING, DRAWN, DRAWN_COLUMN, mapSheetOf } from "./loadMapSheet";
import { BAND } from "./mapColumns";
import type { MapPlan } from "./mapPlan";

export const FRAME = { color: "#605E5C", weight: 1.5 } as const;
export const ARROW = { color: "#404040", weight: 1.5 } as const;

export interface MapDrawing {
  /** The name that the sheet is found by. */
  readonly mark: string;
  readonly plan: MapPlan;
  /** What an objective is called; that is read to those who do not see its frame. */
  readonly nameOf: (id: string) => string;
  readonly arrowText: (slots: { readonly from: string; readonly to: string }) => string;
  /** When it was drawn, as a sentence. */
  readonly drawnOn: string;
}

export interface DrawnMap {
  readonly mark: typeof DRAWN | typeof DRAWING | "";
  readonly problem?: ExcelProblem;
}

/**
 * Draws a frame round the cells of each objective and arrows that are glued to them. Frames have no fill and no text: words and colours
 * are those of the cells, which follow the numbers. Frames that are there already are put where their cells are, so that what people have glued to them stays glued.
 * Two syncs. What was drawn before Excel refused is taken away again; where Excel refuses that too the mark stays that it is being drawn,
 * and the sheet is behind until it is made again.
 *
 * @returns what the mark says now, and why there are no frames and arrows; no problem where there are
 */
export async function drawMap(drawing: MapDrawing): Promise<DrawnMap> {
  const { mark, plan, arrowText, drawnOn } = drawing;
  const textOf = (id: string): string => frameText(drawing.nameOf(id));
  const drawn = await inExcel(async (context) => {
    const sheet = mapSheetOf(context, mark);
    const { shapes } = sheet;
    shapes.load("items/id,items/name");
    const cells = plan.boxes.map(({ rows, column }) =>
      sheet.getRangeByIndexes(rows.first, column, rows.last - rows.first + 1, 1).load("left,top,width,height"),
    );
    await context.sync();
    const boxes = cells.map(({ left, top, width, height }) => ({ left, top, width, height }));
    const wanted = new Map(plan.boxes.map(({ id }, at) => [frameName(id), { id, at }]));
    const frames = new Map<string, { readonly frame: Excel.Shape; readonly at: number }>();
    for (const shape of shapes.items.filter(({ name }) => isOurShape(name))) {
      const known = wanted.get(shape.name);
      if (known === undefined || frames.has(known.id)) shape.delete();
      else frames.set(known.id, { frame: shapes.getItem(shape.id), at: known.at });
    }
    for (const { id, at } of wanted.values()) if (!frames.has(id)) frames.set(id, { frame: newFrame(shapes, id), at });
    for (const [id, { frame, at }] of frames) {
      const box = boxes[at];
      if (box) frame.set(box);
      frame.altTextDescription = textOf(id);
    }
    for (const { from, to } of arrowsOf(plan.lines.flatMap(({ objectives }) => objectives))) {
      const [source, target] = [frames.get(from), frames.get(to)];
      const [start, finish] = [boxes[source?.at ?? -1], boxes[target?.at ?? -1]];
      if (!source || !target || !start || !finish) continue;
      const [begin, end] = arrowSites(start, finish, boxes);
      const arrow = shapes.addLine(start.left, start.top, finish.left, finish.top, "Straight");
      arrow.name = arrowName(from, to);
      arrow.altTextDescription = arrowText({ from: textOf(from), to: textOf(to) });
      arrow.lineFormat.set(ARROW);
      arrow.line.endArrowheadStyle = "Triangle";
      arrow.line.connectBeginShape(source.frame, begin);
      arrow.line.connectEndShape(target.frame, end);
    }
    sheet.getRangeByIndexes(0, DRAWN_COLUMN, 1, 1).values = [[DRAWN]];
    sheet.getRangeByIndexes(plan.drawn, BAND, 1, 1).values = [[drawnOn]];
    await context.sync();
  });
  if (drawn.ok) return { mark: DRAWN };
  // What Excel says now is why there is no drawing; the next one takes away what may be left of this.
  const isErased = await eraseMap(mark);
  return { mark: isErased ? "" : DRAWING, problem: drawn.problem };
}

/** Takes our frames and arrows away, and the mark that there should be some. @returns whether Excel has done so */
async function eraseMap(mark: string): Promise<boolean> {
  const erased = await inExcel(async (context) => {
    const sheet = mapSheetOf(context, mark);
    const shapes = sheet.shapes.load("items/name");
    await context.sync();
    for (const shape of shapes.items) if (isOurShape(shape.name)) shape.delete();
    sheet.getRangeByIndexes(0, DRAWN_COLUMN, 1, 1).values = [[""]];
    await context.sync();
  });
  return erased.ok;
}

function newFrame(shapes: Excel.ShapeCollection, id: string): Excel.Shape {
  const frame = shapes.addGeometricShape("Rectangle");
  frame.name = frameName(id);
  frame.fill.clear();
  frame.lineFormat.set(FRAME);
  frame.placement = "TwoCell";
  return frame;
}

import { type Evaluation, type ExcelProblem, type Link, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { bandsOf } from "./bandsOf";
import { asksFirstRow, type SettingsOwner } from "../settingOf";
import { loadMapSheet, mapMark, type StandingMap } from "./loadMapSheet";
import { frameName, frameText, shapeNames } from "./drawing";
import { bandsOfMarks, marksIn } from "./mapPlan";

/** What is known of the sheet without making it. */
export interface MapSheetState {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /** Perspectives, objectives or arrows have come, gone or moved since it was made, or what is drawn is not theirs: something is gone, or bears a former name. */
  readonly isBehind: boolean;
  /** Frames and arrows are drawn over the cells. */
  readonly isDrawn: boolean;
  /** Our columns stand as they were made; else somebody has put in or taken out one of them. */
  readonly isWhole: boolean;
}

/** Looks whether there is a sheet with the map, and whether it shows the perspectives, objectives and arrows that there are. One sync, and one more where something is drawn over the cells. */
export async function mapSheetState(
  evaluation: Evaluation,
  links: readonly Link[],
  scorecard: SettingsOwner,
): Promise<Result<MapSheetState, ExcelProblem>> {
  return inExcel(async (context) => {
    const found = loadMapSheet(context, mapMark(scorecard));
    await context.sync();
    const { standing } = found();
    const drawn = standing && loadDrawing(standing);
    if (drawn) await context.sync();
    return mapStateOf(standing, evaluation, links, scorecard, drawn?.());
  });
}

/** The shapes that lie on a sheet: what is read of each to those who do not see it, by its name. */
export type StandingShapes = ReadonlyMap<string, string>;

/** Queues the look which shapes lie on the sheet, where any of ours should; the returned function has them after the sync. */
export function loadDrawing({ sheet, isDrawn }: StandingMap): (() => StandingShapes) | undefined {
  if (!isDrawn) return undefined;
  const shapes = sheet.shapes.load("items/name,items/altTextDescription");
  return () => new Map(shapes.items.map(({ name, altTextDescription }) => [name, altTextDescription]));
}

/** What is known of the sheet by what stands in it. @param shapes - those that lie on it, where it is drawn */
export function mapStateOf(
  standing: StandingMap | undefined,
  evaluation: Evaluation,
  links: readonly Link[],
  scorecard: SettingsOwner,
  shapes: StandingShapes = new Map(),
): MapSheetState {
  if (standing === undefined) return { sheet: undefined, isBehind: false, isWhole: true, isDrawn: false };
  const { name, title, isWhole, marks, isDrawn, isHalfDrawn } = standing;
  const isOther = marks.join("\n") !== marksIn(bandsOf(evaluation, links)).join("\n");
  const objectives = bandsOfMarks(marks).flatMap((band) => band.objectives);
  const isTorn = isDrawn && (isHalfDrawn || shapeNames(objectives).some((each) => !shapes.has(each)));
  // What arrows say has the names of the frames that they go between.
  const isRenamed =
    isDrawn &&
    objectives.some(({ id }) => shapes.get(frameName(id)) !== frameText(evaluation.nodes.get(id)?.name ?? ""));
  return { sheet: name, isWhole, isDrawn, isBehind: isOther || isTorn || isRenamed || asksFirstRow(title, scorecard) };
}

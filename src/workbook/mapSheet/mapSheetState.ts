import { type Evaluation, type ExcelProblem, type Link, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { bandsOf } from "./bandsOf";
import { asksFirstRow, type SettingsOwner } from "../settingOf";
import { loadMapSheet, mapMark, type StandingMap } from "./loadMapSheet";
import { marksIn } from "./mapPlan";

/** What is known of the sheet without making it. */
export interface MapSheetState {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /** Perspectives, objectives or arrows have come, gone or moved since it was made. */
  readonly isBehind: boolean;
  /** Our columns stand as they were made; else somebody has put in or taken out one of them. */
  readonly isWhole: boolean;
}

/** Looks whether there is a sheet with the map, and whether it shows the perspectives, objectives and arrows that there are. One sync. */
export async function mapSheetState(
  evaluation: Evaluation,
  links: readonly Link[],
  scorecard: SettingsOwner,
): Promise<Result<MapSheetState, ExcelProblem>> {
  return inExcel(async (context) => {
    const found = loadMapSheet(context, mapMark(scorecard));
    await context.sync();
    return mapStateOf(found().standing, evaluation, links, scorecard);
  });
}

/** What is known of the sheet by what stands in it. */
export function mapStateOf(
  standing: StandingMap | undefined,
  evaluation: Evaluation,
  links: readonly Link[],
  scorecard: SettingsOwner,
): MapSheetState {
  if (standing === undefined) return { sheet: undefined, isBehind: false, isWhole: true };
  const { name, title, isWhole, marks } = standing;
  const isOther = marks.join("\n") !== marksIn(bandsOf(evaluation, links)).join("\n");
  return { sheet: name, isWhole, isBehind: isOther || asksFirstRow(title, scorecard) };
}

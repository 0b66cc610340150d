import { success, type Evaluation, type ExcelProblem, type Link, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { bandsOf } from "./bandsOf";
import { loadMapSheet } from "./loadMapSheet";
import { marksIn } from "./mapPlan";

/** What is known of the sheet without making it. */
export interface MapSheetState {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /** Perspectives, objectives or arrows have come, gone or moved since it was made. */
  readonly isBehind: boolean;
}

/** Looks whether there is a sheet with the map, and whether it shows the perspectives, objectives and arrows that there are. One sync. */
export async function mapSheetState(
  evaluation: Evaluation,
  links: readonly Link[],
): Promise<Result<MapSheetState, ExcelProblem>> {
  const looked = await inExcel(async (context) => {
    const found = loadMapSheet(context);
    await context.sync();
    return found().standing;
  });
  if (!looked.ok) return looked;
  const standing = looked.value;
  const wanted = marksIn(bandsOf(evaluation, links));
  const isBehind = standing !== undefined && standing.marks.join("\n") !== wanted.join("\n");
  return success({ sheet: standing?.name, isBehind });
}

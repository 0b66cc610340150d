import { failure, success, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { loadSeriesNames, type SeriesWrite } from "./seriesWrites";

/** Binds the past of a KPI by hidden defined names. One batch; refused when the parts do not hold equally many cells. */
export async function writeSeries(series: SeriesWrite): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const names = loadSeriesNames(context, [series]);
    await context.sync();
    const uneven = names.problem();
    if (uneven) return uneven.reason;
    names.queue();
    await context.sync();
    return undefined;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}

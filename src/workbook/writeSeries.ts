import { failure, success, type KpiId, type Problem, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";
import { absolute } from "./reference";
import { SERIES_PARTS, seriesName, type SeriesReferences } from "./seriesNames";

/**
 * Binds the past of a KPI by hidden defined names, or unbinds the parts that are not given. One batch; refused when
 * the parts do not hold equally many cells.
 */
export async function writeSeries(kpi: KpiId, references: SeriesReferences): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const names = SERIES_PARTS.map((part) => ({
      part,
      reference: references[part],
      item: context.workbook.names.getItemOrNullObject(seriesName(kpi, part)).load("name"),
      cells: references[part] === undefined ? undefined : rangeAt(context, references[part]).load("cellCount"),
    }));
    await context.sync();
    const { Period } = references;
    const periods = names.find(({ part }) => part === "Period")?.cells?.cellCount;
    const uneven = names.find(({ cells }) => cells !== undefined && cells.cellCount !== periods);
    if (uneven?.reference !== undefined && Period !== undefined)
      return { kind: "ranges-uneven", one: uneven.reference, other: Period };
    for (const { part, reference, item } of names) {
      if (reference === undefined) {
        if (!item.isNullObject) item.delete();
      } else if (item.isNullObject) {
        context.workbook.names.add(seriesName(kpi, part), `=${absolute(reference)}`).visible = false;
      } else item.formula = `=${absolute(reference)}`;
    }
    await context.sync();
    return undefined;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}

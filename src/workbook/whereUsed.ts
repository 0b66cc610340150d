import { failure, FIELDS, success, type Field, type KpiId, type Problem, type Result } from "../scorecard";
import { referencesOf } from "./binding";
import { inSelection } from "./inSelection";
import { rangeAt } from "./rangeAt";
import { isBroken } from "./reference";
import { SERIES_PARTS, type SeriesReferences } from "./seriesNames";
import type { Sources } from "./source";

/** A KPI that reads the selected cells: by a field, or by its series. */
export interface Use {
  readonly kpi: KpiId;
  readonly by: Field | "series";
}

/** Which KPIs take a value from the selected cells. Two syncs, whatever the number of KPIs. */
export async function whereUsed(
  sources: ReadonlyMap<KpiId, Sources>,
  series: ReadonlyMap<KpiId, SeriesReferences>,
): Promise<Result<readonly Use[], Problem>> {
  const found = await inSelection(async (context) => {
    const selection = context.workbook.getSelectedRange();
    const sheet = selection.worksheet.load("name");
    const used = [...uses(sources, series)].map((use) => ({
      ...use,
      range: rangeAt(context, use.reference).load("address"),
      sheet: rangeAt(context, use.reference).worksheet.load("name"),
    }));
    await context.sync();
    const common = used
      .filter((use) => use.sheet.name === sheet.name)
      .map((use) => ({ ...use, common: selection.getIntersectionOrNullObject(use.range).load("address") }));
    await context.sync();
    const hits = common.filter((use) => !use.common.isNullObject).map(({ kpi, by }) => ({ kpi, by }));
    return hits.filter((use, index) => hits.findIndex(({ kpi, by }) => kpi === use.kpi && by === use.by) === index);
  });
  return found.ok ? success(found.value) : failure(found.problem);
}

function* uses(
  sources: ReadonlyMap<KpiId, Sources>,
  series: ReadonlyMap<KpiId, SeriesReferences>,
): Generator<Use & { readonly reference: string }> {
  for (const [kpi, own] of sources) {
    for (const by of FIELDS) {
      const { [by]: source } = own;
      if (source.kind === "none" || source.kind === "typed" || source.kind === "broken") continue;
      for (const reference of referencesOf(source)) if (isReference(reference)) yield { kpi, by, reference };
    }
  }
  for (const [kpi, references] of series) {
    for (const part of SERIES_PARTS) {
      const { [part]: reference } = references;
      if (reference !== undefined && isReference(reference)) yield { kpi, by: "series", reference };
    }
  }
}

/** A formula that somebody wrote by hand, and a link to another workbook, are no cells of this one. */
const isReference = (reference: string): boolean => !isBroken(reference) && !/^=|^'?\[/.test(reference);

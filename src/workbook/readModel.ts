import type { Result, WorkbookProblem } from "../scorecard";
import { inExcel } from "./inExcel";
import type { Model } from "./model";
import { parseModel } from "./parseModel";
import type { SourceFormats } from "./sourceFormats";
import { TABLE_KEYS, TABLES, type TableContent, type TableContents } from "./tables";

export interface ModelReading {
  /** `undefined` when the workbook holds no scorecard. */
  readonly model: Model | undefined;
  readonly manualCalculation: boolean;
  /** Equal for two readings that say the same. */
  readonly signature: string;
}

/**
 * Reads the whole scorecard: one `Excel.run`, one sync, and a second one only when cells are bound whose format is not
 * known yet. The number of KPIs makes no difference.
 */
export async function readModel(formats: SourceFormats): Promise<Result<ModelReading, WorkbookProblem>> {
  return inExcel(async (context) => {
    const application = context.application.load("calculationMode");
    const tables = loadTables(context);
    await context.sync();
    const contents = tables();
    const manualCalculation = application.calculationMode === "Manual";
    if (contents === undefined) return { model: undefined, manualCalculation, signature: "" };
    let model = parseModel(contents, formats.isDate);
    const addresses = boundAddresses(model);
    const takeUp = formats.load(context, addresses);
    if (takeUp !== undefined) {
      await context.sync();
      takeUp();
      model = parseModel(contents, formats.isDate);
    }
    return { model, manualCalculation, signature: JSON.stringify([contents, addresses.filter(formats.isDate)]) };
  });
}

/** Queues the reading of all model tables; the returned function gives their contents after the sync. */
export function loadTables(context: Excel.RequestContext): () => TableContents | undefined {
  const ranges = TABLE_KEYS.map((key) =>
    context.workbook.tables.getItemOrNullObject(TABLES[key].name).getRange().load("values,formulas"),
  );
  return () => {
    const contents = ranges.map((range) => (range.isNullObject ? undefined : contentOf(range)));
    if (contents.every((content) => content === undefined)) return undefined;
    return Object.fromEntries(TABLE_KEYS.map((key, index) => [key, contents[index]])) as unknown as TableContents;
  };
}

function contentOf({ values, formulas }: Excel.Range): TableContent {
  const [headers = []] = values;
  return {
    headers: headers.map(String),
    rows: values.slice(1).map((row, index) => ({ values: row, formulas: formulas[index + 1] ?? [] })),
  };
}

const boundAddresses = ({ sources }: Model): readonly string[] =>
  [...sources.values()].flatMap(({ actual, target, baseline }) =>
    [actual, target, baseline].flatMap((source) => (source.kind === "bound" ? [source.address] : [])),
  );

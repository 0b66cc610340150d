import { FIELDS, type ExcelProblem, type KpiId, type Result } from "../../scorecard";
import { usesScorecard } from "../bscFormula";
import { typedFormula } from "./typedFormula";
import { volatileIn } from "./volatileIn";
import { inExcel } from "../inExcel";
import { loadNumbers, nativeScores, type NativeScore } from "../native/readNative";
import { rangeAt } from "../rangeAt";
import type { Sources } from "../source";
import { formulaCells, scanFormulas } from "./scanFormulas";
import { loadResults } from "./typedResults";

/** What only a look at the whole workbook tells. */
export interface Inspection {
  readonly natives: ReadonlyMap<string, NativeScore>;
  /** Ids of rows whose results in their table are not those of the column's formula. */
  readonly typedOver: ReadonlySet<string>;
  /** Addresses of cells with a formula of ours that Excel does not know: it shows `#NAME?`. */
  readonly stuck: readonly string[];
  /** KPIs whose bound cell changes with every calculation, by the functions that make it. */
  readonly volatile: ReadonlyMap<KpiId, readonly string[]>;
}

/** Looks through all sheets; reads only. Not part of any refresh. */
export async function inspect(sources: ReadonlyMap<KpiId, Sources>): Promise<Result<Inspection, ExcelProblem>> {
  return inExcel(async (context) => {
    const numbers = loadNumbers(context);
    const results = loadResults(context);
    const bound = [...sources].flatMap(([kpi, own]) =>
      FIELDS.flatMap((field) => {
        const source = own[field];
        const isCell = source.kind === "bound" && !/^=|#REF!|\[/.test(source.address);
        return isCell ? [{ kpi, range: rangeAt(context, source.address).load("formulas") }] : [];
      }),
    );
    const blocks = await scanFormulas(context);
    const volatile = new Map<KpiId, readonly string[]>();
    for (const { kpi, range } of bound) {
      const used = volatileIn(String(range.formulas[0]?.[0]));
      if (used.length > 0) volatile.set(kpi, [...new Set([...(volatile.get(kpi) ?? []), ...used])]);
    }
    const ours = formulaCells(blocks, usesScorecard).map((cell) => ({
      ...cell,
      shown: cell.sheet.getCell(cell.row, cell.column).load("values,address"),
    }));
    await context.sync();
    const stuck = ours
      .filter(({ formula, shown }) => typedFormula(formula) !== formula || shown.values[0]?.[0] === "#NAME?")
      .map(({ shown }) => shown.address);
    const natives = nativeScores(numbers());
    // Tables of an older version, which has no blocks, hold other formulas in these columns.
    const typedOver = natives.size === 0 ? new Set<string>() : results(blocks);
    return { natives, typedOver, stuck, volatile };
  });
}

import { usesScorecard } from "./bscFormula";
import { isExcelError } from "./inExcel";

/** How many areas are looked at on the way back from a formula to a score. */
const LONGEST_SEARCH = 50;

interface Step {
  readonly area: Excel.Range;
  readonly before: readonly string[];
}

/**
 * The way from a range to the cell that asks for a score, as addresses; `undefined` when the range does not depend on
 * `BSC.*`. One sync for a range without formulas, two for most others.
 */
export async function circularChain(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly string[] | undefined> {
  range.load("address,formulas");
  await context.sync();
  if (hasScore(range)) return [range.address];
  if (!hasFormula(range)) return undefined;
  const all = await areasOf(context, range.getPrecedents());
  if (!all.some(hasScore)) return undefined;
  return (await walk(context, range)) ?? [range.address];
}

/** Step by step back, because Excel names all precedents at once without saying which leads where. */
async function walk(context: Excel.RequestContext, range: Excel.Range): Promise<readonly string[] | undefined> {
  const queue: Step[] = [{ area: range, before: [] }];
  const seen = new Set<string>();
  for (let step = queue.shift(); step !== undefined && seen.size < LONGEST_SEARCH; step = queue.shift()) {
    const way = [...step.before, step.area.address];
    for (const area of await areasOf(context, step.area.getDirectPrecedents())) {
      if (seen.has(area.address)) continue;
      seen.add(area.address);
      if (hasScore(area)) return [...way, area.address];
      if (hasFormula(area)) queue.push({ area, before: way });
    }
  }
  return undefined;
}

async function areasOf(
  context: Excel.RequestContext,
  precedents: Excel.WorkbookRangeAreas,
): Promise<readonly Excel.Range[]> {
  const areas = precedents.ranges.load("items/formulas,items/address");
  try {
    await context.sync();
  } catch (error) {
    // Excel's way of saying that a formula refers to no cells.
    if (isExcelError(error) && error.code === "ItemNotFound") return [];
    throw error;
  }
  return areas.items;
}

const formulasOf = ({ formulas }: Excel.Range): readonly string[] =>
  formulas.flat().flatMap((formula) => (typeof formula === "string" && formula.startsWith("=") ? [formula] : []));

const hasFormula = (range: Excel.Range): boolean => formulasOf(range).length > 0;

const hasScore = (range: Excel.Range): boolean => formulasOf(range).some(usesScorecard);

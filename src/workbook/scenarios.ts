import type { Supposition } from "../insight";
import type { ExcelProblem, Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { newId } from "./newId";
import { formulaOf, scenarioOf, type Scenario } from "./scenarioFormula";

const PREFIX = "BSC_Scenario_";

/**
 * The scenarios of a scorecard that the workbook keeps, by name. One sync for each 10,000 defined names.
 *
 * @param scorecard - its id; left out for the top one, and the only one
 */
export const readScenarios = (scorecard?: string): Promise<Result<readonly Scenario[], ExcelProblem>> =>
  inExcel((context) => scenariosIn(context, scorecard));

/** Names that one answer has room for. */
const PAGE = 10_000;

async function namesFrom(context: Excel.RequestContext, from: number): Promise<readonly Excel.NamedItem[]> {
  const page = context.workbook.names.load({ name: true, formula: true, $top: PAGE, $skip: from });
  await context.sync();
  return page.items.length < PAGE ? page.items : [...page.items, ...(await namesFrom(context, from + PAGE))];
}

async function scenariosIn(context: Excel.RequestContext, scorecard: string | undefined): Promise<readonly Scenario[]> {
  const names = await namesFrom(context, 0);
  return names
    .flatMap(({ name, formula }): readonly Scenario[] => {
      const read = name.startsWith(PREFIX) ? scenarioOf(String(formula)) : undefined;
      return read === undefined || read.scorecard !== scorecard ? [] : [{ id: name.slice(PREFIX.length), ...read }];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * Keeps what is supposed by a name, in the place of what the same scorecard kept by it. One `Excel.run`, two syncs.
 *
 * @returns the scenario, and what it has taken the place of
 */
export async function keepScenario(
  name: string,
  supposition: Supposition,
  scorecard?: string,
): Promise<Result<{ readonly kept: Scenario; readonly before: Scenario | undefined }, ExcelProblem>> {
  return inExcel(async (context) => {
    const before = (await scenariosIn(context, scorecard)).find(
      (each) => each.name.toLowerCase() === name.toLowerCase(),
    );
    const { names } = context.workbook;
    const kept: Scenario = {
      ...{ id: before?.id ?? newId("s"), name, supposition },
      ...(scorecard !== undefined && { scorecard }),
    };
    const formula = formulaOf(name, supposition, scorecard);
    if (before === undefined) names.add(PREFIX + kept.id, formula).visible = false;
    else names.getItem(PREFIX + before.id).formula = formula;
    await context.sync();
    return { kept, before };
  });
}

/** Forgets a scenario; one that is gone already is forgotten. Two syncs. */
export async function forgetScenario(id: string): Promise<Result<undefined, ExcelProblem>> {
  return inExcel(async (context) => {
    const item = context.workbook.names.getItemOrNullObject(PREFIX + id);
    await context.sync();
    if (!item.isNullObject) item.delete();
    await context.sync();
    return undefined;
  });
}

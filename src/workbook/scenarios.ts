import { NOTHING_SUPPOSED, type Supposition } from "../insight";
import type { ExcelProblem, Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { newId } from "./newId";

/** What somebody has supposed, and kept by name. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly supposition: Supposition;
}

const PREFIX = "BSC_Scenario_";
const LEVERS = ["values", "targets", "weights"] as const;
/** A text in a formula has at most 255 characters, and quotation marks count twice. */
export const LONGEST_NAME = 120;
/** A longer formula is not kept in a file, see https://github.com/lhem/excel/wiki/Names. */
const LONGEST_FORMULA = 8192;

/**
 * A scenario as the constant of a hidden defined name: a row for its own name, then one for each thing that is otherwise.
 *
 * @example formulaOf("Dearer", { ...NOTHING_SUPPOSED, values: new Map([["k_1", 60]]) }) // '={"name","Dearer",0;"values","k_1",60}'
 */
export function formulaOf(name: string, supposition: Supposition): string {
  const rows = LEVERS.flatMap((lever) =>
    [...supposition[lever]].map(([id, value]) => `${quoted(lever)},${quoted(id)},${value}`),
  );
  return `={${[`${quoted("name")},${quoted(name.slice(0, LONGEST_NAME))},0`, ...rows].join(";")}}`;
}

/** Whether what is supposed is little enough for the formula of a name: some 200 things. */
export const fitsAName = (name: string, supposition: Supposition): boolean =>
  formulaOf(name, supposition).length <= LONGEST_FORMULA;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const ROW = /\s*"((?:[^"]|"")*)"\s*,\s*"((?:[^"]|"")*)"\s*,\s*(-?[\d.]+(?:E[+-]?\d+)?)\s*[;}]/giy;

/** `undefined` for a formula that somebody has spoilt. */
export function scenarioOf(formula: string): Omit<Scenario, "id"> | undefined {
  const opening = /^=\s*\{/.exec(formula);
  if (opening === null) return undefined;
  const rows: (readonly [string, string, number])[] = [];
  ROW.lastIndex = opening[0].length;
  for (let row = ROW.exec(formula); row !== null; row = ROW.exec(formula))
    rows.push([row[1] ?? "", (row[2] ?? "").replaceAll('""', '"'), Number(row[3])]);
  const [[kind, name] = ["", ""], ...others] = rows;
  if (kind !== "name" || name === "") return undefined;
  const of = (lever: keyof Supposition): ReadonlyMap<never, number> =>
    new Map(others.flatMap(([own, id, value]) => (own === lever ? [[id as never, value] as const] : [])));
  const supposition = Object.fromEntries(LEVERS.map((lever) => [lever, of(lever)]));
  return { name, supposition: { ...NOTHING_SUPPOSED, ...supposition } };
}

/** All scenarios that the workbook keeps, by name. One sync for each 10,000 defined names. */
export const readScenarios = (): Promise<Result<readonly Scenario[], ExcelProblem>> => inExcel(scenariosIn);

/** Names that one answer has room for. */
const PAGE = 10_000;

async function namesFrom(context: Excel.RequestContext, from: number): Promise<readonly Excel.NamedItem[]> {
  const page = context.workbook.names.load({ name: true, formula: true, $top: PAGE, $skip: from });
  await context.sync();
  return page.items.length < PAGE ? page.items : [...page.items, ...(await namesFrom(context, from + PAGE))];
}

async function scenariosIn(context: Excel.RequestContext): Promise<readonly Scenario[]> {
  const names = await namesFrom(context, 0);
  return names
    .flatMap(({ name, formula }): readonly Scenario[] => {
      const read = name.startsWith(PREFIX) ? scenarioOf(String(formula)) : undefined;
      return read === undefined ? [] : [{ id: name.slice(PREFIX.length), ...read }];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * Keeps what is supposed by a name, in the place of what was kept by it. One `Excel.run`, two syncs.
 *
 * @returns the scenario, and what it has taken the place of
 */
export async function keepScenario(
  name: string,
  supposition: Supposition,
): Promise<Result<{ readonly kept: Scenario; readonly before: Scenario | undefined }, ExcelProblem>> {
  return inExcel(async (context) => {
    const before = (await scenariosIn(context)).find((each) => each.name.toLowerCase() === name.toLowerCase());
    const { names } = context.workbook;
    const kept: Scenario = { id: before?.id ?? newId("s"), name, supposition };
    const formula = formulaOf(name, supposition);
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

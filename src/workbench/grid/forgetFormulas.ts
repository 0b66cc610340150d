import type { Calculation } from "./calculation";
import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import type { FunctionService } from "./functions";
import { names } from "./names";
import { toEngine } from "./structuredReferences";
import {
  hashAlgorithm,
  IDependencyManagerService,
  IFunctionService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "./univer";

interface Dependencies {
  removeFormulaDependency(unitId: string, sheetId: string, row: number, column: number): void;
}

/**
 * The engine keeps the formulas that it has read, with the references that names and tables had at that time. It does not
 * notice that a name has changed, and of a table that has moved it forgets for one calculation only. So formulas with a
 * name or a table that changes are forgotten here and calculated again, so that they follow the cells that it has now.
 */
export function forgetFormulas(core: Core, calculation: Calculation): void {
  const functions = core.get<FunctionService>(IFunctionService);
  const dependencies = core.get<Dependencies>(IDependencyManagerService);
  core.commands.onCommandExecuted(({ id, params }) => {
    const { name, tableName } = (params ?? {}) as { readonly name?: string; readonly tableName?: string };
    const isName = id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id;
    const isTable = id === SetSuperTableMutation.id || id === RemoveSuperTableMutation.id;
    const word = isName ? name : isTable ? tableName : undefined;
    if (word === undefined) return;
    const pattern = wordPattern([word, ...namesThatUse(core, word)]);
    const cells = formulaCells(core, pattern);
    const spellings = [...new Set(cells.flatMap(({ formula }) => formula.match(pattern) ?? []))];
    functions.deleteFormulaAstCacheKey(...spellings, ...cells.map(({ formula }) => cacheKey(core, formula)));
    for (const { sheetId, row, column } of cells)
      dependencies.removeFormulaDependency(core.unitId, sheetId, row, column);
    if (isName) calculation.renewNames(spellings);
    calculation.markDirty(cells);
  });
}

/** The key of a formula that is too long to be a key itself: the engine cannot find names in it. */
const cacheKey = ({ unitId }: Core, formula: string): string => hashAlgorithm(`${unitId}${formula}`).toString();

/** Names whose own formula mentions the word, and so on. */
function namesThatUse(core: Core, word: string): string[] {
  const found = new Set([word]);
  for (const used of found) {
    const pattern = wordPattern([used]);
    for (const other of names(core)) if (pattern.test(toEngine(other.formula, undefined))) found.add(other.name);
  }
  found.delete(word);
  return [...found];
}

const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.!])(?:${words.map(literally).join("|")})(?![\\p{L}\\p{N}_.(!])`, "iu");

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
